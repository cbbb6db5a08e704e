"""The plan as rows of a table. Judging goes on in slices between events, so that thousands of files are not felt."""

import time
from collections.abc import Iterable, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from wego_desktop.intake.repairs import Recipe
from wego_desktop.limits import Target
from wego_desktop.ui.uploads import plan_repair_words as repairs
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.plan import Looked, Plan, Resembles
from wego_desktop.ui.uploads.plan_row import Failed, Made, PlanRow

_SLICE, _SLICE_S = 5, 0.005  # rows judged in one go, and seconds between two events
_BATCH_MS = 200  # while files come in, the batch is not judged more often
_BATCH_EVERY = 20  # rows per ms between two looks at the whole batch, which take longer the larger it is
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Flag = Qt.ItemFlag
_PLAIN = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
_EDITABLE = _PLAIN | _Flag.ItemIsEditable
_CHECKABLE = _PLAIN | _Flag.ItemIsUserCheckable
ROW_ROLE = _Role.UserRole + 1


class Column(IntEnum):
    TAKEN = 0
    FILE = 1
    PLACE = 2
    FINDING = 3
    REPAIR = 4


class PlanModel(QAbstractTableModel):
    """Changes to the plan go through here. judged: everything said of all rows is up to date."""

    judged = Signal()

    def __init__(self, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self._keys: list[int] = []
        self._lines: dict[int, int] = {}
        self._judging = QTimer(self, interval=0)
        self._judging.timeout.connect(self._judge_slice)
        self._batching = QTimer(self, singleShot=True)
        self._batching.timeout.connect(self._judge_batch)

    # Changing it

    def add(self, paths: Iterable[Path]) -> list[PlanRow]:
        """The rows that are new."""
        rows = self.plan.add(paths)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._keys), len(self._keys) + len(rows) - 1)
            self._keys += [row.key for row in rows]
            self._number()
            self.endInsertRows()
        return rows

    def remove(self, keys: Iterable[int]) -> None:
        """In runs of neighbours, from the end, so that the others keep their lines meanwhile."""
        lines = sorted((self._lines[key] for key in keys if key in self._lines), reverse=True)
        for first, last in _runs(lines):
            self.beginRemoveRows(QModelIndex(), first, last)
            self.plan.remove(self._keys[first : last + 1])
            del self._keys[first : last + 1]
            self.endRemoveRows()
        self._number()
        self._judging.start()

    def look(self, looked: Iterable[Looked]) -> None:
        for one in looked:
            self.plan.look(one)
        self._judging.start()

    def rename(self, key: int, text: str) -> None:
        self.plan.rename(key, text)
        self._changed([key])

    def describe(self, keys: Iterable[int], *, title: str | None = None, introduction: str | None = None) -> None:
        self.plan.describe(keys, title=title, introduction=introduction)
        self._judging.start()

    def take(self, keys: Sequence[int], taken: bool) -> None:
        self.plan.take(keys, taken)
        self._changed(keys)

    def send_to(self, keys: Sequence[int], target: Target | None, *, take: bool = False) -> None:
        self.plan.send_to(keys, target, take=take)
        self._changed(keys)

    def resemble(self, found: Iterable[Resembles]) -> None:
        for one in found:
            self.plan.resemble(one)
        self._judging.start()

    def repair(self, keys: Sequence[int]) -> list[int]:
        """Those that wait for their repair now."""
        waiting = self.plan.repair(keys)
        self._changed(keys)
        return waiting

    def unrepair(self, keys: Sequence[int]) -> None:
        self.plan.unrepair(keys)
        self._changed(keys)

    def choose_way(self, key: int, recipe: Recipe) -> None:
        self.plan.choose_way(key, recipe)
        self._changed([key])

    def progress(self, key: int, share: float | None) -> None:
        self.plan.progress(key, share)
        self._tell([key])

    def take_made(self, key: int, recipe: Recipe, made: Made) -> None:
        self.plan.take_made(key, recipe, made)
        self._changed([key])

    def could_not(self, key: int, recipe: Recipe, why: Failed) -> None:
        self.plan.could_not(key, recipe, why)
        self._changed([key])

    def _changed(self, keys: Sequence[int]) -> None:
        self._judging.start()
        self._tell(keys)

    # Judging

    def _judge_slice(self) -> None:
        judged, until = self.plan.judge_some(_SLICE), time.monotonic() + _SLICE_S
        while not self.plan.judged_alone and time.monotonic() < until:
            judged += self.plan.judge_some(_SLICE)
        self._tell(judged)
        if self.plan.judged_alone:
            self._judging.stop()
            if not self._batching.isActive():
                wait = len(self._keys) // _BATCH_EVERY
                self._batching.start(max(wait, _BATCH_MS) if self.plan.checking else wait)

    def _judge_batch(self) -> None:
        self._tell(self.plan.judge_batch())
        if self.plan.judged:
            self.judged.emit()

    def _tell(self, keys: Iterable[int]) -> None:
        lines = sorted(self._lines[key] for key in keys if key in self._lines)
        if lines:
            last = len(Column) - 1
            self.dataChanged.emit(self.index(lines[0], 0), self.index(lines[-1], last))

    # Reading it

    def key(self, line: int) -> int:
        return self._keys[line]

    def line(self, key: int) -> int:
        """-1 for a row that is gone."""
        return self._lines.get(key, -1)

    def _number(self) -> None:
        self._lines = {key: line for line, key in enumerate(self._keys)}

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        row = self.plan[self._keys[index.row()]]
        if role == ROW_ROLE:
            return row
        if role == _Role.DisplayRole or role == _Role.AccessibleTextRole:
            return self._text(row, Column(index.column()))
        if role == _Role.EditRole and index.column() == Column.FILE:
            return row.stem
        if role == _Role.CheckStateRole and index.column() == Column.TAKEN:
            return Qt.CheckState.Checked if row.ticked else Qt.CheckState.Unchecked
        if role == _Role.ToolTipRole:
            return _tip(row, Column(index.column()))
        return None

    def _text(self, row: PlanRow, column: Column) -> str:
        match column:
            case Column.TAKEN:
                return words.spoken(row)
            case Column.FILE:
                return words.name(row)
            case Column.PLACE:
                return words.place(row.target if row.wanted else None)
            case Column.REPAIR:
                return repairs.spoken(row)
        return words.verdict(row)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Asked for every cell when all are selected, so it has to be quick."""
        column = index.column()
        if column == Column.FILE:
            return _EDITABLE if self.plan[self._keys[index.row()]].target is not None else _PLAIN
        if column == Column.TAKEN:
            return _CHECKABLE if self.plan[self._keys[index.row()]].hopeful else _PLAIN
        return _PLAIN

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        key = self._keys[index.row()]
        if role == _Role.EditRole and index.column() == Column.FILE:
            self.rename(key, str(value))
            return True
        if role == _Role.CheckStateRole and index.column() == Column.TAKEN:
            self.take([key], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        return False

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if role != _Role.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return ("", self.tr("File"), self.tr("Goes to"), self.tr("What the check says"), self.tr("Repair"))[section]


def _tip(row: PlanRow, column: Column) -> str:
    if column is Column.FILE:
        return words.name(row)
    if column is Column.REPAIR:
        return repairs.tip(row)
    return "\n".join(words.finding(found) for found in row.findings) if column is Column.FINDING else ""


def _runs(descending: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring lines as (first, last), the last run first."""
    runs: list[tuple[int, int]] = []
    for line in descending:
        if runs and runs[-1][0] == line + 1:
            runs[-1] = (line, runs[-1][1])
        else:
            runs.append((line, line))
    return runs
