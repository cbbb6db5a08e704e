"""Several selected materials: how many, how much, and what can be done with them together."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.painting import icon, painter_for, plate
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.selection import Selection
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Task
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind


class Pile(QWidget):
    """A drawing of sheets that lie on each other."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(120)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        tokens = self._look.tokens
        with painter_for(self) as painter:
            middle = self.rect().center()
            for step in (2, 1, 0):
                sheet = self.rect().adjusted(0, 0, 0, 0)
                sheet.setSize(self.rect().size().boundedTo(sheet.size()))
                sheet.setRect(middle.x() - 60 + 8 * step, middle.y() - 36 - 8 * step, 108, 81)
                plate(painter, sheet, 8, tokens.sunken, tokens.line_strong)
            icon(painter, self._look, "select-all", "text2", QPoint(middle.x() - 6, middle.y() + 4), 32)


class SeveralPreview(QWidget):
    copy_link_requested = Signal()
    copy_id_requested = Signal()
    download_requested = Signal()
    copy_to_drafts_requested = Signal()
    delete_requested = Signal()

    def __init__(self, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._task: Task | None = None
        self._count, self._bytes, self._unknown = 0, -1, 0
        self.title = Words(look, "", "title", "text", self)
        self.sum = Words(look, "", "details", "text2", self)
        self.copy = OutlineButton(look, icon="link", parent=self)
        self.copy_id = OutlineButton(look, icon="copy", parent=self)
        self.download = OutlineButton(look, icon="download", parent=self)
        self.to_drafts = OutlineButton(look, icon="draft", parent=self)
        self.delete = OutlineButton(look, icon="delete", parent=self)
        self._lay_out(look)
        self.copy.clicked.connect(self.copy_link_requested)
        self.copy_id.clicked.connect(self.copy_id_requested)
        self.download.clicked.connect(self.download_requested)
        self.to_drafts.clicked.connect(self.copy_to_drafts_requested)
        self.delete.clicked.connect(self.delete_requested)
        self._retranslate()

    def show_selection(self, selection: Selection) -> None:
        """The sum is made behind the window: there may be 100,000."""
        if self._task:
            self._task.drop()
        self._count, self._bytes, self._unknown = len(selection), -1, 0
        self._task = self._tasks.run(lambda: _sizes(selection), self._show_sum, owner=self)
        first = next(iter(selection[:1]), None)  # all are of its kind, being of one tab
        self.to_drafts.setVisible(first is not None and first.kind is Kind.NEWS)
        self._retranslate()

    def _show_sum(self, found: tuple[int, int]) -> None:
        self._task = None
        self._bytes, self._unknown = found
        self._retranslate()

    def _retranslate(self) -> None:
        self.title.setText(self.tr("%n selected", "", self._count))
        parts = [formats.size(self._bytes)] if self._bytes > 0 else []
        if self._unknown:
            parts.append(self.tr("size of %n not known yet", "", self._unknown))
        self.sum.setText(" · ".join(parts))
        self.copy.setText(self.tr("Copy links"))
        self.copy_id.setText(self.tr("Copy media_ids"))
        self.download.setText(self.tr("Download…"))
        self.to_drafts.setText(self.tr("Copy to drafts"))
        self.delete.setText(self.tr("Delete…"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(8)
        column.addWidget(Pile(look, self))
        for words in (self.title, self.sum):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(8)
        for button in (self.copy, self.copy_id, self.download, self.to_drafts, self.delete):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        column.addStretch(1)


def _sizes(selection: Selection) -> tuple[int, int]:
    """Bytes in all, and of how many the size is not known."""
    total = unknown = 0
    for material in selection:
        total += material.size or 0
        unknown += material.size is None
    return total, unknown
