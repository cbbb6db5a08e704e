"""The queue of uploads as the window hears it: what workers tell comes together on the UI thread."""

import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Iterable, Sequence
from concurrent.futures import Executor
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.jobs.upload_queue import Listener, UploadQueue
from wego_desktop.library.sync import Changed
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.speed import Speed
from wego_desktop.ui.uploads.transfer import State, Transfers
from wego_desktop.ui.uploads.transfers_model import TransfersModel
from wego_desktop.wechat.errors import Trouble

OpenQueue = Callable[[Executor, Executor, Listener], UploadQueue]
_PACE_MS = 500  # how often speeds are told anew
_GATHER_MS = 33  # changes of one moment are told together


class _Bell(Listener):
    """Keeps what workers tell until the UI thread fetches it; ring is called once for all of a moment."""

    def __init__(self, ring: Callable[[], None]) -> None:
        self._ring, self._lock = ring, threading.Lock()
        self._keys: set[int] = set()
        self._events: deque[tuple[str, object]] = deque()
        self._rung = False

    def changed(self, keys: Collection[int]) -> None:
        self._tell(keys)

    def uploaded(self, key: int, uploaded: Uploaded) -> None:
        self._tell((key,), ("uploaded", uploaded))

    def stopped(self, trouble: Trouble) -> None:
        self._tell((), ("stopped", trouble))

    def looked(self, changed: Changed) -> None:
        self._tell((), ("looked", changed))

    @property
    def rung(self) -> bool:
        """Whether something was told that nobody fetched yet."""
        return self._rung

    def fetch(self) -> tuple[set[int], list[tuple[str, object]]]:
        with self._lock:
            keys, self._keys = self._keys, set()
            events = list(self._events)
            self._events.clear()
            self._rung = False
        return keys, events

    def _tell(self, keys: Collection[int], *events: tuple[str, object]) -> None:
        with self._lock:
            self._keys.update(keys)
            self._events.extend(events)
            rung, self._rung = self._rung, True
        if not rung:
            self._ring()


class TransfersRunner(QObject):
    """changed: counts, states or speeds are new. uploaded(Uploaded). looked(Changed): the queue refreshed the lists.
    stopped(Trouble): the account lets the others wait. settled: nothing is under way any more. recovered(int): so many
    uploads of the last time go on. failed(exception): what was asked for could not be written down.

    What changes the journal is asked of a worker, one after the other in the order in which a person asked.
    """

    changed = Signal()
    uploaded = Signal(object)
    looked = Signal(object)
    stopped = Signal(object)
    settled = Signal()
    recovered = Signal(int)
    failed = Signal(object)
    busy_changed = Signal(bool)
    _rung = Signal()

    def __init__(self, tasks: Tasks, open_queue: OpenQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._bell = _Bell(self._rung.emit)
        self.queue = open_queue(tasks.executor(Pool.NETWORK), tasks.executor(Pool.JOBS), self._bell)
        self.transfers: Transfers = self.queue.transfers
        self.model = TransfersModel(self.transfers, self)
        self._asked: deque[tuple[Callable[[], object], Callable[[object], object]]] = deque()
        self._asking = False
        self._speeds: dict[int, Speed] = {}
        self._sent: dict[int, int] = {}
        self._total_speed, self._moved = Speed(), 0
        self._was_busy = False
        self._gather = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._hear)
        self._rung.connect(self._gather_soon, Qt.ConnectionType.QueuedConnection)
        self._wake = QTimer(self, singleShot=True)
        self._wake.timeout.connect(self.queue.go_on)
        self._pace = QTimer(self, interval=_PACE_MS)
        self._pace.timeout.connect(self._tell_pace)

    # What a person asks

    def recover(self) -> None:
        """Take up what the last time left; before anything is sent."""
        self._ask(self.queue.recover, lambda keys: self.recovered.emit(len(_list(keys))))

    def send(self, uploads: Sequence[Upload], done: Callable[[list[int]], object] | None = None) -> None:
        """done: told the keys once all of them are written down."""
        self._ask(partial(self.queue.start, list(uploads)), lambda keys: done(_list(keys)) if done else None)

    def cancel(self, keys: Iterable[int]) -> None:
        self._ask(partial(self.queue.cancel, list(keys)))

    def retry(self, keys: Iterable[int]) -> None:
        self._ask(partial(self.queue.retry, list(keys)))

    def remove(self, keys: Iterable[int]) -> None:
        self._ask(partial(self.queue.remove, list(keys)))

    def move(self, keys: Sequence[int], before: int | None) -> None:
        self._ask(partial(self.queue.move, list(keys), before))

    def decide(self, key: int, media_id: str | None) -> None:
        self._ask(partial(self.queue.decide, key, media_id))

    def pause(self) -> None:
        self._ask(self.queue.pause)

    def resume(self) -> None:
        self._ask(self.queue.resume)

    def pace(self) -> str:
        """Speed and time left of all together."""
        now, counts = time.monotonic(), self.transfers.counts()
        speed = self._total_speed.per_second(now)
        return words.pace(speed, self._total_speed.seconds_left(now, counts.size - counts.sent))

    def _ask(self, work: Callable[[], object], done: Callable[[object], object] = lambda _result: None) -> None:
        self._asked.append((work, done))
        self._ask_next()

    def _ask_next(self) -> None:
        if self._asking or not self._asked:
            return
        self._asking = True
        work, done = self._asked.popleft()
        self._tasks.run(work, partial(self._answered, done), self._refused, owner=self, pool=Pool.DISK)

    def _answered(self, done: Callable[[object], object], result: object) -> None:
        self._hear()
        done(result)
        self._asking = False
        self._ask_next()
        self._tell_busy()

    def _refused(self, error: BaseException) -> None:
        self._asking = False
        self.failed.emit(error)
        self._ask_next()
        self._tell_busy()

    @property
    def busy(self) -> bool:
        """Whether anything is sent, waits, or is still being written down."""
        return self._asking or bool(self._asked) or self._bell.rung or self.transfers.busy

    @property
    def in_flight(self) -> int:
        return self.transfers.counts().sending

    # What happened

    def _gather_soon(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _hear(self) -> None:
        keys, events = self._bell.fetch()
        now = time.monotonic()
        for key in keys:
            self._take_speed(key, now)
        self.model.follow(keys)
        for name, what in events:
            {"uploaded": self.uploaded, "stopped": self.stopped, "looked": self.looked}[name].emit(what)
        self._wait()
        self.changed.emit()
        self._tell_busy()

    def _take_speed(self, key: int, now: float) -> None:
        if key not in self.transfers or self.transfers[key].state is not State.SENDING:
            self._speeds.pop(key, None)
            self._sent.pop(key, None)
            self.model.speeds.pop(key, None)
            return
        sent, speed = self.transfers[key].sent, self._speeds.setdefault(key, Speed())
        self._moved += max(0, sent - self._sent.get(key, 0))
        self._sent[key] = sent
        speed.add(now, sent)
        self._total_speed.add(now, self._moved)

    def _wait(self) -> None:
        """Let the clocks run that are needed now."""
        wakes_at = self.queue.wakes_at()
        if wakes_at is not None:
            self._wake.start(max(0, min(2**31 - 1, round((wakes_at - time.time()) * 1000) + 1)))
        sending = bool(self._speeds)
        if (sending or self.transfers.resting) and not self._pace.isActive():
            self._pace.start()
        elif not sending and not self.transfers.resting:
            self._pace.stop()

    def _tell_pace(self) -> None:
        now = time.monotonic()
        for key, speed in self._speeds.items():
            transfer = self.transfers[key]
            left = speed.seconds_left(now, transfer.size - transfer.sent)
            self.model.speeds[key] = words.pace(speed.per_second(now), left)
        self.model.tell(self._speeds)
        self._wait()
        self.changed.emit()

    def _tell_busy(self) -> None:
        busy = self.busy
        if busy != self._was_busy:
            self._was_busy = busy
            self.busy_changed.emit(busy)
            if not busy:
                self._total_speed = Speed()
                self.settled.emit()


def _list(keys: object) -> list[int]:
    return list(keys) if isinstance(keys, list) else []
