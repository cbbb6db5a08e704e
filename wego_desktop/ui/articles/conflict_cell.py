"""What stands in the cells of a conflict's rows: the words of each version with what is different about them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from wego_desktop.articles.reading_text import reading
from wego_desktop.articles.rows import BlockRow, CutCover, FieldRow, Side
from wego_desktop.articles.word_changes import Kind, Stretch, Stretches, condensed, touched, word_changes
from wego_desktop.markup.reading import Kind as Token
from wego_desktop.markup.reading import read

SIDES = (Side.MINE, Side.BASE, Side.THEIRS)  # as the columns stand
MOST = 6000  # characters of a cell that are ever shown
_JSON = "extra:"


class Note(StrEnum):
    """Said in a cell before or instead of its words."""

    NONE = ""
    ABSENT = "absent"  # nothing there, nor in the base
    GONE = "gone"
    NEW = "new"
    EMPTY = "empty"
    ON = "on"
    OFF = "off"
    COVER = "cover"
    FORMAT = "format"  # the same words look different
    FORMAT_TOO = "format too"


@dataclass(frozen=True)
class Picture:
    address: str
    kind: Kind = Kind.SAME


@dataclass(frozen=True)
class Cell:
    """:ivar is_code: its words are source
    :ivar is_base: it is as it was
    :ivar more: characters at its end that are never shown
    """

    words: Stretches = ()
    pictures: tuple[Picture, ...] = ()
    note: Note = Note.NONE
    is_code: bool = False
    is_base: bool = False
    more: int = 0

    @property
    def short(self) -> "Cell":
        """With what is long cut short."""
        return replace(self, words=condensed(self.words), more=0)

    @property
    def text(self) -> str:
        """What the version says, without what it says no more."""
        return "".join(each.text for each in self.words if each.kind is not Kind.TAKEN_OUT)


Cells = tuple[Cell, Cell, Cell]  # in the order of SIDES


def cells(row: FieldRow | BlockRow) -> Cells:
    """Of any row. For a block of 1 MB in a second or so: a worker's work."""
    found = _of_block(row) if isinstance(row, BlockRow) else _of_field(row)
    mine, base, theirs = (_bounded(cell) for cell in found)
    return mine, base, theirs


def _bounded(cell: Cell) -> Cell:
    """The words up to what can be shown."""
    found, room = list[Stretch](), MOST
    for each in cell.words:
        if room > 0:
            found.append(replace(each, text=each.text[:room]))
        room -= len(each.text)
    return replace(cell, words=tuple(found), more=max(0, -room))


def _of_field(row: FieldRow) -> Cells:
    values = (row.mine, row.base, row.theirs)
    if isinstance(row.base, CutCover):
        found = [Cell(note=_cover_note(value), is_base=value == row.base) for value in values]
    elif isinstance(row.base, bool):
        found = [Cell(note=Note.ON if value else Note.OFF, is_base=value == row.base) for value in values]
    else:
        mine, base, theirs = map(str, values)
        is_code = row.name.startswith(_JSON)
        middle = replace(_worded(base, base, is_code), words=touched(base, mine, theirs))
        found = [_worded(base, mine, is_code), middle, _worded(base, theirs, is_code)]
    return found[0], found[1], found[2]


def _cover_note(value: object) -> Note:
    has_picture = isinstance(value, CutCover) and (value.media_id or value.sha256)
    return Note.COVER if has_picture else Note.EMPTY


def _worded(base: str, words: str, is_code: bool) -> Cell:
    if not words:
        return Cell(note=Note.EMPTY, is_base=not base)
    changed = word_changes(base, words) if base else (Stretch(words),)
    return Cell(changed, is_code=is_code, is_base=words == base)


def _of_block(row: BlockRow) -> Cells:
    mine, theirs = _of_side(row.base, row.mine), _of_side(row.base, row.theirs)
    if not row.base:
        return mine, Cell(note=Note.ABSENT, is_base=True), theirs
    base = reading(row.base)
    if not base.text and not base.pictures:
        return mine, Cell((Stretch(row.base),), is_code=True, is_base=True), theirs
    others = [reading(source).text for source in (row.mine, row.theirs) if source and source != row.base]
    pictures = tuple(Picture(address) for address in base.pictures)
    return mine, Cell(touched(base.text, *others), pictures, is_base=True), theirs


def _of_side(base: str, source: str) -> Cell:
    if not source:
        return Cell(note=Note.GONE if base else Note.ABSENT, is_base=not base)
    found = reading(source)
    if source == base or not base:
        pictures = tuple(Picture(address) for address in found.pictures)
        if not found.text and not pictures:
            return Cell((Stretch(source),), note=Note.NONE if base else Note.NEW, is_code=True, is_base=bool(base))
        return Cell((Stretch(found.text),), pictures, Note.NONE if base else Note.NEW, is_base=bool(base))
    was = reading(base)
    if was == found:
        return Cell(_code_changes(base, source), note=Note.FORMAT, is_code=True)
    note = Note.FORMAT_TOO if _tags(base) != _tags(source) and was.pictures == found.pictures else Note.NONE
    return Cell(word_changes(was.text, found.text), tuple(_pictures(was.pictures, found.pictures)), note)


def _pictures(before: Sequence[str], after: Sequence[str]) -> Iterator[Picture]:
    gone, new = Counter(before) - Counter(after), Counter(after) - Counter(before)
    for address in after:
        yield Picture(address, Kind.PUT_IN if new[address] > 0 else Kind.SAME)
        new[address] -= 1
    for address in gone.elements():
        yield Picture(address, Kind.TAKEN_OUT)


def _tags(source: str) -> list[str]:
    return [source[token.start : token.end] for token in read(source) if token.kind in (Token.START, Token.END)]


def _code_changes(before: str, after: str) -> Stretches:
    """The tags that differ and little around them."""
    return condensed(word_changes(before, after), 40)
