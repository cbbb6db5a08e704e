"""Where in a voice or film it plays."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from wego_desktop.ui.controls.bars import paint_bar
from wego_desktop.ui.controls.painting import FocusRing, painter_for
from wego_desktop.ui.style import Look

_STEP = 5_000  # ms an arrow key goes
_KNOB = 6.0  # radius


class SeekBar(QSlider):
    """0 to the length in ms. sliderMoved(ms) tells where the user wants it, by mouse or key."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._ring = FocusRing(look, self)
        self.setSingleStep(_STEP)
        self.setPageStep(3 * _STEP)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.actionTriggered.connect(self._by_key)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, 28)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to where it was pressed; Qt would go a page towards it."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self.setSliderDown(False)

    def _go_to(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _KNOB) / max(1.0, self.width() - 2 * _KNOB)
        self.setSliderPosition(round(self.maximum() * min(1.0, max(0.0, share))))

    def _by_key(self, action: int) -> None:
        if action != QSlider.SliderAction.SliderMove.value:
            self.sliderMoved.emit(self.sliderPosition())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, middle = self._look.tokens, self.height() / 2
        share = self.sliderPosition() / self.maximum() if self.maximum() else 0.0
        with painter_for(self) as painter:
            paint_bar(painter, self._look, QRectF(_KNOB, middle - 2, self.width() - 2 * _KNOB, 4), share)
            if self.isEnabled():
                painter.setPen(QPen(tokens.line_strong, 1))
                painter.setBrush(tokens.text3 if tokens.dark else tokens.raised)
                painter.drawEllipse(QPointF(_KNOB + share * (self.width() - 2 * _KNOB), middle), _KNOB, _KNOB)
            self._ring.paint(painter, self.rect())
