"""The licences of everything that is shipped: a list, and the text of the one that is chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from wego_desktop import licences
from wego_desktop.licences import Part
from wego_desktop.ui.controls.dialogs import CloseButton, buttons
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

_SIZE = (960, 620)
_LIST_WIDTH = 260


class LicencesSheet(QDialog):
    """Fills itself once the files were read."""

    def __init__(self, look: Look, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Licences"))
        self._parts: list[Part] = []
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Parts of the app"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.currentRowChanged.connect(self._show)
        self.head = Words(look, "", "title", parent=self)
        self.facts = Words(look, "", ink="text2", parent=self)
        for words in (self.head, self.facts):
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(self, readOnly=True)
        self.text.setFont(look.font("mono"))
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self._lay_out(look)
        tasks.run(licences.parts, self._fill, self._fail, owner=self)

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        row = QHBoxLayout()
        column.addLayout(row, 1)
        row.setSpacing(16)
        row.addWidget(self.list)
        right = QVBoxLayout()
        row.addLayout(right, 1)
        right.setSpacing(4)
        right.addWidget(self.head)
        right.addWidget(self.facts)
        right.addSpacing(8)
        right.addWidget(self.text, 1)
        column.addLayout(buttons(CloseButton(look, self)))
        self.resize(*_SIZE)

    def _fill(self, parts: list[Part]) -> None:
        self._parts = parts
        for part in parts:
            self.list.addItem(QListWidgetItem(f"{part.name} {part.version}".strip()))
        self.list.setCurrentRow(0)

    def _fail(self, error: BaseException) -> None:
        self.head.setText(self.tr("The licences can't be read"))
        self.facts.setText(str(error))

    def _show(self, row: int) -> None:
        part = self._parts[row]
        self.head.setText(f"{part.name} {part.version}".strip())
        self.facts.setText("\n".join(filter(None, (part.terms, part.source))))
        self.text.setPlainText(part.text or self.tr("The text is where its source is."))
