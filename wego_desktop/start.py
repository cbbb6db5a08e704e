"""The first moment: a window is on the screen before the rest of the app is read from the disk.

Python reads some 200 modules for everything the window shows, three times as long as Qt takes for a window. So ``app``
is imported when the window was seen. Nobody imports this but ``__main__``.
"""

import sys
import time
from collections.abc import Callable
from functools import partial
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
from wego_desktop.ui.tokens import DARK, LIGHT, Tokens
from wego_desktop.ui.window import Window

if TYPE_CHECKING:
    from wego_desktop.app import App

_LOOK_MS = 1
_MOST = 0.2  # s; a window may begin minimized


def main(options: Options) -> int:
    """Run until the person quits. options: what ``options.read`` gave. Returns the exit code."""
    qt = application()
    name = server_name(paths.data_folder())
    if options.screenshot is not None and is_running(name):
        say("The app is open. A picture can be drawn once it was closed.")
        return 1
    if options.screenshot is None and hand_over(name, options.files):
        return 0
    chosen = Settings(paths.config_folder() / "settings.json")
    window = Window(chosen, ground(chosen.get(settings.THEME), qt.palette()))
    one = OneApp(window)
    one.arrived.connect(window.welcome_files)
    qt.files_opened.connect(window.welcome_files)

    def build() -> "App":
        one.listen(name)
        return _build(qt, window, chosen, options)

    rest = Rest(build, partial(_fail, window, options.unattended), window)
    window.show()
    if options.files:
        window.welcome_files(options.files)
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
    dark = theme == "dark" if theme != "system" else system.color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


class Rest(QObject):
    """Everything that comes behind the first paint: built when the window is seen, or after a moment anyway.

    build: gives the whole app, in the window. fail: is told what kept it from that.
    """

    def __init__(self, build: "Callable[[], App]", fail: Callable[[BaseException], object], window: Window) -> None:
        super().__init__(window)
        self._build, self._fail, self._window = build, fail, window
        self._app: App | None = None
        self.failed = False
        self._latest = time.monotonic() + _MOST
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        if self._app is not None:
            self._app.close()

    def _look(self) -> None:
        if self._window.is_seen or time.monotonic() > self._latest:
            self._timer.stop()
            self._come()

    def _come(self) -> None:
        try:
            self._app = self._build()
        except Exception as error:  # in a slot it would leave an empty window behind
            self.failed = True
            self._fail(error)


def _build(qt: QApplication, window: Window, chosen: Settings, options: Options) -> "App":
    from wego_desktop.app import build

    return build(qt, window, chosen, options)


def _fail(window: Window, unattended: bool, error: BaseException) -> None:
    """The app can't start: say why, and end."""
    import logging

    from PySide6.QtWidgets import QMessageBox

    logging.getLogger(__name__).error("the app could not be built", exc_info=error)
    say(f"The app could not start: {error!r}. The log has the rest: {paths.log_folder()}")
    if unattended:
        QCoreApplication.exit(1)
        return
    title = QCoreApplication.translate("Start", "WEGO Desktop could not start")
    box = QMessageBox(QMessageBox.Icon.Critical, title, title, parent=window)
    box.setInformativeText(f"{error}\n{paths.log_folder()}")
    box.finished.connect(window.close)
    box.open()
