"""Finds the stored spelling of what was moved or copied within an article."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from .pieces import Piece, joined

_WORTHWHILE = 8  # characters: the shortest element with something in it


def stored_copy(pieces: Sequence[Piece], canonical: str) -> str | None:
    """How the source spells a stretch of canonical text that the article has somewhere; None when it has not.

    :param canonical: whole units
    """
    if len(canonical) < _WORTHWHILE or not canonical.startswith("<"):
        return None
    at = "".join(piece.canonical for piece in pieces).find(canonical)
    if at < 0:
        return None
    ends = list(accumulate(len(piece.canonical) for piece in pieces))
    first, last = bisect_right(ends, at), bisect_left(ends, at + len(canonical)) + 1
    return _spelled(joined(pieces[first:last]), at - (ends[first - 1] if first else 0), len(canonical))


def _spelled(piece: Piece, at: int, length: int) -> str | None:
    starts = piece.units.starts
    low, high = bisect_left(starts, at), bisect_left(starts, at + length)
    if starts[low] != at or starts[high] != at + length:
        return None
    first, last = piece.matches[low], piece.matches[high - 1]
    return piece.stored_units.between(first, last + 1) if 0 <= first <= last else None
