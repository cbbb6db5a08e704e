"""What WeChat does to the HTML of an article and what it refuses, as one table: see rule.py for what a row says.

Written from section 9 of the API notes (with 5.1 and 8), apart from the practice account's own table, so that one can
be held against the other. The order is that in which a person reads about one place.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from wego_desktop.articles.message import Place
from wego_desktop.articles.rules import embedded, links, phone, pictures, silent, styles
from wego_desktop.articles.rules.page import Element, Page
from wego_desktop.articles.rules.rule import Around, Hit, Repair, Rule, Setting, Splice, Weight

__all__ = [
    "BY_ID",
    "RULES",
    "Around",
    "Element",
    "Hit",
    "Page",
    "Repair",
    "Rule",
    "Setting",
    "Splice",
    "Weight",
    "hits",
]

RULES: tuple[Rule, ...] = embedded.RULES + links.RULES + pictures.RULES + styles.RULES + phone.RULES + silent.RULES
BY_ID: Mapping[str, Rule] = {rule.id: rule for rule in RULES}
_EVENTS = "on*"
_Table = Mapping[str, Sequence[Rule]]


def hits(around: Around, *, told: bool = False) -> Iterator[tuple[Rule, Element, Hit]]:
    """Every place at which a rule applies, in the order of the elements.

    What stands in an element that is dropped as a whole is passed over.

    :param told: leave the silent rules out
    """
    by_tag, by_attribute = _tables(around.setting.place, told)
    known: dict[str, Sequence[Rule]] = {}
    behind = 0
    for element in around.page.elements:
        if element.start < behind:
            continue
        rules = known.get(element.tag)
        if rules is None:
            rules = known[element.tag] = _asked(element, by_tag, by_attribute)
        for rule in rules:
            found = None
            for found in rule.find(element, around):
                yield rule, element, found
            if found and rule.whole:
                behind = element.last
                break


def _asked(element: Element, by_tag: _Table, by_attribute: _Table) -> Sequence[Rule]:
    rules = by_tag.get(element.name, ())
    for attribute in element.attributes:
        name = attribute.name
        if more := by_attribute.get(_EVENTS if name.startswith("on") else name):
            rules = (*rules, *more)
    return tuple(dict.fromkeys(rules)) if len(rules) > 1 else rules


@cache
def _tables(place: Place, told: bool) -> tuple[_Table, _Table]:
    by_tag: dict[str, tuple[Rule, ...]] = {}
    by_attribute: dict[str, tuple[Rule, ...]] = {}
    for rule in RULES:
        if place in rule.places and not (told and rule.weight is Weight.SILENT):
            by_tag.update({key: (*by_tag.get(key, ()), rule) for key in rule.tags})
            by_attribute.update({key: (*by_attribute.get(key, ()), rule) for key in rule.attributes})
    return by_tag, by_attribute
