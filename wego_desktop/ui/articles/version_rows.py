"""The versions of one article as rows, the newest first."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desktop.articles.versions import Version
from wego_desktop.ui.articles import version_words as words

_NOWHERE = QModelIndex()


class VersionRole(IntEnum):
    """Three lines of a row."""

    WHEN = Qt.ItemDataRole.UserRole
    WHAT = Qt.ItemDataRole.UserRole + 1
    CHANGED = Qt.ItemDataRole.UserRole + 2


class VersionRows(QAbstractListModel):
    """Told anew with every version that is kept; rows that are the same stay the same."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.versions: Sequence[Version] = ()

    def show(self, versions: Sequence[Version]) -> None:
        if list(versions) != list(self.versions):
            self.beginResetModel()
            self.versions = list(versions)
            self.endResetModel()

    def retell(self) -> None:
        """In another language."""
        self.dataChanged.emit(self.index(0), self.index(max(0, len(self.versions) - 1)))

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.versions)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.versions):
            return None
        version = self.versions[index.row()]
        lines = {
            VersionRole.WHEN: words.when(version),
            VersionRole.WHAT: words.what(version),
            VersionRole.CHANGED: words.changed(version.changes),
        }
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, lines.values()))
        return lines.get(VersionRole(role)) if role in set(VersionRole) else None
