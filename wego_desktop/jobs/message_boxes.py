"""Where messages are kept at WeChat, the library of news and the draft box, asked in the same words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from wego_desktop.articles.message import Place
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat import draft_calls
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.calls import add_news
from wego_desktop.wechat.draft_bodies import draft_body
from wego_desktop.wechat.errors import GarbledAnswer
from wego_desktop.wechat.progress import Cancel, stop_if

if TYPE_CHECKING:  # they bring the network library, which is not loaded before it is needed
    from wego_desktop.wechat.drafts import Drafts
    from wego_desktop.wechat.materials import Materials

_NEWS_AT_ONCE, _DRAFTS_AT_ONCE = 5, 20  # news come with the HTML of all their articles
_READINGS = 3
_MOVES = QT_TRANSLATE_NOOP("Trouble", "The list changed again and again while it was read. Try again.")


@dataclass(frozen=True)
class Stored:
    """A message as the account has it. Times are Unix seconds of WeChat's clock."""

    articles: tuple[Article, ...]
    created: int = 0
    updated: int = 0


@dataclass(frozen=True)
class Listed:
    """One row of a list; its articles need not have their content."""

    media_id: str
    articles: tuple[Article, ...]
    created: int


class Box(Protocol):
    """Raises what Materials and Drafts raise; ArgumentError comes before anything is sent."""

    place: Place
    kind: Kind

    def check(self, articles: Sequence[Article]) -> None:
        """Raises the ArgumentError that adding these would raise."""

    def read(self, media_id: str) -> Stored: ...
    def add(self, articles: Sequence[Article]) -> str: ...
    def update(self, media_id: str, index: int, article: Article) -> None: ...
    def delete(self, media_id: str) -> None: ...

    def all(self, cancel: Cancel | None) -> Iterator[Listed]:
        """The list to its end, a call a page, each message once. Raises GarbledAnswer for one that never stands
        still."""


class DraftBox:
    place, kind = Place.DRAFT, Kind("draft")

    def __init__(self, drafts: "Drafts") -> None:
        self._drafts = drafts

    def check(self, articles: Sequence[Article]) -> None:
        draft_calls.add(articles)

    def read(self, media_id: str) -> Stored:
        draft = self._drafts.get(media_id)
        return Stored(draft.articles, draft.created, draft.updated)

    def add(self, articles: Sequence[Article]) -> str:
        return self._drafts.add(articles)

    def update(self, media_id: str, index: int, article: Article) -> None:
        self._drafts.update(media_id, index, article)

    def delete(self, media_id: str) -> None:
        self._drafts.delete(media_id)

    def all(self, cancel: Cancel | None) -> Iterator[Listed]:
        return _whole(self._page, "draft/batchget", cancel)

    def _page(self, offset: int) -> "_Page":
        page = self._drafts.page(offset, _DRAFTS_AT_ONCE)
        return [Listed(each.media_id, each.articles, each.created) for each in page.items], page.total


class NewsShelf:
    place, kind = Place.NEWS, Kind.NEWS

    def __init__(self, materials: "Materials") -> None:
        self._materials = materials

    def check(self, articles: Sequence[Article]) -> None:
        add_news([draft_body(article, updates=False) for article in articles])
        draft_calls.add(articles)  # which wants content as well

    def read(self, media_id: str) -> Stored:
        news = self._materials.news(media_id)
        return Stored(news.articles, news.created, news.updated)

    def add(self, articles: Sequence[Article]) -> str:
        return self._materials.add_news(articles)

    def update(self, media_id: str, index: int, article: Article) -> None:
        self._materials.update_news(media_id, index, article)

    def delete(self, media_id: str) -> None:
        self._materials.delete(media_id)

    def all(self, cancel: Cancel | None) -> Iterator[Listed]:
        return _whole(self._page, "material/batchget_material", cancel)

    def _page(self, offset: int) -> "_Page":
        page = self._materials.page(Kind.NEWS, offset, _NEWS_AT_ONCE)
        return [Listed(each.media_id, each.articles, each.created or each.updated) for each in page.items], page.total


_Page = tuple[Sequence[Listed], int]
"""A part of a list, and how many all of it has."""


def _whole(page: Callable[[int], _Page], api: str, cancel: Cancel | None) -> Iterator[Listed]:
    """All pages, and all of them again if the list grew or shrank meanwhile: what moves up then slips through between
    two, and would be taken for absent."""
    seen: set[str] = set()
    for _ in range(_READINGS):
        totals = set()
        for rows, total in _pages(page, cancel):
            yield from (each for each in rows if each.media_id not in seen)
            seen.update(each.media_id for each in rows)
            totals.add(total)
        if len(totals) < 2:
            return
    raise GarbledAnswer(api, _MOVES)


def _pages(page: Callable[[int], _Page], cancel: Cancel | None) -> Iterator[_Page]:
    offset, total = 0, 1
    while offset < total:
        stop_if(cancel)
        rows, total = page(offset)
        yield rows, total
        if not rows:
            return
        offset += len(rows)
