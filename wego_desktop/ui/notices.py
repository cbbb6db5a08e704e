"""The strip between tabs and cards: what was done, for a while, and what is wrong, until it is settled."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop.ui.controls.notice import Notice, Said
from wego_desktop.ui.style import Look
from wego_desktop.ui.trouble import TroublePanel
from wego_desktop.wechat.errors import Trouble
from wego_desktop.wechat.troubles import Action


class Notices(QWidget):
    """Takes no room while there is nothing to say. action: what the button of a trouble asks for."""

    action = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(look, self)
        self.trouble = TroublePanel(look, self)
        self._stop: Trouble | None = None
        self.trouble.action.connect(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.trouble)
        column.addWidget(self.notice)

    def say(self, text: Said, button: Said = "", act: Callable[[], None] | None = None, *, icon: str = "done") -> None:
        """A result, with a way on; it goes by itself, unless the icon is "warning"."""
        self.notice.say(text, button, act, icon=icon)

    def show_trouble(self, trouble: Trouble) -> None:
        self.trouble.show_trouble(trouble)

    def tell_stop(self, trouble: Trouble) -> None:
        """Uploads wait, and the strip over them says why. Only what a person has to see to is said here as well."""
        if trouble.action not in (Action.NONE, Action.RETRY):
            self._stop = trouble
            self.show_trouble(trouble)

    def end_stop(self) -> None:
        """Something arrived: what stopped the uploads is over."""
        if self._stop is not None and self.trouble.trouble is self._stop:
            self.clear_trouble()
        self._stop = None

    def clear_trouble(self) -> None:
        self.trouble.clear()
