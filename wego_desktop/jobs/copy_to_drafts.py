"""Copying a news to the draft box, where its articles can be edited and sent: once, also when the answer is lost.

No call can be told twice, so an attempt is noted before it leaves. While its outcome is open the draft box is looked
through for it: a draft that came since, with these titles in this order. One such: that is it. None: it is looked for
again when the person asks the next time, and only then, and not before APART seconds, is it taken for not done.
"""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Self

from wego_desktop.library.arrivals import newest_row
from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.draft_answers import Draft
from wego_desktop.wechat.errors import Cancelled, NetworkError, Trouble, TroubleError, UnknownOutcome, WechatError
from wego_desktop.wechat.progress import Cancel, Progress
from wego_desktop.wechat.troubles import Action

if TYPE_CHECKING:  # it brings the network library, which is not loaded before it is needed
    from wego_desktop.wechat.holdings import Holdings

APART = 30.0  # s between two looks: an account that was slow to take a draft has shown it by then
_NEAR = 900  # s that the clocks of the account and of this machine may differ without doubt
_PAGE = 20
_MOST_PAGES = 50  # 1000 drafts; a box that holds more can't prove that something is not in it
_OPEN = Trouble(
    QT_TRANSLATE_NOOP("Trouble", "It is not known yet whether the copy was made"),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "The answer was lost, and the draft is not in the box so far. Copy again in half a minute: it is looked for"
        " first, and never made twice.",
    ),
    Action.REFRESH,
)
_SEVERAL = Trouble(
    QT_TRANSLATE_NOOP("Trouble", "Several new drafts could be the copy"),
    QT_TRANSLATE_NOOP(
        "Trouble",
        "The answer was lost, and somebody made drafts with the same titles meanwhile. Look at them in Drafts.",
    ),
    Action.REFRESH,
)


@dataclass(frozen=True)
class Attempt:
    """What was noted before a copy left. began: Unix seconds; mark: the newest row of the index then."""

    began: float
    mark: int

    @classmethod
    def noted(cls, index: Index, media_id: str) -> Self | None:
        """The one whose outcome is open."""
        try:
            return cls(**json.loads(index.state(_key(media_id)) or "null"))
        except (ValueError, TypeError):
            return None

    def note(self, index: Index, media_id: str) -> None:
        index.set_state(_key(media_id), json.dumps({"began": self.began, "mark": self.mark}))


def copy_to_drafts(
    media_id: str, remote: "Holdings", index: Index, *, now: Callable[[], float] = time.time
) -> str:
    """The media_id of the draft, which stands in the index when this returns.

    Raises TroubleError when the outcome stays open, with nothing sent a second time; else what ``Holdings.articles``
    and ``Drafts.add`` raise.
    """
    articles = remote.articles(Kind.NEWS, media_id)
    before = Attempt.noted(index, media_id)
    draft = _settled(before, articles, remote, index, media_id, now) if before else None
    if draft is None:
        draft = _added(articles, remote, index, media_id, now)
    _forget(index, media_id)
    return draft


def _added(
    articles: Sequence[Article], remote: "Holdings", index: Index, media_id: str, now: Callable[[], float]
) -> str:
    attempt = Attempt(now(), newest_row(index))
    attempt.note(index, media_id)
    try:
        draft = remote.drafts.add(articles)
    except UnknownOutcome:
        found = _settled(attempt, articles, remote, index, media_id, now)
        if found is None:
            raise TroubleError(_OPEN) from None
        return found
    except BaseException:  # surely not done
        _forget(index, media_id)
        raise
    _enter(index, draft, articles, int(now()), attempt.began)
    return draft


def _settled(
    attempt: Attempt,
    articles: Sequence[Article],
    remote: "Holdings",
    index: Index,
    media_id: str,
    now: Callable[[], float],
) -> str | None:
    """The draft that an attempt made; None when it surely made none. Raises TroubleError when that can't be said."""
    asked = now()
    try:
        box, complete = _box(remote)
    except (WechatError, NetworkError):
        raise TroubleError(_OPEN) from None
    found = [each for each in box if _may_be(each, articles, attempt, index)]
    if len(found) > 1:
        _forget(index, media_id)  # the person is told, and decides
        raise TroubleError(_SEVERAL)
    if found:
        index.put([found[0].listed()], asked)
        return found[0].media_id
    if not complete or asked - attempt.began < APART:
        raise TroubleError(_OPEN)
    return None


def _box(remote: "Holdings") -> tuple[list[Draft], bool]:
    """The drafts, and whether they are all there are."""
    found: dict[str, Draft] = {}
    for number in range(_MOST_PAGES):
        page = remote.drafts.page(number * _PAGE, _PAGE)
        found |= {each.media_id: each for each in page.items}
        if not page.items or len(found) >= page.total:
            return list(found.values()), len(found) >= page.total
    return list(found.values()), False


def _may_be(draft: Draft, articles: Sequence[Article], attempt: Attempt, index: Index) -> bool:
    known = index.find(draft.media_id)
    if known is not None and known.id <= attempt.mark:
        return False
    if draft.created and draft.created < attempt.began - _NEAR:
        return False
    return [each.title.strip() for each in draft.articles] == [each.title.strip() for each in articles]


def _enter(index: Index, media_id: str, articles: Sequence[Article], at: int, asked: float) -> None:
    """As far as it is known: what WeChat makes of the content, the next reading tells."""
    sent = tuple(replace(article, url="") for article in articles)
    index.put([Draft(media_id, sent, at, at, whole=False).listed()], asked)


def _key(media_id: str) -> str:
    return f"copying:{media_id}"


def _forget(index: Index, media_id: str) -> None:
    index.set_state(_key(media_id), "")


@dataclass(frozen=True)
class Copied:
    """What became of one news of many: its draft, or why not."""

    news: Material
    draft: str = ""
    error: Exception | None = None


def each(
    materials: Sequence[Material],
    copy_one: Callable[[str], str],
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> list[Copied]:
    """Copy many, one after the other; one that does not come never stops the rest. In the order given."""

    def attempt(material: Material) -> Copied:
        try:
            if cancel is not None and cancel.is_set():
                raise Cancelled
            return Copied(material, copy_one(material.media_id))
        except Exception as error:
            return Copied(material, error=error)

    copied = []
    for number, material in enumerate(materials, start=1):
        copied.append(attempt(material))
        if progress is not None:
            progress(number, len(materials))
    return copied
