"""Three versions of a content, block by block: who changed what, and where both did."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from .hunks import Hunk, Version, groups, version
from .moves import followed
from .rows import BlockRow, state_of
from .sections import Section, sections

_Three = tuple[Section, Section, Section]


def block_rows(base: str, mine: str, theirs: str) -> tuple[BlockRow, ...]:
    """The rows of three sources, in the order of the article. Whole sections only: no choice leaves half of one.

    Sections that both sides have, and that are not the same everywhere, fall apart into what is in them. Takes a second
    or so for 1.8 MB: not on the UI thread.
    """
    if base == mine == theirs:
        return (_row(base, mine, theirs, 0),)
    found = _merged((sections(base), sections(mine), sections(theirs)), -1)
    rows = [row for row in found if row.base or row.mine or row.theirs]
    numbered = [replace(row, key=f"content:{number}") for number, row in enumerate(rows)]
    return tuple(followed(numbered))


def _row(base: str, mine: str, theirs: str, level: int, *, is_frame: bool = False) -> BlockRow:
    return BlockRow("content", base, mine, theirs, state_of(base, mine, theirs), level, is_frame)


def _merged(three: _Three, level: int) -> Iterator[BlockRow]:
    base, mine, theirs = three
    if base.text == mine.text == theirs.text or not (base.parts and mine.parts and theirs.parts):
        yield _row(base.text, mine.text, theirs.text, max(level, 0))
        return
    yield _row(base.opening, mine.opening, theirs.opening, level, is_frame=True)
    yield from _parts(base.parts, version(base.parts, mine.parts), version(base.parts, theirs.parts), level + 1)
    yield _row(base.closing, mine.closing, theirs.closing, level, is_frame=True)


def _parts(base: Sequence[Section], mine: Version, theirs: Version, level: int) -> Iterator[BlockRow]:
    at = 0
    for changed, others in groups(mine.hunks, theirs.hunks):
        hunks = (*changed, *others)
        low, high = min(hunk.low for hunk in hunks), max(hunk.high for hunk in hunks)
        yield from _each(base, mine, theirs, (at, low), level)
        if not any(hunk.parts for hunk in hunks):
            yield from _each(base, mine, theirs, (low, high), level)
        elif low == high and not (changed and others):
            yield from _put_in(changed, others, level)
        else:
            left, right = mine.parts(low, high, changed), theirs.parts(low, high, others)
            yield _row(_text(base[low:high]), _text(left), _text(right), level)
        at = high
    yield from _each(base, mine, theirs, (at, len(base)), level)


def _each(
    base: Sequence[Section], mine: Version, theirs: Version, stretch: tuple[int, int], level: int
) -> Iterator[BlockRow]:
    """Base sections one by one, each edited, left or taken out by either side."""
    for at in range(*stretch):
        left, right = mine.found[at], theirs.found[at]
        if left and right:
            yield from _merged((base[at], left, right), level)
        else:
            yield _row(base[at].text, left.text if left else "", right.text if right else "", level)


def _text(parts: Iterable[Section]) -> str:
    return "".join(part.text for part in parts)


def _put_in(mine: Sequence[Hunk], theirs: Sequence[Hunk], level: int) -> Iterator[BlockRow]:
    for hunk in mine:
        yield from (_row("", part.text, "", level) for part in hunk.parts)
    for hunk in theirs:
        yield from (_row("", "", part.text, level) for part in hunk.parts)
