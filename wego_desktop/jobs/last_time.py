"""Whether what the last run of the app left goes on by itself, or a person is to be asked first."""

import time
from collections.abc import Callable

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
        return not self._logbook.state(_PAUSED) and self._was_busy_since(self._now() - FRESH)

    def note_paused(self, paused: bool) -> None:
        """A person wants it to wait, also at the next start; or to go on."""
        self._logbook.set_state(_PAUSED, "1" if paused else "")

    def note_end(self) -> None:
        self._logbook.set_state(_LEFT_AT, str(self._now()))

    def _was_busy_since(self, moment: float) -> bool:
        if float(self._logbook.state(_LEFT_AT) or 0) > moment or self._journal.done_since(moment):
            return True
        if any(batch.made > moment for batch in self._journal.batches()):
            return True
        return any(max(job.began, job.settled) > moment for job in self._journal.unfinished())
