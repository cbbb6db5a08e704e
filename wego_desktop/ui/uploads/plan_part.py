"""The stretch of a sound or a film that is kept: a wave with two handles, by mouse and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.painting import FocusRing, painter_for, plate
from wego_desktop.ui.style import Look

Part = tuple[float, float]
_HEIGHT = 72
_RADIUS = 8
_EDGE = 8.0  # px on both sides
_REACH = 9.0  # px around a handle
_LEAST = 1.0  # s
_STEP, _LEAP = 1.0, 10.0  # s that arrows go, and with Page up and down
_Key = Qt.Key


class PartView(QWidget):
    """chosen(tuple): start and end in seconds, when the mouse lets go or a key was pressed. longest bounds the stretch.

    Arrows move the stretch, with Shift its end; Home and End take it to the beginning and the end.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._seconds, self._longest = 0.0, 0.0
        self._part: Part = (0.0, 0.0)
        self._wave: Sequence[float] = ()
        self._position = -1.0
        self._grip: int | None = None  # -1 the start, 1 the end, 0 both
        self._last = 0.0
        self._ring = FocusRing(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Part that is kept"))
        self.setToolTip(self.tr("Drag the part or its ends. Arrow keys move it, with Shift its end"))

    @property
    def part(self) -> Part:
        return self._part

    def tell(self, seconds: float, longest: float | None, part: Part | None) -> None:
        """longest: seconds that may be kept; None: any."""
        self._seconds = max(_LEAST, seconds)
        self._longest = min(longest or self._seconds, self._seconds)
        if self._grip is None:
            self._part = part or (0.0, self._longest)
        self._describe()
        self.update()

    def tell_wave(self, wave: Sequence[float]) -> None:
        """Loudness from 0 to 1, from begin to end; empty while it is not known."""
        self._wave = wave
        self.update()

    def tell_position(self, seconds: float) -> None:
        """Where it plays; -1 for nowhere."""
        self._position = seconds
        self.update()

    def _settle(self, part: Part) -> None:
        self._part = part
        self._describe()
        self.update()
        self.chosen.emit(part)

    def _describe(self) -> None:
        start, end = self._part
        self.setAccessibleDescription(f"{formats.clock(start)} – {formats.clock(end)}")

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip, self._last = self._grip_at(event.position().x()), event.position().x()
            start, end = self._part
            at = self._time(self._last)
            if self._grip == 0 and not start <= at <= end:
                self._part = moved(self._part, 0, at - (start + end) / 2, self._seconds, self._longest)
                self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self._grip is None:
            by_edge = self._grip_at(x) != 0
            self.setCursor(Qt.CursorShape.SizeHorCursor if by_edge else Qt.CursorShape.SizeAllCursor)
            return
        by = self._time(x) - self._time(self._last)
        self._last = x
        self._part = moved(self._part, self._grip, by, self._seconds, self._longest)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and event.button() is Qt.MouseButton.LeftButton:
            self._grip = None
            self._settle((round(self._part[0], 1), round(self._part[1], 1)))

    def _grip_at(self, x: float) -> int:
        if abs(x - self._x(self._part[0])) <= _REACH:
            return -1
        return 1 if abs(x - self._x(self._part[1])) <= _REACH else 0

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {
            _Key.Key_Left: -_STEP,
            _Key.Key_Right: _STEP,
            _Key.Key_PageDown: _LEAP,
            _Key.Key_PageUp: -_LEAP,
            _Key.Key_Home: -self._seconds,
            _Key.Key_End: self._seconds,
        }.get(_Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        grip = 1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0
        self._settle(moved(self._part, grip, by, self._seconds, self._longest))

    # Paint

    def sizeHint(self) -> QSize:
        return QSize(288, _HEIGHT)

    def _x(self, seconds: float) -> float:
        return _EDGE + (self.width() - 2 * _EDGE) * seconds / self._seconds if self._seconds else _EDGE

    def _time(self, x: float) -> float:
        return (x - _EDGE) / max(1.0, self.width() - 2 * _EDGE) * self._seconds

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens, (start, end) = self._look.tokens, self._part
        kept = QRectF(self._x(start), 0, self._x(end) - self._x(start), self.height())
        with painter_for(self) as painter:
            plate(painter, self.rect(), _RADIUS, tokens.sunken)
            painter.fillRect(kept, tokens.accent_tint)
            self._paint_wave(painter, kept)
            for x in (kept.left(), kept.right()):
                self._paint_handle(painter, x)
            if self._position >= 0:
                painter.fillRect(QRectF(self._x(self._position) - 1, 4, 2, self.height() - 8), tokens.text)
            self._ring.paint(painter, self.rect(), _RADIUS)

    def _paint_wave(self, painter: QPainter, kept: QRectF) -> None:
        tokens, middle, count = self._look.tokens, self.height() / 2, len(self._wave)
        for number, loud in enumerate(self._wave):
            x = _EDGE + (self.width() - 2 * _EDGE) * (number + 0.5) / count
            high = max(1.0, loud * (self.height() / 2 - 8))
            painter.setPen(QPen(tokens.accent_line if kept.left() <= x <= kept.right() else tokens.disabled, 1.5))
            painter.drawLine(QPointF(x, middle - high), QPointF(x, middle + high))

    def _paint_handle(self, painter: QPainter, x: float) -> None:
        tokens = self._look.tokens
        painter.fillRect(QRectF(x - 1, 0, 2, self.height()), tokens.accent_line)
        grip = QRectF(x - 4, self.height() / 2 - 12, 8, 24)
        plate(painter, grip, 4, tokens.raised, tokens.accent_line)


def moved(part: Part, grip: int, by: float, seconds: float, longest: float) -> Part:
    """The stretch moved, or one of its ends; it stays within the file, no shorter than a second, not over the bound."""
    start, end = part
    if grip == 0:
        by = min(max(by, -start), seconds - end)
        return start + by, end + by
    if grip == -1:
        start = min(max(0.0, start + by, end - longest), end - _LEAST)
    else:
        end = max(min(seconds, end + by, start + longest), start + _LEAST)
    return max(0.0, start), min(seconds, end)
