"""Which tags of a canonical text open and end elements."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from wego_desktop.markup.foreign import is_foreign
from wego_desktop.markup.tags import EMPTY_ELEMENTS

from .units import MARKS, Units, is_end, is_start, tag_key

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
    found = []
    for mark in MARKS.finditer(units.keys):
        at = mark.start()
        if change := depth(units, at):
            found.append(Tag(units.starts[at], units.starts[at + 1], change))
    return found


def outline(found: Iterable[Tag]) -> Outline:
    ends, opens = list[int](), list[int]()
    for tag in found:
        if tag.depth > 0:
            opens.append(tag.start)
        elif opens:
            opens.pop()
        else:
            ends.append(tag.end)
    return Outline(ends, opens)
