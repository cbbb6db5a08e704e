"""Paints a version: when, what it was kept for, and what changed in it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wego_desktop.ui.articles.version_rows import VersionRole
from wego_desktop.ui.controls.painting import plate
from wego_desktop.ui.style import Look

_HEIGHT, _EDGE = 64, 16
_INSET = 4
_Left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class VersionDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return QSize(option.rect.width(), _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, row = self._look.tokens, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = row.adjusted(_INSET, 1, -_INSET, -1)
        if selected:
            plate(painter, card, 6, tokens.accent_tint, tokens.accent_line if focused else None)
        elif hovered:
            plate(painter, card, 6, tokens.hover)
        lines = (
            (VersionRole.WHEN, "base", "text"),
            (VersionRole.WHAT, "details", "text2"),
            (VersionRole.CHANGED, "details", "text3"),
        )
        told = [(str(index.data(role) or ""), role_font, ink) for role, role_font, ink in lines]
        told = [line for line in told if line[0]]
        step = 18
        top = row.top() + (row.height() - step * len(told)) // 2
        for text, role_font, ink in told:
            font = self._look.font("base" if role_font == "base" else "details")
            painter.setFont(font)
            painter.setPen(tokens.colour(ink))
            room = row.adjusted(_EDGE, 0, -_EDGE, 0)
            room.setTop(top)
            room.setHeight(step)
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _Left, cut)
            top += step
        painter.restore()
