"""One colour to choose."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from wego_desktop.ui.controls.painting import FocusRing, painter_for, plate
from wego_desktop.ui.style import Look

EDGE = 24


class ColourSwatch(QAbstractButton):
    """A square of one colour. The chosen one has a frame; its name is said by screen readers."""

    def __init__(self, look: Look, colour: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self.colour = look, colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._ring = FocusRing(look, self)

    def sizeHint(self) -> QSize:
        return QSize(EDGE, EDGE)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, area = self._look.tokens, QRectF(self.rect()).adjusted(3, 3, -3, -3)
        with painter_for(self) as painter:
            plate(painter, area, 4, QColor(self.colour), tokens.line_strong)
            if self.isChecked():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(tokens.accent_line)
                painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            self._ring.paint(painter, self.rect())
