"""The tokens of a source, in order and without gaps: every character belongs to one, also those a browser drops."""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple

from .foreign import Context, Foreign
from .references import reference
from .tags import TAG_NAME, TAG_REST, closes_itself


class Kind(IntEnum):
    TEXT = 1  # characters that stand for themselves, each a unit of its own
    CHARACTER = 2  # a reference, or a line end of the source: one unit
    START = 3
    END = 4
    COMMENT = 5
    RAW = 6  # the whole content of a style, script or iframe
    SILENT = 7  # what leaves no trace in the DOM: a doctype, a NUL, the marks of CDATA, a tag that never ends


class Token(NamedTuple):
    """A stretch of the source.

    :ivar name: of a tag, lower-cased; of a character, the text it stands for
    """

    kind: Kind
    start: int
    end: int
    name: str = ""


_RAW = frozenset(("style", "script", "iframe", "xmp", "noembed", "noframes"))
_RAW_BUT_REFERENCES = frozenset(("textarea", "title"))
_DOCUMENT = frozenset(("html", "head", "body", "frameset"))  # have no place in a fragment
_MARKS = re.compile(
    rf"(?P<start><({TAG_NAME}){TAG_REST})|(?P<end></({TAG_NAME}){TAG_REST})"
    r"|(?P<comment><!--(?:-?>|.*?(?:--!?>|\Z))|<(?:[?!]|/(?![A-Za-z>]))[^>]*+(?:>|\Z))|(?P<silent></>|</?[A-Za-z].*)",
    re.DOTALL,
)
_PLAIN = {True: re.compile(r"[^<&\r\0]+"), False: re.compile(r"[^<&]+")}
_SIGNS = {True: re.compile(r"\r\n?|[&\0]"), False: re.compile("&")}
_DOCTYPE = re.compile(r"<!doctype", re.IGNORECASE)
_CDATA = "<![CDATA["


def read(html: str, context: Context = (), *, stored: bool = True) -> Iterator[Token]:
    """Every token of ``html``.

    An element that closes itself in SVG is followed by an END of no length, as the DOM has one there.

    :param context: what foreign content the text begins in (see ``Reader.foreign``)
    :param stored: False for what Chromium wrote out, where a carriage return stands for itself
    """
    return Reader(html, context, stored).tokens()


class Reader:
    """Reads on from where it is; ``foreign.context`` is that of the token given last."""

    def __init__(self, html: str, context: Context = (), stored: bool = True) -> None:
        self.foreign = Foreign(context)
        self._html, self._stored, self._at = html, stored, 0
        self._plain = _PLAIN[stored]

    def tokens(self) -> Iterator[Token]:
        html, length, plain, marks = self._html, len(self._html), self._plain.match, _MARKS.match
        while self._at < length:
            at = self._at
            if found := plain(html, at):
                self._at = found.end()
                yield Token(Kind.TEXT, at, self._at)
            elif html[at] == "<" and (found := marks(html, at)):
                self._at = found.end()
                yield from self._mark(found)
            else:
                yield self._character(at)

    def _character(self, at: int) -> Token:
        html, sign = self._html, self._html[at]
        if sign == "&":
            self._at, text = reference(html, at)
            return Token(Kind.CHARACTER, at, self._at, text)
        self._at = at + 2 if sign == "\r" and html.startswith("\n", at + 1) and self._stored else at + 1
        if sign == "\0" and self._stored and not self.foreign.here:
            return Token(Kind.SILENT, at, self._at)
        return Token(Kind.CHARACTER, at, self._at, {"\r": "\n", "\0": "\ufffd"}.get(sign, sign))

    def _mark(self, found: re.Match[str]) -> Iterable[Token]:
        match found.lastgroup:
            case "start":
                return self._start(found)
            case "end":
                return self._end(found)
            case "comment":
                return self._comment(found)
        return (Token(Kind.SILENT, found.start(), found.end()),)

    def _start(self, found: re.Match[str]) -> Iterable[Token]:
        start, end, name = found.start(), found.end(), found[2].lower()
        closed = self._html[end - 2] == "/" and closes_itself(found["start"])
        foreign = self.foreign.start(name, closed)
        kind = Kind.SILENT if name in _DOCUMENT and not foreign else Kind.START
        tag = Token(kind, start, end, name)
        if foreign:
            return (tag, Token(Kind.END, end, end, name)) if closed else (tag,)
        if name in _RAW or name in _RAW_BUT_REFERENCES or name == "plaintext":
            return (tag, *self._content(name))
        return (tag,)

    def _end(self, found: re.Match[str]) -> Iterable[Token]:
        name = found[4].lower()
        self.foreign.end(name)
        silent = name in _DOCUMENT and not self.foreign.here
        return (Token(Kind.SILENT if silent else Kind.END, found.start(), found.end(), name),)

    def _comment(self, found: re.Match[str]) -> Iterable[Token]:
        start = found.start()
        if self.foreign.here and self._html.startswith(_CDATA, start):
            return self._cdata(start)
        silent = _DOCTYPE.match(self._html, start)
        return (Token(Kind.SILENT if silent else Kind.COMMENT, start, found.end()),)

    def _cdata(self, start: int) -> Iterator[Token]:
        inside = start + len(_CDATA)
        close = self._html.find("]]>", inside)
        stop = close if close >= 0 else len(self._html)
        self._at = min(stop + 3, len(self._html))
        yield Token(Kind.SILENT, start, inside)
        yield from self._literal(inside, stop, references=False)
        if close >= 0:
            yield Token(Kind.SILENT, stop, self._at)

    def _content(self, name: str) -> Iterator[Token]:
        found = re.compile(rf"</{name}(?=[\t\n\f\r />])", re.IGNORECASE).search(self._html, self._at)
        start, stop = self._at, found.start() if found and name != "plaintext" else len(self._html)
        self._at = stop
        if name in _RAW_BUT_REFERENCES:
            yield from self._literal(start, stop, references=True)
        elif stop > start:
            yield Token(Kind.RAW, start, stop)

    def _literal(self, start: int, stop: int, *, references: bool) -> Iterator[Token]:
        """Text in which "<" is a character: CDATA, the content of a title."""
        html, at = self._html, start
        while at < stop:
            found = _SIGNS[self._stored].search(html, at, stop)
            if found is None or found.start() > at:
                end = found.start() if found else stop
                yield Token(Kind.TEXT, at, end)
            else:
                end, text = found.end(), {"&": "&", "\0": "\ufffd"}.get(found[0], "\n")
                if text == "&" and references:
                    end, text = reference(html, at)
                yield Token(Kind.CHARACTER, at, end, text)
            at = end
