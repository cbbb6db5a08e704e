"""A field of some lines for a text that has no line breaks of its own."""

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

_AROUND = 2 * (1 + 4 + 4)  # px: border, padding (base.qss) and the document's own margin
_BREAKS = str.maketrans({"\u2029": "\n", "\u2028": "\n", "\ufdd0": "\n", "\ufdd1": "\n"})


class TextBox(QPlainTextEdit):
    """edited(text): a person changed it; what an input method still composes is not told. Enter goes on to the next
    field, and what is pasted comes in one line.

    lines: as high it is at least; it grows with its text to twice as many.
    """

    edited = Signal(str)

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._least, self._known, self._telling = lines, lines, "", True
        self.composing = False
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self._fit(round(size.height())))

    def text(self) -> str:
        """With its no-break spaces, which ``toPlainText`` makes plain ones."""
        return self.document().toRawText().translate(_BREAKS)

    def set_text(self, text: str) -> None:
        """Tells nobody; the cursor stays as far in as it was."""
        cursor = self.textCursor()
        place = cursor.position()
        self._telling = False
        self.setPlainText(text)
        self._known, self._telling = self.text(), True
        cursor = self.textCursor()
        cursor.setPosition(min(place, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _fit(self, lines: int) -> None:
        """lines: that its text takes."""
        wanted = max(self._least, min(lines, 2 * self._least))
        if wanted != self._lines:
            self._lines = wanted
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(160, self._lines * self.fontMetrics().lineSpacing() + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(" ".join(source.text().split("\n")).replace("\r", "").strip())
        self.ensureCursorVisible()

    def _tell(self) -> None:
        text = self.text()
        if self._telling and text != self._known:
            self._known = text
            self.edited.emit(text)
