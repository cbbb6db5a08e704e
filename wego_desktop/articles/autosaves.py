"""The autosaves of messages that are being edited, and what is found of them after the app died."""

from collections.abc import Collection
from dataclasses import dataclass

from wego_desktop.library.autosaves import AutosaveRows, KeptArticle, KeptBefore, KeptMessage
from wego_desktop.library.records import text

from .message import Entry, Message, Place


@dataclass(frozen=True)
class LeftOver:
    """A message that was neither saved nor given up.

    :ivar message: as it was kept last; without entries when all of them are lost
    :ivar kept_at: Unix seconds
    :ivar title: of the first article that has one; else ""
    :ivar lost: how many of its articles damage made unreadable: they are missing in ``message``
    """

    message: Message
    kept_at: float
    title: str
    lost: int = 0


class Autosaves:
    """For workers: what is kept is on the disk when a call returns. One call after the other for the same message."""

    def __init__(self, rows: AutosaveRows) -> None:
        self._rows = rows

    def keep(self, message: Message) -> bool:
        """In place of what was kept of this message; False when that is the same already, which costs nothing.

        Raises LibraryError, OSError.
        """
        return self._rows.keep(_kept(message))

    def forget(self, key: str) -> None:
        """The message was saved, or the person does not want it."""
        self._rows.forget(key)

    def left_over(self, but: Collection[str] = ()) -> list[LeftOver]:
        """What was kept and not forgotten, the newest first.

        :param but: keys of the messages that are being edited right now
        """
        return [_left_over(found) for found in self._rows.left_over(but)]


def _kept(message: Message) -> KeptMessage:
    entries = [(entry, False) for entry in message.entries] + [(entry, True) for entry in message.gone]
    articles = (
        KeptArticle(entry.key, entry.at, entry.article, entry.base, entry.cover_sha256, gone) for entry, gone in entries
    )
    head = (message.key, message.place.value, message.media_id, message.updated, message.stored)
    return KeptMessage(*head, tuple(articles))


def _left_over(found: KeptBefore) -> LeftOver:
    kept = found.message
    place = Place(kept.place) if kept.place in set(Place) else Place.DRAFT
    entries = tuple(_entry(each) for each in kept.articles if not each.gone)
    gone = tuple(_entry(each) for each in kept.articles if each.gone)
    message = Message(place, entries, kept.media_id, kept.updated, kept.stored, kept.key, gone)
    title = next((entry.article.title for entry in entries if entry.article.title.strip()), "")
    return LeftOver(message, found.kept_at, text(title), found.lost)


def _entry(kept: KeptArticle) -> Entry:
    return Entry(kept.article, kept.base, kept.at, kept.cover, kept.key)
