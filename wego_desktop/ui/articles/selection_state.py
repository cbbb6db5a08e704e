"""What the toolbar shows of the selection, as ``resources/editor/state.js`` tells it."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Self


@dataclass(frozen=True)
class PictureState:
    """The picture that is selected.

    :ivar n: which element of the article it is
    :ivar width: as its style says ("50%", "320px"), "" for its own
    :ivar shown: px in the page
    """

    n: int = -1
    address: str = ""
    width: str = ""
    shown: int = 0
    caption: str = ""
    link: str = ""


@dataclass(frozen=True)
class TableState:
    """The table the caret is in, and where; from 0."""

    rows: int = 0
    columns: int = 0
    row: int = 0
    column: int = 0


@dataclass(frozen=True)
class SelectionState:
    """Of a selection that has several values, the value is "" or 0.

    :ivar editable: whether commands do anything here
    :ivar refused: why not: "nothing" is selected, or what is selected is a "drawing"
    :ivar empty: there is a caret, no selection
    :ivar color: "#rrggbb"
    :ivar size: px
    :ivar block: "p", "h1" … "h6"
    :ivar line_height: as a multiple of the size, 0 for the browser's own
    :ivar list_kind: "ul", "ol" or ""
    :ivar text: the beginning of what is selected, or of the link at the caret
    :ivar section: the name of the element that is selected as a whole, or ""
    """

    editable: bool = False
    refused: str = ""
    empty: bool = True
    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    color: str = ""
    background: str = ""
    size: float = 0
    block: str = "p"
    align: str = "left"
    line_height: float = 0
    first_line: bool = False
    list_kind: str = ""
    quote: bool = False
    link: str = ""
    text: str = ""
    section: str = ""
    table: TableState | None = None
    picture: PictureState | None = None

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> Self:
        """What is missing in it has its default; what is not known is not read."""
        names = {"line_height": "lineHeight", "first_line": "firstLine", "list_kind": "list"}
        plain = {field.name: told.get(names.get(field.name, field.name)) for field in fields(cls)}
        table, picture = plain.pop("table"), plain.pop("picture")
        given = {name: value for name, value in plain.items() if value is not None}
        return cls(**given, table=TableState(**table) if table else None, picture=_picture(picture))


def _picture(told: Mapping[str, Any] | None) -> PictureState | None:
    return PictureState(**told) if told else None
