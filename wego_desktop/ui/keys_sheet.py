"""All keys on one sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from wego_desktop.ui.articles import key_groups
from wego_desktop.ui.controls.dialogs import CloseButton, buttons
from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.style import Look

Group = tuple[str, list[tuple[str, list[str]]]]  # title, rows of words and keys
LIBRARY, EDITOR = "library", "editor"
_MOST_SCREEN = 0.86  # of its height


class KeysSheet(QDialog):
    """Every action with its keys, and the keys of the views, which belong to no action.

    actions: of the window, words and keys. at: LIBRARY or EDITOR, whichever a person has before them.
    """

    def __init__(
        self,
        look: Look,
        actions: list[tuple[str, list[str]]],
        parent: QWidget | None = None,
        *,
        at: str = LIBRARY,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard"))
        self._look = look
        self.tabs, self._stack = CountTabs(look, self), QStackedWidget(self)
        window = (self.tr("Window"), actions)
        pages: dict[str, tuple[str, list[list[Group]]]] = {
            LIBRARY: (self.tr("Library"), [[window], self._groups()]),
            EDITOR: (self.tr("Article editor"), _columns(list(key_groups.groups()), 3)),
        }
        for key, (title, columns) in pages.items():
            self.tabs.add(key, title)
            self._stack.addWidget(self._page(title, columns))
        self.tabs.current_changed.connect(lambda key: self._stack.setCurrentIndex(list(pages).index(key)))
        self.tabs.set_current(at)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons(CloseButton(look, self)))

    def _page(self, title: str, columns: list[list[Group]]) -> QScrollArea:
        """As large as what it holds, as long as the screen has room for that."""
        area, page = QScrollArea(self._stack), QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(8, 8, 16, 8)
        row.setSpacing(40)
        for groups in columns:
            column = QVBoxLayout()
            row.addLayout(column)
            column.setSpacing(16)
            for group in groups:
                self._add_group(column, page, group)
            column.addStretch(1)
        area.setAccessibleName(title)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(page)
        area.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        wanted, room = page.sizeHint(), self.screen().availableGeometry()
        area.setMinimumWidth(min(wanted.width() + 16, room.width() - 64))
        area.setMinimumHeight(min(wanted.height(), round(room.height() * _MOST_SCREEN) - 120))
        return area

    def _add_group(self, column: QVBoxLayout, page: QWidget, group: Group) -> None:
        title, rows = group
        grid = QGridLayout()
        column.addLayout(grid)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        head = QLabel(title, page)
        head.setFont(self._look.font("title"))
        grid.addWidget(head, 0, 0, 1, 2)
        for row, (words, keys) in enumerate(rows, 1):
            grid.addWidget(QLabel(words, page), row, 0)
            shown = QLabel("   ".join(keys), page)
            shown.setFont(self._look.font("mono"))
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(shown, row, 1)

    def _groups(self) -> list[Group]:
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


def _columns(groups: Sequence[Group], count: int) -> list[list[Group]]:
    """In their order, each column about as long as the others."""
    most = sum(len(rows) + 2 for _title, rows in groups) / count
    columns: list[list[Group]] = [[]]
    filled = 0.0
    for group in groups:
        size = len(group[1]) + 2
        if filled + size / 2 > most * len(columns) and len(columns) < count:
            columns.append([])
        columns[-1].append(group)
        filled += size
    return columns


_NATIVE = QKeySequence.SequenceFormat.NativeText
