"""The head of a conflict: the way back, what happened, how much is left, and the one button that saves the result."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from wego_desktop.articles.choosing import Tally
from wego_desktop.ui import formats
from wego_desktop.ui.articles import conflict_words as words
from wego_desktop.ui.articles.editor_head import HEIGHT
from wego_desktop.ui.controls.buttons import PrimaryButton, QuietButton
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look

NEXT, PREVIOUS, SAVE, BACK = "F8", "Shift+F8", "Ctrl+Return", "Esc"


class ConflictHead(QWidget):
    """pressed: the filled button, whatever it says. stepped(int): to the next (1) or previous (-1) undecided place.

    ``more`` is a menu for whoever has more to offer.
    """

    back = Signal()
    pressed = Signal()
    stepped = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._title, self._tally, self._why = look, "", Tally(), ""
        self.setFixedHeight(HEIGHT)
        end = Qt.TextElideMode.ElideRight
        self.leave = QuietButton(look, "chevron-left", parent=self)
        self.title = ElidedLabel(look, "", "title", parent=self, mode=end)
        self.subtitle = ElidedLabel(look, "", "details", "text2", self, mode=end)
        self.previous, self.next = (QuietButton(look, name, parent=self) for name in ("chevron-up", "chevron-down"))
        self.menu_button = QuietButton(look, "more", parent=self)
        self.more = QMenu(self)
        self.menu_button.setMenu(self.more)
        self.save = PrimaryButton(look, parent=self)
        self.leave.clicked.connect(self.back)
        self.save.clicked.connect(self.pressed)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self._lay_out()
        look.changed.connect(self.update)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(8)
        column = QVBoxLayout()
        row.addWidget(self.leave)
        row.addSpacing(4)
        row.addLayout(column, 1)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addStretch(1)
        for part in (self.previous, self.next, self.menu_button, self.save):
            row.addWidget(part)

    def show_title(self, title: str) -> None:
        """Of the message."""
        self._title = title
        self.retranslate()

    def show_comparing(self) -> None:
        """Nothing is known yet."""
        self.subtitle.setText(self.tr("Nothing was sent"))
        for part in (self.previous, self.next, self.menu_button, self.save):
            part.hide()

    def show_tally(self, tally: Tally, why_not: str = "") -> None:
        """why_not: what speaks against saving though nothing is undecided; "" for nothing."""
        self._tally, self._why = tally, why_not
        for part in (self.previous, self.next):
            part.setVisible(tally.left > 0)
        self.menu_button.show()
        self.save.show()
        self.subtitle.setText(words.tally(tally))
        self.save.setText(self._save_text())
        self.save.setEnabled(tally.left > 0 or not why_not)
        self.save.setToolTip(why_not or self.tr("The next place to decide  F8") if tally.left else self._saving())
        self.save.setAccessibleDescription(self.save.toolTip())

    def _saving(self) -> str:
        send = self.tr("Send this to WeChat")  # apart: in an f-string no catalogue finds it
        return self._why or f"{send}  {SAVE.replace('Return', 'Enter')}"

    def _save_text(self) -> str:
        if self._tally.left:
            return self.tr("Decide {count} more").format(count=formats.count(self._tally.left))
        return self.tr("Save this")

    def retranslate(self) -> None:
        name = self._title or self.tr("No title yet")
        self.title.setText(self.tr("Somebody changed “{title}” meanwhile").format(title=name))
        for button, text, key in (
            (self.leave, self.tr("Back to the editor, nothing is sent"), BACK),
            (self.previous, self.tr("Previous place to decide"), PREVIOUS),
            (self.next, self.tr("Next place to decide"), NEXT),
            (self.menu_button, self.tr("More"), ""),
        ):
            button.setAccessibleName(text)
            button.setToolTip(f"{text}  {key}".rstrip())
        if not self.save.isHidden():
            self.show_tally(self._tally, self._why)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.tokens.line)
