"""A batch as a table: every file with its result, media_id and URL."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from wego_desktop.jobs.report import HEADINGS, Row, rows_of
from wego_desktop.library.job import Job, JobState
from wego_desktop.ui import formats
from wego_desktop.ui.style import Look

_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_COLUMNS = (HEADINGS[0], HEADINGS[1], HEADINGS[3], HEADINGS[4])
_MARKS = {
    JobState.DONE: ("done", "accent_text"),
    JobState.FAILED: ("error", "err"),
    JobState.UNKNOWN: ("clock", "info"),
    JobState.LEFT_OUT: ("minus", "text2"),
}
NAME, RESULT, MEDIA_ID, URL = range(4)


@dataclass(frozen=True)
class Entry:
    job: Job
    row: Row
    cells: tuple[str, str, str, str]

    @property
    def failed(self) -> bool:
        return self.job.state in (JobState.FAILED, JobState.LEFT_OUT)


def entries_of(jobs: Sequence[Job]) -> list[Entry]:
    """In the order of sending."""
    return [Entry(job, row, _cells(row)) for job, row in zip(jobs, rows_of(jobs), strict=True)]


def say(context: str, sentence: str, values: Mapping[str, object]) -> str:
    return formats.sentence(context, sentence, values)


def headings() -> list[str]:
    return [QCoreApplication.translate("Report", heading) for heading in _COLUMNS]


class ReportModel(QAbstractTableModel):
    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.entries: list[Entry] = []

    def show(self, entries: Iterable[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        return headings()[section] if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        entry, column = self.entries[index.row()], index.column()
        if role in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            return entry.cells[column]
        if role == _Role.DecorationRole and column == RESULT and entry.job.state in _MARKS:
            return self._look.icon(*_MARKS[entry.job.state])
        if role == _Role.FontRole and column in (MEDIA_ID, URL):
            return self._look.font("mono")
        return None


def _cells(row: Row) -> tuple[str, str, str, str]:
    result = say("Report", row.what, {})
    why = say("Trouble", row.why, row.values) if row.why else ""
    return row.name, " · ".join(filter(None, (result, why))), row.media_id, row.url
