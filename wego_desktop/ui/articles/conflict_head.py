"""The head of a conflict: the way back, what happened, how much is left, and the one button that saves the result."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QMenu, QWidget

from wego_desktop.articles.choosing import Tally
from wego_desktop.ui import formats
from wego_desktop.ui.articles import conflict_words as words
from wego_desktop.ui.controls.buttons import PrimaryButton, QuietButton
from wego_desktop.ui.controls.page_head import PageHead
from wego_desktop.ui.style import Look

NEXT, PREVIOUS, SAVE, BACK = "F8", "Shift+F8", "Ctrl+Return", "Esc"


class ConflictHead(PageHead):
    """pressed: the filled button, whatever it says. stepped(int): to the next (1) or previous (-1) undecided place.

    ``more`` is a menu for whoever has more to offer.
    """

    pressed = Signal()
    stepped = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._title, self._tally, self._why = "", Tally(), ""
        self.previous, self.next = (QuietButton(look, name, parent=self) for name in ("chevron-up", "chevron-down"))
        self.menu_button = QuietButton(look, "more", parent=self)
        self.more = QMenu(self)
        self.menu_button.setMenu(self.more)
        self.save = PrimaryButton(look, parent=self)
        self.save.clicked.connect(self.pressed)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        for part in (self.previous, self.next, self.menu_button, self.save):
            self.row.addWidget(part)
        self.retranslate()

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
            self.name_button(button, text, key)
        if not self.save.isHidden():
            self.show_tally(self._tally, self._why)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
