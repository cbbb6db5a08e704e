"""A message as it is edited: one to eight articles, each as it was read and as it is now."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from secrets import token_hex
from typing import Self

from wego_desktop.wechat.answers import Article


class Place(StrEnum):
    """Where a message is kept at WeChat."""

    NEWS = "news"
    DRAFT = "draft"


def fresh_key() -> str:
    return token_hex(16)


@dataclass(frozen=True)
class Entry:
    """One article of a message.

    :ivar key: names it here, through every change and move; no other article ever has it
    :ivar base: as it was read from the account; None for one that was never there
    :ivar at: where ``base`` stands in the stored message, from 0; -1 for one that was never there
    :ivar cover_sha256: a cover that is on this machine only, to be made permanent when the message is saved; else ""
    """

    article: Article
    base: Article | None = None
    at: int = -1
    cover_sha256: str = ""
    key: str = field(default_factory=fresh_key)

    @property
    def is_changed(self) -> bool:
        return self.article != self.base or bool(self.cover_sha256)


@dataclass(frozen=True)
class Message:
    """The articles of a news or a draft, in their order.

    :ivar media_id: "" for one that was never saved
    :ivar updated: when the account changed it last, as it was read; Unix seconds
    :ivar stored: how many articles it has at the account
    :ivar key: names it here, from its opening or beginning on, whatever becomes of its media_id
    :ivar gone: articles the account has and that were taken out here
    """

    place: Place
    entries: tuple[Entry, ...]
    media_id: str = ""
    updated: int = 0
    stored: int = 0
    key: str = field(default_factory=fresh_key)
    gone: tuple[Entry, ...] = ()

    @classmethod
    def read(cls, place: Place, media_id: str, articles: Iterable[Article], updated: int = 0) -> Self:
        """As it came from the account."""
        entries = tuple(Entry(article, article, at) for at, article in enumerate(articles))
        return cls(place, entries, media_id, updated, len(entries))

    @classmethod
    def begin(cls, place: Place) -> Self:
        """A new message of one empty article."""
        return cls(place, (Entry(Article("")),))

    @property
    def is_changed(self) -> bool:
        return self.is_rearranged or any(entry.is_changed for entry in self.entries)

    @property
    def is_rearranged(self) -> bool:
        """Whether articles were added, removed or moved, which no update can do."""
        return [entry.at for entry in self.entries] != list(range(self.stored))

    @property
    def bases(self) -> tuple[Article, ...]:
        """The articles as they were read, those taken out since among them; an empty one where that is not known."""
        found = {entry.at: entry.base for entry in (*self.gone, *self.entries)}
        return tuple(found.get(at) or Article("") for at in range(self.stored))

    def entry(self, key: str) -> Entry:
        """Raises KeyError."""
        for entry in self.entries:
            if entry.key == key:
                return entry
        raise KeyError(key)

    def with_entry(self, changed: Entry) -> Self:
        """The message with this entry in place of the one of the same key."""
        self.entry(changed.key)
        return replace(self, entries=tuple(changed if each.key == changed.key else each for each in self.entries))

    def added(self, entry: Entry, at: int | None = None) -> Self:
        """With one more article, at the end or before the one that stands there now."""
        where = len(self.entries) if at is None else at
        gone = tuple(each for each in self.gone if each.key != entry.key)
        return replace(self, entries=(*self.entries[:where], entry, *self.entries[where:]), gone=gone)

    def removed(self, key: str) -> Self:
        """Without an article; one that the account has is remembered among those ``gone``. Raises KeyError."""
        entry = self.entry(key)
        gone = (*self.gone, entry) if entry.at >= 0 else self.gone
        return replace(self, entries=tuple(each for each in self.entries if each.key != key), gone=gone)

    def moved(self, key: str, to: int) -> Self:
        """With one article at another place, counted from 0 without it. Raises KeyError."""
        entry = self.entry(key)
        return self.removed(key).added(entry, to)
