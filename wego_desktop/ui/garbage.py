"""Keeps Python's cycle collector on the UI thread.

The collector runs in whatever thread happens to allocate. A widget in a cycle (a lambda connected to a signal of its
own suffices) would then be destroyed by a worker, which Qt does not survive for long: measured with PySide6 6.11.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 500


class Garbage(QObject):
    """While it lives, automatic collection is off and a timer does what is due. `stop` gives it back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what was imported lives as long as the app, so that no collection need walk through it
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(_EVERY_MS)

    def settle(self) -> None:
        """After the window is up: what lives now lives long, so later collections need not walk through it."""
        gc.collect()
        gc.freeze()

    def collect(self) -> None:
        """The oldest generation that is due, as Python itself would choose it."""
        full = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if any(full):
            gc.collect(max(age for age in range(3) if full[age]))

    def stop(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
