"""Paints the well of a material: its picture, or what stands for it, with its marks."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap

from wego_desktop.library.broken import Broken
from wego_desktop.library.material import KINDS, Material
from wego_desktop.library.thumbnails import NO_URL
from wego_desktop.ui import formats
from wego_desktop.ui.materials import words
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind

RADIUS = 8
INNER_RADIUS = 6  # of pictures: inside a card's corner
_MARK_INSET = 6
_MARK_HEIGHT = 18
_PLAY = 36
_Align = Qt.AlignmentFlag


class WellPainter:
    """Stateless but for what it measured."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._font = look.font("details")
        self._mark_font = look.font("details")
        self._mark_font.setPixelSize(max(11, self._font.pixelSize() - 1))
        self._metrics = QFontMetrics(self._mark_font)
        self._mark_width = lru_cache(maxsize=512)(self._measure)

    def _measure(self, text: str) -> int:
        """A method of ours, since wrapping one of Qt's makes PySide read all of its signatures: 45 ms."""
        return self._metrics.horizontalAdvance(text)

    def paint(self, painter: QPainter, well: QRect, material: Material, picture: QPixmap | Broken | None) -> None:
        """picture: None while it is under way: a quiet well."""
        tokens = self._look.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.sunken)
        painter.drawRoundedRect(well, INNER_RADIUS, INNER_RADIUS)
        if isinstance(picture, QPixmap):
            painter.drawPixmap(well, picture)
        elif isinstance(picture, Broken):
            self._paint_without(painter, well, material, picture)
        painter.setPen(QPen(tokens.line, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(well).adjusted(0.5, 0.5, -0.5, -0.5), INNER_RADIUS, INNER_RADIUS)
        if material.kind is Kind.VIDEO:
            self._paint_play(painter, well)
        self.paint_mark(painter, well, words.mark(material))

    def paint_small(self, painter: QPainter, well: QRect, material: Material, picture: QPixmap | Broken | None) -> None:
        """For the rows of a list: no marks, an icon in place of words."""
        tokens = self._look.tokens
        painter.setPen(QPen(tokens.line, 1))
        painter.setBrush(tokens.sunken)
        painter.drawRoundedRect(QRectF(well).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if isinstance(picture, QPixmap):
            painter.drawPixmap(well, picture)
        elif isinstance(picture, Broken):
            name = KINDS[material.kind].icon if picture.reason == NO_URL else _broken_icon(picture)
            self._paint_icon(painter, well.center(), name, "text2", 20)

    def paint_mark(self, painter: QPainter, well: QRect, mark: str) -> None:
        """Bottom left on a dark plate, if there is a mark."""
        if not mark:
            return
        tokens = self._look.tokens
        width = self._mark_width(mark) + 12
        plate = QRect(well.left() + _MARK_INSET, well.bottom() + 1 - _MARK_INSET - _MARK_HEIGHT, width, _MARK_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.plate)
        painter.drawRoundedRect(plate, 4, 4)
        painter.setFont(self._mark_font)
        painter.setPen(tokens.on_plate)
        painter.drawText(plate, _Align.AlignCenter, mark)

    def _paint_without(self, painter: QPainter, well: QRect, material: Material, broken: Broken) -> None:
        """A kind that has no picture shows its icon; a broken one says why."""
        if broken.reason == NO_URL:
            size = max(24, min(48, well.height() // 3))
            if material.kind is not Kind.VIDEO:
                self._paint_icon(painter, well.center(), KINDS[material.kind].icon, "text3", size)
            return
        if well.height() < 60:
            self._paint_icon(painter, well.center(), _broken_icon(broken), "text2", 20)
        else:
            self._paint_reason(painter, well, _broken_icon(broken), reason(broken))

    def _paint_reason(self, painter: QPainter, well: QRect, icon: str, text: str) -> None:
        metrics = QFontMetrics(self._font)
        inner = well.adjusted(8, 8, -8, -8)
        flags = _Align.AlignHCenter | _Align.AlignTop | Qt.TextFlag.TextWordWrap
        lines = max(1, min(3, (inner.height() - 24 - 6) // metrics.lineSpacing()))
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(inner.width() * lines * 0.9))
        needed = metrics.boundingRect(QRect(QPoint(), QSize(inner.width(), inner.height())), flags, text).height()
        top = inner.top() + (inner.height() - 24 - 6 - needed) // 2
        self._paint_icon(painter, QPoint(well.center().x(), top + 12), icon, "text2", 24)
        painter.setFont(self._font)
        painter.setPen(self._look.tokens.text2)
        painter.drawText(QRect(inner.left(), top + 30, inner.width(), inner.bottom() - top - 29), flags, text)

    def _paint_play(self, painter: QPainter, well: QRect) -> None:
        edge = min(_PLAY, well.height() // 2)
        plate = QRect(0, 0, edge, edge)
        plate.moveCenter(well.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.tokens.plate))
        painter.drawEllipse(plate)
        self._paint_icon(painter, plate.center() + QPoint(1, 0), "play", "on_plate", edge * 5 // 9)

    def _paint_icon(self, painter: QPainter, centre: QPoint, name: str, token: str, size: int) -> None:
        pixmap = self._look.pixmap(name, token, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(QRect(centre.x() - size // 2, centre.y() - size // 2, size, size), pixmap)


def reason(broken: Broken) -> str:
    """Why it can't be drawn, in the user's language."""
    return formats.sentence("Thumbnails", broken.reason, broken.values)


def _broken_icon(broken: Broken) -> str:
    return "wifi-off" if broken.passing else "broken-picture"
