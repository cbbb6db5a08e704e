"""One article of a conflict as a table: its rows, those nobody changed folded, and what stands in their cells."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from wego_desktop.articles.choosing import key_of
from wego_desktop.articles.cover import Cover
from wego_desktop.articles.merge import ArticleMerge, merge
from wego_desktop.articles.message_merge import ORDER, ArticleRow, MessageMerge
from wego_desktop.articles.reading_text import Reading, reading
from wego_desktop.articles.rows import BlockRow, FieldRow, Side, State
from wego_desktop.articles.word_changes import Stretch
from wego_desktop.ui.articles.conflict_cell import SIDES, Cell, Cells, Note, cells
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import Crop, Ratio, crops_of

_LARGE = 12_000  # characters of source; cells of more are made in the worker that made the sheet
_GLANCE = 3000  # characters of a folded block that are looked at
_AROUND = 1  # unchanged blocks that are shown beside a change
_WORTH_FOLDING = 2


class Part(StrEnum):
    WHOLE = "whole"  # whether the article is there
    FIELD = "field"
    BLOCK = "block"
    SAME = "same"  # a block that nobody changed
    FOLD = "fold"
    ORDER = "order"


@dataclass(frozen=True)
class Item:
    """A row of the table.

    :ivar key: to choose by; "" where there is nothing to choose
    :ivar number: of the block, from 1; of the first one for a fold
    :ivar count: how many blocks or fields a fold stands for
    :ivar at: its row among the fields and then blocks
    """

    part: Part
    key: str = ""
    state: State = State.SAME
    row: FieldRow | BlockRow | None = None
    number: int = 0
    count: int = 0
    at: int = -1


@dataclass(frozen=True)
class Sheet:
    """:ivar row: the article; None for the order of the articles
    :ivar shown: what its rows are made of; for an article that one version has not, the others against each other
    :ivar absent: the sides that have no such article
    :ivar made: cells made beforehand, by the numbers of fields and then blocks
    :ivar orders: the titles in the order of each version, for the sheet of the order
    """

    key: str
    state: State
    row: ArticleRow | None = None
    shown: ArticleMerge | None = None
    absent: frozenset[Side] = frozenset()
    made: dict[int, Cells] = field(default_factory=dict, compare=False)
    orders: tuple[tuple[str, ...], ...] = ()

    @property
    def title(self) -> str:
        """Of the version that has one, mine first."""
        versions = (self.version(side) for side in (Side.MINE, Side.THEIRS, Side.BASE))
        return next((" ".join(each.title.split()) for each in versions if each and each.title.strip()), "")

    def version(self, side: Side) -> Article | None:
        """None for one that is not there."""
        if self.row is None:
            return None
        mine = self.row.mine.article if self.row.mine else None
        return {Side.MINE: mine, Side.BASE: self.row.base}.get(side, self.row.theirs)

    def cover(self, side: Side) -> Cover:
        article = self.version(side)
        sha256 = self.row.mine.cover_sha256 if side is Side.MINE and self.row and self.row.mine else ""
        if article is None or sha256:
            return Cover(sha256=sha256)
        return Cover(article.cover_media_id, article.cover_url)

    def crops(self, side: Side) -> dict[Ratio, Crop]:
        article = self.version(side)
        return crops_of(article) if article else {}

    def items(self, unfolded: Collection[int] = ()) -> list[Item]:
        """unfolded: numbers of the folds whose rows are to be seen; fields are 0, blocks by the first of them."""
        if self.row is None:
            return [Item(Part.ORDER, self.key, self.state)]
        whole = [Item(Part.WHOLE, "" if self.row.merge else self.key, self.state)]
        found = list[Item]() if self.row.merge and self.state is State.SAME else whole
        if self.shown:
            found += self._fields(self.shown.fields, unfolded)
            found += self._blocks(self.shown.blocks, unfolded)
        return found

    def cells(self, item: Item) -> Cells:
        """What stands in its three columns."""
        if item.part is Part.ORDER:
            mine, base, theirs = (Cell((Stretch(_numbered(titles)),)) for titles in self.orders)
            return mine, base, theirs
        if item.part is Part.WHOLE:
            mine, base, theirs = (self._whole(side) for side in SIDES)
            return mine, base, theirs
        return self._cells(item, item.row) if item.row else (Cell(), Cell(), Cell())

    def _cells(self, item: Item, row: FieldRow | BlockRow) -> Cells:
        if item.at not in self.made:
            self.made[item.at] = cells(row)
        blank, found = Cell(), self.made[item.at]
        mine, base, theirs = (blank if side in self.absent else each for side, each in zip(SIDES, found, strict=True))
        return mine, base, theirs

    def _whole(self, side: Side) -> Cell:
        article = self.version(side)
        if article is None:
            gone = self.version(Side.BASE) is not None
            return Cell(note=Note.GONE if gone else Note.ABSENT)
        was = self.version(Side.BASE)
        return Cell((Stretch(article.title),), note=Note.NONE if was else Note.NEW, is_base=article == was)

    def _key(self, row: FieldRow | BlockRow) -> str:
        can_choose = self.row is not None and self.row.merge is not None and row.state is not State.SAME
        return key_of(self.row, row) if can_choose and self.row else ""

    def _fields(self, rows: Sequence[FieldRow], unfolded: Collection[int]) -> Iterator[Item]:
        """Those that differ first."""
        every = [Item(Part.FIELD, self._key(row), row.state, row, at=at) for at, row in enumerate(rows)]
        yield from (item for item in every if item.state is not State.SAME)
        same = [item for item in every if item.state is State.SAME]
        if same and 0 not in unfolded:
            yield Item(Part.FOLD, number=0, count=len(same))
        else:
            yield from same

    def _blocks(self, rows: Sequence[BlockRow], unfolded: Collection[int]) -> Iterator[Item]:
        waiting, number = list[Item](), 0
        offset = len(self.shown.fields) if self.shown else 0
        seen = False
        for at, row in enumerate(rows):
            number += not row.is_frame
            if row.state is State.SAME:
                if not row.is_frame:
                    waiting.append(Item(Part.SAME, "", row.state, row, number, at=offset + at))
                continue
            yield from _folded(waiting, unfolded, head=seen, tail=True)
            waiting, seen = [], True
            yield Item(Part.BLOCK, self._key(row), row.state, row, number, at=offset + at)
        yield from _folded(waiting, unfolded, head=seen, tail=False)


def _folded(items: Sequence[Item], unfolded: Collection[int], *, head: bool, tail: bool) -> Iterator[Item]:
    """The first and the last of a long stretch, where it borders on a change, and how many lie between."""
    first, last = _AROUND if head else 0, len(items) - (_AROUND if tail else 0)
    between = items[first:last]
    worth = _WORTH_FOLDING if head or tail else 1
    if len(between) < worth or between[0].number in unfolded:
        yield from items
        return
    yield from items[:first]
    yield Item(Part.FOLD, number=between[0].number, count=len(between))
    yield from items[last:]


def glance(row: BlockRow) -> Reading:
    """What a block that nobody changed says, as far as one line of it goes."""
    return reading(row.base[:_GLANCE])


def sheets(found: MessageMerge) -> tuple[Sheet, ...]:
    """The articles in the order of the rows; the order last, where it differs. A worker's work."""
    made = [_sheet(row) for row in found.rows]
    if found.order.state is not State.SAME:
        made.append(Sheet(ORDER, found.order.state, orders=_orders(found)))
    return tuple(made)


def _sheet(row: ArticleRow) -> Sheet:
    mine = row.mine.article if row.mine else None
    shown, absent = row.merge, frozenset[Side]()
    if shown is None:
        versions = (mine, row.base, row.theirs)
        absent = frozenset(side for side, each in zip(SIDES, versions, strict=True) if each is None)
        base = row.base or Article("")
        shown = merge(base, mine or base, row.theirs or base, row.mine.cover_sha256 if row.mine else "")
    first = len(shown.fields)
    made = {first + at: cells(block) for at, block in enumerate(shown.blocks) if _is_large(block)}
    return Sheet(row.key, row.state, row, shown, absent, made)


def _is_large(row: BlockRow) -> bool:
    return row.state is not State.SAME and len(row.base) + len(row.mine) + len(row.theirs) > _LARGE


def _orders(found: MessageMerge) -> tuple[tuple[str, ...], ...]:
    """In the order of SIDES."""
    mine = [entry.article.title for entry in found.mine.entries]
    theirs = [entry.article.title for entry in found.theirs.entries]
    base = [article.title for article in found.mine.bases]
    return tuple(mine), tuple(base), tuple(theirs)


def _numbered(titles: Sequence[str]) -> str:
    return "\n".join(f"{number}. {title.strip() or '…'}" for number, title in enumerate(titles, 1))
