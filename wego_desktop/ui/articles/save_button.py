"""The button that saves, and says meanwhile how far it is."""

from PySide6.QtWidgets import QWidget

from wego_desktop.ui.controls.buttons import Button, Dress, PrimaryButton
from wego_desktop.ui.style import Look


class SaveButton(PrimaryButton):
    """While a save runs it can't be pressed, and stays as wide as its widest step, so that nothing beside it jumps.

    Where there is nothing to save it is no next step, so it is not filled; pressed all the same, it is said why.
    """

    dress_off = Dress("sunken", "", "text2")

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._name = self._step = ""
        self._is_next = False

    def set_next(self, is_next: bool) -> None:
        """Whether there is something to save."""
        self._is_next = is_next
        self.update()

    def dressed(self) -> Dress:
        return super().dressed() if self._is_next or not self.isEnabled() else Button.dress

    def set_name(self, name: str) -> None:
        self._name = name
        self.setToolTip(f"{name}  Ctrl+S")
        self._tell()

    def show_step(self, text: str) -> None:
        """ "" when it is over."""
        self._step = text
        self._tell()

    def _tell(self) -> None:
        self.setText(self._step or self._name)
        self.setEnabled(not self._step)
        self.setMinimumWidth(max(self.minimumWidth(), self.sizeHint().width()) if self._step else 0)
