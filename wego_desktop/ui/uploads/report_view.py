"""What came of a batch: every file with its result, media_id and URL, to be copied or saved for a spreadsheet."""

from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from wego_desktop.jobs.report import csv_of
from wego_desktop.library.job import JobState
from wego_desktop.library.journal import Batch, Journal
from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads.report_model import (
    MEDIA_ID,
    NAME,
    RESULT,
    URL,
    Entry,
    ReportModel,
    entries_of,
    headings,
    say,
)

_MOST_BATCHES = 50


class ReportView(QDialog):
    """The newest batch first; older ones can be chosen. failed(exception): the file could not be written."""

    failed = Signal(object)

    def __init__(self, look: Look, tasks: Tasks, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._journal = tasks, journal
        self._entries: list[Entry] = []
        self._model = ReportModel(look, self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Upload report"))
        self.batches, self.table = QComboBox(self), QTableView(self)
        self.summary, self.said = Words(look, "", "details", "text2", self), Words(look, "", "details", "text2", self)
        self.failed_first, self.only_failed = Chip(look, parent=self), Chip(look, parent=self)
        self.copy_ids, self.copy_urls, self.copy_all, self.save = (OutlineButton(look, parent=self) for _ in range(4))
        self.leave = QuietButton(look, text=self.tr("Close"))
        self._name()
        self._dress_table()
        self._lay_out()
        self._connect()
        tasks.run(self._journal.batches, self._list_batches, self.failed.emit, owner=self, pool=Pool.DISK)

    def _name(self) -> None:
        self.batches.setAccessibleName(self.tr("Which uploads"))
        self.batches.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.table.setAccessibleName(self.tr("Uploaded files"))
        self.failed_first.set_label(self.tr("Not uploaded first"))
        self.only_failed.set_label(self.tr("Only not uploaded"))
        self.copy_ids.setText(self.tr("Copy media_ids"))
        self.copy_urls.setText(self.tr("Copy URLs"))
        self.copy_all.setText(self.tr("Copy all"))
        self.copy_all.setToolTip(self.tr("The whole table, for a spreadsheet or a message"))
        self.save.setText(self.tr("Save as CSV…"))

    def _dress_table(self) -> None:
        table = self.table
        table.setObjectName("report")
        table.setModel(self._model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)  # the keyboard gets out again
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column, width in ((NAME, 220), (RESULT, 260), (MEDIA_ID, 200)):
            table.setColumnWidth(column, width)
        header.setSectionResizeMode(URL, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        head, foot, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        for part in (self.batches, self.summary):
            head.addWidget(part)
        head.addStretch(1)
        for chip in (self.failed_first, self.only_failed):
            head.addWidget(chip)
        for button in (self.copy_ids, self.copy_urls, self.copy_all, self.save):
            foot.addWidget(button)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.leave)
        head.setSpacing(8)
        foot.setSpacing(8)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.resize(960, 560)

    def _connect(self) -> None:
        self.batches.currentIndexChanged.connect(self._choose)
        self.failed_first.toggled.connect(self._arrange)
        self.only_failed.toggled.connect(self._arrange)
        self.copy_ids.clicked.connect(lambda: self._copy(entry.job.media_id for entry in self._model.entries))
        self.copy_urls.clicked.connect(lambda: self._copy(entry.job.url for entry in self._model.entries))
        self.copy_all.clicked.connect(lambda: self._copy(["\t".join(headings()), *_lines(self._model.entries)]))
        self.save.clicked.connect(self._ask_where)
        self.leave.clicked.connect(self.reject)
        QShortcut(QKeySequence.StandardKey.Save, self, self._ask_where)
        copy = QShortcut(QKeySequence.StandardKey.Copy, self.table, self._copy_selected)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)

    # Which batch

    def _list_batches(self, batches: Sequence[Batch]) -> None:
        for batch in batches[:_MOST_BATCHES]:
            self.batches.addItem(self._title(batch), batch.id)
        self.table.setFocus()
        self._tell()

    def _title(self, batch: Batch) -> str:
        files = self.tr("%n file(s)", "", batch.total)
        return f"{formats.date_time(int(batch.made))} · {files}"

    def _choose(self) -> None:
        id_ = int(self.batches.currentData())
        work = partial(_read, self._journal, id_)
        self._tasks.run(work, partial(self._show, id_), self.failed.emit, owner=self, pool=Pool.DISK)

    def _show(self, id_: int, entries: list[Entry]) -> None:
        if id_ == self.batches.currentData():
            self._entries = entries
            self._arrange()
            self.table.setCurrentIndex(self._model.index(0, 0))

    def _arrange(self) -> None:
        """In the order of sending; what was not uploaded first or alone, as asked for."""
        shown = [entry for entry in self._entries if entry.failed or not self.only_failed.isChecked()]
        if self.failed_first.isChecked():
            shown.sort(key=lambda entry: not entry.failed)
        self._model.show(shown)
        self._tell()

    def _tell(self) -> None:
        done = sum(entry.job.state is JobState.DONE for entry in self._entries)
        failed = sum(entry.failed for entry in self._entries)
        whole = formats.count(len(self._entries))
        self.summary.setText(self.tr("{done} of {all} uploaded").format(done=formats.count(done), all=whole))
        self.only_failed.set_label(self.tr("Only not uploaded"), failed)
        for chip in (self.failed_first, self.only_failed):
            chip.setEnabled(failed > 0)
        self.copy_ids.setEnabled(any(entry.job.media_id for entry in self._model.entries))
        self.copy_urls.setEnabled(any(entry.job.url for entry in self._model.entries))
        for button in (self.copy_all, self.save):
            button.setEnabled(bool(self._model.entries))

    # Taking it away

    def _copy_selected(self) -> None:
        lines = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        self._copy(_lines(self._model.entries[line] for line in lines))

    def _copy(self, texts: Iterable[str]) -> None:
        lines = [text for text in texts if text]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self._say(self.tr("%n line(s) copied", "", len(lines)))

    def _say(self, text: str) -> None:
        self.said.setText(text)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _ask_where(self) -> None:
        if not self._model.entries:
            return
        dialog = QFileDialog(self, self.tr("Save the report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Table") + " (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.selectFile(self.tr("Uploads") + ".csv")
        dialog.fileSelected.connect(lambda name: self.save_to(Path(name)))
        dialog.open()

    def save_to(self, path: Path) -> None:
        """What is shown, as it is shown."""
        jobs = [entry.job for entry in self._model.entries]
        written = self.tr("Saved as {name}").format(name=path.name)
        self._tasks.run(
            lambda: path.write_bytes(csv_of(jobs, say)),
            lambda _bytes: self._say(written),
            self.failed.emit,
            owner=self,
            pool=Pool.DISK,
        )


def _read(journal: Journal, id_: int) -> list[Entry]:
    return entries_of(journal.batch(id_))


def _lines(entries: Iterable[Entry]) -> list[str]:
    return ["\t".join(" ".join(cell.split()) for cell in entry.cells) for entry in entries]
