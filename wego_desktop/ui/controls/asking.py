"""Questions before something is lost or spent."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QVBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import DangerButton, OutlineButton
from wego_desktop.ui.controls.dialogs import buttons, fit, fit_rows
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
        self._lay_out()
        self.keep.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.names, 1)
        column.addSpacing(4)
        column.addLayout(buttons(self.keep, self.yes))
        fit_rows(self.names, _MOST_NAMES)
        fit(self, _WIDTH)
