"""The rows of a ledger as Qt's views see them."""

from array import array
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from wego_desktop.library.material import Material
from wego_desktop.ui.ledgers.countdown import Said
from wego_desktop.ui.ledgers.entries import Entry
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.model import AnyIndex, Role

_NOWHERE = QModelIndex()


class ShelfRole(IntEnum):
    """Beside Role.MATERIAL, which cards are painted from."""

    DETAIL = Role.MARK + 1  # tuple[Said, ...]: the line below the name


class ShelfModel(QAbstractListModel):
    """Shows entries that somebody else read, in their order.

    as_material: made when a row is looked at, not before. detail: asked at each look, since it may tell the time.
    """

    def __init__(
        self,
        as_material: Callable[[Any], Material],
        detail: Callable[[Any], tuple[Said, ...]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._as_material, self._detail = as_material, detail
        self._entries: Sequence[Entry] = ()
        self.ids: array[int] = array("q")

    def show(self, entries: Sequence[Entry]) -> None:
        """Stand for these from now on. Views lose selection and place: whoever calls keeps them by id."""
        self.beginResetModel()
        self._entries = entries
        self.ids = array("q", (entry.id for entry in entries))
        self.endResetModel()

    def replace(self, entries: Sequence[Entry]) -> None:
        """The same rows, of which something may have changed."""
        self._entries = entries
        if entries:
            self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, 0))

    def entry(self, row: int) -> Any:
        """The ledger's own row; None beyond the last."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def row_of(self, id_: int) -> int:
        """-1 when it is not shown."""
        return self.ids.index(id_) if id_ in self.ids else -1

    def rows_of(self, ids: set[int]) -> list[int]:
        return [row for row, id_ in enumerate(self.ids) if id_ in ids] if ids else []

    # Qt's side

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row())
        if entry is None:
            return None
        match role:
            case Role.MATERIAL:
                return self._as_material(entry)
            case ShelfRole.DETAIL:
                return self._detail(entry)
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return words.name(self._as_material(entry))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(entry)
        return None

    def match(self, *_: Any) -> list[QModelIndex]:
        """Nothing: typed names are looked up by the shelf, in any script."""
        return []

    def _spoken(self, entry: Entry) -> str:
        material = self._as_material(entry)
        said = ", ".join(part.text for part in self._detail(entry) if part.text)
        return ", ".join(filter(None, (words.name(material), words.kind_name(material), said)))
