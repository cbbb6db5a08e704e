"""The page in Chromium: it is the shell and stays it. Functions of its scripts are called by name."""

import json
import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineFileSystemAccessRequest,
    QWebEnginePage,
    QWebEnginePermission,
    QWebEngineProfile,
    QWebEngineRegisterProtocolHandlerRequest,
)

from wego_desktop.ui.articles.shell import WORLD, scripts

Answer = Callable[[object], object]
# Neither what raises nor null would be answered at all.
_NOTHING = "\u0001"
_GUARDED = """(() => {
  try { return %s ?? "\\u0001"; } catch (error) { console.error(`Uncaught ${error.stack}`); return "\\u0001"; }
})()"""

_log = logging.getLogger(__name__)


class WebPage(QWebEnginePage):
    """Nothing of an article leads away from here, opens a window, asks a person or gets a permission.

    died: its process ended; what was called and not answered will not be.
    """

    died = Signal()

    def __init__(self, profile: QWebEngineProfile, home: QUrl, parent: QObject | None = None) -> None:
        super().__init__(profile, parent)
        self._home = home
        for script in scripts():
            self.scripts().insert(script)
        self.permissionRequested.connect(_deny)
        self.fileSystemAccessRequested.connect(_reject)
        self.registerProtocolHandlerRequested.connect(_reject)
        self.renderProcessTerminated.connect(self._died)
        self.begin()

    def begin(self) -> None:
        """Load the shell, at first or again."""
        self.load(self._home)

    def call(self, function: str, *arguments: object, then: Answer | None = None) -> None:
        """Call a function of the scripts ("view.load"); ``then`` is told what it returns, None when it raises."""
        given = ", ".join(map(literal, arguments))
        code = _GUARDED.replace("%s", f"{function}({given})")
        self.runJavaScript(code, WORLD, lambda told: then(None if told == _NOTHING else told) if then else None)

    def acceptNavigationRequest(
        self, url: QUrl | str, kind: QWebEnginePage.NavigationType, is_main_frame: bool
    ) -> bool:
        """Of Qt."""
        del kind
        return is_main_frame and QUrl(url) == self._home

    def createWindow(self, kind: QWebEnginePage.WebWindowType) -> QWebEnginePage | None:  # type: ignore[override]
        """Of Qt."""
        del kind
        return None

    def chooseFiles(
        self, mode: QWebEnginePage.FileSelectionMode, old: Sequence[str], kinds: Sequence[str]
    ) -> list[str]:
        """Of Qt."""
        del mode, old, kinds
        return []

    def javaScriptAlert(self, origin: QUrl | str, text: str) -> None:
        """Of Qt."""

    def javaScriptConfirm(self, origin: QUrl | str, text: str) -> bool:
        """Of Qt."""
        del origin, text
        return False

    def javaScriptPrompt(self, origin: QUrl | str, text: str, default: str) -> tuple[bool, str]:
        """Of Qt."""
        del origin, text, default
        return False, ""

    def javaScriptConsoleMessage(
        self, level: QWebEnginePage.JavaScriptConsoleMessageLevel, message: str, line: int, source: str
    ) -> None:
        """Of Qt: what was refused in an article is no news, errors of ours are."""
        del source
        if level == QWebEnginePage.JavaScriptConsoleMessageLevel.ErrorMessageLevel and "Uncaught" in message:
            _log.warning("the page: %s (line %d)", message, line)
        else:
            _log.debug("the page: %s", message)

    def _died(self, status: QWebEnginePage.RenderProcessTerminationStatus, code: int) -> None:
        _log.warning("the page's process ended: %s, %d", status, code)
        self.died.emit()


def literal(value: object) -> str:
    """A value as script source."""
    text = json.dumps(value, ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # half a character, which only an escape can say
        return json.dumps(value)
    return text


def _deny(permission: QWebEnginePermission) -> None:
    permission.deny()


def _reject(request: QWebEngineFileSystemAccessRequest | QWebEngineRegisterProtocolHandlerRequest) -> None:
    request.reject()
