"""The account's clock: the machine's, moved forward on demand."""

import threading
import time

from .store import Store


class Clock:
    """Unix seconds. Tests move it by hours and days to see tokens and temporary materials grow old."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._offset = float(store.meta("clock", "0"))

    @property
    def offset(self) -> float:
        return self._offset

    def now(self) -> float:
        return time.time() + self._offset

    def day(self) -> int:
        """The day quotas are counted by, in Beijing."""
        return int(self.now() + 8 * 3600) // 86400

    def advance(self, seconds: float) -> None:
        with self._lock:
            self._offset += seconds
            self._store.set_meta("clock", str(self._offset))
