"""What dialogs about a save share: a title, a sentence, a list of facts, and buttons at the end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.ui.articles.fact_list import Fact, FactList
from wego_desktop.ui.controls.buttons import Button
from wego_desktop.ui.controls.dialogs import fit
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

WIDTH = 520
_INNER = WIDTH - 48
_MOST = 320  # px of the list at first


class SaveDialog(QDialog):
    """It never waits for its answer: `open` it. ``end`` it with its buttons."""

    def __init__(
        self,
        look: Look,
        title: str,
        sentence: str,
        facts: Sequence[Fact],
        parent: QWidget | None = None,
        *,
        choosable: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._look = look
        self.title, self.sentence = Words(look, title, "title"), Words(look, sentence, "base", "text2")
        self.facts = FactList(look, title, self, choosable=choosable)
        self.facts.show_facts(facts)
        self.facts.setVisible(bool(facts))
        self.sentence.setVisible(bool(sentence))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 24, 24, 16)
        self.column.setSpacing(12)
        for part in (self.title, self.sentence):
            part.setWordWrap(True)
            self.column.addWidget(part)
        self.column.addWidget(self.facts, 1)

    def end(self, first: Sequence[Button], last: Sequence[Button]) -> None:
        """Buttons at the left and at the right end; the last one is the default."""
        row = QHBoxLayout()
        self.column.addSpacing(4)
        self.column.addLayout(row)
        row.setSpacing(8)
        for button in first:
            row.addWidget(button)
        row.addStretch(1)
        for button in last:
            row.addWidget(button)
        last[-1].setDefault(True)
        last[-1].setFocus()
        self.fit()

    def fit(self) -> None:
        if not self.facts.isHidden():
            self.facts.fit(_INNER, _MOST)
        fit(self, WIDTH)
