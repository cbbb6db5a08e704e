"""Which units of two rows are the same, as blocks; made for rows that agree but for few places."""

from collections.abc import Iterator

from .habits import Block
from .search import next_blocks


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
        step = next_blocks(head, at, tail, other)
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
