"""The rows of one article of a conflict, as a view sees them."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desktop.articles.choosing import Choosing
from wego_desktop.articles.rows import Side
from wego_desktop.ui.articles import conflict_words as words
from wego_desktop.ui.articles.conflict_cell import Cells
from wego_desktop.ui.articles.conflict_sheet import Item, Part, Sheet

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a view can ask beside Qt's own roles."""

    ITEM = Qt.ItemDataRole.UserRole + 1


class ConflictRows(QAbstractTableModel):
    """One column: a row is read, chosen and spoken as a whole."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet: Sheet | None = None
        self.items: list[Item] = []
        self._choosing: Choosing | None = None
        self._unfolded: dict[str, set[int]] = {}
        self._whole: set[tuple[str, Part, int]] = set()  # rows that are shown without cuts

    def show(self, sheet: Sheet | None, choosing: Choosing | None) -> None:
        """Stand for this article from now on. What was unfolded stays so while the choices are the same."""
        self.beginResetModel()
        if choosing is not self._choosing:
            self._unfolded, self._whole = {}, set()
        self.sheet, self._choosing = sheet, choosing
        self.items = sheet.items(self._unfolded.get(sheet.key, set())) if sheet else []
        self.endResetModel()

    def retell(self) -> None:
        """All rows may say something else."""
        if self.items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.items) - 1, 0))

    def row_of(self, key: str) -> int:
        """The first row that is chosen by a key; -1 where there is none."""
        return next((row for row, item in enumerate(self.items) if item.key == key), -1)

    def unfold(self, row: int) -> None:
        """Put what a fold stands for in its place."""
        item = self.items[row]
        if item.part is not Part.FOLD or self.sheet is None:
            return
        open_ = self._unfolded.setdefault(self.sheet.key, set())
        open_.add(item.number)
        items = self.sheet.items(open_)
        count = len(items) - len(self.items) + 1
        self.beginRemoveRows(_NOWHERE, row, row)
        del self.items[row]
        self.endRemoveRows()
        self.beginInsertRows(_NOWHERE, row, row + count - 1)
        self.items = items
        self.endInsertRows()

    # Of one row

    def side(self, item: Item) -> Side | None:
        """What is taken; None for what is undecided, and for what there is nothing to choose of."""
        return self._choosing.side(item.key) if self._choosing and item.key else None

    def is_undecided(self, item: Item) -> bool:
        return bool(item.key) and self.side(item) is None

    def is_by_hand(self, item: Item) -> bool:
        return bool(self._choosing and item.key and self._choosing.is_by_hand(item.key))

    def sides(self, item: Item) -> frozenset[Side]:
        """What can be taken of it."""
        return self._choosing.spots[item.key].sides if self._choosing and item.key else frozenset()

    def verdict(self, item: Item) -> str:
        """What is taken and why, in one line or two."""
        told = words.presence(self.sheet) if item.part is Part.WHOLE and self.sheet else ""
        by_hand, side = self.is_by_hand(item), self.side(item)
        if not item.key or (told and side and not by_hand):
            return told
        return "\n".join(filter(None, (told, words.verdict(item, side, by_hand=by_hand))))

    def cells(self, item: Item) -> Cells:
        """Cut short, unless all of it is to be seen."""
        found = self._cells(item)
        if self.is_whole(item):
            return found
        mine, base, theirs = (cell.short for cell in found)
        return mine, base, theirs

    def is_cut(self, item: Item) -> bool:
        """Whether there is more of it than is seen at first."""
        return any(cell.short.words != cell.words or cell.more for cell in self._cells(item))

    def is_whole(self, item: Item) -> bool:
        return self._name(item) in self._whole

    def toggle_whole(self, row: int) -> None:
        """Show all of it, or cut it short again."""
        if self.is_cut(self.items[row]):
            self._whole ^= {self._name(self.items[row])}
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _cells(self, item: Item) -> Cells:
        assert self.sheet is not None  # noqa: S101 - an item is of a sheet
        return self.sheet.cells(item)

    def _name(self, item: Item) -> tuple[str, Part, int]:
        return (self.sheet.key if self.sheet else "", item.part, item.at)

    # As Qt asks

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.label(item)
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.spoken(item, self.verdict(item).replace("\n", ", "), self._cells(item))
            case Role.ITEM:
                return item
        return None
