"""Deleting as seen: what will be lost is named first, what was lost can be found, what stayed is told."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.material import Material
from wego_desktop.ui.controls.buttons import DangerButton, OutlineButton
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Task, Tasks

if TYPE_CHECKING:
    from wego_desktop.jobs.remove import Outcome


class RemoveDialog(QDialog):
    """Names everything that will be deleted. agreed: the person wants it."""

    agreed = Signal()

    def __init__(self, look: Look, materials: Sequence[Material], sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count = len(materials)
        self.setWindowTitle(self.tr("Delete"))
        title = QLabel(self.tr("Delete %n material(s) from the account?", "", count), self)
        title.setFont(look.font("title"))
        words = QLabel(sentence, self, wordWrap=True)
        self.names = QListWidget(self)
        self.names.addItems([material.name or material.media_id for material in materials])
        self.names.setAccessibleName(self.tr("What will be deleted"))
        self.names.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.keep, self.delete = OutlineButton(look, self.tr("Keep")), DangerButton(look, self.tr("Delete"))
        self.keep.clicked.connect(self.reject)
        self.delete.clicked.connect(self.accept)
        self.accepted.connect(self.agreed)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(words)
        column.addWidget(self.names, 1)
        column.addLayout(buttons)
        self.resize(480, min(520, 220 + 26 * count))
        self.keep.setFocus()


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
        dialog = RemoveDialog(self._look, materials, sentence, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.agreed.connect(lambda: self._start(materials, keep_originals=keep_originals))
        dialog.open()

    def _start(self, materials: Sequence[Material], *, keep_originals: bool) -> None:
        executor = self._tasks.executor(Pool.NETWORK)

        def work(task: Task) -> "list[Outcome]":
            return self._opened.remove(materials, executor, task.report, task, keep_originals=keep_originals)

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
