"""Keeping what is shown up to date with the account, behind the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui.tasks import Pool, Task, Tasks

if TYPE_CHECKING:
    from wego_desktop.library.sync import Changed

_SOON_MS = 400
_EVERY_MS = 5 * 60_000  # an unchanged account costs at most seven calls


class Refreshing(QObject):
    """One refresh at a time. changed(Changed): what differs now; trouble(error): why it ended early, or None.

    It refreshes by itself while the account is open; a person asks for one with ``start``.
    """

    changed = Signal(object)
    ended = Signal(object)
    running_changed = Signal(bool)
    progressed = Signal(int, int)

    def __init__(self, tasks: Tasks, opened: OpenAccount, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._opened = tasks, opened
        self._task: Task | None = None
        self._again_fully = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.start)
        self._timer.start()
        self._soon = QTimer(self, interval=_SOON_MS, singleShot=True)
        self._soon.timeout.connect(self.start)

    @property
    def running(self) -> bool:
        """Whether one is under way, or about to be."""
        return self._task is not None or self._soon.isActive()

    def start_soon(self) -> None:
        """Refresh once the window had time to paint: loading the network library alone would delay it."""
        self._soon.start()

    def start(self, *, full: bool = False) -> None:
        """Refresh now; one asked for meanwhile is the one under way, unless it asks for more."""
        self._soon.stop()
        if self._task is not None:
            self._again_fully = self._again_fully or full
            return
        executor = self._tasks.executor(Pool.NETWORK)
        self._task = self._tasks.follow(
            lambda task: self._opened.refresh(executor, full=full, progress=task.report, cancel=task),
            self._finish,
            self._fail,
            progress=self.progressed.emit,
            owner=self,
            pool=Pool.JOBS,
        )
        self.running_changed.emit(True)

    def stop(self) -> None:
        self._timer.stop()
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()

    def _finish(self, changed: "Changed") -> None:
        self._settle()
        self.changed.emit(changed)
        self.ended.emit(changed.error)
        self._go_on()

    def _fail(self, error: BaseException) -> None:
        self._settle()
        self.ended.emit(error)
        self._go_on()

    def _settle(self) -> None:
        self._task = None
        self.running_changed.emit(False)

    def _go_on(self) -> None:
        if self._again_fully:
            self._again_fully = False
            self.start(full=True)
