"""Strokes that the plan's and the transfers' delegates share."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap, QTextLayout, QTextOption

from wego_desktop.ui.style import Look
from wego_desktop.ui.tokens import Tokens

_Align = Qt.AlignmentFlag
_RADIUS = 6


def icon(painter: QPainter, look: Look, name: str, token: str, at: QPoint, size: int = 16) -> None:
    """at: the top left corner."""
    painter.drawPixmap(QRect(at, QRect(0, 0, size, size).size()), look.pixmap(name, token, size, _ratio(painter)))


def picture(painter: QPainter, look: Look, well: QRect, pixmap: QPixmap | None, stand_in: str) -> None:
    """A small picture, cut to a square so that rows line up, or an icon in a well."""
    if pixmap is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.tokens.sunken)
        painter.drawRoundedRect(well, _RADIUS, _RADIUS)
        icon(painter, look, stand_in, "text2", well.center() - QPoint(9, 9), 20)
        return
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(well), _RADIUS, _RADIUS)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(shape)
    painter.fillRect(well, look.tokens.sunken)
    painter.drawPixmap(QRectF(well), pixmap, _middle(pixmap))
    painter.restore()
    painter.setPen(QPen(look.tokens.line, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(well).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)


def _middle(pixmap: QPixmap) -> QRectF:
    edge = min(pixmap.width(), pixmap.height())
    return QRectF((pixmap.width() - edge) / 2, (pixmap.height() - edge) / 2, edge, edge)


def line(painter: QPainter, rect: QRect, text: str, font: QFont, *, middle: bool = False, right: bool = False) -> None:
    """One line in the pen's colour, elided at its end, or in its middle so that an extension stays."""
    mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    painter.setFont(font)
    side = _Align.AlignRight if right else _Align.AlignLeft
    shown = QFontMetrics(font).elidedText(text, mode, rect.width())
    painter.drawText(rect, int(side | _Align.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)


def two_lines(text: str, font: QFont, width: int) -> tuple[str, str]:
    """The text broken once; the second line is elided."""
    layout = QTextLayout(text, font)
    layout.setTextOption(QTextOption(_Align.AlignLeft))
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(max(1, width))
    layout.endLayout()
    cut = first.textLength()
    rest = QFontMetrics(font).elidedText(text[cut:].strip(), Qt.TextElideMode.ElideRight, width)
    return text[:cut].strip(), rest


def check_box(painter: QPainter, look: Look, box: QRect, state: Qt.CheckState, enabled: bool = True) -> None:
    tokens = look.tokens
    on = state is not Qt.CheckState.Unchecked and enabled
    painter.setPen(QPen(_border(tokens, on, enabled), 1.5))
    painter.setBrush(tokens.accent_tint if state is Qt.CheckState.Checked and enabled else _ground(tokens, enabled))
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4)
    if on:
        name = "check" if state is Qt.CheckState.Checked else "minus"
        token = "accent_text" if state is Qt.CheckState.Checked else "text"
        icon(painter, look, name, token, box.center() - QPoint(7, 7))


def _border(tokens: Tokens, on: bool, enabled: bool) -> QColor:
    if not enabled:
        return tokens.line_strong
    return tokens.accent_line if on else tokens.text2


def _ground(tokens: Tokens, enabled: bool) -> QColor:
    return tokens.canvas if enabled else tokens.sunken


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
