"""What differs between two texts, word by word, so that a person can see it: for texts that are read side by side."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from .alignment import blocks
from .habits import Block

_WORDS = re.compile(r"[0-9A-Za-z_\u00c0-\u024f]+|\n|[^\S\n]+|.", re.DOTALL)
_FIRST = 0x10000  # code points that stand for words
_ISLAND = 2  # characters; what is shorter and alone between two changes belongs to them
_REWRITTEN = 0.25  # of the longer text; with less in common it is another text
_LINE = 20  # characters that the end of a line counts for: where all lines are short, few of them are enough
_HARDLY = 20  # characters; no more than these are not worth leaving out
_SHORT = 80  # characters; of a rewritten text no longer than that the old one is shown as well


class Kind(StrEnum):
    """What a stretch is. TOUCHED: of the base, where a version differs. CUT: stands for text that is left out."""

    SAME = "same"
    PUT_IN = "put in"
    TAKEN_OUT = "taken out"
    TOUCHED = "touched"
    CUT = "cut"


@dataclass(frozen=True)
class Stretch:
    text: str
    kind: Kind = Kind.SAME


Stretches = tuple[Stretch, ...]


def word_changes(before: str, after: str) -> Stretches:
    """The text after, with what was taken out at its place. Put together without that it is ``after``."""
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    found = tuple(_joined(_stretches(old, new, _kept(old, new))))
    same = sum(len(each.text) for each in found if each.kind is Kind.SAME)
    if before and after and same < _REWRITTEN * max(len(before), len(after)):
        was = [Stretch(before, Kind.TAKEN_OUT)] if len(before) <= _SHORT else []
        return (*was, Stretch(after, Kind.PUT_IN))
    return found


def touched(base: str, *others: str) -> Stretches:
    """The base, with the stretches in which any of the others differs; an empty one where something was put in."""
    words = _WORDS.findall(base)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word))
    marked = list[tuple[int, int]]()
    for other in others:
        new = _WORDS.findall(other)
        marked += [(starts[low], starts[high]) for low, high in _between(_kept(words, new), len(words), len(new))]
    return tuple(_marked(base, sorted(marked)))


def condensed(stretches: Sequence[Stretch], around: int = 60, most: int = 400) -> Stretches:
    """The same with what is long cut short.

    :param around: characters of unchanged text that stay beside a change
    :param most: characters of a change that stay
    """
    last = len(stretches) - 1
    found = list[Stretch]()
    for at, each in enumerate(stretches):
        if each.kind is not Kind.SAME:
            found += _cut(each, most, 0)
        elif last == 0:
            found += _cut(each, 2 * around, 0)
        else:
            found += _cut(each, around if at else 0, around if at < last else 0)
    return tuple(found)


def _cut(stretch: Stretch, head: int, tail: int) -> Iterator[Stretch]:
    text = stretch.text
    first, last = _reach(text, head), _reach(reversed(text), tail)
    if len(text) <= first + last + _HARDLY:
        yield stretch
        return
    if first:
        yield replace(stretch, text=text[:first])
    yield Stretch("…", Kind.CUT)
    if last:
        yield replace(stretch, text=text[-last:])


def _reach(text: Iterable[str], room: int) -> int:
    """How many characters there is room for; the end of a line takes that of many."""
    count = 0
    for character in text:
        room -= _LINE if character == "\n" else 1
        if room < 0:
            break
        count += 1
    return count


def _kept(old: Sequence[str], new: Sequence[str]) -> list[Block]:
    """The words that both have, but for those that merely happen to be the same."""
    numbers = dict[str, str]()
    for word in (*old, *new):
        numbers.setdefault(word, chr(_FIRST + len(numbers)))
    first, second = ("".join(map(numbers.__getitem__, words)) for words in (old, new))
    found = [(0, 0, 0), *blocks(first, second), (len(old), len(new), 0)]
    return [block for at, block in enumerate(found) if block[2] and not _is_island(found, at, old, new)]


def _is_island(found: Sequence[Block], at: int, old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether a block is a character or two between two replacements, which reads worse than one replacement."""
    start, other, length = found[at]
    if not 0 < at < len(found) - 1 or sum(map(len, old[start : start + length])) > _ISLAND:
        return False
    before, behind = found[at - 1], found[at + 1]
    left = start > before[0] + before[2] and other > before[1] + before[2]
    right = behind[0] > start + length and behind[1] > other + length
    return left and right and "\n" not in new[other : other + length]


def _stretches(old: Sequence[str], new: Sequence[str], kept: Iterable[Block]) -> Iterator[Stretch]:
    at, other = 0, 0
    for start, other_start, length in (*kept, (len(old), len(new), 0)):
        yield Stretch("".join(old[at:start]), Kind.TAKEN_OUT)
        yield Stretch("".join(new[other:other_start]), Kind.PUT_IN)
        yield Stretch("".join(new[other_start : other_start + length]))
        at, other = start + length, other_start + length


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """Without empty ones."""
    return (each for each in stretches if each.text)


def _between(kept: Iterable[Block], count: int, others: int) -> Iterator[tuple[int, int]]:
    """The words of the base that a version has not, as ranges; empty ones where it has more."""
    at, other = 0, 0
    for start, other_start, run in (*kept, (count, others, 0)):
        if start > at or other_start > other:
            yield at, start
        at, other = start + run, other_start + run


def _marked(base: str, marked: Iterable[tuple[int, int]]) -> Iterator[Stretch]:
    at = 0
    for low, high in marked:
        if high < at or (high == at and high > low):
            continue
        if low > at:
            yield Stretch(base[at:low])
        yield Stretch(base[max(low, at) : high], Kind.TOUCHED)
        at = max(at, high)
    if at < len(base):
        yield Stretch(base[at:])
