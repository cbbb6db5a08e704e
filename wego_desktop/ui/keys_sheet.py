"""All keys on one sheet."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desktop.ui.controls.dialogs import buttons, close_button
from wego_desktop.ui.style import Look


class KeysSheet(QDialog):
    """Every action with its keys, and the keys of the views, which belong to no action."""

    def __init__(self, look: Look, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self._look = look
        window, groups = self._group(self.tr("Window")), QVBoxLayout()
        groups.setSpacing(16)
        for action in actions:
            self._add(window, action.text().rstrip("…"), [key.toString(_NATIVE) for key in action.shortcuts()])
        window.setRowStretch(window.rowCount(), 1)
        for title, keys in self._groups():
            grid = self._group(title)
            for text, names in keys:
                self._add(grid, text, names)
            groups.addLayout(grid)
        groups.addStretch(1)
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        row.setSpacing(48)
        row.addLayout(window)
        row.addLayout(groups)
        column.addLayout(row)
        column.addLayout(buttons(close_button(look, self)))

    def _group(self, title: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(6)
        if title:
            head = QLabel(title, self)
            head.setFont(self._look.font("title"))
            grid.addWidget(head, 0, 0, 1, 2)
        return grid

    def _add(self, grid: QGridLayout, text: str, keys: list[str]) -> None:
        row = grid.rowCount()
        shown = QLabel("   ".join(keys), self)
        shown.setFont(self._look.font("mono"))
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(QLabel(text, self), row, 0)
        grid.addWidget(shown, row, 1)

    def _groups(self) -> list[tuple[str, list[tuple[str, list[str]]]]]:
        return [
            (self.tr("Materials"), self._view_keys()),
            (
                self.tr("Upload plan"),
                [
                    (self.tr("Take in or leave out"), [self.tr("Space")]),
                    (self.tr("Repair, repair all"), ["R", "Shift+R"]),
                    (self.tr("What the row offers"), ["Enter"]),
                    (self.tr("Rename"), ["F2"]),
                    (self.tr("Undo a repair"), ["Ctrl+Z"]),
                    (self.tr("Start, leave"), ["Ctrl+Enter", "Esc"]),
                ],
            ),
            (
                self.tr("Transfers"),
                [
                    (self.tr("Pause or go on"), ["Ctrl+Shift+P"]),
                    (self.tr("Send sooner or later"), ["Alt+↑", "Alt+↓"]),
                ],
            ),
            (
                self.tr("Temporary and body pictures"),
                [
                    (self.tr("Renew, make permanent"), ["Ctrl+Shift+R", "Ctrl+P"]),
                    (self.tr("Fetch by media_id, clean up"), ["Ctrl+G", "Ctrl+Shift+Del"]),
                    (self.tr("Copy as Markdown, as HTML"), ["Ctrl+M", "Ctrl+H"]),
                ],
            ),
        ]

    def _view_keys(self) -> list[tuple[str, list[str]]]:
        return [
            (self.tr("Next or previous tab"), ["Ctrl+Tab", "Ctrl+Shift+Tab"]),
            (self.tr("Move and select"), ["← ↑ → ↓", "Shift", "Ctrl"]),
            (self.tr("Select all"), [QKeySequence(QKeySequence.StandardKey.SelectAll).toString(_NATIVE)]),
            (self.tr("Jump to a name"), [self.tr("type its beginning")]),
            (self.tr("Larger or smaller cards"), ["Ctrl++", "Ctrl+-"]),
        ]


_NATIVE = QKeySequence.SequenceFormat.NativeText
