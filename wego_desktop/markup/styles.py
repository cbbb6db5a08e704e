"""The declarations of a style attribute and the addresses in them, with the ranges they have in the source."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .references import reference

# What a ";" may stand in without ending a declaration (https://www.w3.org/TR/css-syntax-3/), and brackets.
_PART = re.compile(
    r"""(?P<comment>/\*.*?(?:\*/|\Z))|"(?:\\.|[^"\\])*(?:"|\Z)|'(?:\\.|[^'\\])*(?:'|\Z)"""
    r"""|url\(\s*(?!["'\s])(?:\\.|[^)\\])*\)?|\\.|(?P<opens>[(\[{])|(?P<closes>[)\]}])|(?P<ends>;)|[\w-]+|[^\w-]""",
    re.DOTALL | re.IGNORECASE,
)
_HARD = re.compile(r"""[\\"'(\[{]|/\*""")
_EASY = re.compile("[^;]*;?")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ADDRESS = re.compile(
    r"""(?<![\w-])url\(\s*(?:(["'])((?:\\.|(?!\1)[^\\])*)\1|((?:\\.|[^)\\"'])*?))\s*\)""", re.DOTALL | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Address:
    """What a ``url()`` names; the range is that between its brackets, quotes included, in what is written."""

    text: str
    start: int
    end: int
    is_quoted: bool


@dataclass(frozen=True, slots=True)
class Declaration:
    """One declaration of a style, such as ``color: red;``.

    :ivar name: of the property, lower-cased
    :ivar value: with references read and comments taken out
    :ivar start: where it begins in what is written, behind the declaration before it
    :ivar begins: where its first character that is no space is
    :ivar end: behind its semicolon
    """

    name: str
    value: str
    start: int
    begins: int
    end: int
    addresses: tuple[Address, ...]


@lru_cache(2048)
def declarations(written: str) -> tuple[Declaration, ...]:
    """All declarations of a style attribute, empty ones left out.

    :param written: the value as it stands between the quotes, references and all
    """
    text, places = _spread(written)
    found = (_declaration(text[start:end], start, places) for start, end in _stretches(text))
    return tuple(each for each in found if each is not None)


def _spread(written: str) -> tuple[str, Sequence[int]]:
    """The value, and where each of its characters begins in what is written."""
    if "&" not in written:
        return written, range(len(written) + 1)
    text, places, at = "", list[int](), 0
    while at < len(written):
        end, said = reference(written, at, in_value=True) if written[at] == "&" else (at + 1, written[at])
        text += said
        places += [at] * len(said)
        at = end
    return text, [*places, at]


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    if not _HARD.search(text):
        yield from (found.span() for found in _EASY.finditer(text))
        return
    start = level = 0
    for part in _PART.finditer(text):
        if part["opens"]:
            level += 1
        elif part["closes"]:
            level = max(0, level - 1)
        elif part["ends"] and not level:
            yield start, part.end()
            start = part.end()
    yield start, len(text)


def _declaration(part: str, start: int, places: Sequence[int]) -> Declaration | None:
    bare = _COMMENT.sub(" ", part) if "/*" in part else part
    name, colon, value = bare.removesuffix(";").partition(":")
    if not colon:
        return None
    first = start + len(part) - len(part.lstrip())
    found = tuple(_addresses(part, start, places)) if "(" in value else ()
    return Declaration(
        name.strip().lower(), value.strip(), places[start], places[first], places[start + len(part)], found
    )


def _addresses(part: str, start: int, places: Sequence[int]) -> Iterator[Address]:
    for found in _ADDRESS.finditer(part):
        quoted = found[1] is not None
        low, high = (found.start(1), found.end(2) + 1) if quoted else found.span(3)
        text = found[2] if quoted else found[3]
        yield Address(text.strip(), places[start + low], places[start + high], quoted)
