"""What WeChat made of an article, held against what was sent and what was expected.

``compared`` is asked after a save, with the text that a read brought back. It answers what a reader could see differ
from what was sent, each with a sentence (context "Difference"), a place and the rule it was expected by; what is only
spelt anew is counted. It never fails, whatever came back.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wego_desktop.articles.looks import looks, style
from wego_desktop.articles.prediction import Change, Part, Prediction
from wego_desktop.articles.rules import BY_ID, Splice, Weight
from wego_desktop.articles.surprises import Surprise, surprises
from wego_desktop.articles.wording import SENTENCES, Said, What, gone, words_at
from wego_desktop.intake.findings import Value

MOST = 1000  # surprises that are told one by one


@dataclass(frozen=True)
class Difference:
    """One place at which what came back is not what was sent, or not what was expected.

    :ivar what: its kind, and ``sentence`` and ``values`` how to say it
    :ivar where: some words of the article beside it; "" where there are none
    :ivar at: its place in what was sent
    :ivar rule: the one that expected it; "" for a surprise
    :ivar happened: False for what was expected and did not come about: then the article is as it was sent there
    :ivar weight: how much it matters; a surprise warns
    """

    what: What
    values: Mapping[str, Value]
    where: str
    at: int
    rule: str = ""
    happened: bool = True
    weight: Weight = Weight.WARNS

    @property
    def is_expected(self) -> bool:
        return bool(self.rule)

    @property
    def sentence(self) -> str:
        return SENTENCES[self.what]


@dataclass(frozen=True)
class ReadBack:
    """All of them, in the order of what was sent.

    :ivar more: surprises beyond the ones told, when there are very many
    :ivar silent: places that were expected to be spelt anew
    :ivar unseen: tags that came back in another spelling than that, and look the same
    """

    differences: tuple[Difference, ...]
    more: int = 0
    silent: int = 0
    unseen: int = 0

    @property
    def as_expected(self) -> int:
        """How much was expected and came about."""
        return sum(each.is_expected and each.happened for each in self.differences)

    @property
    def missed(self) -> int:
        """How much was expected and did not come about."""
        return sum(not each.happened for each in self.differences)

    @property
    def surprising(self) -> int:
        """How much came about and was not expected."""
        return self.more + sum(not each.is_expected for each in self.differences)


def compared(sent: str, prediction: Prediction, came: str) -> ReadBack:
    """Hold what came back against what was sent. Takes a second or two for 1.8 MB: not on the UI thread.

    :param sent: the source as it was sent, of which ``prediction`` was made
    """
    found, unseen = surprises(prediction.text, came)
    expected = _Expected(sent, prediction)
    left = expected.left(found)
    told = [*map(expected.surprise, left[:MOST]), *expected.differences()]
    told += [_taken(rule) for rule in prediction.refused_by]
    silent = sum(change.is_silent for change in prediction.changes)
    return ReadBack(tuple(sorted(told, key=lambda each: each.at)), len(left[MOST:]), silent, unseen)


def _taken(rule: str) -> Difference:
    return Difference(What.TAKEN, {}, "", 0, rule, happened=False, weight=BY_ID[rule].weight)


class _Expected:
    """The expected changes of what was sent, and which of them did not come about."""

    def __init__(self, sent: str, prediction: Prediction) -> None:
        self._sent = sent
        self._places = _Places(prediction.splices)
        self._changes = [change for change in prediction.changes if not change.is_silent]
        self._missed: set[int] = set()
        self._at: dict[int, list[Change]] = {}
        self._removals: dict[str, list[Change]] = {}
        for change in self._changes:
            self._at.setdefault(change.at, []).append(change)
            if change.part in (Part.ELEMENT, Part.TAGS):
                self._removals.setdefault(change.name, []).append(change)

    def left(self, found: Iterable[Surprise]) -> list[Surprise]:
        """The surprises that are none of the expected changes left undone; these are remembered."""
        left = []
        for each in sorted(found, key=lambda each: each.start):
            change = self._undone(each)
            if change is None:
                left.append(each)
            else:
                self._missed.add(id(change))
        return left

    def surprise(self, found: Surprise) -> Difference:
        what, values = found.said
        at = self._places.behind(found.start)
        return Difference(what, values, words_at(self._sent, at), at)

    def differences(self) -> Iterator[Difference]:
        for change in self._changes:
            what, values = _said(change)
            where, weight = words_at(self._sent, change.at), BY_ID[change.rule].weight
            happened = id(change) not in self._missed
            yield Difference(what, values, where, change.at, change.rule, happened, weight)

    def _undone(self, found: Surprise) -> Change | None:
        """The change that would have taken out what came back here."""
        what, values = found.said
        if what is What.ELEMENT_ADDED:
            first, last = self._places.before(found.start), self._places.behind(found.end)
            return self._unremoved(str(values["name"]), first, last)
        if what in (What.ATTRIBUTE_ADDED, What.ATTRIBUTE_CHANGED, What.STYLE_ADDED, What.STYLE_CHANGED):
            at, attribute = self._places.behind(found.start), str(values["attribute"])
            return next((each for each in self._at.get(at, ()) if self._is_kept(each, attribute, found)), None)
        return None

    def _unremoved(self, name: str, first: int, last: int) -> Change | None:
        """The first change in a stretch that was to take out such an element; each but once."""
        changes = self._removals.get(name, [])
        at = bisect_left(changes, first, key=lambda each: each.at)
        return changes.pop(at) if at < len(changes) and changes[at].at <= last else None

    def _is_kept(self, change: Change, attribute: str, found: Surprise) -> bool:
        """Whether this change was to take out the attribute or property, and it came back as it was sent."""
        if id(change) in self._missed or change.of != attribute:
            return False
        tag = self._sent[change.at : change.end]
        if found.said[0] in (What.STYLE_ADDED, What.STYLE_CHANGED):
            return style(tag).get(attribute) == style(found.tag).get(attribute)
        return looks(change.name, tag).get(attribute) == looks(change.name, found.tag).get(attribute)


class _Places:
    """Where a place of the expected text was in what was sent."""

    def __init__(self, splices: Sequence[Splice]) -> None:
        self._splices = splices
        self._ranges = list(_ranges(splices))  # of what each splice made

    def before(self, place: int) -> int:
        """Where something was taken out, the beginning of that."""
        number = bisect_left(self._ranges, place, key=lambda each: each[1])
        if number < len(self._ranges) and self._ranges[number][0] <= place:
            return self._splices[number].start
        return self._kept(number - 1, place)

    def behind(self, place: int) -> int:
        """Where something was taken out, the end of that."""
        return self._kept(bisect_right(self._ranges, place, key=lambda each: each[0]) - 1, place)

    def _kept(self, number: int, place: int) -> int:
        if number < 0:
            return place
        return self._splices[number].end + max(0, place - self._ranges[number][1])


def _ranges(splices: Iterable[Splice]) -> Iterator[tuple[int, int]]:
    shift = 0
    for start, end, text in splices:
        yield start + shift, start + shift + len(text)
        shift += len(text) - (end - start)


def _said(change: Change) -> Said:
    """What to call an expected change."""
    if change.part in (Part.ELEMENT, Part.TAGS):
        return gone(change.name, with_content=change.part is Part.ELEMENT)
    what = What.STYLE_REMOVED if change.part is Part.DECLARATION else What.ATTRIBUTE_REMOVED
    return what, {"attribute": change.of, "name": change.name}
