"""Which units of two rows are the same, as blocks; made for rows that agree but for few places.

Between two agreeing stretches the shortest path of changes is searched (E. Myers, "An O(ND) Difference Algorithm",
1986), as far as it is short; behind longer ones the next stretch that both rows have is looked up.
"""

from collections.abc import Iterator
from itertools import pairwise

from .units import MARKS, is_end

Block = tuple[int, int, int]  # where it begins in the first row and in the second, and how long it is

SURE = 24  # units in a row that agree: the rows are in step again
_MOST = 48  # changes in a place that are searched step by step
_NEVER = -(10**9)


def blocks(first: str, second: str) -> list[Block]:
    """The stretches that both rows have, in order."""
    found: list[Block] = []
    last = common_end(first, second)
    stop, other_stop = len(first) - last, len(second) - last
    head, tail = first[:stop], second[:other_stop]
    at, other = 0, 0
    while True:
        length = common(head, at, tail, other)
        found.append((at, other, length))
        at, other = at + length, other + length
        if at >= stop or other >= other_stop:
            break
        step = _path(head, at, tail, other) or _jump(head, at, tail, other)
        if not step:
            break
        found += step
        at, other = step[-1][0] + step[-1][2], step[-1][1] + step[-1][2]
    found.append((stop, other_stop, last))
    return list(_joined(found))


def common(first: str, at: int, second: str, other: int) -> int:
    """How many units agree from here on."""
    length, step = 0, 16
    while first[at + length : at + length + step] == second[other + length : other + length + step]:
        length += step
        if at + length >= len(first) or other + length >= len(second):
            return min(len(first) - at, len(second) - other)
        step *= 2
    while step > 1:
        step //= 2
        mine = first[at + length : at + length + step]
        if mine and mine == second[other + length : other + length + step]:
            length += len(mine)
    return length


def common_end(first: str, second: str) -> int:
    """How many units at the end agree."""
    most = min(len(first), len(second))
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if first[len(first) - middle : len(first) - low] == second[len(second) - middle : len(second) - low]:
            low = middle
        else:
            high = middle - 1
    return low


def _path(first: str, at: int, second: str, other: int) -> list[Block] | None:
    """The blocks of the shortest way to where the rows are in step again, or to their ends."""
    rest, other_rest = len(first) - at, len(second) - other
    front, trail = {1: 0}, list[dict[int, tuple[int, int]]]()
    for changes in range(_MOST):
        trail.append({})
        for line in range(-changes, changes + 1, 2):
            down = line == -changes or (line != changes and front[line - 1] < front[line + 1])
            x = front[line + 1] if down else front[line - 1] + 1
            y = x - line
            if not 0 <= x <= rest or not 0 <= y <= other_rest:
                front[line] = _NEVER
                continue
            length = _agree(first, at + x, second, other + y)
            trail[changes][line] = (x, length)
            front[line] = x + length
            if length >= SURE or (x + length == rest and y + length == other_rest):
                return [(at + x, other + y, n) for x, y, n in _walk_back(trail, line)]
    return None


def _agree(first: str, at: int, second: str, other: int) -> int:
    if first[at : at + 1] != second[other : other + 1]:
        return 0
    mine, theirs = first[at : at + SURE], second[other : other + SURE]
    if mine == theirs:
        return len(mine)
    return next((i for i, (a, b) in enumerate(zip(mine, theirs, strict=False)) if a != b), min(len(mine), len(theirs)))


def _walk_back(trail: list[dict[int, tuple[int, int]]], line: int) -> list[Block]:
    steps: list[Block] = []
    for changes in range(len(trail) - 1, -1, -1):
        x, length = trail[changes][line]
        steps.append((x, x - line, length))
        if changes:
            line = _came_from(trail[changes - 1], line, x)
    return steps[::-1]


def _came_from(before: dict[int, tuple[int, int]], line: int, x: int) -> int:
    above = before.get(line + 1)
    return line + 1 if above and sum(above) == x else line - 1


def _jump(first: str, at: int, second: str, other: int) -> list[Block] | None:
    """The next place where the second row goes on with something the first has as well."""
    skipped = 0
    while other + skipped + SURE <= len(second):
        found = first.find(second[other + skipped : other + skipped + SURE], at)
        if found >= 0:
            return [(found, other + skipped, SURE)]
        skipped += max(SURE // 2, skipped // 8)
    return None


def tags_first(found: list[Block], first: str, second: str) -> Iterator[Block]:
    """Blocks in which a tag was matched rather than the text that changed places with it.

    A browser puts text that stands in a table, outside its cells, before the table.
    """
    end = 0
    for (at, other, length), (_, following, _) in pairwise([*found, (len(first), len(second) + 1, 0)]):
        before, behind = first[max(at - 1, end) : at], second[other + length : other + length + 1]
        swapped = before and before == behind and MARKS.match(before) and following > other + length
        if swapped and not MARKS.search(first, at, at + length):
            yield at - 1, other + length, 1
        else:
            yield at, other, length
        end = at + length


def line_ends_first(found: list[Block], first: str) -> list[Block]:
    """Blocks in which of two line ends behind a tag the second is matched: a browser drops the first in a ``<pre>``."""
    blocks = list(found)
    for index, ((at, other, length), (behind, following, more)) in enumerate(pairwise(found)):
        end = at + length
        if first[end:behind] == "\n" == first[end - 1] and following == other + length and MARKS.match(first, end - 2):
            blocks[index] = (at, other, length - 1)
            blocks[index + 1] = (behind - 1, following - 1, more + 1)
    return blocks


def ends_first(found: list[Block], first: str, second: str) -> list[Block]:
    """Blocks in which of equal end tags in a row the first is matched: an end tag ends the innermost element."""
    blocks = [*found, (len(first), len(second), 0)]
    for index in range(1, len(blocks)):
        (at, other, length), (behind, following, more) = blocks[index - 1], blocks[index]
        end, other_end, steps = at + length, other + length, 0
        if end == behind or other_end == following:
            while steps < more and _is_end_twice(first[end + steps], first[behind + steps], second[other_end + steps]):
                steps += 1
        blocks[index - 1] = (at, other, length + steps)
        blocks[index] = (behind + steps, following + steps, more - steps)
    return [block for block in blocks if block[2]]


def _is_end_twice(*keys: str) -> bool:
    return is_end(keys[0]) and len(set(keys)) == 1


def _joined(found: list[Block]) -> Iterator[Block]:
    """Blocks that follow each other on both sides as one; none without length."""
    current = (0, 0, 0)
    for at, other, length in found:
        start, other_start, so_far = current
        if (start + so_far, other_start + so_far) == (at, other):
            current = (start, other_start, so_far + length)
        elif length:
            if so_far:
                yield current
            current = (at, other, length)
    if current[2]:
        yield current
