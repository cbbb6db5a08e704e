"""Filters that stay on or off."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import Button, Dress
from wego_desktop.ui.controls.painting import advance
from wego_desktop.ui.style import Look

HEIGHT = 28


class Chip(Button):
    """A checkable pill; chosen ones are tinted and heavier. Put those that exclude each other in a QButtonGroup."""

    padding = 12
    dress = Dress("sunken", "", "text2")
    dress_off = Dress("sunken", "", "disabled")
    dress_on = Dress("accent_tint", "", "accent_text")

    def __init__(self, look: Look, text: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, text, icon, parent)
        self._label, self._count = text, -1
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.toggled.connect(self._weigh)

    def set_label(self, text: str, count: int = -1) -> None:
        """What it lets through, and how many those are; -1 for not known."""
        self._label, self._count = text, count
        self.setText(f"{text} {formats.count(count)}" if count >= 0 else text)

    def sizeHint(self) -> QSize:
        return QSize(self._content_width() + 2 * self.padding, max(HEIGHT, self.fontMetrics().height() + 8))

    def _cut(self, text: str, room: int) -> str:
        """Where there is no room for all of it the words give way, and the count stays."""
        metrics = QFontMetrics(self.font())
        if self._count < 0 or advance(self.font(), text) <= room:
            return super()._cut(text, room)
        count = f" {formats.count(self._count)}"
        left = max(0, room - advance(self.font(), count))
        return metrics.elidedText(self._label, Qt.TextElideMode.ElideRight, left) + count

    def radius(self) -> float:
        return self.height() / 2

    def _weigh(self, on: bool) -> None:
        font = self._look.font()
        if on:
            font.setWeight(QFont.Weight.DemiBold)
        self.setFont(font)

    def _advance(self, words: str) -> int:
        """As wide as when it is chosen, so that choosing moves nothing."""
        font = self._look.font()
        font.setWeight(QFont.Weight.DemiBold)
        return advance(font, words)
