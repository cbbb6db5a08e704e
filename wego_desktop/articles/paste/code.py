"""Code, as programs and pages show it: a block of lines that keeps its spaces."""

import re

from wego_desktop.articles.paste import looks
from wego_desktop.articles.paste.tree import BLOCKS, Element, Node

_MONOSPACED = re.compile(r"mono|consolas|menlo|courier|monaco|source code", re.IGNORECASE)
_TAB = "\xa0" * 4
_DROPPED = frozenset({"script", "style", "button", "svg"})


def block(element: Element) -> Element | None:
    """The text of an element as a block of code; None when it has none."""
    lines = [_spaced(line) for line in _text(element).replace("\r\n", "\n").split("\n")]
    inside: list[Node] = []
    for line in _from_first_to_last(lines):
        inside += [Element("br"), line] if inside else [line]
    return Element("pre", {"style": looks.CODE_BLOCK}, [Element("code", {}, inside)]) if inside else None


def is_block(element: Element, said: dict[str, str]) -> bool:
    """Whether a box is one by its looks, as editors of programs write it. said: the declarations of its style."""
    return (
        element.name == "div"
        and said.get("white-space", "").startswith("pre")
        and bool(_MONOSPACED.search(said.get("font-family", "")))
    )


def _text(element: Element) -> str:
    """A line for each block and each line break."""
    text = ""
    for child in element.children:
        if isinstance(child, str):
            text += child
        elif child.name == "br":
            text += "\n"
        elif child.name not in _DROPPED:
            is_line, inner = child.name in BLOCKS, _text(child)
            text += ("\n" if is_line and text and not text.endswith("\n") else "") + inner
            text += "\n" if is_line and not inner.endswith("\n") else ""
    return text


def _from_first_to_last(lines: list[str]) -> list[str]:
    """Without the empty ones at both ends."""
    filled = [number for number, line in enumerate(lines) if line]
    return lines[filled[0] : filled[-1] + 1] if filled else []


def _spaced(line: str) -> str:
    """Its indent and its columns in spaces that stay, whatever is made of the style."""
    return re.sub(r"^ +| (?= )", lambda found: "\xa0" * len(found[0]), line.rstrip().replace("\t", _TAB))
