"""Questions before something is lost or spent."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QWidget

from wego_desktop.ui.controls.buttons import DangerButton, OutlineButton
from wego_desktop.ui.controls.dialogs import buttons, lay_out_question
from wego_desktop.ui.style import Look

_WIDTH = 480
_MOST_NAMES = 320  # px


class Asking(QDialog):
    """What it would do, to what, and two ways on; the keyboard rests on the one that changes nothing.

    It never waits for its answer: `open` it, and go on when `agreed` says that the person wants it. names: what it is
    about, if it is about several things. keep: the word on the button that changes nothing.
    """

    agreed = Signal()

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        names: Sequence[str],
        yes: str,
        parent: QWidget | None = None,
        *,
        keep: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(yes)
        self.title, self.sentence = QLabel(title, self, wordWrap=True), QLabel(sentence, self, wordWrap=True)
        self.title.setFont(look.font("title"))
        self.sentence.setVisible(bool(sentence))
        self.names = QListWidget(self)
        self.names.addItems(list(names))
        self.names.setAccessibleName(title)
        self.names.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.names.setVisible(bool(names))
        self.keep, self.yes = OutlineButton(look, keep or self.tr("Keep")), DangerButton(look, yes)
        self.keep.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        self.accepted.connect(self.agreed)
        ways = buttons(self.keep, self.yes)
        lay_out_question(self, self.title, self.sentence, self.names, ways, width=_WIDTH, most_names=_MOST_NAMES)
        self.keep.setFocus()
