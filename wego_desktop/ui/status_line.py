"""The line below everything: what is selected, how full the account is, how fresh this is, what it cost today."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look

_HEIGHT = 28
_EDGE, _SPACE = 16, 24  # px


class StatusLine(QWidget):
    """Texts from left to right; the account page writes them.

    Where not all of it fits, the capacities give way, which the tabs tell as well; then the rest is cut.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 0, _EDGE, 0)
        row.setSpacing(_SPACE)
        made = [ElidedLabel(look, "", "details", "text2", self, mode=Qt.TextElideMode.ElideRight) for _ in range(4)]
        self.selection, self.capacity, self.refreshed, self.calls = made
        for label in made:
            row.addWidget(label, int(label is self.selection))
        look.changed.connect(self.update)

    def _share(self) -> None:
        labels = (self.selection, self.capacity, self.refreshed, self.calls)
        needed = sum(label.sizeHint().width() for label in labels) + _SPACE * (len(labels) - 1)
        self.capacity.setVisible(needed <= self.width() - 2 * _EDGE)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.tokens.window)
        painter.fillRect(0, 0, self.width(), 1, self._look.tokens.line)
        painter.end()
