"""The findings of one weight, rule by rule, below a line that says what they have in common."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from wego_desktop.ui.articles.finding_card import FindingCard
from wego_desktop.ui.articles.found import FoundGroup
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look

_SPACE = 12


class CardStack(QWidget):
    """wanted(Wish), place_wanted(Found): of one of its cards.

    A rule keeps its card: one that is worked with stays under the hand while others come and go.
    """

    wanted = Signal(object)
    place_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: dict[str, FindingCard] = {}
        self._lines: dict[str, QFrame] = {}
        self._order: list[str] = []
        self.head = Words(look, "", "details", "text2", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACE)
        self._column.addWidget(self.head)

    def show_groups(self, groups: Sequence[FoundGroup], *, anew: bool = False) -> None:
        """anew: of another article."""
        order = [group.rule for group in groups]
        for group in groups:
            card = self._card(group.rule)
            if anew:
                card.show_first()
            card.show_group(group)
        if order != self._order:
            self._arrange(order)
            self.setVisible(bool(order))

    @property
    def shown(self) -> list[FindingCard]:
        """The cards from top to bottom."""
        return [self._cards[rule] for rule in self._order]

    @property
    def stops(self) -> list[QWidget]:
        """Where the keyboard stops, from top to bottom."""
        return [stop for card in self.shown for stop in card.stops]

    def renew(self) -> None:
        """Measure all anew: what changes while it is out of sight, Qt does not hand up to the layouts around it."""
        for card in self.shown:
            card.renew()
        self.updateGeometry()

    def _card(self, rule: str) -> FindingCard:
        card = self._cards.get(rule)
        if card is None:
            card, line = FindingCard(self._look, self), QFrame(self)
            line.setFrameShape(QFrame.Shape.HLine)
            card.wanted.connect(self.wanted)
            card.place_wanted.connect(self.place_wanted)
            self._cards[rule], self._lines[rule] = card, line
            for part in (line, card):
                part.hide()
                self._column.addWidget(part)
        return card

    def _arrange(self, order: list[str]) -> None:
        """Cards that stay in their order are not touched, nor is the focus in them."""
        for rule in set(self._order) - set(order):
            self._cards[rule].hide()
            self._lines[rule].hide()
        if order != self._in_column(order):
            self._put_in_order(order)
        self._order = order
        for place, rule in enumerate(order):
            self._lines[rule].setVisible(place > 0)
            self._cards[rule].show()

    def _in_column(self, order: list[str]) -> list[str]:
        places = {rule: self._column.indexOf(card) for rule, card in self._cards.items()}
        return sorted(order, key=places.__getitem__)

    def _put_in_order(self, order: list[str]) -> None:
        for place, rule in enumerate(order):
            for part, index in ((self._lines[rule], 1 + 2 * place), (self._cards[rule], 2 + 2 * place)):
                self._column.removeWidget(part)
                self._column.insertWidget(index, part)
