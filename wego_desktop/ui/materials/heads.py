"""The heads of the list's columns: quiet words, an arrow at the one that orders."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from wego_desktop.ui.controls.painting import icon
from wego_desktop.ui.style import Look

HEIGHT = 32
_ARROW = 12


class Heads(QHeaderView):
    """insets: px that the words of the first and of the other columns stand in from their edges, as their cells do."""

    def __init__(self, look: Look, insets: tuple[int, int], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look, self._insets = look, insets
        self.setFont(look.font("details"))
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(64)
        look.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(HEIGHT, self.fontMetrics().height() + 12))

    def paintSection(self, painter: QPainter, rect: QRect, place: int) -> None:
        tokens, model = self._look.tokens, self.model()
        orders = self.isSortIndicatorShown() and self.sortIndicatorSection() == place
        painter.fillRect(rect, tokens.canvas)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)
        align = model.headerData(place, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        text = model.headerData(place, Qt.Orientation.Horizontal) or ""
        room = rect.adjusted(self._insets[0] if place == 0 else self._insets[1], 0, -self._insets[1], 0)
        painter.setFont(self.font())
        painter.setPen(tokens.text if orders else tokens.text2)
        painter.drawText(room, align, text)
        if orders:
            self._paint_arrow(painter, room, align, self.fontMetrics().horizontalAdvance(text))

    def _paint_arrow(self, painter: QPainter, room: QRect, align: Qt.AlignmentFlag, words: int) -> None:
        """Behind words at the left, before words at the right."""
        away = words + 4 + _ARROW // 2
        x = room.right() - away if align & Qt.AlignmentFlag.AlignRight else room.left() + away
        up = self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        icon(painter, self._look, "chevron-up" if up else "chevron-down", "text", QPoint(x, room.center().y()), _ARROW)
