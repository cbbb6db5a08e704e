"""The list: one material a row, with columns to sort by."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from wego_desktop.library.index import Order
from wego_desktop.ui.controls.painting import shows_focus
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.heads import Heads
from wego_desktop.ui.materials.keys import chooses_current
from wego_desktop.ui.materials.model import AnyIndex, MaterialsModel, Role
from wego_desktop.ui.materials.pictures import CardPictures
from wego_desktop.ui.materials.well import WellPainter
from wego_desktop.ui.style import Look

ROW = 48
PICTURE = QSize(40, 40)
_LEFT = 16
_Move = QAbstractItemView.CursorAction
_State = QStyle.StateFlag


class RowDelegate(QStyledItemDelegate):
    """Paints the cells of the list; the first holds the picture too."""

    def __init__(self, look: Look, pictures: CardPictures, table: "TableView") -> None:
        super().__init__(table)
        self._look = look
        self._pictures = pictures
        self._table = table
        self._well = WellPainter(look)
        self._name_font, self._number_font = look.font(), look.font("numbers")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_back(painter, option, index)
        if index.column() == 0:
            self._paint_picture(painter, option.rect, index)
        self._paint_text(painter, option.rect, index)
        painter.restore()

    def _paint_back(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        tokens, rect = self._look.tokens, option.rect
        if option.state & _State.State_Selected:
            painter.fillRect(rect, tokens.accent_tint)
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), tokens.accent_line)
        elif index.row() == self._table.hovered:
            painter.fillRect(rect, tokens.hover)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)

    def _paint_picture(self, painter: QPainter, cell: QRect, index: AnyIndex) -> None:
        material = index.data(Role.MATERIAL)
        if material is None:
            return
        well = QRect(QPoint(cell.left() + _LEFT, cell.top() + (cell.height() - PICTURE.height()) // 2), PICTURE)
        picture = self._pictures.picture(material, PICTURE, painter.device().devicePixelRatioF())
        self._well.paint_small(painter, well, material, picture)

    def _paint_text(self, painter: QPainter, cell: QRect, index: AnyIndex) -> None:
        first, tokens = index.column() == 0, self._look.tokens
        room = cell.adjusted(_LEFT + PICTURE.width() + 12 if first else 8, 0, -8 if not first else -16, 0)
        painter.setFont(self._name_font if first else self._number_font)
        painter.setPen(tokens.text if first else tokens.text2)
        material = index.data(Role.MATERIAL) if first else None
        mode = words.name_cut(material.kind) if material is not None else Qt.TextElideMode.ElideRight
        text = painter.fontMetrics().elidedText(index.data() or "", mode, room.width())
        painter.drawText(room, index.data(Qt.ItemDataRole.TextAlignmentRole), text)


class TableView(QTableView):
    """Rows of a MaterialsModel. order_chosen(Order): a head was clicked. moved: other rows came into view."""

    order_chosen = Signal(object)
    moved = Signal()

    def __init__(self, look: Look, pictures: CardPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.hovered = -1
        self._by_key = False
        self.setItemDelegate(RowDelegate(look, pictures, self))
        self._set_up()
        self._set_up_heads()
        self.verticalScrollBar().valueChanged.connect(lambda _: self.moved.emit())
        look.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setCornerButtonEnabled(False)

    def _set_up_heads(self) -> None:
        side, heads = self.verticalHeader(), Heads(self._look, (_LEFT, 8), self)
        self.setHorizontalHeader(heads)
        heads.setSortIndicatorShown(True)  # a table switches it off when it is handed its heads
        side.hide()
        side.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side.setDefaultSectionSize(ROW)
        heads.sectionClicked.connect(self._choose)

    def setModel(self, model: MaterialsModel) -> None:  # type: ignore[override]
        super().setModel(model)
        heads = self.horizontalHeader()
        for place, column in enumerate(model.columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            heads.setSectionResizeMode(place, mode)
            if column.width:
                self.setColumnWidth(place, column.width)

    def show_order(self, order: Order) -> None:
        """Mark the head that the rows are ordered by."""
        for place, column in enumerate(self._materials().columns):
            if order in (column.order, column.other_way):
                ascending = order in (Order.NAME, Order.OLDEST)
                direction = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
                self.horizontalHeader().setSortIndicator(place, direction)
                self._order = order

    def rows_shown(self) -> tuple[int, int]:
        """First and last row in view; last < first when there is none."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        return (first, last if last >= 0 else self.model().rowCount() - 1) if first >= 0 else (0, -1)

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """A row is one thing: keys that would move along it do not, Home and End go to the first and last."""
        current, last = self.currentIndex(), self.model().rowCount() - 1
        if action in (_Move.MoveLeft, _Move.MoveRight):
            return current
        if action is _Move.MoveHome:
            return self.model().index(0, 0)
        if action is _Move.MoveEnd:
            return self.model().index(last, 0)
        return super().moveCursor(action, modifiers)

    def dataChanged(self, top: AnyIndex, bottom: AnyIndex, roles: Sequence[int] = ()) -> None:
        """A row is several cells, for which Qt would paint the whole view anew at each picture that comes in."""
        if top.row() == bottom.row():
            self.viewport().update(0, self.rowViewportPosition(top.row()), self.viewport().width(), ROW)
        else:
            super().dataChanged(top, bottom, roles)

    def _choose(self, place: int) -> None:
        column = self._materials().columns[place]
        chosen = column.other_way if column.other_way and self._order is column.order else column.order
        if chosen:
            self.order_chosen.emit(chosen)
        self.show_order(self._order)  # Qt has turned the arrow by itself

    def _materials(self) -> MaterialsModel:
        model = self.model()
        assert isinstance(model, MaterialsModel)  # noqa: S101
        return model

    # Hover, focus

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.rowAt(event.position().toPoint().y()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_by_key(False)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._set_by_key(True)
        if not chooses_current(self, event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._set_by_key(shows_focus(event.reason(), self._by_key))
        super().focusInEvent(event)

    def _set_by_key(self, by_key: bool) -> None:
        self._by_key = by_key
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.moved.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._by_key and self.hasFocus() and self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            painter.setPen(QPen(self._look.tokens.accent_line, 2))
            top = self.rowViewportPosition(self.currentIndex().row())
            painter.drawRect(QRect(1, top + 1, self.viewport().width() - 2, ROW - 3))
