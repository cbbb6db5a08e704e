"""The strip over the transfers: why files wait, what goes on from the last time, and the way on."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.transfer_strip_words import Told, Way

HEIGHT = 40


class TransfersStrip(QWidget):
    """resumed: let them go on. paused: begin no more. left_out: those of the last time are not wanted any more.
    dismissed: it was read.
    """

    resumed = Signal()
    paused = Signal()
    left_out = Signal()
    dismissed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._told = look, Told("")
        self.setFixedHeight(HEIGHT)
        self.text = ElidedLabel(look, parent=self, mode=Qt.TextElideMode.ElideRight)
        self.copy, self.leave_out, self.pause, self.dismiss, self.resume = (
            OutlineButton(look, parent=self) for _ in range(5)
        )
        self.copy.set_icon("copy")
        self.copy.clicked.connect(self._copy)
        self.leave_out.clicked.connect(self.left_out)
        self.pause.clicked.connect(self.paused)
        self.dismiss.clicked.connect(self.dismissed)
        self.resume.clicked.connect(self.resumed)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        for button in (self.copy, self.leave_out, self.pause, self.dismiss, self.resume):
            row.addWidget(button)
        look.changed.connect(self.update)
        self.hide()
        self.retranslate()

    def tell(self, told: Told | None) -> None:
        """None: there is nothing to say."""
        self.setVisible(told is not None)
        before, self._told = self._told, told or Told("")
        if told is None or told == before:
            return
        self.text.setText(told.text)
        self.text.setToolTip("\n".join(filter(None, (told.text, told.more))))
        self._offer(told)
        self.update()
        if (told.ways, told.more, told.warns) != (before.ways, before.more, before.warns):  # not at every second
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told.text))

    def _offer(self, told: Told) -> None:
        self.copy.setVisible(bool(told.value))
        self.copy.setText(self.tr("Copy {value}").format(value=told.value))
        self.leave_out.setVisible(Way.LEAVE_OUT in told.ways)
        self.pause.setVisible(Way.PAUSE in told.ways)
        self.dismiss.setVisible(Way.DISMISS in told.ways)
        self.resume.setVisible(bool(told.ways & (Way.RESUME | Way.TRY)))
        self._name_resume()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._told.value)
        self.copy.setText(self.tr("Copied"))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.copy.text()))

    def _name_resume(self) -> None:
        self.resume.setText(self.tr("Try now") if Way.TRY in self._told.ways else self.tr("Resume"))

    def retranslate(self) -> None:
        self._name_resume()
        self.leave_out.setText(self.tr("Leave out"))
        self.leave_out.setToolTip(self.tr("Do not send them; the files stay where they are"))
        self.pause.setText(self.tr("Pause"))
        self.dismiss.setText(self.tr("All right"))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, warns = self._look.tokens, self._told.warns
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), tokens.warn_tint if warns else tokens.info_tint)
            name, ink = ("warning", "warn") if warns else ("info", "info")
            icon(painter, self._look, name, ink, QPoint(26, self.height() // 2), 20)
