"""Saving a message: what is missing, what the account has now, what is sent which way, and what became of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.local_addresses import local_in, with_urls
from wego_desktop.jobs.message_boxes import Box, Stored
from wego_desktop.jobs.message_covers import MessageCovers
from wego_desktop.jobs.message_fresh import LastSent, as_stored, moved_to, on_top_of, without_arrived
from wego_desktop.jobs.message_library import MessageLibrary
from wego_desktop.jobs.message_settling import LostMessages
from wego_desktop.jobs.message_troubles import PICTURE_MESSAGE
from wego_desktop.jobs.news_retired import NewsRetired, is_retirement
from wego_desktop.jobs.replacing import Replacing
from wego_desktop.jobs.rest import Rest
from wego_desktop.jobs.saved import (
    Conflict,
    Deleted,
    Missing,
    Moved,
    Outcome,
    Saved,
    Stage,
    Told,
    Undecided,
    Unfinished,
)
from wego_desktop.jobs.updating import MessageGone, NewsClosed, Updating, Written
from wego_desktop.library.saves import LOST, Saves, SaveState
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import is_picture_message
from wego_desktop.wechat.errors import (
    ArgumentError,
    Cancelled,
    NetworkError,
    Trouble,
    TroubleError,
    UnknownOutcome,
    WechatError,
    trouble_of,
)
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

_PLACEHOLDER = "cover"  # an id that is not known yet, for checks before the network
_FINE = Article("title", content="content", cover_media_id=_PLACEHOLDER)  # one that is not sent, whatever it lacks


class SendPicture(Protocol):
    """Sends a body picture that is on this machine (``jobs.article_pictures``) and gives its URL at WeChat."""

    def __call__(self, sha256: str, progress: Progress, cancel: Cancel) -> str: ...


@dataclass(frozen=True)
class Means:
    """What saving works with.

    :ivar box: where messages of a place are kept; reaches the account when it is first asked
    :ivar url: of a body picture that WeChat has, by its SHA-256, or ""; why_no_cover: as in OpenAccount
    """

    saves: Saves
    box: Callable[[Place], Box]
    library: MessageLibrary
    lost: LostMessages
    covers: MessageCovers
    retired: NewsRetired
    rest: Rest
    url: Callable[[str], str]
    why_no_cover: Callable[[str], Trouble | None]


class MessageSaving:
    """One save. told, moved, picture: see Told, Moved and SendPicture."""

    def __init__(self, means: Means, told: Told, moved: Moved, picture: SendPicture | None, cancel: Cancel) -> None:
        self._means, self._saves = means, means.saves
        self._told, self._moved, self._picture, self._cancel = told, moved, picture, cancel
        self._typed: Mapping[str, Entry] = {}  # as they were handed in, by key
        self._before: Saved | None = None  # the end of an earlier save that this one came upon
        self._replacing = Replacing(means.saves, means.box, means.library, means.lost, means.rest, told, moved)

    def save(self, message: Message) -> Outcome:
        """Raises, with nothing made or changed, what the account, the network or the message itself is to blame for;
        UnknownOutcome when that is not certain: then saving again looks first."""
        self._typed = {entry.key: entry for entry in message.entries}
        self._check(message)
        if isinstance(ready := self._with_pictures(message), Missing):
            return ready
        if isinstance(there := self._followed(ready), Undecided):
            return there
        if not there.media_id:
            return self._make(self._with_covers(there), self._way(there.place), None)
        if not there.is_changed and there.media_id == message.media_id:
            return Saved(there)
        return self._after_before(self._change(there))

    # Before the network

    def _check(self, message: Message) -> None:
        """Raises ArgumentError and TroubleError."""
        if not message.is_changed:
            return
        if any(is_picture_message(entry.base or entry.article) for entry in message.entries):
            raise TroubleError(PICTURE_MESSAGE)
        goes = [message.is_rearranged or entry.is_changed for entry in message.entries]
        for entry, sent in zip(message.entries, goes, strict=True):
            if sent and not entry.cover_sha256 and (trouble := self._means.why_no_cover(entry.article.cover_media_id)):
                raise TroubleError(trouble)
        articles = [_checkable(each) if sent else _FINE for each, sent in zip(message.entries, goes, strict=True)]
        self._means.box(message.place).check(articles)

    def _with_pictures(self, message: Message) -> Message | Missing:
        """With WeChat's addresses for all pictures; nothing is sent while one is missing."""
        wanted = {
            sha256: self._means.url(sha256) for each in message.entries for sha256 in local_in(each.article.content)
        }
        missing = [sha256 for sha256, url in wanted.items() if not url]
        if missing and self._picture is None:
            return Missing(tuple(missing))
        for number, sha256 in enumerate(missing):
            self._told(Stage.PICTURES, number, len(missing))
            try:
                wanted[sha256] = self._send_picture(sha256)
            except (WechatError, NetworkError, UnknownOutcome, ArgumentError, TroubleError, OSError) as error:
                return Missing(tuple(missing[number:]), trouble_of(error))
        entries = tuple(_with_content(each, with_urls(each.article.content, wanted)) for each in message.entries)
        return replace(message, entries=entries)

    def _send_picture(self, sha256: str) -> str:
        stop_if(self._cancel)
        assert self._picture is not None  # noqa: S101 - asked before
        return self._picture(sha256, _silent, self._cancel)

    def _with_covers(self, message: Message) -> Message:
        """With permanent images in place of the covers that are only here."""
        wanted = [entry for entry in message.entries if entry.cover_sha256]
        for number, entry in enumerate(wanted):
            self._told(Stage.COVERS, number, len(wanted))
            stop_if(self._cancel)
            made = self._means.covers.permanent(entry.cover_sha256, entry.article.title, _silent, self._cancel)
            article = replace(entry.article, cover_media_id=made)
            message = message.with_entry(replace(entry, article=article, cover_sha256=""))
        return message

    # Where it stands

    def _followed(self, message: Message) -> Message | Undecided:
        """The message where an earlier save put it, also one whose answer nobody heard."""
        save = self._saves.last_move(message.key)
        if save is None:
            return message
        if save.state in LOST:
            found = self._replacing.settle(save, self._cancel)
            if found.candidates:
                return Undecided(save.id, found.candidates)
            if not found.media_id:
                self._saves.stopped(save.id, save.trouble)
                return self._followed(message)
            save = replace(save, made=found.media_id, state=SaveState.MADE)
        if save.made == message.media_id:
            return message
        if save.state is SaveState.MADE and save.replaces:  # its answer was lost: what it was to replace is still there
            self._before = self._replacing.finish(save)
        return moved_to(message, save)

    def _after_before(self, outcome: Outcome) -> Outcome:
        """With what became of the message that an earlier save was to replace."""
        before = self._before
        if before is None or not isinstance(outcome, Saved):
            return outcome
        return replace(outcome, former=before.former, former_stays=outcome.former_stays or before.former_stays)

    def _change(self, message: Message) -> Outcome:
        """Of one that is at the account."""
        fresh = self._fresh(message)
        if isinstance(fresh, Message) and any(entry.cover_sha256 for entry in fresh.entries):
            fresh = self._fresh(self._with_covers(fresh))  # time has passed
        if not isinstance(fresh, Message):
            return fresh
        fresh = without_arrived(fresh, self._last_sent(fresh.media_id))
        if not fresh.is_changed:
            return Saved(fresh)
        way = self._way(fresh.place)
        if way is not fresh.place:
            return self._make(fresh, way, None)
        return self._make(fresh, way, fresh.bases) if fresh.is_rearranged else self._update(fresh)

    def _fresh(self, message: Message) -> Message | Conflict | Deleted:
        """On top of what the account has now."""
        self._told(Stage.READING, 0, 1)
        stored = self._read(message)
        if stored is None:
            return self._deleted(message)
        rebased = on_top_of(message, stored, self._last_sent(message.media_id))
        if rebased is None:
            return Conflict(Message.read(message.place, message.media_id, stored.articles, stored.updated))
        return rebased

    def _last_sent(self, media_id: str) -> LastSent:
        return lambda key: self._saves.last_sent(key, media_id)

    def _read(self, message: Message) -> Stored | None:
        """None when the account does not know it."""
        box, asked = self._means.box(message.place), self._means.rest.now()
        try:
            stored = box.read(message.media_id)
        except WechatError as error:
            if error.code != UNKNOWN_ID:
                raise
            return None
        self._means.library.learn(box, message.media_id, stored, asked)
        return stored

    def _deleted(self, message: Message) -> Deleted:
        self._saves.gone(message.key)
        self._means.library.forget(message.media_id)
        entries = tuple(replace(entry, base=None, at=-1) for entry in message.entries)
        return Deleted(Message(Place.DRAFT, entries, key=message.key))

    # What is sent

    def _way(self, place: Place) -> Place:
        return Place.DRAFT if place is Place.NEWS and self._means.retired else place

    def _make(self, message: Message, place: Place, replaced: Sequence[Article] | None) -> Outcome:
        stop_if(self._cancel)
        try:
            made = self._replacing.make(message, place, replaced, self._cancel)
        except WechatError as error:
            if place is not Place.NEWS or not is_retirement(error):
                raise
            self._means.retired.remember()
            return self._make(message, Place.DRAFT, None)
        if place is Place.NEWS:
            self._means.retired.forget()
        return made

    def _update(self, message: Message) -> Outcome:
        updating = Updating(self._saves, self._means.box(message.place), message.media_id)
        changed = [entry for entry in message.entries if entry.is_changed]

        def told(done: int, total: int) -> None:
            self._told(Stage.WRITING, done, total)

        try:
            written = updating.run(message.key, changed, told, self._cancel)
        except NewsClosed:
            self._means.retired.remember()
            return self._make(message, Place.DRAFT, None)
        except MessageGone:
            return self._deleted(message)
        return self._read_back(message, changed, written)

    def _read_back(self, message: Message, changed: Sequence[Entry], written: Written) -> Saved | Unfinished:
        """What the account made of it."""
        self._told(Stage.READING, 0, 1)
        sent = {entry.key: entry.article for entry in changed if entry.key in written.keys}
        stored, unread = self._seen(message, sent)
        if len(written.keys) == len(changed):
            return Saved(as_stored(message, message.place, message.media_id, stored), sent, unread=unread)
        left = [entry.key for entry in changed if entry.key not in {*written.keys, *written.failed}]
        rebased = self._partly(message, written.keys, stored)
        return Unfinished(rebased, tuple(written.keys), written.failed, tuple(left), sent)

    def _partly(self, message: Message, written: Sequence[str], stored: Stored) -> Message:
        """With new bases; the articles that were written as they are stored, the others as they were handed in."""
        entries = []
        for entry, there in zip(message.entries, stored.articles, strict=True):
            done = entry.key in written or not entry.is_changed
            typed = self._typed[entry.key]
            same = replace(entry, base=there, article=there) if done else replace(typed, base=there, at=entry.at)
            entries.append(same)
        return replace(message, entries=tuple(entries), updated=stored.updated)

    def _seen(self, message: Message, sent: Mapping[str, Article]) -> tuple[Stored, Trouble | None]:
        unread: Trouble | None = None
        try:
            if (stored := self._read(message)) is not None and len(stored.articles) == message.stored:
                return stored, None
        except (WechatError, NetworkError, Cancelled) as error:
            unread = trouble_of(error)
        articles = tuple(sent.get(each.key, each.base or each.article) for each in message.entries)
        return Stored(articles, 0, message.updated), unread


def _with_content(entry: Entry, content: str) -> Entry:
    return (
        entry if content == entry.article.content else replace(entry, article=replace(entry.article, content=content))
    )


def _checkable(entry: Entry) -> Article:
    """As it will be sent, as far as it can be checked now."""
    return replace(entry.article, cover_media_id=_PLACEHOLDER) if entry.cover_sha256 else entry.article


def _silent(done: int, total: int) -> None:
    del done, total
