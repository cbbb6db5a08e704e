"""One ledger as a tab: its cards, what is selected among them, and what is under way."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from wego_desktop.ui.controls.bars import ProgressLine
from wego_desktop.ui.controls.empty import EmptyState
from wego_desktop.ui.ledgers.deeds import ShelfActions
from wego_desktop.ui.ledgers.delegate import ShelfDelegate
from wego_desktop.ui.ledgers.entries import Entry
from wego_desktop.ui.ledgers.errands import Errands
from wego_desktop.ui.ledgers.head import ShelfHead
from wego_desktop.ui.ledgers.kept_pictures import KeptPictures, ShelfPictures
from wego_desktop.ui.ledgers.model import ShelfModel
from wego_desktop.ui.ledgers.pane import ShelfPane
from wego_desktop.ui.materials.grid import GridView
from wego_desktop.ui.materials.keys import ViewKeys
from wego_desktop.ui.materials.lookup import plain
from wego_desktop.ui.materials.selection import select_rows, selected_ids
from wego_desktop.ui.materials.shape import ZOOMS
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import trouble_of

_Flag = QItemSelectionModel.SelectionFlag


class Shelf(QWidget):
    """What the tabs of both ledgers are made of; each says what it reads, shows and does.

    pane: what is selected, to stand at the right of the window; whoever builds the tab places it. selection_changed(how
    many); said(sentence), trouble(Trouble): what came of what was done; uploads_made(list[Upload]): files that
    are to be sent; upload_wanted(Target): where the files to be chosen shall go. follows: the kinds of permanent
    materials that it tells of.
    """

    follows: frozenset[Kind] = frozenset()
    selection_changed = Signal(int)
    count_changed = Signal(int)
    zoom_changed = Signal(int)
    upload_wanted = Signal(object)
    said = Signal(str)
    trouble = Signal(object)
    uploads_made = Signal(object)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        source: KeptPictures,
        model: ShelfModel,
        drawing: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks = look, tasks
        self._entries: Sequence[Entry] | None = None
        self._reading: Task | None = None
        self._awaits_focus = False
        self.model = model
        self.errands = Errands(tasks, self)
        self.actions_ = self._make_actions()
        self.head = self._make_head()
        self.bar = ProgressLine(look, self)
        self._pictures = ShelfPictures(source, tasks, self)
        self.grid = GridView(look, ShelfDelegate(look, self._pictures, self), self)
        self.keys = ViewKeys(self.grid)
        self.selection = QItemSelectionModel(model, self)
        self.empty, self.nothing = EmptyState(look, drawing, self), EmptyState(look, "no-results", self)
        self.pane: ShelfPane = self._make_pane()
        self._settle = QTimer(self, singleShot=True, interval=0)  # a rubber band changes the selection at each move
        self._lay_out()
        self._connect()
        self.head.show_zoom(ZOOMS.index(self.grid.zoom))

    # What each ledger says

    def _make_actions(self) -> ShelfActions:
        raise NotImplementedError

    def _make_head(self) -> ShelfHead:
        raise NotImplementedError

    def _make_pane(self) -> ShelfPane:
        raise NotImplementedError

    def _reader(self) -> Callable[[], Sequence[Any]]:
        """What a worker reads."""
        raise NotImplementedError

    def _arranged(self, entries: Sequence[Any]) -> Sequence[Any]:
        """Those to be shown, in their order."""
        raise NotImplementedError

    def _enable(self, chosen: Sequence[Any]) -> None:
        """Let the actions follow what is selected."""
        raise NotImplementedError

    def _menu_names(self) -> Sequence[str]:
        """The actions of the context menu; "" for a line."""
        raise NotImplementedError

    # For the account page

    @property
    def count(self) -> int:
        """How many there are, whatever is filtered."""
        return len(self._entries or ())

    def refresh(self) -> None:
        """Show what the ledger holds now; selection and place stay. It is read behind the window."""
        if self._reading:
            self._reading.drop()
        self._reading = self._tasks.run(self._reader(), self._take, self._fail, owner=self)

    def take_focus(self) -> None:
        """Let the keyboard reach the cards, as soon as there are some to see."""
        shown = self._stack.currentWidget()
        self._awaits_focus = shown is None or shown is self._blank
        if shown is not None and not self._awaits_focus:
            shown.setFocus()

    def selected(self) -> list[Any]:
        """The ledger's own rows, in the order shown."""
        return [self.model.entry(row) for row in self.model.rows_of(set(selected_ids(self.model, self.selection)))]

    def set_zoom(self, step: int) -> None:
        """A place in ZOOMS."""
        step = max(0, min(step, len(ZOOMS) - 1))
        self.head.show_zoom(step)
        if ZOOMS[step] != self.grid.zoom:
            self.grid.set_zoom(ZOOMS[step])
            self.zoom_changed.emit(step)

    def busy(self) -> bool:
        """Whether something is under way that ending the app would cut short."""
        return self.errands.busy()

    def cancel(self) -> None:
        self.errands.cancel()

    def delete(self) -> None:
        """The window's Delete."""
        self.actions_["forget"].trigger()

    def download(self) -> None:
        self.actions_["save"].trigger()

    def copy_link(self) -> None:
        self.actions_["copy"].trigger()

    def copy_id(self) -> None:
        self.actions_["copy"].trigger()

    # Showing

    def _take(self, entries: Sequence[Entry]) -> None:
        self._reading = None
        kept = {entry.id for entry in self._entries or () if entry.file}
        gone = {entry.id for entry in self._entries or () if not entry.file}
        for entry in entries:
            if entry.id in (gone if entry.file else kept):
                self._pictures.forget(entry.id)
        counted = self.count
        self._entries = entries
        self._show()
        if counted != self.count:
            self.count_changed.emit(self.count)

    def _fail(self, error: BaseException) -> None:
        self._reading = None
        self.trouble.emit(trouble_of(error))

    def _show(self, *, anew: bool = False) -> None:
        """anew: another order or filter was chosen, so the place on the shelf means nothing any more."""
        if self._entries is None:
            return
        arranged = self._arranged(self._entries)
        if [entry.id for entry in arranged] == list(self.model.ids):
            self.model.replace(arranged)
        else:
            self._replace(arranged, anew=anew)
        fits = self.grid if arranged else self.nothing if self._entries else self.empty
        self._stack.setCurrentWidget(fits)
        self.head.setVisible(bool(self._entries))
        if self._awaits_focus and self.isVisibleTo(self.window()):  # hidden, it would take keys that nobody sees go
            self.take_focus()
        self._tell_selection()

    def _replace(self, arranged: Sequence[Entry], *, anew: bool) -> None:
        chosen, current = set(selected_ids(self.model, self.selection)), self.selection.currentIndex().row()
        current_id, top = self.model.ids[current] if current >= 0 else 0, self.grid.verticalScrollBar().value()
        self.model.show(arranged)
        self.grid.doItemsLayout()
        row = self.model.row_of(current_id)
        if row >= 0:
            self.selection.setCurrentIndex(self.model.index(row, 0), _Flag.NoUpdate)
        select_rows(self.model, self.selection, self.model.rows_of(chosen))
        self.grid.verticalScrollBar().setValue(0 if anew else top)
        if anew and row >= 0:
            self.grid.scrollTo(self.model.index(row, 0))
        self.grid.moved.emit()

    def _tell_selection(self) -> None:
        chosen = self.selected()
        self._enable(chosen)
        self.pane.show_entries(chosen)
        self.selection_changed.emit(len(chosen))

    def _show_picture(self, id_: int) -> None:
        row = self.model.row_of(id_)
        if row >= 0:
            self.grid.viewport().update(self.grid.visualRect(self.model.index(row, 0)))

    def _drop_pictures(self) -> None:
        first, last = self.grid.rows_shown()
        self._pictures.keep_only(set(self.model.ids[first : last + 1]))

    def _show_progress(self, done: int, of: int) -> None:
        self.bar.setVisible(of > 0)
        if of == 1:
            self.bar.setRange(0, 0)
        else:
            self.bar.show_share(done / of if of else 0.0)

    # What the user does

    def _look_up(self, typed: str, is_new: bool) -> None:
        """Go to the first name that begins so, behind the current one when the typing is new."""
        wanted, count = plain(typed), self.model.rowCount()
        start = max(0, self.selection.currentIndex().row() + is_new)
        for row in (place % count for place in range(start, start + count)):
            if plain(self.model.entry(row).name).startswith(wanted):
                index = self.model.index(row, 0)
                self.selection.setCurrentIndex(index, _Flag.ClearAndSelect)
                self.grid.scrollTo(index)
                return

    def _open_menu(self, point: QPoint) -> None:
        if self.selection.hasSelection():
            self.menu.popup(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Where no window has a key for it."""
        if event.matches(QKeySequence.StandardKey.Save):
            self.download()
        else:
            super().keyPressEvent(event)

    # Building

    def _lay_out(self) -> None:
        self.grid.setModel(self.model)
        self.grid.setSelectionModel(self.selection)
        self.bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.bar)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._blank = QWidget(self)
        for part in (self._blank, self.grid, self.empty, self.nothing):
            self._stack.addWidget(part)
        self.setFocusProxy(self.grid)
        self.menu = QMenu(self)
        for name in self._menu_names():
            if name:
                self.menu.addAction(self.actions_[name])
            else:
                self.menu.addSeparator()
        self.actions_.serve(self.pane)

    def _connect(self) -> None:
        self.head.zoom_chosen.connect(self.set_zoom)
        self.selection.selectionChanged.connect(lambda *_: self._settle.start())
        self._settle.timeout.connect(self._tell_selection)
        self.grid.moved.connect(self._drop_pictures)
        self.grid.doubleClicked.connect(lambda _: self.pane.open())
        self._pictures.changed.connect(self._show_picture)
        self.errands.progressed.connect(self._show_progress)
        self.keys.open_requested.connect(self.pane.open)
        self.keys.delete_requested.connect(self.delete)
        self.keys.copy_link_requested.connect(self.copy_link)
        self.keys.copy_id_requested.connect(self.copy_id)
        self.keys.menu_requested.connect(self._open_menu)
        self.keys.typed.connect(self._look_up)
        self.keys.zoom_requested.connect(lambda by: self.set_zoom(ZOOMS.index(self.grid.zoom) + by))
        self._look.changed.connect(self.update)

    def _retranslate(self) -> None:
        self.actions_.retranslate()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.grid.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def showEvent(self, event: QShowEvent) -> None:
        """What covered it is gone: a focus that it waits for is taken now, and from nobody who types later."""
        super().showEvent(event)
        if self._awaits_focus:
            self.take_focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.canvas)
