"""The pane at the right of a shelf: nothing, one or several of what is selected."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from wego_desktop.ui import formats
from wego_desktop.ui.controls.painting import painter_for
from wego_desktop.ui.controls.scroller import Scroller
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.ledgers.deed_button import DeedButton
from wego_desktop.ui.ledgers.deeds import ShelfActions
from wego_desktop.ui.ledgers.single import EntryView
from wego_desktop.ui.materials.preview.pane import WIDTHS, Hint
from wego_desktop.ui.materials.preview.several import Pile
from wego_desktop.ui.style import Look


class SeveralEntries(QWidget):
    """How many, how much, and what can be done with them together."""

    def __init__(self, look: Look, actions: ShelfActions, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: Sequence[Any] = ()
        self.title = Words(look, "", "title", "text", self)
        self.sum = Words(look, "", "details", "text2", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 24, 16, 16)
        column.setSpacing(8)
        column.addWidget(Pile(look, self))
        for words in (self.title, self.sum):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(words)
        column.addSpacing(8)
        for name in names:
            button = DeedButton(look, actions[name], actions.icon(name), self)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(button)
        column.addStretch(1)

    def show_entries(self, entries: Sequence[Any]) -> None:
        self._entries = entries
        self.title.setText(self.tr("%n selected", "", len(entries)))
        self.sum.setText(formats.size(sum(entry.size or 0 for entry in entries)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.show_entries(self._entries)


class ShelfPane(QWidget):
    """single: how one is shown; names: the actions for several."""

    def __init__(self, look: Look, single: EntryView, actions: ShelfActions, names: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self.single = single
        self.hint = Hint(look, self)
        self.several = SeveralEntries(look, actions, names, self)
        self._scroller = Scroller(look, self)
        self._scroller.setWidget(single)
        self._stack = QStackedLayout(self)
        for part in (self.hint, self._scroller, self.several):
            self._stack.addWidget(part)
        look.changed.connect(self.update)
        self._retranslate()

    def show_entries(self, entries: Sequence[Any]) -> None:
        """Costs no call: nothing is fetched before it is played."""
        if len(entries) == 1:
            self.single.show_entry(entries[0])
        elif entries:
            self.several.show_entries(entries)
        self._show(self.several if len(entries) > 1 else self._scroller if entries else self.hint)

    def open(self) -> None:
        """Show a picture large, play a voice or a film."""
        if self._stack.currentWidget() is self._scroller:
            self.single.open()

    def tick(self) -> None:
        """Time has passed."""
        if self._stack.currentWidget() is self._scroller:
            self.single.tell_time()

    def sizeHint(self) -> QSize:
        return QSize(WIDTHS[1], 600)

    def minimumSizeHint(self) -> QSize:
        return QSize(WIDTHS[0], 120)

    def _show(self, part: QWidget) -> None:
        if part is not self._scroller:
            self.single.stop()
        elif self._stack.currentWidget() is not part:
            self._scroller.verticalScrollBar().setValue(0)
        self._stack.setCurrentWidget(part)

    def _retranslate(self) -> None:
        for part in (self, self._scroller):
            part.setAccessibleName(self.tr("Preview"))
        self.hint.say(self.tr("Select something to see it here."))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:
        with painter_for(self) as painter:
            painter.fillRect(event.rect(), self._look.tokens.window)
