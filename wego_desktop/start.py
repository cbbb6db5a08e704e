"""The first moment: a window is on the screen before the rest of the app is read from the disk.

Python reads some 200 modules for everything the window shows, three times as long as Qt takes for a window. So ``app``
is imported when the window was seen. Nobody imports this but ``__main__``.
"""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

# These first: once PySide6 is there, it reads the source of every module that is imported, to see whether that uses Qt.
from wego_desktop import __version__, paths, settings
from wego_desktop.options import Options
from wego_desktop.settings import Settings
from wego_desktop.surroundings import say

# isort: split
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QApplication

from wego_desktop.ui.application import Application
from wego_desktop.ui.one_app import OneApp, hand_over, is_running, server_name
from wego_desktop.ui.tokens import DARK, LIGHT, Tokens, is_dark
from wego_desktop.ui.window import Window

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox

    from wego_desktop.app import App

_log = logging.getLogger(__name__)
_LOOK_MS = 1
_MOST = 500  # looks, so half a second, or longer where all is slow; a window may begin minimized


def main(options: Options) -> int:
    """Run until the person quits. options: what ``options.read`` gave. Returns the exit code."""
    sys.excepthook = _crashed
    qt = application()
    try:
        name, chosen = server_name(paths.data_folder()), Settings(paths.config_folder() / "settings.json")
    except OSError as error:  # nothing can be written where this person's things are
        box = _fail(None, options.unattended, error)
        return (qt.exec() if box is not None else 0) or 1
    elsewhere = _elsewhere(name, options, options.files)
    if elsewhere is not None:
        return elsewhere
    window = Window(chosen, ground(chosen.get(settings.THEME), qt.palette()))
    window.look_at(options.files)
    one = OneApp(window)
    one.arrived.connect(window.welcome_files)
    qt.files_opened.connect(window.welcome_files)

    def build() -> "App | None":
        if not one.listen(name):
            code = _elsewhere(name, options, window.early)
            if code is not None:
                qt.exit(code)
                return None
        try:
            return _build(qt, window, chosen, options)
        finally:
            one.started()

    rest = Rest(build, partial(_fail, window, options.unattended), window)
    window.show()
    try:
        return qt.exec() or int(rest.failed)
    finally:
        one.close()  # first: what a later start brings now, that one looks at itself
        rest.close()


def application() -> Application:
    QCoreApplication.setApplicationName("wego-desktop")
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("wego-desktop")
    qt = Application([sys.argv[0]])
    qt.setWindowIcon(QIcon(str(paths.resources() / "app-icon.svg")))
    return qt


def ground(theme: str, system: QPalette) -> Tokens:
    """The colours of the first moment. theme: a value of settings.THEME."""
    dark = theme == "dark" if theme != "system" else is_dark(system)
    return DARK if dark else LIGHT


class Rest(QObject):
    """Everything that comes behind the first paint: built when the window is seen, or after a moment anyway.

    build: gives the whole app, in the window, or nothing when another one has the files. fail: is told what kept it
    from that.
    """

    def __init__(
        self, build: "Callable[[], App | None]", fail: Callable[[BaseException], object], window: Window
    ) -> None:
        super().__init__(window)
        self._build, self._fail, self._window = build, fail, window
        self._app: App | None = None
        self.failed = False
        self._looks = 0
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        if self._app is not None:
            self._app.close()

    def _look(self) -> None:
        self._looks += 1
        if self._window.goes:
            self._timer.stop()
        elif self._window.is_seen or self._looks > _MOST:
            self._timer.stop()
            self._come()

    def _come(self) -> None:
        try:
            self._app = self._build()
        except Exception as error:  # in a slot it would leave an empty window behind
            self.failed = True
            self._fail(error)


def _elsewhere(name: str, options: Options, files: Sequence[Path]) -> int | None:
    """What this start ends with since an app runs already, which got the files; None when none does."""
    if options.screenshot is None:
        return 0 if hand_over(name, files) else None
    if is_running(name):
        say("The app is open. A picture can be drawn once it was closed.")
        return 1
    return None


def _build(qt: QApplication, window: Window, chosen: Settings, options: Options) -> "App":
    from wego_desktop import logs

    try:  # before all else, so that it holds what else goes wrong
        logs.set_up(paths.log_folder())
    except OSError as error:
        say(f"Nothing can be logged: {error}")
    from wego_desktop.app import build

    return build(qt, window, chosen, options)


def _fail(window: Window | None, unattended: bool, error: BaseException) -> "QMessageBox | None":
    """The app can't start: say why, and end, once a person has read it."""
    from PySide6.QtWidgets import QMessageBox

    _log.error("the app could not be built", exc_info=error)
    log = _log_folder()
    say(f"The app could not start: {error!r}." + (f" The log has the rest: {log}" if log else ""))
    if unattended:
        QCoreApplication.exit(1)
        return None
    title = QCoreApplication.translate("Start", "WEGO Desktop could not start")
    box = QMessageBox(QMessageBox.Icon.Critical, title, title, parent=window)
    box.setInformativeText(f"{error}\n{log}".rstrip())
    box.finished.connect(window.close if window is not None else QCoreApplication.quit)
    box.open()
    return box


def _log_folder() -> str:
    try:
        return str(paths.log_folder())
    except OSError:
        return ""


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught goes to the log, never to a dead window."""
    if issubclass(kind, KeyboardInterrupt):
        os._exit(130)
    _log.error("uncaught", exc_info=(kind, error, trace))
