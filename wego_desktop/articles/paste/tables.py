"""The rows of a table, and whether it is a table at all or only arranged a page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from wego_desktop.articles.paste.tree import Element

_PARTS = frozenset({"tbody", "thead", "tfoot"})


@dataclass(frozen=True)
class Row:
    cells: tuple[Element, ...]
    head: bool


def rows(table: Element) -> list[Row]:
    """Those of the table itself, not of tables within it; rows without cells are none."""
    return [row for row in _rows(table, head=False) if row.cells]


def is_layout(table: Element, found: Sequence[Row]) -> bool:
    """A table within a table, one with a single cell, or one that says so."""
    nested = any(element.name == "table" for row in found for cell in row.cells for element in cell.all())
    return nested or sum(len(row.cells) for row in found) <= 1 or table.get("role") in ("presentation", "none")


def _rows(parent: Element, *, head: bool) -> Iterator[Row]:
    for child in parent.children:
        if not isinstance(child, Element):
            continue
        if child.name in _PARTS:
            yield from _rows(child, head=child.name == "thead")
        elif child.name == "tr":
            cells = (cell for cell in child.children if isinstance(cell, Element) and cell.name in ("td", "th"))
            yield Row(tuple(cells), head)
