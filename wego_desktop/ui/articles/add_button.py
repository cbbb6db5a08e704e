"""The place where one more article would go."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.ui.controls.buttons import Button, Dress
from wego_desktop.ui.controls.painting import RADIUS, plate
from wego_desktop.ui.style import Look

_HEIGHT = 36


class AddButton(Button):
    """A dashed box as wide as there is room."""

    dress = Dress("", "line_strong", "text2")
    dress_off = Dress("", "line", "disabled")

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", "plus", parent)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(_HEIGHT, self.fontMetrics().height() + 16))

    def minimumSizeHint(self) -> QSize:
        return QSize(_HEIGHT, self.sizeHint().height())

    def paint_ground(self, painter: QPainter) -> None:
        tokens, dress = self._look.tokens, self.dressed()
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            plate(painter, self.rect(), RADIUS, tokens.pressed if self.isDown() else tokens.hover)
        pen = QPen(tokens.colour(dress.border), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
