"""A button that is called as the action it does."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.style import Look


class DeedButton(OutlineButton):
    """With the short words of the action, if it has some. In a narrow pane it is the words that give way."""

    def __init__(self, look: Look, action: QAction, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, _words(action), icon, parent)
        self.setAutoDefault(False)
        self.setMinimumWidth(64)
        self.serve(action)

    def _follow(self) -> None:
        super()._follow()
        self.setText(_words(self._action))


def _words(action: QAction) -> str:
    """Qt makes short words by itself: those without the ellipsis, which belongs there."""
    text = action.text()
    return text if text.rstrip("…") == action.iconText() else action.iconText()
