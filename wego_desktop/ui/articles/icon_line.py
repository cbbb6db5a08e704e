"""A calm line with an icon before it."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

_ICON, _LEFT = 16, 24


class IconLine(QWidget):
    """The words wrap; the icon stands at their first line."""

    def __init__(self, look: Look, name: str, ink: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._icon = look, (name, ink)
        self.words = Words(look, "", "base", "text2", self)
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_LEFT, 0, 0, 0)
        column.addWidget(self.words)
        look.changed.connect(self.update)

    def setText(self, text: str) -> None:
        self.words.setText(text)

    def text(self) -> str:
        return self.words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        middle = self.words.fontMetrics().height() // 2 + 1
        with painter_for(self) as painter:
            icon(painter, self._look, *self._icon, QPoint(_ICON // 2, middle), _ICON)
