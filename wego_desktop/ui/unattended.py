"""What the app does with nobody there: draw its window into a file, and quit by itself."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QGuiApplication

from wego_desktop.surroundings import say
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.window import Window

_SIZE = (1440, 900)
_LOOK_MS = 50
_CALM = 12  # looks in a row at which nothing was under way
_MOST = 1200  # looks: a minute; then it is drawn as it is
_ASKING_MS = 3000


class Portrait(QObject):
    """Draws the window once all that it is waiting for has come, and ends the app: 0, or 1 when it can't be kept."""

    def __init__(self, window: Window, tasks: Tasks, file: Path) -> None:
        super().__init__(window)
        self._window, self._tasks, self._file = window, tasks, file
        self._looks = self._calm = 0
        if QGuiApplication.platformName() == "offscreen":  # whose screen is a small square
            window.resize(*_SIZE)
            window.workspace.actions_["preview"].setChecked(True)
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._see)
        self._timer.start()

    def _see(self) -> None:
        page = self._window.workspace.page
        busy = self._tasks.busy or (page is not None and page.refreshing.running)
        self._looks, self._calm = self._looks + 1, 0 if busy else self._calm + 1
        if self._calm >= _CALM or self._looks >= _MOST:
            self._timer.stop()
            self._draw()

    def _draw(self) -> None:
        kept = self._window.grab().save(str(self._file))
        if not kept:
            say(f"{self._file} can't be written.")
        QCoreApplication.exit(0 if kept else 1)


class Departure(QObject):
    """Quits after so many seconds. Questions that nobody answers hold it up for a moment: then it goes as if it had
    been killed, which loses nothing either.
    """

    def __init__(self, window: Window, seconds: float) -> None:
        super().__init__(window)
        self._window = window
        QTimer.singleShot(round(seconds * 1000), self, self._go)

    def _go(self) -> None:
        QTimer.singleShot(_ASKING_MS, self, lambda: QCoreApplication.exit(0))
        self._window.close()
