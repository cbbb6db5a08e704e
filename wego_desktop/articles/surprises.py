"""What came back other than expected: the prediction of an article and what WeChat made of it, side by side."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from wego_desktop.articles.alignment import blocks
from wego_desktop.articles.looks import differing, looks, style
from wego_desktop.articles.rules import Element, Page
from wego_desktop.articles.units import SILENT, TAGS, Units, is_start, is_text, units
from wego_desktop.articles.wording import Said, What, gone, name_at, shortened


@dataclass(frozen=True, slots=True)
class Surprise:
    """One difference.

    :ivar said: its kind and the values of its sentence
    :ivar start: with ``end`` the stretch of the expected text it lies in
    :ivar tag: of what was added, or has another attribute than expected: its start tag as it came back
    """

    said: Said
    start: int
    end: int
    tag: str = ""


class _Side:
    """One of the two texts. matches: for each of its units the other's, or -1."""

    def __init__(self, text: str) -> None:
        self.page, self.units = Page(text), units(text)
        self.matches = array("i", [-1]) * len(self.units)
        self._sums: list[int] = []

    def unit(self, offset: int) -> int:
        return bisect_left(self.units.starts, offset)

    def holds_matched(self, element: Element) -> bool:
        """Whether anything in it is on the other side as well."""
        self._sums = self._sums or [0, *accumulate(self._counts(each) for each in range(len(self.units)))]
        last = element.close[0] if element.close else element.end
        return self._sums[self.unit(last)] > self._sums[self.unit(element.end)]

    def _counts(self, unit: int) -> bool:
        key = self.units.keys[unit]
        return self.matches[unit] >= 0 and (is_start(key) or (is_text(key) and not key.isspace()))

    def alone(self) -> Iterator[tuple[Element, bool]]:
        """Elements that are on this side only, and whether with all that is in them; those within such are left out."""
        behind = 0
        for element in self.page.elements:
            if element.start < behind or self.matches[self.unit(element.start)] >= 0:
                continue
            if not _is_read(self.units, self.unit(element.start)):
                continue
            whole = not self.holds_matched(element)
            yield element, whole
            behind = element.last if whole else behind

    def lonely_words(self, taken: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
        """Stretches of units, with their words, that are on this side only and in none of the ranges taken."""
        run = 0
        ends = iter([*taken, (len(self.units.text), len(self.units.text))])
        start, stop = next(ends)
        for at in range(len(self.units) + 1):
            offset = self.units.starts[at]
            while offset >= stop and stop < len(self.units.text):
                start, stop = next(ends)
            lonely = at < len(self.units) and self.matches[at] < 0 and is_text(self.units.keys[at])
            if lonely and not start <= offset < stop:
                continue
            if at > run and (words := self.units.keys[run:at]).strip("\xa0 \t\r\n\u200b"):
                yield run, at, words
            run = at + 1


def surprises(expected: str, came: str) -> tuple[list[Surprise], int]:
    """All that differs to the eye, in no order, and how many tags differ in their spelling only."""
    if expected == came:
        return [], 0
    mine, theirs = _Side(expected), _Side(came)
    for at, other, length in blocks(mine.units.keys, theirs.units.keys):
        mine.matches[at : at + length] = array("i", range(other, other + length))
        theirs.matches[other : other + length] = array("i", range(at, at + length))
    found = [*_gone(mine), *_added(mine, theirs)]
    unseen = 0
    for surprise in _changed(mine, theirs):
        if surprise is None:
            unseen += 1
        else:
            found.append(surprise)
    return found, unseen


def _gone(mine: _Side) -> Iterator[Surprise]:
    taken = []
    for element, whole in mine.alone():
        yield Surprise(gone(element.name, with_content=whole), element.start, element.end)
        if whole:
            taken.append((element.start, element.last))
    for first, last, words in mine.lonely_words(taken):
        start, end = mine.units.starts[first], mine.units.starts[last]
        yield Surprise((What.TEXT_REMOVED, {"words": shortened(words)}), start, end)


def _added(mine: _Side, theirs: _Side) -> Iterator[Surprise]:
    taken, gap = [], _gaps(mine, theirs)
    for element, whole in theirs.alone():
        start, end = gap(theirs.unit(element.start))
        yield Surprise((What.ELEMENT_ADDED, {"name": element.name}), start, end, element.tag)
        if whole:
            taken.append((element.start, element.last))
    for first, _, words in theirs.lonely_words(taken):
        yield Surprise((What.TEXT_ADDED, {"words": shortened(words)}), *gap(first))


def _gaps(mine: _Side, theirs: _Side) -> Callable[[int], tuple[int, int]]:
    """Tells the stretch of my text in which a unit of theirs would lie that I have not."""
    first = array("i", accumulate(theirs.matches, lambda last, match: match + 1 if match >= 0 else last, initial=0))
    later = accumulate(
        reversed(theirs.matches), lambda last, match: match if match >= 0 else last, initial=len(mine.units)
    )
    last = array("i", later)[::-1]

    def gap(unit: int) -> tuple[int, int]:
        return mine.units.starts[first[unit]], mine.units.starts[max(first[unit], last[unit])]

    return gap


def _changed(mine: _Side, theirs: _Side) -> Iterator[Surprise | None]:
    """Tags that both have and that differ: what is seen of it; None for one of which nothing is."""
    for found in TAGS.finditer(mine.units.keys):
        at = found.start()
        other = mine.matches[at]
        if other < 0 or not is_start(found[0]):
            continue
        tag, came = mine.units.between(at, at + 1), theirs.units.between(other, other + 1)
        if tag != came:
            seen = list(_tag_changes(tag, came))
            for said in seen:
                yield Surprise(said, mine.units.starts[at], mine.units.starts[at + 1], came)
            if not seen:
                yield None


_ATTRIBUTES = (What.ATTRIBUTE_REMOVED, What.ATTRIBUTE_ADDED, What.ATTRIBUTE_CHANGED)
_STYLES = (What.STYLE_REMOVED, What.STYLE_ADDED, What.STYLE_CHANGED)


def _tag_changes(tag: str, came: str) -> Iterator[Said]:
    name = name_at(tag, 0)
    if name != name_at(came, 0):
        yield What.OTHER, {"name": name}
        return
    yield from _differences(looks(name, tag), looks(name, came), _ATTRIBUTES, name)
    yield from _differences(style(tag), style(came), _STYLES, name)


def _differences(
    before: Mapping[str, str], after: Mapping[str, str], kinds: tuple[What, What, What], name: str
) -> Iterator[Said]:
    removed, added, changed = kinds
    for each in differing(before, after):
        what = changed if each in before and each in after else removed if each in before else added
        yield what, {"attribute": each, "name": name}


def _is_read(row: Units, unit: int) -> bool:
    """Whether a browser makes an element of it."""
    return unit < len(row) and row.keys[unit] != SILENT
