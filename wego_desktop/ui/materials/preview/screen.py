"""Where a film shows, or the sign of a voice."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.library.material import KINDS
from wego_desktop.ui.controls.painting import FocusRing, icon, painter_for, plate
from wego_desktop.ui.materials.compose import fit
from wego_desktop.ui.materials.well import RADIUS
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind


class Screen(QWidget):
    """The picture of a film, or the sign of what will play. pressed: play or pause."""

    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sign, self._frame, self._playing = "voice", QImage(), False
        self._ring = FocusRing(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_kind(self, kind: Kind) -> None:
        self._sign, self._frame, self._playing = KINDS[kind].icon, QImage(), False
        self.setFixedHeight(96 if kind is Kind.VOICE else max(96, round(self.width() * 9 / 16)))
        self.update()

    def show_frame(self, frame: QImage) -> None:
        self._frame = frame
        self.update()

    def show_playing(self, playing: bool) -> None:
        self._playing = playing
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._sign != KINDS[Kind.VOICE].icon:
            self.setFixedHeight(max(96, round(self.width() * 9 / 16)))
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(288, 162)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.tokens
        with painter_for(self) as painter:
            plate(painter, self.rect(), RADIUS, tokens.sunken, tokens.line)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if not self._frame.isNull():
                place = QRect(self.rect().topLeft(), fit(self._frame.size(), self.size() - QSize(2, 2), 8.0))
                place.moveCenter(self.rect().center())
                painter.drawImage(place, self._frame)
            elif self._playing or not self.isEnabled():
                ink = "accent_text" if self._playing else "text3"
                icon(painter, self._look, self._sign, ink, self.rect().center(), 40)
            if not self._playing and self.isEnabled():
                self._paint_play(painter)
            self._ring.paint(painter, self.rect(), RADIUS)

    def _paint_play(self, painter: QPainter) -> None:
        disc = QRect(0, 0, 48, 48)
        disc.moveCenter(self.rect().center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.plate)
        painter.drawEllipse(disc)
        icon(painter, self._look, "play", "on_plate", disc.center(), 24)
