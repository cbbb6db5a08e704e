"""The grid and the list of one model: the same selection, and one of them shown."""

from array import array

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.materials.delegate import CardDelegate
from wego_desktop.ui.materials.grid import GridView
from wego_desktop.ui.materials.keys import ViewKeys
from wego_desktop.ui.materials.model import MaterialsModel
from wego_desktop.ui.materials.pictures import CardPictures
from wego_desktop.ui.materials.selection import select_rows, selected_ids
from wego_desktop.ui.materials.table import TableView
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

_Flag = QItemSelectionModel.SelectionFlag


class MaterialViews(QStackedWidget):
    """keys: what was asked for by key, mouse or menu in either view. selection_changed: by whatever means."""

    selection_changed = Signal()
    opened = Signal()

    def __init__(
        self, look: Look, tasks: Tasks, thumbnails: Thumbnails, model: MaterialsModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._pictures = {name: CardPictures(thumbnails, tasks, self) for name in ("grid", "list")}
        self.grid = GridView(look, CardDelegate(look, self._pictures["grid"], self))
        self.table = TableView(look, self._pictures["list"])
        self.selection = QItemSelectionModel(model, self)
        self.keys = [ViewKeys(view) for view in (self.grid, self.table)]
        self._add(self.grid, self._pictures["grid"])
        self._add(self.table, self._pictures["list"])
        self.selection.selectionChanged.connect(lambda *_: self.selection_changed.emit())

    def _add(self, view: GridView | TableView, pictures: CardPictures) -> None:
        view.setModel(self._model)
        view.setSelectionModel(self.selection)
        view.moved.connect(lambda: pictures.keep_only(self._shown_ids(view)))
        view.doubleClicked.connect(lambda _: self.opened.emit())
        pictures.changed.connect(lambda id_: self._show_picture(view, id_))
        self.addWidget(view)

    @property
    def view(self) -> GridView | TableView:
        """The one that is shown."""
        return self.table if self.currentWidget() is self.table else self.grid

    def show_list(self, as_list: bool) -> None:
        """Change the view; the current material stays in sight, the keyboard where it was."""
        had_focus = self.view.hasFocus()
        self.setCurrentWidget(self.table if as_list else self.grid)
        self.setFocusProxy(self.view)
        self.view.scrollTo(self.selection.currentIndex())
        if had_focus:
            self.view.setFocus()

    def current(self) -> Material | None:
        return self._model.material(self.selection.currentIndex().row())

    def choose_current(self) -> None:
        """Let what the keyboard stands at be selected, where it is not: what is opened is what is worked with."""
        index = self.selection.currentIndex()
        if index.isValid() and not self.selection.isSelected(index):
            self.selection.select(index, _Flag.ClearAndSelect | _Flag.Rows)

    def select(self, id_: int) -> None:
        """Make one material the current and the only selected one, and bring it into view."""
        index = self._model.index(self._model.row_of(id_), 0)
        if index.isValid():
            self.selection.setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)
            self.view.scrollTo(index)

    def show_ids(self, ids: "array[int]", *, anew: bool = False) -> None:
        """Show other rows. What is selected stays so by id; so does the place, unless the order is new (anew)."""
        if ids == self._model.ids:
            self._model.reread_all()
            return
        chosen, current = set(selected_ids(self._model, self.selection)), self._id_of(self.selection.currentIndex())
        anchor = self._anchor(current, anew)
        self._model.show(ids)
        self.view.doItemsLayout()
        self._restore_current(current)
        select_rows(self._model, self.selection, self._model.rows_of(chosen))
        self._restore_place(*anchor)
        self.view.moved.emit()
        if chosen:
            self.selection_changed.emit()  # where none of them is left, Qt forgets the selection without a word

    def name_views(self, name: str) -> None:
        """What a screen reader calls them; headings and cells are read anew, the language may be another."""
        for view in (self.grid, self.table):
            view.setAccessibleName(name)
            view.viewport().update()
        self._model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._model.columnCount() - 1)

    def retry_pictures(self) -> None:
        for pictures in self._pictures.values():
            pictures.retry()

    def _anchor(self, current: int, anew: bool) -> tuple[int, int]:
        """The row id that shall stay where it is, and where that is; 0: the top."""
        if anew:
            return current, self.view.viewport().height() // 3
        first, last = self.view.rows_shown()
        if self.view.verticalScrollBar().value() == 0 or last < first:
            return 0, 0
        return self._model.ids[first], self.view.visualRect(self._model.index(first, 0)).top()

    def _restore_place(self, id_: int, top: int) -> None:
        row, bar = self._model.row_of(id_) if id_ else -1, self.view.verticalScrollBar()
        if row < 0:
            bar.setValue(0 if not id_ else bar.value())
            return
        bar.setValue(bar.value() + self.view.visualRect(self._model.index(row, 0)).top() - top)

    def _restore_current(self, id_: int) -> None:
        row = self._model.row_of(id_) if id_ else -1
        if row >= 0:
            self.selection.setCurrentIndex(self._model.index(row, 0), _Flag.NoUpdate)

    def _id_of(self, index: QModelIndex) -> int:
        return self._model.ids[index.row()] if index.isValid() else 0

    def _shown_ids(self, view: GridView | TableView) -> set[int]:
        first, last = view.rows_shown()
        return set(self._model.ids[first : last + 1])

    def _show_picture(self, view: GridView | TableView, id_: int) -> None:
        """Paint one card anew, if it is in view; its picture may have told its pixels too."""
        first, last = view.rows_shown()
        shown = self._model.ids[first : last + 1]
        if id_ in shown:
            self._model.reread(id_, first + shown.index(id_))
