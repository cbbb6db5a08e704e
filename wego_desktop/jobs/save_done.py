"""A save with all that belongs to it on this machine: versions, and what the account made of what was sent."""

import logging
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from wego_desktop.articles.field_readback import FieldChange, changed_fields
from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.prediction import predicted
from wego_desktop.articles.readback import ReadBack, compared
from wego_desktop.jobs.saved import Move, Outcome, Saved, Told, Unfinished
from wego_desktop.library.errors import LibraryError
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.progress import Cancel

if TYPE_CHECKING:
    from wego_desktop.jobs.open_account import OpenAccount

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Compared:
    """One article: what was sent, and what came of it."""

    title: str
    text: ReadBack
    fields: tuple[FieldChange, ...] = ()

    @property
    def changed(self) -> int:
        """How much of it is other than it was sent, for a reader."""
        return self.text.as_expected + self.text.surprising + len(self.fields)

    @property
    def as_expected(self) -> int:
        return self.text.as_expected + sum(each.is_expected for each in self.fields)

    @property
    def surprising(self) -> int:
        return self.text.surprising + sum(not each.is_expected for each in self.fields)

    @property
    def missed(self) -> int:
        """How much was expected and did not come about."""
        return self.text.missed


@dataclass(frozen=True)
class SaveDone:
    """compared: the articles that were sent and read back, in their order."""

    outcome: Outcome
    compared: tuple[Compared, ...] = ()

    @cached_property
    def changed(self) -> int:
        return sum(each.changed for each in self.compared)


def save(opened: "OpenAccount", message: Message, told: Told, cancel: Cancel) -> SaveDone:
    """In a worker. Raises what ``Messages.save`` raises."""
    outcome = opened.messages.save(
        message, told, lambda move: follow(opened, move), opened.article_pictures.send, cancel
    )
    if not isinstance(outcome, Saved | Unfinished):
        return SaveDone(outcome)
    keep_versions(opened, outcome)
    return SaveDone(outcome, _compared(opened, outcome))


def follow(opened: "OpenAccount", move: Move) -> None:
    """A message stands under another media_id: its history goes along."""
    if move.was:
        opened.versions.moved(move.was, move.media_id)


def keep_versions(opened: "OpenAccount", outcome: Saved | Unfinished) -> None:
    """Of what is at the account now. A disk that fails does not undo a save."""
    message = outcome.message
    if isinstance(outcome, Unfinished):
        written = tuple(entry for entry in message.entries if entry.key in outcome.written)
        message = replace(message, entries=written)
    try:
        opened.versions.saved(message)
    except (LibraryError, OSError):
        _log.exception("the versions of a saved message were not kept")


def _compared(opened: "OpenAccount", outcome: Saved | Unfinished) -> tuple[Compared, ...]:
    if isinstance(outcome, Saved) and outcome.unread is not None:
        return ()
    pairs = [(outcome.sent.get(entry.key), entry.base) for entry in outcome.message.entries]
    place, own = outcome.message.place, opened.base_url
    try:
        return tuple(_held_against(sent, came, place, own) for sent, came in pairs if sent and came)
    except Exception:  # whatever it is: the message is saved, and that has to be heard
        _log.exception("what came back was not compared")
        return ()


def _held_against(sent: Article, came: Article, place: Place, own: str) -> Compared:
    text = compared(sent.content, predicted(sent.content, place, own), came.content)
    return Compared(sent.title, text, changed_fields(sent, came))
