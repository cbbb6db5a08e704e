"""Elements as they are read from a clipboard, and written out again.

Tags, attributes and references are read as browsers read them (``markup``). The tree is only sensible: every tag that
has no partner is closed where it must end. The wall reads what comes of it once more, by the whole of the standard.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from wego_desktop.markup.reading import Kind, Reader, Token
from wego_desktop.markup.references import escaped, escaped_value
from wego_desktop.markup.tags import EMPTY_ELEMENTS, values

_BLOCK_NAMES = (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer"
    " form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td"
    " tfoot th thead tr ul caption"
)
BLOCKS = frozenset(_BLOCK_NAMES.split())
_MOST_DEEP = 100  # elements within each other; real articles go to 14
_ENDS_P = BLOCKS - {"td", "th", "tr", "tbody", "thead", "tfoot", "caption", "body", "html"}
_WALLS = frozenset({"table", "td", "th", "caption", "svg", "foreignobject"})
# A start tag closes these when they are open, up to the nearest of those.
_CLOSES = {
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir"})),
    "dd": (frozenset({"dd", "dt"}), frozenset({"dl"})),
    "dt": (frozenset({"dd", "dt"}), frozenset({"dl"})),
    "td": (frozenset({"td", "th", "caption"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th", "caption"}), frozenset({"tr", "table"})),
    "tr": (frozenset({"tr", "caption"}), frozenset({"table"})),
    "tbody": (frozenset({"tbody", "thead", "tfoot", "caption"}), frozenset({"table"})),
    "a": (frozenset({"a"}), frozenset({"td", "th", "table"})),
}
_CLOSES |= dict.fromkeys(("thead", "tfoot", "colgroup"), _CLOSES["tbody"])
# No end tag reaches out of a cell, but those of the table around it.
_END_WALLS = dict.fromkeys(("tbody", "thead", "tfoot", "tr", "td", "th", "caption"), frozenset({"table"})) | {
    "table": frozenset[str]()
}


@dataclass(eq=False)
class Element:
    """An element; the root of a tree has no name."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def all(self) -> Iterator[Element]:
        """Itself and every element below, in document order."""
        open_: list[Node] = [self]
        while open_:
            node = open_.pop()
            if isinstance(node, Element):
                yield node
                open_.extend(reversed(node.children))

    @property
    def text(self) -> str:
        parts, open_ = [], list[Node](reversed(self.children))
        while open_:
            node = open_.pop()
            if isinstance(node, str):
                parts.append(node)
            else:
                open_.extend(reversed(node.children))
        return "".join(parts)


Node = Element | str


@dataclass(frozen=True)
class Tree:
    """sheets: the contents of its style elements."""

    root: Element
    sheets: tuple[str, ...] = ()


def parse(html: str) -> Tree:
    return _Builder(html).built()


def written(element: Element) -> str:
    """The HTML of an element, without a tag for the root."""
    parts: list[str] = []
    _write(element, parts)
    return "".join(parts)


def _write(node: Node, parts: list[str]) -> None:
    if isinstance(node, str):
        parts.append(escaped(node))
        return
    if node.name:
        given = (f' {name}="{escaped_value(value)}"' for name, value in node.attributes.items())
        parts.append(f"<{node.name}{''.join(given)}>")
    for child in node.children:
        _write(child, parts)
    if node.name and node.name not in EMPTY_ELEMENTS:
        parts.append(f"</{node.name}>")


class _Builder:
    def __init__(self, html: str) -> None:
        self._html = html
        self._reader = Reader(html)
        self._open = [Element("")]
        self._names = [""]  # of those
        self._unopened: list[str] = []  # too deep to be elements: their end tags are not another's
        self._sheets: list[str] = []

    def built(self) -> Tree:
        for token in self._reader.tokens():
            match token.kind:
                case Kind.TEXT:
                    self._add(self._html[token.start : token.end])
                case Kind.CHARACTER:
                    self._add(token.name)
                case Kind.START:
                    self._start(token)
                case Kind.END:
                    self._end(token.name)
                case Kind.RAW if self._open[-1].name == "style":
                    self._sheets.append(self._html[token.start : token.end])
        return Tree(self._open[0], tuple(self._sheets))

    def _add(self, node: Node) -> None:
        siblings = self._open[-1].children
        if isinstance(node, str) and siblings and isinstance(siblings[-1], str):
            siblings[-1] += node
        else:
            siblings.append(node)

    def _start(self, token: Token) -> None:
        name = token.name
        if not self._within("svg"):
            self._make_room(name)
        element = Element(name, values(self._html[token.start : token.end]))
        self._add(element)
        if name in EMPTY_ELEMENTS:
            return
        if len(self._open) > _MOST_DEEP:
            self._open[-1].children.pop()
            self._unopened.append(name)
        else:
            self._open.append(element)
            self._names.append(name)

    def _make_room(self, name: str) -> None:
        if name in _ENDS_P:
            self._close(frozenset({"p"}), _WALLS)
        if name in _CLOSES:
            self._close(*_CLOSES[name])

    def _within(self, name: str) -> bool:
        return name in self._names

    def _close(self, names: frozenset[str], up_to: frozenset[str]) -> None:
        """Close the innermost open element of these names, unless one of those lies between."""
        for at in range(len(self._names) - 1, 0, -1):
            if self._names[at] in up_to:
                return
            if self._names[at] in names:
                del self._open[at:], self._names[at:]
                return

    def _end(self, name: str) -> None:
        if name == "br":
            self._add(Element("br"))
            return
        if name in self._unopened:
            while self._unopened.pop() != name:
                pass
            return
        self._close(frozenset({name}), _END_WALLS.get(name, frozenset({"td", "th"})))
