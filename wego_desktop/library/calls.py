"""How many calls were made, per day and API."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone

from wego_desktop.library.errors import LibraryError
from wego_desktop.library.index import Index

# The quotas of WeChat begin anew at midnight in Beijing, wherever this machine is.
BEIJING = timezone(timedelta(hours=8))
_ADD = "INSERT INTO calls VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count"
_EAGER = 1.0  # s; a kill loses at most the calls of this long


class Calls:
    """``count`` is for the client's ``on_call``: any thread, some microseconds.

    The index is written about once a second; the rest when it closes. What it does not take now waits: a call that has
    left must not fail here. Questions never write: the window asks them, and must not wait for a writer.
    """

    def __init__(self, index: Index, *, now: Callable[[], float] = time.time) -> None:
        self._index = index
        self._now = now
        self._lock = threading.Lock()
        self._waiting: Counter[tuple[str, str]] = Counter()
        self._written = 0.0
        index.before_close(self._write)

    def count(self, api: str) -> None:
        """One request left for an API, like "material/add_material"."""
        now = self._now()
        with self._lock:
            self._waiting[self._day(now), api] += 1
            due = abs(now - self._written) >= _EAGER
            if due:
                self._written = now
        if due:
            with suppress(LibraryError):  # full, or closed meanwhile
                self._write()

    def today(self) -> int:
        return sum(self.by_api().values())

    def by_api(self) -> Mapping[str, int]:
        """Today's calls per API, the most used first."""
        day = self._day(self._now())
        with self._index.read() as db:
            found = Counter(dict(db.execute("SELECT api, count FROM calls WHERE day = ?", (day,)).fetchall()))
        with self._lock:
            found.update({api: number for (on, api), number in self._waiting.items() if on == day})
        return dict(sorted(found.items(), key=lambda each: (-each[1], each[0])))

    def _write(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, Counter()
        if not waiting:
            return
        rows = [(day, api, number) for (day, api), number in waiting.items()]
        try:
            with self._index.write() as db:
                db.executemany(_ADD, rows)
        except BaseException:
            with self._lock:
                self._waiting.update(waiting)
            raise

    @staticmethod
    def _day(now: float) -> str:
        return datetime.fromtimestamp(now, UTC).astimezone(BEIJING).date().isoformat()
