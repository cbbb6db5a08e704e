"""The same work for several entries of a ledger, behind the window."""

from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from typing import Any

from PySide6.QtCore import QObject, Signal

from wego_desktop.ui.ledgers.entries import Entry
from wego_desktop.ui.tasks import Pool, Task, Tasks
from wego_desktop.wechat.errors import Cancelled

Ended = Callable[[list[Any], list[BaseException]], object]


class Errands(QObject):
    """Some entries at a time; one that does not go never stops the rest. progressed(done, of all): 0, 0 when idle."""

    progressed = Signal(int, int)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._under_way: dict[Task, int] = {}
        self._done = self._all = 0

    def start(self, entries: Sequence[Entry], work: Callable[[Any, Task], Any], ended: Ended) -> None:
        """Do `work(entry, task)` for each; tell what came of all of them at once. An entry already under way is left
        out, so that a second press of a key sends nothing a second time."""
        free = [entry for entry in entries if entry.id not in self._under_way.values()]
        batch = _Batch(len(free), ended)
        self._all += len(free)
        for entry in free:
            self._start_one(entry, work, batch)
        self._tell()

    def start_one(self, work: Callable[[Task], Any], ended: Ended) -> None:
        """Work that belongs to no entry."""
        self._all += 1
        self._follow(0, work, _Batch(1, ended))
        self._tell()

    def busy(self) -> bool:
        return bool(self._under_way)

    def cancel(self) -> None:
        for task in list(self._under_way):
            task.cancel()

    def _start_one(self, entry: Entry, work: Callable[[Any, Task], Any], batch: "_Batch") -> None:
        self._follow(entry.id, lambda task: work(entry, task), batch)

    def _follow(self, id_: int, work: Callable[[Task], Any], batch: "_Batch") -> None:
        task = self._tasks.follow(
            work,
            lambda result: self._settle(task, batch, result, None),
            lambda error: self._settle(task, batch, None, error),
            owner=self,
            pool=Pool.NETWORK,
        )
        self._under_way[task] = id_

    def _settle(self, task: Task, batch: "_Batch", result: object, error: BaseException | None) -> None:
        del self._under_way[task]
        self._done += 1
        if not self._under_way:
            self._done = self._all = 0
        self._tell()
        batch.take(result, error)

    def _tell(self) -> None:
        self.progressed.emit(self._done, self._all)


class _Batch:
    """What came of entries that were begun together. Being stopped is no error."""

    def __init__(self, count: int, ended: Ended) -> None:
        self._left, self._ended = count, ended
        self._results: list[Any] = []
        self._errors: list[BaseException] = []

    def take(self, result: object, error: BaseException | None) -> None:
        if error is None:
            self._results.append(result)
        elif not isinstance(error, Cancelled | CancelledError):
            self._errors.append(error)
        self._left -= 1
        if not self._left:
            self._ended(self._results, self._errors)
