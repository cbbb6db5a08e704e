"""A list of facts in a dialog: each an icon or a small picture, a sentence, and a quiet line below it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from wego_desktop.ui.controls.painting import RADIUS, icon, plate
from wego_desktop.ui.style import Look, Role

FACT_ROLE, PICTURE_ROLE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ICON, _PICTURE, _EDGE, _GAP, _LINE = 20, 40, 8, 12, 2
_EDGES = 10  # px: border and padding of a list, above and below together (base.qss)
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True)
class Fact:
    """icon: a name of resources/icons, in the colour ``ink``. key: what it stands for, when one can be chosen.

    is_heading: of what follows; is_title: of several headings.
    """

    text: str
    detail: str = ""
    icon: str = ""
    ink: str = "text2"
    is_heading: bool = False
    is_title: bool = False
    key: str = ""
    has_picture: bool = False


class FactList(QListWidget):
    """Sentences wrap. choosable: a row can be selected; headings can't."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None, *, choosable: bool = False) -> None:
        super().__init__(parent)
        self._choosable = choosable
        self.setAccessibleName(name)
        self.setItemDelegate(_FactDelegate(look, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(choosable)
        mode = QListWidget.SelectionMode
        self.setSelectionMode(mode.SingleSelection if choosable else mode.NoSelection)
        look.changed.connect(self.viewport().update)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        self.clear()
        for fact in facts:
            item = QListWidgetItem(self)
            item.setData(FACT_ROLE, fact)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(filter(None, (fact.text, fact.detail))))
            if self._choosable and not (fact.is_heading or fact.is_title):
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            else:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)

    def show_picture(self, row: int, picture: QPixmap) -> None:
        item = self.item(row)
        if item is not None:
            item.setData(PICTURE_ROLE, picture)

    @property
    def chosen(self) -> str:
        """The key of the fact that is selected; "" for none."""
        found = self.selectedItems()
        return found[0].data(FACT_ROLE).key if found else ""

    def fit(self, width: int, most: int) -> None:
        """As high as its rows when it is so wide, `most` px at first, further by hand."""
        self.ensurePolished()
        delegate = self.itemDelegate()
        assert isinstance(delegate, _FactDelegate)  # noqa: S101 - set above
        rows = (self.item(row).data(FACT_ROLE) for row in range(self.count()))
        whole = _EDGES + sum(delegate.height(fact, width - _EDGES) for fact in rows)
        self.setMinimumHeight(min(whole, most))
        self.setMaximumHeight(whole)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.doItemsLayout()


class _FactDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, view: FactList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def height(self, fact: Fact, width: int) -> int:
        room = self._room(fact, QRect(0, 0, width, 0)).width()
        words = self._high(fact.text, self._role(fact), room)
        detail = _LINE + self._high(fact.detail, "details", room) if fact.detail else 0
        return max(words + detail, _PICTURE if fact.has_picture else 0) + 2 * _EDGE

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        del option
        width = self._view.viewport().width()
        return QSize(width, self.height(index.data(FACT_ROLE), width))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        fact, tokens = index.data(FACT_ROLE), self._look.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        room = self._room(fact, option.rect)
        high = self._high(fact.text, self._role(fact), room.width())
        self._paint_mark(painter, fact, index.data(PICTURE_ROLE), option.rect)
        painter.setFont(self._look.font(self._role(fact)))
        painter.setPen(tokens.text2 if fact.is_heading else tokens.text)
        painter.drawText(room, _WRAP, fact.text)
        painter.setFont(self._look.font("details"))
        painter.setPen(tokens.text2)
        painter.drawText(room.adjusted(0, high + _LINE, 0, 0), _WRAP, fact.detail)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        tokens, state = self._look.tokens, option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            plate(painter, option.rect, RADIUS, tokens.accent_tint, tokens.accent_line if focused else None)
        elif state & QStyle.StateFlag.State_MouseOver and self._view.hasMouseTracking():
            plate(painter, option.rect, RADIUS, tokens.hover)

    def _paint_mark(self, painter: QPainter, fact: Fact, picture: QPixmap | None, row: QRect) -> None:
        if fact.has_picture:
            well = QRect(row.left() + _EDGE, row.top() + _EDGE, _PICTURE, _PICTURE)
            plate(painter, well, 4, self._look.tokens.sunken)
            if picture is not None:
                shown = QSize(picture.size()).scaled(well.size(), Qt.AspectRatioMode.KeepAspectRatio)
                place = QRect(QPoint(), shown)
                place.moveCenter(well.center())
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(place, picture)
        elif fact.icon:
            line = QFontMetrics(self._look.font()).height()
            centre = QPoint(row.left() + _EDGE + _ICON // 2, row.top() + _EDGE + line // 2)
            icon(painter, self._look, fact.icon, fact.ink, centre, _ICON)

    def _room(self, fact: Fact, row: QRect) -> QRect:
        mark = (_PICTURE if fact.has_picture else _ICON) + _GAP if fact.icon or fact.has_picture else 0
        return row.adjusted(_EDGE + mark, _EDGE, -_EDGE, -_EDGE)

    def _role(self, fact: Fact) -> Role:
        return "details" if fact.is_heading else "title" if fact.is_title else "base"

    def _high(self, text: str, role: Role, width: int) -> int:
        metrics = QFontMetrics(self._look.font(role))
        return metrics.boundingRect(QRect(0, 0, max(width, 40), 100_000), _WRAP, text).height()
