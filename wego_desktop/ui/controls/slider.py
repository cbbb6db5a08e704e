"""How large the pictures are."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QStyleOptionSlider, QWidget

from wego_desktop.ui.controls.painting import FocusRing, painter_for, plate
from wego_desktop.ui.style import Look

_TRACK = 4
_KNOB = 7.0  # radius


class ZoomSlider(QSlider):
    """A few steps, 0 to steps - 1: arrows, wheel, drag, click. The caller gives it its accessible name."""

    def __init__(self, look: Look, steps: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setRange(0, steps - 1)
        self.setPageStep(1)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._ring = FocusRing(look, self)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(88, 28)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.tokens
        x = self._knob_at()
        y = self.height() / 2
        with painter_for(self) as painter:
            plate(painter, QRectF(4, y - _TRACK / 2, self.width() - 8, _TRACK), _TRACK / 2, tokens.line)
            painter.setPen(QPen(tokens.disabled if self.underMouse() else tokens.line_strong, 1))
            painter.setBrush(tokens.text3 if tokens.dark else tokens.raised)
            painter.drawEllipse(QPointF(x, y), _KNOB - 0.5, _KNOB - 0.5)
            self._ring.paint(painter, self.rect())

    def _knob_at(self) -> float:
        """Where the platform's own handle would stand, so that dragging takes hold of what is seen."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        part = self.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, self
        )
        return min(self.width() - _KNOB - 1, max(_KNOB + 1, part.center().x() + 0.5))
