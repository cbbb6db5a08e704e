"""Whether the account still takes news: most answer since 2022 that the function is closed (wechat-api.md 4.1)."""

import time
from collections.abc import Callable

from wego_desktop.library.logbook import Logbook
from wego_desktop.wechat.errors import WechatError

_KEY = "news_retired"
_CODES = frozenset((45103, 45106))
_BELIEVED = 30 * 86_400.0  # s; then it is asked again, which costs one refused call


def is_retirement(error: Exception) -> bool:
    return isinstance(error, WechatError) and error.code in _CODES


class NewsRetired:
    """Remembered for the account, in its logbook."""

    def __init__(self, logbook: Logbook, *, now: Callable[[], float] = time.time) -> None:
        self._logbook, self._now = logbook, now

    def __bool__(self) -> bool:
        """Whether news goes to the draft box without asking."""
        try:
            told = float(self._logbook.state(_KEY) or 0)
        except ValueError:
            return False
        return 0 <= self._now() - told < _BELIEVED

    def remember(self) -> None:
        self._logbook.set_state(_KEY, repr(self._now()))

    def forget(self) -> None:
        """The account took news."""
        if self._logbook.state(_KEY):
            self._logbook.set_state(_KEY, "")
