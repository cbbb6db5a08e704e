"""How alike two texts are, and which of two rows of texts are the same: for blocks of articles and whole articles."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

_MOST = 4_000_000  # comparisons of texts, beyond which nothing is the same but what stands once in either row
MOST = 50  # texts in a row that are each compared with all of another
ALIKE = 0.5

Pair = tuple[int, int]


def likeness(first: str, second: str) -> float:
    """0 to 1: how much of two texts are the same neighbouring characters, wherever they stand."""
    return 1.0 if first == second else shared(couples(first), couples(second))


def couples(text: str) -> Counter[str]:
    """How often each two characters stand side by side."""
    return Counter(map("".join, pairwise(text)))


def shared(mine: Counter[str], theirs: Counter[str]) -> float:
    total = mine.total() + theirs.total()
    return 2 * (mine & theirs).total() / total if total else 0.0


def same(first: Sequence[str], second: Sequence[str]) -> list[Pair]:
    """Which texts of two rows are the same, both in order."""
    head = 0
    while head < min(len(first), len(second)) and first[head] == second[head]:
        head += 1
    tail = 0
    while tail < min(len(first), len(second)) - head and first[-1 - tail] == second[-1 - tail]:
        tail += 1
    found = [(at, at) for at in range(head)]
    found += _within(first, second, (head, len(first) - tail), (head, len(second) - tail))
    found += [(len(first) - at, len(second) - at) for at in range(tail, 0, -1)]
    return found


def _within(first: Sequence[str], second: Sequence[str], mine: Pair, theirs: Pair) -> Iterator[Pair]:
    """Texts that stand once in either row hold the rest in place (B. Cohen's patience difference)."""
    at, other = mine[0], theirs[0]
    for next_at, next_other in [*_once(first, second, mine, theirs), (mine[1], theirs[1])]:
        if (next_at - at) * (next_other - other) <= _MOST:
            matcher = SequenceMatcher(None, first[at:next_at], second[other:next_other], autojunk=False)
            for start, other_start, length in matcher.get_matching_blocks():
                yield from ((at + start + step, other + other_start + step) for step in range(length))
        if next_at < mine[1]:
            yield next_at, next_other
        at, other = next_at + 1, next_other + 1


def _once(first: Sequence[str], second: Sequence[str], mine: Pair, theirs: Pair) -> list[Pair]:
    counts, others = Counter(first[slice(*mine)]), Counter(second[slice(*theirs)])
    places = {second[at]: at for at in range(*theirs)}
    pairs = [(at, places[first[at]]) for at in range(*mine) if counts[first[at]] == others[first[at]] == 1]
    return _rising(pairs)


def _rising(pairs: list[Pair]) -> list[Pair]:
    """The longest choice of pairs that rise on both sides; they rise on the first as given."""
    lasts, ends, before = list[int](), list[int](), [-1] * len(pairs)
    for number, (_, other) in enumerate(pairs):
        at = bisect_left(lasts, other)
        before[number] = ends[at - 1] if at else -1
        lasts[at : at + 1], ends[at : at + 1] = [other], [number]
    found, number = list[Pair](), ends[-1] if ends else -1
    while number >= 0:
        found.append(pairs[number])
        number = before[number]
    return found[::-1]


def likest(count: int, others: int, alike: Callable[[int, int], float]) -> list[Pair]:
    """Pairs of two rows, both in order, with the most likeness; none of less than ALIKE.

    Nothing when there are too many to compare. alike: of one of the first row with one of the second.
    """
    if count * others > MOST**2:
        return []
    best = [[0.0] * (others + 1) for _ in range(count + 1)]
    worth = [[_worth(alike(at, other)) for other in range(others)] for at in range(count)]
    for at in range(count - 1, -1, -1):
        for other in range(others - 1, -1, -1):
            paired = best[at + 1][other + 1] + worth[at][other] if worth[at][other] else 0.0
            best[at][other] = max(paired, best[at + 1][other], best[at][other + 1])
    return list(_walk(best, worth))


def _worth(alike: float) -> float:
    return alike if alike >= ALIKE else 0.0


def _walk(best: list[list[float]], worth: list[list[float]]) -> Iterator[Pair]:
    at = other = 0
    while at < len(worth) and other < len(worth[at]):
        if worth[at][other] and best[at][other] == best[at + 1][other + 1] + worth[at][other]:
            yield at, other
            at, other = at + 1, other + 1
        elif best[at][other] == best[at + 1][other]:
            at += 1
        else:
            other += 1
