"""What the account refuses for a reason that is not the file's: who has to wait for it, and for how long.

Its calls of the day are used up, it does not know this computer, its shelf is full: the files that follow would only
meet the same. Codes: wechat-api.md 10.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from wego_desktop.library.calls import BEIJING
from wego_desktop.limits import COUNTED_AS, Target
from wego_desktop.wechat.errors import Trouble, WechatError, trouble_of

DAY_QUOTA, MINUTE_QUOTA, ADDRESS, FULL = 45009, 45011, 40164, 45034
_TOKEN = frozenset({40001, 40013, 40014, 40125, ADDRESS, 40243, 41001, 41002, 41004, 42001})
_RIGHTS = frozenset({48001, 48004, 50002, 50004, 50007, 61003, 61007, 89503, 89506, 89507})
_QUOTAS = frozenset({DAY_QUOTA, FULL, 45074, 45101, 45102, 45104})
STOPS = _TOKEN | _RIGHTS | _QUOTAS

ADDRESS_SECONDS = 60.0  # a person adds it in the console meanwhile
_AFTER_MIDNIGHT = 60.0  # s, for clocks that differ
_LONGEST = 86_400.0 + _AFTER_MIDNIGHT  # s


@dataclass(frozen=True)
class Stop:
    """until: Unix seconds when it is tried again by itself; None: when a person says so, or there is room again.

    kind: only what is counted so waits ("image" ...); "" everything does.
    """

    trouble: Trouble
    until: float | None = None
    kind: str = ""

    def lasts(self, now: float) -> bool:
        """A clock that was set back does not make it longer than it can be."""
        return self.until is None or 0 < self.until - now <= _LONGEST

    def holds(self, target: Target) -> bool:
        return not self.kind or COUNTED_AS.get(target) == self.kind


def stop_of(error: BaseException, target: Target, now: float) -> Stop | None:
    """The stop that an answer to a file of this target means; None when it is about the file, or passes in seconds."""
    if not isinstance(error, WechatError) or error.code not in STOPS:
        return None
    trouble = trouble_of(error)
    if error.code == DAY_QUOTA:
        return Stop(trouble, next_day(now) + _AFTER_MIDNIGHT)
    if error.code == ADDRESS:
        return Stop(trouble, now + ADDRESS_SECONDS)
    return Stop(trouble, kind=COUNTED_AS.get(target) or "" if error.code == FULL else "")


def next_day(now: float) -> float:
    """Midnight in Beijing, where the quotas of a day begin anew; Unix seconds."""
    today = datetime.fromtimestamp(now, UTC).astimezone(BEIJING).replace(hour=0, minute=0, second=0, microsecond=0)
    return (today + timedelta(days=1)).timestamp()
