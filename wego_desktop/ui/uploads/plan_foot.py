"""The plan's foot: what would be sent, what it costs, and the one button that sends it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton, QuietButton
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.plan_cost import Cost, Pieces

_HEIGHT = 72


class PlanFoot(QWidget):
    """start_wanted, repair_wanted, cancelled: the buttons."""

    start_wanted = Signal()
    repair_wanted = Signal()
    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(_HEIGHT)
        self.summary = ElidedLabel(look, parent=self)
        self.cost = ElidedLabel(look, "", "details", "text2", self)
        self.cancel = QuietButton(look, parent=self)
        self.start = PrimaryButton(look, icon="upload", parent=self)
        self.repair = OutlineButton(look, icon="repair", parent=self)
        self.repair.clicked.connect(self.repair_wanted)
        self.cancel.clicked.connect(self.cancelled)
        self.start.clicked.connect(self.start_wanted)
        self._lay_out()
        look.changed.connect(self.update)
        self.retranslate()

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(self), QVBoxLayout()
        row.setContentsMargins(16, 0, 16, 0)
        column.setSpacing(2)
        column.addStretch(1)
        column.addWidget(self.summary)
        column.addWidget(self.cost)
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.repair)
        row.addWidget(self.start)
        row.setSpacing(8)

    def tell(self, cost: Cost, ready: bool, repairs_left: int, today: int | None = None) -> None:
        """ready: everything is checked, so that Start may be pressed. repairs_left: repairs under way. today: calls."""
        going = self.tr("%n file(s) can be uploaded now", "", cost.files) if cost.files else self.tr("Nothing is ready")
        after = self.tr("%n after repair", "", cost.after) if cost.after > cost.files else ""
        running = self.tr("%n repair(s) under way", "", repairs_left) if repairs_left else ""
        self.summary.setText(" · ".join(filter(None, (going, after, running))))
        self.cost.setText(self._price(cost, today) if cost.files else "")
        self.start.setEnabled(ready and cost.files > 0)
        self.start.setText(self.tr("Upload %n file(s)", "", cost.files) if cost.files else self.tr("Upload"))
        self.repair.setVisible(cost.repairs > 0)
        self.repair.setText(self.tr("Repair %n file(s)", "", cost.repairs))

    def _price(self, cost: Cost, today: int | None) -> str:
        size, before = formats.size(cost.size), formats.size(cost.before)
        if before != size:
            size = self.tr("{size} (was {before})").format(size=size, before=before)
        calls = self.tr("%n call(s)", "", cost.calls)
        so_far = "" if today is None else self.tr("today {count} so far").format(count=formats.count(today))
        pieces = (self._pieces(pieces) for pieces in cost.pieces)
        return " · ".join(filter(None, (size, *pieces, calls, so_far)))

    def _pieces(self, pieces: Pieces) -> str:
        kind = {"image": self.tr("images"), "voice": self.tr("voices"), "video": self.tr("videos")}[pieces.kind]
        if pieces.held is None:
            return self.tr("{kind} +{adds}").format(kind=kind, adds=formats.count(pieces.adds))
        numbers = (pieces.held, pieces.held + pieces.adds, pieces.cap)
        before, after, cap = (formats.count(number) for number in numbers)
        return self.tr("{kind} {before} → {after} of {cap}").format(kind=kind, before=before, after=after, cap=cap)

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))
        self.start.setToolTip(self.tr("Ctrl+Enter"))
        self.repair.setToolTip(self.tr("Repair all that can be repaired") + "  Shift+R")

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
            painter.fillRect(0, 0, self.width(), 1, self._look.tokens.line)
