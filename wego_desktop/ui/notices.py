"""The strip between tabs and cards: what was done, for a while, and what is wrong, until it is settled."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop.ui.controls.notice import Notice
from wego_desktop.ui.style import Look
from wego_desktop.ui.trouble import TroublePanel
from wego_desktop.wechat.errors import Trouble


class Notices(QWidget):
    """Takes no room while there is nothing to say. action: what the button of a trouble asks for."""

    action = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(look, self)
        self.trouble = TroublePanel(look, self)
        self.trouble.action.connect(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.trouble)
        column.addWidget(self.notice)

    def say(
        self, text: str, button: str = "", act: Callable[[], None] | None = None, *, icon: str = "done"
    ) -> None:
        """A result, with a way on; it goes by itself, unless the icon is "warning"."""
        self.notice.say(text, button, act, icon=icon)

    def show_trouble(self, trouble: Trouble) -> None:
        self.trouble.show_trouble(trouble)

    def clear_trouble(self) -> None:
        self.trouble.clear()
