"""Which element of the page a place of the source is: the border between the text and what is shown of it.

An element has a number: n for the n-th of ``#article.querySelectorAll('*')``, from 0, which is the n-th start tag of
the canonical text.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import accumulate

from .pieces import Piece
from .source import Source
from .units import TAGS, is_start


def numbers(source: Source, offsets: Iterable[int]) -> list[int | None]:
    """For each place in ``source.text`` at which a start tag begins, the number of its element.

    None where the browser has no such element (``<body>``, a form in a form, a place that is no tag). The first call
    for an article of 1.8 MB reads it once more, in some tenths of a second: not on the UI thread.
    """
    pieces = source.pieces
    ends = list(accumulate(len(piece.source) for piece in pieces))
    before = [0, *accumulate(piece.elements for piece in pieces)]

    @cache
    def table(at: int) -> dict[int, int]:
        start = ends[at] - len(pieces[at].source)
        return {start + place: before[at] + number for place, number in _elements(pieces[at])}

    places = ((offset, bisect_right(ends, offset)) for offset in offsets)
    return [table(at).get(offset) if at < len(pieces) else None for offset, at in places]


def offset(source: Source, number: int) -> int | None:
    """Where in ``source.text`` the start tag of an element begins; None where the browser made it of itself."""
    start = first = 0
    for piece in source.pieces:
        if first <= number < first + piece.elements:
            places = {inside: place for place, inside in _elements(piece)}
            place = places.get(number - first)
            return None if place is None else start + place
        start, first = start + len(piece.source), first + piece.elements
    return None


def _elements(piece: Piece) -> Iterator[tuple[int, int]]:
    """Where each start tag begins in the source of a piece, and which it is in its canonical text."""
    stored, matches = piece.stored_units, piece.matches
    for number, unit in enumerate(_starts(piece)):
        if matches[unit] >= 0:
            yield stored.starts[matches[unit]], number


def _starts(piece: Piece) -> Sequence[int]:
    keys = piece.units.keys
    return [found.start() for found in TAGS.finditer(keys) if is_start(found[0])]
