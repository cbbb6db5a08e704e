"""Choosing a cover among the images of the library."""

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from wego_desktop.library.material import Material
from wego_desktop.ui.articles.cover_desk import CoverDesk
from wego_desktop.ui.articles.cover_taking import words_of
from wego_desktop.ui.articles.image_search import FoundImages, find_images
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.controls.dialogs import buttons
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.delegate import CardDelegate
from wego_desktop.ui.materials.grid import GridView
from wego_desktop.ui.materials.keys import ViewKeys
from wego_desktop.ui.materials.model import MaterialsModel
from wego_desktop.ui.materials.pictures import CardPictures
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind

_SIZE = (760, 560)
_PAUSE = 150  # ms after the last key
_Flag = QItemSelectionModel.SelectionFlag


class CoverChooser(QDialog):
    """chosen(Material): this one. `open` it and go on when it tells."""

    chosen = Signal(object)

    def __init__(self, look: Look, tasks: Tasks, desk: CoverDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._desk = tasks, desk
        self._searching: Task | None = None
        self.model = MaterialsModel(desk.index, Kind.IMAGE, self)
        self._pictures = CardPictures(desk.thumbnails, tasks, self)
        self.grid = GridView(look, CardDelegate(look, self._pictures, self), self)
        self.grid.setModel(self.model)
        self.grid.setSelectionMode(GridView.SelectionMode.SingleSelection)
        self.search = QLineEdit(self, clearButtonEnabled=True)
        self.nothing = Words(look, "", "base", "text2", self)
        self._cancel, self.take = OutlineButton(look, parent=self), PrimaryButton(look, parent=self)
        self._title = QLabel(self)
        self._title.setFont(look.font("title"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._connect()
        self._retranslate()
        self._search()

    def current(self) -> Material | None:
        chosen = self.grid.selectionModel().selectedIndexes()
        return self.model.material(chosen[0].row()) if chosen else None

    # Searching

    def _search(self) -> None:
        if self._searching is not None:
            self._searching.drop()
        desk, typed = self._desk, self.search.text()
        self._searching = self._tasks.follow(
            lambda task: find_images(desk.index, typed, desk.why_no_cover, task.is_set), self._show, owner=self
        )

    def _show(self, found: FoundImages) -> None:
        self._searching = None
        self.model.show(found.ids)
        self.grid.doItemsLayout()
        self.grid.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(self.grid if found.ids else self.nothing)
        if found.why is not None:
            self.nothing.setText(words_of(found.why))
        else:
            typed = self.search.text().strip()
            none = self.tr("No image has this name") if typed else self.tr("The library holds no image yet")
            self.nothing.setText(none)
        if len(found.ids) == 1:
            self.grid.selectionModel().setCurrentIndex(self.model.index(0, 0), _Flag.ClearAndSelect | _Flag.Rows)
        self._follow()

    def _follow(self) -> None:
        self.take.setEnabled(self.current() is not None)

    def _take(self) -> None:
        material = self.current()
        if material is not None:
            self.accept()
            self.chosen.emit(material)

    def _show_picture(self, id_: int) -> None:
        first, last = self.grid.rows_shown()
        shown = self.model.ids[first : last + 1]
        if id_ in shown:
            self.model.reread(id_, first + shown.index(id_))

    def _keep_shown(self) -> None:
        first, last = self.grid.rows_shown()
        self._pictures.keep_only(set(self.model.ids[first : last + 1]))

    # Building

    def _lay_out(self) -> None:
        column, self._stack = QVBoxLayout(self), QStackedLayout()
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.search)
        column.addLayout(self._stack, 1)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.setWordWrap(True)
        self._stack.addWidget(self.grid)
        self._stack.addWidget(self.nothing)
        column.addLayout(buttons(self._cancel, self.take))
        self.resize(*_SIZE)
        self.search.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._search)
        self.grid.selectionModel().selectionChanged.connect(lambda *_: self._follow())
        self.grid.doubleClicked.connect(lambda _index: self._take())
        self.grid.moved.connect(self._keep_shown)
        self._pictures.changed.connect(self._show_picture)
        self._keys = ViewKeys(self.grid)
        self._keys.open_requested.connect(self._take)
        self._cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._take)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Choose a cover"))
        self._title.setText(self.tr("Choose a cover from the library"))
        self.search.setPlaceholderText(self.tr("Name or media_id"))
        self.search.setAccessibleName(self.tr("Search images"))
        self.grid.setAccessibleName(self.tr("Images of the library"))
        self._cancel.setText(self.tr("Cancel"))
        self.take.setText(self.tr("Use as cover"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
