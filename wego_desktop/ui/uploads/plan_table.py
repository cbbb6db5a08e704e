"""The table of the plan: rows to look through, take, leave out, rename and remove, by mouse and by keys."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from wego_desktop.limits import Target
from wego_desktop.ui.controls.painting import FocusRing, painter_for
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan_columns import FOLDED_BELOW, widths
from wego_desktop.ui.uploads.plan_delegate import ROW_HEIGHT, PlanDelegate
from wego_desktop.ui.uploads.plan_filter import PlanFilter
from wego_desktop.ui.uploads.plan_header import PlanHeader
from wego_desktop.ui.uploads.plan_menus import PlaceMenu, RowMenu
from wego_desktop.ui.uploads.plan_model import Column, PlanModel
from wego_desktop.ui.uploads.plan_repair_words import can_press
from wego_desktop.ui.uploads.plan_row import PlanRow

_Key = Qt.Key
_OURS = frozenset(
    {_Key.Key_Delete, _Key.Key_Backspace, _Key.Key_F2, _Key.Key_Space, _Key.Key_Return, _Key.Key_Enter, _Key.Key_R}
)
_Index = QModelIndex | QPersistentModelIndex


class PlanTable(QTableView):
    """picked: other rows are selected. start_wanted: Ctrl+Enter. repair_wanted, undo_wanted(list[int]): rows by key.
    repair_all_wanted: Shift+R. step_wanted(int): the row's button, or Enter."""

    picked = Signal()
    start_wanted = Signal()
    repair_wanted = Signal(list)
    undo_wanted = Signal(list)
    repair_all_wanted = Signal()
    step_wanted = Signal(int)
    compare_wanted = Signal(int)

    def __init__(self, look: Look, model: PlanModel, pictures: FilePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._plan_model, self._ring = look, model, FocusRing(look, self)
        self.shown = PlanFilter(model, self)
        self.setModel(self.shown)
        self._delegate = PlanDelegate(look, pictures, self)
        self.setItemDelegate(self._delegate)
        self._header = PlanHeader(look, self)
        self.setHorizontalHeader(self._header)
        self._header.toggled.connect(self.toggle_all)
        self._behave()
        self.selectionModel().selectionChanged.connect(self.picked)
        pictures.changed.connect(self.viewport().update)
        look.changed.connect(self.viewport().update)
        self.retranslate()

    def _behave(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Files to upload"))

    # Which rows

    def keys(self) -> list[int]:
        """The selected rows, in order."""
        lines: set[int] = set()
        for run in list(self.selectionModel().selection()):  # type: ignore[call-overload]
            lines.update(range(run.top(), run.bottom() + 1))
        return [self.shown.key(line) for line in sorted(lines)]

    def rows(self) -> list[PlanRow]:
        return [self._plan_model.plan[key] for key in self.keys()]

    def pick(self, key: int) -> None:
        """Select one row and show it."""
        index = self.shown.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def pick_first(self) -> None:
        if self.shown.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.shown.index(0, 0))

    def _key(self, index: _Index) -> int:
        return self.shown.key(index.row())

    def _row(self, index: _Index) -> PlanRow:
        return self._plan_model.plan[self._key(index)]

    def _meant(self, index: _Index) -> list[int]:
        """A row, or all selected rows when it is one of them."""
        key, selected = self._key(index), self.keys()
        return selected if key in selected else [key]

    # What is done with them

    def toggle(self, keys: Sequence[int]) -> None:
        """Take all in, or leave all out when every one that can go is taken."""
        rows = [self._plan_model.plan[key] for key in keys]
        free = [row for row in rows if row.target is not None]
        self._plan_model.take([row.key for row in free], not all(row.wanted for row in free))

    def toggle_all(self) -> None:
        self.toggle([key for key in self.shown.keys() if self._plan_model.plan[key].hopeful])  # noqa: SIM118

    def remove(self, keys: Sequence[int]) -> None:
        line = self.currentIndex().row()
        self._plan_model.remove(keys)
        next_line = min(line, self.shown.rowCount() - 1)
        if next_line >= 0:
            self.setCurrentIndex(self.shown.index(next_line, 0))

    def rename(self, key: int) -> None:
        index = self.shown.index_of(key).siblingAtColumn(Column.FILE)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def show_taken(self) -> None:
        """Let the head's box say what the rows say."""
        rows = [self._plan_model.plan[key] for key in self.shown.keys()]  # noqa: SIM118
        free = [row for row in rows if row.hopeful]
        taken = sum(row.ticked for row in free)
        some = Qt.CheckState.PartiallyChecked if taken else Qt.CheckState.Unchecked
        self._header.show_taken(Qt.CheckState.Checked if free and taken == len(free) else some)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        left = event.button() is Qt.MouseButton.LeftButton
        if index.isValid() and left and not event.modifiers():
            if self._button_at(event.position().toPoint()) >= 0:
                self._hold(self._key(index))
                return
            if index.column() == Column.TAKEN:
                self._click_box(index)
                return
            if index.column() == Column.PLACE and self._row(index).places:
                self._choose_place(index)
                return
        super().mousePressEvent(event)

    def _click_box(self, index: QModelIndex) -> None:
        """What can't go yet shows why instead."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._row(index).hopeful:
            self.toggle(self._meant(index))
        else:
            self.setCurrentIndex(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell, hot = self._delegate.repair, self._button_at(event.position().toPoint())
        if hot != cell.hot:
            cell.hot = hot
            self.viewport().update()
        if cell.held < 0:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held = self._delegate.repair.held
        if held < 0:
            super().mouseReleaseEvent(event)
            return
        self._hold(-1)
        if self._button_at(event.position().toPoint()) == held:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.pick(held)
            self.step_wanted.emit(held)

    def leaveEvent(self, event: QEvent) -> None:
        self._delegate.repair.hot = -1
        self.viewport().update()
        super().leaveEvent(event)

    def _hold(self, key: int) -> None:
        self._delegate.repair.held = key
        self.viewport().update()

    def button_rect(self, key: int) -> QRect:
        """Where a row's button stands in the viewport; empty without one."""
        index = self.shown.index_of(key)
        if not index.isValid():
            return QRect()
        cell = self.visualRect(index.siblingAtColumn(self._last_column))
        return self._delegate.repair.button(cell, self._plan_model.plan[key])

    def _button_at(self, at: QPoint) -> int:
        """The row whose button lies there, if it can be pressed; else -1."""
        index = self.indexAt(at)
        if not index.isValid() or index.column() != self._last_column:
            return -1
        row = self._row(index)
        return row.key if can_press(row) and self.button_rect(row.key).contains(at) else -1

    @property
    def _last_column(self) -> Column:
        return Column.FINDING if self._delegate.folded else Column.REPAIR

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A quick second click on a box is a click."""
        index = self.indexAt(event.position().toPoint())
        on_button = self._button_at(event.position().toPoint()) >= 0
        if index.isValid() and (on_button or index.column() in (Column.TAKEN, Column.PLACE)):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def _choose_place(self, index: QModelIndex) -> None:
        if self._key(index) not in self.keys():
            self.setCurrentIndex(index)
        rect = self.visualRect(index.siblingAtColumn(Column.PLACE))
        self._open_places(self._meant(index), self.viewport().mapToGlobal(rect.bottomLeft() - QPoint(8, 8)))

    def _open_places(self, keys: Sequence[int], at: QPoint) -> None:
        rows = [self._plan_model.plan[key] for key in keys]
        menu = PlaceMenu(rows, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(lambda target: self.place(keys, target))
        menu.popup(at)

    def place(self, keys: Sequence[int], target: Target | None) -> None:
        """None: not uploaded."""
        if target is None:
            self._plan_model.take(keys, False)
        else:
            self._plan_model.send_to(keys, target, take=True)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if mouse else self.currentIndex()
        if not index.isValid():
            return
        at = event.globalPos() if mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        self._open_menu(self._meant(index), at)

    def _open_menu(self, keys: list[int], at: QPoint) -> None:
        menu = RowMenu(self._look, [self._plan_model.plan[key] for key in keys], self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.toggle.triggered.connect(lambda: self.toggle(keys))
        menu.rename.triggered.connect(lambda: self.rename(keys[0]))
        menu.remove.triggered.connect(lambda: self.remove(keys))
        menu.places.chosen.connect(lambda target: self.place(keys, target))
        menu.repair.triggered.connect(lambda: self.repair_wanted.emit(keys))
        menu.undo.triggered.connect(lambda: self.undo_wanted.emit(keys))
        menu.compare.triggered.connect(lambda: self.compare_wanted.emit(keys[0]))
        menu.popup(at)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Keys that mean something here are not the window's while the table has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act(event, self.keys()):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent, keys: list[int]) -> bool:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case _Key.Key_Return | _Key.Key_Enter if control:
                self.start_wanted.emit()
            case _Key.Key_Return | _Key.Key_Enter if keys:
                self.step_wanted.emit(self._key(self.currentIndex()))
            case _Key.Key_R if control or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.repair_all_wanted.emit()
            case _Key.Key_R if keys:
                self.repair_wanted.emit(keys)
            case _Key.Key_Z if control and keys:
                self.undo_wanted.emit(keys)
            case _Key.Key_Space if keys and not control:
                self.toggle(keys)
            case _Key.Key_F2 if keys:
                self.rename(self._key(self.currentIndex()))
            case _Key.Key_Delete | _Key.Key_Backspace if keys:
                self.remove(keys)
            case _Key.Key_Down if keys and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                hidden = self.isColumnHidden(Column.PLACE)
                rect = self.visualRect(self.currentIndex().siblingAtColumn(Column.FILE if hidden else Column.PLACE))
                self._open_places(keys, self.viewport().mapToGlobal(rect.bottomLeft()))
            case _:
                return False
        return True

    # Paint and shape

    def paintEvent(self, event: QPaintEvent) -> None:
        """The focus is the whole row's, so it is drawn over its cells."""
        super().paintEvent(event)
        index = self.currentIndex()
        if self._ring.shown and index.isValid():
            row = self.visualRect(index)
            with painter_for(self.viewport()) as painter:
                painter.setPen(QPen(self._look.tokens.accent_line, 2))
                painter.drawRect(QRect(0, row.top(), self.viewport().width(), row.height()).adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the findings tell of repairs as well, and in a very narrow one the pane of places."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self._delegate.folded = width < FOLDED_BELOW
        for column, size in widths(width).items():
            self.setColumnHidden(column, not size)
            self.setColumnWidth(column, size)


def _is_ours(event: QKeyEvent) -> bool:
    undo = event.key() == _Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return undo or event.key() in _OURS
