"""The tokens of a source, in order and without gaps: every character belongs to one, also those a browser drops."""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import NamedTuple, cast

from .foreign import ROOTS, Context, Foreign
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


_new = tuple.__new__  # makes a token in a third of the time
_TEXT, _CHARACTER, _START, _END, *_ = Kind  # for each of very many tokens: before Python 3.12 Kind.TEXT is slow
_RAW = frozenset(("style", "script", "iframe", "xmp", "noembed", "noframes"))
_RAW_BUT_REFERENCES = frozenset(("textarea", "title"))
_HELD = _RAW | _RAW_BUT_REFERENCES | {"plaintext"}  # what is in them holds no elements
_DOCUMENT = frozenset(("html", "head", "body", "frameset"))  # have no place in a fragment
_MARKS = (
    rf"(?P<start><(?P<starts>{TAG_NAME}){TAG_REST})|(?P<end></(?P<ends>{TAG_NAME}){TAG_REST})"
    r"|(?P<comment><!--(?:-?>|.*?(?:--!?>|\Z))|<(?:[?!]|/(?![A-Za-z>]))[^>]*+(?:>|\Z))|(?P<silent></>|</?[A-Za-z].*)"
)
_PLAIN = {True: r"[^<&\r\0]++", False: "[^<&]++"}
_STEP = {stored: re.compile(rf"(?P<text>{plain})|{_MARKS}|(?P<sign>.)", re.DOTALL) for stored, plain in _PLAIN.items()}
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

    def tokens(self) -> Iterator[Token]:
        html, length, step = self._html, len(self._html), _STEP[self._stored].match
        while self._at < length:
            found = cast("re.Match[str]", step(html, self._at))
            start, self._at = found.span()
            match found.lastgroup:
                case "text":
                    yield _new(Token, (_TEXT, start, self._at, ""))
                case "end":
                    yield self._end(start, found["ends"].lower())
                case "start":
                    yield from self._start(start, found["starts"].lower())
                case "comment":
                    yield from self._comment(start)
                case "sign":
                    yield self._character(start)
                case _:
                    yield Token(Kind.SILENT, start, self._at)

    def _character(self, at: int) -> Token:
        html, sign = self._html, self._html[at]
        if sign == "&":
            self._at, text = reference(html, at)
            return Token(_CHARACTER, at, self._at, text)
        self._at = at + 2 if sign == "\r" and html.startswith("\n", at + 1) and self._stored else at + 1
        if sign == "\0" and self._stored and not self.foreign.here:
            return Token(Kind.SILENT, at, self._at)
        return Token(_CHARACTER, at, self._at, {"\r": "\n", "\0": "\ufffd"}.get(sign, sign))

    def _start(self, start: int, name: str) -> Iterable[Token]:
        end = self._at
        if self.foreign.here or name in ROOTS:
            closed = closes_itself(self._html[start:end])
            if self.foreign.start(name, closed):
                tag = Token(_START, start, end, name)
                return (tag, Token(_END, end, end, name)) if closed else (tag,)
        if name in _HELD:
            return (Token(_START, start, end, name), *self._content(name))
        return (_new(Token, (Kind.SILENT if name in _DOCUMENT else _START, start, end, name)),)

    def _end(self, start: int, name: str) -> Token:
        if self.foreign.context:
            self.foreign.end(name)
        silent = name in _DOCUMENT and not self.foreign.here
        return _new(Token, (Kind.SILENT if silent else _END, start, self._at, name))

    def _comment(self, start: int) -> Iterable[Token]:
        if self.foreign.here and self._html.startswith(_CDATA, start):
            return self._cdata(start)
        silent = _DOCTYPE.match(self._html, start)
        return (Token(Kind.SILENT if silent else Kind.COMMENT, start, self._at),)

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
