"""Looking for what got lost: refresh the lists, far enough to be sure, and let what they show be judged."""

import time
from collections.abc import Callable

from wego_desktop.jobs.settling import Looked, Settled, Settling
from wego_desktop.library.index import Index
from wego_desktop.library.sync import Changed
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.progress import Cancel

_FIRST_PAUSE, LONGEST_PAUSE = 5.0, 600.0  # s between looks that fail


Refresh = Callable[[bool, Cancel], Changed]


def refresh_enough(index: Index, refresh: Refresh, cancel: Cancel) -> Changed:
    """What is not in the index after it is not at the account, provided that there was no error.

    A quick refresh of a large list may leave its older side for later; then it proves no absence, and every list is
    read to its end.
    """
    changed = refresh(False, cancel)
    if changed.error is None and _lacks_some(index):
        changed = _both(changed, refresh(True, cancel))
    return changed


class Looking:
    """refresh: OpenAccount.refresh, asked with whether to read every list to its end; raises what that raises."""

    def __init__(
        self,
        settling: Settling,
        index: Index,
        refresh: Refresh,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._settling, self._index, self._refresh, self._now = settling, index, refresh, now
        self._pause = _FIRST_PAUSE
        self._asked = 0.0

    def look(self, cancel: Cancel) -> tuple[Changed, list[Settled]]:
        """What the refresh changed, and what can be said now. Blocking; one thread at a time."""
        self._asked = self._now()
        changed = refresh_enough(self._index, self._refresh, cancel)
        return changed, self._settling.judge(Looked(self._asked, changed.error is None))

    def next_look(self, *, failed: bool) -> float:
        """When looking again can tell more, Unix seconds."""
        if failed:
            pause, self._pause = self._pause, min(LONGEST_PAUSE, self._pause * 2)
            return self._now() + pause
        self._pause = _FIRST_PAUSE
        latest = self._now() + self._settling.apart
        return min(self._settling.next_look(self._asked) or latest, latest)


def _lacks_some(index: Index) -> bool:
    known, told = index.counts(), index.totals()
    return any(known[kind] < told.get(kind, 0) for kind in Kind if not kind.has_articles)


def _both(first: Changed, second: Changed) -> Changed:
    return Changed(
        first.kinds | second.kinds,
        first.added + second.added,
        first.updated + second.updated,
        first.vanished + second.vanished,
        second.error,
        first.drafts_error or second.drafts_error,
    )
