"""Documents and web pages as an article: what they mean is kept, how their page was built is not.

A block holds words, or other blocks, or both; here words that stand among blocks become paragraphs, and boxes that only
arranged a page go. What is said of the look of words is inherited down to them and said once (``runs``).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from urllib.parse import urlsplit

from wego_desktop.articles.paste import code, looks, styles
from wego_desktop.articles.paste.picture import picture
from wego_desktop.articles.paste.runs import Marks, Run, elements, trimmed
from wego_desktop.articles.paste.tables import Row, is_layout, rows, strays
from wego_desktop.articles.paste.tree import BLOCKS, Element, Node
from wego_desktop.articles.paste.video import video

Piece = Run | Element  # words, or a finished block

_DROPPED_NAMES = (
    "script style title head meta link base xml noscript template svg math canvas video audio object embed applet param"
    " select option button textarea datalist frame frameset noframes map area track source rp"
)
_DROPPED = frozenset(_DROPPED_NAMES.split())
_BOLD, _ITALIC = frozenset({"b", "strong"}), frozenset({"i", "em", "cite", "dfn", "var", "address"})
_UNDERLINE, _STRIKE = frozenset({"u", "ins"}), frozenset({"s", "strike", "del"})
_CODE = frozenset({"code", "tt", "kbd", "samp"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ALIGNMENTS = frozenset({"left", "right", "center", "justify", "start", "end", "-webkit-center"})
_ALIGNED = frozenset({"center", "right"})  # justified is what WeChat shows anyway
_LINKS = frozenset({"http", "https", "mailto"})


@dataclass(frozen=True)
class _Context:
    """What words inherit. align, indent: of the paragraph they will be in. on_colour: a cell with a background."""

    marks: Marks
    align: str = ""
    indent: str = ""
    heading: bool = False
    on_colour: bool = False

    @property
    def style(self) -> dict[str, str]:
        said = (("text-align", self.align), ("text-indent", self.indent))
        style = " ".join(f"{name}: {value};" for name, value in said if value)
        return {"style": style} if style else {}


def tidied(root: Element) -> Element:
    context = _Context(Marks())
    return Element("", {}, list(_single_gaps(_paragraphs(_flow(root, context), context))))


def _flow(parent: Element, context: _Context) -> list[Piece]:
    pieces: list[Piece] = []
    for child in parent.children:
        if isinstance(child, str):
            pieces.append(Run(child, context.marks))
        else:
            pieces.extend(_element(child, context))
    return pieces


def _element(element: Element, context: _Context) -> Sequence[Piece]:
    said = styles.read(element.get("style"))
    if element.name in _DROPPED or said.get("display") == "none" or said.get("mso-hide") == "all":
        return ()
    context = _inherited(element, said, context)
    if element.name in _MAKERS:
        return _MAKERS[element.name](element, context)
    if code.is_block(element, said):
        return _pre(element, context)
    if element.name in BLOCKS:
        return list(_paragraphs(_flow(element, context), context))
    return _flow(element, context)


def _inherited(element: Element, said: dict[str, str], context: _Context) -> _Context:
    name, marks = element.name, context.marks
    if name in BLOCKS:
        context = _as_block(element, said, context)
    if name == "a" and (href := _link(element.get("href"))):
        return replace(context, marks=Marks(href=href, bold=marks.bold, italic=marks.italic, raised=marks.raised))
    if name == "font":
        said = {"color": element.get("color")} | said
    return replace(context, marks=_marked(name, said, context))


def _as_block(element: Element, said: dict[str, str], context: _Context) -> _Context:
    align = said.get("text-align", "").lower()
    if align not in _ALIGNMENTS:
        align = (element.get("align") or ("center" * (element.name == "center"))).lower()
    if align:
        context = replace(context, align=align if align in _ALIGNED else "")
    if "text-indent" in said:
        context = replace(context, indent=_indent(said))
    colour = styles.ink(context.marks.colour, on_colour=context.on_colour)
    return replace(context, marks=replace(context.marks, background="", colour=colour))


def _marked(name: str, said: dict[str, str], context: _Context) -> Marks:
    marks = context.marks
    lines = f"{said.get('text-decoration', '')} {said.get('text-decoration-line', '')}"
    bold = styles.is_bold(said.get("font-weight", ""))
    italic = {"italic": True, "oblique": True, "normal": False}.get(said.get("font-style", ""))
    raised = {"super": "sup", "sub": "sub", "sup": "sup"}
    marks = replace(
        marks,
        bold=not context.heading and (bold if bold is not None else marks.bold or name in _BOLD),
        italic=italic if italic is not None else marks.italic or name in _ITALIC,
        underline=not marks.href and (marks.underline or name in _UNDERLINE or "underline" in lines),
        strike=marks.strike or name in _STRIKE or "line-through" in lines,
        raised=raised.get(name) or raised.get(said.get("vertical-align", "")) or marks.raised,
        code=marks.code or name in _CODE,
    )
    if marks.code:
        return replace(marks, colour="", background="", size="")
    return marks if marks.href else _coloured(name, said, marks, context)


def _coloured(name: str, said: dict[str, str], marks: Marks, context: _Context) -> Marks:
    behind = said.get("background-color", "") or said.get("background", "")
    background = styles.paper(behind) if behind and name not in BLOCKS else marks.background
    if name == "mark" and not background:
        background = looks.MARKED
    on_colour = context.on_colour or bool(background)
    colour = styles.ink(said.get("color") or marks.colour, on_colour=on_colour)
    size = styles.size(said["font-size"]) if said.get("font-size") else marks.size
    return replace(marks, background=background, colour=colour, size="" if context.heading else size)


# What blocks become


def _paragraphs(pieces: Sequence[Piece], context: _Context, name: str = "p") -> Iterator[Element]:
    """Words in paragraphs, blocks as they are."""
    for words, group in groupby(pieces, lambda piece: isinstance(piece, Run)):
        if not words:
            yield from (piece for piece in group if isinstance(piece, Element))
            continue
        runs = trimmed([piece for piece in group if isinstance(piece, Run)])
        if any(not _is_empty(run) for run in runs):
            yield Element(name, context.style, elements(runs))
        elif runs:
            yield Element("p", {}, [Element("br")])


def _inside(pieces: Sequence[Piece], context: _Context) -> list[Node]:
    """Contents of a cell or an item: words alone need no paragraph."""
    if all(isinstance(piece, Run) for piece in pieces):
        return elements([piece for piece in pieces if isinstance(piece, Run)])
    blocks = list(_paragraphs(pieces, context))
    first = blocks[0] if blocks else None
    rest_is_lists = all(block.name in ("ul", "ol") for block in blocks[1:])
    if first is not None and first.name == "p" and not first.attributes and rest_is_lists:
        return [*(child for child in first.children if len(blocks) > 1 or not _is_lone_break(first)), *blocks[1:]]
    return list(blocks)


def _is_lone_break(block: Element) -> bool:
    return block.name == "p" and [getattr(child, "name", "") for child in block.children] == ["br"]


def _single_gaps(blocks: Iterator[Element]) -> Iterator[Element]:
    """One empty paragraph says as much as three."""
    gap = False
    for block in blocks:
        before, gap = gap, _is_lone_break(block)
        if not (before and gap):
            yield block


def _is_empty(run: Run) -> bool:
    return run.is_break or (isinstance(run.content, str) and not run.content.strip())


def _heading(element: Element, context: _Context) -> list[Piece]:
    plain = replace(context.marks, bold=False, size="")
    context = replace(context, heading=True, indent="", marks=plain)
    return list(_paragraphs(_flow(element, context), context, element.name))


def _list(element: Element, context: _Context) -> list[Piece]:
    """What stands in a list and in no item of it becomes an item."""
    context = replace(context, align="", indent="")
    items: list[Node] = []
    for child in element.children:
        if isinstance(child, Element) and child.name == "li":
            inner = _inherited(child, styles.read(child.get("style")), context)
            inside = _inside(_flow(child, inner), context)
        else:
            inside = _inside(_flow(Element("", {}, [child]), context), context)
        if inside:
            items.append(Element("li", {}, inside))
    start = element.get("start")
    counted = element.name == "ol" and start.isascii() and start.isdecimal() and len(start) < 6 and start != "1"
    return (
        [Element("ol" if element.name == "ol" else "ul", {"start": start} if counted else {}, items)] if items else []
    )


def _item(element: Element, context: _Context) -> list[Piece]:
    """One without a list around it, as half a list on a clipboard is."""
    return _list(Element("ul", {}, [element]), context)


def _quote(element: Element, context: _Context) -> list[Piece]:
    blocks = list(_single_gaps(_paragraphs(_flow(element, context), context)))
    return [Element("blockquote", {}, list(blocks))] if blocks else []


def _pre(element: Element, _context: _Context) -> list[Piece]:
    found = code.block(element)
    return [found] if found else []


def _term(element: Element, context: _Context) -> list[Piece]:
    bold = replace(context, marks=replace(context.marks, bold=not context.heading))
    return list(_paragraphs(_flow(element, bold), bold))


def _line(_element: Element, _context: _Context) -> list[Piece]:
    return [Element("hr", {"style": looks.LINE})]


def _video(element: Element, _context: _Context) -> list[Piece]:
    found = video(element)
    return [found] if found else []


# Tables


def _table(element: Element, context: _Context) -> list[Piece]:
    found = rows(element)
    above: list[Piece] = list(_paragraphs(_flow(Element("", {}, strays(element)), context), context))
    for child in element.children:
        if isinstance(child, Element) and child.name == "caption":
            centred = replace(context, align="center")
            above += _paragraphs(_flow(child, centred), centred)
    if is_layout(element, found):
        cells = (cell for row in found for cell in row.cells)
        return [*above, *(block for cell in cells for block in _paragraphs(_flow(cell, context), context))]
    head = [_row(row, context) for row in found if row.head]
    body = [_row(row, context) for row in found if not row.head]
    parts = [Element(name, {}, list(part)) for name, part in (("thead", head), ("tbody", body)) if part]
    return [*above, Element("table", {"style": looks.TABLE}, list(parts))]


def _row(row: Row, context: _Context) -> Element:
    return Element("tr", {}, [_cell(cell, context) for cell in row.cells])


def _cell(cell: Element, context: _Context) -> Element:
    said = styles.read(cell.get("style"))
    background = styles.paper(said.get("background-color") or said.get("background") or cell.get("bgcolor"))
    context = replace(context, align="", indent="", on_colour=context.on_colour or bool(background))
    inner = _inherited(cell, said, replace(context, heading=cell.name == "th"))
    align, inner = inner.align, replace(inner, align="", indent="")
    spans = {name: cell.get(name) for name in ("colspan", "rowspan") if _is_span(cell.get(name))}
    inside = _inside(_flow(cell, inner), inner)
    if len(inside) == 1 and isinstance(inside[0], Element) and inside[0].name == "p":
        only, shared = inside[0], styles.read(inside[0].get("style"))
        align, inside = align or shared.get("text-align", ""), only.children
    if [getattr(node, "name", "") for node in inside] == ["br"]:
        inside = []
    style = looks.CELL + (f" background-color: {background};" if background else "")
    style += f" text-align: {align};" if align else ""
    return Element(cell.name, spans | {"style": style}, inside)


def _is_span(text: str) -> bool:
    return text.isascii() and text.isdecimal() and 1 < int(text[:4]) <= 1000 and len(text) <= 4


# What stands among words


def _break(_element: Element, context: _Context) -> list[Piece]:
    return [Run(Element("br"), context.marks)]


def _picture(element: Element, context: _Context) -> list[Piece]:
    found = picture(element)
    if found is None:
        return []
    return [Run(found, context.marks if isinstance(found, str) else Marks(href=context.marks.href))]


def _box(element: Element, context: _Context) -> list[Piece]:
    """A box to tick."""
    if element.get("type").lower() != "checkbox":
        return []
    return [Run("☑ " if "checked" in element.attributes else "☐ ", context.marks)]


def _link(href: str) -> str:
    href = re.sub(r"[\x00-\x20]+", "", href) if ":" in href.split("/")[0] else ""
    try:
        return href if urlsplit(href).scheme in _LINKS else ""
    except ValueError:
        return ""


def _indent(said: dict[str, str]) -> str:
    """Two characters, as Chinese paragraphs begin, or nothing."""
    characters = said.get("mso-char-indent-count", "") or (said["text-indent"].lower().removesuffix("em"))
    if characters.replace(".", "", 1).isdecimal():
        return f"{float(characters):g}em" if 0 < float(characters) <= 4 else ""
    return "2em" if 20 <= (styles.pixels(said["text-indent"]) or 0) <= 48 else ""


_MAKERS: dict[str, Callable[[Element, _Context], Sequence[Piece]]] = {
    **dict.fromkeys(_HEADINGS, _heading),
    **dict.fromkeys(("ul", "ol", "menu", "dir"), _list),
    "li": _item,
    "blockquote": _quote,
    "pre": _pre,
    "table": _table,
    "hr": _line,
    "dt": _term,
    "br": _break,
    "img": _picture,
    "input": _box,
    "iframe": _video,
}
