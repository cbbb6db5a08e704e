"""The whole window with the real editor in it, and who works there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from e2e.test_drafts import shown
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.articles.closing import Closing
from wego_desktop.ui.articles.editor import Editor
from wego_desktop.ui.articles.save_plan import SavePlan
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.window import Window
from wego_desktop.wechat.answers import Kind

from .driven import MS, Driven

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


def picture(file: Path, colour: str = "teal", size: tuple[int, int] = (90, 38)) -> Path:
    Image.new("RGB", size, colour).save(file)
    return file


def drop(target: QWidget, file: Path, place: QPoint) -> None:
    """As a file manager does it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(place, copy, mime, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(place), copy, mime, left, none))


@dataclass
class Day:
    """window: opened on the sandbox's account."""

    qtbot: QtBot
    tasks: Tasks
    sandbox: SandboxProcess
    window: Window
    _driven: dict[Editor, Driven] = field(default_factory=dict)

    @property
    def page(self) -> AccountPage:
        assert self.window.workspace.page is not None
        return self.window.workspace.page

    @property
    def editor(self) -> Editor:
        assert self.window.workspace.writing.editor is not None
        return self.window.workspace.writing.editor

    @property
    def driven(self) -> Driven:
        """The page of the editor that is open, with the keyboard in it."""
        editor = self.editor
        if editor not in self._driven:
            self._driven = {editor: Driven(self.qtbot, self.tasks, editor.page)}
        driven = self._driven[editor]
        driven.wait(lambda: editor.page.history is not None and editor.turning.key == editor.work.key)
        self.front()
        editor.page.setFocus()
        return driven

    def front(self) -> None:
        """No screen gives the window back to the keyboard when a question was answered."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    def sits(self) -> Driven:
        """Once the editor is there."""
        self.qtbot.waitUntil(lambda: self.window.workspace.writing.editor is not None, timeout=MS)
        return self.driven

    @property
    def is_left(self) -> bool:
        return self.window.workspace.writing.editor is None

    @property
    def text(self) -> str:
        """Of the article that is edited, with all that was typed."""
        self.driven.settled()
        return self.editor.work.entry.article.content

    def forget(self) -> None:
        """The editor is gone: hold nothing of it."""
        self._driven.clear()

    # What a person does

    def begin(self) -> Driven:
        self.front()
        QTest.keyClick(self.window, Qt.Key.Key_N, CONTROL)
        return self.sits()

    def open_shown(self, kind: Kind) -> Driven:
        """The one of its kind, by key, from its tab."""
        self.front()
        shown(self.qtbot, self.window, kind, 1)
        QTest.keyClick(self.window, Qt.Key.Key_E, CONTROL)
        return self.sits()

    def title(self, text: str) -> None:
        self.editor.info.show_field("title")
        self.editor.info.form.title.text.selectAll()
        QTest.keyClicks(self.editor.info.form.title.text, text)

    def save(self, *, agree: bool = False) -> None:
        """agree: what it costs is asked for."""
        desk = self.editor.saver.desk
        desk.dialog = None
        self.front()
        QTest.keyClick(self.editor.page._view.focusProxy() or self.editor, Qt.Key.Key_S, CONTROL)
        if agree:
            self.plan().accept()

    def plan(self) -> SavePlan:
        """What a save costs, once it is asked for."""
        desk = self.editor.saver.desk
        self.qtbot.waitUntil(lambda: isinstance(desk.dialog, SavePlan), timeout=MS)
        assert isinstance(desk.dialog, SavePlan)
        return desk.dialog

    def closing(self) -> Closing:
        """The question that is asked, once it is."""
        self.qtbot.waitUntil(lambda: len(self.asked()) == 1, timeout=MS)
        return self.asked()[0]

    def asked(self) -> list[Closing]:
        return [one for one in self.window.findChildren(Closing) if one.isVisible()]

    # What they see, and what is so

    def said(self, text: str) -> None:
        """The editor says a sentence that begins so."""
        self.qtbot.waitUntil(lambda: self.editor.notices.notice.text.startswith(text), timeout=MS)

    def page_says(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: text in self.page.notices.notice.text, timeout=MS)

    def drafts(self) -> list[list[tuple[str, str]]]:
        """Title and text of each article, the newest draft first."""
        return [
            [(article["title"], article["content"]) for article in draft["articles"]]
            for draft in self.sandbox.state()["drafts"]
        ]

    def calls(self, api: str) -> int:
        return int(self.sandbox.state()["calls"].get(api, 0))


Start = Callable[..., Day]
"""Opens the window, once the account holds so many of each kind, and waits until it has read that."""
