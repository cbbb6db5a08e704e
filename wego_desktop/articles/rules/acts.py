"""The splices that rules have in common: an element gone, its tags gone, an attribute or a declaration gone."""

from collections.abc import Callable, Iterator, Mapping

from wego_desktop.articles.rules.page import Element
from wego_desktop.articles.rules.rule import Around, Find, Hit, Splice
from wego_desktop.intake.findings import Value
from wego_desktop.markup.styles import Declaration
from wego_desktop.markup.tags import Attribute

Test = Callable[[Element, Around], bool]
_MOST_SHOWN = 80  # characters of an address in a sentence


def gone(element: Element) -> tuple[Splice, ...]:
    """The element with all that is in it; only its tag where nothing closes it."""
    return (Splice(element.start, element.last),)


def unwrapped(element: Element) -> tuple[Splice, ...]:
    """Its tags; what is in it stays."""
    tag = Splice(element.start, element.end)
    return (tag, Splice(*element.close)) if element.close else (tag,)


def without(element: Element, attribute: Attribute) -> tuple[Splice, ...]:
    """An attribute, and the white space and slashes before it: a slash left alone could close the element."""
    start = max((each.end for each in element.attributes if each.end < attribute.end), default=len(element.name) + 1)
    return (Splice(element.start + start, element.start + attribute.end),)


def undeclared(element: Element, declaration: Declaration) -> tuple[Splice, ...]:
    """A declaration with its semicolon and the white space before it, or behind the first one."""
    found, at = element.find("style"), element.style_at
    end = declaration.end
    if declaration.start == 0 and found:
        end += len(found.written[end:]) - len(found.written[end:].lstrip())
    return (Splice(at + declaration.start, at + end),)


def valued(element: Element, attribute: Attribute, start: int, end: int, text: str) -> Splice:
    """A part of an attribute's written value, from ``start`` to ``end`` in it, as something else."""
    at = element.start + attribute.value_start
    return Splice(at + start, at + end, text)


def told(address: str) -> Mapping[str, Value]:
    """Of an address: the whole, and what a sentence shows of it."""
    text = " ".join(address.split())
    short = text if len(text) <= _MOST_SHOWN else f"{text[: _MOST_SHOWN - 1]}…"
    return {"address": address, "shown": short}


def elements(when: Test | None = None) -> Find:
    """Whole elements."""

    def find(element: Element, around: Around) -> Iterator[Hit]:
        if when is None or when(element, around):
            yield Hit(element.start, element.end, gone(element), {"name": element.name})

    return find


def tags(when: Test | None = None) -> Find:
    """Elements that lose their tags."""

    def find(element: Element, around: Around) -> Iterator[Hit]:
        if when is None or when(element, around):
            yield Hit(element.start, element.end, unwrapped(element), {"name": element.name})

    return find


def attributes(test: Callable[[str], bool]) -> Find:
    """Attributes whose lower-case name passes, doubles too."""

    def find(element: Element, around: Around) -> Iterator[Hit]:
        del around
        for each in element.attributes:
            if test(each.name):
                start, end = element.start + each.start, element.start + each.end
                yield Hit(start, end, without(element, each), {"name": each.name})

    return find


def declared(test: Callable[[Declaration], bool], *, goes: bool = True) -> Find:
    """Declarations that pass. goes: whether WeChat drops them; a repair does in any case."""

    def find(element: Element, around: Around) -> Iterator[Hit]:
        del around
        for each in element.style:
            if test(each):
                yield declaration_hit(element, each, goes=goes)

    return find


def declaration_hit(
    element: Element, each: Declaration, values: Mapping[str, Value] | None = None, *, goes: bool
) -> Hit:
    at, splices = element.style_at, undeclared(element, each)
    known = {"property": each.name, **(values or {})}
    return Hit(at + each.begins, at + each.end, splices if goes else (), known, splices)
