"""Replacing the articles of a message that changed, one by one: what was written is written down before the next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from wego_desktop.articles.message import Entry
from wego_desktop.jobs.message_boxes import Box
from wego_desktop.jobs.message_comparing import may_have_become, untouched
from wego_desktop.jobs.message_troubles import INTERRUPTED, article_trouble
from wego_desktop.jobs.news_retired import is_retirement
from wego_desktop.jobs.sending import trouble_json
from wego_desktop.library.saves import SavedArticle, SaveOrder, Saves
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.errors import (
    SURELY_NOT,
    ArgumentError,
    Cancelled,
    NetworkError,
    Trouble,
    UnknownOutcome,
    WechatError,
    trouble_of,
)
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.progress import Cancel, stop_if
from wego_desktop.wechat.troubles import BY_CODE, Action


class MessageGone(Exception):  # noqa: N818 - says what happened
    """The account does not have the message any more."""


class NewsClosed(Exception):  # noqa: N818 - says what happened
    """The account takes no changes of news any more."""


@dataclass
class Written:
    """How far an update came: keys of entries, and why some are not there."""

    keys: list[str] = field(default_factory=list)
    failed: dict[str, Trouble] = field(default_factory=dict)


class Updating:
    """One message at a time."""

    def __init__(self, saves: Saves, box: Box, media_id: str) -> None:
        self._saves, self._box, self._media_id = saves, box, media_id

    def run(
        self, message: str, entries: Sequence[Entry], told: Callable[[int, int], None], cancel: Cancel | None
    ) -> Written:
        """Send these entries; their bases are what is stored. One that WeChat refuses does not stop the others, an
        account that refuses everything does.

        Raises MessageGone and NewsClosed; everything else is in the result.
        """
        rows = tuple(SavedArticle(each.at, each.key, each.article, each.base) for each in entries)
        save = self._saves.begin(SaveOrder(message, False, self._box.place, rows, self._media_id))
        done = Written()
        try:
            for number, entry in enumerate(entries):
                told(number, len(entries))
                if not self._one(save, entry, done, cancel):
                    break
        except BaseException as error:
            self._saves.stopped(save, trouble_json(trouble_of(error)))
            raise
        if len(done.keys) == len(entries):
            self._saves.done(save)
        else:
            self._saves.stopped(save, trouble_json(next(iter(done.failed.values()), INTERRUPTED)))
        return done

    def _one(self, save: int, entry: Entry, done: Written, cancel: Cancel | None) -> bool:
        """Whether to go on with the next."""
        try:
            stop_if(cancel)
            self._saves.sending(save, entry.at)
            self._sent(entry)
        except UnknownOutcome as error:
            done.failed[entry.key] = trouble_of(error)
            return False
        except SURELY_NOT as error:
            self._saves.refused(save, entry.at)
            if is_retirement(error):
                raise NewsClosed from error
            if isinstance(error, WechatError) and error.code == UNKNOWN_ID and not self._is_there():
                raise MessageGone from error
            done.failed[entry.key] = article_trouble(error, entry.article.title)
            return _only_this_one(error)
        self._saves.written(save, entry.at)
        done.keys.append(entry.key)
        return True

    def _sent(self, entry: Entry) -> None:
        """Send it; where the answer is lost, look, and send it once more only if what was there before is there."""
        try:
            self._box.update(self._media_id, entry.at, entry.article)
        except UnknownOutcome as error:
            if not self._has_not(entry, error):
                return
        else:
            return
        try:
            self._box.update(self._media_id, entry.at, entry.article)
        except UnknownOutcome as error:
            if self._has_not(entry, error):
                raise

    def _has_not(self, entry: Entry, lost: UnknownOutcome) -> bool:
        """Whether what was there before is there still. Raises the lost answer where reading can't tell."""
        try:
            articles = self._box.read(self._media_id).articles
        except (WechatError, NetworkError, Cancelled):
            raise lost from None
        there = articles[entry.at] if entry.at < len(articles) else Article("")
        if entry.base is not None and untouched(entry.base, there):
            return True
        if may_have_become(entry.article, there):
            return False
        raise lost  # somebody else was at it: the next save finds a conflict

    def _is_there(self) -> bool:
        try:
            self._box.read(self._media_id)
        except WechatError as error:
            return error.code != UNKNOWN_ID
        except NetworkError:
            pass
        return True


def _only_this_one(error: Exception) -> bool:
    """Whether WeChat found fault with this article, and may take others."""
    if isinstance(error, ArgumentError):
        return True
    if not isinstance(error, WechatError):
        return False
    return error.code == UNKNOWN_ID or (error.code in BY_CODE and BY_CODE[error.code].action is Action.EDIT)
