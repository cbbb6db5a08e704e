"""The pause between two looks for what got lost, which ends when a person or the closing of the account says so."""

import threading
import time
from collections.abc import Callable

from wego_desktop.jobs.settling import APART
from wego_desktop.wechat.errors import Cancelled
from wego_desktop.wechat.progress import Cancel, stop_if

_STEP = 0.1


class Rest:
    """apart: seconds after which an account that was slow to take something has shown it."""

    def __init__(self, apart: float = APART, *, now: Callable[[], float] = time.time) -> None:
        self.apart, self.now = apart, now
        self._stopped = threading.Event()

    def until(self, moment: float, cancel: Cancel | None) -> None:
        """Wait for a moment, Unix seconds, at most ``apart`` away: a clock that was set back ends it. Raises
        Cancelled."""
        while 0 < (left := moment - self.now()) <= self.apart:
            stop_if(cancel)
            if self._stopped.wait(min(_STEP, left)):
                raise Cancelled

    def stop(self) -> None:
        """End every pause, now and from now on, with Cancelled."""
        self._stopped.set()
