"""What a person reads in a stretch of stored source: its plain text, and the pictures in it."""

import re
from dataclasses import dataclass

from wego_desktop.markup.reading import Kind, read
from wego_desktop.markup.tags import values

_TEXT, _CHARACTER, _START = Kind.TEXT, Kind.CHARACTER, Kind.START  # before Python 3.12 Kind.TEXT is slow
_TAGS = (Kind.START, Kind.END)
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
    for kind, start, end, name in read(source):
        if kind is _TEXT:
            words.append(_LINE_ENDS.sub(" ", source[start:end]))
        elif kind is _CHARACTER:
            words.append(" " if name == "\n" else name)
        elif kind in _TAGS:
            words += "\n" if name in _LINES else ""
            if kind is _START:
                pictures += _pictures(name, source[start:end])
    return Reading(_BLANK.sub("\n", "".join(words)).strip(), tuple(pictures))


def _pictures(name: str, tag: str) -> list[str]:
    if name not in _PICTURES and "url(" not in tag.lower():
        return []
    found = values(tag)
    backgrounds = [match[2] for match in _BACKGROUND.finditer(found.get("style", ""))]
    if name not in _PICTURES:
        return backgrounds
    address = next(filter(None, map(found.get, ("data-src", "src", "xlink:href", "href"))), "")
    return [address, *backgrounds] if address else backgrounds
