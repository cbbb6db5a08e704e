"""The real editor, and who sits before it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wego_desktop.accounts import Account
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui.articles.editor import Editor
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

from .driven import MS, Driven


@dataclass
class Seat:
    """``driven`` is the editor's page."""

    qtbot: QtBot
    tasks: Tasks
    editor: Editor
    driven: Driven

    def wait(self) -> None:
        """Until nothing is on its way into the article, and nothing behind it."""
        self.qtbot.waitUntil(lambda: not self.editor.pasting._running, timeout=MS)
        QApplication.processEvents()

    def take(self, mime: QMimeData) -> None:
        self.editor.pasting.take(mime)
        self.wait()

    def clear(self, text: str = "<p>ab</p>") -> None:
        """Another text for the article, and the caret behind its first letter."""
        self.editor.turning.rewrite(self.editor.work.key, lambda _text: text)
        self.driven.wait(lambda: self.editor.work.entry.article.content == text)
        self.driven.js("getSelection().collapse(view.article.firstChild.firstChild, 1)")

    @property
    def stored(self) -> str:
        """The text of the article that is edited, as it would be saved."""
        self.driven.settled()
        return self.editor.work.entry.article.content


def message(*texts: str) -> Message:
    return Message(Place.DRAFT, tuple(Entry(Article(f"题目 {at}", content=text)) for at, text in enumerate(texts)))


@contextmanager
def seated(qtbot: QtBot, tasks: Tasks, opened: OpenAccount, about: Message) -> Iterator[Seat]:
    editor = Editor(Look(), tasks, opened, about)
    qtbot.addWidget(editor)
    editor.resize(1200, 600)
    editor.show()
    editor.activateWindow()
    driven = Driven(qtbot, tasks, editor.page)
    driven.wait(lambda: editor.page.history is not None)
    editor.page.setFocus()
    yield Seat(qtbot, tasks, editor, driven)
    editor.close_editor()


@contextmanager
def unreached(tasks: Tasks) -> Iterator[OpenAccount]:
    """An account of this machine that nobody may call."""
    account = Account("test", "练习账号", "wx0", base_url="http://127.0.0.1:1")

    def connect() -> Reach:
        raise AssertionError("the account was reached")

    opened = OpenAccount.open(account, connect, thumbnail_bytes=1_000_000)
    yield opened
    tasks.shutdown(10)
    opened.close()
