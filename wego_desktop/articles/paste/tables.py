"""The rows of a table, and whether it is a table at all or only arranged a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wego_desktop.articles.paste.tree import Element, Node

_PARTS = frozenset({"tbody", "thead", "tfoot"})
_CELLS = frozenset({"td", "th"})
_AROUND = frozenset({"caption", "col", "colgroup"})


@dataclass(frozen=True)
class Row:
    cells: tuple[Element, ...]
    head: bool


def rows(table: Element) -> list[Row]:
    """Those of the table itself, not of tables within it; rows without cells are none."""
    return [row for row in _rows(table, head=False) if row.cells]


def strays(table: Element) -> list[Node]:
    """What stands in a table and in no cell of it: browsers show it above."""
    return [
        node
        for part in _rows_and_parts(table)
        for node in part.children
        if isinstance(node, str) or node.name not in _CELLS | _PARTS | _AROUND | {"tr"}
    ]


def is_layout(table: Element, found: Sequence[Row]) -> bool:
    """A table within a table, one with a single cell, or one that says so."""
    nested = any(element.name == "table" for row in found for cell in row.cells for element in cell.all())
    return nested or sum(len(row.cells) for row in found) <= 1 or table.get("role") in ("presentation", "none")


def _rows(parent: Element, *, head: bool) -> Iterator[Row]:
    """Cells without a row are one together."""
    loose: list[Element] = []
    for child in parent.children:
        if not isinstance(child, Element):
            continue
        if child.name in _CELLS:
            loose.append(child)
            continue
        if loose and child.name in _PARTS | {"tr"}:
            yield Row(tuple(loose), head)
            loose = []
        if child.name in _PARTS:
            yield from _rows(child, head=child.name == "thead")
        elif child.name == "tr":
            cells = (cell for cell in child.children if isinstance(cell, Element) and cell.name in _CELLS)
            yield Row(tuple(cells), head)
    if loose:
        yield Row(tuple(loose), head)


def _rows_and_parts(parent: Element) -> Iterator[Element]:
    yield parent
    for child in parent.children:
        if isinstance(child, Element) and child.name in _PARTS | {"tr"}:
            yield from _rows_and_parts(child)
