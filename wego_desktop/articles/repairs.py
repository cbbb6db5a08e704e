"""Ways out of findings, as changes of the text they are about: no byte changes that has not to.

Two repairs need more than the text. ``SOURCE_LINK`` takes the link off here, and whoever asks puts
``finding.values["address"]`` into the source link. For ``TAKE_OVER`` the picture has to be fetched first
(``addresses.with_addresses`` then writes its new address): here it changes nothing.
"""

from collections.abc import Iterator

from wego_desktop.articles.checks import ArticleFinding
from wego_desktop.articles.rules import BY_ID, Around, Hit, Page, Repair, Rule, Setting, Splice, hits
from wego_desktop.articles.rules.splicing import kept_apart, outermost, spliced

_FIELDS = {Repair.CLEAR, Repair.COMPLETE}


def repaired(text: str, finding: ArticleFinding, repair: Repair | None = None) -> str:
    """The text of the finding's field without this fault.

    The content may have changed since: then the nearest place that is just as wrong is repaired. Where there is none,
    or the repair can't be done here, it is the same string.

    :param repair: one of ``finding.repairs``; the first where none is named
    """
    wanted = repair or next(iter(finding.repairs), None)
    if wanted is None or wanted not in finding.repairs:
        return text
    if wanted in _FIELDS:
        return _field_repaired(text, wanted)
    rule = BY_ID[finding.rule]
    alike = [hit for hit in _hits(text, rule, finding.setting) if hit.values == finding.values]
    if not alike:
        return text
    nearest = min(alike, key=lambda hit: abs(hit.start - finding.start))
    return spliced(text, kept_apart(text, sorted(_splices(rule, nearest, wanted))))


def repaired_all(text: str, rule: str, setting: Setting, repair: Repair | None = None) -> str:
    """The content without any fault of this rule (by its id)."""
    row = BY_ID[rule]
    wanted = repair or next(iter(row.repairs), None)
    if wanted is None or wanted not in row.repairs:
        return text
    splices, _ = outermost([_splices(row, hit, wanted) for hit in _hits(text, row, setting)])
    return spliced(text, kept_apart(text, splices))


def _field_repaired(text: str, repair: Repair) -> str:
    if repair is Repair.CLEAR:
        return ""
    return f"https:{text}" if text.startswith("//") else f"https://{text}"


def _hits(text: str, rule: Rule, setting: Setting) -> Iterator[Hit]:
    return (hit for found, _, hit in hits(Around(Page(text), setting), told=True) if found is rule)


def _splices(rule: Rule, hit: Hit, repair: Repair) -> tuple[Splice, ...]:
    if repair is Repair.TAKE_OVER:
        return ()
    if repair is Repair.REMOVE and rule.repairs[0] is not repair:
        return hit.splices or hit.repair or ()
    return hit.repair or hit.splices
