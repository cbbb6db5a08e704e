"""The strip over the transfers: why files wait, what goes on from the last time, and the way on."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look

HEIGHT = 40


class TransfersStrip(QWidget):
    """resume: let them go on. pause: begin no more of those of the last time. dismissed: it was read."""

    resumed = Signal()
    paused = Signal()
    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._warns = look, True
        self.setFixedHeight(HEIGHT)
        self.text = ElidedLabel(look, parent=self, mode=Qt.TextElideMode.ElideRight)
        self.resume, self.pause = OutlineButton(look, parent=self), OutlineButton(look, parent=self)
        self.dismiss = OutlineButton(look, parent=self)
        self.resume.clicked.connect(self.resumed)
        self.pause.clicked.connect(self.paused)
        self.dismiss.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for button in (self.resume, self.pause, self.dismiss):
            row.addWidget(button)
        look.changed.connect(self.update)
        self.retranslate()

    def tell_stop(self, sentence: str) -> None:
        """Files wait for this reason."""
        self._show(sentence, warns=True)

    def tell_recovered(self, count: int) -> None:
        """So many uploads of the last time go on."""
        self._show(self.tr("%n upload(s) of the last time go on", "", count), warns=False)

    def _show(self, sentence: str, *, warns: bool) -> None:
        self._warns = warns
        self.text.setText(sentence)
        self.text.setToolTip(sentence)
        self.resume.setVisible(warns)
        self.pause.setVisible(not warns)
        self.dismiss.setVisible(not warns)
        self.update()

    def retranslate(self) -> None:
        self.resume.setText(self.tr("Resume"))
        self.pause.setText(self.tr("Pause"))
        self.dismiss.setText(self.tr("All right"))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), tokens.warn_tint if self._warns else tokens.info_tint)
            name, ink = ("warning", "warn") if self._warns else ("info", "info")
            icon(painter, self._look, name, ink, QPoint(26, self.height() // 2), 20)
