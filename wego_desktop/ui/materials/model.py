"""The materials of one kind as Qt's views see them: the grid shows the first column, the list all of them."""

from array import array
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.columns import COLUMNS
from wego_desktop.ui.materials.rows import Rows
from wego_desktop.wechat.answers import Kind

AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a view can ask beside Qt's own roles."""

    MATERIAL = Qt.ItemDataRole.UserRole + 1  # Material | None
    MARK = Qt.ItemDataRole.UserRole + 2  # str: "GIF", "Thumb", "0:42", or ""


class MaterialsModel(QAbstractTableModel):
    """Shows row ids that somebody else read, in their order; rows are fetched as they are looked at.

    flags() stays Qt's: a Python one would be called for each of 100,000 rows when all are selected.
    """

    def __init__(self, index: Index, kind: Kind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.columns = COLUMNS[kind]
        self._rows = Rows(index)

    @property
    def ids(self) -> "array[int]":
        """Row ids in the order shown; not to be changed."""
        return self._rows.ids

    def show(self, ids: "array[int]") -> None:
        """Stand for these from now on. Views lose selection and place: whoever calls keeps them by id."""
        self.beginResetModel()
        self._rows.replace(ids)
        self.endResetModel()

    def reread_all(self) -> None:
        """The same rows, of which something may have changed."""
        self._rows.drop_windows()
        if self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def reread(self, id_: int, hint: int = 0) -> None:
        """Something was learned about one material."""
        row = self._rows.row_of(id_, hint)
        if row >= 0:
            self._rows.reread(row)
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def material(self, row: int) -> Material | None:
        """None when the row was forgotten since the last look."""
        return self._rows.at(row) if 0 <= row < len(self._rows.ids) else None

    def row_of(self, id_: int, hint: int = 0) -> int:
        return self._rows.row_of(id_, hint)

    def rows_of(self, ids: "set[int]") -> list[int]:
        return self._rows.rows_of(ids)

    # Qt's side

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows.ids)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        material = self.material(index.row())
        if material is None:
            return None
        match role:
            case Role.MATERIAL:
                return material
            case Role.MARK:
                return words.mark(material)
            case Qt.ItemDataRole.DisplayRole:
                return self.columns[index.column()].text(material)
            case Qt.ItemDataRole.ToolTipRole:
                return words.tip(material) if index.column() == 0 else None
            case Qt.ItemDataRole.AccessibleTextRole if index.column() == 0:
                return words.spoken(material)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        return self._alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def match(self, *_: Any) -> list[QModelIndex]:
        """Nothing: Qt would look through every row on the UI thread. Typed names are looked up by ``lookup.py``."""
        return []

    def _alignment(self, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self.columns[column].number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


