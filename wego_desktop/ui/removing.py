"""Deleting as seen: what will be lost is named first, what was lost can be found, what stayed is told."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import Material
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Task, Tasks

if TYPE_CHECKING:
    from wego_desktop.jobs.remove import Outcome


class Removing(QObject):
    """Asks, deletes behind the window, and tells. done(outcomes): some may not have gone."""

    done = Signal(list)
    progressed = Signal(int, int)
    failed = Signal(object)

    def __init__(self, look: Look, tasks: Tasks, opened: OpenAccount, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._opened, self._window = look, tasks, opened, parent
        self._under_way: Task | None = None

    def ask(self, materials: Sequence[Material]) -> None:
        """Show what would be deleted; nothing happens before the person agrees."""
        if not materials:
            return
        self._question(
            materials,
            self.tr("WeChat can't bring them back. The originals are saved first, in the trash folder here."),
            keep_originals=True,
        )

    def busy(self) -> bool:
        return self._under_way is not None

    def cancel(self) -> None:
        if self._under_way is not None:
            self._under_way.cancel()

    def _question(self, materials: Sequence[Material], sentence: str, *, keep_originals: bool) -> None:
        title = self.tr("Delete %n material(s) from the account?", "", len(materials))
        names = [material.name or material.media_id for material in materials]
        asking = Asking(self._look, title, sentence, names, self.tr("Delete"), self._window)
        asking.agreed.connect(lambda: self._start(materials, keep_originals=keep_originals))
        asking.open()

    def _start(self, materials: Sequence[Material], *, keep_originals: bool) -> None:
        executor = self._tasks.executor(Pool.NETWORK)

        def work(task: Task) -> "list[Outcome]":
            return self._opened.materials.remove(materials, executor, task.report, task, keep_originals=keep_originals)

        self._under_way = self._tasks.follow(
            work, self._finish, self._fail, progress=self.progressed.emit, owner=self, pool=Pool.JOBS
        )

    def _finish(self, outcomes: "list[Outcome]") -> None:
        from wego_desktop.jobs.remove import OriginalNotKept  # came with the work

        self._under_way = None
        self.done.emit(outcomes)
        unsaved = [outcome.material for outcome in outcomes if isinstance(outcome.error, OriginalNotKept)]
        if unsaved:
            sentence = self.tr("The originals of these could not be saved, so they are still there. Delete them?")
            self._question(unsaved, sentence, keep_originals=False)

    def _fail(self, error: BaseException) -> None:
        self._under_way = None
        self.failed.emit(error)


def folder_to_open(outcomes: "Sequence[Outcome]", trash: Path) -> Path:
    """Where what was deleted lies: its own folder when it was one, the trash when they were more."""
    folders = [outcome.removed.folder for outcome in outcomes if outcome.removed and outcome.removed.folder]
    return folders[0] if len(folders) == 1 else trash
