"""What was found in one article, as the checks and the callout show it: by rule, and where it stands in the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from wego_desktop.articles.addresses import FOREIGN, Place, place_of
from wego_desktop.articles.checks import ArticleFinding, grouped
from wego_desktop.articles.rules import Repair, Weight
from wego_desktop.ui.articles.checking import Checked

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
        if Repair.TAKE_OVER in finding.repairs and place_of(address_of(finding)) not in FOREIGN:
            return tuple(repair for repair in finding.repairs if repair is not Repair.TAKE_OVER)
        return finding.repairs


@dataclass(frozen=True)
class FoundGroup:
    """What one rule found, in the order of the text; at least one."""

    rule: str
    weight: Weight
    found: tuple[Found, ...]

    @cached_property
    def repairs(self) -> tuple[Repair, ...]:
        """What can be done about at least one of them, the best first."""
        able = {repair for each in self.found for repair in each.repairs}
        return tuple(repair for repair in self.found[0].finding.repairs if repair in able)

    @cached_property
    def findings(self) -> tuple[ArticleFinding, ...]:
        return tuple(each.finding for each in self.found)


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


def address_of(finding: ArticleFinding) -> str:
    """Of the picture or link that it is about; "" for none."""
    return str(finding.values.get("address", ""))


def addresses(findings: Sequence[ArticleFinding]) -> tuple[str, ...]:
    """The pictures among them that can be taken over, each once, in order."""
    every = dict.fromkeys(address_of(finding) for finding in findings)
    return tuple(address for address in every if place_of(address) in FOREIGN)


def is_file(address: str) -> bool:
    """Whether it is read from this machine, where only the article names it."""
    return place_of(address) is Place.FILE
