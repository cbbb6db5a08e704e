"""The real page as a person uses it: real keys, an input method, the mouse."""

import json
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.pictures import Done
from wego_desktop.ui.articles.shell import WORLD
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

CORPUS = Path(__file__).parent.parent / "articles" / "corpus"
ARTICLES = sorted(file.stem for file in CORPUS.glob("*.html"))
MS = 20_000
SIZE = 400, 400  # px: each frame is drawn by the processor

_KEYS = {"\n": Qt.Key.Key_Return, "\b": Qt.Key.Key_Backspace, "\x7f": Qt.Key.Key_Delete}


def stored(name: str) -> str:
    """An article of the corpus as WeChat stores it, its line ends included."""
    return (CORPUS / f"{name}.html").read_bytes().decode("utf-8")


class NoPictures:
    """A PictureSource that has none; ``asked`` is what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def ask(self, address: str, done: Done) -> None:
        self.asked.append(address)
        done(None)


def shown_page(tasks: Tasks, pictures: NoPictures) -> ArticlePage:
    """One that stands alone."""
    page = ArticlePage(Look(), tasks, pictures)
    page.resize(*SIZE)
    page.show()
    return page


class Driven:
    """One page and who sits before it. page: one that stands in a window already; pictures: its own."""

    def __init__(
        self, qtbot: QtBot, tasks: Tasks, page: ArticlePage | None = None, pictures: NoPictures | None = None
    ) -> None:
        self._qtbot = qtbot
        self.pictures = pictures or NoPictures()
        self.page = page or shown_page(tasks, self.pictures)
        self.changes: list[Source] = []
        self.page.changed.connect(self.changes.append)

    def close(self) -> None:
        self.page.close_page()
        self.page.deleteLater()

    def wait(self, is_so: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(is_so, timeout=MS)

    def load(self, html: str) -> None:
        with self._qtbot.waitSignal(self.page.loaded, timeout=MS):
            self.page.load(html)
        self.page.setFocus()
        self.changes.clear()

    def js(self, code: str) -> object:
        """What an expression gives in the world of our scripts, as JSON."""
        told: list[object] = []
        self.page._stage.page.runJavaScript(f"JSON.stringify({code})", WORLD, told.append)
        self.wait(lambda: bool(told))
        return json.loads(told[0]) if isinstance(told[0], str) and told[0] else None

    def select(self, anchor: str, at: int, focus: str | None = None, to: int | None = None) -> None:
        """Put the caret into the first text that holds ``anchor``, ``at`` units behind where that begins; or select."""
        other = (anchor if focus is None else focus, at if to is None else to)
        found = self.js(
            f"""(() => {{
              const place = (words, at) => {{
                const walker = document.createTreeWalker(view.article, NodeFilter.SHOW_TEXT);
                while (walker.nextNode()) {{
                  const found = walker.currentNode.data.indexOf(words);
                  if (found >= 0) return [walker.currentNode, found + at];
                }}
              }};
              const [one, two] = [place(...{json.dumps([anchor, at])}), place(...{json.dumps(other)})];
              view.article.focus();
              getSelection().setBaseAndExtent(...one, ...two);
              return getSelection().rangeCount;
            }})()"""
        )
        assert found == 1

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._target, key, modifiers)

    def type(self, text: str) -> None:
        """Keys of a keyboard without Chinese; line ends are Enter, \\b Backspace, \\x7f Delete."""
        for sign in text:
            if sign in _KEYS:
                self.key(_KEYS[sign])
            else:
                QTest.keyClicks(self._target, sign)

    def compose(self, *preedits: str, commit: str) -> None:
        """An input method: what it shows meanwhile, then what it puts in."""
        self.preedit(*preedits)
        event = QInputMethodEvent("", [])
        event.setCommitString(commit)
        QCoreApplication.sendEvent(self._target, event)

    def preedit(self, *preedits: str) -> None:
        """What an input method shows, and goes on to."""
        for preedit in preedits:
            QCoreApplication.sendEvent(self._target, QInputMethodEvent(preedit, []))

    def settled(self) -> Source:
        """The source once all keys have reached it."""
        self.js("0")  # keys and scripts go the same way: those before have been seen
        told: list[Source] = []
        self.page.settle(told.append)
        self.wait(lambda: bool(told))
        return told[0]

    def text(self) -> str:
        return self.settled().text

    def undo(self) -> str:
        self.page.undo()
        return self.text()

    def redo(self) -> str:
        self.page.redo()
        return self.text()

    def wait_for_page(self, text: str) -> None:
        """Until a new process shows an article of this text."""
        self.wait(lambda: self.page._stage.is_alive)
        self.wait(lambda: self.js("view.article.textContent") == text)

    def kill(self) -> None:
        """End the process that shows the page, as a fault in it would."""
        os.kill(self.page._stage.page.renderProcessPid(), signal.SIGKILL)

    @property
    def _target(self) -> QWidget:
        target = self.page._view.focusProxy()
        assert target is not None
        return target


class SharedPage:
    """A page that one test after the other drives: its process and its scripts take longer than most of them.

    It is for tests that leave no mark on it but the article; where its process ended, the next one has another.
    """

    def __init__(self) -> None:
        self._page: ArticlePage | None = None
        self._pictures = NoPictures()

    @contextmanager
    def driven(self, qtbot: QtBot, tasks: Tasks) -> Iterator[Driven]:
        """For one test, whose threads end with it."""
        self._page = page = self._page or shown_page(tasks, self._pictures)
        page._document._tasks = tasks
        self._pictures.asked.clear()
        driven = Driven(qtbot, tasks, page, self._pictures)
        try:
            yield driven
            driven.settled()  # nothing of it reaches the next one
        except BaseException:
            self.close()
            raise
        if page._stage._deaths:
            self.close()

    def close(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            page.close_page()
            page.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
