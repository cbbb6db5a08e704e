"""One line about what was just done, with a way on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wego_desktop.ui.controls.buttons import LinkButton, QuietButton
from wego_desktop.ui.controls.painting import icon, painter_for
from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.style import Look

HEIGHT = 40
STAYS_MS = 8000
_ICON_AT = 26
Said = str | Callable[[], str]  # words, or what gives them: asked again when the language changes
_INK = {"done": "accent_text", "warning": "warn", "error": "err", "info": "info"}


class Notice(QWidget):
    """As in "Deleted 3. Open folder". It takes no room while there is nothing to say.

    It goes by itself after a while, but not from under the mouse or the keyboard; a warning is for a person to close.
    """

    def __init__(self, look: Look, parent: QWidget | None = None, *, stays_ms: int = STAYS_MS) -> None:
        super().__init__(parent)
        self._look, self._stays_ms, self._icon = look, stays_ms, "done"
        self._act: Callable[[], object] | None = None
        self._said: tuple[Said, Said] = "", ""
        self._words = ElidedLabel(look, parent=self)
        self._button = LinkButton(look, parent=self)
        self._close = QuietButton(look, "close", parent=self)
        self._button.clicked.connect(self._do)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._leave)
        self._lay_out()
        self._retranslate()
        look.changed.connect(self.update)
        self.hide()

    def say(
        self, text: Said, button: Said = "", act: Callable[[], object] | None = None, *, icon: str = "done"
    ) -> None:
        """Show a sentence; it takes the place of the one before. act: what the button does."""
        self._act, self._icon, self._said = act, icon, (text, button)
        self._put_words()
        self.show()
        self.update()
        if icon == "warning":
            self._timer.stop()
        else:
            self._timer.start(self._stays_ms)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._words.text()))

    @property
    def text(self) -> str:
        return "" if self.isHidden() else self._words.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._look.tokens
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), tokens.window)
            painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
            spot = QPoint(_ICON_AT, self.height() // 2)
            icon(painter, self._look, self._icon, _INK.get(self._icon, "text2"), spot, 20)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._words)
        row.addWidget(self._button)
        row.addStretch(1)
        row.addWidget(self._close)

    def _do(self) -> None:
        act = self._act
        self.hide()
        if act is not None:
            act()

    def _leave(self) -> None:
        in_use = self.underMouse() or self._button.hasFocus() or self._close.hasFocus()
        if in_use:
            self._timer.start(self._stays_ms)
        else:
            self.hide()

    def _put_words(self) -> None:
        text, button = (said if isinstance(said, str) else said() for said in self._said)
        self._words.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def _retranslate(self) -> None:
        if not self.isHidden():
            self._put_words()
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
