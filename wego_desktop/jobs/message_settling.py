"""Whether a new message whose answer was lost is at the account, settled by reading the list it would stand in.

It is one that came after it was sent, with as many articles of the same titles and words, and that neither the index
knew before nor another save made. None in a look some time after the answer was lost: it is not there. More than one:
a person has to say.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wego_desktop.articles.message import Place
from wego_desktop.jobs.message_boxes import Box, Listed
from wego_desktop.jobs.message_comparing import may_all_have_become, same_titles
from wego_desktop.jobs.rest import Rest
from wego_desktop.jobs.saved import Candidate
from wego_desktop.library.arrivals import newest_row
from wego_desktop.library.index import Index
from wego_desktop.library.saves import Save, Saves
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.errors import WechatError
from wego_desktop.wechat.patience import UNKNOWN_ID
from wego_desktop.wechat.progress import Cancel

_NEAR = 900.0  # s that the clocks of the account and of this machine may differ without doubt
_FAR = 86_400.0  # s beyond which a message is surely older than the save, if only clocks can tell


@dataclass(frozen=True)
class Found:
    """What looking said: it is this one (media_id), one of several (candidates), or, with neither, not there."""

    media_id: str = ""
    candidates: tuple[Candidate, ...] = ()


class LostMessages:
    """One thread at a time."""

    def __init__(self, saves: Saves, index: Index, box: Callable[[Place], Box], rest: Rest) -> None:
        self._saves, self._index, self._box, self._rest = saves, index, box, rest

    def mark(self) -> int:
        """What the index knows now; what it gets to know later has rows above this."""
        return newest_row(self._index)

    def settle(self, save: Save, cancel: Cancel | None) -> Found:
        """Look once, and once more when there was nothing and it may still come.

        Raises what reading lists raises, and Cancelled; then nothing can be said yet.
        """
        since = save.settled
        while True:
            asked = self._rest.now()
            since = min(since, asked)  # the clock may have been set back
            found = self._look(save, cancel)
            if found.media_id or found.candidates or asked >= since + self._rest.apart:
                return found
            self._rest.until(since + self._rest.apart, cancel)

    def _look(self, save: Save, cancel: Cancel | None) -> Found:
        box, claimed = self._box(Place(save.place)), self._saves.claimed()
        sent = [each.article for each in save.articles]
        plausible = [each for each in box.all(cancel) if self._may_be(each, save, sent, claimed)]
        same = [each for each in plausible if _holds(box, each, sent)]
        near = [each for each in same if each.created >= save.began - _NEAR]
        if len(near) == 1:
            return Found(near[0].media_id)
        return Found(candidates=tuple(_candidate(box, each) for each in near or same))

    def _may_be(self, listed: Listed, save: Save, sent: Sequence[Article], claimed: frozenset[str]) -> bool:
        if listed.media_id in claimed or listed.media_id == save.media_id:
            return False
        if not save.mark and listed.created < save.began - _FAR:  # with a mark it needs no clocks, which may be wrong
            return False
        known = self._index.find(listed.media_id)
        return (known is None or known.id > save.mark) and same_titles(sent, listed.articles)


def _holds(box: Box, listed: Listed, sent: Sequence[Article]) -> bool:
    """Read whole: lists of drafts come without content."""
    try:
        return may_all_have_become(sent, box.read(listed.media_id).articles)
    except WechatError as error:
        if error.code != UNKNOWN_ID:
            raise
        return False  # deleted meanwhile


def _candidate(box: Box, listed: Listed) -> Candidate:
    titles = tuple(article.title for article in listed.articles)
    return Candidate(box.place, listed.media_id, titles, listed.created)
