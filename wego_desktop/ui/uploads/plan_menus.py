"""Menus over rows of the plan."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from wego_desktop.limits import Target
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.plan_row import PlanRow

GROUPS = (
    (Target.IMAGE, Target.VOICE, Target.VIDEO, Target.THUMB),
    (Target.TEMPORARY_IMAGE, Target.TEMPORARY_VOICE, Target.TEMPORARY_VIDEO, Target.TEMPORARY_THUMB),
    (Target.BODY_PICTURE,),
)


class PlaceMenu(QMenu):
    """Where rows go. chosen(Target or None): None is "Not uploaded". Places that fit none of the rows are greyed."""

    chosen = Signal(object)

    def __init__(self, rows: Sequence[PlanRow] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QActionGroup(self)
        self.tell(rows)

    def tell(self, rows: Sequence[PlanRow]) -> None:
        """Offer what fits these rows."""
        self.clear()
        self.setTitle(self.tr("Goes to"))
        fitting = {place for row in rows for place in row.places}
        now = {row.target if row.wanted else None for row in rows}
        for group in GROUPS:
            for target in group:
                self._offer(target, now == {target}, target in fitting)
            self.addSeparator()
        self._offer(None, now == {None}, bool(fitting))

    def _offer(self, target: Target | None, is_now: bool, possible: bool) -> None:
        action = self.addAction(words.place(target))
        action.setCheckable(True)
        action.setActionGroup(self._group)
        action.setChecked(is_now)
        action.setEnabled(possible)
        action.triggered.connect(lambda: self.chosen.emit(target))


class RowMenu(QMenu):
    """Everything that can be done with the selected rows; the keys stand beside."""

    def __init__(self, look: Look, rows: Sequence[PlanRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        free = [row for row in rows if row.hopeful]
        out = bool(free) and all(row.wanted for row in free)
        self.toggle = self.addAction(self.tr("Leave out") if out else self.tr("Take in"))
        space = QKeySequence(Qt.Key.Key_Space).toString(QKeySequence.SequenceFormat.NativeText)
        self.toggle.setText(f"{self.toggle.text()}\t{space}")
        self.toggle.setEnabled(bool(free))
        self.places = PlaceMenu(rows, self)
        self.addMenu(self.places)
        self.rename = self.addAction(look.icon("edit"), self.tr("Rename") + "\tF2")
        self.rename.setEnabled(len(rows) == 1 and rows[0].target is not None)
        self.addSeparator()
        self.repair = self.addAction(look.icon("repair"), self.tr("Repair") + "\tR")
        self.repair.setEnabled(any(row.repairable for row in rows))
        self.undo = self.addAction(look.icon("retry"), self.tr("Undo repair") + "\t" + _keys("Ctrl+Z"))
        self.undo.setEnabled(any(row.accepted for row in rows))
        self.compare = self.addAction(look.icon("eye"), self.tr("Compare with the library…"))
        self.compare.setVisible(len(rows) == 1 and bool(rows[0].known or rows[0].alike))
        self.addSeparator()
        self.remove = self.addAction(look.icon("close"), self.tr("Remove from the list") + "\t" + self.tr("Del"))


def _keys(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
