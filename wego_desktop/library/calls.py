"""How many calls were made, per day and API."""

import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta, timezone

from wego_desktop.library.index import Index

# The quotas of WeChat begin anew at midnight in Beijing, wherever this machine is.
BEIJING = timezone(timedelta(hours=8))
_EAGER = 1.0  # s; a kill loses at most the calls of this long


class Calls:
    """``count`` is for the client's ``on_call``: any thread, some microseconds.

    The index is written about once a second; the rest by the questions and when the index closes.
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
            self._write()

    def today(self) -> int:
        return sum(self.by_api().values())

    def by_api(self) -> Mapping[str, int]:
        """Today's calls per API, the most used first."""
        self._write()
        with self._index.read() as db:
            query = "SELECT api, count FROM calls WHERE day = ? ORDER BY count DESC, api"
            return dict(db.execute(query, (self._day(self._now()),)).fetchall())

    def _write(self) -> None:
        with self._lock:
            waiting, self._waiting = self._waiting, Counter()
        if not waiting:
            return
        rows = [(day, api, number) for (day, api), number in waiting.items()]
        with self._index.write() as db:
            db.executemany(
                "INSERT INTO calls VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count", rows
            )

    @staticmethod
    def _day(now: float) -> str:
        return datetime.fromtimestamp(now, UTC).astimezone(BEIJING).date().isoformat()
