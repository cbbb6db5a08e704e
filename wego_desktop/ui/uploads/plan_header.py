"""The plan's column heads, with the box that takes or leaves out all rows at once."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import paint
from wego_desktop.ui.uploads.plan_delegate import BOX, EDGE
from wego_desktop.ui.uploads.plan_model import Column

_HEIGHT = 40


class PlanHeader(QHeaderView):
    """toggled: the box was clicked."""

    toggled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._state = Qt.CheckState.Unchecked
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(_HEIGHT)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(32)
        look.changed.connect(self.viewport().update)

    @property
    def taken(self) -> Qt.CheckState:
        return self._state

    def show_taken(self, state: Qt.CheckState) -> None:
        if state is not self._state:
            self._state = state
            self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        tokens = self._look.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, tokens.canvas)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)
        if logicalIndex == Column.TAKEN:
            paint.check_box(painter, self._look, self._box(rect), self._state)
        else:
            text = self.model().headerData(logicalIndex, Qt.Orientation.Horizontal)
            painter.setPen(tokens.text2)
            paint.line(painter, rect.adjusted(0, 0, -EDGE, 0), str(text), self._look.font("details"))
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.logicalIndexAt(event.position().toPoint()) == Column.TAKEN:
            self.toggled.emit()
            return
        super().mousePressEvent(event)

    @staticmethod
    def _box(rect: QRect) -> QRect:
        return QRect(EDGE, rect.center().y() - BOX // 2 + 1, BOX, BOX)
