"""Work on the same thing waits for each other, work on others does not."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class OneAtATime:
    """Any number of threads; only of what is worked on right now anything is remembered."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._under_way: dict[str, tuple[threading.Lock, int]] = {}  # and how many there are, waiting or at work

    @contextmanager
    def at(self, key: str) -> Iterator[None]:
        with self._lock:
            lock, many = self._under_way.get(key, (threading.Lock(), 0))
            self._under_way[key] = (lock, many + 1)
        try:
            with lock:
                yield
        finally:
            with self._lock:
                lock, many = self._under_way.pop(key)
                if many > 1:
                    self._under_way[key] = (lock, many - 1)
