"""Strokes of the cover: the box that is kept of it, and what stands where there is none."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from wego_desktop.ui.controls.painting import icon, plate
from wego_desktop.ui.style import Look

_CORNER = 12.0  # px a corner's mark is long
_RADIUS = 8
_SHADE = QColor(0, 0, 0, 150)


def paint_box(painter: QPainter, picture: QRectF, box: QRectF, ink: QColor, *, faint: bool) -> None:
    """What is cut away lies in shade; the box has thirds, an edge, and corners to take hold of.

    faint: for a box that nobody set.
    """
    outside = QPainterPath()
    outside.addRect(picture)
    outside.addRect(box)
    painter.fillPath(outside, _SHADE)
    inner = box.adjusted(2, 2, -2, -2)
    _paint_thirds(painter, inner, ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = QColor(ink)
    edge.setAlpha(150 if faint else 255)
    painter.setPen(QPen(edge, 1 if faint else 1.5))
    painter.drawRect(inner)
    _paint_corners(painter, inner, ink, 2 if faint else 3.5)


def _paint_thirds(painter: QPainter, box: QRectF, ink: QColor) -> None:
    thin = QColor(ink)
    thin.setAlpha(120)
    painter.setPen(QPen(thin, 1))
    for third in (1 / 3, 2 / 3):
        x, y = box.left() + third * box.width(), box.top() + third * box.height()
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _paint_corners(painter: QPainter, box: QRectF, ink: QColor, width: float) -> None:
    length = min(_CORNER, box.width() / 3, box.height() / 3)
    painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    for corner, right, down in (
        (box.topLeft(), 1, 1),
        (box.topRight(), -1, 1),
        (box.bottomLeft(), 1, -1),
        (box.bottomRight(), -1, -1),
    ):
        painter.drawLine(corner, corner + QPointF(right * length, 0))
        painter.drawLine(corner, corner + QPointF(0, down * length))


def paint_words(painter: QPainter, look: Look, room: QRect, name: str, words: str) -> None:
    """An icon over a sentence, in a dashed frame: something belongs here."""
    tokens = look.tokens
    pen = QPen(tokens.line_strong, 1)
    pen.setDashPattern([4, 3])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    painter.setFont(look.font("details"))
    painter.setPen(tokens.text2)
    inner = room.adjusted(12, 8, -12, -8)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    needed = painter.boundingRect(inner, int(flags), words).height() if words else 0
    top = inner.top() + max(0, (inner.height() - needed - 30) // 2)
    icon(painter, look, name, "text3", QPoint(room.center().x(), top + 12), 24)
    painter.drawText(QRect(inner.left(), top + 30, inner.width(), needed + 2), int(flags), words)


def paint_invitation(painter: QPainter, look: Look, room: QRect, words: str) -> None:
    """A veil over everything, while something is held over it."""
    tokens = look.tokens
    veil = QColor(tokens.accent_tint)
    veil.setAlpha(235)
    plate(painter, room, _RADIUS, veil)
    painter.setPen(QPen(tokens.accent_line, 2, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(room).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
    painter.setPen(tokens.accent_text)
    painter.setFont(look.font("details"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room.adjusted(12, 8, -12, -8), int(flags), words)
