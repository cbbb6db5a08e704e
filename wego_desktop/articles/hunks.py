"""Which sections of a version are which of the base, and the stretches in which a version differs from it."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .likeness import MOST, Pair, couples, likest, same, shared
from .sections import Section

Sections = Sequence[Section]


@dataclass(frozen=True)
class Hunk:
    """Base sections from ``low`` to before ``high``, which others, or none, stand for; one put in has ``low`` twice."""

    low: int
    high: int
    parts: tuple[Section, ...]

    def clashes(self, other: "Hunk") -> bool:
        """Whether the two can't both be done without a doubt about the outcome."""
        if self.low == self.high and other.low == other.high:
            return self.low == other.low
        if self.low == self.high:
            return other.is_near(self.low)
        if other.low == other.high:
            return self.is_near(other.low)
        return self.low < other.high and other.low < self.high

    def is_near(self, slot: int) -> bool:
        return self.low <= slot <= self.high if self.parts else self.low < slot < self.high


@dataclass(frozen=True)
class Version:
    """One side's sections against those of the base.

    :ivar found: for each base section the one that is the same or was made of it; None where none is
    """

    found: list[Section | None]
    hunks: list[Hunk]

    def parts(self, low: int, high: int, hunks: Sequence[Hunk]) -> list[Section]:
        """What the side has for a stretch of the base, given its hunks in that stretch."""
        parts, at = list[Section](), low
        for hunk in [*hunks, Hunk(high, high, ())]:
            parts += [found for found in self.found[at : hunk.low] if found]
            parts += hunk.parts
            at = hunk.high
        return parts


def version(base: Sections, side: Sections) -> Version:
    pairs = _pairs(base, side)
    found: list[Section | None] = [None] * len(base)
    for at, other in pairs:
        found[at] = side[other]
    return Version(found, list(_hunks(pairs, len(base), side)))


def _hunks(pairs: list[Pair], count: int, side: Sections) -> Iterator[Hunk]:
    for (at, other), (next_at, next_other) in pairwise([(-1, -1), *pairs, (count, len(side))]):
        parts = tuple(side[other + 1 : next_other])
        if parts or next_at > at + 1:
            yield Hunk(at + 1, next_at, parts)


def _pairs(base: Sections, side: Sections) -> list[Pair]:
    """Which sections are the same, then those between them that read the same, then those that read alike."""
    exact = same([each.text for each in base], [each.text for each in side])
    return _filled(exact, base, side, lambda old, new: _filled(_restyled(old, new), old, new, _edited))


def _filled(
    pairs: list[Pair], base: Sections, side: Sections, more: Callable[[Sections, Sections], list[Pair]]
) -> list[Pair]:
    """The pairs, and more of what stands between them."""
    found = list[Pair]()
    for (at, other), (next_at, next_other) in pairwise([(-1, -1), *pairs, (len(base), len(side))]):
        if next_at > at + 1 and next_other > other + 1:
            between = more(base[at + 1 : next_at], side[other + 1 : next_other])
            found += [(at + 1 + mine, other + 1 + theirs) for mine, theirs in between]
        found.append((next_at, next_other))
    return found[:-1]


def _restyled(base: Sections, side: Sections) -> list[Pair]:
    """All paragraphs may have another style, and every word as before."""
    words = [(each.name, _told(each)) for each in base]
    others = [(each.name, _told(each)) for each in side]
    return same(["\0".join(each) for each in words], ["\0".join(each) for each in others])


def _edited(base: Sections, side: Sections) -> list[Pair]:
    """Which sections were made of which."""
    if len(base) == len(side) and (len(base) == 1 or len(base) > MOST):
        names = [each.name for each in base] == [each.name for each in side]
        return [(at, at) for at in range(len(base))] if names else []
    if len(base) * len(side) > MOST**2:
        return []
    words, others = [couples(_told(each)) for each in base], [couples(_told(each)) for each in side]

    def alike(at: int, other: int) -> float:
        return shared(words[at], others[other]) if base[at].name == side[other].name else 0.0

    return likest(len(base), len(side), alike)


def _told(section: Section) -> str:
    """What there is to be compared: its text, or, of one without, the source of its pictures."""
    return section.reading.text or section.text


def groups(mine: Sequence[Hunk], theirs: Sequence[Hunk]) -> list[tuple[list[Hunk], list[Hunk]]]:
    """The hunks of both sides in order; together those that clash."""
    found = list[tuple[list[Hunk], list[Hunk]]]()
    both = [(hunk, 0) for hunk in mine] + [(hunk, 1) for hunk in theirs]
    for hunk, side in sorted(both, key=lambda each: (each[0].low, each[0].high, each[1])):
        if not found or not any(hunk.clashes(other) for other in (*found[-1][0], *found[-1][1])):
            found.append(([], []))
        found[-1][side].append(hunk)
    return found
