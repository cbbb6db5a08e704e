"""The transfers as rows of a list."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desktop.jobs.upload import Upload
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.transfer import Transfer, Transfers

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
TRANSFER_ROLE = _Role.UserRole + 1
WORDS_ROLE = _Role.UserRole + 2


class TransfersModel(QAbstractListModel):
    """speeds: what the rows say of how fast they are, by key; kept here since it is only shown."""

    def __init__(self, transfers: Transfers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._transfers = transfers
        self._keys: list[int] = []
        self._lines: dict[int, int] = {}
        self.speeds: dict[int, str] = {}

    def add(self, uploads: Iterable[Upload]) -> list[Transfer]:
        added = self._transfers.add(uploads)
        if added:
            self.beginInsertRows(QModelIndex(), len(self._keys), len(self._keys) + len(added) - 1)
            self._keys += [transfer.key for transfer in added]
            self._number()
            self.endInsertRows()
        return added

    def remove(self, keys: Iterable[int]) -> None:
        """What is under way stays."""
        self.beginResetModel()
        for key in self._transfers.remove(keys):
            self.speeds.pop(key, None)
        self._keys = [transfer.key for transfer in self._transfers]
        self._number()
        self.endResetModel()

    def tell(self, keys: Iterable[int]) -> None:
        """Something about these is new."""
        for line in (self._lines[key] for key in keys if key in self._lines):
            index = self.index(line)
            self.dataChanged.emit(index, index)

    def tell_all(self) -> None:
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))

    def key(self, line: int) -> int:
        return self._keys[line]

    def line(self, key: int) -> int:
        """-1 for one that is gone."""
        return self._lines.get(key, -1)

    def _number(self) -> None:
        self._lines = {key: line for line, key in enumerate(self._keys)}

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        transfer = self._transfers[self._keys[index.row()]]
        said = words.state(transfer, self._transfers.paused_by is not None, self.speeds.get(transfer.key, ""))
        if role == TRANSFER_ROLE:
            return transfer
        if role == WORDS_ROLE:
            return said
        if role == _Role.DisplayRole or role == _Role.AccessibleTextRole:
            return words.spoken(transfer, said)
        if role == _Role.ToolTipRole:
            return words.tip(transfer, said)
        return None
