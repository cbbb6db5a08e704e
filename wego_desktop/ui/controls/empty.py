"""What a view shows while it has nothing to show: what belongs here, and the way to begin."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from wego_desktop.ui.controls.buttons import Button, LinkButton, OutlineButton, PrimaryButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

_DRAWING = 96
_WIDTH = 360


class EmptyState(QWidget):
    """drawing: an icon of 96 px ("empty-images", "no-results", …). began: its button; followed: its link.

    The button is bordered unless primary: a window whose bar has a filled one must not get a second.
    """

    began = Signal()
    followed = Signal()

    def __init__(self, look: Look, drawing: str, parent: QWidget | None = None, *, primary: bool = False) -> None:
        super().__init__(parent)
        self._look, self._drawing = look, drawing
        self._picture = QLabel(self)
        self._words = Words(look, "", "base", "text2", self)
        self._button: Button = PrimaryButton(look, parent=self) if primary else OutlineButton(look, parent=self)
        self._link = LinkButton(look, parent=self)
        self._button.clicked.connect(self.began)
        self._link.clicked.connect(self.followed)
        look.changed.connect(self._draw)
        self._lay_out()
        self._draw()
        self.set_words("")

    def set_words(self, sentence: str, button: str = "", link: str = "", *, icon: str = "") -> None:
        """One sentence, and the words of the two ways on; "" for none. icon: for the button."""
        self._words.setText(sentence)
        self._words.setFixedHeight(max(0, self._words.heightForWidth(_WIDTH)))  # or a third line would be cut
        self._button.set_icon(icon)
        for part, text in ((self._button, button), (self._link, link)):
            part.setText(text)
            part.setVisible(bool(text))

    def set_drawing(self, drawing: str) -> None:
        self._drawing = drawing
        self._draw()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._draw()
        return super().event(event)

    def _lay_out(self) -> None:
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(2)
        for part, space in ((self._picture, 16), (self._words, 16), (self._button, 8), (self._link, 0)):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addSpacing(space)
        column.addStretch(3)

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.pixmap(self._drawing, "text3", _DRAWING, self.devicePixelRatioF()))
