"""What a person has chosen of a merge so far, and what is left to decide."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .message import Message
from .message_merge import ORDER, ArticleRow, MessageMerge
from .rows import BlockRow, Choices, FieldRow, Row, Side, State

_VERSIONS = frozenset((Side.MINE, Side.BASE, Side.THEIRS))
_ORDERS = frozenset((Side.MINE, Side.THEIRS))


@dataclass(frozen=True)
class Spot:
    """One thing to choose: all rows of one key.

    :ivar key: as in ``Choices``
    :ivar article: the key of the article's row; "" for the order
    :ivar sides: what can be taken
    """

    key: str
    article: str
    state: State
    sides: frozenset[Side] = _VERSIONS


@dataclass(frozen=True)
class Tally:
    """How many spots there are by what is taken of them; what both changed alike is in none."""

    left: int = 0
    mine: int = 0
    theirs: int = 0
    both: int = 0
    base: int = 0


class Choosing:
    """Choices over a merge, which can be taken back one by one. Raises KeyError for a key that has nothing to choose.

    :ivar spots: all that differs anywhere, in the order of the rows
    """

    def __init__(self, merge: MessageMerge) -> None:
        self.merge = merge
        self.spots = {spot.key: spot for spot in _spots(merge)}
        self.choices: Choices = {}
        self._before = list[Choices]()

    @property
    def left(self) -> tuple[str, ...]:
        """The keys of what is undecided, in order."""
        return tuple(key for key in self.spots if self.side(key) is None)

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def side(self, key: str) -> Side | None:
        """What is taken; None while that is undecided."""
        return self.choices.get(key, self.spots[key].state.side)

    def is_by_hand(self, key: str) -> bool:
        return key in self.choices

    def choose(self, key: str, side: Side) -> bool:
        """Whether that changed anything. What is taken without asking anyway is no choice."""
        spot = self.spots[key]
        if side not in spot.sides or self.side(key) is side:
            return False
        others = {each: chosen for each, chosen in self.choices.items() if each != key}
        self._take(others if spot.state.side is side else {**others, key: side})
        return True

    def choose_rest(self, side: Side, article: str | None = None) -> int:
        """Decide whatever is undecided, in one article or everywhere; says how many those were."""
        open_ = [key for key in self.left if article in (None, self.spots[key].article)]
        if open_:
            self._take({**self.choices, **dict.fromkeys(open_, side)})
        return len(open_)

    def undo(self) -> bool:
        """Take the last choice back. False: there was none."""
        if self._before:
            self.choices = self._before.pop()
            return True
        return False

    def tally(self, fits: Callable[[Spot], bool] = lambda _spot: True) -> Tally:
        sides = [self.side(key) for key, spot in self.spots.items() if fits(spot) and not self._is_alike(key)]
        return Tally(*(sides.count(side) for side in (None, Side.MINE, Side.THEIRS, Side.BOTH, Side.BASE)))

    @property
    def articles(self) -> int:
        """How many the message will have; what is undecided counts as it would be here."""
        return sum(map(self._stays, self.merge.rows))

    def result(self) -> Message:
        """Raises UndecidedError."""
        return self.merge.merged(self.choices)

    def _take(self, choices: Choices) -> None:
        self._before.append(self.choices)
        self.choices = choices

    def _is_alike(self, key: str) -> bool:
        return self.spots[key].state is State.ALIKE and not self.is_by_hand(key)

    def _stays(self, row: ArticleRow) -> bool:
        if row.merge:
            return True
        side = self.choices.get(row.key, row.state.side) or Side.MINE
        return {Side.MINE: row.mine, Side.BASE: row.base}.get(side, row.theirs) is not None


def _spots(merge: MessageMerge) -> Iterator[Spot]:
    for row in merge.rows:
        if row.merge is None:
            yield Spot(row.key, row.key, row.state)
            continue
        both = {block.key for block in row.merge.blocks if block.can_take_both}
        rows: tuple[FieldRow | BlockRow, ...] = (*row.merge.fields, *row.merge.blocks)
        for each in rows:
            if each.state is not State.SAME:
                sides = _VERSIONS | {Side.BOTH} if each.key in both else _VERSIONS
                yield Spot(key_of(row, each), row.key, each.state, sides)
    if merge.order.state is not State.SAME:
        yield Spot(ORDER, "", merge.order.state, _ORDERS)


def key_of(article: ArticleRow, row: Row) -> str:
    """The key by which a row of an article is chosen."""
    return f"{article.key}/{row.key}"
