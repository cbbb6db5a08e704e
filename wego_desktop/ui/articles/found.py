"""What was found in one article, as the checks and the callout show it: by rule, and where it stands in the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from wego_desktop.articles.addresses import FOREIGN, Place, place_of
from wego_desktop.articles.checks import ArticleFinding, grouped
from wego_desktop.articles.rules import Repair, Weight
from wego_desktop.ui.articles.checking import Checked
from wego_desktop.ui.articles.repair_words import is_for_all

MARKED = (Weight.BLOCKS, Weight.WARNS)


@dataclass(frozen=True)
class Found:
    """One finding. number: of its element in the page, None where there is none."""

    finding: ArticleFinding
    number: int | None = None

    @property
    def repairs(self) -> tuple[Repair, ...]:
        """What can be done about it: a picture that lies nowhere can't be taken over."""
        finding = self.finding
        if Repair.TAKE_OVER in finding.repairs and place_of(self.address) not in FOREIGN:
            return tuple(repair for repair in finding.repairs if repair is not Repair.TAKE_OVER)
        return finding.repairs

    @property
    def address(self) -> str:
        """Of the picture or link that it is about; "" for none."""
        return str(self.finding.values.get("address", ""))


@dataclass(frozen=True)
class Way:
    """One button: a repair of the place that is shown, or of every place it can be done to, which are ``count``."""

    repair: Repair
    every: bool = False
    count: int = 1


@dataclass(frozen=True)
class FoundGroup:
    """What one rule found, in the order of the text; at least one."""

    rule: str
    weight: Weight
    found: tuple[Found, ...]

    @cached_property
    def findings(self) -> tuple[ArticleFinding, ...]:
        return tuple(each.finding for each in self.found)

    @cached_property
    def to_take_over(self) -> tuple[str, ...]:
        """The pictures that can be fetched, each once, in order."""
        able = (each.address for each in self.found if Repair.TAKE_OVER in each.repairs)
        return tuple(dict.fromkeys(able))

    def ways(self, current: Found) -> list[Way]:
        """What is offered while ``current`` is shown, the best first: for all of several, then for this one."""
        here = [Way(repair) for repair in current.repairs]
        best = next(iter(self.found[0].finding.repairs), None)
        if len(self.found) < 2 or best is None or not is_for_all(best):
            return here
        able = sum(best in each.repairs for each in self.found)
        return [Way(best, True, able), *here] if able > 1 else here


@dataclass(frozen=True)
class Wish:
    """A repair that a person wants: of one finding, or of all that its rule found.

    :ivar seen: the addresses of pictures whose names the person has before them
    """

    findings: tuple[ArticleFinding, ...]
    repair: Repair
    every: bool = False
    seen: tuple[str, ...] = ()


def groups(checked: Checked, key: str) -> list[FoundGroup]:
    """What was found in an article, the weightiest first."""
    findings = checked.findings.get(key, ())
    places: Sequence[int | None] = checked.places if checked.key == key else ()
    numbers = {id(finding): number for finding, number in zip(findings, places, strict=False)}
    return [
        FoundGroup(group.rule, group.weight, tuple(Found(one, numbers.get(id(one))) for one in group.findings))
        for group in grouped(findings)
    ]


def to_take_over(findings: Sequence[ArticleFinding]) -> tuple[str, ...]:
    """The pictures among them that can be fetched or read, each once, in order."""
    return FoundGroup("", Weight.WARNS, tuple(map(Found, findings))).to_take_over


def is_file(address: str) -> bool:
    """Whether it is read from this machine, where only the article names it."""
    return place_of(address) is Place.FILE
