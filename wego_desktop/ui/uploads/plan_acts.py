"""What a person does with rows of the plan beyond choosing them: repair, undo, look beside, and the rows' buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from wego_desktop.intake.repairs import Recipe
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan_beside import BesideDialog
from wego_desktop.ui.uploads.plan_media import PlanMedia
from wego_desktop.ui.uploads.plan_model import PlanModel
from wego_desktop.ui.uploads.plan_repairing import PlanRepairing
from wego_desktop.ui.uploads.plan_row import Step
from wego_desktop.ui.uploads.plan_side import PlanSide
from wego_desktop.ui.uploads.plan_table import PlanTable

Thumbnail = Callable[[str], QImage | None]
_TRY_MS = 250  # how long one file is looked at before its repair is tried


class PlanActs(QObject):
    """thumbnail: the small picture of a material by its media_id, or None; called in a worker."""

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        model: PlanModel,
        table: PlanTable,
        side: PlanSide,
        repairing: PlanRepairing,
        pictures: FilePictures,
        media: PlanMedia,
        thumbnail: Thumbnail | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._window = look, tasks, parent
        self._model, self._table, self._side = model, table, side
        self._repairing, self._pictures, self._media, self._thumbnail = repairing, pictures, media, thumbnail
        self._trying = QTimer(self, singleShot=True, interval=_TRY_MS)
        self._trying.timeout.connect(self._try_out)
        self._connect()

    def _connect(self) -> None:
        table, pane = self._table, self._side.repair
        table.picked.connect(self._trying.start)
        self._model.judged.connect(self._judged)
        table.repair_wanted.connect(self.repair)
        table.undo_wanted.connect(self.undo)
        table.repair_all_wanted.connect(self.repair_all)
        table.step_wanted.connect(self.step)
        table.compare_wanted.connect(self.compare)
        pane.recipe_chosen.connect(self._choose_recipe)
        pane.preview_wanted.connect(self._preview)
        pane.repair_wanted.connect(lambda: self.repair(table.keys()))
        pane.undo_wanted.connect(lambda: self.undo(table.keys()))

    def repair(self, keys: Sequence[int]) -> None:
        self._repairing.repair(self._model.repair(keys))

    def repair_all(self) -> None:
        """All that would go and that a repair makes better."""
        self.repair(self._model.plan.unrepaired())

    def undo(self, keys: Sequence[int]) -> None:
        """Back to the files as they are; repairs under way stop."""
        self._repairing.cancel(keys)

    def step(self, key: int) -> None:
        """What the row's button says."""
        if key not in self._model.plan:
            return
        row = self._model.plan[key]
        match row.step:
            case Step.REPAIR | Step.RENAME if row.repairable:
                self.repair([key])
            case Step.PART:
                self._table.pick(key)
                self._side.show_part()
            case Step.DESCRIBE:
                self._table.pick(key)
                self._side.show_description()
            case Step.CANCEL:
                self.undo([key])
            case Step.ANYWAY:
                self._model.take([key], True)
            case Step.COMPARE:
                self.compare(key)

    def compare(self, key: int) -> None:
        """The file beside what the library has of it."""
        row = self._model.plan[key]
        others = row.known or row.alike
        if not others:
            return
        dialog = BesideDialog(self._look, self._tasks, row, others[0], self._pictures, self._thumbnail, self._window)
        dialog.left_out.connect(lambda: self._model.take([key], False))
        dialog.kept.connect(lambda: self._model.take([key], True))
        dialog.open()

    def _choose_recipe(self, recipe: Recipe) -> None:
        keys = self._table.keys()
        if len(keys) != 1:
            return
        key = keys[0]
        self._model.choose_way(key, recipe)
        self._repairing.tidy()
        if self._model.plan[key].accepted:
            self._repairing.repair([key])
        else:
            self._trying.start()
        self._side.tell(self._table.rows())

    def _preview(self) -> None:
        for row in self._table.rows()[:1]:
            if row.probe is not None and row.way is not None:
                self._media.preview(row.probe, row.way, self._model.plan.limits)

    def _judged(self) -> None:
        """Rows that were moved elsewhere ask for nothing; the one that is looked at may be offered something new."""
        self._repairing.tidy()
        self._trying.start()

    def _try_out(self) -> None:
        keys = self._table.keys()
        if len(keys) == 1:
            self._repairing.try_out(keys[0])
