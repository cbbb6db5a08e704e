"""What came of a batch: every file with its result, media_id and URL, to be copied or saved for a spreadsheet."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wego_desktop.jobs.report import Row, csv_of, rows_of
from wego_desktop.library.job import Job, JobState
from wego_desktop.library.journal import Batch, Journal
from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.style import Look

_MOST_BATCHES = 50


class ReportView(QDialog):
    """The newest batch first; older ones can be chosen. failed(exception): the file could not be written."""

    failed = Signal(object)

    def __init__(self, look: Look, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._jobs: list[Job] = []
        self._rows: list[Row] = []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Upload report"))
        self.batches, self.table, self.summary = QComboBox(self), QTableWidget(self), QLabel(self)
        self.batches.setAccessibleName(self.tr("Which uploads"))
        self.copy_ids, self.copy_urls = OutlineButton(look, self.tr("Copy media_ids")), OutlineButton(look)
        self.copy_urls.setText(self.tr("Copy URLs"))
        self.copy_all, self.save = OutlineButton(look, self.tr("Copy all")), OutlineButton(look)
        self.save.setText(self.tr("Save as CSV…"))
        self.leave = QuietButton(look, self.tr("Close"))
        self._lay_out()
        self._connect()
        for batch in journal.batches()[:_MOST_BATCHES]:
            self.batches.addItem(self._title(batch), batch.id)

    def _lay_out(self) -> None:
        table, head, foot, column = self.table, QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        table.setColumnCount(4)
        table.setHorizontalHeaderLabels([self.tr("File"), self.tr("Result"), "media_id", "URL"])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setAccessibleName(self.tr("Uploaded files"))
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        for place, width in enumerate((200, 240, 200)):
            table.setColumnWidth(place, width)
        table.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        head.addWidget(self.batches)
        head.addWidget(self.summary, 1)
        for button in (self.copy_ids, self.copy_urls, self.copy_all, self.save):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(self.leave)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(table, 1)
        column.addLayout(foot)
        self.resize(860, 520)

    def _connect(self) -> None:
        self.batches.currentIndexChanged.connect(self._show)
        self.copy_ids.clicked.connect(lambda: self._copy(row.media_id for row in self._rows))
        self.copy_urls.clicked.connect(lambda: self._copy(row.url for row in self._rows))
        self.copy_all.clicked.connect(lambda: self._copy("\t".join(_cells(row)) for row in self._rows))
        self.save.clicked.connect(self._ask_where)
        self.leave.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Save, self, self._ask_where)
        QShortcut(QKeySequence.StandardKey.Copy, self.table, self._copy_selected)

    def _title(self, batch: Batch) -> str:
        files = self.tr("%n file(s)", "", batch.total)
        return f"{formats.date_time(int(batch.made))} · {files}"

    def _show(self) -> None:
        """What failed stands first: it is what one looks for."""
        jobs = self._journal.batch(int(self.batches.currentData()))
        self._jobs = sorted(jobs, key=lambda job: job.state is not JobState.FAILED)
        self._rows = rows_of(self._jobs)
        self.table.setRowCount(len(self._rows))
        for line, row in enumerate(self._rows):
            for place, text in enumerate(_cells(row)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(line, place, item)
        done = sum(row.state is JobState.DONE for row in self._rows)
        whole = formats.count(len(self._rows))
        self.summary.setText(self.tr("{done} of {all} uploaded").format(done=formats.count(done), all=whole))
        self.copy_ids.setEnabled(any(row.media_id for row in self._rows))
        self.copy_urls.setEnabled(any(row.url for row in self._rows))

    def _copy_selected(self) -> None:
        lines = sorted({index.row() for index in self.table.selectedIndexes()})
        self._copy("\t".join(_cells(self._rows[line])) for line in lines)

    @staticmethod
    def _copy(texts: Iterable[str]) -> None:
        QGuiApplication.clipboard().setText("\n".join(text for text in texts if text))

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(self.tr("Uploads") + ".csv")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        try:
            path.write_bytes(csv_of(self._jobs, _say))
        except OSError as error:
            self.failed.emit(error)


def _cells(row: Row) -> tuple[str, str, str, str]:
    result = _say("Report", row.what, {})
    why = _say("Trouble", row.why, row.values) if row.why else ""
    return row.name, " · ".join(filter(None, (result, why))), row.media_id, row.url


def _say(context: str, sentence: str, values: Mapping[str, str]) -> str:
    return formats.sentence(context, sentence, values)
