"""The line below everything: what is selected, how full the account is, how fresh this is, what it cost today."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from wego_desktop.ui.style import Look

_HEIGHT = 28


class StatusLine(QWidget):
    """Texts from left to right; the account page writes them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        self.selection = self._label(row)
        self.selection.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.setStretch(0, 1)
        self.capacity, self.refreshed, self.calls = (self._label(row) for _ in range(3))
        look.changed.connect(self.update)
        look.changed.connect(self._recolour)
        self._recolour()

    def _label(self, row: QHBoxLayout) -> QLabel:
        label = QLabel(self)
        label.setFont(self._look.font("details"))
        label.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(label)
        return label

    def _recolour(self) -> None:
        for label in (self.selection, self.capacity, self.refreshed, self.calls):
            label.setStyleSheet(f"color: {self._look.tokens.text2.name()}")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.tokens.window)
        painter.fillRect(0, 0, self.width(), 1, self._look.tokens.line)
        painter.end()
