"""A sentence with its icon: what was done, what it costs, what is wrong."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look, Role

_ICON = 16
_INKS = {"done": "accent_text", "warning": "warn", "error": "err", "info": "text2", "clock": "text2"}


class IconWords(QWidget):
    """It takes no room while there is nothing to say. The words wrap; the icon stands at their first line."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, role: Role = "details") -> None:
        super().__init__(parent)
        self._look, self._icon = look, "info"
        self.words = Words(look, "", role, "text2", self)
        self.words.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(_ICON + 8, 0, 0, 0)
        row.addWidget(self.words)
        look.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        return self.words.text()

    def say(self, text: str, icon: str = "info") -> None:
        """icon: one of _INKS; what is new is read out."""
        if (text, icon) == (self.words.text(), self._icon):
            return
        self._icon = icon
        self.words.setText(text)
        self.words.set_ink("text" if icon in ("warning", "error") else "text2")
        self.setVisible(bool(text))
        self.update()
        if text and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            line = self.words.fontMetrics().height()
            icon(painter, self._look, self._icon, _INKS[self._icon], QPoint(_ICON // 2, line // 2 + 1), _ICON)
