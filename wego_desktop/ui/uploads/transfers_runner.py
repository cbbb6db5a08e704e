"""Sends what the transfers say, some files at a time, and lets them know what came of it."""

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.ui.tasks import Pool, Task, Tasks
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.speed import Speed
from wego_desktop.ui.uploads.transfer import Transfer, Transfers
from wego_desktop.ui.uploads.transfers_model import TransfersModel

Send = Callable[[Upload, Callable[[int, int], None], Task], Uploaded]
_PACE_MS = 500  # how often speeds are told anew


class TransfersRunner(QObject):
    """changed: counts or speeds are new. settled: nothing is under way any more. stopped: a Trouble paused the rest.

    send: called in a worker with an upload, a progress callback and a cancel token; raises what went wrong.
    """

    changed = Signal()
    uploaded = Signal(object)
    stopped = Signal(object)
    settled = Signal()
    busy_changed = Signal(bool)

    def __init__(self, tasks: Tasks, send: Send, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._send = tasks, send
        self.transfers = Transfers()
        self.model = TransfersModel(self.transfers, self)
        self._under_way: dict[int, Task] = {}
        self._speeds: dict[int, Speed] = {}
        self._total_speed, self._moved = Speed(), 0
        self._was_busy = False
        self._pace = QTimer(self, interval=_PACE_MS)
        self._pace.timeout.connect(self._tell_pace)

    def send(self, uploads: Sequence[Upload]) -> list[int]:
        keys = [transfer.key for transfer in self.model.add(uploads)]
        measure = partial(_sizes, [upload.path for upload in uploads])
        self._tasks.run(measure, partial(self._measure, keys), owner=self, pool=Pool.DISK)
        self._go_on()
        return keys

    def cancel(self, keys: Iterable[int]) -> None:
        keys = list(keys)
        for key in self.transfers.cancel(keys):
            self._under_way[key].cancel()
        self.model.tell(keys)
        self._go_on()

    def retry(self, keys: Iterable[int]) -> None:
        self.model.tell(self.transfers.retry(keys))
        self._go_on()

    def resume(self) -> None:
        self.transfers.resume()
        self.model.tell_all()
        self._go_on()

    def remove(self, keys: Iterable[int]) -> None:
        self.model.remove(keys)
        self.changed.emit()

    def pace(self) -> str:
        """Speed and time left of all together."""
        now, counts = time.monotonic(), self.transfers.counts()
        speed = self._total_speed.per_second(now)
        return words.pace(speed, self._total_speed.seconds_left(now, counts.size - counts.sent))

    def _measure(self, keys: Sequence[int], sizes: Sequence[int]) -> None:
        for key, size in zip(keys, sizes, strict=True):
            self.transfers.measure(key, size)
        self.model.tell(keys)
        self.changed.emit()

    def _go_on(self) -> None:
        """Start what may start, and say where things stand."""
        for transfer in self.transfers.begin():
            self._start(transfer)
        if self._under_way and not self._pace.isActive():
            self._pace.start()
        elif not self._under_way:
            self._pace.stop()
        self.changed.emit()
        self._tell_busy()

    def _tell_busy(self) -> None:
        busy = self.transfers.busy
        if busy != self._was_busy:
            self._was_busy = busy
            self.busy_changed.emit(busy)
            if not busy:
                self._total_speed = Speed()
                self.settled.emit()

    def _start(self, transfer: Transfer) -> None:
        key, upload, send = transfer.key, transfer.upload, self._send
        self._speeds[key] = Speed()
        self._under_way[key] = self._tasks.follow(
            lambda task: send(upload, task.report, task),
            lambda uploaded: self._succeed(key, uploaded),
            lambda error: self._fail(key, error),
            progress=lambda sent, size: self._progress(key, sent, size),
            owner=self,
            pool=Pool.NETWORK,
        )
        self.model.tell([key])

    def _progress(self, key: int, sent: int, size: int) -> None:
        now, before = time.monotonic(), self.transfers[key].sent
        self.transfers.progress(key, sent, size)
        self._moved += max(0, self.transfers[key].sent - before)
        self._speeds[key].add(now, sent)
        self._total_speed.add(now, self._moved)
        self.model.tell([key])
        self.changed.emit()

    def _tell_pace(self) -> None:
        now = time.monotonic()
        for key in self._under_way:
            transfer, speed = self.transfers[key], self._speeds[key]
            left = speed.seconds_left(now, transfer.size - transfer.sent)
            self.model.speeds[key] = words.pace(speed.per_second(now), left)
        self.model.tell(self._under_way)
        self.changed.emit()

    def _succeed(self, key: int, uploaded: Uploaded) -> None:
        self._end(key)
        self.transfers.succeed(key, uploaded)
        self.uploaded.emit(uploaded)
        self._settle(key)

    def _fail(self, key: int, error: BaseException) -> None:
        self._end(key)
        trouble = self.transfers.fail(key, error)
        if trouble is not None:
            self.model.tell_all()
            self.stopped.emit(trouble)
        self._settle(key)

    def _end(self, key: int) -> None:
        self._under_way.pop(key, None)
        self._speeds.pop(key, None)
        self.model.speeds.pop(key, None)

    def _settle(self, key: int) -> None:
        self.model.tell([key])
        self._go_on()


def _sizes(paths: Sequence[Path]) -> list[int]:
    return [_size(path) for path in paths]


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # sending it will say why
