"""Which elements a place of the canonical text stands in."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from .pieces import Piece
from .stretch import Span, length
from .structure import Outline, Tag, outline


def ancestors(pieces: Sequence[Piece], inside: Span) -> list[Span]:
    """The elements around a stretch, their tags included, the innermost first."""
    starts, ends, level = list[int](), list[int](), 0
    for offset, part in _parts(pieces, inside):
        if offset + max(part.reach, 0) <= inside.start:
            del starts[len(starts) - len(part.outline.ends) :]
            starts += [offset + start for start in part.outline.opens]
            continue
        for end in part.outline.ends:
            if level:
                level -= 1
            elif offset >= inside.end:
                ends.append(offset + end)
            elif starts:
                starts.pop()
        level += len(part.outline.opens)
    return [Span(start, end) for start, end in zip(reversed(starts), ends, strict=False)]


class _Part(NamedTuple):
    outline: Outline
    reach: int


def _parts(pieces: Iterable[Piece], inside: Span) -> Iterator[tuple[int, _Part]]:
    """Pieces before and behind the stretch as wholes, those it touches tag by tag."""
    offset = 0
    for piece in pieces:
        end = offset + len(piece.canonical)
        if end <= inside.start or offset >= inside.end:
            yield offset, _Part(piece.outline, end - offset)
        else:
            yield from _tags(offset, piece.tags)
        offset = end


def _tags(offset: int, found: Iterable[Tag]) -> Iterator[tuple[int, _Part]]:
    for tag in found:
        yield offset + tag.start, _Part(outline([Tag(0, tag.end - tag.start, tag.depth)]), tag.end - tag.start)


def closed(pieces: Sequence[Piece], inside: Span) -> Span:
    """A stretch with the rest of every element it begins or ends in: whole nodes of one parent."""
    part = outline(takewhile(lambda tag: tag.start < inside.end, _behind(pieces, inside.start)))
    outer = ancestors(pieces, Span(inside.start, inside.start))[: len(part.ends)]
    opened = ancestors(pieces, Span(inside.end, inside.end))[: len(part.opens)]
    return Span(outer[-1].start if outer else inside.start, opened[-1].end if opened else inside.end)


def with_siblings(pieces: Sequence[Piece], nodes: Span, count: int) -> Span:
    """Whole nodes with so many elements before and behind them, and the text around; at most all of their parent."""
    before = _reach(_before(pieces, nodes.start), -1, count)
    behind = _reach(_behind(pieces, nodes.end), 1, count)
    whole = length(pieces)
    return Span(before.end if before else 0, behind.start if behind else whole)


def _reach(tags: Iterable[Tag], direction: int, count: int) -> Tag | None:
    """The tag at which so many elements, or their parent, are over; None for the end of the article."""
    level = 0
    for tag in tags:
        level += tag.depth * direction
        if level < 0 or (level == 1 and count == 0 and tag.depth == direction):
            return tag
        count -= level == 0
    return None


def _behind(pieces: Sequence[Piece], place: int) -> Iterator[Tag]:
    """The tags from a place on."""
    offset = 0
    for piece in pieces:
        if offset + len(piece.canonical) > place:
            moved = (Tag(offset + tag.start, offset + tag.end, tag.depth) for tag in piece.tags)
            yield from (tag for tag in moved if tag.start >= place)
        offset += len(piece.canonical)


def _before(pieces: Sequence[Piece], place: int) -> Iterator[Tag]:
    """The tags before a place, backwards."""
    offset = length(pieces)
    for piece in reversed(pieces):
        offset -= len(piece.canonical)
        if offset < place:
            moved = (Tag(offset + tag.start, offset + tag.end, tag.depth) for tag in reversed(piece.tags))
            yield from (tag for tag in moved if tag.end <= place)
