"""A page with hostile articles in it, and everything that must not come of them."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QObject, QPoint, QUrl, SignalInstance
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineUrlRequestInfo
from pytestqt.qtbot import QtBot

from wego_desktop.ui.articles import profile
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.shell import WORLD
from wego_desktop.ui.articles.web_page import WebPage

from .canary import Canary
from .driven import MS, Driven
from .vectors import VECTORS, aimed

_SIGNS = (
    "newWindowRequested",
    "permissionRequested",
    "fullScreenRequested",
    "fileSystemAccessRequested",
    "desktopMediaRequested",
    "registerProtocolHandlerRequested",
    "windowCloseRequested",
    "printRequested",
    "authenticationRequired",
    "proxyAuthenticationRequired",
    "selectClientCertificate",
    "certificateError",
    "webAuthUxRequested",
    "iconUrlChanged",
    "renderProcessTerminated",
    "geometryChangeRequested",
)
_ASKED = ("createWindow", "chooseFiles", "javaScriptAlert", "javaScriptConfirm", "javaScriptPrompt")
_STANDS = """JSON.stringify({
  ran: document.documentElement.dataset.ran ?? "",
  title: document.title,
  at: location.href,
  shell: !!(view.article.isConnected && view.article.isContentEditable && document.getElementById("overlay")),
  canonical: view.canonical("<p>a<b>c</p>"),
})"""


class Events:
    """What happened to pages and profiles that were made while this was on; the first word says what.

    refused: where an article wanted to lead, and was not let.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.told: list[str] = []
        self.refused: list[str] = []
        self._spy_navigation(monkeypatch)
        self._spy_requests(monkeypatch)
        for name in _ASKED:
            self._spy_question(monkeypatch, name)

    def follow(self, page: ArticlePage) -> None:
        shown = page._stage.page
        self._home = shown.requestedUrl()
        for name in _SIGNS:
            self._note(shown, name)
        shown.urlChanged.connect(self._moved)
        shown.profile().downloadRequested.connect(lambda _request: self.told.append("download"))

    def _note(self, page: QObject, name: str) -> None:
        signal: SignalInstance = getattr(page, name)
        signal.connect(lambda *_: self.told.append(name))

    def _moved(self, url: QUrl) -> None:
        if url != self._home:
            self.told.append(f"moved {url.toString()[:80]}")

    def _spy_navigation(self, monkeypatch: pytest.MonkeyPatch) -> None:
        before = WebPage.acceptNavigationRequest

        def asked(page: WebPage, url: QUrl, kind: QWebEnginePage.NavigationType, is_main: bool) -> bool:
            accepted = before(page, url, kind, is_main)
            if accepted and page.url().toString():
                self.told.append(f"navigation {url.toString()[:80]}")
            elif not accepted:
                self.refused.append(url.toString())
            return accepted

        monkeypatch.setattr(WebPage, "acceptNavigationRequest", asked)

    def _spy_requests(self, monkeypatch: pytest.MonkeyPatch) -> None:
        before = profile._OnlyOurs.interceptRequest

        def asked(interceptor: profile._OnlyOurs, info: QWebEngineUrlRequestInfo) -> None:
            scheme = info.requestUrl().scheme()
            before(interceptor, info)
            if scheme not in ("wego", "data"):
                self.told.append(f"request {info.requestUrl().toString()[:80]}")  # the policy lets none come so far

        monkeypatch.setattr(profile._OnlyOurs, "interceptRequest", asked)

    def _spy_question(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        before = getattr(WebPage, name)

        def asked(*arguments: object) -> object:
            self.told.append(name)
            return before(*arguments)

        monkeypatch.setattr(WebPage, name, asked)


class Watched:
    """One page and its surroundings. ``check`` after each article: it names the one that did something."""

    def __init__(self, qtbot: QtBot, driven: Driven, canary: Canary, events: Events) -> None:
        self.driven, self.canary, self.events = driven, canary, events
        self._qtbot = qtbot
        events.follow(driven.page)

    @property
    def vectors(self) -> list[str]:
        """They name themselves to the canary: its visits tell which it was."""
        return [aimed(vector, f"{self.canary.address}/{number}") for number, vector in enumerate(VECTORS)]

    def ask(self, code: str) -> object:
        with self._qtbot.waitCallback(timeout=MS) as told:
            self.driven.page._stage.page.runJavaScript(code, WORLD, told)
        return told.args[0] if told.args else None

    def typed(self, sign: str = "Q") -> str:
        """Put the caret behind the first letter of the article, press a key, and give what the source says then."""
        self.driven.wait(self._is_heard)
        self.ask("getSelection().collapse(view.article.firstChild.firstChild, 1); 1")
        self.driven.type(sign)
        self.ask("0")  # keys and scripts go the same way
        with self._qtbot.waitCallback(timeout=MS) as told:
            self.driven.page.settle(told)
        assert told.args is not None
        return str(told.args[0].text)

    def _is_heard(self) -> bool:
        """Whether the page has the keyboard; it gets it a moment after it is given."""
        self.driven.page.setFocus()
        return self.ask("view.article.focus(); document.activeElement === view.article") is True

    def spots(self, code: str) -> list[QPoint]:
        """Places in the page, from a script that gives them as JSON."""
        return [QPoint(round(x), round(y)) for x, y in json.loads(str(self.ask(code)))]

    def check(self, vector: str) -> None:
        stands = json.loads(str(self.ask(_STANDS)))
        home = self.driven.page._stage._handler.home.toString()
        wanted = {"ran": "", "title": "", "at": home, "shell": True, "canonical": "<p>a<b>c</b></p>"}
        assert stands == wanted, vector
        assert not self.events.told, vector
        assert not self.canary.visits, vector

    def check_at_last(self, show: Callable[[str], object] | None = None) -> None:
        """Once what is still on its way has come: a picture that was asked for behind it is there, or is not."""
        (show or self.driven.load)(f"<p>x<img src='wego://local/{'0' * 64}'></p>")
        self.driven.wait(lambda: self.ask("view.article.querySelector('img')?.complete") is True)
        typed = self.typed("Q")
        assert typed.startswith("<p>xQ<img"), typed
        self.check("all of them")


@contextmanager
def watching(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, make: Callable[[], Driven]) -> Iterator[Watched]:
    """make: the page; it comes after those who watch."""
    with Canary() as canary:
        events = Events(monkeypatch)
        watched = Watched(qtbot, make(), canary, events)
        yield watched
