"""A field of the form: its name, how much of its room is used, the text, and a sentence where there is one to say."""

from collections import deque

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.articles.counting import Room, State
from wego_desktop.ui import formats
from wego_desktop.ui.articles.text_box import TextBox
from wego_desktop.ui.articles.text_line import TextLine
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look

_INKS = {State.FINE: "text2", State.DOUBTFUL: "warn", State.OVER: "err"}
_BORDERS = {State.FINE: "", State.DOUBTFUL: "warn", State.OVER: "err"}
_REMEMBERED = 64  # texts that were told, and may come back late


class CountedField(QWidget):
    """edited(text): a person wrote it. lines: 1, or more for a text that wraps.

    Whatever is told meanwhile, writing goes on: a text that was written here and comes back is no news.
    """

    edited = Signal(str)

    def __init__(self, look: Look, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._why = Room(), ""
        self._shown: tuple[State, str, str, bool] | None = None
        self._sent: deque[str] = deque(maxlen=_REMEMBERED)
        self.label = ElidedLabel(look, "", "details", "text2", self, mode=Qt.TextElideMode.ElideRight)
        self.counter = Words(look, "", "details", "text2", self)
        self.counter.setFont(look.font("details"))
        self.text: TextBox | TextLine = TextBox(lines, self) if lines > 1 else TextLine(self)
        self.hint = Words(look, "", "details", "text2", self)
        self.hint.setWordWrap(True)
        self.label.setBuddy(self.text)
        self.text.edited.connect(self._tell)
        self._lay_out()
        self._count()

    def name(self, label: str, placeholder: str = "") -> None:
        self.label.setText(label)
        self.text.setAccessibleName(label)
        self.text.setPlaceholderText(placeholder)
        self._count()

    def set_room(self, room: Room) -> None:
        if room != self._room:
            self._room = room
            self._count()

    def turn_off(self, why: str) -> None:
        """Nothing can be written, for a reason that is told below; "" for none: it can."""
        self._why = why
        self.setEnabled(not why)
        self._count()

    def show_text(self, text: str, *, anew: bool = False) -> None:
        """anew: of another article, which nobody has been writing here."""
        if anew:
            self._sent.clear()
        writing = self.text.hasFocus() and (self.text.composing or text in self._sent)
        if text != self.text.text() and not writing:
            self._sent.clear()
            self.text.set_text(text)
        self._count()

    @property
    def state(self) -> State:
        return self._room.state(self.text.text())

    def _tell(self, text: str) -> None:
        self._sent.append(text)
        self._count()
        self.edited.emit(text)

    def _count(self) -> None:
        state, used = self.state, self._room.used(self.text.text())
        said = self._why or self._said(state, used)
        shown = (state, self._numbers(used), said, bool(self._why))
        if shown != self._shown:
            self._shown = shown
            self._tell_count(state, shown[1], said)

    def _tell_count(self, state: State, numbers: str, said: str) -> None:
        self.counter.setText(numbers)
        self.counter.setVisible(not self._why)
        self.counter.set_ink(_INKS[state])
        self.hint.setText(said)
        self.hint.set_ink("text2" if self._why else _INKS[state])
        self.hint.setVisible(bool(said))
        self.text.setAccessibleDescription(", ".join(filter(None, ("" if self._why else self.counter.text(), said))))
        self._dress(_BORDERS[state])

    def _numbers(self, used: int) -> str:
        say = formats.size if self._room.in_bytes else formats.count
        return say(used) if self._room.most is None else f"{say(used)} / {say(self._room.most)}"

    def _said(self, state: State, used: int) -> str:
        if state is State.OVER and self._room.most is not None:
            over = used - self._room.most
            if self._room.in_bytes:
                return self.tr("{size} too long for WeChat").format(size=formats.size(over))
            return self.tr("%n character(s) too long for WeChat", "", over)
        if state is State.DOUBTFUL and self._room.doubtful is not None:
            return self.tr("Over {count}, WeChat may refuse it").format(count=formats.count(self._room.doubtful))
        return ""

    def _dress(self, state: str) -> None:
        if self.text.property("state") != state:
            self.text.setProperty("state", state)
            self.text.style().unpolish(self.text)
            self.text.style().polish(self.text)

    def _lay_out(self) -> None:
        column, head = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        head.setSpacing(8)
        head.addWidget(self.label, 1)
        head.addWidget(self.counter)
        column.addWidget(self.text)
        column.addWidget(self.hint)
        column.addStretch(1)
        self.setFocusProxy(self.text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._count()
