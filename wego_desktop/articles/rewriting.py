"""An article that was written anew at some place: where it differs, and which pieces of it are as they were."""

from collections.abc import Sequence
from typing import NamedTuple

from .pieces import Piece
from .units import Units


class Differs(NamedTuple):
    """The pieces from ``first`` to before ``last`` are ``piece`` now."""

    first: int
    last: int
    piece: Piece


def differing(pieces: Sequence[Piece], source: str, canonical: str) -> Differs | None:
    """With the pieces beside it. None when what comes behind may be read in another way now: within a comment, say."""
    first, start, other = 0, 0, 0
    while first < len(pieces) and _stands(pieces[first], source, start, canonical, other):
        start, other = start + len(pieces[first].source), other + len(pieces[first].canonical)
        first += 1
    last, end, other_end = len(pieces), len(source), len(canonical)
    while last > first:
        at, other_at = end - len(pieces[last - 1].source), other_end - len(pieces[last - 1].canonical)
        if at < start or other_at < other or not _stands(pieces[last - 1], source, at, canonical, other_at):
            break
        last, end, other_end = last - 1, at, other_at
    if first:
        first -= 1
        start, other = start - len(pieces[first].source), other - len(pieces[first].canonical)
    behind = pieces[last] if last < len(pieces) else Piece("", "")
    end, other_end = end + len(behind.source), other_end + len(behind.canonical)
    piece = Piece(source[start:end], canonical[other:other_end], pieces[first].context)
    reads = last == len(pieces) or _ends_like(piece, behind)
    return Differs(first, min(last + 1, len(pieces)), piece) if reads else None


def _stands(piece: Piece, source: str, at: int, canonical: str, other: int) -> bool:
    """Whether a piece is there, in both spellings."""
    return source.startswith(piece.source, at) and canonical.startswith(piece.canonical, other)


def _ends_like(piece: Piece, tail: Piece) -> bool:
    """Whether the end of a piece is read as that is by itself."""
    return _is_end(piece.units, tail.units) and _is_end(piece.stored_units, tail.stored_units)


def _is_end(units: Units, tail: Units) -> bool:
    begins_in = units.context(max(0, len(units) - len(tail)))
    same = begins_in == tail.contexts[0][1] and units.last_context() == tail.last_context()
    return same and units.keys.endswith(tail.keys)
