"""Paints one card: the picture in its well, the name, one line of details, and what state it is in."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from wego_desktop.library.material import Material
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.model import MaterialsModel, Role
from wego_desktop.ui.materials.pictures import CardPictures
from wego_desktop.ui.materials.shape import Card
from wego_desktop.ui.materials.well import RADIUS, WellPainter
from wego_desktop.ui.style import Look

_CHECK = 20  # px, diameter of the check mark
_CHECK_INSET = 6
_State = QStyle.StateFlag
_Align = Qt.AlignmentFlag


class CardDelegate(QStyledItemDelegate):
    """Asks `pictures` for what it paints; what is not there yet is a quiet well."""

    def __init__(self, look: Look, pictures: CardPictures, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pictures = pictures
        self._well = WellPainter(look)
        self._name_font, self._detail_font = look.font(), look.font("details")
        self._name_height = max(18, QFontMetrics(self._name_font).height())
        self._detail_height = max(18, QFontMetrics(self._detail_font).height())
        self._elided = lru_cache(maxsize=2048)(self._elide)

    @property
    def text_height(self) -> int:
        """px that name and details take below the picture."""
        return self._name_height + self._detail_height

    def card(self, cell: QRect) -> Card:
        return Card.within(cell, self._name_height, self._detail_height)

    def check_rect(self, cell: QRect) -> QRect:
        """Where a click adds the card to what is selected."""
        return self._check_rect(self.card(cell).well)

    @staticmethod
    def _check_rect(well: QRect) -> QRect:
        left = well.right() + 1 - _CHECK_INSET - _CHECK
        return QRect(left, well.top() + _CHECK_INSET, _CHECK, _CHECK)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del index
        return option.rect.size()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A tip tells the whole name, where the card shows less: else it would cover the next picture for nothing."""
        material = index.data(Role.MATERIAL)
        if material is None or self._name(material, self.card(option.rect).name.width()) != words.name(material):
            return super().helpEvent(event, view, option, index)
        QToolTip.hideText()
        return True

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        material = model.material(index.row()) if isinstance(model, MaterialsModel) else index.data(Role.MATERIAL)
        card = self.card(option.rect)
        self._paint_frame(painter, card, option.state)
        if material is None:
            return
        picture = self._pictures.picture(material, card.well.size(), painter.device().devicePixelRatioF())
        self._well.paint(painter, card.well, material, picture)
        self._paint_text(painter, card, material)
        self._paint_check(painter, self._check_rect(card.well), option.state)

    def _paint_frame(self, painter: QPainter, card: Card, state: _State) -> None:
        tokens = self._look.tokens
        if state & _State.State_HasFocus:
            self._ring(painter, card.frame.adjusted(-2, -2, 2, 2), tokens.accent_line, RADIUS + 2)
        if state & _State.State_Selected:
            self._ring(painter, card.frame.adjusted(1, 1, -1, -1), tokens.accent_line, RADIUS, tokens.accent_tint)
        elif state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.hover)
            painter.drawRoundedRect(card.frame, RADIUS, RADIUS)

    @staticmethod
    def _ring(painter: QPainter, rect: QRect, colour: QColor, radius: int, fill: QColor | None = None) -> None:
        painter.setPen(QPen(colour, 2))
        painter.setBrush(fill or Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect, radius, radius)

    def _paint_text(self, painter: QPainter, card: Card, material: Material) -> None:
        tokens = self._look.tokens
        painter.setFont(self._name_font)
        painter.setPen(tokens.text)
        painter.drawText(card.name, _Align.AlignLeft | _Align.AlignVCenter, self._name(material, card.name.width()))
        painter.setFont(self._detail_font)
        painter.setPen(tokens.text2)
        detail = self._detail(material, card.detail.width())
        painter.drawText(card.detail, _Align.AlignLeft | _Align.AlignVCenter, detail)

    def _name(self, material: Material, width: int) -> str:
        return self._elided(words.name(material), width, True, words.name_cut(material.kind))

    def _detail(self, material: Material, width: int) -> str:
        """The most that can be read whole: a date without its time of day before one without its end."""
        for way, widest in words.details(material):
            if self._elided(widest, width, False) == widest:
                return way
        return self._elided(way, width, False)

    def _elide(
        self, text: str, width: int, is_name: bool, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> str:
        return QFontMetrics(self._name_font if is_name else self._detail_font).elidedText(text, mode, width)

    def _paint_check(self, painter: QPainter, rect: QRect, state: _State) -> None:
        tokens = self._look.tokens
        if state & _State.State_Selected:
            painter.setPen(QPen(tokens.on_accent, 1.5))
            painter.setBrush(tokens.accent_fill)
            painter.drawEllipse(rect)
            tick = self._look.pixmap("check", "on_accent", 16, painter.device().devicePixelRatioF())
            painter.drawPixmap(rect.adjusted(2, 2, -2, -2), tick)
        elif state & _State.State_MouseOver:
            painter.setPen(QPen(tokens.line_strong, 1))
            painter.setBrush(QColor(255, 255, 255, 235))
            painter.drawEllipse(rect)
