"""Finds where two rows of units are in step again behind a place where they differ.

Mostly a browser only implied or dropped an end tag there, which needs no search. Else the shortest path of changes is
looked for (E. Myers, "An O(ND) Difference Algorithm", 1986), as far as it is short; behind longer ones the next stretch
that both rows have is looked up.
"""

from .habits import Block, is_dropped, is_implied

SURE = 24  # units in a row that agree: the rows are in step again
_MOST = 48  # changes in a place that are searched step by step
_FEW = 8  # ends in a row that are looked over at once
_NEVER = -(10**9)


def next_blocks(first: str, at: int, second: str, other: int) -> list[Block]:
    """The next blocks behind two units that differ; none when there are no more."""
    for search in (_implied, _path, _jump):
        if found := search(first, at, second, other):
            return found
    return []


def _implied(first: str, at: int, second: str, other: int) -> list[Block] | None:
    """The next block, where a browser only implied or dropped ends: by far the most frequent, and without search."""
    for ahead in range(1, _FEW):
        if not is_implied(second[other + ahead - 1 : other + ahead]):
            break
        if length := _agrees_well(first, at, second, other + ahead):
            return [(at, other + ahead, length)]
    for ahead in range(1, _FEW):
        if not is_dropped(first[at + ahead - 1 : at + ahead]):
            break
        if length := _agrees_well(first, at + ahead, second, other):
            return [(at + ahead, other, length)]
    return None


def _agrees_well(first: str, at: int, second: str, other: int) -> int:
    length = _agree(first, at, second, other)
    at_end = at + length == len(first) and other + length == len(second)
    return length if length > 1 or at_end else 0


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
    farthest = max(trail[-1], key=lambda line: 2 * sum(trail[-1][line]) - line, default=0)
    steps = [(at + x, other + y, n) for x, y, n in _walk_back(trail, farthest)] if trail[-1] else []
    return steps if sum(n for _, _, n in steps) >= _MOST else None  # else chance alone made them agree


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
