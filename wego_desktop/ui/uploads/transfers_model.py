"""The transfers as rows of a list."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.transfer import State, Transfers

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Flag = Qt.ItemFlag
_ROW = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
TRANSFER_ROLE = _Role.UserRole + 1
WORDS_ROLE = _Role.UserRole + 2
_MIME = "application/x-wego-desktop-transfers"


class TransfersModel(QAbstractListModel):
    """Follows the transfers, which others change. moved(keys, key before which they go or None): rows were dragged.

    speeds: what the rows say of how fast they are, by key; kept here since it is only shown.
    """

    moved = Signal(list, object)

    def __init__(self, transfers: Transfers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._transfers = transfers
        self._keys: list[int] = []
        self._lines: dict[int, int] = {}
        self.speeds: dict[int, str] = {}

    def follow(self, changed: Collection[int], *, anew: bool = True) -> None:
        """Take in what the transfers are now; these of them look different. anew: others may have come, gone or moved;
        without it that is looked at only where one of the changed says so."""
        if not anew and all(key in self._lines and key in self._transfers for key in changed):
            self.tell(changed)
            return
        keys = [transfer.key for transfer in self._transfers]
        if keys == self._keys:
            self.tell(changed)
        elif keys[: len(self._keys)] == self._keys:
            self.beginInsertRows(QModelIndex(), len(self._keys), len(keys) - 1)
            self._take(keys)
            self.endInsertRows()
            self.tell(changed)
        elif set(keys) == set(self._keys):
            self._rearrange(keys)
        else:
            self.beginResetModel()
            self._take(keys)
            self.endResetModel()

    def _rearrange(self, keys: list[int]) -> None:
        """Selection and current row go with their transfers."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        owners = [self._keys[index.row()] for index in held]
        self._take(keys)
        self.changePersistentIndexList(held, [self.index(self._lines[key]) for key in owners])
        self.layoutChanged.emit()

    def _take(self, keys: list[int]) -> None:
        self._keys = keys
        self._lines = {key: line for line, key in enumerate(keys)}

    def tell(self, keys: Iterable[int]) -> None:
        """Something about these is new."""
        lines = sorted(self._lines[key] for key in keys if key in self._lines)
        if lines:
            self.dataChanged.emit(self.index(lines[0]), self.index(lines[-1]))

    def tell_all(self) -> None:
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def key(self, line: int) -> int:
        return self._keys[line]

    def line(self, key: int) -> int:
        """-1 for one that is gone."""
        return self._lines.get(key, -1)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        key = self._keys[index.row()]
        transfer = self._transfers.get(key)
        if transfer is None:  # gone since this list was told
            return None
        said = words.state(transfer, self._transfers, self.speeds.get(key, ""))
        if role == TRANSFER_ROLE:
            return transfer
        if role == WORDS_ROLE:
            return said
        if role == _Role.DisplayRole or role == _Role.AccessibleTextRole:
            return words.spoken(transfer, said)
        if role == _Role.ToolTipRole:
            return words.tip(transfer, said)
        return None

    # Dragging: what waits can be put elsewhere in the line

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _Flag.ItemIsDropEnabled
        key = self._keys[index.row()]
        transfer = self._transfers.get(key)
        waits = transfer is not None and transfer.state is State.WAITING
        return _ROW | _Flag.ItemIsDragEnabled if waits else _ROW

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(_MIME, ",".join(str(self._keys[index.row()]) for index in sorted(indexes)).encode())
        return data

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: _Index) -> bool:
        """Nothing moves by itself: the queue is asked, and this list follows it."""
        del action, column
        keys = [int(key) for key in bytes(data.data(_MIME).data()).decode().split(",") if key]
        line = row if row >= 0 else parent.row() if parent.isValid() else len(self._keys)
        self.moved.emit(keys, self._keys[line] if 0 <= line < len(self._keys) else None)
        return False  # True would have the view remove the rows that were dragged


def neighbours(keys: Sequence[int], chosen: Collection[int], step: int) -> int | None:
    """Before which key these go when they move by so many lines, up (-) or down (+); None: to the end."""
    picked = set(chosen)
    rest = [key for key in keys if key not in picked]
    first = next((line for line, key in enumerate(keys) if key in picked), 0)
    place = max(0, first + step)
    return rest[place] if place < len(rest) else None
