"""Find and replace in the article."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.buttons import OutlineButton, QuietButton
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

_FIELD = 280  # px, at most
_SOON_MS = 120  # after the last letter


class FindBar(QWidget):
    """wanted(command, argument): find, findNext, findPrevious, replace, replaceAll, findStop; what comes back goes into
    ``show_found``. closed(): the keyboard belongs to the page again.

    Enter and Shift+Enter go on and back, Esc closes.
    """

    wanted = Signal(str, object)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.text, self.put = QLineEdit(self), QLineEdit(self)
        self.says = Words(look, "", "details", "text2", self)
        self.case = QuietButton(look, "match-case", parent=self)
        self.word = QuietButton(look, "whole-word", parent=self)
        self.previous, self.next = (
            QuietButton(look, "chevron-up", parent=self),
            QuietButton(look, "chevron-down", parent=self),
        )
        self.close_button = QuietButton(look, "close", parent=self)
        self.replace, self.replace_all = OutlineButton(look, parent=self), OutlineButton(look, parent=self)
        self._found: Mapping[str, Any] = {}
        self._replacing = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def begin(self, words: str = "", *, replacing: bool = False) -> None:
        """Open it, with what is selected in the page to be looked for."""
        self.show()
        self._replacing = self._replacing or replacing
        self._show_replace()
        if words:
            self.text.setText(words)
        self.text.selectAll()
        field = self.put if replacing and words else self.text
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._find()

    def close_bar(self) -> None:
        if not self.isHidden():
            self._soon.stop()
            self._replacing = False
            self.hide()
            self.wanted.emit("findStop", None)
            self.closed.emit()

    def show_found(self, told: object) -> None:
        """What came back: how many there are, which of them is shown, how many were replaced."""
        if isinstance(told, Mapping) and "count" in told:
            self._found = told
            self._say()

    def go(self, command: str) -> None:
        """findNext or findPrevious; what was typed last is looked for first."""
        if self._soon.isActive():
            self._find()
        else:
            self.wanted.emit(command, None)

    # Inside

    def _find(self) -> None:
        self._soon.stop()
        options = {"caseSensitive": self.case.isChecked(), "wholeWord": self.word.isChecked()}
        self.wanted.emit("find", {"text": self.text.text(), **options})

    def _replace(self, command: str) -> None:
        if self._soon.isActive():
            self._find()
        self.wanted.emit(command, self.put.text())

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        grid, find, replace = QGridLayout(self), QHBoxLayout(), QHBoxLayout()
        grid.setContentsMargins(16, 6, 8, 7)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.text, 0, 0)
        grid.addLayout(find, 0, 1)
        grid.addWidget(self.put, 1, 0)
        grid.addLayout(replace, 1, 1)
        grid.setColumnStretch(1, 2)
        replace.setSpacing(8)
        for field in (self.text, self.put):
            field.setMaximumWidth(_FIELD)
        grid.setColumnMinimumWidth(0, _FIELD * 2 // 3)
        grid.setColumnStretch(0, 1)
        for part in (self.previous, self.next, self.case, self.word):
            find.addWidget(part)
        find.addWidget(self.says)
        find.addStretch(1)
        find.addWidget(self.close_button)
        for button in (self.replace, self.replace_all):
            replace.addWidget(button)
        replace.addStretch(1)

    def _connect(self) -> None:
        self.text.textChanged.connect(lambda _text: self._soon.start())
        self._soon.timeout.connect(self._find)
        for toggle in (self.case, self.word):
            toggle.setCheckable(True)
            toggle.toggled.connect(lambda _on: self._find())
        self.next.clicked.connect(lambda: self.go("findNext"))
        self.previous.clicked.connect(lambda: self.go("findPrevious"))
        self.replace.clicked.connect(lambda: self._replace("replace"))
        self.replace_all.clicked.connect(lambda: self._replace("replaceAll"))
        self.put.returnPressed.connect(lambda: self._replace("replace"))
        self.close_button.clicked.connect(self.close_bar)
        self._look.changed.connect(self.update)

    def _show_replace(self) -> None:
        for part in (self.put, self.replace, self.replace_all):
            part.setVisible(self._replacing)

    def _say(self) -> None:
        count, current = int(self._found.get("count", 0)), int(self._found.get("current", 0))
        replaced = self._found.get("replaced")
        if replaced is not None:
            words = self.tr("%n replaced", "", int(replaced))
        elif not self.text.text():
            words = ""
        elif not count:
            words = self.tr("Nothing found")
        else:
            words = self.tr("{current} of {count}").format(current=formats.count(current), count=formats.count(count))
        self.says.setText(words)
        for button in (self.next, self.previous, self.replace, self.replace_all):
            button.setEnabled(count > 0)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find and replace"))
        for field, name in ((self.text, self.tr("Find")), (self.put, self.tr("Replace with"))):
            field.setPlaceholderText(name)
            field.setAccessibleName(name)
        named = (
            (self.previous, self.tr("Previous"), "Shift+F3"),
            (self.next, self.tr("Next"), "F3"),
            (self.case, self.tr("Match case"), ""),
            (self.word, self.tr("Whole words"), ""),
            (self.close_button, self.tr("Close"), "Esc"),
        )
        for button, name, key in named:
            button.setAccessibleName(name)
            button.setAccessibleDescription(key)
            button.setToolTip(f"{name}  {key}".rstrip())
        self.replace.setText(self.tr("Replace"))
        self.replace_all.setText(self.tr("Replace all"))
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.text:
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.go("findPrevious" if back else "findNext")
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.tokens.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.tokens.line)
        painter.end()
