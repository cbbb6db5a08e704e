"""All keys on one sheet."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from wego_desktop.ui.style import Look


class KeysSheet(QDialog):
    """Every action with its keys, and the keys of the views, which belong to no action."""

    def __init__(self, look: Look, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(32)
        self._grid.setVerticalSpacing(8)
        self._look = look
        for action in actions:
            self._add(action.text().rstrip("…"), [key.toString(_NATIVE) for key in action.shortcuts()])
        for text, keys in self._view_keys():
            self._add(text, keys)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._grid)
        column.addWidget(buttons)

    def _add(self, text: str, keys: list[str]) -> None:
        row = self._grid.rowCount()
        shown = QLabel("   ".join(keys), self)
        shown.setFont(self._look.font("mono"))
        shown.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(QLabel(text, self), row, 0)
        self._grid.addWidget(shown, row, 1)

    def _view_keys(self) -> list[tuple[str, list[str]]]:
        return [
            (self.tr("Next or previous tab"), ["Ctrl+Tab", "Ctrl+Shift+Tab"]),
            (self.tr("Move and select"), ["← ↑ → ↓", "Shift", "Ctrl"]),
            (self.tr("Select all"), [QKeySequence(QKeySequence.StandardKey.SelectAll).toString(_NATIVE)]),
            (self.tr("Jump to a name"), [self.tr("type its beginning")]),
            (self.tr("Larger or smaller cards"), ["Ctrl++", "Ctrl+-"]),
        ]


_NATIVE = QKeySequence.SequenceFormat.NativeText
