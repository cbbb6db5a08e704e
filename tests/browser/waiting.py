"""Waiting in a program of its own, where no QtBot is: the loop turns meanwhile, and nothing spins."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

PATIENCE = 30.0  # s
_LOOK_MS = 2


def turn(milliseconds: int = _LOOK_MS) -> None:
    """Let the loop turn for so long."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def is_so_within(seconds: float, is_so: Callable[[], object]) -> bool:
    """Whether it came to be so."""
    deadline = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > deadline:
            return False
        turn()
    return True


def until(is_so: Callable[[], object]) -> None:
    """Raises TimeoutError."""
    if not is_so_within(PATIENCE, is_so):
        raise TimeoutError(is_so)
