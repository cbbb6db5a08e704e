"""What workers tell of the queue, kept until the UI thread fetches it."""

import threading
from collections.abc import Callable, Collection

from wego_desktop.jobs.upload import Uploaded
from wego_desktop.jobs.upload_queue import Listener
from wego_desktop.library.sync import Changed
from wego_desktop.wechat.errors import Trouble

Event = Uploaded | Trouble | Changed


class Bell(Listener):
    """ring: called once for all of a moment, in a worker."""

    def __init__(self, ring: Callable[[], object]) -> None:
        self._ring: Callable[[], object] = ring
        self._lock = threading.Lock()
        self._keys: set[int] = set()
        self._events: list[Event] = []
        self._rung = False

    def changed(self, keys: Collection[int]) -> None:
        self._tell(keys)

    def uploaded(self, key: int, uploaded: Uploaded) -> None:
        self._tell((key,), uploaded)

    def stopped(self, trouble: Trouble) -> None:
        self._tell((), trouble)

    def looked(self, changed: Changed) -> None:
        self._tell((), changed)

    @property
    def rung(self) -> bool:
        """Whether something was told that nobody fetched yet."""
        return self._rung

    def fetch(self) -> tuple[set[int], list[Event]]:
        with self._lock:
            keys, self._keys = self._keys, set()
            events, self._events = self._events, []
            self._rung = False
        return keys, events

    def silence(self) -> None:
        """Nobody listens any more: whoever owned what it rings may be gone when this returns."""
        with self._lock:
            self._ring = _nobody

    def _tell(self, keys: Collection[int], *events: Event) -> None:
        with self._lock:
            self._keys.update(keys)
            self._events.extend(events)
            rung, self._rung = self._rung, True
            if not rung:
                self._ring()


def _nobody() -> None:
    """Hears nothing."""
