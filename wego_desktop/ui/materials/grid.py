"""The grid of cards: choosing by mouse and keyboard, and painting what is in view."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QInputMethodEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from wego_desktop.ui.controls.painting import shows_focus
from wego_desktop.ui.materials.arranged import ArrangedView
from wego_desktop.ui.materials.delegate import CardDelegate
from wego_desktop.ui.materials.keys import chooses_current
from wego_desktop.ui.materials.model import AnyIndex
from wego_desktop.ui.style import Look

_Flag = QItemSelectionModel.SelectionFlag
_Move = QAbstractItemView.CursorAction
_State = QStyle.StateFlag


class GridView(ArrangedView):
    """Cards of a MaterialsModel."""

    def __init__(self, look: Look, delegate: CardDelegate, parent: QWidget | None = None) -> None:
        super().__init__(delegate.text_height, parent)
        self._look = look
        self._delegate = delegate
        self._hovered = -1
        self._by_key = False
        self._extending = False
        self._anchor = self._target = 0
        self._band_start: QPoint | None = None
        self._band = QRect()
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QListView.SelectionBehavior.SelectRows)
        self.setSelectionRectVisible(False)  # Qt's band follows Qt's layout
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self.setItemDelegate(delegate)
        look.changed.connect(self.viewport().update)

    # Moving and choosing

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        del modifiers
        count, columns = self._shape.count, self._shape.columns
        if not count:
            return QModelIndex()
        current = self.currentIndex().row()
        if current < 0:
            return self._index(max(0, self.rows_shown()[0]))
        page = max(1, self.viewport().height() // self._shape.cell.height()) * columns
        steps = {
            _Move.MoveLeft: -1,
            _Move.MovePrevious: -1,
            _Move.MoveRight: 1,
            _Move.MoveNext: 1,
            _Move.MoveUp: -columns,
            _Move.MoveDown: columns,
            _Move.MovePageUp: -page,
            _Move.MovePageDown: page,
            _Move.MoveHome: -count,
            _Move.MoveEnd: count,
        }
        return self._index(self._stepped(current, steps[action], columns))

    def _stepped(self, current: int, step: int, columns: int) -> int:
        """A step up from the first line or down from the last stays; longer ones end at the edge."""
        wanted, last = current + step, self._shape.count - 1
        if 0 <= wanted <= last:
            return wanted
        if abs(step) == columns and current // columns in (0 if step < 0 else -1, last // columns if step > 0 else -1):
            return current
        return 0 if wanted < 0 else last

    def selectionCommand(self, index: AnyIndex, event: QEvent | None = None) -> _Flag:
        """Remembers what a Shift click or key reaches for; ``setSelection`` is told only a rectangle."""
        if isinstance(event, QMouseEvent | QKeyEvent):  # Qt asks once more, without an event
            self._extending = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._target = index.row()
        return super().selectionCommand(index, event)

    def setSelection(self, rect: QRect, command: _Flag) -> None:
        if self.state() is QAbstractItemView.State.DragSelectingState:
            ranges = self._shape.ranges_in(self._area(rect.normalized()))
        elif self._extending and self._target >= 0:
            ranges = [(min(self._anchor, self._target), max(self._anchor, self._target))]
        else:
            row = self._shape.row_at(self._area(rect.normalized()).center())
            ranges = [(row, row)] if row >= 0 else []
        self.selectionModel().select(self._selection(ranges), command)

    def selectAll(self) -> None:
        """As one range; Qt's own goes through every row to leave out hidden ones."""
        if self._shape.count:
            everything = self._selection([(0, self._shape.count - 1)])
            self.selectionModel().select(everything, _Flag.ClearAndSelect | _Flag.Rows)

    def _selection(self, ranges: list[tuple[int, int]]) -> QItemSelection:
        chosen = QItemSelection()
        for first, last in ranges:
            chosen.select(self._index(first), self._index(last))
        return chosen

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._set_by_key(True)
        if not chooses_current(self, event):
            super().keyPressEvent(event)
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = max(0, self.currentIndex().row())

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Chinese is typed through an input method."""
        if event.commitString():
            self.keyboardSearch(event.commitString())

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._set_by_key(False)
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() is Qt.MouseButton.LeftButton and self._on_check(index, point):
            self.selectionModel().select(index, _Flag.Toggle | _Flag.Rows)
            self.selectionModel().setCurrentIndex(index, _Flag.NoUpdate)
            self._anchor = index.row()
            return
        if event.button() is Qt.MouseButton.LeftButton:
            self._band_start = self._area(QRect(point, QSize(1, 1))).topLeft()
        super().mousePressEvent(event)
        if index.isValid() and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = index.row()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        self._hover(point)
        super().mouseMoveEvent(event)
        if self._band_start and self.state() is QAbstractItemView.State.DragSelectingState:
            self._band = QRect(self._band_start, self._area(QRect(point, QSize(1, 1))).topLeft()).normalized()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._band_start, self._band = None, QRect()
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two quick clicks on the check mark are two clicks."""
        point = event.position().toPoint()
        if self._on_check(self.indexAt(point), point):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._hover(self.viewport().mapFromGlobal(self.cursor().pos()))
        if self._band_start:
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(QPoint(-1, -1))
        super().leaveEvent(event)

    def _on_check(self, index: QModelIndex, point: QPoint) -> bool:
        return index.isValid() and self._delegate.check_rect(self.visualRect(index)).contains(point)

    def _hover(self, point: QPoint) -> None:
        before, self._hovered = self._hovered, self.indexAt(point).row()
        if before != self._hovered:
            for row in (before, self._hovered):
                self.viewport().update(self.visualRect(self._index(row)))

    def _set_by_key(self, by_key: bool) -> None:
        if by_key != self._by_key:
            self._by_key = by_key
            self.update(self.currentIndex())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._set_by_key(shows_focus(event.reason(), self._by_key))
        super().focusInEvent(event)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), self._look.tokens.canvas)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain, chosen, focused = option.state, self.selectionModel(), self._focused_row()
        for row in self._shape.rows_in(self._area(event.rect())) if chosen else []:
            index = self._index(row)
            option.rect = self.visualRect(index)
            if not event.region().intersects(option.rect):  # a strip that scrolled in, and a picture far from it
                continue
            option.state = plain & ~(_State.State_HasFocus | _State.State_MouseOver | _State.State_Selected)
            option.state |= _State.State_Selected if chosen.isSelected(index) else _State.State_None
            option.state |= _State.State_MouseOver if row == self._hovered else _State.State_None
            option.state |= _State.State_HasFocus if row == focused else _State.State_None
            self._delegate.paint(painter, option, index)
        self._paint_band(painter)

    def _focused_row(self) -> int:
        return self.currentIndex().row() if self._by_key and self.hasFocus() else -1

    def _paint_band(self, painter: QPainter) -> None:
        if self._band.isEmpty():
            return
        fill = QColor(self._look.tokens.accent_line)
        painter.setPen(fill)
        fill.setAlpha(28)
        painter.setBrush(fill)
        painter.drawRect(self._band.translated(0, -self.verticalOffset()))
