"""The versions of the articles of messages: kept as they are opened, typed, saved and restored, and brought back."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from wego_desktop.library.article_versions import ArticleVersions, Subject, What
from wego_desktop.library.article_versions import Version as Row

from .message import Entry, Message

if TYPE_CHECKING:
    from .changes import Changes

__all__ = ["EVERY", "Version", "VersionLostError", "Versions", "What"]

EVERY = 600.0  # s; while an article is edited, a version of it is kept that often at most


class VersionLostError(LookupError):
    """A version that is not kept any more, or that damage made unreadable."""


@dataclass(frozen=True)
class Version:
    """:ivar at: Unix seconds
    :ivar changes: against the version before; None for the first, and where one of the two is damaged
    """

    id: int
    at: float
    what: What
    changes: "Changes | None"


class Versions:
    """For workers: what is kept is on the disk when a call returns. Raises LibraryError, OSError."""

    def __init__(self, rows: ArticleVersions, *, now: Callable[[], float] = time.monotonic) -> None:
        self._rows, self._now = rows, now
        self._kept: dict[str, float] = {}

    # Keeping

    def opened(self, message: Message) -> None:
        """A message was read from the account: find its articles' histories, and keep each as it was read."""
        read = [(_subject(message, entry), entry.base) for entry in message.entries if entry.base is not None]
        self._rows.follow([(subject, base) for subject, base in read if base is not None])
        for entry in message.entries:
            self._kept[entry.key] = self._now()
            if entry.base is not None:
                self._keep(message, replace(entry, article=entry.base, cover_sha256=""), What.READ)

    def typed(self, message: Message) -> None:
        """To be called with every autosave: keeps the articles that changed, if their last version is old enough."""
        for entry in message.entries:
            began = self._kept.setdefault(entry.key, self._now())
            if entry.is_changed and self._now() - began >= EVERY:
                self._keep(message, entry, What.TYPED)

    def saved(self, message: Message) -> None:
        """A message was saved, all or some of it. message: with the media_id and the places it has now."""
        for entry in message.entries:
            self._keep(message, entry, What.SAVED)
        self._rows.placed([_subject(message, entry) for entry in message.entries])

    def keep(self, message: Message, key: str, what: What = What.TYPED) -> None:
        """Keep the article of one entry now. Raises KeyError."""
        self._keep(message, message.entry(key), what)

    def moved(self, old_media_id: str, new_media_id: str) -> None:
        """A draft was replaced by a new one: the history goes along."""
        self._rows.moved(old_media_id, new_media_id)

    # Looking back

    def of(self, key: str) -> list[Version]:
        """The versions of an entry's article, the newest first."""
        rows = self._rows.of(key)
        older: list[Row | None] = [*rows[1:], None]
        pairs = zip(rows, older, strict=False)
        return [Version(row.id, row.at, row.what, self._changes(row, before)) for row, before in pairs]

    def entry(self, message: Message, key: str, id_: int) -> Entry:
        """What an entry would be, restored to a version. Raises VersionLostError, KeyError."""
        entry = message.entry(key)
        row = next((row for row in self._rows.of(key) if row.id == id_), None)
        article = self._rows.article(id_) if row else None
        if row is None or article is None:
            raise VersionLostError(id_)
        return replace(entry, article=article, cover_sha256=row.cover)

    def restore(self, message: Message, key: str, id_: int) -> Message:
        """The message with one article as it was, byte for byte; what it replaces is kept as a version first.

        Raises VersionLostError, KeyError; then nothing is changed.
        """
        restored = self.entry(message, key, id_)
        self._keep(message, message.entry(key), What.BEFORE_RESTORE)
        self._keep(message, restored, What.RESTORED)
        return message.with_entry(restored)

    def _keep(self, message: Message, entry: Entry, what: What) -> None:
        from .changes import changes  # what reads markup is not needed before the window is painted

        before = self._rows.of(entry.key)[:1]
        article = self._rows.newest(entry.key) if before else None
        told = ""
        if before and article:
            told = changes(article, entry.article, before[0].cover, entry.cover_sha256).told()
        self._rows.keep(_subject(message, entry), entry.article, what, told, entry.cover_sha256)
        self._kept[entry.key] = self._now()

    def _changes(self, row: Row, before: Row | None) -> "Changes | None":
        """As they were kept, or worked out again, where the version before is another one by now."""
        from .changes import Changes, changes

        if before is None:
            return None
        found = Changes.read(row.changes)
        if found is not None:
            return found
        old, new = self._rows.article(before.id), self._rows.article(row.id)
        if old is None or new is None:
            return None
        found = changes(old, new, before.cover, row.cover)
        self._rows.put_changes(row.id, found.told())
        return found


def _subject(message: Message, entry: Entry) -> Subject:
    return Subject(message.key, message.media_id, entry.key, entry.at)
