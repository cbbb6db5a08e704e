"""What a person reads in a stretch of stored source: its plain text, and the pictures in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from wego_desktop.markup.reading import Kind, read
from wego_desktop.markup.tags import values

_LINE_NAMES = "br p section div li h1 h2 h3 h4 h5 h6 tr blockquote ul ol table hr figure figcaption dt dd pre"
_LINES = frozenset(_LINE_NAMES.split())
_PICTURES = frozenset(("img", "image"))
_BACKGROUND = re.compile(r"""url\(\s*(['"]?)([^'")]+)\1\s*\)""", re.IGNORECASE)
_BLANK = re.compile(r"[ \t\f\xa0\u200b\ufeff]*\n[\n \t\f\xa0\u200b\ufeff]*")
_LINE_ENDS = re.compile(r"[\t\n\f\r ]+")


@dataclass(frozen=True)
class Reading:
    """:ivar text: lines end where blocks do; white space as a browser shows it, empty lines left out
    :ivar pictures: addresses in order, backgrounds too, each as often as it stands there
    """

    text: str
    pictures: tuple[str, ...] = ()


def reading(source: str) -> Reading:
    """Of any stretch of source; raises nothing."""
    words, pictures = list[str](), list[str]()
    for token in read(source):
        if token.kind is Kind.TEXT:
            words.append(_LINE_ENDS.sub(" ", source[token.start : token.end]))
        elif token.kind is Kind.CHARACTER:
            words.append(" " if token.name == "\n" else token.name)
        elif token.kind in (Kind.START, Kind.END):
            words += "\n" if token.name in _LINES else ""
            if token.kind is Kind.START:
                pictures += _pictures(token.name, source[token.start : token.end])
    return Reading(_BLANK.sub("\n", "".join(words)).strip(), tuple(pictures))


def _pictures(name: str, tag: str) -> Iterator[str]:
    if name not in _PICTURES and "url(" not in tag.lower():
        return
    found = values(tag)
    if name in _PICTURES:
        address = next(filter(None, map(found.get, ("data-src", "src", "xlink:href", "href"))), "")
        yield from [address] if address else []
    yield from (match[2] for match in _BACKGROUND.finditer(found.get("style", "")))
