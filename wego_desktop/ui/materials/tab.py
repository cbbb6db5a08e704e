"""One tab for each kind of material: the row of filters, and the materials as a grid or a list."""

from array import array

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from wego_desktop.library.index import Index, Order
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.emptiness import MaterialsEmpty
from wego_desktop.ui.materials.filter_row import FilterRow
from wego_desktop.ui.materials.listing import Listing, Wish, read_listing
from wego_desktop.ui.materials.lookup import find_name
from wego_desktop.ui.materials.menu import MaterialMenu
from wego_desktop.ui.materials.model import MaterialsModel
from wego_desktop.ui.materials.selection import Selection, selected_ids
from wego_desktop.ui.materials.shape import ZOOMS
from wego_desktop.ui.materials.views import MaterialViews
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind


class MaterialTab(QWidget):
    """Everything of one kind.

    selection_changed(Selection): a sequence of materials that reads them when they are looked at.
    open_requested(Material): by Enter, Space or a double click, where edit_requested(Material) is not what that means:
    messages of articles are edited. new_requested: a new message. The others name what is wanted of the selection.
    zoom_changed, list_changed: chosen by the user, to be kept.
    """

    selection_changed = Signal(object)
    open_requested = Signal(object)
    edit_requested = Signal(object)
    new_requested = Signal()
    copy_to_drafts_requested = Signal()
    delete_requested = Signal()
    download_requested = Signal()
    copy_link_requested = Signal()
    copy_id_requested = Signal()
    upload_wanted = Signal()
    zoom_changed = Signal(int)
    list_changed = Signal(bool)

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        index: Index,
        thumbnails: Thumbnails,
        kind: Kind,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._index = look, tasks, index
        self._wish = Wish(kind)
        self._shown: Listing | None = None
        self._reading: Task | None = None
        self._looking: Task | None = None
        self._told: array[int] = array("q")
        self._awaits_focus, self._looking_through = False, True
        self._awaited = 0
        self.model = MaterialsModel(index, kind, self)
        self.filters = FilterRow(look, kind, self)
        self.views = MaterialViews(look, tasks, thumbnails, self.model, self)
        self.empty = MaterialsEmpty(look, kind, self)
        self._menu = MaterialMenu(look, self)
        self._settle = QTimer(self, singleShot=True, interval=0)  # a rubber band changes the selection at each move
        self._lay_out()
        self._connect()
        self._retranslate()
        self.filters.show_zoom(ZOOMS.index(self.views.grid.zoom))
        self.refresh()

    @property
    def kind(self) -> Kind:
        return self._wish.kind

    @property
    def selection(self) -> Selection:
        """What is selected now, in the order shown."""
        return Selection(self._index, selected_ids(self.model, self.views.selection))

    def selected(self) -> list[Material]:
        """The same, read at once: for a handful. Of many, iterate `selection` in a worker."""
        return list(self.selection)

    def refresh(self) -> None:
        """Show what the index holds now; selection and place stay. The index is read behind the window."""
        self.views.retry_pictures()
        self._read()

    def show_looking(self, looking: bool) -> None:
        """Whether the account is being looked through; not, once that has ended early."""
        self._looking_through = looking
        self._show_what_fits()

    def take_focus(self) -> None:
        """Let the keyboard reach the materials, as soon as there are some to see."""
        shown = self._stack.currentWidget()
        self._awaits_focus = shown is None or shown is self._blank
        if shown is not None and not self._awaits_focus:
            shown.setFocus()

    def reveal(self, id_: int) -> None:
        """Select one material, by its row id, and bring it into view: now, or as soon as it is read."""
        self._awaited = id_
        self._reveal()

    def show_order(self, order: Order) -> None:
        self._want(Wish(self.kind, order, self._wish.only_thumbs))

    def show_thumbs(self, only: bool) -> None:
        self._want(Wish(self.kind, self._wish.order, only))

    def set_zoom(self, step: int) -> None:
        """A place in ZOOMS."""
        step = max(0, min(step, len(ZOOMS) - 1))
        self.filters.show_zoom(step)
        if ZOOMS[step] != self.views.grid.zoom:
            self.views.grid.set_zoom(ZOOMS[step])
            self.zoom_changed.emit(step)

    def set_list(self, as_list: bool) -> None:
        changed = as_list != (self.views.view is self.views.table)
        self.filters.show_list(as_list)
        if changed:
            self.views.show_list(as_list)
            self.list_changed.emit(as_list)

    # Reading

    def _want(self, wish: Wish) -> None:
        if wish != self._wish:
            self._wish = wish
            self._read()

    def _read(self) -> None:
        """The newest question counts; one under way is not waited for."""
        if self._reading:
            self._reading.drop()
        wish = self._wish
        self._reading = self._tasks.run(lambda: read_listing(self._index, wish), self._show, owner=self)

    def _show(self, listing: Listing) -> None:
        anew = self._shown is not None and self._shown.wish != listing.wish
        self._reading, self._shown = None, listing
        self.views.show_ids(listing.ids, anew=anew)
        self.views.table.show_order(listing.wish.order)
        self.filters.show_order(listing.wish.order)
        self.filters.show_count(listing.thumbs)
        self._show_what_fits()
        self._reveal()

    def _reveal(self) -> None:
        if self._awaited and self.model.row_of(self._awaited) >= 0:
            self.views.select(self._awaited)
            self._awaited = 0

    def _show_what_fits(self) -> None:
        listing = self._shown
        if listing is None:
            return
        self._stack.setCurrentWidget(self.views if listing.ids else self.empty)
        if self._awaits_focus and self.isVisibleTo(self.window()):  # hidden, it would take keys that nobody sees go
            self.take_focus()
        self.filters.setVisible(bool(listing.ids) or listing.wish.only_thumbs)
        self.empty.tell(listing, looking=self._looking_through)

    # What the user does

    def _begin(self) -> None:
        if self._wish.only_thumbs:
            self.filters.show_everything()
        elif self.kind.has_articles:
            self.new_requested.emit()
        else:
            self.upload_wanted.emit()

    def _open(self) -> None:
        self.views.choose_current()
        material = self.views.current()
        if material:
            (self.edit_requested if is_editable(material) else self.open_requested).emit(material)

    def _edit(self) -> None:
        material = self.views.current()
        if material:
            self.edit_requested.emit(material)

    def _look_at(self) -> None:
        material = self.views.current()
        if material:
            self.open_requested.emit(material)

    def _tell_selection(self) -> None:
        chosen = self.selection
        if chosen.ids != self._told:
            self._told = chosen.ids
            self.selection_changed.emit(chosen)

    def _look_up(self, typed: str, is_new: bool) -> None:
        """Go to the first name that begins so, behind the current one when the typing is new."""
        if self._looking:
            self._looking.drop()
        ids, start = self.model.ids, max(0, self.views.selection.currentIndex().row() + is_new)
        self._looking = self._tasks.follow(
            lambda task: find_name(self._index, ids, start, typed, task.is_set), self._go_to, owner=self
        )

    def _go_to(self, id_: int) -> None:
        self._looking = None
        if id_:
            self.views.select(id_)

    def _open_menu(self, point: QPoint) -> None:
        count = len(self.selection)
        current = self.views.current()
        if count:
            self._menu.open_at(point, self.kind, count, editable=current is not None and is_editable(current))

    # Building

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filters)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)
        self._blank = QWidget(self)
        for part in (self._blank, self.views, self.empty):
            self._stack.addWidget(part)
        self.setFocusProxy(self.views)
        self.views.show_list(False)

    def _connect(self) -> None:
        filters, views, menu = self.filters, self.views, self._menu
        filters.new_wanted.connect(self.new_requested)
        filters.thumbs_chosen.connect(self.show_thumbs)
        filters.order_chosen.connect(self.show_order)
        filters.zoom_chosen.connect(self.set_zoom)
        filters.list_chosen.connect(self.set_list)
        views.table.order_chosen.connect(self.show_order)
        views.opened.connect(self._open)
        views.selection_changed.connect(self._settle.start)
        self._settle.timeout.connect(self._tell_selection)
        self.empty.began.connect(self._begin)
        for keys in views.keys:
            keys.open_requested.connect(self._open)
            keys.delete_requested.connect(self.delete_requested)
            keys.copy_link_requested.connect(self.copy_link_requested)
            keys.copy_id_requested.connect(self.copy_id_requested)
            keys.menu_requested.connect(self._open_menu)
            keys.typed.connect(self._look_up)
            keys.zoom_requested.connect(lambda by: self.set_zoom(ZOOMS.index(views.grid.zoom) + by))
        menu.open_chosen.connect(self._look_at)
        menu.edit_chosen.connect(self._edit)
        menu.copy_to_drafts_chosen.connect(self.copy_to_drafts_requested)
        menu.copy_link_chosen.connect(self.copy_link_requested)
        menu.copy_id_chosen.connect(self.copy_id_requested)
        menu.download_chosen.connect(self.download_requested)
        menu.delete_chosen.connect(self.delete_requested)
        self._look.changed.connect(self.update)

    def _retranslate(self) -> None:
        self.views.name_views(words.kind_label(self.kind))
        self._show_what_fits()

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
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.tokens.canvas)
        painter.end()


def is_editable(material: Material) -> bool:
    """Messages of articles are; picture messages are shown and kept."""
    return material.kind.has_articles and not material.pictures
