"""The panel below the library: what is being sent, how far it is, what went wrong."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.jobs.upload import Upload
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.deciding import Deciding
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.transfer import Counts
from wego_desktop.ui.uploads.transfers_delegate import ROW_HEIGHT
from wego_desktop.ui.uploads.transfers_head import HEIGHT, TransfersHead
from wego_desktop.ui.uploads.transfers_list import TransfersList
from wego_desktop.ui.uploads.transfers_runner import OpenQueue, TransfersRunner
from wego_desktop.ui.uploads.transfers_strip import HEIGHT as STRIP
from wego_desktop.ui.uploads.transfers_strip import TransfersStrip
from wego_desktop.wechat.errors import Trouble

OPEN_HEIGHT = 240


class TransfersPanel(QWidget):
    """Sends uploads and shows how they fare; collapsed it is one line, open at most 240 px high.

    uploaded(Uploaded): a file is in the account. looked(Changed): the lists were refreshed on the way. finished:
    nothing is under way any more. trouble(Trouble): something that is not the fault of one file lets the rest wait; it
    is told once. failed(exception): what a person asked for could not be written down. quiet: nothing is being sent.
    opened(bool): folded or unfolded. report_wanted: of the batches.
    """

    uploaded = Signal(object)
    looked = Signal(object)
    finished = Signal()
    trouble = Signal(object)
    failed = Signal(object)
    quiet = Signal()
    busy_changed = Signal(bool)
    opened = Signal(bool)
    report_wanted = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        open_queue: OpenQueue,
        parent: QWidget | None = None,
        *,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._look, self._now, self._open = look, now, False
        self._recovered = 0
        self._reported = False
        self._runner = TransfersRunner(tasks, open_queue, self)
        self.head = TransfersHead(look, self)
        self.strip = TransfersStrip(look, self)
        self.list = TransfersList(look, self._runner.model, FilePictures(tasks, self), self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 1, 0, 0)
        column.setSpacing(0)
        for part in (self.head, self.strip, self.list):
            column.addWidget(part)
        self._connect()
        look.changed.connect(self.update)
        self._tell()

    def _connect(self) -> None:
        runner, head = self._runner, self.head
        runner.changed.connect(self._tell)
        runner.uploaded.connect(self.uploaded)
        runner.looked.connect(self.looked)
        runner.stopped.connect(self.trouble)
        runner.failed.connect(self.failed)
        runner.settled.connect(self._finish)
        runner.busy_changed.connect(self.busy_changed)
        runner.recovered.connect(self._tell_recovered)
        head.toggled.connect(lambda: self.set_open(not self._open))
        head.retry.clicked.connect(self.retry_failed)
        head.cancel.clicked.connect(self.cancel_all)
        head.clear.clicked.connect(self.clear_finished)
        head.pause.clicked.connect(self.toggle_pause)
        head.report.clicked.connect(self.report_wanted)
        self.strip.resumed.connect(self.resume)
        self.strip.paused.connect(self._pause_recovered)
        self.strip.dismissed.connect(self._read_recovered)
        self.list.cancel_wanted.connect(runner.cancel)
        self.list.retry_wanted.connect(runner.retry)
        self.list.remove_wanted.connect(runner.remove)
        self.list.move_wanted.connect(runner.move)
        self.list.decide_wanted.connect(self._ask_to_decide)
        QShortcut(QKeySequence("Ctrl+Shift+P"), self, self.toggle_pause)

    # What the window asks

    def recover(self) -> None:
        """Take up what the last time left, before anything is sent."""
        self._runner.recover()

    def send(self, uploads: Sequence[Upload]) -> None:
        """Write these down, send them after what is under way, and show them."""
        if uploads:
            self.set_open(True)
            self._runner.send(uploads, self._show_first)

    def _show_first(self, keys: list[int]) -> None:
        self._reported = True
        self._tell()
        if keys:
            self.list.scrollTo(self._runner.model.index(self._runner.model.line(keys[0])))

    def cancel_all(self) -> None:
        self._runner.cancel([transfer.key for transfer in self._runner.transfers])

    def retry_failed(self) -> None:
        """Send again what surely did not arrive; what may have arrived is left alone."""
        self._runner.retry(self._runner.transfers.failed())

    def resume(self) -> None:
        self._runner.resume()

    def toggle_pause(self) -> None:
        """Begin no more uploads, or go on."""
        if self._runner.transfers.paused:
            self._runner.resume()
        elif self._runner.transfers.busy:
            self._runner.pause()

    def clear_finished(self) -> None:
        self._runner.remove(self._runner.transfers.finished())

    def hold(self) -> None:
        """Begin nothing more, since the app ends; ``quiet`` says when nothing is being sent any more."""
        self._runner.queue.hold()
        self._tell()

    def close_queue(self) -> None:
        """Stop what is being sent: it goes on at the next start."""
        self._runner.queue.close()

    def room_changed(self) -> None:
        """The account may hold less than before: what waits for room goes on if so. In a worker."""
        self._runner.queue.room_changed()

    def busy(self) -> bool:
        """Whether anything is being sent or still waits, also while it is paused."""
        return self._runner.busy

    @property
    def in_flight(self) -> int:
        """Files that are being sent this moment."""
        return self._runner.in_flight

    @property
    def counts(self) -> Counts:
        return self._runner.transfers.counts()

    @property
    def paused_by(self) -> Trouble | None:
        return self._runner.transfers.paused_by

    @property
    def is_open(self) -> bool:
        return self._open

    def set_open(self, is_open: bool) -> None:
        if is_open != self._open:
            self._open = is_open
            self._tell()
            self.opened.emit(is_open)

    # What it shows

    def _finish(self) -> None:
        self._recovered = 0
        self._tell()
        self.finished.emit()

    def _tell_recovered(self, count: int) -> None:
        """Whatever is still open is shown; only what goes on by itself is spoken of."""
        self._reported = self._reported or bool(count)
        self._recovered = self.counts.under_way + self.counts.unknown
        if count:
            self.set_open(True)
        self._tell()

    def _read_recovered(self) -> None:
        self._recovered = 0
        self._tell()

    def _pause_recovered(self) -> None:
        self._read_recovered()
        self._runner.pause()

    def _ask_to_decide(self, key: int) -> None:
        transfer = self._runner.transfers[key]
        asking = Deciding(self._look, transfer, self)
        asking.decided.connect(lambda media_id: self._runner.decide(key, media_id or None))
        asking.open()

    def _tell(self) -> None:
        counts, transfers = self.counts, self._runner.transfers
        held = words.strip(transfers, self._now())
        waits = transfers.paused or transfers.paused_by is not None
        self.head.tell(counts, waits, self._runner.pace(), by_person=transfers.paused, reported=self._reported)
        self.head.show_open(self._open)
        if held:
            self.strip.tell_stop(held)
        elif self._recovered:
            self.strip.tell_recovered(self._recovered)
        self.strip.setVisible(bool(held or self._recovered))
        self.list.setVisible(self._open and counts.total > 0)
        self._fit(counts.total)
        if transfers.held and not counts.sending:
            self.quiet.emit()

    def _fit(self, rows: int) -> None:
        """As high as its rows need, within the bound."""
        strip = STRIP if not self.strip.isHidden() else 0
        lines = min(rows * ROW_HEIGHT, OPEN_HEIGHT - HEIGHT) if self._open else 0
        height = HEIGHT + strip + lines + 1
        if height != self.height() or self.minimumHeight() != self.maximumHeight():
            self.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            for part in (self.head, self.strip, self.list):
                part.retranslate()
            self._tell()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
            painter.fillRect(0, 0, self.width(), 1, self._look.tokens.line)
