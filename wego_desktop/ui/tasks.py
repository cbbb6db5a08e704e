"""The only owner of threads.

Work runs in named pools; what it returns or raises comes back on the UI thread. Three rules keep Qt whole:

- workers touch no QObject: they put finished tasks in a queue and ring once, over a queued signal;
- whatever a task captured (closures, widgets, tracebacks) is let go on the UI thread, so that no widget dies elsewhere;
- a callback whose owner is gone is dropped.

And one that keeps it quick: work gives way to the window whenever it asks whether to stop (``pulse``).
"""

import contextlib
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from wego_desktop.ui.pulse import Pulse
from wego_desktop.ui.task import Pool, Task

__all__ = ["Pool", "Task", "Tasks"]

T = TypeVar("T")
P = ParamSpec("P")

WORKERS = {Pool.NETWORK: 8, Pool.THUMBNAILS: 2, Pool.DISK: 2, Pool.JOBS: 6}
NEWEST_FIRST = {Pool.THUMBNAILS: 256}  # most that wait: what was asked last is what the user looks at
PROGRESS_MS = 34  # no task tells its progress more often
_SLICE = 0.008  # s of callbacks in one go, so that painting and typing come in between

_log = logging.getLogger(__name__)


class Tasks(QObject):
    """Runs work behind the window.

    crashed: an exception that no `failed` took, or that a callback itself raised. It is in the log as well.
    """

    crashed = Signal(object)
    _rung = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queues = {pool: _Queue(pool) for pool in Pool}
        self._alive: set[Task] = set()
        self._finished: deque[Task] = deque()
        self._moved: set[Task] = set()
        self._lock = threading.Lock()
        self._bell_rung = False
        self._closed = False
        self._pulse = Pulse(self)
        self._pace = QTimer(self)
        self._pace.setInterval(PROGRESS_MS)
        self._pace.timeout.connect(self._tell_progress)
        self._rung.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        *,
        owner: QObject | None = None,
        pool: Pool = Pool.DISK,
    ) -> Task:
        """Do `work` behind; tell `done` its result or `failed` its exception on the UI thread, while `owner` lives."""
        return self.follow(lambda _: work(), done, failed, owner=owner, pool=pool)

    def follow(
        self,
        work: Callable[[Task], T],
        done: Callable[[T], object] | None = None,
        failed: Callable[[BaseException], object] | None = None,
        *,
        progress: Callable[[int, int], object] | None = None,
        owner: QObject | None = None,
        pool: Pool = Pool.DISK,
    ) -> Task:
        """As `run`, for work that can be stopped or says how far it is: it is handed its task.

        ``lambda task: materials.save(media_id, folder, progress=task.report, cancel=task)``
        """
        task = Task(pool, owner, done, failed, progress)
        task.work, task.withdraw, task.give_way = work, self._withdraw, self._pulse.give_way
        task.moved = self._note_progress if progress else None
        self._start(task)
        return task

    def executor(self, pool: Pool = Pool.NETWORK) -> Executor:
        """For core functions that work in parallel. Call those from JOBS: waiting inside the same pool can lock it."""
        return _Shared(self._queues[pool].executor, self._pulse)

    @property
    def busy(self) -> int:
        """Tasks whose outcome has not been told yet."""
        return len(self._alive)

    def shutdown(self, seconds: float = 10.0) -> bool:
        """Ask what runs to stop, forget what waits, tell nobody. True: no thread is left after `seconds`."""
        self._closed = True
        for queue in self._queues.values():
            queue.take_all()
            queue.executor.shutdown(wait=False, cancel_futures=True)
        for task in list(self._alive):
            task.drop()
        left = [thread for queue in self._queues.values() for thread in queue.threads()]
        deadline = time.monotonic() + seconds
        for thread in left:
            thread.join(max(0.0, deadline - time.monotonic()))
        self._forget_all()
        return not any(thread.is_alive() for thread in left)

    def _forget_all(self) -> None:
        self._pace.stop()
        self._pulse.stop()
        self._finished.clear()
        self._moved.clear()
        for task in self._alive:
            task.let_go()
        self._alive.clear()

    def _start(self, task: Task) -> None:
        if self._closed:
            task.let_go()
            return
        self._alive.add(task)
        self._pulse.start()
        queue = self._queues[task.pool]
        for stale in queue.put(task):
            stale.cancel()
            self._end_unbegun(stale)
        queue.executor.submit(self._work_one, queue)

    def _work_one(self, queue: "_Queue") -> None:
        task = queue.take()
        if task is not None:
            task.perform()
            self._hand_over(task)

    def _withdraw(self, task: Task) -> None:
        """Work that has not begun need not wait its turn to be cancelled."""
        if self._queues[task.pool].remove(task):
            self._end_unbegun(task)

    def _end_unbegun(self, task: Task) -> None:
        task.error = CancelledError()
        self._hand_over(task)

    def _hand_over(self, task: Task) -> None:
        self._finished.append(task)
        self._ring()

    def _note_progress(self, task: Task) -> None:
        with self._lock:
            self._moved.add(task)
        self._ring()

    def _ring(self) -> None:
        """One event in Qt's queue, however many tasks there are to tell."""
        with self._lock:
            if self._bell_rung or self._closed:
                return
            self._bell_rung = True
        with contextlib.suppress(RuntimeError):  # we ourselves are gone
            self._rung.emit()

    def _deliver(self) -> None:
        with self._lock:
            self._bell_rung = False
        if self._moved and not self._pace.isActive():
            self._tell_progress()
        until = time.monotonic() + _SLICE
        while self._finished and time.monotonic() < until:
            self._conclude(self._finished.popleft())
        if self._finished:
            self._ring()

    def _tell_progress(self) -> None:
        """At most once per interval: the timer goes on while there is something to tell."""
        with self._lock:
            moved, self._moved = self._moved, set()
        if not moved:
            self._pace.stop()
            return
        self._pace.start()
        for task in moved:
            self._guard(task.tell_progress)

    def _conclude(self, task: Task) -> None:
        self._alive.discard(task)
        if not self._alive:
            self._pulse.stop()
        with self._lock:
            self._moved.discard(task)
        self._guard(task.tell_progress)
        unhandled = self._guard(task.tell_outcome)
        if unhandled is not None:
            self._crash(unhandled)
        task.let_go()

    def _guard(self, callback: Callable[[], T]) -> T | None:
        """Call it; an exception of its own must not stop the callbacks of others."""
        try:
            return callback()
        except Exception as error:
            self._crash(error)
            return None

    def _crash(self, error: BaseException) -> None:
        _log.error("nobody expected this", exc_info=error)
        self.crashed.emit(error)


class _Queue:
    """What waits for the workers of one pool."""

    def __init__(self, pool: Pool) -> None:
        self.executor = ThreadPoolExecutor(WORKERS[pool], thread_name_prefix=pool.value)
        self._waiting: deque[Task] = deque()
        self._most = NEWEST_FIRST.get(pool, 0)
        self._lock = threading.Lock()

    def put(self, task: Task) -> list[Task]:
        """Add it; returns those that have waited too long to be of use."""
        with self._lock:
            self._waiting.append(task)
            return [self._waiting.popleft()] if 0 < self._most < len(self._waiting) else []

    def take(self) -> Task | None:
        """The next to do; None when it was withdrawn."""
        with self._lock:
            if not self._waiting:
                return None
            return self._waiting.pop() if self._most else self._waiting.popleft()

    def remove(self, task: Task) -> bool:
        """Take it out again; False when a worker already has it."""
        with self._lock, contextlib.suppress(ValueError):
            self._waiting.remove(task)
            return True
        return False

    def take_all(self) -> list[Task]:
        with self._lock:
            tasks = list(self._waiting)
            self._waiting.clear()
            return tasks

    def threads(self) -> list[threading.Thread]:
        return list(self.executor._threads)


class _Shared(Executor):
    """A pool lent to the core, which cannot end it."""

    def __init__(self, executor: ThreadPoolExecutor, pulse: Pulse) -> None:
        self._executor = executor
        self._pulse = pulse

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        def politely() -> T:
            self._pulse.give_way()
            return fn(*args, **kwargs)

        return self._executor.submit(politely)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Nothing: the pool ends with the application."""
        del wait, cancel_futures


