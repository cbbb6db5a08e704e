"""The heads of the three columns of a conflict, each with the key that takes it."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from wego_desktop.articles.rows import Side
from wego_desktop.ui import formats
from wego_desktop.ui.articles import conflict_words as words
from wego_desktop.ui.articles.conflict_cell import SIDES
from wego_desktop.ui.articles.conflict_shape import EDGE, TEXT_AT, columns
from wego_desktop.ui.controls.painting import painter_for, plate
from wego_desktop.ui.style import Look

HEIGHT = 40
_BAR = 12  # px of the scroll bar below
_CAP = 18


class ConflictColumns(QWidget):
    """They stand where the table's columns do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._updated = look, 0
        self.setFixedHeight(HEIGHT)
        look.changed.connect(self.update)
        self.bar = _BAR

    def show_updated(self, updated: int) -> None:
        """When the account changed its version, Unix seconds; 0 where that is not known."""
        self._updated = updated
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), tokens.canvas)
            painter.fillRect(EDGE, self.height() - 1, self.width() - 2 * EDGE, 1, tokens.line)
            _label, areas = columns(QRect(0, 0, self.width() - self.bar, self.height()))
            for number, (side, area) in enumerate(zip(SIDES, areas, strict=True), 1):
                self._paint_head(painter, area, side, str(number))

    def _paint_head(self, painter: QPainter, area: QRect, side: Side, key: str) -> None:
        tokens, font, small = self._look.tokens, self._look.font("title"), self._look.font("details")
        font.setPixelSize(self._look.font().pixelSize())
        cap = QRect(area.left() + (TEXT_AT - _CAP) // 2, area.center().y() - _CAP // 2, _CAP, _CAP)
        plate(painter, cap, 4, tokens.sunken, tokens.line)
        painter.setFont(small)
        painter.setPen(tokens.text2)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        room = area.adjusted(TEXT_AT, 0, 0, 0)
        name = words.side_name(side)
        painter.setFont(font)
        painter.setPen(tokens.text)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        when = formats.date_time(self._updated) if side is Side.THEIRS else ""
        rest = room.adjusted(QFontMetrics(font).horizontalAdvance(name) + 8, 0, 0, 0)
        if when and QFontMetrics(small).horizontalAdvance(when) <= rest.width():
            painter.setFont(small)
            painter.setPen(tokens.text3)
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, when)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()
