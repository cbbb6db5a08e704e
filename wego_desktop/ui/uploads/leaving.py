"""Leaving while files are being sent: ask, wait for those in flight, keep the rest for the next time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from wego_desktop.ui.controls.bars import ProgressLine
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton, QuietButton
from wego_desktop.ui.controls.dialogs import fit
from wego_desktop.ui.occasion import Occasion
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.transfers_panel import TransfersPanel

_LOOK_MS = 200
_WIDTH = 440


class LeavingDialog(QDialog):
    """finish: wait for these, then go. at_once: go and let them be sent again the next time. Closing it stays."""

    finish_wanted = Signal()
    at_once_wanted = Signal()

    def __init__(self, look: Look, occasion: Occasion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quits, self.waits = occasion is Occasion.QUIT, False
        self._shown: tuple[bool, bool] | None = None
        self.setWindowTitle(self.tr("Uploads are under way"))
        self.text, self.more = QLabel(self, wordWrap=True), QLabel(self, wordWrap=True)
        self.text.setFont(look.font("title"))
        self.bar = ProgressLine(look, self)
        self.bar.setAccessibleName(self.tr("Files that are being sent"))
        self.stay = OutlineButton(look, self.tr("Stay"), parent=self)
        self.at_once = QuietButton(look, parent=self)
        self.at_once.setText(self.tr("Quit at once") if self._quits else self.tr("Switch at once"))
        self.at_once.setToolTip(self.tr("What is being sent is looked for, or sent again, the next time"))
        self.finish = PrimaryButton(look, parent=self)
        self.stay.clicked.connect(self.reject)
        self.at_once.clicked.connect(self.at_once_wanted)
        self.finish.clicked.connect(self.finish_wanted)
        self._lay_out()

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for part in (self.text, self.more, self.bar):
            column.addWidget(part)
        column.addSpacing(4)
        row.setSpacing(8)
        row.addWidget(self.at_once)
        row.addStretch(1)
        row.addWidget(self.stay)
        row.addWidget(self.finish)
        column.addLayout(row)
        self.finish.setDefault(True)
        self.finish.setFocus()

    def tell(self, flying: int, waiting: int, share: float) -> None:
        """flying: files being sent; waiting: those kept for the next time; share: 0 to 1 of the bytes that fly."""
        shown = (self.waits, waiting > 0)
        self.text.setText(self._sending(flying))
        self.more.setText(self._kept(waiting))
        self.more.setVisible(waiting > 0)
        self.bar.show_share(share)
        self.bar.setVisible(self.waits)
        self.at_once.setVisible(self.waits)
        self.finish.setVisible(not self.waits)
        self.finish.setText(self._way(flying))
        if shown != self._shown:
            self._shown = shown
            fit(self, _WIDTH)

    def _sending(self, flying: int) -> str:
        if not flying:
            return self.tr("Nothing is being sent any more")
        if self.waits:
            return self.tr("Waiting for %n file(s)", "", flying)
        return self.tr("%n file(s) are being sent", "", flying)

    def _kept(self, waiting: int) -> str:
        if self._quits:
            return self.tr("The other %n go on at the next start.", "", waiting)
        return self.tr("The other %n go on when this account is opened again.", "", waiting)

    def _way(self, flying: int) -> str:
        if self._quits:
            return self.tr("Finish these and quit") if flying else self.tr("Quit")
        return self.tr("Finish these and switch") if flying else self.tr("Switch")


class Leaving(QObject):
    """Asks once. While it asks, no file begins; where the person stays, the uploads go on."""

    def __init__(self, panel: TransfersPanel, window: QWidget) -> None:
        super().__init__(panel)
        self._panel, self._window = panel, window
        self._dialog: LeavingDialog | None = None
        self._then: Callable[[], object] | None = None
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._clock.timeout.connect(self._tell)
        panel.quiet.connect(self._hush)

    def ask(self, occasion: Occasion, then: Callable[[], object]) -> None:
        """Say what is under way. then: called when the person wants to go, nothing is being sent any more, and all
        that was asked for is written down. With nothing in flight nobody is asked."""
        self._then = then
        self._panel.hold()
        if not self._panel.in_flight:
            self._go()
            return
        self._dialog = dialog = LeavingDialog(self._panel.look, occasion, self._window)
        dialog.finish_wanted.connect(self._finish)
        dialog.at_once_wanted.connect(self._cut_short)
        dialog.rejected.connect(self._stay)
        self._tell()
        self._clock.start()
        dialog.open()

    def _finish(self) -> None:
        if self._dialog is not None:
            self._dialog.waits = True
            self._hush()

    def _hush(self) -> None:
        """Something landed."""
        if self._dialog is not None and self._dialog.waits and not self._panel.in_flight:
            self._go()
        else:
            self._tell()

    def _tell(self) -> None:
        if self._dialog is None:
            return
        sent, size = self._panel.flight
        flying = self._panel.in_flight
        self._dialog.tell(flying, self._panel.counts.waiting, sent / size if size else 0.0)

    def _stay(self) -> None:
        self._close()
        self._then = None
        self._panel.release()
        self.deleteLater()

    def _go(self) -> None:
        self._close()
        self._panel.after_writing(self._gone)

    def _gone(self) -> None:
        then, self._then = self._then, None
        self.deleteLater()
        if then is not None:
            then()

    def _cut_short(self) -> None:
        """Safe as well: what was being sent is written down, and settled the next time."""
        self._panel.after_writing(self._panel.close_queue)
        self._go()

    def _close(self) -> None:
        self._clock.stop()
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.blockSignals(True)
            dialog.close()
            dialog.deleteLater()
