"""The panel below the library: what is being sent, how far it is, what went wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.jobs.upload import Upload
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.transfer import Counts
from wego_desktop.ui.uploads.transfers_delegate import ROW_HEIGHT
from wego_desktop.ui.uploads.transfers_head import HEIGHT, TransfersHead
from wego_desktop.ui.uploads.transfers_list import TransfersList
from wego_desktop.ui.uploads.transfers_runner import Send, TransfersRunner
from wego_desktop.wechat.errors import Trouble

OPEN_HEIGHT = 240
_STRIP = 40


class PausedStrip(QWidget):
    """Why nothing goes on, and the way to let it go on."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(_STRIP)
        self.text = ElidedLabel(look, parent=self, mode=Qt.TextElideMode.ElideRight)
        self.resume = OutlineButton(look, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.resume)
        look.changed.connect(self.update)
        self.retranslate()

    def tell(self, trouble: Trouble) -> None:
        sentences = [self.tr("Paused: {what}").format(what=words.what(trouble)), words.why(trouble)]
        self.text.setText("\n".join(filter(None, sentences)))

    def retranslate(self) -> None:
        self.resume.setText(self.tr("Resume"))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.warn_tint)
            icon(painter, self._look, "warning", "warn", QPoint(26, self.height() // 2), 20)


class TransfersPanel(QWidget):
    """Sends uploads and shows how they fare; collapsed it is one line, open at most 240 px high.

    uploaded(Uploaded): a file is in the account. finished: nothing is under way any more. trouble(Trouble): something
    that is not the fault of one file paused the rest; it is told once. opened(bool): folded or unfolded.
    """

    uploaded = Signal(object)
    finished = Signal()
    trouble = Signal(object)
    busy_changed = Signal(bool)
    opened = Signal(bool)

    def __init__(self, look: Look, tasks: Tasks, send: Send, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._open = look, False
        self._runner = TransfersRunner(tasks, send, self)
        self.head = TransfersHead(look, self)
        self.strip = PausedStrip(look, self)
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
        runner.stopped.connect(self.trouble)
        runner.settled.connect(self.finished)
        runner.busy_changed.connect(self.busy_changed)
        head.toggled.connect(lambda: self.set_open(not self._open))
        head.retry.clicked.connect(self.retry_failed)
        head.cancel.clicked.connect(self.cancel_all)
        head.clear.clicked.connect(self.clear_finished)
        self.strip.resume.clicked.connect(self.resume)
        self.list.cancel_wanted.connect(runner.cancel)
        self.list.retry_wanted.connect(runner.retry)
        self.list.remove_wanted.connect(runner.remove)

    # What the window asks

    def send(self, uploads: Sequence[Upload]) -> None:
        """Send these after what is under way, and show them."""
        keys = self._runner.send(uploads)
        if keys:
            self.set_open(True)
            self.list.scrollTo(self._runner.model.index(self._runner.model.line(keys[0])))

    def cancel_all(self) -> None:
        self._runner.cancel([transfer.key for transfer in self._runner.transfers])

    def retry_failed(self) -> None:
        """Send again what surely did not arrive; what may have arrived is left alone."""
        self._runner.retry(self._runner.transfers.failed())

    def resume(self) -> None:
        self._runner.resume()

    def clear_finished(self) -> None:
        self._runner.remove(self._runner.transfers.finished())

    def busy(self) -> bool:
        """Whether anything is being sent or still waits, also while it is paused."""
        return self._runner.transfers.busy

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

    def _tell(self) -> None:
        counts, paused = self.counts, self.paused_by
        self.head.tell(counts, paused is not None, self._runner.pace())
        self.head.show_open(self._open)
        if paused is not None:
            self.strip.tell(paused)
        self.strip.setVisible(paused is not None)
        self.list.setVisible(self._open and counts.total > 0)
        self._fit(counts.total)

    def _fit(self, rows: int) -> None:
        """As high as its rows need, within the bound."""
        strip = _STRIP if self.paused_by is not None else 0
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
