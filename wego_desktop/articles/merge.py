"""Three versions of one article: as it was read, as it is here, and as the account has it now.

What one side alone changed is taken, what both changed in the same way too; all else is for a person to decide, and
nothing is written over before.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import CROP_FIELDS, READ_ONLY

from .block_merge import block_rows
from .rows import BlockRow, Choices, CutCover, FieldRow, Row, Side, State, UndecidedError, chosen, state_of

TEXTS = ("title", "author", "digest", "source_url", "show_cover", "open_comment", "fans_only")
_EXTRA = "extra:"
_NO_CHOICES: Choices = {}


@dataclass(frozen=True)
class ArticleMerge:
    """Rows for a view of three columns, and the article that comes of choosing.

    :ivar mine_cover: SHA-256 of a cover that is on this machine only; else ""
    """

    base: Article
    mine: Article
    theirs: Article
    fields: tuple[FieldRow, ...]
    blocks: tuple[BlockRow, ...]
    mine_cover: str = ""

    @cached_property
    def conflicts(self) -> tuple[str, ...]:
        """The keys of the rows that a person has to decide, each once."""
        rows: tuple[Row, ...] = (*self.fields, *self.blocks)
        return tuple(dict.fromkeys(row.key for row in rows if row.state is State.CONFLICT))

    @property
    def is_same(self) -> bool:
        """Whether nobody changed anything."""
        rows: tuple[Row, ...] = (*self.fields, *self.blocks)
        return all(row.state is State.SAME for row in rows)

    def merged(self, choices: Choices = _NO_CHOICES) -> Article:
        """Byte for byte what was chosen, or what only one side has. Raises UndecidedError."""
        open_ = tuple(key for key in self.conflicts if key not in choices)
        if open_:
            raise UndecidedError(open_)
        sides = {row.name: chosen(row, choices) for row in self.fields}
        values = {name: getattr(self._version(sides[name]), name) for name in TEXTS}
        cover = self._version(sides["cover"])
        return replace(
            self._latest(),
            **values,
            content="".join(row.source(chosen(row, choices)) for row in self.blocks),
            cover_media_id=cover.cover_media_id,
            cover_url=self._cover_url(cover),
            extra=self._extra(sides),
        )

    def cover_sha256(self, choices: Choices = _NO_CHOICES) -> str:
        """Of a chosen cover that has yet to be made permanent; "" when it is in the account. Raises UndecidedError."""
        row = next(row for row in self.fields if row.name == "cover")
        return self.mine_cover if chosen(row, choices) is Side.MINE else ""

    def _version(self, side: Side) -> Article:
        return {Side.BASE: self.base, Side.MINE: self.mine}.get(side, self.theirs)

    def _latest(self) -> Article:
        """For what only the account writes: as it told it last."""
        return self.mine if self.theirs == self.base else self.theirs

    def _cover_url(self, cover: Article) -> str:
        latest = self._latest()
        return latest.cover_url if latest.cover_media_id == cover.cover_media_id else cover.cover_url

    def _extra(self, sides: Mapping[str, Side]) -> dict[str, object]:
        found = dict[str, object]()
        for name in dict.fromkeys((*self.theirs.extra, *self.mine.extra, *self.base.extra)):
            side = sides.get("cover" if name in CROP_FIELDS else _EXTRA + name)
            source = self._version(side).extra if side else self._latest().extra
            if name in source:
                found[name] = source[name]
        return found


def merge(base: Article, mine: Article, theirs: Article, mine_cover: str = "") -> ArticleMerge:
    """Compare three versions. Not on the UI thread: it reads all of a long article.

    :param mine_cover: SHA-256 of the cover mine has on this machine only, instead of its ``cover_media_id``
    """
    found = tuple(_fields(base, mine, theirs, mine_cover))
    return ArticleMerge(base, mine, theirs, found, block_rows(base.content, mine.content, theirs.content), mine_cover)


def _fields(base: Article, mine: Article, theirs: Article, mine_cover: str) -> Iterator[FieldRow]:
    for name in TEXTS:
        yield _row(name, getattr(base, name), getattr(mine, name), getattr(theirs, name))
    yield _row("cover", cut_cover(base), cut_cover(mine, mine_cover), cut_cover(theirs))
    for name in sorted({*base.extra, *mine.extra, *theirs.extra} - CROP_FIELDS - READ_ONLY):
        yield _row(_EXTRA + name, *(_json(article, name) for article in (base, mine, theirs)))


def _row(
    name: str, base: str | bool | CutCover, mine: str | bool | CutCover, theirs: str | bool | CutCover
) -> FieldRow:
    return FieldRow(name, base, mine, theirs, state_of(base, mine, theirs))


def cut_cover(article: Article, sha256: str = "") -> CutCover:
    """The cover and how it is cut: one thing, for a crop of one picture means nothing for another."""
    crops = {name: value for name, value in article.extra.items() if name in CROP_FIELDS}
    return CutCover(article.cover_media_id, _written(crops), sha256)


def _json(article: Article, name: str) -> str:
    return _written(article.extra[name]) if name in article.extra else ""


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
