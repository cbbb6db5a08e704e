"""The cover with the box that is kept of it: moved and sized by mouse and by keys, its ratio fixed."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.articles.crop import can_cut, moved, pulled, scaled
from wego_desktop.ui.articles.covers import CoverPicture
from wego_desktop.ui.articles.crop_paint import paint_box, paint_invitation, paint_words
from wego_desktop.ui.controls.painting import FocusRing, painter_for, plate
from wego_desktop.ui.style import Look
from wego_desktop.wechat.draft_bodies import Crop, Ratio

_RADIUS = 8
_REACH = 12.0  # px around a corner that take hold of it
_STEP, _BIG_STEP = 0.01, 0.1
_GROW, _BIG_GROW = 1.02, 1.2
_LEAST_HEIGHT, _MOST_SHARE = 96, 1.0
_NEARLY = 2.0  # px that whole numbers may lack
_Key = Qt.Key


class CoverCrop(QWidget):
    """cut(Crop): the mouse let go, or a key was pressed. moving(Crop): it is on its way. released: Home or a double
    click gave the box back to WeChat.

    Arrows move the box, plus and minus size it, with Shift in bigger steps. Esc ends a drag without effect.
    """

    cut = Signal(object)
    moving = Signal(object)
    released = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._picture: CoverPicture | None = None
        self._ratio, self._crop, self._told = Ratio.WIDE, Crop(0, 0, 1, 1), Crop(0, 0, 1, 1)
        self._is_set = False
        self._icon, self._words, self._invites = "image", "", ""
        self._grip: tuple[int, int] | None = None  # a corner, or (0, 0) for the box as a whole
        self._pressed = QPointF()
        self._ring = FocusRing(look, self)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)
        self._retranslate()
        self.show_picture(None, Ratio.WIDE, None)

    def say(self, icon: str, words: str) -> None:
        """What stands where there is no picture."""
        self._icon, self._words = icon, words
        self.update()

    def invite(self, words: str) -> None:
        """What a drop would do, while something is held over it; "" for nothing."""
        self._invites = words
        self.update()

    @property
    def crop(self) -> Crop:
        return self._crop

    @property
    def usable(self) -> bool:
        return self._picture is not None and can_cut(self._picture.pixels, self._ratio)

    def show_picture(self, picture: CoverPicture | None, ratio: Ratio, crop: Crop | None) -> None:
        """crop: the box that is set; None: WeChat takes the middle. A drag that is under way goes on."""
        same = picture is self._picture and ratio is self._ratio
        self._picture, self._ratio, self._is_set = picture, ratio, crop is not None
        if not same:
            self._grip = None
        if picture is not None and self._grip is None:
            self._crop = self._told = picture.shown(ratio, crop)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self.usable else Qt.FocusPolicy.NoFocus)
        self._describe()
        self.updateGeometry()
        self.update()

    def _settle(self, crop: Crop) -> None:
        if crop != self._told:
            self._crop = self._told = crop
            self._is_set = True
            self._describe()
            self.update()
            self.cut.emit(crop)

    def _describe(self) -> None:
        left, top, right, bottom = (round(100 * edge) for edge in self._sides())
        said = self.tr("{left} to {right} % across, {top} to {bottom} % down")
        automatic = "" if self._is_set else self.tr("The middle, as WeChat cuts it by itself")
        text = said.format(left=left, right=right, top=top, bottom=bottom)
        self.setAccessibleDescription(", ".join(filter(None, (text, automatic))) if self._picture else "")

    def _sides(self) -> tuple[float, float, float, float]:
        return self._crop.x1, self._crop.y1, self._crop.x2, self._crop.y2

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.usable:
            self._grip = self._grip_at(event.position())
            self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        picture, area = self._picture, self._area()
        if picture is None or not self.usable:
            return
        if self._grip is None:
            self._show_cursor(self._grip_at(event.position()))
            return
        by = event.position() - self._pressed
        right, down = by.x() / area.width(), by.y() / area.height()
        if self._grip == (0, 0):
            self._crop = moved(self._told, right, down)
        else:
            x = self._told.x1 if self._grip[0] < 0 else self._told.x2
            y = self._told.y1 if self._grip[1] < 0 else self._told.y2
            self._crop = pulled(self._told, picture.pixels, self._ratio, self._grip, (x + right, y + down))
        self.moving.emit(self._crop)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and event.button() is Qt.MouseButton.LeftButton:
            self._grip = None
            self._settle(self._crop)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        self._release()

    def _release(self) -> None:
        if self._is_set:
            self.released.emit()

    def _grip_at(self, at: QPointF) -> tuple[int, int]:
        box = self._box()
        for x, left_or_right in ((box.left(), -1), (box.right(), 1)):
            for y, top_or_bottom in ((box.top(), -1), (box.bottom(), 1)):
                if max(abs(at.x() - x), abs(at.y() - y)) <= _REACH:
                    return left_or_right, top_or_bottom
        return 0, 0

    def _show_cursor(self, grip: tuple[int, int]) -> None:
        falling = grip[0] == grip[1]
        sizing = Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
        self.setCursor(Qt.CursorShape.SizeAllCursor if grip == (0, 0) else sizing)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Esc ends a drag before it closes the editor."""
        asked = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asked and self._grip is not None and event.key() == _Key.Key_Escape:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step, factor = (_BIG_STEP, _BIG_GROW) if big else (_STEP, _GROW)
        way = {
            _Key.Key_Left: (-step, 0.0),
            _Key.Key_Right: (step, 0.0),
            _Key.Key_Up: (0.0, -step),
            _Key.Key_Down: (0.0, step),
        }.get(_Key(event.key()))
        if event.key() == _Key.Key_Escape and self._grip is not None:
            self._cancel()
        elif self._picture is None or not self.usable:
            super().keyPressEvent(event)
        elif way is not None:
            self._settle(moved(self._told, *way))
        elif event.key() in (_Key.Key_Plus, _Key.Key_Equal):
            self._settle(scaled(self._told, self._picture.pixels, self._ratio, factor))
        elif event.key() in (_Key.Key_Minus, _Key.Key_Underscore):
            self._settle(scaled(self._told, self._picture.pixels, self._ratio, 1 / factor))
        elif event.key() == _Key.Key_Home:
            self._release()
        else:
            super().keyPressEvent(event)

    def _cancel(self) -> None:
        self._grip, self._crop = None, self._told
        self.moving.emit(self._crop)
        self.update()

    # Shape and paint

    def sizeHint(self) -> QSize:
        return QSize(192, self.heightForWidth(192))

    def minimumSizeHint(self) -> QSize:
        return QSize(96, _LEAST_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._picture is None:
            return round(width * 0.6)
        pixels = self._picture.pixels
        wanted = width * pixels.height / max(1, pixels.width)
        return round(min(max(_LEAST_HEIGHT, wanted), width * _MOST_SHARE))

    def _area(self) -> QRectF:
        """Where the picture is."""
        room = QRectF(self.rect())
        if self._picture is None:
            return room
        pixels = self._picture.pixels
        fitted = QSize(*pixels).toSizeF().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if max(room.width() - fitted.width(), room.height() - fitted.height()) < _NEARLY:
            return room
        area = QRectF(QPointF(), fitted)
        area.moveCenter(room.center())
        return area

    def _box(self) -> QRectF:
        area, (left, top, right, bottom) = self._area(), self._sides()
        corner = QPointF(area.left() + left * area.width(), area.top() + top * area.height())
        return QRectF(corner, QPointF(area.left() + right * area.width(), area.top() + bottom * area.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            plate(painter, self.rect(), _RADIUS, self._look.tokens.sunken)
            if self._picture is not None:
                self._paint_picture(painter, self._picture)
            else:
                paint_words(painter, self._look, self.rect(), self._icon, self._words)
            if self._invites:
                paint_invitation(painter, self._look, self.rect(), self._invites)
            self._ring.paint(painter, self.rect(), _RADIUS)

    def _paint_picture(self, painter: QPainter, picture: CoverPicture) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        painter.save()
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self._area(), picture.pixmap, QRectF(picture.pixmap.rect()))
        if self.usable and self.isEnabled():
            faint = not self._is_set and self._grip is None
            paint_box(painter, self._area(), self._box(), self._look.tokens.on_plate, faint=faint)
        painter.restore()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Part of the cover that is shown"))
        self.setToolTip(
            self.tr(
                "Drag the box, or a corner. Arrow keys move it, + and − size it, Shift in bigger steps, Home resets"
            )
        )
        self._describe()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
