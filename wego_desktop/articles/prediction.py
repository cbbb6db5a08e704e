"""What WeChat is expected to make of the HTML of an article, and for which rules."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wego_desktop.articles.message import Place
from wego_desktop.articles.rules import Around, Element, Hit, Page, Rule, Setting, Splice, Weight, hits
from wego_desktop.articles.rules.splicing import outermost, spliced, trimmed


class Part(StrEnum):
    """What of an element a change takes out."""

    ELEMENT = "element"  # with all that is in it
    TAGS = "tags"  # what is in it stays
    ATTRIBUTE = "attribute"
    DECLARATION = "declaration"  # of its style
    SPELLING = "spelling"  # nothing that is seen


@dataclass(frozen=True, slots=True)
class Change:
    """One place that a rule is expected to change.

    :ivar at: where the start tag of the element begins, in the source, and ``end`` where that ends
    :ivar name: of the element
    :ivar of: the name of the attribute, or the property
    :ivar splices: in the source
    """

    rule: str
    at: int
    end: int
    name: str
    part: Part
    of: str
    splices: tuple[Splice, ...]

    @property
    def is_silent(self) -> bool:
        return self.part is Part.SPELLING


@dataclass(frozen=True)
class Prediction:
    """What is expected of one article.

    :ivar text: what a read brings back after it was saved
    :ivar changes: in the order of the source; what stands in something that is dropped is not among them
    :ivar refused_by: rules for which WeChat takes no such article; it would change nothing then
    :ivar splices: what was done to the source, in order
    """

    text: str
    changes: tuple[Change, ...]
    refused_by: tuple[str, ...]
    splices: tuple[Splice, ...]


def predicted(text: str, place: Place, own: str = "", *, page: Page | None = None) -> Prediction:
    """What WeChat makes of a source. A picture that is only on this machine is left as it is.

    :param own: where the account is asked (see ``hosts.Hosts``)
    :param page: the text as it was read before, to spare a reading
    """
    changes, refused, styles = list[Change](), list[str](), list[tuple[int, int]]()
    for rule, element, hit in hits(Around(page or Page(text), Setting(place, own))):
        if rule.refuses:
            refused.append(rule.id)
        elif hit.splices:
            part = _part(rule, element, hit)
            of = str(hit.values.get("property") or hit.values.get("name", ""))
            changes.append(Change(rule.id, element.start, element.end, element.name, part, of, hit.splices))
            styles += _undeclared(element, hit.splices)
    splices, heard = outermost([change.splices for change in changes])
    splices = trimmed(text, splices, list(dict.fromkeys(styles)))
    kept = tuple(change for number, change in enumerate(changes) if number in heard)
    return Prediction(spliced(text, splices), kept, tuple(dict.fromkeys(refused)), tuple(splices))


def _part(rule: Rule, element: Element, hit: Hit) -> Part:
    first = hit.splices[0]
    if rule.weight is Weight.SILENT:
        return Part.SPELLING
    if first.start == element.start:
        is_whole = rule.whole or element.name == "img" or first.end > element.end
        return Part.ELEMENT if is_whole else Part.TAGS
    return Part.DECLARATION if "property" in hit.values else Part.ATTRIBUTE


def _undeclared(element: Element, splices: Iterable[Splice]) -> Iterable[tuple[int, int]]:
    """The range of the element's style, where something is taken out of it."""
    found = element.find("style")
    if found:
        start = element.style_at
        end = start + len(found.written)
        if any(not text and start <= first and last <= end for first, last, text in splices):
            yield start, end
