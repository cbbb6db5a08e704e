"""The browser that an article is shown in: profile, page and view, and a new page when the old one's process ended."""

import os
import time
from collections import deque
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWidgets import QWidget

from wego_desktop import walls
from wego_desktop.ui.articles import scheme
from wego_desktop.ui.articles.channel import Channel
from wego_desktop.ui.articles.pictures import PictureSource
from wego_desktop.ui.articles.profile import ArticleProfile
from wego_desktop.ui.articles.shell import WORLD
from wego_desktop.ui.articles.web_page import Answer, WebPage
from wego_desktop.ui.articles.web_view import WebView

_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
# No address is found, not even a number: a <link rel=preconnect> gets past every policy and interceptor.
_NO_NETWORK = '--host-resolver-rules="MAP * ^NOTFOUND" --disable-background-networking'
_GREET_MS = 300
_PATIENCE_MS = 1000
_MOST_DEATHS, _SECONDS = 3, 120.0  # more in this time, and the article is to blame


class Stage(QObject):
    """began: the scripts can be called, for the first time or again. ended(again): the process that showed the page is
    gone; again: another takes its place by itself.
    """

    began = Signal()
    ended = Signal(bool)

    def __init__(self, pictures: PictureSource, parent: QWidget) -> None:
        super().__init__(parent)
        prepare()
        self._open: dict[int, Answer] = {}
        self._waiting: deque[Callable[[], object]] = deque()
        self._calls = 0
        self._deaths: list[float] = []
        self._colour = QColor()
        self.is_alive = self._closed = False
        self._handler = scheme.SchemeHandler(pictures, self)
        self._profile = ArticleProfile(self._handler)
        self.channel = Channel(self)
        self.channel.began.connect(self._begin)
        self.channel.keys_seen.connect(self._see_keys)
        self.view = WebView(parent)
        self._build()

    def call(self, function: str, *arguments: object, then: Answer | None = None) -> None:
        """Call a function of the scripts; ``then`` is told None when the page is not there, ends first or fails."""
        if not self.is_alive:
            if then:
                then(None)
            return
        self._calls += 1
        number = self._calls
        if then is not None:
            self._open[number] = then

        def answered(told: object) -> None:
            if taken := self._open.pop(number, None):
                taken(told)

        self.page.call(function, *arguments, then=answered)

    def after_keys(self, then: Callable[[], object]) -> None:
        """Call it once all keys that were pressed have reached the article: they take another way than calls do."""
        target = self.view.focusProxy()
        if not self.is_alive or target is None or not target.hasFocus():
            then()
            return
        self._waiting.append(then)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, Qt.Key.Key_F24, Qt.KeyboardModifier.NoModifier))
        # A page at work takes its time for both: only one that answers and has seen no key did not get it.
        self.call("Number", then=lambda _told: self._wait_for(then))

    def _wait_for(self, then: Callable[[], object]) -> None:
        QTimer.singleShot(_PATIENCE_MS, self, lambda: self._stop_waiting(then))

    def _see_keys(self) -> None:
        if self._waiting:
            self._waiting.popleft()()

    def _stop_waiting(self, then: Callable[[], object]) -> None:
        """The page did not get the key: its focus went just then."""
        if then in self._waiting:
            self._waiting.remove(then)
            then()

    def paint(self, colour: QColor) -> None:
        """What is seen before the page is."""
        self._colour = colour
        self.page.setBackgroundColor(colour)

    def retry(self) -> None:
        """Once more, after it ended too often."""
        self._deaths.clear()
        self._rebuild()

    def close(self) -> None:
        """The page goes before its profile. As it goes, it answers whatever it was asked with nothing."""
        self.is_alive, self._closed = False, True
        self._open.clear()  # a page that is deleted answers all that is open, with nothing
        self._waiting.clear()
        self._open.clear()
        self._waiting.clear()
        for gone in (self.view, self.page, self._profile):
            if shiboken6.isValid(gone):
                shiboken6.delete(gone)

    def _build(self) -> None:
        self._profile.setParent(None)
        self.page = WebPage(self._profile, self._handler.home, self)
        self._profile.setParent(self)  # behind the page: whatever deletes us deletes them in this order
        channel = QWebChannel(self.page)
        channel.registerObject("page", self.channel)
        self.page.setWebChannel(channel, WORLD)
        self.page.died.connect(self._die)
        self.page.loadFinished.connect(self._greet)
        self.paint(self._colour)
        self.view.setPage(self.page)

    def _rebuild(self) -> None:
        """A new page: the old one's channel does not always come back with its process."""
        if not self._closed:
            old = self.page
            self._build()
            old.deleteLater()

    def _greet(self) -> None:
        """The first word of the scripts can get lost: have them say it again until it is heard."""
        if not self.is_alive and not self._closed:
            self.page.call("view.connect")
            QTimer.singleShot(_GREET_MS, self, self._greet)

    def _begin(self) -> None:
        if not self.is_alive:
            self.is_alive = True
            self.began.emit()

    def _die(self) -> None:
        self.is_alive = False
        now = time.monotonic()
        self._deaths = [*(death for death in self._deaths if now - death < _SECONDS), now]
        again = len(self._deaths) < _MOST_DEATHS
        unanswered, self._open = self._open, {}
        waiting, self._waiting = self._waiting, deque()
        self.ended.emit(again)
        for each in waiting:
            each()
        for then in unanswered.values():
            then(None)
        if again:
            QTimer.singleShot(0, self, self._rebuild)


def prepare() -> None:
    """What the engine has to be told before it starts, which is with the first page of the process."""
    scheme.register()
    flags = os.environ.get(_FLAGS, "")
    if _NO_NETWORK not in flags:
        os.environ[_FLAGS] = f"{flags} {_NO_NETWORK}".strip()
    if not walls.can_be_built():
        os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"  # else the engine would end this process
