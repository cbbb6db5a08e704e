"""Which pieces an edit touches."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from .alignment import common
from .pieces import Piece

_NEAR = 400  # characters before a change in which it may be moved to fit whole elements


class Span(NamedTuple):
    """A stretch of the canonical text, in characters."""

    start: int
    end: int


def touched(pieces: Sequence[Piece], canonical: str) -> tuple[int, int, int]:
    """The first piece that differs, the first behind it that does not, and how many new characters stand there."""
    first, at = 0, 0
    while first < len(pieces) and canonical.startswith(pieces[first].canonical, at):
        at += len(pieces[first].canonical)
        first += 1
    last, end = len(pieces), len(canonical)
    while last > first and end - len(pieces[last - 1].canonical) >= at:
        if not canonical.startswith(pieces[last - 1].canonical, end - len(pieces[last - 1].canonical)):
            break
        end -= len(pieces[last - 1].canonical)
        last -= 1
    return first, last, end - at


def widened(pieces: Sequence[Piece], canonical: str, first: int, last: int) -> tuple[int, int]:
    """With the piece before, when the change is near to it."""
    start = length(pieces[:first])
    alike = common(pieces[first].canonical, 0, canonical[start : start + 2 * _NEAR], 0) if first < last else 0
    first = max(first - 1, 0) if alike < _NEAR else first
    return first, max(last, first + 1)


def covered(pieces: Sequence[Piece], span: Span, first: int, last: int) -> tuple[int, int]:
    """With all pieces that a stretch lies in."""
    ends = list(accumulate(len(piece.canonical) for piece in pieces))
    return min(first, bisect_right(ends, span.start)), max(last, bisect_left(ends, span.end) + 1)


def length(pieces: Sequence[Piece]) -> int:
    """Characters of canonical text."""
    return sum(len(piece.canonical) for piece in pieces)
