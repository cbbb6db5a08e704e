"""The line over all transfers: how far they are together, and what can be done with all of them."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from wego_desktop.ui.controls.bars import ProgressLine
from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import transfer_words as words
from wego_desktop.ui.uploads.transfer import Counts

HEIGHT = 48
_BAR = 120
KEY = QKeySequence("Ctrl+Shift+P")  # pauses and resumes
_NARROW = 900  # px: below it the words of the counts need the room


class TransfersHead(QWidget):
    """toggled: the panel is to be opened or closed."""

    toggled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._counts, self._open, self._by_person = Counts(), False, False
        self.setFixedHeight(HEIGHT)
        self.fold = QuietButton(look, "chevron-up", parent=self)
        self.fold.clicked.connect(self.toggled)
        self._title = Words(look, parent=self)
        self.text = ElidedLabel(look, "", "details", "text2", self, mode=Qt.TextElideMode.ElideRight)
        self._bar = ProgressLine(look, self)
        self._bar.setFixedWidth(_BAR)
        self.retry, self.report, self.clear, self.cancel = (QuietButton(look, parent=self) for _ in range(4))
        self.pause, self.more = QuietButton(look, "pause", parent=self), QuietButton(look, "more", parent=self)
        self.more.clicked.connect(self._open_menu)
        self._lay_out()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.fold)
        row.addWidget(self._title)
        row.addSpacing(4)
        row.addWidget(self._bar)
        row.addWidget(self.text, 1)
        for button in (self.retry, self.report, self.clear, self.pause, self.cancel, self.more):
            row.addWidget(button)

    def tell(self, counts: Counts, paused: bool, pace: str, *, by_person: bool = False) -> None:
        """paused: nothing new begins; by_person: since a person said so."""
        self._counts, self._by_person = counts, by_person
        self.text.setText(words.total(counts, paused, pace))
        self._bar.setAccessibleName(self.tr("Uploaded so far"))
        self._bar.show_share(counts.sent / counts.size if counts.size else 0.0)
        self._bar.setVisible(counts.under_way > 0)
        self.retry.setVisible(counts.failed > 0)
        self.cancel.setVisible(counts.under_way > 0)
        self.pause.setVisible(counts.under_way > 0)
        self._name_retry()
        self._name_pause()
        self._fold()

    def _fold(self) -> None:
        """What is seldom needed is in the menu only, where there is little room."""
        counts, wide = self._counts, self.width() >= _NARROW
        self.clear.setVisible(wide and self._clearable())
        self.report.setVisible(counts.total > 0 and not counts.under_way)

    def _clearable(self) -> bool:
        return self._counts.done + self._counts.cancelled > 0

    def menu(self) -> QMenu:
        """Also what is not in the line now."""
        menu = QMenu(self)
        for button, possible in (
            (self.report, True),
            (self.retry, self._counts.failed > 0),
            (self.clear, self._clearable()),
            (self.pause, self._counts.under_way > 0),
            (self.cancel, self._counts.under_way > 0),
        ):
            entry = menu.addAction(button.accessibleName() or button.text())
            entry.setEnabled(possible)
            entry.triggered.connect(lambda _on=False, button=button: button.clicked.emit())
        return menu

    def _open_menu(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(self.more.rect().topLeft() - QPoint(0, menu.sizeHint().height())))

    def _name_pause(self) -> None:
        self.pause.set_icon("play" if self._by_person else "pause")
        self.pause.setText(self.tr("Resume") if self._by_person else self.tr("Pause"))
        what = self.tr("Let the uploads go on") if self._by_person else self.tr("Begin no more uploads")
        self.pause.setToolTip(f"{what}  {KEY.toString(QKeySequence.SequenceFormat.NativeText)}")

    def _name_retry(self) -> None:
        whole = self.tr("Retry the %n that were not uploaded", "", self._counts.failed)
        self.retry.setText(self.tr("Retry %n", "", self._counts.failed) if self.width() < _NARROW else whole)
        self.retry.setAccessibleName(whole)
        self.retry.setToolTip(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_retry()
        self._fold()

    def show_open(self, is_open: bool) -> None:
        self._open = is_open
        self.fold.set_icon("chevron-down" if is_open else "chevron-up")
        text = self.tr("Hide the transfers") if is_open else self.tr("Show the transfers")
        self.fold.setToolTip(text)
        self.fold.setAccessibleName(text)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Transfers"))
        self.cancel.setText(self.tr("Cancel all"))
        self.clear.setText(self.tr("Clear finished"))
        self.report.setText(self.tr("Report…"))
        self.report.setToolTip(self.tr("What came of each file, with media_id and URL"))
        self.more.setToolTip(self.tr("More"))
        self.more.setAccessibleName(self.tr("More about the transfers"))
        self._name_pause()
        self.show_open(self._open)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole line opens and closes the panel."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggled.emit()
