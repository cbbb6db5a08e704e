"""The browser that an article is shown in: profile, page and view, and a new page when the old one's process ended."""

import logging
import os
import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWidgets import QWidget

from wego_desktop import walls
from wego_desktop.ui.articles import scheme
from wego_desktop.ui.articles.channel import Channel
from wego_desktop.ui.articles.key_way import KeyWay
from wego_desktop.ui.articles.pictures import PictureSource
from wego_desktop.ui.articles.profile import ArticleProfile
from wego_desktop.ui.articles.shell import WORLD
from wego_desktop.ui.articles.web_page import Answer, WebPage
from wego_desktop.ui.articles.web_view import WebView

_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
# No address is found, not even a number: a <link rel=preconnect> gets past every policy and interceptor.
_NO_NETWORK = '--host-resolver-rules="MAP * ^NOTFOUND" --disable-background-networking'
_GREET_MS = 300
_LISTEN_MS, _MOST_SILENT = 1000, 30  # a page that answers nothing for so many beats does so no more
_MOST_DEATHS, _SECONDS = 3, 120.0  # more in this time, and the article is to blame

_log = logging.getLogger(__name__)


class Stage(QObject):
    """began: the scripts can be called, for the first time or again. ended(again): the process that showed the page is
    gone, or answers no more; again: another takes its place by itself.
    """

    began = Signal()
    ended = Signal(bool)

    def __init__(self, pictures: PictureSource, parent: QWidget) -> None:
        super().__init__(parent)
        prepare()
        self._open: dict[int, Answer] = {}
        self._calls = self._silent = 0
        self._deaths: list[float] = []
        self._colour = QColor()
        self.is_alive = self._closed = False
        self._handler = scheme.SchemeHandler(pictures, self)
        self._profile = ArticleProfile(self._handler)
        self.channel = Channel(self)
        self.channel.began.connect(self._begin)
        self.view = WebView(parent)
        self.keys = KeyWay(self.view, lambda then: self.call("Number", then=then), self)
        self.channel.keys_seen.connect(self.keys.see)
        self._beat = QTimer(self, interval=_LISTEN_MS)
        self._beat.timeout.connect(self._listen)
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
            self._silent = 0
            if taken := self._open.pop(number, None):
                taken(told)

        self.page.call(function, *arguments, then=answered)

    def after_keys(self, then: Callable[[], object]) -> None:
        """Call it once all keys that were pressed have reached the article."""
        self.keys.after_keys(then)

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
        self._beat.stop()
        self._open.clear()  # a page that is deleted answers all that is open, with nothing
        self.keys.forget()
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
        self.page.loadFinished.connect(self._arrive)
        self.paint(self._colour)
        self.view.setPage(self.page)
        self.keys.follow()
        self._silent = 0
        self._beat.start()

    def _rebuild(self) -> None:
        """A new page: the old one's channel does not always come back with its process."""
        if not self._closed:
            old = self.page
            old.died.disconnect(self._die)
            old.loadFinished.disconnect(self._arrive)
            self._build()
            old.deleteLater()

    def _arrive(self, well: bool) -> None:
        if well:
            self._greet()
        elif not self.is_alive and not self._closed:
            _log.warning("the page could not be loaded")
            QTimer.singleShot(_GREET_MS, self.page, self.page.begin)

    def _greet(self) -> None:
        """The first word of the scripts can get lost: have them say it again until it is heard."""
        if not self.is_alive and not self._closed:
            self.page.call("view.connect")
            QTimer.singleShot(_GREET_MS, self, self._greet)

    def _begin(self) -> None:
        if not self.is_alive:
            self.is_alive = True
            self.keys.follow()
            self.began.emit()

    def _listen(self) -> None:
        """A page that neither begins nor answers will not, and nobody waits for it for ever."""
        self._silent = self._silent + 1 if self._open or not self.is_alive else 0
        if self._silent >= _MOST_SILENT:
            _log.error("the page does not answer")
            self._die()

    def _die(self) -> None:
        self.is_alive = False
        self._beat.stop()
        self.keys.close()
        now = time.monotonic()
        self._deaths = [*(death for death in self._deaths if now - death < _SECONDS), now]
        again = len(self._deaths) < _MOST_DEATHS
        unanswered, self._open = self._open, {}
        self.ended.emit(again)
        for then in unanswered.values():
            then(None)
        self.keys.give_up(for_good=not again)
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
