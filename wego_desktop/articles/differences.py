"""What changed between two canonical texts: the runs of units that stay, put where an element begins and ends."""

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from .alignment import blocks, common, common_end
from .habits import Block
from .structure import is_balanced
from .units import MARKS, STARTS, Units

_LONGEST = 20_000  # units; what is longer stays where it is
_FARTHEST = 200  # units a change is moved in search of whole elements


@dataclass(frozen=True, slots=True)
class Gap:
    """Units ``first`` to ``last`` of the old text that units ``new_first`` to ``new_last`` of the new one replace."""

    first: int
    last: int
    new_first: int
    new_last: int


def runs(old: Units, new: Units) -> list[Block]:
    """The units of the old text that stay, in the order of both.

    A tag with other attributes stays as well; what stands between two runs was taken out or put in.
    """
    head, tail = _ends(old, new)
    stop, new_stop = len(old) - tail, len(new) - tail
    exact = blocks(_exact_keys(old, head, stop), _exact_keys(new, head, new_stop))
    found = [(0, 0, head), *_shifted(exact, head, head), (stop, new_stop, tail)]
    return _slid(old, new, _refined(old, new, found))


def gaps(old: Units, new: Units, kept: list[Block]) -> list[Gap]:
    """What stands between the runs, and before and behind them; none empty on both sides."""
    found, at, other = [], 0, 0
    for first, new_first, length in [*kept, (len(old), len(new), 0)]:
        if first > at or new_first > other:
            found.append(Gap(at, first, other, new_first))
        at, other = first + length, new_first + length
    return found


def changed_tags(old: Units, new: Units, kept: list[Block]) -> Iterator[tuple[int, int]]:
    """The tags that stay with other attributes, as their units in both texts."""
    for first, new_first, length in kept:
        if old.between(first, first + length) == new.between(new_first, new_first + length):
            continue
        for mark in MARKS.finditer(old.keys, first, first + length):
            unit, new_unit = mark.start(), mark.start() - first + new_first
            if old.between(unit, unit + 1) != new.between(new_unit, new_unit + 1):
                yield unit, new_unit


def outside(kept: list[Block], low: int, high: int) -> Iterator[Block]:
    """What of the runs lies before and behind some units."""
    for first, new_first, count in kept:
        if first < low:
            yield first, new_first, min(count, low - first)
        if first + count > high:
            cut = max(high - first, 0)
            yield first + cut, new_first + cut, count - cut


def followed(kept: list[Block], unit: int) -> int | None:
    """The new unit that an old one is now; None when it was taken out."""
    return next((new + unit - first for first, new, count in kept if first <= unit < first + count), None)


def _ends(old: Units, new: Units) -> tuple[int, int]:
    """How many whole units agree at the beginning and at the end."""
    head = bisect_right(old.starts, common(old.text, 0, new.text, 0)) - 1
    head = min(head, len(old), len(new))
    left, new_left = len(old.text) - old.starts[head], len(new.text) - new.starts[head]
    back = min(common_end(old.text, new.text), left, new_left)
    tail = min(len(old) - bisect_left(old.starts, len(old.text) - back), len(new) - head)
    while tail and len(old.text) - old.starts[len(old) - tail] != len(new.text) - new.starts[len(new) - tail]:
        tail -= 1
    return head, tail


def _exact_keys(found: Units, first: int, last: int) -> str:
    """Keys that tell tags with other attributes apart; for text as before."""
    keys, at = [], first
    for mark in MARKS.finditer(found.keys, first, last):
        unit = mark.start()
        written = found.between(unit, unit + 1).encode("utf-8", "replace")
        keys += [found.keys[at:unit], chr(STARTS + zlib.crc32(written) % 0x1FFFF)]
        at = unit + 1
    return "".join(keys) + found.keys[at:last]


def _shifted(found: list[Block], by: int, other_by: int) -> list[Block]:
    return [(at + by, other + other_by, length) for at, other, length in found]


def _refined(old: Units, new: Units, exact: list[Block]) -> list[Block]:
    """The same runs, with those tags between them that only changed."""
    found = [block for block in exact if block[2]]
    for gap in gaps(old, new, found):
        alike = blocks(old.keys[gap.first : gap.last], new.keys[gap.new_first : gap.new_last])
        found += _shifted(alike, gap.first, gap.new_first)
    return sorted(found)


def _slid(old: Units, new: Units, kept: list[Block]) -> list[Block]:
    """Moves what was taken out or put in to where it is whole elements.

    ``a</p><p>`` taken out of ``<p>a</p><p>b</p>`` is ``<p>a</p>`` taken out, and then the other tag's bytes stay.
    """
    found = list(kept)
    for index in range(1, len(found)):
        before, behind = found[index - 1], found[index]
        at, other = before[0] + before[2], before[1] + before[2]
        if at == behind[0]:
            steps = _steps(new, other, behind[1], before[2], behind[2])
        elif other == behind[1]:
            steps = _steps(old, at, behind[0], before[2], behind[2])
        else:
            continue
        found[index - 1] = (before[0], before[1], before[2] + steps)
        found[index] = (behind[0] + steps, behind[1] + steps, behind[2] - steps)
    return [block for block in found if block[2]]


def _steps(text: Units, first: int, last: int, most_left: int, most_right: int) -> int:
    """How far a stretch must move to be balanced, to the left if it can; 0 when it is, or nowhere is."""
    if last - first > _LONGEST or is_balanced(text, first, last):
        return 0
    for way, most in ((-1, most_left), (1, most_right)):
        for steps in range(1, min(most, _FARTHEST) + 1):
            low, high = (first - steps, last - steps) if way < 0 else (first + steps - 1, last + steps - 1)
            if text.between(low, low + 1) != text.between(high, high + 1):
                break
            if is_balanced(text, first + way * steps, last + way * steps):
                return way * steps
    return 0
