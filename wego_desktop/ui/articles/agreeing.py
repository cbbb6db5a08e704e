"""Questions before something comes into an article: what it is, and two ways on. None of them loses anything."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QWidget

from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.controls.dialogs import buttons, lay_out_question
from wego_desktop.ui.style import Look

_WIDTH = 480
_MOST_NAMES = 240  # px


class Agreeing(QDialog):
    """agreed(): yes. declined(): no, or it was closed. It never waits for its answer: `open` it.

    names: what it is about, one a line, if it is about several things.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        names: Sequence[str],
        yes: str,
        no: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.title, self.sentence = QLabel(title, self, wordWrap=True), QLabel(sentence, self, wordWrap=True)
        self.title.setFont(look.font("title"))
        self.names = QListWidget(self)
        self.names.addItems(list(names))
        for row, name in enumerate(names):
            self.names.item(row).setToolTip(name)
        self.names.setAccessibleName(title)
        self.names.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.setVisible(bool(names))
        self.no, self.yes = OutlineButton(look, no), PrimaryButton(look, yes)
        self.no.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        self.yes.setDefault(True)
        self.accepted.connect(self.agreed)
        self.rejected.connect(self.declined)
        ways = buttons(self.no, self.yes)
        lay_out_question(self, self.title, self.sentence, self.names, ways, width=_WIDTH, most_names=_MOST_NAMES)
        self.yes.setFocus()
