"""What painted controls share: rounded shapes on whole pixels, icons at the screen's ratio, the focus ring."""

from math import ceil

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from wego_desktop.ui.style import Look

RADIUS = 6.0
RING = 2.0  # px

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_COMES_BACK = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


def shows_focus(reason: Qt.FocusReason, before: bool) -> bool:
    """Whether a focus that came this way is to be seen: when the keyboard brought it, not after a click; as before
    where it was only lent to another window or a menu."""
    return before if reason in _COMES_BACK else reason in _BY_KEYBOARD


def advance(font: QFont, text: str) -> int:
    """Whole pixels that hold the text. QFontMetrics rounds, and text elided to a width rounded down loses a letter."""
    return ceil(QFontMetricsF(font).horizontalAdvance(text))


def painter_for(widget: QWidget) -> QPainter:
    """A painter with smooth edges. Use it as a context manager: one that outlives its paint event crashes."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def plate(
    painter: QPainter, rect: QRect | QRectF, radius: float, fill: QColor | None, border: QColor | None = None
) -> None:
    """A rounded rectangle; the border, 1 px, lies inside it."""
    area = QRectF(rect)
    painter.setPen(QPen(border, 1) if border else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(fill if fill else Qt.BrushStyle.NoBrush)
    if border:
        area.adjust(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(area, radius, radius)


def icon(painter: QPainter, look: Look, name: str, ink: str, centre: QPoint | QPointF, size: int) -> None:
    """An icon of `size` px around a point, sharp on this device."""
    ratio = painter.device().devicePixelRatioF()
    corner = QPointF(centre) - QPointF(size / 2, size / 2)
    target = QRectF(QPointF(round(corner.x()), round(corner.y())), QSizeF(size, size))
    pixmap = look.pixmap(name, ink, size, ratio)
    painter.drawPixmap(target, pixmap, QRectF(pixmap.rect()))


class FocusRing(QObject):
    """Knows whether the focus of a widget is to be shown: when the keyboard is in use, not after a click."""

    def __init__(self, look: Look, widget: QWidget) -> None:
        super().__init__(widget)
        self._look, self._widget, self._keyboard = look, widget, False
        self._painted = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
        widget.installEventFilter(self)
        if self._painted is not widget:  # where clicks arrive
            self._painted.installEventFilter(self)

    @property
    def shown(self) -> bool:
        return self._keyboard and self._widget.hasFocus()

    def paint(self, painter: QPainter, rect: QRect | QRectF, radius: float = RADIUS) -> None:
        """The ring along the inner edge of a shape, with a gap that sets it off from a filled one."""
        if not self.shown:
            return
        tokens, half = self._look.tokens, RING / 2
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.canvas, 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(2.5, 2.5, -2.5, -2.5), radius - 2, radius - 2)
        painter.setPen(QPen(tokens.accent_line, RING))
        painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            led = event.reason() is Qt.FocusReason.OtherFocusReason  # set by us, to lead the keyboard somewhere
            self._show(led or shows_focus(event.reason(), self._keyboard))
        elif kind == QEvent.Type.KeyPress:
            self._show(True)
        elif kind == QEvent.Type.MouseButtonPress:
            self._show(False)
        return False

    def _show(self, keyboard: bool) -> None:
        if keyboard != self._keyboard:
            self._keyboard = keyboard
            self._painted.update()
