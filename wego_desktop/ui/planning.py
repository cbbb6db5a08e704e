"""The upload plan over the window: when it comes, when it goes, and who gets what it hands over."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from wego_desktop.ui.uploads.plan_view import PlanView


class Planning(QObject):
    """One plan at a time, for the account that is open. start_wanted(list[Upload]): a person pressed Start.

    pages: where the plan lies over ``below``. opened: the account that is open now, or None.
    """

    start_wanted = Signal(list)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        pages: QStackedWidget,
        below: QWidget,
        opened: Callable[[], OpenAccount | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._opened = look, tasks, opened
        self._pages, self._below, self._window = pages, below, parent
        self.plan: PlanView | None = None

    def choose_files(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Choose files to upload"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.look_at([Path(name) for name in names]))
        dialog.open()

    def look_at(self, files: Sequence[Path]) -> None:
        """Show what the checks say of these, together with what the plan holds already."""
        opened = self._opened()
        if opened is None or not files:
            return
        if self.plan is None:
            self.plan = self._begin(opened)
        self._pages.setCurrentWidget(self.plan)
        self.plan.table.setFocus()
        self.plan.add(files)

    def close(self) -> None:
        plan, self.plan = self.plan, None
        if plan is not None:
            self._pages.setCurrentWidget(self._below)
            self._pages.removeWidget(plan)
            plan.deleteLater()

    def _begin(self, opened: OpenAccount) -> "PlanView":
        from wego_desktop.ui.uploads.plan_view import PlanView  # not needed before the first paint

        plan = PlanView(self._look, self._tasks, opened.limits, opened.room, opened.duplicates, self._window)
        plan.closed.connect(self.close)
        plan.start_wanted.connect(self._hand_over)
        self._pages.addWidget(plan)
        return plan

    def _hand_over(self, uploads: list[object]) -> None:
        self.close()
        self.start_wanted.emit(uploads)
