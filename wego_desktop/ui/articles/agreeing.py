"""Questions before something comes into an article: what it is, and two ways on. None of them loses anything."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QVBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.controls.dialogs import buttons, fit, fit_rows
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
        self._lay_out()
        self.yes.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addWidget(self.names, 1)
        column.addSpacing(4)
        column.addLayout(buttons(self.no, self.yes))
        fit_rows(self.names, _MOST_NAMES)
        fit(self, _WIDTH)
