"""The articles of a message as a view sees them."""

from collections.abc import Mapping
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desktop.articles.message import Entry

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
translate = QCoreApplication.translate


class Role(IntEnum):
    """What a view can ask beside Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    FINDINGS = Qt.ItemDataRole.UserRole + 2  # int


class ArticleRows(QAbstractListModel):
    """One column; the key of an entry names its row through every move."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._findings: dict[str, int] = {}

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def show(self, entries: tuple[Entry, ...]) -> bool:
        """Stand for these from now on. Whether rows came, went or moved: then views lost their current one."""
        if [one.key for one in entries] != [one.key for one in self._entries]:
            self.beginResetModel()
            self._entries = entries
            self.endResetModel()
            return True
        before, self._entries = self._entries, entries
        for row, (old, new) in enumerate(zip(before, entries, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))
        return False

    def show_findings(self, counts: Mapping[str, int]) -> None:
        """How many findings each article has, by its key; those without are not named."""
        if dict(counts) != self._findings:
            self._findings = dict(counts)
            self.retell()

    def retell(self) -> None:
        """All rows may say something else."""
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def row_of(self, key: str) -> int:
        """-1 for a key that is not here."""
        return next((row for row, entry in enumerate(self._entries) if entry.key == key), -1)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self._entries[index.row()]
        findings = self._findings.get(entry.key, 0)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return title(entry)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return spoken(entry, findings, index.row(), len(self._entries))
            case Role.ENTRY:
                return entry
            case Role.FINDINGS:
                return findings
        return None


def title(entry: Entry) -> str:
    return " ".join(entry.article.title.split()) or translate("ArticleList", "No title yet")


def spoken(entry: Entry, findings: int, row: int, of: int) -> str:
    """All that a row shows, in words."""
    place = translate("ArticleList", "{number} of {count}").format(number=row + 1, count=of)
    changed = translate("ArticleList", "changed") if entry.is_changed else ""
    found = translate("ArticleList", "%n to check", "", findings) if findings else ""
    return ", ".join(filter(None, (title(entry), place, changed, found)))
