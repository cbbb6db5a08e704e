"""The rows of a merge: what one field or one block is in three versions, and which of them is to be taken."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from .reading_text import Reading, reading


class Side(StrEnum):
    """Whose version. BOTH: mine and then theirs, where either put something in at the same place."""

    BASE = "base"
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class State(StrEnum):
    """Who changed it: nobody, one side, both in the same way, or each in another."""

    SAME = "same"
    MINE = "mine"
    THEIRS = "theirs"
    ALIKE = "alike"
    CONFLICT = "conflict"

    @property
    def side(self) -> Side | None:
        """What is taken without asking; None for a conflict. What nobody changed is taken as the account has it."""
        if self is State.CONFLICT:
            return None
        return Side.MINE if self in (State.MINE, State.ALIKE) else Side.THEIRS


Choices = Mapping[str, Side]
"""By the key of a row: what a person chose. A row that is not in it goes by its state."""


def state_of(base: object, mine: object, theirs: object) -> State:
    if mine == theirs:
        return State.SAME if mine == base else State.ALIKE
    if mine == base:
        return State.THEIRS
    return State.MINE if theirs == base else State.CONFLICT


class UndecidedError(ValueError):
    """Conflicts nobody has decided yet. keys: of their rows."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        super().__init__(", ".join(keys))
        self.keys = keys


class Row(Protocol):
    """What every row has. Rows of the same key are decided together."""

    @property
    def key(self) -> str: ...
    @property
    def state(self) -> State: ...


def chosen(row: Row, choices: Choices) -> Side:
    """Raises UndecidedError."""
    side = choices.get(row.key, row.state.side)
    if side is None:
        raise UndecidedError((row.key,))
    return side


@dataclass(frozen=True)
class CutCover:
    """:ivar sha256: of a cover on this machine only; else ""
    :ivar crops: how it is cut, as JSON by the names of its fields; "{}" when the account does that by itself
    """

    media_id: str
    crops: str = "{}"
    sha256: str = ""


@dataclass(frozen=True)
class FieldRow:
    """One field.

    :ivar name: of the field of ``Article``; "cover"; or "extra:" and the name of a field this app does not know, whose
        values are JSON, "" where there is none
    """

    name: str
    base: str | bool | CutCover
    mine: str | bool | CutCover
    theirs: str | bool | CutCover
    state: State

    @property
    def key(self) -> str:
        return self.name


@dataclass(frozen=True)
class BlockRow:
    """One block of the content, as source; "" where a version has none. Rows in order are the article.

    :ivar level: how many sections it stands in
    :ivar is_frame: a tag that opens or ends the section around the following or preceding rows, nothing to read
    :ivar is_moved: one side has it at another place; both places are rows of the same key, or, where the other side
        edited it meanwhile, one row at the new place
    """

    key: str
    base: str
    mine: str
    theirs: str
    state: State
    level: int = 0
    is_frame: bool = False
    is_moved: bool = False

    @property
    def can_take_both(self) -> bool:
        return self.state is State.CONFLICT and not self.base and bool(self.mine) and bool(self.theirs)

    def source(self, side: Side) -> str:
        if side is Side.BOTH and self.base:  # taken out here by the side that put it in elsewhere
            return self.mine if self.theirs == self.base else self.theirs
        if side is Side.BOTH:
            return self.mine + self.theirs
        return {Side.BASE: self.base, Side.MINE: self.mine, Side.THEIRS: self.theirs}[side]

    def reading(self, side: Side) -> Reading:
        """What a person reads there."""
        return reading(self.source(side))
