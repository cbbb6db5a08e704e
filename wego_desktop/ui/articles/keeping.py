"""Keeps what is typed on this computer: two seconds after a change, and whenever the keyboard goes elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.message import Message
from wego_desktop.articles.versions import Versions
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks

EVERY_MS = 2000


class Keeping(QObject):
    """kept: the message as it is now is on the disk. failed(error): it is not; it is tried again two seconds later.

    A message that nobody changed is not kept: there is nothing to offer back.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(
        self, tasks: Tasks, work: Work, autosaves: Autosaves, versions: Versions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._work, self._autosaves, self._versions = tasks, work, autosaves, versions
        self._task: Task | None = None
        self._on_disk: Message | None = None
        self._given_up = ""
        self._again = self._stopped = False
        self._waiting: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=EVERY_MS, singleShot=True)
        self._timer.timeout.connect(self._write)
        work.changed.connect(self._soon)
        work.rearranged.connect(self._soon)

    @property
    def is_kept(self) -> bool:
        """Whether nothing would be lost if the app died now."""
        return self._work.message is self._on_disk or not self._work.message.is_changed

    def now(self, then: Callable[[], object] | None = None) -> None:
        """Do not wait for the two seconds. then: called when it was done, or can't be: ``is_kept`` tells which."""
        if then is not None:
            self._waiting.append(then)
        self._write()

    def forget(self, then: Callable[[], object] | None = None) -> None:
        """It was saved, or a person gave it up: do not offer it again."""
        self._timer.stop()
        self._given_up = self._work.message.key
        self.now(then)

    def pause_ms(self, pause: int) -> None:
        """How long after a change it is kept."""
        self._timer.setInterval(pause)

    def stop(self) -> None:
        """Nothing more is written."""
        self._stopped = True
        self._timer.stop()
        self._work.changed.disconnect(self._soon)
        self._work.rearranged.disconnect(self._soon)

    def _soon(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        self._timer.stop()
        if self._task is not None or self._stopped:
            self._again = True  # one after the other: what changed meanwhile is written next
            return
        self._again = False
        message, given_up = self._work.message, self._given_up
        if message is self._on_disk and not given_up:
            self._tell()
            return
        self._given_up = ""
        self._task = self._tasks.run(
            lambda: self._autosaves.forget(given_up) if given_up else self._keep(message),
            lambda _kept: self._written(message),
            self._not_written,
            owner=self,
            pool=Pool.DISK,
        )

    def _keep(self, message: Message) -> None:
        if message.is_changed:
            self._autosaves.keep(message)
            self._versions.typed(message)
        else:
            self._autosaves.forget(message.key)

    def _written(self, message: Message) -> None:
        self._task, self._on_disk = None, message
        self.kept.emit()
        if self._given_up or ((self._waiting or self._again) and self._work.message is not message):
            self._write()
        else:
            self._tell()

    def _not_written(self, error: BaseException) -> None:
        self._task = None
        if not self._stopped:
            self._timer.start()
        self.failed.emit(error)
        self._tell()

    def _tell(self) -> None:
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then()
