"""What WeChat would say of an article, or make of it, before anything is sent."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from wego_desktop.articles.message import Entry, Message
from wego_desktop.articles.rules import Around, Element, Hit, Page, Repair, Rule, Setting, Weight, hits
from wego_desktop.articles.rules.form import FIELDS, Case, FieldRule, is_asked
from wego_desktop.intake.findings import Finding
from wego_desktop.limits import Limits
from wego_desktop.wechat.draft_bodies import is_picture_message

_ORDER = (Weight.BLOCKS, Weight.WARNS, Weight.PENDING, Weight.HINTS)


@dataclass(frozen=True, kw_only=True)
class ArticleFinding(Finding):
    """One rule applied to one place of an article; ``intake.findings.sentence`` says it.

    :ivar weight: finer than ``severity``
    :ivar field: "title", "author", "digest", "source_url", "cover", "content" or "message"
    :ivar start: with ``end`` the range in the content's source of what it is about; both 0 for other fields
    :ivar at: where the start tag of the element begins in the source (``places.numbers`` tells which one that is in the
        page); -1 where there is none
    :ivar repairs: what can be done about it, the best first; ``repair`` is that one
    :ivar setting: what it was asked with
    """

    weight: Weight
    field: str
    start: int = 0
    end: int = 0
    at: int = -1
    repairs: tuple[Repair, ...] = ()
    setting: Setting


@dataclass(frozen=True)
class Group:
    """The findings of one rule, in the order of the text."""

    rule: str
    weight: Weight
    findings: tuple[ArticleFinding, ...]


def check(
    entry: Entry, limits: Limits, setting: Setting, count: int = 1, page: Page | None = None
) -> tuple[ArticleFinding, ...]:
    """Everything there is to say about one article: its fields first, then its content in its order.

    Reads 1.8 MB in some tenths of a second: not on the UI thread. Of a message of pictures only the fields are asked.

    :param count: how many articles the message has
    :param page: the content as it was read before, to spare a reading
    """
    page = page or Page(entry.article.content)
    case = Case(entry, page, limits, count)
    fields = tuple(filter(None, (_field(rule, case, setting) for rule in FIELDS if is_asked(rule, entry))))
    if is_picture_message(entry.article):
        return fields
    return (*fields, *check_content(page, setting))


def check_content(page: Page, setting: Setting) -> Iterator[ArticleFinding]:
    """What the rules say of the content alone."""
    for rule, element, hit in hits(Around(page, setting), told=True):
        yield _found(rule, element, hit, setting)


def check_message(message: Message, limits: Limits, setting: Setting) -> dict[str, tuple[ArticleFinding, ...]]:
    """The findings of each article, by the key of its entry. What the whole message is told stands at each of them."""
    count = len(message.entries)
    return {entry.key: check(entry, limits, setting, count) for entry in message.entries}


def grouped(findings: Iterable[ArticleFinding]) -> list[Group]:
    """By rule, the weightiest first, else in the order they were found."""
    found: dict[str, list[ArticleFinding]] = {}
    for finding in findings:
        found.setdefault(finding.rule, []).append(finding)
    groups = [Group(rule, each[0].weight, tuple(each)) for rule, each in found.items()]
    return sorted(groups, key=lambda group: _ORDER.index(group.weight))


def can_go(findings: Sequence[ArticleFinding]) -> bool:
    """Whether nothing blocks."""
    return all(found.weight is not Weight.BLOCKS for found in findings)


def pictures_here(findings: Iterable[ArticleFinding]) -> tuple[str, ...]:
    """The SHA-256 of each picture that is only on this machine yet, once, in order; a cover's too."""
    known = (str(found.values["sha256"]) for found in findings if found.weight is Weight.PENDING)
    return tuple(dict.fromkeys(known))


def _field(rule: FieldRule, case: Case, setting: Setting) -> ArticleFinding | None:
    values = rule.when(case)
    if values is None:
        return None
    weight = rule.weight or Weight(case.row.severity)
    return ArticleFinding(
        rule.id,
        weight.severity,
        rule.what,
        dict(values),
        next(iter(rule.repairs), None),
        weight=weight,
        field=rule.field,
        repairs=rule.repairs,
        setting=setting,
    )


def _found(rule: Rule, element: Element, hit: Hit, setting: Setting) -> ArticleFinding:
    return ArticleFinding(
        rule.id,
        rule.weight.severity,
        rule.what,
        dict(hit.values),
        next(iter(rule.repairs), None),
        weight=rule.weight,
        field="content",
        start=hit.start,
        end=hit.end,
        at=element.start,
        repairs=rule.repairs,
        setting=setting,
    )
