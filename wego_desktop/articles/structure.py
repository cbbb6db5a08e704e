"""Which tags of a canonical text open and end elements."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from wego_desktop.markup.foreign import is_foreign
from wego_desktop.markup.tags import EMPTY_ELEMENTS

from .units import MARKS, TAGS, Units, is_end, is_start, tag_key

_EMPTY_KEYS = frozenset(tag_key(name, end=False) for name in EMPTY_ELEMENTS)
_EMPTY = "|".join(sorted(EMPTY_ELEMENTS))
_EMPTY_TAG = re.compile(rf"<(?:{_EMPTY})[ >]")  # SVG's image, which the keys call img, is not empty


class Tag(NamedTuple):
    """A tag that opens an element (``depth`` 1) or ends one (-1), in characters of its text."""

    start: int
    end: int
    depth: int


class Outline(NamedTuple):
    """What a stretch does to the elements around it.

    :ivar ends: where it has ended each element that began before it
    :ivar opens: where each element begins that goes on behind it
    """

    ends: list[int]
    opens: list[int]


def depth(units: Units, unit: int) -> int:
    """1 for a tag that opens an element, -1 for one that ends it, 0 for all else."""
    key = units.keys[unit]
    if is_end(key):
        return -1
    if not is_start(key) or (key in _EMPTY_KEYS and _is_empty(units, unit)):
        return 0
    return 1


def _is_empty(units: Units, unit: int) -> bool:
    return bool(_EMPTY_TAG.match(units.text, units.starts[unit])) and not is_foreign(units.context(unit))


def is_balanced(units: Units, first: int, last: int) -> bool:
    """Whether the units from ``first`` to before ``last`` end every element they open, and no other."""
    level = 0
    for mark in MARKS.finditer(units.keys, first, last):
        level += depth(units, mark.start())
        if level < 0:
            return False
    return level == 0


def tags(units: Units) -> list[Tag]:
    found, starts = list[Tag](), units.starts
    for mark in TAGS.finditer(units.keys):
        at, key = mark.start(), mark[0]
        if key not in _EMPTY_KEYS or not _is_empty(units, at):
            found.append(Tag(starts[at], starts[at + 1], -1 if is_end(key) else 1))
    return found


def outline(found: Iterable[Tag], start: int = 0) -> Outline:
    """Of the stretch with these tags. start: where it begins in their text."""
    ends, opens = list[int](), list[int]()
    for begin, end, change in found:
        if change > 0:
            opens.append(begin - start)
        elif opens:
            opens.pop()
        else:
            ends.append(end - start)
    return Outline(ends, opens)
