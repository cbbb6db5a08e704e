"""Taking up the saves that the last run of the app left: what arrived is found, what was begun is brought to its end.

Nothing is sent but the deletion of a message whose successor is there. What did not arrive is handed back, to be saved
again by whoever wants it.
"""

from dataclasses import dataclass, replace

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.message_boxes import Stored
from wego_desktop.jobs.message_comparing import may_have_become, untouched
from wego_desktop.jobs.message_saving import Means
from wego_desktop.jobs.message_troubles import INTERRUPTED, NOT_SAVED
from wego_desktop.jobs.replacing import Replacing, sent_message
from wego_desktop.jobs.saved import Deleted, Moved, Saved, Told, Undecided, Unfinished
from wego_desktop.jobs.sending import trouble_json
from wego_desktop.library.saves import LOST, ArticleState, Save, SavedArticle, SaveState
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.errors import NetworkError, Trouble, UnknownOutcome, WechatError, trouble_of
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.progress import Cancel, stop_if


@dataclass(frozen=True)
class NotSaved:
    """It is not at the account. message: as it was to be saved."""

    message: Message


@dataclass(frozen=True)
class Recovered:
    """What became of one save that was under way.

    :ivar save: its id; titles: of the articles that were to be sent
    :ivar outcome: None when that can't be said yet: then trouble says why, and it is looked for again at the next start
    """

    save: int
    titles: tuple[str, ...]
    outcome: Saved | Unfinished | Undecided | Deleted | NotSaved | None
    trouble: Trouble | None = None


class MessageRecovery:
    def __init__(self, means: Means, told: Told, moved: Moved, cancel: Cancel) -> None:
        self._means, self._saves, self._cancel = means, means.saves, cancel
        self._replacing = Replacing(means.saves, means.box, means.library, means.lost, means.rest, told, moved)

    def run(self) -> list[Recovered]:
        """One after the other; a network that fails leaves the rest for the next time. Raises Cancelled."""
        found = []
        for save in self._saves.open():
            stop_if(self._cancel)
            titles = tuple(each.article.title for each in save.articles)
            try:
                found.append(Recovered(save.id, titles, self.settle(save)))
            except (WechatError, NetworkError, UnknownOutcome) as error:
                found.append(Recovered(save.id, titles, None, trouble_of(error)))
        self._saves.forget_old()
        return found

    def settle(self, save: Save) -> Saved | Unfinished | Undecided | Deleted | NotSaved:
        """What became of one that is open. Raises what reading raises; then nothing can be said yet."""
        if save.state is SaveState.UPDATING:
            return self._updated(save)
        if save.state in LOST:
            found = self._replacing.settle(save, self._cancel)
            if found.candidates:
                return Undecided(save.id, found.candidates)
            if not found.media_id:
                self._saves.stopped(save.id, trouble_json(NOT_SAVED))
                return NotSaved(_unsaved(save))
            save = replace(save, made=found.media_id, state=SaveState.MADE)
        return self._replacing.finish(save)

    def _updated(self, save: Save) -> Saved | Unfinished | Deleted:
        box = self._means.box(Place(save.place))
        asked = self._means.rest.now()
        try:
            stored = box.read(save.media_id)
        except WechatError as error:
            if error.code != UNKNOWN_ID:
                raise
            self._saves.stopped(save.id, trouble_json(trouble_of(error)))
            self._means.library.forget(save.media_id)
            return Deleted(sent_message(save))
        self._means.library.learn(box, save.media_id, stored, asked)
        return self._judged(save, stored)

    def _judged(self, save: Save, stored: Stored) -> Saved | Unfinished:
        """Which of the articles are there."""
        written = [each for each in save.articles if self._is_there(save, each, stored)]
        message = _message(save, stored, {each.position for each in written})
        sent = {each.key: each.article for each in written}
        if len(written) == len(save.articles):
            self._saves.done(save.id)
            return Saved(message, sent)
        self._saves.stopped(save.id, trouble_json(INTERRUPTED))
        left = tuple(each.key for each in save.articles if each not in written)
        return Unfinished(message, tuple(sent), {}, left, sent)

    def _is_there(self, save: Save, each: SavedArticle, stored: Stored) -> bool:
        if each.state is not ArticleState.SENDING:
            return each.state is ArticleState.WRITTEN
        there = stored.articles[each.position] if each.position < len(stored.articles) else Article("")
        unmoved = each.base is not None and untouched(each.base, there)
        arrived = not unmoved and may_have_become(each.article, there)
        (self._saves.written if arrived else self._saves.refused)(save.id, each.position)
        return arrived


def _message(save: Save, stored: Stored, written: set[int]) -> Message:
    """What is stored, with the articles that did not arrive as they were to be."""
    read = Message.read(Place(save.place), save.media_id, stored.articles, stored.updated)
    entries = list(read.entries)
    for each in save.articles:
        if each.position < len(entries):
            there = entries[each.position]
            article = there.article if each.position in written else each.article
            entries[each.position] = replace(there, key=each.key, article=article)
    return replace(read, entries=tuple(entries), key=save.message)


def _unsaved(save: Save) -> Message:
    """As it was to be sent; where it was to replace another, on top of that."""
    if save.replaced is None:
        return sent_message(save)
    entries = tuple(_over(each, save.replaced) for each in save.articles)
    taken = {entry.at for entry in entries}
    gone = tuple(Entry(old, old, at) for at, old in enumerate(save.replaced) if at not in taken)
    return Message(
        Place(save.was_place), entries, save.media_id, stored=len(save.replaced), key=save.message, gone=gone
    )


def _over(each: SavedArticle, replaced: tuple[Article, ...]) -> Entry:
    base = each.base
    at = next((at for at, old in enumerate(replaced) if base is not None and untouched(base, old)), -1)
    return Entry(each.article, base if at >= 0 else None, at, key=each.key)
