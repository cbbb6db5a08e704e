"""The head of what lies over the library: the way back, and what this is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import QuietButton
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look
from wego_desktop.ui.tokens import BAR

_End = Qt.TextElideMode.ElideRight


class PageHead(QWidget):
    """back(): the person wants to leave. ``row`` takes what stands at the right, spaced by 8.

    mode: where the line of details is cut when there is no room for it.
    """

    back = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, mode: Qt.TextElideMode = _End) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(BAR)
        self.leave = QuietButton(look, "chevron-left", parent=self)
        self.title = ElidedLabel(look, "", "title", parent=self, mode=_End)
        self.subtitle = ElidedLabel(look, "", "details", "text2", self, mode=mode)
        self.leave.clicked.connect(self.back)
        look.changed.connect(self.update)
        self.row, column = QHBoxLayout(self), QVBoxLayout()
        self.row.setContentsMargins(12, 0, 16, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self.leave)
        self.row.addSpacing(4)
        self.row.addLayout(column, 1)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addStretch(1)

    @staticmethod
    def name_button(button: QuietButton, name: str, key: str = "") -> None:
        """What a button of the head does, for eyes and ears. key: does the same."""
        button.setAccessibleName(name)
        button.setToolTip(f"{name}  {key}".rstrip())

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
            painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.tokens.line)
