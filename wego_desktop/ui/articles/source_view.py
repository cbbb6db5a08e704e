"""The article as its source: what is stored, to the byte."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette, QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from wego_desktop.ui.articles.source_lines import BREAK, SourceLines
from wego_desktop.ui.articles.source_paint import SourcePaint
from wego_desktop.ui.style import Look

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SourceView(QPlainTextEdit):
    """left(): a person is done, by Esc or Ctrl+Enter.

    Lines are shown apart where elements begin; those breaks are no part of the source. A line end that is one has a
    sign (↵), and Enter makes one.
    """

    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown, self._lines = "", SourceLines("")
        self.setObjectName("source")
        self.setFont(look.font("mono"))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self._paint = SourcePaint(look, self, lambda: self._lines.line_ends)
        look.changed.connect(self._recolour)
        self._recolour()
        self.retranslate()

    def show_source(self, source: str) -> None:
        """As it is stored; what can be undone begins with it."""
        self._shown, self._lines = source, SourceLines(source)
        self.setPlainText(self._lines.shown(source))
        self.document().setModified(False)
        self._paint.again()

    @property
    def source(self) -> str:
        """As it is now; without an edit the very string that was shown."""
        if not self.is_changed:
            return self._shown
        return self._lines.source(self.document().toRawText())

    @property
    def is_changed(self) -> bool:
        return self.document().isModified()

    def show_place(self, offset: int) -> None:
        """Put the caret at a character of the source that is shown."""
        shown = self._lines.shown(self._shown)
        prefix = len(self._lines.shown(self._shown[:offset]))
        cursor = self.textCursor()
        cursor.setPosition(len(shown[:prefix].encode("utf-16-le")) // 2)
        self.setTextCursor(cursor)
        self.centerCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and control):
            self.left.emit()
        elif event.key() in _ENTER:
            self._type(self._lines.line_end + BREAK)
        else:
            if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                self._pass_break(forward=event.key() == Qt.Key.Key_Delete)
            super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._type(self._lines.typed(source.text()))

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied is the source, without the breaks that are only shown."""
        data = QMimeData()
        data.setText(self._lines.source(self.textCursor().selectedText()))
        return data

    def _type(self, text: str) -> None:
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def _pass_break(self, *, forward: bool) -> None:
        """A break that is only shown is no character: deleting passes over it, to the one behind."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            return
        if forward and cursor.atBlockEnd() and not cursor.atEnd() and cursor.block().length() > 1:
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        elif not forward and cursor.atBlockStart() and not cursor.atStart() and cursor.block().previous().length() > 1:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def _recolour(self) -> None:
        palette = self.palette()
        tokens = self._look.tokens
        palette.setColor(QPalette.ColorRole.Base, tokens.canvas)
        palette.setColor(QPalette.ColorRole.Text, tokens.text)
        self.setPalette(palette)
        dress = f"border: none; border-radius: 0; padding: 8px 12px; background: {tokens.canvas.name()};"
        self.setStyleSheet(f"#source {{ {dress} }}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint.again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._paint.again()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Source text"))
