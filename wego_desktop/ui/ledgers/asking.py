"""Questions before something is lost or spent."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import Button, DangerButton, OutlineButton
from wego_desktop.ui.style import Look


class Asking(QDialog):
    """What it would do, to what, and two ways on; the keyboard rests on the one that changes nothing.

    agreed: the person wants it.
    """

    agreed = Signal()

    def __init__(
        self, look: Look, title: str, sentence: str, names: Sequence[str], yes: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(yes)
        head = QLabel(title, self, wordWrap=True)
        head.setFont(look.font("title"))
        self.names = QListWidget(self)
        self.names.addItems(list(names))
        self.names.setAccessibleName(title)
        self.names.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.names.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.keep, self.yes = OutlineButton(look, self.tr("Keep")), DangerButton(look, yes)
        self.keep.clicked.connect(self.reject)
        self.yes.clicked.connect(self.accept)
        self.accepted.connect(self.agreed)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(QLabel(sentence, self, wordWrap=True))
        column.addWidget(self.names, 1)
        column.addLayout(buttons(self.keep, self.yes))
        self.resize(480, min(520, 220 + 26 * len(names)))
        self.keep.setFocus()


def buttons(*these: Button) -> QHBoxLayout:
    """At the right end of a dialog."""
    row = QHBoxLayout()
    row.addStretch(1)
    for button in these:
        row.addWidget(button)
    return row
