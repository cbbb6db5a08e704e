"""The part of a picture that becomes a thumb: a frame to move and to size, by mouse and by keys."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.ui.controls.painting import FocusRing, painter_for, plate
from wego_desktop.ui.style import Look

Crop = tuple[float, float, float, float]
WHOLE: Crop = (0.0, 0.0, 1.0, 1.0)
_RADIUS = 8
_INSET = 4  # px around the picture, for handles at its corners
_HANDLE = 10.0  # px that a corner reaches
_STEP = 0.02
_LEAST = 0.05
_Key = Qt.Key


class CropView(QWidget):
    """cropped(tuple): left, top, right, bottom as shares of the picture, when the mouse lets go or a key was pressed.

    Arrows move the frame; with Shift they move its lower right corner; Home takes the whole picture.
    """

    cropped = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pixmap: QPixmap | None = None
        self._crop: Crop = WHOLE
        self._grip: tuple[int, int] | None = None  # which edges follow the mouse; (0, 0): the frame as a whole
        self._last = QPointF()
        self._ring = FocusRing(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Part of the picture that is kept"))
        self.setToolTip(self.tr("Drag to move, drag a corner to size. Arrow keys move, with Shift they size"))

    @property
    def crop(self) -> Crop:
        return self._crop

    def tell(self, pixmap: QPixmap | None, crop: Crop | None) -> None:
        self._pixmap = pixmap
        if self._grip is None:
            self._crop = crop or WHOLE
        self._describe()
        self.update()

    def choose_shape(self, ratio: float | None) -> None:
        """The largest frame of this ratio of width to height, in the middle; None: the whole picture."""
        area = self._area()
        if ratio is None or area.height() <= 0:
            self._settle(WHOLE)
            return
        share = ratio * area.height() / area.width()
        width, height = (1.0, 1 / share) if share > 1 else (share, 1.0)
        self._settle(((1 - width) / 2, (1 - height) / 2, (1 + width) / 2, (1 + height) / 2))

    def _settle(self, crop: Crop) -> None:
        self._crop = crop
        self._describe()
        self.update()
        self.cropped.emit(crop)

    def _describe(self) -> None:
        left, top, right, bottom = (round(100 * edge) for edge in self._crop)
        self.setAccessibleDescription(f"{left}–{right} % × {top}–{bottom} %")

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._grip, self._last = self._grip_at(event.position()), event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            self._show_cursor(self._grip_at(event.position()))
            return
        area = self._area()
        by = event.position() - self._last
        self._last = event.position()
        self._crop = moved(self._crop, self._grip, by.x() / area.width(), by.y() / area.height())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and event.button() is Qt.MouseButton.LeftButton:
            self._grip = None
            self._settle(self._crop)

    def _grip_at(self, at: QPointF) -> tuple[int, int]:
        frame = self._frame()
        return _near(at.x(), frame.left(), frame.right()), _near(at.y(), frame.top(), frame.bottom())

    def _show_cursor(self, grip: tuple[int, int]) -> None:
        shape = {
            (0, 0): Qt.CursorShape.SizeAllCursor,
            (1, 1): Qt.CursorShape.SizeFDiagCursor,
            (-1, -1): Qt.CursorShape.SizeFDiagCursor,
            (1, -1): Qt.CursorShape.SizeBDiagCursor,
            (-1, 1): Qt.CursorShape.SizeBDiagCursor,
        }.get(grip, Qt.CursorShape.SizeHorCursor if grip[0] else Qt.CursorShape.SizeVerCursor)
        self.setCursor(shape)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {
            _Key.Key_Left: (-_STEP, 0.0),
            _Key.Key_Right: (_STEP, 0.0),
            _Key.Key_Up: (0.0, -_STEP),
            _Key.Key_Down: (0.0, _STEP),
        }.get(_Key(event.key()))
        if event.key() == _Key.Key_Home:
            self._settle(WHOLE)
        elif by is None:
            super().keyPressEvent(event)
        else:
            grip = (1, 1) if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else (0, 0)
            self._settle(moved(self._crop, grip, *by))

    # Shape and paint

    def sizeHint(self) -> QSize:
        return QSize(288, 216)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width * 3 // 4

    def _area(self) -> QRectF:
        size = self._pixmap.size() if self._pixmap is not None else QSize(4, 3)
        room = QRectF(self.rect()).adjusted(_INSET, _INSET, -_INSET, -_INSET).size()
        fitted = size.toSizeF().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        area = QRectF(QPointF(), fitted)
        area.moveCenter(QRectF(self.rect()).center())
        return area

    def _frame(self) -> QRectF:
        area, (left, top, right, bottom) = self._area(), self._crop
        corner = QPointF(area.left() + left * area.width(), area.top() + top * area.height())
        return QRectF(corner, QPointF(area.left() + right * area.width(), area.top() + bottom * area.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            plate(painter, self.rect(), _RADIUS, self._look.tokens.sunken)
            if self._pixmap is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(self._area(), self._pixmap, QRectF(self._pixmap.rect()))
                self._paint_frame(painter)
            self._ring.paint(painter, self.rect(), _RADIUS)

    def _paint_frame(self, painter: QPainter) -> None:
        """What is cut away lies in shade."""
        outside, frame = QPainterPath(), self._frame()
        outside.addRect(self._area())
        outside.addRect(frame)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.plate)
        painter.drawPath(outside)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self._look.tokens.plate, 4), (self._look.tokens.on_plate, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(self._look.tokens.plate, 1))
        painter.setBrush(self._look.tokens.on_plate)
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            painter.drawEllipse(corner + (frame.center() - corner) * (4 / max(8.0, frame.width())), 4, 4)


def moved(crop: Crop, grip: tuple[int, int], x: float, y: float) -> Crop:
    """The frame with the gripped edges moved by shares of the picture; it stays within it and keeps a least size."""
    left, right = _moved_along(crop[0], crop[2], grip[0] if grip != (0, 0) else 2, x)
    top, bottom = _moved_along(crop[1], crop[3], grip[1] if grip != (0, 0) else 2, y)
    return left, top, right, bottom


def _moved_along(low: float, high: float, grip: int, by: float) -> tuple[float, float]:
    """grip: -1 the low edge, 1 the high edge, 2 both, 0 none."""
    if grip == 2:
        by = min(max(by, -low), 1 - high)
        return low + by, high + by
    if grip == -1:
        return min(max(0.0, low + by), high - _LEAST), high
    return (low, max(min(1.0, high + by), low + _LEAST)) if grip == 1 else (low, high)


def _near(at: float, low: float, high: float) -> int:
    if abs(at - low) <= _HANDLE:
        return -1
    return 1 if abs(at - high) <= _HANDLE else 0
