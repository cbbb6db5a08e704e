"""One tag and its attributes, with the ranges they have in the source."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .references import value_text

_SPACE = r"\t\n\f\r "
_VALUE = rf"""(?:"[^"]*+"|'[^']*+'|[^{_SPACE}>"'][^{_SPACE}>]*+|(?=>))"""
_NAME = rf"[^{_SPACE}/>][^{_SPACE}/>=]*+"
_GAP = rf"[{_SPACE}]*+=[{_SPACE}]*+"
# What follows the name up to and with ">". An unclosed quote makes it fail: such a tag runs to the end of the source.
TAG_REST = rf"(?:[{_SPACE}/]++|{_NAME}(?:{_GAP}{_VALUE}|(?!{_GAP})))*+>"
TAG_NAME = rf"[A-Za-z][^{_SPACE}/>]*+"
_ATTRIBUTE = re.compile(rf"({_NAME})(?:({_GAP})({_VALUE}))?+")
_OPEN = re.compile(rf"</?{TAG_NAME}")
_CLOSE = re.compile(rf"[{_SPACE}/]*+>$")
_EMPTY_NAMES = "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr"
EMPTY_ELEMENTS = frozenset(_EMPTY_NAMES.split())
"""HTML elements that have no content and no end tag; those of SVG and MathML never are such by their name."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute as it stands in a tag.

    :ivar name: lower-cased, as the DOM has it (but for SVG's few)
    :ivar start: where its name begins, counted from the tag's "<"
    :ivar end: after its value and quote
    :ivar value_start: where the value begins, behind the quote; equals ``end`` for a bare attribute
    :ivar quote: ``"``, ``'`` or ``""``
    :ivar written: the value as it stands, references and all
    """

    name: str
    start: int
    end: int
    value_start: int
    quote: str
    written: str

    @property
    def value(self) -> str:
        return value_text(self.written)


def attributes(tag: str) -> Iterator[Attribute]:
    """All attributes of a start tag, doubles too, in their order.

    :param tag: from "<" to ">"
    """
    opening = _OPEN.match(tag)
    for found in _ATTRIBUTE.finditer(tag, opening.end() if opening else 1):
        yield _attribute(found)


def values(tag: str) -> dict[str, str]:
    """Name to value as the DOM has them: of doubles the first counts."""
    known: dict[str, str] = {}
    for attribute in attributes(tag):
        known.setdefault(attribute.name, attribute.value)
    return known


def close_at(tag: str) -> int:
    """Where the tag's end begins: its white space, slashes and ">"."""
    last = max((attribute.end for attribute in attributes(tag)), default=1)
    found = _CLOSE.search(tag, last)
    return found.start() if found else len(tag) - 1


def closes_itself(tag: str) -> bool:
    """Whether ``/>`` ends the tag; ``<a href=x/>`` has the slash in its value."""
    return tag.endswith("/>") and close_at(tag) <= len(tag) - 2


def _attribute(found: re.Match[str]) -> Attribute:
    raw = found[3] or ""
    quote = raw[0] if raw[:1] in {'"', "'"} else ""
    inside = raw[1:-1] if quote else raw
    start = found.start(3) + len(quote) if raw else found.end()
    return Attribute(found[1].lower(), found.start(), found.end(), start, quote, inside)
