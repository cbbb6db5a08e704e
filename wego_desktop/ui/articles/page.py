"""The article in the middle of the editor: seen as on a phone, edited in place.

Importing this loads the browser engine (some 0.3 s and 260 MB), so it is imported when the first article is opened.
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop.articles.history import History
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.document import Document
from wego_desktop.ui.articles.frame import Dress, Frame, Head
from wego_desktop.ui.articles.mark import Mark
from wego_desktop.ui.articles.pictures import PictureSource
from wego_desktop.ui.articles.stage import Stage
from wego_desktop.ui.articles.web_page import Answer
from wego_desktop.ui.articles.web_view import WebView
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


class ArticlePage(QWidget):
    """loaded(Source): an article can be edited. changed(Source): an edit has reached the source.
    state_changed(dict): what the toolbar shows of the selection. paste_wanted(plain). files_dropped(list[Path]),
    html_dropped(QMimeData): the caret stands where they fell. context_wanted(where, in this widget).
    mark_chosen(id, its rectangle in this widget). crashed(again): the browser's process ended, nothing that was told is
    lost; again: it comes back by itself. Else it died too often: offer ``reload``.
    """

    loaded = Signal(object)
    changed = Signal(object)
    state_changed = Signal(dict)
    paste_wanted = Signal(bool)
    files_dropped = Signal(list)
    html_dropped = Signal(QMimeData)
    context_wanted = Signal(QPoint)
    mark_chosen = Signal(str, QRect)
    crashed = Signal(bool)

    def __init__(self, look: Look, tasks: Tasks, pictures: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._dress = Dress()
        self._marks: list[Mark] = []
        self._stage = Stage(pictures, self)
        self._document = Document(tasks, self._call, self._stage.after_keys, self)
        self._view = self._build_view()
        self._wire()

    # The article

    def load(self, text: str, history: History | None = None) -> None:
        """Show an article from its source. ``settle`` the one before first: what it has not told is given up.

        history: what ``history`` was when this article was shown last; its current step says ``text``.
        """
        self._marks = []
        self._document.load(text, history)
        self._stage.keys.let(another=True)

    @property
    def history(self) -> History | None:
        """The steps of the article; None until it is loaded."""
        return self._document.history

    def settle(self, then: Callable[[Source], object]) -> None:
        """Call it with the source once all that was typed is in it."""
        self._document.settle(then)

    def run(self, command: str, argument: object = None, then: Answer | None = None) -> None:
        """Do one of ``commands.js`` to the selection, as one undo step, behind all keys that were pressed. ``then`` is
        told its answer, None if none; {"refused": "gone"} where it was not done, as the page is not there or failed."""
        self._document.run(command, argument, then)

    def ask(self, command: str, then: Answer) -> None:
        """What one of ``commands.js`` says that changes nothing."""
        self._call("view.ask", command, None, then=lambda told: _tell(then, told))

    def search(self, what: str, *arguments: object, then: Answer | None = None) -> None:
        """Call a function of ``find.js``."""
        self._call(f"find.{what}", *arguments, then=then)

    def rewrite(self, change: Callable[[str], str]) -> None:
        """Give the article the text that ``change`` makes of its own, as one undo step.

        change: asked in a worker, and again when something is typed meanwhile.
        """
        self._document.rewrite(change)

    def undo(self) -> None:
        self._document.undo()

    def redo(self) -> None:
        self._document.redo()

    def commit(self) -> None:
        """What an input method is still composing here is typed as it is."""
        if self._view.hasFocus():
            QGuiApplication.inputMethod().commit()

    def hold_keys(self) -> None:
        """Another article is about to be loaded: what is typed from now on is for that."""
        self._stage.keys.hold()

    def let_keys(self) -> None:
        """They are for this one after all."""
        self._stage.keys.let(another=False)

    # Its looks

    @property
    def frame(self) -> Frame:
        return self._dress.frame

    def set_frame(self, frame: Frame) -> None:
        self._change(replace(self._dress, frame=frame))

    def set_dark(self, dark: bool) -> None:
        """As a phone with a dark theme shows it; the window keeps its own."""
        self._change(replace(self._dress, dark=dark))

    def set_head(self, title: str, author: str, when: str, account: str = "") -> None:
        """What stands over the article."""
        words = self.tr("Article"), self.tr("No title yet"), self.tr("Write here")
        self._view.setAccessibleName(words[0])
        self._change(replace(self._dress, head=Head(title, author, account, when, *words)))

    @property
    def is_fixed(self) -> bool:
        return self._dress.fixed

    def set_fixed(self, fixed: bool, pictures: Sequence[str] = ()) -> None:
        """Show the article and let nobody change it. pictures: addresses of those that stand over its text."""
        self._change(replace(self._dress, fixed=fixed, pictures=tuple(pictures)))

    def mark(self, marks: Sequence[Mark]) -> None:
        """Show findings beside what they are about, in place of those before."""
        self._marks = list(marks)
        self._call("overlay.show", [mark.told() for mark in self._marks])

    def show_element(self, number: int) -> None:
        """Scroll to an element and put a ring around it."""
        self._call("overlay.point", number)

    def ask_state(self, then: Callable[[dict[str, Any]], object]) -> None:
        """What the selection is like right now; ``state_changed`` comes a moment later."""
        self._call("state.told", then=lambda told: then(json.loads(told) if isinstance(told, str) else {}))

    def do_edit(self, action: QWebEnginePage.WebAction) -> None:
        """Cut, copy or select all, as its key does."""
        self._stage.page.triggerAction(action)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self._view.setFocus(reason)
        self._call("view.article.focus", {"preventScroll": True})

    def reload(self) -> None:
        """Try once more after ``crashed(False)``."""
        self._stage.retry()

    def close_page(self) -> None:
        """Let go of the browser. Nothing may be called afterwards."""
        self._document.close()
        self._stage.close()

    # Inside

    def _build_view(self) -> WebView:
        view = self._stage.view
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFocusProxy(view)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(view)
        return view

    def _wire(self) -> None:
        channel = self._stage.channel
        channel.noted.connect(self._document.note)
        channel.undo_pressed.connect(self.undo)
        channel.redo_pressed.connect(self.redo)
        channel.leave_pressed.connect(self.focusNextPrevChild)
        channel.state_told.connect(self.state_changed)
        channel.pasted.connect(self._paste)
        channel.mark_chosen.connect(self.mark_chosen)
        self._document.changed.connect(self.changed)
        self._document.loaded.connect(self.loaded)
        self._document.shown.connect(self._stage.keys.open)
        self._document.hidden.connect(self._stage.keys.close)
        self._stage.began.connect(self._began)
        self._stage.ended.connect(self._ended)
        self._view.dropped.connect(self._dropped)
        self._view.customContextMenuRequested.connect(self.context_wanted)
        self._look.changed.connect(self._recolour)  # not a lambda: the look outlives the page

    def _recolour(self) -> None:
        self._wear(self._dress)

    def _began(self) -> None:
        self._wear(self._dress)
        self._document.begin()
        if self._marks:
            self.mark(self._marks)

    def _ended(self, again: bool) -> None:
        self._document.end(for_good=not again)
        self.crashed.emit(again)

    def _call(self, function: str, *arguments: object, then: Answer | None = None) -> None:
        self._stage.call(function, *arguments, then=then)

    def _change(self, dress: Dress) -> None:
        """After every edit somebody says the title: it is laid out and painted anew only where it is another."""
        if dress != self._dress:
            self._wear(dress)

    def _wear(self, dress: Dress) -> None:
        self._dress = dress
        self._stage.paint(self._look.tokens.sunken)
        self._call("view.dress", dress.told(self._look.tokens))

    def _paste(self, plain: bool) -> None:
        if not self._dress.fixed:
            self.paste_wanted.emit(plain)

    def _dropped(self, mime: QMimeData, place: QPoint) -> None:
        if not self._dress.fixed:
            self._call("view.caretAt", place.x(), place.y(), then=lambda _inside: self._take_drop(mime))

    def _take_drop(self, mime: QMimeData) -> None:
        files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if files:
            self.files_dropped.emit(files)
        else:
            self.html_dropped.emit(mime)


def _tell(then: Answer | None, told: object) -> None:
    if then:
        then(json.loads(told) if isinstance(told, str) else None)
