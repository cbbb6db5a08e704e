"""Where messages are kept at WeChat, the library of news and the draft box, asked in the same words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from wego_desktop.articles.message import Place
from wego_desktop.wechat import draft_calls
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.calls import add_news
from wego_desktop.wechat.draft_bodies import draft_body
from wego_desktop.wechat.progress import Cancel, stop_if

if TYPE_CHECKING:  # they bring the network library, which is not loaded before it is needed
    from wego_desktop.wechat.drafts import Drafts
    from wego_desktop.wechat.materials import Materials

_NEWS_AT_ONCE, _DRAFTS_AT_ONCE = 5, 20  # news come with the HTML of all their articles


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
        """The list to its end, a call a page."""


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
        offset, total = 0, 1
        while offset < total:
            stop_if(cancel)
            page = self._drafts.page(offset, _DRAFTS_AT_ONCE)
            yield from (Listed(each.media_id, each.articles, each.created) for each in page.items)
            total = page.total if page.items else 0
            offset += len(page.items)


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
        offset, total = 0, 1
        while offset < total:
            stop_if(cancel)
            page = self._materials.page(Kind.NEWS, offset, _NEWS_AT_ONCE)
            yield from (Listed(each.media_id, each.articles, each.created or each.updated) for each in page.items)
            total = page.total if page.items else 0
            offset += len(page.items)
