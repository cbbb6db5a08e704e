"""What is tried again, how often and after which pause (DESIGN.md 4).

Reads come back from a busy account, a broken connection and a timeout. A write comes back only where the account said
that it did nothing: too many calls in a minute (45011), and 40007 for an id that was uploaded seconds ago and is not
known everywhere yet (wechat-api.md Q15).
"""

import logging
import random
import threading
from collections import Counter
from collections.abc import Callable
from typing import TypeVar

from wego_desktop.wechat.errors import Cancelled, NetworkError, WechatError
from wego_desktop.wechat.progress import Cancel, stop_if

T = TypeVar("T")
Wait = Callable[[float, Cancel | None], None]

SYSTEM_BUSY = -1
MINUTE_QUOTA = 45011
UNKNOWN_ID = 40007

_PAUSES = {
    "read": (0.5, 2.0, 5.0),
    "minute": (2.0, 5.0, 10.0, 20.0, 30.0),
    "fresh": (2.5, 2.5, 2.5),
    "": (),
}
_STEP = 0.1
_log = logging.getLogger(__name__)


class Patience:
    """Runs attempts.

    wait: called with (seconds, cancel) in place of the built-in pause, which cancel and :meth:`stop` cut short.
    """

    def __init__(self, wait: Wait | None = None) -> None:
        self._stopped = threading.Event()
        self._wait = wait or self._pause

    def stop(self) -> None:
        """End every pause, now and from now on, with Cancelled."""
        self._stopped.set()

    def run(
        self,
        attempt: Callable[[], T],
        *,
        writes: bool,
        fresh: bool = False,
        patient: bool = True,
        cancel: Cancel | None = None,
    ) -> T:
        """The first result that an attempt gives. fresh: the call names an id uploaded seconds ago. patient: wait out
        too many calls in a minute; a queue would rather know, and slow down, than have its worker sleep."""
        used: Counter[str] = Counter()
        while True:
            stop_if(cancel)
            try:
                return attempt()
            except (WechatError, NetworkError) as error:
                fault = error
            reason = _reason(fault, writes, fresh)
            if reason == "minute" and not patient:
                raise fault
            if used[reason] >= len(_PAUSES[reason]):
                raise fault
            pause = _PAUSES[reason][used[reason]]
            used[reason] += 1
            _log.info("%s: again in %.1f s after %s", fault.api, pause, type(fault).__name__)
            self._wait(pause * random.uniform(0.8, 1.2), cancel)  # noqa: S311 - eight threads shall not come back as one

    def _pause(self, seconds: float, cancel: Cancel | None) -> None:
        while seconds > 0:
            stop_if(cancel)
            if self._stopped.wait(min(_STEP, seconds)):
                raise Cancelled
            seconds -= _STEP


def _reason(fault: WechatError | NetworkError, writes: bool, fresh: bool) -> str:
    if isinstance(fault, NetworkError):
        return "" if writes else "read"
    if fault.code == MINUTE_QUOTA:
        return "minute"
    if fault.code == UNKNOWN_ID:
        return "fresh" if fresh else ""
    return "read" if fault.code == SYSTEM_BUSY and not writes else ""
