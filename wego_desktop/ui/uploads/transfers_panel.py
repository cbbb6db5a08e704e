"""The panel below the library: what is being sent, how far it is, what went wrong."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.jobs.last_time import LastTime
from wego_desktop.jobs.upload import Upload
from wego_desktop.ui.materials.source import PictureSource
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.transfer import Counts, State
from wego_desktop.ui.uploads.transfer_strip_words import Left, told
from wego_desktop.ui.uploads.transfers_delegate import ROW_HEIGHT
from wego_desktop.ui.uploads.transfers_head import HEIGHT, KEY, TransfersHead
from wego_desktop.ui.uploads.transfers_list import TransfersList
from wego_desktop.ui.uploads.transfers_runner import OpenQueue, Recovered, TransfersRunner
from wego_desktop.ui.uploads.transfers_strip import HEIGHT as STRIP
from wego_desktop.ui.uploads.transfers_strip import TransfersStrip
from wego_desktop.wechat.errors import Trouble

OPEN_HEIGHT = 240


class TransfersPanel(QWidget):
    """Sends uploads and shows how they fare; collapsed it is one line, open at most 240 px high.

    recovered: what the last time left is taken up, and shown. uploaded(Uploaded): a file is in the account.
    looked(Changed): the lists were refreshed on the way. finished: nothing is under way any more. trouble(Trouble):
    something that is not the fault of one file lets the rest wait; it is told once. failed(exception): what a person
    asked for could not be written down. quiet: nothing is being sent. opened(bool): folded or unfolded.
    report_wanted: of the batches.
    """

    recovered = Signal()
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
        last_time: LastTime | None = None,
        thumbnails: PictureSource | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        """last_time: whether what was left then goes on by itself; None: always. thumbnails: of materials."""
        super().__init__(parent)
        self.look, self._tasks, self._thumbnails, self._now = look, tasks, thumbnails, now
        self._open, self._quiet = False, True
        self._left, self._left_keys = Left(), frozenset[int]()
        self._runner = TransfersRunner(tasks, open_queue, last_time, self)
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
        self.strip.paused.connect(self._pause_left)
        self.strip.dismissed.connect(self._read_left)
        self.strip.left_out.connect(self._leave_out_left)
        self.list.cancel_wanted.connect(runner.cancel)
        self.list.retry_wanted.connect(runner.retry)
        self.list.remove_wanted.connect(runner.remove)
        self.list.move_wanted.connect(runner.move)
        self.list.decide_wanted.connect(self._ask_to_decide)
        QShortcut(KEY, self, self.toggle_pause)

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
        self._tell()
        if keys:
            self.list.scrollTo(self._runner.model.index(self._runner.model.line(keys[0])))

    def cancel_all(self) -> None:
        self._runner.cancel([transfer.key for transfer in self._runner.transfers])

    def retry_failed(self) -> None:
        """Send again what surely did not arrive; what may have arrived is left alone."""
        self._runner.retry(self._runner.transfers.failed())

    def pause(self) -> None:
        """Begin no more, also at the next start, until a person lets it go on."""
        self._runner.pause()

    def resume(self) -> None:
        self._read_left()
        self._runner.resume()

    def toggle_pause(self) -> None:
        if self._runner.transfers.paused:
            self.resume()
        elif self._runner.tally.busy:
            self.pause()

    def clear_finished(self) -> None:
        self._runner.remove(self._runner.transfers.finished())

    def hold(self) -> None:
        """Begin nothing more, since the app ends; ``quiet`` says when nothing is being sent any more."""
        self._quiet = False
        self._runner.queue.hold()
        self._tell()

    def release(self) -> None:
        """The app does not end after all."""
        self._runner.queue.release()
        self._tell()

    def after_writing(self, then: Callable[[], object]) -> None:
        """Call it once all that a person asked for until now is written down, or could not be."""
        self._runner.after_writing(then)

    def close_queue(self) -> None:
        """Stop what is being sent: it goes on at the next start."""
        self._runner.close()

    def room_changed(self) -> None:
        """The account may hold less than before: what waits for room goes on if so."""
        self._runner.room_changed()

    def busy(self) -> bool:
        """Whether anything is being sent or still waits, also while it is paused."""
        return self._runner.busy

    @property
    def writing(self) -> bool:
        """Whether something that a person asked for is still being written down."""
        return self._runner.writing

    @property
    def in_flight(self) -> int:
        """Files that are being sent this moment."""
        return self._runner.in_flight

    @property
    def flight(self) -> tuple[int, int]:
        """Bytes of the files that are being sent: how many are out, and how many they are in all."""
        transfers = [one for one in self._runner.transfers if one.state is State.SENDING]
        return sum(one.sent for one in transfers), sum(one.size for one in transfers)

    @property
    def counts(self) -> Counts:
        return self._runner.tally.counts

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
        self._left = Left()
        self._tell()
        self.finished.emit()

    def _tell_recovered(self, recovered: Recovered) -> None:
        """Whatever is still open is shown; only what is not settled is spoken of."""
        counts = self.counts
        self._left = Left(counts.under_way + counts.unknown, recovered.asks)
        self._left_keys = frozenset(recovered.keys)
        if recovered.keys:
            self.set_open(True)
        self._tell()
        self.recovered.emit()

    def _read_left(self) -> None:
        self._left = Left()
        self._tell()

    def _pause_left(self) -> None:
        self._read_left()
        self.pause()

    def _leave_out_left(self) -> None:
        """What was added since then goes on."""
        waits = [one.key for one in self._runner.transfers if one.state is State.WAITING]
        self._runner.cancel([key for key in waits if key in self._left_keys])
        self.resume()

    def _ask_to_decide(self, key: int) -> None:
        from wego_desktop.ui.uploads.deciding import Deciding  # seldom asked

        transfer = self._runner.transfers.get(key)
        if transfer is None:
            return
        asking = Deciding(self.look, self._tasks, transfer, self._thumbnails, self)
        asking.decided.connect(lambda media_id: self._runner.decide(key, media_id or None))
        asking.open()

    def _tell(self) -> None:
        counts, transfers = self.counts, self._runner.transfers
        waits = transfers.paused or transfers.paused_by is not None
        pace = self._runner.pace.of_all(counts, paused=waits)
        self.head.tell(counts, waits, pace, by_person=transfers.paused)
        self.head.show_open(self._open)
        self.strip.tell(told(transfers, counts, self._left, self._now()))
        self.list.setVisible(self._open and counts.total > 0)
        self._fit(counts.total)
        if transfers.held and not self._quiet and not counts.sending and not self.in_flight:
            self._quiet = True
            self.quiet.emit()

    def _fit(self, rows: int) -> None:
        """As high as its rows need, within the bound. The strip takes its room from them: a head that moved away under
        the mouse would let the second click on Pause go beside it."""
        strip = STRIP if not self.strip.isHidden() else 0
        lines = min(rows * ROW_HEIGHT, OPEN_HEIGHT - HEIGHT - strip) if self._open else 0
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
            painter.fillRect(event.rect(), self.look.tokens.window)
            painter.fillRect(0, 0, self.width(), 1, self.look.tokens.line)
