"""The pane at the right: nothing, one or several of the materials that are selected."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.scroller import Scroller
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.selection import Selection
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

if TYPE_CHECKING:  # what shows materials comes with the first that is selected, or a little after the first paint
    from wego_desktop.ui.materials.preview.articles import ReadArticles
    from wego_desktop.ui.materials.preview.player import FetchFile
    from wego_desktop.ui.materials.preview.several import SeveralPreview
    from wego_desktop.ui.materials.preview.single import SinglePreview

WIDTHS = (280, 320, 480)  # px: least, to begin with, most


class Hint(QWidget):
    """What the pane is for, while nothing is selected."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._words = Words(look, "", "base", "text3", self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 0)
        column.addStretch(1)
        column.addSpacing(48)
        column.addWidget(self._words)
        column.addStretch(1)
        look.changed.connect(self.update)

    def say(self, text: str) -> None:
        self._words.setText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            icon(painter, self._look, "eye", "text3", QPoint(self.width() // 2, self._words.y() - 28), 32)


class PreviewPane(QWidget):
    """fetch: brings a material's bytes as a file; called in a worker, when they are wanted and not before. read: the
    articles of a message, likewise.

    The requests are about what is selected. learned: bytes were fetched, so the index knows more than the views show.
    """

    edit_requested = Signal()
    download_requested = Signal()
    copy_link_requested = Signal()
    copy_id_requested = Signal()
    copy_to_drafts_requested = Signal()
    delete_requested = Signal()
    learned = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        thumbnails: Thumbnails,
        index: Index,
        fetch: "FetchFile",
        read: "ReadArticles",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._index = look, tasks, index
        self._thumbnails, self._fetch, self._read = thumbnails, fetch, read
        self._selection: Selection | None = None
        self._single: SinglePreview | None = None
        self._several: SeveralPreview | None = None
        self.hint = Hint(look, self)
        self._lay_out()
        look.changed.connect(self.update)
        self._retranslate()

    @property
    def single(self) -> "SinglePreview":
        if self._single is None:
            from wego_desktop.ui.materials.preview.single import SinglePreview

            parts = self._thumbnails, self._index, self._fetch, self._read
            self._single = SinglePreview(self._look, self._tasks, *parts)
            self._single.edit_requested.connect(self.edit_requested)
            self._connect(self._single)
            self._single.learned.connect(self._learn)
            self._scroller.setWidget(self._single)
        return self._single

    @property
    def several(self) -> "SeveralPreview":
        if self._several is None:
            from wego_desktop.ui.materials.preview.several import SeveralPreview

            self._several = SeveralPreview(self._look, self._tasks, self)
            self._connect(self._several)
            self._stack.addWidget(self._several)
        return self._several

    def _connect(self, part: "SinglePreview | SeveralPreview") -> None:
        part.download_requested.connect(self.download_requested)
        part.copy_link_requested.connect(self.copy_link_requested)
        part.copy_id_requested.connect(self.copy_id_requested)
        part.copy_to_drafts_requested.connect(self.copy_to_drafts_requested)
        part.delete_requested.connect(self.delete_requested)

    def show_selection(self, selection: Selection) -> None:
        """Show what is selected. Costs no call: bytes are fetched when something is played."""
        self._selection = selection
        if len(selection) > 1:
            self.several.show_selection(selection)
            self._show(self.several)
            return
        material = next(iter(selection), None)
        if material:
            self.single.show_material(material)
        self._show(self._scroller if material else self.hint)

    def open(self, material: Material) -> None:
        """Show a picture large, play a voice or a film."""
        self.single.show_material(material)
        self._show(self._scroller)
        self.single.open()

    def refresh(self) -> None:
        """The index knows more, or less, than what is shown."""
        if self._selection is not None:
            self.show_selection(self._selection)

    def sizeHint(self) -> QSize:
        return QSize(WIDTHS[1], 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTHS[0], 120)

    def _show(self, part: QWidget) -> None:
        if part is not self._scroller and self._single is not None:
            self._single.stop()
        elif self._stack.currentWidget() is not part:
            self._scroller.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(part)

    def _learn(self) -> None:
        self.refresh()
        self.learned.emit()

    def _lay_out(self) -> None:
        self._scroller = Scroller(self._look, self)
        self._stack = QStackedLayout(self)
        for part in (self.hint, self._scroller):
            self._stack.addWidget(part)

    def _retranslate(self) -> None:
        for part in (self, self._scroller):
            part.setAccessibleName(self.tr("Preview"))
        self.hint.say(self.tr("Select something to see it here."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
