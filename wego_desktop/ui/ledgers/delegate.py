"""Paints a card of a ledger: as a material's, but for the line below the name."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from wego_desktop.library.material import Material
from wego_desktop.ui.controls.painting import icon
from wego_desktop.ui.ledgers.countdown import Said
from wego_desktop.ui.ledgers.kept_pictures import ShelfPictures
from wego_desktop.ui.ledgers.model import ShelfRole
from wego_desktop.ui.materials.delegate import CardDelegate
from wego_desktop.ui.materials.shape import Card
from wego_desktop.ui.style import Look

_ICON = 14
_GAP = 4
_Align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ShelfDelegate(CardDelegate):
    """The line may have parts in colours of their own, the first with an icon."""

    def __init__(self, look: Look, pictures: ShelfPictures, parent: QObject | None = None) -> None:
        super().__init__(look, pictures, parent)
        self._parts: tuple[Said, ...] = ()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        self._parts = index.data(ShelfRole.DETAIL) or ()
        super().paint(painter, option, index)

    def _paint_text(self, painter: QPainter, card: Card, material: Material) -> None:
        painter.setFont(self._name_font)
        painter.setPen(self._look.tokens.text)
        painter.drawText(card.name, _Align, self._name(material, card.name.width()))
        painter.setFont(self._detail_font)
        room = QRect(card.detail)
        for number, part in enumerate(self._parts):
            self._paint_part(painter, room, part, before=" · " if number else "")

    def _paint_part(self, painter: QPainter, room: QRect, part: Said, *, before: str) -> None:
        """What does not fit is cut, or left out when it comes second; `room` shrinks to what is left."""
        if before and painter.fontMetrics().horizontalAdvance(before + part.text) > room.width():
            return
        if part.icon:
            centre = QPoint(room.left() + _ICON // 2, room.center().y() + 1)
            icon(painter, self._look, part.icon, part.ink, centre, _ICON)
            room.setLeft(room.left() + _ICON + _GAP)
        words_ = before + part.text if before else part.text[:1].upper() + part.text[1:]
        text = self._elided(words_, max(0, room.width()), False)
        painter.setPen(self._look.tokens.colour(part.ink))
        painter.drawText(room, _Align, text)
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(text))
