"""Lets the window go first.

Workers and the window share one interpreter, and Python shares it evenly: with four busy workers the window gets a
fifth, and 15 ms of painting take 75. So the window's thread beats like a heart while work is under way; when a beat is
late, workers stand still at the next point where they ask, until it has come. Hashing, decoding and waiting for the
network hold no interpreter and go on meanwhile.
"""

import threading
import time

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 3
_LATE = 0.005  # s since the last beat: the window is at something
_LONGEST = 0.05  # s; work goes on, slowly, however long the window takes


class Pulse(QObject):
    """Beats in the thread it was made in, from ``start`` until ``stop``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = threading.get_ident()
        self._beaten = threading.Condition()
        self._waiting = 0
        self._last = 0.0
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        if not self._timer.isActive():
            self._beat()
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._last = 0.0
        self._wake()

    def give_way(self) -> None:
        """In a worker: wait while the window is at something. Elsewhere nothing; cheap enough for every step."""
        if self._last and time.monotonic() - self._last > _LATE and threading.get_ident() != self._window:
            with self._beaten:
                self._waiting += 1
                self._beaten.wait(_LONGEST)
                self._waiting -= 1

    def _beat(self) -> None:
        self._last = time.monotonic()
        self._wake()

    def _wake(self) -> None:
        if self._waiting:
            with self._beaten:
                self._beaten.notify_all()
