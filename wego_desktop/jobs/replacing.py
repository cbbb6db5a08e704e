"""Making a message anew, and deleting the one it replaces once the new one is seen to be there.

At every moment the account has the former one, the new one or both: never none. What the app does not live to do is
taken up from the journal.
"""

import logging
from collections.abc import Callable, Mapping, Sequence

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.message_boxes import Box, Stored
from wego_desktop.jobs.message_comparing import untouched
from wego_desktop.jobs.message_fresh import as_stored
from wego_desktop.jobs.message_library import MessageLibrary
from wego_desktop.jobs.message_settling import Found, LostMessages
from wego_desktop.jobs.message_troubles import FORMER_CHANGED, UNDECIDED
from wego_desktop.jobs.rest import Rest
from wego_desktop.jobs.saved import Move, Moved, Saved, Stage, Told, Undecided
from wego_desktop.jobs.sending import trouble_json
from wego_desktop.library.saves import Save, SavedArticle, SaveOrder, Saves
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.errors import (
    SURELY_NOT,
    Cancelled,
    NetworkError,
    Trouble,
    UnknownOutcome,
    WechatError,
    trouble_of,
)
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.progress import Cancel

_log = logging.getLogger(__name__)


class Replacing:
    """One thread at a time. box: where messages of a place are kept."""

    def __init__(
        self,
        saves: Saves,
        box: Callable[[Place], Box],
        library: MessageLibrary,
        lost: LostMessages,
        rest: Rest,
        told: Told,
        moved: Moved,
    ) -> None:
        self._saves, self._box, self._library, self._lost, self._rest = saves, box, library, lost, rest
        self._told, self._moved = told, moved

    def make(
        self, message: Message, place: Place, replaced: Sequence[Article] | None, cancel: Cancel | None
    ) -> Saved | Undecided:
        """The whole message as a new one. replaced: the articles of ``message.media_id`` as they are now, if that is
        to be deleted then.

        Raises what adding raises, with nothing made; UnknownOutcome when that is not certain: the next save settles it.
        """
        rows = tuple(SavedArticle(at, each.key, each.article, each.base) for at, each in enumerate(message.entries))
        kept = None if replaced is None else tuple(replaced)
        mark = self._lost.mark()
        order = SaveOrder(message.key, True, place, rows, message.media_id, message.place, kept, mark)
        save = self._saves.begin(order)
        self._told(Stage.WRITING, 0, 1)
        undecided = self._add(save, self._box(place), [each.article for each in message.entries], cancel)
        return undecided or self.finish(self._again(save), message)

    def settle(self, save: Save, cancel: Cancel | None) -> Found:
        """What became of a new message whose answer was lost, written down. Raises what looking raises."""
        self._told(Stage.LOOKING, 0, 1)
        found = self._lost.settle(save, cancel)
        if found.media_id and not self._saves.made(save.id, found.media_id):
            raise AssertionError  # claimed ones are no candidates
        if found.candidates:
            self._saves.unknown(save.id, trouble_json(UNDECIDED))
        return found

    def finish(self, save: Save, message: Message | None = None) -> Saved:
        """What is still to be done when the new one is made: see it, tell of it, delete the former, in this order.

        message: as it was sent; else it is put together from the journal.
        """
        message = message or sent_message(save)
        box = self._box(Place(save.place))
        self._told(Stage.READING, 0, 1)
        stored, unread = self._seen(box, save)
        self._tell_move(save)
        stays = self._drop_former(save) if unread is None else unread if save.replaces else None
        if stays is None or stays is FORMER_CHANGED:  # which is told once, and is for a person to clear up
            self._saves.done(save.id)
        else:
            self._saves.both_stay(save.id, trouble_json(stays))
        now = as_stored(message, box.place, save.made, stored)
        return Saved(now, sent_of(save), save.media_id, save.was_place != save.place, stays, unread)

    def _add(self, save: int, box: Box, articles: Sequence[Article], cancel: Cancel | None) -> Undecided | None:
        """Add, and where the answer is lost look, and add once more only if it is not there."""
        for last in (False, True):
            try:
                self._saves.made(save, box.add(articles))
            except UnknownOutcome as error:
                self._saves.unknown(save, trouble_json(trouble_of(error)))
                lost = error
            except SURELY_NOT as error:
                self._saves.stopped(save, trouble_json(trouble_of(error)))
                raise
            else:
                return None
            found = self._looked(save, lost, cancel)
            if found.media_id:
                return None
            if found.candidates:
                return Undecided(save, found.candidates)
            if last:
                self._saves.stopped(save, trouble_json(trouble_of(lost)))
                raise lost
            self._saves.again(save)
        raise AssertionError

    def _looked(self, save: int, lost: UnknownOutcome, cancel: Cancel | None) -> Found:
        try:
            return self.settle(self._again(save), cancel)
        except (WechatError, NetworkError, Cancelled):
            raise lost from None  # nothing can be said yet

    def _seen(self, box: Box, save: Save) -> tuple[Stored, Trouble | None]:
        """The new one as it is stored; what was sent, and why, if it can't be read."""
        asked = self._rest.now()
        try:
            stored = box.read(save.made)
        except (WechatError, NetworkError, Cancelled) as error:
            sent = tuple(each.article for each in save.articles)
            self._library.learn_sent(box, save.made, sent)
            return Stored(sent), trouble_of(error)
        self._library.learn(box, save.made, stored, asked)
        return stored, None

    def _drop_former(self, save: Save) -> Trouble | None:
        """Delete what was replaced, unless somebody changed it; why it stays, if it does."""
        if save.replaced is None:
            return None
        self._told(Stage.CLEARING, 0, 1)
        box = self._box(Place(save.was_place))
        try:
            there = box.read(save.media_id).articles
            if not _all_untouched(save.replaced, there):
                return FORMER_CHANGED
            self._library.keep(box, save.media_id, there)
            _delete(box, save.media_id)
        except WechatError as error:
            if error.code != UNKNOWN_ID:
                return trouble_of(error)
        except (NetworkError, UnknownOutcome, Cancelled, OSError) as error:
            return trouble_of(error)
        self._library.forget(save.media_id)
        return None

    def _tell_move(self, save: Save) -> None:
        try:
            self._moved(_move(save))
        except Exception:  # whoever listens: the message is made, and that has to be written down
            _log.exception("the move of a message was not taken note of")

    def _again(self, save: int) -> Save:
        found = self._saves.find(save)
        assert found is not None  # noqa: S101 - open ones are never forgotten
        return found


def sent_of(save: Save) -> Mapping[str, Article]:
    return {each.key: each.article for each in save.articles}


def sent_message(save: Save) -> Message:
    """What was sent, as a message of the same keys that is not at the account."""
    entries = tuple(Entry(each.article, key=each.key) for each in save.articles)
    return Message(Place(save.place), entries, key=save.message)


def _delete(box: Box, media_id: str) -> None:
    """A lost answer is settled by looking: 40007 says that it is gone. Deleting again harms nothing."""
    try:
        box.delete(media_id)
    except UnknownOutcome:
        box.read(media_id)
        box.delete(media_id)


def _move(save: Save) -> Move:
    keys = tuple(each.key for each in save.articles)
    return Move(save.message, Place(save.was_place), save.media_id, Place(save.place), save.made, keys)


def _all_untouched(replaced: Sequence[Article], there: Sequence[Article]) -> bool:
    return len(replaced) == len(there) and all(map(untouched, replaced, there))
