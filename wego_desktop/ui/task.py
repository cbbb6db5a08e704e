"""One piece of work under way, as seen from the window and from the worker."""

import threading
import weakref
from collections.abc import Callable
from concurrent.futures import CancelledError
from enum import StrEnum
from typing import Any

import shiboken6
from PySide6.QtCore import QObject


class Pool(StrEnum):
    """Where work runs. Work that waits for other work (a sync, a batch) belongs to JOBS and fans out over another."""

    NETWORK = "network"
    THUMBNAILS = "thumbnails"
    DISK = "disk"
    JOBS = "jobs"


class Task:
    """Its own cancel token and progress callback for the core: `is_set` and `report` may be called from any thread.

    `cancel` asks the work to stop; its outcome is still told, since a write may have happened. Work that has not begun
    fails with concurrent.futures.CancelledError at once. `drop` asks to stop and wants to hear nothing more.
    """

    def __init__(
        self,
        pool: Pool,
        owner: QObject | None,
        done: Callable[[Any], object] | None,
        failed: Callable[[BaseException], object] | None,
        progress: Callable[[int, int], object] | None,
    ) -> None:
        self.pool = pool
        self.finished = False
        self.result: Any = None
        self.error: BaseException | None = None
        self.work: Callable[[Task], Any] | None = None
        self.withdraw: Callable[[Task], object] | None = None  # told of a wish to stop
        self.moved: Callable[[Task], object] | None = None  # told of progress, if anyone wants to see it
        self.give_way: Callable[[], object] | None = None  # called at every step, to let the window go first
        self._owner = weakref.ref(owner) if owner is not None else None
        self._stop = threading.Event()
        self._dropped = False
        self._latest: tuple[int, int] | None = None
        self._done, self._failed, self._progress = done, failed, progress

    def cancel(self) -> None:
        """Ask the work to stop."""
        self._stop.set()
        if self.withdraw is not None:
            self.withdraw(self)

    def drop(self) -> None:
        """Ask the work to stop; no callback will be called any more."""
        self._dropped = True
        self.cancel()

    def is_set(self) -> bool:
        """Whether the work was asked to stop; named as in threading.Event, so that a task can serve as one."""
        give_way = self.give_way  # the window may let go of it meanwhile
        if give_way is not None:
            give_way()
        return self._stop.is_set()

    def report(self, done: int, total: int) -> None:
        """How far the work is, as often as it likes."""
        self._latest = (done, total)
        if self.moved is not None:
            self.moved(self)

    @property
    def wanted(self) -> bool:
        """Whether anyone still waits for the outcome. UI thread."""
        if self._dropped or self._owner is None:
            return not self._dropped
        owner = self._owner()
        return owner is not None and shiboken6.isValid(owner)

    def perform(self) -> None:
        """Run the work, on a worker. The error is kept, and no frame here holds it when this returns."""
        try:
            self.result = self.work(self) if self.work and not self.is_set() else self._never_begun()
        except BaseException as error:
            self.error = error

    def tell_progress(self) -> None:
        """Call the progress callback with the newest numbers. UI thread."""
        latest, self._latest = self._latest, None
        if latest and self._progress and self.wanted:
            self._progress(*latest)

    def tell_outcome(self) -> BaseException | None:
        """Call `done` or `failed`. Returns the error that nobody took. UI thread."""
        if self.error is None:
            if self._done and self.wanted:
                self._done(self.result)
        elif not self._failed:
            return None if self.is_set() else self.error
        elif self.wanted:
            self._failed(self.error)
        return None

    def let_go(self) -> None:
        """Forget everything that was captured. UI thread: a closure may hold the last reference to a widget."""
        self.finished = True
        self.work = self.withdraw = self.moved = self.give_way = None
        self._done = self._failed = self._progress = None
        self.result = self.error = None

    @staticmethod
    def _never_begun() -> None:
        raise CancelledError
