"""Whether what the last run of the app left goes on by itself, or a person is to be asked first."""

import time
from collections.abc import Callable, Iterator
from contextlib import suppress

from wego_desktop.library.journal import Journal
from wego_desktop.library.logbook import Logbook

FRESH = 86_400.0  # s; after a longer time nobody has these uploads in mind
_PAUSED, _LEFT_AT = "uploads:paused", "uploads:left_at"


class LastTime:
    """Written when the account is closed; after a crash the journal tells when it was last busy.

    It stands in the logbook, since a power cut must not end a pause, and an index that is begun anew must not either.
    """

    def __init__(self, logbook: Logbook, journal: Journal, *, now: Callable[[], float] = time.time) -> None:
        self._logbook, self._journal, self._now = logbook, journal, now

    def goes_on(self) -> bool:
        """It ended within a day, and no person had paused it."""
        return not self._logbook.state(_PAUSED) and any(map(self._is_fresh, self._busy_at()))

    def note_paused(self, paused: bool) -> None:
        """A person wants it to wait, also at the next start; or to go on."""
        self._logbook.set_state(_PAUSED, "1" if paused else "")

    def note_end(self) -> None:
        self._logbook.set_state(_LEFT_AT, str(self._now()))

    def _is_fresh(self, moment: float) -> bool:
        """A moment that lies far ahead was told by a wrong clock, and says nothing."""
        return abs(self._now() - moment) < FRESH

    def _busy_at(self) -> Iterator[float]:
        """Moments at which it was at work; in the order of what it costs to ask."""
        with suppress(ValueError):
            yield float(self._logbook.state(_LEFT_AT) or 0)
        yield from (job.settled for job in self._journal.done_since(self._now() - FRESH))
        yield from (batch.made for batch in self._journal.batches())
        yield from (max(job.began, job.settled) for job in self._journal.unfinished())
