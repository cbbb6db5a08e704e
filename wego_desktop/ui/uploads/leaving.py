"""Leaving while files are being sent: ask, wait for those in flight, keep the rest for the next start."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from wego_desktop.ui.uploads.transfers_panel import TransfersPanel


class Leaving(QObject):
    """left: the person wants to go, and nothing is being sent any more."""

    left = Signal()

    def __init__(self, panel: TransfersPanel, window: QWidget) -> None:
        super().__init__(window)
        self._panel, self._window = panel, window
        self._box: QMessageBox | None = None
        panel.quiet.connect(self._leave)

    def ask(self) -> None:
        """Say what is under way; what waits is kept in any case."""
        if self._box is not None:
            return
        counts = self._panel.counts
        flying, waiting = max(1, counts.sending), counts.waiting
        text = self.tr("%n file(s) are being sent", "", flying)
        box = QMessageBox(QMessageBox.Icon.Question, self._window.windowTitle(), text, parent=self._window)
        rest = self.tr("The other %n wait, and go on at the next start.", "", waiting) if waiting else ""
        box.setInformativeText(" ".join(filter(None, (self.tr("They are finished first."), rest))))
        finish = box.addButton(self.tr("Finish these and quit"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        finish.clicked.connect(self._finish)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(self._forget_box)
        self._box = box
        box.open()

    @property
    def asking(self) -> bool:
        return self._box is not None

    def _finish(self) -> None:
        self._panel.hold()

    def _forget_box(self) -> None:
        self._box = None

    def _leave(self) -> None:
        self.left.emit()
