"""The sections of a stored article: paragraphs and what wraps them, as ranges of the source that leave no gaps.

A paragraph, a picture, a table is a section without parts; xiumi and 135 wrap a whole article in one section, so a
section that has others in it is its opening tag, its parts and its end. Whatever the source is, the parts put together
are the source again; where a browser would read it otherwise, only their borders are other ones.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from wego_desktop.markup.reading import Kind, Token, read
from wego_desktop.markup.tags import EMPTY_ELEMENTS

from .reading_text import Reading, reading

_START, _END = Kind.START, Kind.END  # before Python 3.12 Kind.START is slow
_OWN_NAMES = (
    "section div p h1 h2 h3 h4 h5 h6 blockquote ul ol li dl dt dd figure figcaption article header footer main aside "
    "nav fieldset center hr table pre address details summary"
)
_OWN = frozenset(_OWN_NAMES.split())  # begin a section of their own, and end an open paragraph
_WHOLE = frozenset(("table", "svg", "pre"))  # are one section, whatever is in them
_ENDS = {"li": ("li",), "dt": ("dt", "dd"), "dd": ("dt", "dd")}  # what a start tag ends, when it is open nearby
_HOLDS = frozenset(("ul", "ol", "dl", "section", "div", "blockquote"))  # behind which that is not looked for
_SPACE = "\t\n\f\r "


@dataclass(slots=True)
class Element:
    """An element while the source is read: ranges in it, and the elements within."""

    name: str
    start: int
    inside: int
    stop: int = 0  # where its content ends
    end: int = 0
    children: "list[Element]" = field(default_factory=list)
    has_sections: bool = False

    @property
    def is_own(self) -> bool:
        return self.name in _OWN or self.has_sections


@dataclass(frozen=True, eq=False)
class Section:
    """A stretch of the source.

    :ivar name: of its element; "" for text and inline elements that stand between sections
    :ivar opening, closing: what stands around its parts; "" for one without parts
    """

    name: str
    text: str
    opening: str = ""
    parts: "tuple[Section, ...]" = ()
    closing: str = ""

    @cached_property
    def reading(self) -> Reading:
        return reading(self.text)


def sections(source: str) -> Section:
    """The whole article as one section, without tags of its own."""
    return Section("", source, "", tuple(_parts(source, _elements(source))), "")


def _elements(source: str) -> Element:
    root = Element("", 0, 0)
    stack = [root]
    for token in read(source):
        if token.kind is _START:
            _open(stack, token)
        elif token.kind is _END:
            _close(stack, token)
    _end(stack, 0, len(source), len(source))
    return root


def _open(stack: list[Element], token: Token) -> None:
    found = Element(token.name, token.start, token.end, token.end, token.end)
    if found.is_own:
        _imply_ends(stack, found)
    stack[-1].children.append(found)
    if token.name not in EMPTY_ELEMENTS:
        stack.append(found)
    elif found.is_own:
        stack[-1].has_sections = True


def _imply_ends(stack: list[Element], found: Element) -> None:
    """Paragraphs end where a section begins, items of a list where the next one does."""
    for at in range(len(stack) - 1, 0, -1):
        name = stack[at].name
        if name == "p" or name in _ENDS.get(found.name, ()):
            return _end(stack, at, found.start, found.start)
        if name in _HOLDS or name in _WHOLE:
            return None
    return None


def _close(stack: list[Element], token: Token) -> None:
    for at in range(len(stack) - 1, 0, -1):
        if stack[at].name == token.name:
            return _end(stack, at, token.start, token.end)
        if stack[at].name in _OWN and token.name not in _OWN:
            return None  # an inline end tag ends no section
    return None


def _end(stack: list[Element], at: int, stop: int, end: int) -> None:
    """End the elements from there on; those within it end where its end tag begins."""
    for level in range(len(stack) - 1, at - 1, -1):
        element = stack[level]
        element.stop, element.end = stop, end if level == at else stop
        if level and element.is_own:
            stack[level - 1].has_sections = True
    del stack[max(at, 1) :]


def _parts(source: str, element: Element) -> Iterator[Section]:
    """The sections in an element; white space belongs to the one before it, the first to the element's opening."""
    at = _inside(source, element)
    own = [child for child in element.children if child.is_own]
    limits = [*(child.start for child in own[1:]), element.stop]
    for child, limit in zip(own, limits, strict=False):
        if child.start > at:
            yield Section("", source[at : child.start])
        at = _after_space(source, child.end, limit)
        yield _section(source, child, at)
    if at < element.stop:
        yield Section("", source[at : element.stop])


def _section(source: str, element: Element, end: int) -> Section:
    text = source[element.start : end]
    if element.name in _WHOLE or not any(child.is_own for child in element.children):
        return Section(element.name, text)
    inside = _inside(source, element)
    parts = tuple(_parts(source, element))
    return Section(element.name, text, source[element.start : inside], parts, source[element.stop : end])


def _inside(source: str, element: Element) -> int:
    first = element.children[0].start if element.children else element.stop
    return _after_space(source, element.inside, first) if element.name else 0


def _after_space(source: str, at: int, limit: int) -> int:
    while at < limit and source[at] in _SPACE:
        at += 1
    return at
