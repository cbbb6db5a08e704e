"""Before an article that was not saved goes out of sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton, QuietButton
from wego_desktop.ui.controls.dialogs import fit
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

_WIDTH = 480


class Closing(QDialog):
    """Asks once; nothing is lost by closing it, which stays. ``open`` it.

    save_wanted: to the account, then go. keep_wanted: go, and offer it the next time. drop_wanted: go without it.
    """

    save_wanted = Signal()
    keep_wanted = Signal()
    drop_wanted = Signal()

    def __init__(self, look: Look, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not saved at WeChat yet"))
        named = self.tr("“{title}” is not saved at WeChat yet").format(title=title)
        self.text = Words(look, named if title else self.tr("The article is not saved at WeChat yet"), "title")
        self.more = Words(look, self.tr("What you wrote is kept on this computer and offered to you the next time."))
        for words in (self.text, self.more):
            words.setWordWrap(True)
        self.drop = QuietButton(look, text=self.tr("Discard changes"), parent=self)
        self.keep = OutlineButton(look, self.tr("Keep for later"), parent=self)
        self.save = PrimaryButton(look, self.tr("Save"), parent=self)
        for button, signal in (
            (self.drop, self.drop_wanted),
            (self.keep, self.keep_wanted),
            (self.save, self.save_wanted),
        ):
            button.clicked.connect(self.accept)
            button.clicked.connect(signal)
        self._lay_out()
        self.save.setDefault(True)
        self.save.setFocus()

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addWidget(self.more)
        column.addSpacing(4)
        column.addLayout(row)
        row.setSpacing(8)
        row.addWidget(self.drop)
        row.addStretch(1)
        row.addWidget(self.keep)
        row.addWidget(self.save)
        fit(self, _WIDTH)
