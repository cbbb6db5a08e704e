"""Article HTML in pieces that add up to it again, byte for byte: tags with their attributes, and what lies between.

Read as browsers read it as far as the filter needs: raw text elements, comments, CDATA in svg, unquoted and bare
attributes. A piece that was not touched comes out as it went in.
"""

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_OPEN = re.compile(r"</?([a-zA-Z][^\s/>]*)")
_ATTRIBUTE = re.compile(r"([\s/]*)([^\s/>][^\s/>=]*)(?:(\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s\"'>][^\s>]*))?")
_TAIL = re.compile(r"[\s/]*>")
_COMMENT = re.compile(r"<!--(?:-?>|.*?(?:--!?>|\Z))", re.DOTALL)
_RAW = frozenset({"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"})
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
_FOREIGN = frozenset({"svg", "math"})


@dataclass(slots=True)
class Attribute:
    """``lead`` is the space before it, ``value`` what stands between the quotes, references unread."""

    lead: str
    name: str
    equals: str = ""
    quote: str = ""
    value: str = ""

    def __str__(self) -> str:
        return f"{self.lead}{self.name}{self.equals}{self.quote}{self.value}{self.quote}"

    @property
    def said(self) -> str:
        """The value with its references read."""
        return html.unescape(self.value)


@dataclass(slots=True)
class Tag:
    """One tag. ``start`` is ``<section`` or ``</section`` as spelt, ``tail`` its end such as ``  />``."""

    name: str
    start: str
    attributes: list[Attribute]
    tail: str
    in_svg: bool = False

    def __str__(self) -> str:
        return f"{self.start}{''.join(map(str, self.attributes))}{self.tail}"

    @property
    def closes(self) -> bool:
        return self.start.startswith("</")

    @property
    def stands_alone(self) -> bool:
        return self.name in _VOID or (self.in_svg and self.tail.endswith("/>"))

    def find(self, name: str) -> Attribute | None:
        return next((each for each in self.attributes if each.name.lower() == name), None)

    def get(self, name: str) -> str:
        found = self.find(name)
        return found.said if found else ""


Piece = Tag | str


class Page:
    """The pieces of an article, and which of them are gone."""

    def __init__(self, source: str) -> None:
        self.pieces: Sequence[Piece] = list(_pieces(source))
        self._openings = [(at, tag) for at, tag in enumerate(self.pieces) if isinstance(tag, Tag) and not tag.closes]
        self._gone: set[int] = set()
        self._ends: Mapping[int, int] | None = None

    def __str__(self) -> str:
        return "".join(str(piece) for at, piece in enumerate(self.pieces) if at not in self._gone)

    def tags(self, *names: str) -> Iterator[tuple[int, Tag]]:
        """Places and tags that begin or are an element, of these names or any."""
        for at, tag in self._openings:
            if at not in self._gone and (not names or tag.name in names):
                yield at, tag

    def drop(self, at: int) -> None:
        """The element at this place with all that is in it; only the tag where nothing closes it."""
        self._gone.update(range(at, self.end(at) + 1))

    def unwrap(self, at: int) -> None:
        """The tags of the element at this place; what is in it stays."""
        self._gone.update((at, self.end(at)))

    def drop_piece(self, at: int) -> None:
        self._gone.add(at)

    def end(self, at: int) -> int:
        """The place of the tag that closes the one at this place; the same place where none does."""
        if self._ends is None:
            self._ends = _ends(self.pieces)
        return self._ends.get(at, at)


def _ends(pieces: Sequence[Piece]) -> dict[int, int]:
    """Of what is raw and never closed, the text that follows is the end."""
    ends: dict[int, int] = {}
    standing: list[tuple[str, int]] = []
    counts: dict[str, int] = {}
    for at, piece in enumerate(pieces):
        if isinstance(piece, str) or (piece.stands_alone and not piece.closes):
            continue
        if not piece.closes:
            standing.append((piece.name, at))
            counts[piece.name] = counts.get(piece.name, 0) + 1
            continue
        while counts.get(piece.name):
            name, opened = standing.pop()
            counts[name] -= 1
            if name == piece.name:
                ends[opened] = at
                break
    if standing and standing[-1][0] in _RAW and len(pieces) - standing[-1][1] == 2 and isinstance(pieces[-1], str):
        ends[standing[-1][1]] = len(pieces) - 1
    return ends


def _pieces(source: str) -> Iterator[Piece]:
    at = depth = 0
    last = source.rfind(">")
    while at < len(source):
        opens = source.find("<", at)
        if opens < 0:
            opens = len(source)
        if opens > at:
            yield source[at:opens]
        if opens == len(source):
            return
        piece = (opens < last and _tag(source, opens, depth > 0)) or _other(source, opens, depth > 0)
        yield piece
        at = opens + len(str(piece))
        if isinstance(piece, Tag):
            depth = _depth(piece, depth)
            if piece.name in _RAW and not piece.closes and not depth and (text := _raw(source, at, piece.name)):
                yield text
                at += len(text)


def _depth(tag: Tag, depth: int) -> int:
    if tag.name not in _FOREIGN or tag.tail.endswith("/>"):
        return depth
    return max(0, depth - 1) if tag.closes else depth + 1


def _tag(source: str, at: int, in_svg: bool) -> Tag | None:
    """The tag that begins here; None for what is none, and for one that never ends."""
    start = _OPEN.match(source, at)
    if start is None:
        return None
    place, attributes = start.end(), []
    while not (tail := _TAIL.match(source, place)):
        found = _ATTRIBUTE.match(source, place)
        if found is None:
            return None
        attributes.append(_attribute(found))
        place = found.end()
    name = start[1].lower()
    return Tag(name, start[0], attributes, tail[0], in_svg or name in _FOREIGN)


def _attribute(found: re.Match[str]) -> Attribute:
    lead, name, equals, value = found.groups(default="")
    quote = value[:1] if value[:1] in ('"', "'") else ""
    return Attribute(lead, name, equals, quote, value[1:-1] if quote else value)


def _other(source: str, at: int, in_svg: bool) -> str:
    """A comment, declaration or CDATA section; or a ``<`` that is only a character."""
    if comment := _COMMENT.match(source, at):
        return comment[0]
    for opens, closes in (
        ("<![CDATA[", "]]>" if in_svg else ">"),
        ("<!", ">"),
        ("<?", ">"),
        ("</", ">"),
    ):
        if source.startswith(opens, at):
            end = source.find(closes, at + len(opens))
            return source[at:] if end < 0 else source[at : end + len(closes)]
    return source[at]


def _raw(source: str, at: int, name: str) -> str:
    """The text of a raw text element, up to its end tag or the end of everything."""
    end = re.compile(f"</{name}(?=[\\s/>])", re.IGNORECASE).search(source, at)
    return source[at : end.start() if end else len(source)]
