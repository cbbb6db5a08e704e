"""Edits that need no browser to know what it makes of them: text within text, and attributes.

A parser puts a character where the one before it went, and pays no heed to most attributes. So what is left to see is
that the changed stretch still reads as it should (``&am`` and a typed ``p;`` would not).
"""

import re

from wego_desktop.markup.tags import values

from .differences import Gap, changed_tags, gaps
from .habits import Block
from .pieces import Piece
from .splice import written
from .tag_edit import changed_tag
from .units import Units, is_start, is_text, units

_AROUND = 40  # characters; no reference is longer
_SPACE = " \t\n\f\r"
# Copies of these appear elsewhere in what is misnested, or their attributes decide about the tree.
_DECIDES = re.compile(r"</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u|input|annotation-xml)[\s>/]", re.I)


def is_sure(piece: Piece, new: Units, kept: list[Block]) -> bool:
    """Whether the plain splice of this edit surely gives the new canonical text."""
    stops = [0, *(end for gap in gaps(piece.units, new, kept) for end in (gap.first, gap.last)), len(piece.units)]
    for number, gap in enumerate(gaps(piece.units, new, kept)):
        if not _is_within_text(piece, new, gap, stops[2 * number], stops[2 * number + 3]):
            return False
    return all(_is_attribute(piece, new, *pair) for pair in changed_tags(piece.units, new, kept))


def _is_attribute(piece: Piece, new: Units, unit: int, new_unit: int) -> bool:
    stored, old = piece.matches[unit], piece.units.between(unit, unit + 1)
    if stored < 0 or not is_start(piece.units.keys[unit]) or _DECIDES.match(old):
        return False
    written_before, wanted = piece.stored_units.between(stored, stored + 1), new.between(new_unit, new_unit + 1)
    if values(written_before) != values(old) or not _is_told_apart(piece, piece.units.keys[unit]):
        return False
    tag = changed_tag(written_before, old, wanted)
    return list(values(tag).items()) == list(values(wanted).items())


def _is_told_apart(piece: Piece, key: str) -> bool:
    """Whether none of the tags of a kind is implied: one that stands in the source could be taken for it."""
    return all(piece.matches[mark.start()] >= 0 for mark in re.finditer(re.escape(key), piece.units.keys))


def _is_within_text(piece: Piece, new: Units, gap: Gap, low: int, high: int) -> bool:
    """Whether a kept character that is no space stands beside the change, in the same stretch of stored text.

    :param low: where the canonical units begin that stay before the change
    :param high: where those end that stay behind it
    """
    old, fresh = piece.units.keys, new.keys[gap.new_first : gap.new_last]
    if not all(map(is_text, old[gap.first : gap.last] + fresh)):
        return False
    first, last = _stretch(piece, gap, low, high)
    if first < 0:
        return False
    before, behind = old[first : gap.first].strip(_SPACE), old[gap.last : last].strip(_SPACE)
    sure = before or (behind and (fresh + old[gap.last])[0] != "\n")
    return bool(sure) and _reads(piece, new, gap, first, last)


def _stretch(piece: Piece, gap: Gap, low: int, high: int) -> tuple[int, int]:
    """The canonical units around a gap that are text, one beside the other in the source; (-1, -1) for none."""
    first, last = gap.first, gap.last
    while first > max(gap.first - _AROUND, low) and _is_plain_text(piece, first - 1):
        first -= 1
    while last < min(gap.last + _AROUND, high) and _is_plain_text(piece, last):
        last += 1
    if first == last:
        return -1, -1
    in_row = range(piece.matches[first], piece.matches[first] + last - first)
    is_row = list(piece.matches[first:last]) == list(in_row)
    return (first, last) if is_row and (first < gap.first or _begins_text(piece, first)) else (-1, -1)


def _begins_text(piece: Piece, first: int) -> bool:
    """Whether a tag stands right before a unit, or nothing."""
    before = piece.matches[first - 1] if first else -1
    return before + 1 == piece.matches[first] and not (first and is_text(piece.units.keys[first - 1]))


def _is_plain_text(piece: Piece, unit: int) -> bool:
    stored = piece.matches[unit]
    if stored < 0 or not is_text(piece.units.keys[unit]):
        return False
    raw = piece.stored_units.between(stored, stored + 1)
    return raw not in {"", "<"} and not piece.stored_units.context(stored)


def _reads(piece: Piece, new: Units, gap: Gap, first: int, last: int) -> bool:
    """Whether the changed stretch still is the text it should be, as the source is read."""
    stored, matches = piece.stored_units, piece.matches
    at, end = matches[first], matches[first] + last - first
    before = stored.between(at, at + gap.first - first)
    behind = stored.between(end - (last - gap.last), end)
    wanted = new.keys[gap.new_first - (gap.first - first) : gap.new_last + last - gap.last]
    return units(before + written(new, gap.new_first, gap.new_last) + behind).keys == wanted
