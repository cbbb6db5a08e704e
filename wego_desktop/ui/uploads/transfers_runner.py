"""The queue of uploads as the window hears it: what workers tell comes together on the UI thread."""

import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from wego_desktop.jobs.last_time import LastTime
from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.jobs.upload_queue import Listener, UploadQueue
from wego_desktop.library.errors import LibraryError
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads.transfer import State, Transfers
from wego_desktop.ui.uploads.transfers_bell import Bell, Event
from wego_desktop.ui.uploads.transfers_model import TransfersModel
from wego_desktop.ui.uploads.transfers_pace import TransfersPace
from wego_desktop.ui.uploads.transfers_tally import Tally
from wego_desktop.wechat.errors import Trouble

OpenQueue = Callable[[Executor, Executor, Listener], UploadQueue]
_PACE_MS = 500  # how often speeds and waiting times are told anew
_GATHER_MS = 33  # changes of one moment are told together
_LONGEST_MS = 2**31 - 1  # that a timer of Qt takes


@dataclass(frozen=True)
class Recovered:
    """What the last time left. keys: all that is still open; asks: it waits until a person says so."""

    keys: tuple[int, ...] = ()
    asks: bool = False


class TransfersRunner(QObject):
    """changed: counts, states or speeds are new. uploaded(Uploaded). looked(Changed): the queue refreshed the lists.
    stopped(Trouble): the account lets the others wait. settled: nothing is under way any more. recovered(Recovered).
    failed(exception): what was asked for could not be written down.

    What changes the journal is asked of a worker, one after the other in the order in which a person asked.
    """

    changed = Signal()
    uploaded = Signal(object)
    looked = Signal(object)
    stopped = Signal(object)
    settled = Signal()
    recovered = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)
    _rung = Signal()

    def __init__(
        self, tasks: Tasks, open_queue: OpenQueue, last_time: LastTime | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._last_time = tasks, last_time
        self._bell = Bell(self._rung.emit)
        self.queue = open_queue(tasks.executor(Pool.NETWORK), tasks.executor(Pool.JOBS), self._bell)
        self.transfers: Transfers = self.queue.transfers
        self.tally, self.pace = Tally(self.transfers), TransfersPace(self.transfers)
        self.model = TransfersModel(self.transfers, self)
        self._asked: deque[tuple[Callable[[], object], Callable[[object], object]]] = deque()
        self._asking = self._recovering = self._was_busy = self._closed = False
        self._gather = QTimer(self, interval=_GATHER_MS, singleShot=True)
        self._gather.timeout.connect(self._hear)
        self._rung.connect(self._gather_soon, Qt.ConnectionType.QueuedConnection)
        self._wake = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._wake.timeout.connect(self._go_on)
        self._clock = QTimer(self, interval=_PACE_MS)
        self._clock.timeout.connect(self._tell_pace)

    # What a person asks

    def recover(self) -> None:
        """Take up what the last time left; before anything is sent."""
        self._recovering = True
        self._ask(self._recover, self._tell_recovered)

    def _recover(self) -> Recovered:
        """In a worker. What waits for a word is paused before it is there, so that nothing of it begins."""
        asks = self._last_time is not None and not self._last_time.goes_on()
        if asks:
            self.queue.pause()
        keys = self.queue.recover()
        waits = any(self.transfers[key].state is State.WAITING for key in keys)
        if asks and not waits:
            self.queue.resume()
        self._note_paused(asks and waits)
        return Recovered(tuple(keys), asks and waits)

    def _tell_recovered(self, recovered: object) -> None:
        self.recovered.emit(recovered)

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

    def room_changed(self) -> None:
        if any(stop.kind for stop in self.transfers.stops):
            self._tasks.run(self.queue.room_changed, failed=self.failed.emit, owner=self, pool=Pool.DISK)

    def pause(self) -> None:
        self._ask(partial(self._set_paused, True))

    def resume(self) -> None:
        self._ask(partial(self._set_paused, False))

    def after_writing(self, then: Callable[[], object]) -> None:
        self._ask(lambda: None, lambda _nothing: then())

    def close(self) -> None:
        """Stop what is being sent; nothing more is told."""
        if self._closed:
            return
        self._closed = True
        self._bell.silence()
        self._wake.stop()
        self.queue.close()
        if self._last_time is not None:
            try:
                self._last_time.note_end()
            except LibraryError as error:
                self.failed.emit(error)

    def _set_paused(self, paused: bool) -> None:
        """In a worker."""
        self.queue.pause() if paused else self.queue.resume()
        self._note_paused(paused)

    def _note_paused(self, paused: bool) -> None:
        if self._last_time is not None:
            self._last_time.note_paused(paused)

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
        self._hear(anew=True)
        done(result)
        self._go_on_asking()

    def _refused(self, error: BaseException) -> None:
        self.failed.emit(error)
        self._go_on_asking()

    def _go_on_asking(self) -> None:
        self._asking = self._recovering = False
        self._ask_next()
        self._tell_busy()

    @property
    def busy(self) -> bool:
        """Whether anything is sent, waits, or is still being written down."""
        return self._asking or self.writing or self._bell.rung or self.tally.busy

    @property
    def writing(self) -> bool:
        """Whether something that a person asked for is not written down yet."""
        return bool(self._asked) or (self._asking and not self._recovering)

    @property
    def in_flight(self) -> int:
        """Files that are being sent this moment, also where that was not told yet; none once the queue is closed."""
        return 0 if self._closed else sum(transfer.state is State.SENDING for transfer in self.transfers)

    # What happened

    def _gather_soon(self) -> None:
        if not self._gather.isActive():
            self._gather.start()

    def _hear(self, *, anew: bool = False) -> None:
        """anew: the rows may be others, or in another order."""
        keys, events = self._bell.fetch()
        self.tally.take(keys)
        for key in keys:
            self.pace.take(key)
        self.model.follow(keys, anew=anew)
        for event in events:
            self._tell(event)
        self._run_clocks()
        self.changed.emit()
        self._tell_busy()

    def _tell(self, event: Event) -> None:
        match event:
            case Uploaded():
                self.uploaded.emit(event)
            case Trouble():
                self.stopped.emit(event)
            case _:
                self.looked.emit(event)

    def _go_on(self) -> None:
        """What waited for a time. A timer may ring early: then it is set again."""
        self.queue.go_on()
        self._run_clocks()

    def _run_clocks(self) -> None:
        """Let those run that are needed now."""
        counts = self.tally.counts
        wakes_at = self.queue.wakes_at() if counts.waiting or counts.unknown else None
        if wakes_at is not None:
            self._wake.start(max(0, min(_LONGEST_MS, round((wakes_at - time.time()) * 1000) + 1)))
        ticking = bool(self.pace.moving) or (counts.waiting > 0 and wakes_at is not None)
        if ticking != self._clock.isActive():
            self._clock.start() if ticking else self._clock.stop()

    def _tell_pace(self) -> None:
        self.model.speeds = {key: self.pace.of(key) for key in self.pace.moving}
        waits = self.transfers.resting is not None or bool(self.transfers.stops)
        self.model.tell_all() if waits else self.model.tell(self.model.speeds)
        self._go_on()
        self.changed.emit()

    def _tell_busy(self) -> None:
        busy = self.tally.busy
        if busy != self._was_busy:
            self._was_busy = busy
            self.busy_changed.emit(busy)
            if not busy:
                self.pace.begin_anew()
                self.settled.emit()


def _list(keys: object) -> list[int]:
    return list(keys) if isinstance(keys, list) else []
