"""The chips over the plan: which rows are shown, and how many there are of each."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from wego_desktop.limits import Limits
from wego_desktop.ui.controls.buttons import LinkButton
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.plan import Plan
from wego_desktop.ui.uploads.plan_row import Verdict

_SHOWN: tuple[Verdict | None, ...] = (
    None, Verdict.CAN_GO, Verdict.REPAIR, Verdict.LOOK, Verdict.DUPLICATE, Verdict.CANNOT
)  # fmt: skip
_HEIGHT = 48
_NOTE_FROM = 860  # px: below, the room is the chips'


class PlanFilters(QWidget):
    """chosen(Verdict or None): None is all. A chip that would show nothing is hidden, unless it is chosen.

    limits_wanted: the person would rather have the account's limits changed.
    """

    chosen = Signal(object)
    limits_wanted = Signal()

    def __init__(self, look: Look, limits: Limits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._limits = limits
        self.setFixedHeight(_HEIGHT)
        self._group = QButtonGroup(self)
        self.chips = {verdict: Chip(look, parent=self) for verdict in _SHOWN}
        self._note = ElidedLabel(look, "", "details", "text2", self)
        self._note.hide()
        self.limits = LinkButton(look, parent=self)
        self.limits.clicked.connect(self.limits_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for verdict, chip in self.chips.items():
            self._group.addButton(chip)
            chip.clicked.connect(lambda _checked=False, verdict=verdict: self.chosen.emit(verdict))
            row.addWidget(chip)
        row.addStretch(1)
        row.addWidget(self._note)
        row.addWidget(self.limits)
        self.chips[None].setChecked(True)

    def tell(self, plan: Plan) -> None:
        counts = plan.counts()
        for verdict, chip in self.chips.items():
            count = len(plan) if verdict is None else counts.get(verdict, 0)
            chip.set_label(self._label(verdict), count)
            chip.setVisible(verdict is None or count > 0 or chip.isChecked())
        profile = self.tr("WEGO's limits") if self._limits.profile == "wego" else self.tr("WeChat's limits of 2025")
        self.limits.setText(self.tr("Switch…"))
        self.limits.setToolTip(self.tr("Choose this account's limits"))
        self.limits.setVisible(any(found.profile_only for row in plan for found in row.before))
        self._note.setText(self.tr("Checked against {limits}").format(limits=profile))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._note.setVisible(self.width() >= _NOTE_FROM)

    def _label(self, verdict: Verdict | None) -> str:
        match verdict:
            case Verdict.CAN_GO:
                return self.tr("Can go")
            case Verdict.REPAIR:
                return self.tr("Can be repaired")
            case Verdict.LOOK:
                return self.tr("Need a look")
            case Verdict.DUPLICATE:
                return self.tr("Duplicate")
            case Verdict.CANNOT:
                return self.tr("Cannot go")
        return self.tr("All")
