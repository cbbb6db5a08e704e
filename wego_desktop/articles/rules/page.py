"""One reading of an article for all rules: its elements in their order, with their ranges in the source."""

import re
from collections.abc import Iterator
from functools import cached_property

from wego_desktop.markup.foreign import is_foreign
from wego_desktop.markup.reading import Kind, Reader, Token
from wego_desktop.markup.styles import Declaration, declarations
from wego_desktop.markup.tags import EMPTY_ELEMENTS, Attribute, attributes, close_at

_START, _END, _WORDS = Kind.START, Kind.END, (Kind.TEXT, Kind.CHARACTER)  # before Python 3.12 Kind.START is slow
_RAW = frozenset(("script", "style", "iframe", "title", "textarea", "xmp", "noembed", "noframes", "plaintext"))
_SHOWN = frozenset(("img", "svg", "iframe", "mpvoice", "video", "audio", "hr", "object", "embed"))
_TARGET = re.compile(r"""url\(\s*["']?#([^"')\s]+)|^\s*#(\S+)\s*$|(?:^|[;\s])([\w-]+)\.(?:click|begin|end|touch)""")
_SPACE = "\xa0\u200b \t\r\n"
DOCTYPE = "!doctype"
_Attributes = tuple[tuple[Attribute, ...], dict[str, Attribute]]


class Element:
    """One element, or a tag that a browser drops (``html``, ``body``, a doctype).

    :ivar name: lower-cased
    :ivar start: where its start tag begins in the source, and ``end`` where that ends
    :ivar close: the range of its end tag; None where nothing closes it, or nothing has to
    :ivar foreign: whether it is SVG's or MathML's
    :ivar parent: what it stands in, as far as the tags tell
    """

    __slots__ = ("_known", "close", "end", "foreign", "name", "parent", "start", "tag")

    def __init__(self, page: "Page", token: Token, name: str, *, foreign: bool = False) -> None:
        self.name, self.start, self.end, self.foreign = name, token.start, token.end, foreign
        self.tag = page.html[token.start : token.end]
        self.parent = page.innermost
        self.close: tuple[int, int] | None = None
        self._known = page.known

    @property
    def attributes(self) -> tuple[Attribute, ...]:
        """In their order, doubles too; ranges count from ``start``."""
        return self._read()[0]

    def find(self, name: str) -> Attribute | None:
        """The one that counts of this name."""
        return self._read()[1].get(name)

    def _read(self) -> _Attributes:
        found = self._known.get(self.tag)
        if found is None:
            given = () if self.name == DOCTYPE else tuple(attributes(self.tag))
            found = self._known[self.tag] = given, {each.name: each for each in reversed(given)}
        return found

    def value(self, name: str) -> str:
        found = self.find(name)
        return found.value if found else ""

    @property
    def style(self) -> tuple[Declaration, ...]:
        """The declarations of its style; ranges count from ``style_at``."""
        found = self.find("style")
        return declarations(found.written) if found else ()

    @property
    def style_at(self) -> int:
        """Where the value of its style begins in the source."""
        found = self.find("style")
        return self.start + found.value_start if found else self.end

    @property
    def tail(self) -> int:
        """Where the end of its tag begins: white space, slash and bracket."""
        return self.start + close_at(self.tag)

    @property
    def last(self) -> int:
        """Where it ends with all that is in it; behind its tag where nothing closes it."""
        return self.close[1] if self.close else self.end


class Page:
    """An article, read once.

    :ivar is_blank: whether it shows neither words nor pictures
    :ivar known: the attributes of each tag that was asked for them, for many tags are the same
    """

    def __init__(self, html: str) -> None:
        self.html = html
        self.is_blank = True
        self.elements: list[Element] = []
        self.known: dict[str, _Attributes] = {}
        self._open: list[Element] = []
        self._counts: dict[str, int] = {}
        reader = Reader(html)
        for token in reader.tokens():
            kind, name = token.kind, token.name
            if kind is _START:
                context = reader.foreign.context
                self._begin(token, name, foreign=is_foreign(context) or context[-1:] == (name,))
            elif kind is _END:
                self._close(token, name)
            elif kind is Kind.SILENT:
                self._silent(token, name)
            elif self.is_blank and kind in _WORDS:
                self.is_blank = not (name or html[token.start : token.end]).strip(_SPACE)
        self._end()

    @property
    def innermost(self) -> Element | None:
        """While it is read: the element that is open."""
        return self._open[-1] if self._open else None

    def _begin(self, token: Token, name: str, *, foreign: bool = False) -> None:
        element = Element(self, token, name, foreign=foreign)
        self.elements.append(element)
        self.is_blank = self.is_blank and name not in _SHOWN
        if foreign or name not in EMPTY_ELEMENTS:
            self._open.append(element)
            self._counts[name] = self._counts.get(name, 0) + 1

    def _end(self) -> None:
        """A script that is never closed runs to the end of everything; so do others in which a tag is only text."""
        last = self.innermost
        if last and last.name in _RAW and not last.foreign:
            last.close = (len(self.html), len(self.html))

    def _close(self, token: Token, name: str) -> None:
        while self._counts.get(name):
            element = self._open.pop()
            self._counts[element.name] -= 1
            if element.name == name:
                element.close = (token.start, token.end)
                return

    def _silent(self, token: Token, name: str) -> None:
        if name and self.html.startswith("</", token.start):
            self._close(token, name)
        elif name:
            self._begin(token, name)
        elif self.html[token.start : token.start + 9].lower() == "<!doctype":
            self.elements.append(Element(self, token, DOCTYPE))

    @cached_property
    def targets(self) -> frozenset[str]:
        """The ids that something in the article refers to."""
        return frozenset(self._targets())

    def _targets(self) -> Iterator[str]:
        for element in self.elements:
            for attribute in element.attributes:
                if "#" in attribute.written or attribute.name in ("begin", "end"):
                    yield from (next(filter(None, found)) for found in _TARGET.findall(attribute.value))
