"""An article cut into pieces of some thousand characters, each with its source and its canonical text.

An edit reads and replaces the pieces it touches; all others, and what is known of them, go on to the next step.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from wego_desktop.markup.foreign import Context
from wego_desktop.markup.reading import Kind, Reader

from .alignment import blocks
from .habits import Block, ends_first, is_harmless, line_ends_first, tags_first
from .structure import Outline, Tag, outline, tags
from .units import Units, is_start, units

SIZE = 6000  # characters of canonical text; small enough to be read while a key goes down


class Piece:
    """A stretch of the article in both spellings; never changed.

    :ivar source: as it is stored
    :ivar canonical: as Chromium writes the same
    :ivar context: the foreign content it begins in
    """

    def __init__(self, source: str, canonical: str, context: Context = ()) -> None:
        self.source, self.canonical, self.context = source, canonical, context

    @cached_property
    def stored_units(self) -> Units:
        return units(self.source, self.context)

    @cached_property
    def units(self) -> Units:
        """Those of the canonical text."""
        return units(self.canonical, self.context, stored=False)

    @cached_property
    def blocks(self) -> list[Block]:
        """Which stored units are which canonical ones."""
        stored, canonical = self.stored_units.keys, self.units.keys
        found = list(tags_first(blocks(stored, canonical), stored, canonical))
        return ends_first(line_ends_first(found, stored), stored, canonical)

    @cached_property
    def matches(self) -> "array[int]":
        """For each canonical unit the stored one, or -1 for what the browser made of itself (an implied ``</p>``)."""
        found = array("i", [-1]) * len(self.units)
        for stored, at, length in self.blocks:
            found[at : at + length] = array("i", range(stored, stored + length))
        return found

    @cached_property
    def tags(self) -> list[Tag]:
        return tags(self.units)

    @cached_property
    def outline(self) -> Outline:
        return outline(self.tags)

    @cached_property
    def elements(self) -> int:
        """How many start tags its canonical text has."""
        reader = Reader(self.canonical, self.context, stored=False)
        return sum(token.kind is Kind.START for token in reader.tokens())

    def forget(self) -> None:
        """Let go of what can be read again: a step back holds the piece for long."""
        for name in ("stored_units", "units", "blocks", "matches", "tags"):
            self.__dict__.pop(name, None)

    @cached_property
    def is_tame(self) -> bool:
        """Whether no tag has effects beyond its element: none copied, moved or dropped, but for ends."""
        return next(_untamed(self), None) is None


def joined(pieces: Sequence[Piece]) -> Piece:
    """Several neighbours as one."""
    if len(pieces) == 1:
        return pieces[0]
    source = "".join(piece.source for piece in pieces)
    return Piece(source, "".join(piece.canonical for piece in pieces), pieces[0].context if pieces else ())


def cut(whole: Piece) -> list[Piece]:
    """The same text in pieces, cut before tags that both spellings have."""
    if len(whole.canonical) < 2 * SIZE:
        return [whole]
    tags = whole.tags
    places = [(0, 0, whole.context), *_places(whole), (len(whole.source), len(whole.canonical), ())]
    wild = list(_untamed(whole))
    found = []
    for (start, other, context), (end, other_end, _) in pairwise(places):
        piece = Piece(whole.source[start:end], whole.canonical[other:other_end], context)
        low, high = (bisect_left(tags, place, key=lambda tag: tag.start) for place in (other, other_end))
        piece.outline = outline(tags[low:high], other)
        piece.is_tame = bisect_left(wild, other) == bisect_left(wild, other_end)
        found.append(piece)
    return found


def _untamed(whole: Piece) -> Iterator[int]:
    """Where, in the canonical text, tags are implied or dropped that have a say on what follows."""
    stored, canonical = whole.stored_units, whole.units
    at, other = 0, 0
    for first, other_first, length in [*whole.blocks, (len(stored), len(canonical), 0)]:
        dropped = any(map(is_start, stored.keys[at:first]))
        if dropped or not all(map(is_harmless, canonical.keys[other:other_first])):
            yield canonical.starts[other]
        at, other = first + length, other_first + length


def _places(whole: Piece) -> Iterator[tuple[int, int, Context]]:
    stored, canonical = whole.stored_units, whole.units
    last = 0
    for at, other, length in whole.blocks:
        while True:
            first = max(bisect_left(canonical.starts, last + SIZE), other + 1)
            unit = next((unit for unit in range(first, other + length) if is_start(canonical.keys[unit])), None)
            if unit is None:
                break
            mine = unit - other + at
            last = canonical.starts[unit]
            context = canonical.context(unit)
            if stored.context(mine) == context and last + SIZE <= len(whole.canonical):
                yield stored.starts[mine], last, context
