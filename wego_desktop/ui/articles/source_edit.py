"""An edit of the source where the article went on meanwhile: a picture that was sent got its address."""

from typing import NamedTuple


class Splice(NamedTuple):
    """What of a text became another."""

    start: int
    end: int
    put: str


def splice(before: str, after: str) -> Splice:
    """The smallest stretch between what both begin and end with."""
    most = min(len(before), len(after))
    start = _common(before, after, most)
    behind = _common(before[::-1], after[::-1], most - start)
    return Splice(start, len(before) - behind, after[start : len(after) - behind])


def rebased(base: str, mine: str, theirs: str) -> str:
    """What was made of ``base`` here, on top of what became of it there. Where both changed the same, it is mine."""
    if theirs == base or mine == theirs:
        return mine
    if mine == base:
        return theirs
    here, there = splice(base, mine), splice(base, theirs)
    if here.end <= there.start:
        first, second = here, there
    elif there.end <= here.start:
        first, second = there, here
    else:
        return mine
    return base[: first.start] + first.put + base[first.end : second.start] + second.put + base[second.end :]


def _common(one: str, other: str, most: int) -> int:
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
