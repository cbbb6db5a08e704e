"""What the draft box answers: frozen shapes, read as answers.py reads them. Times are Unix seconds."""

from dataclasses import dataclass
from typing import Self

from wego_desktop.wechat.answers import Article, Json, Kind, News, Page, RemoteMaterial


@dataclass(frozen=True)
class Draft:
    """A message of one to eight articles in the draft box.

    whole: False from a list that was asked for without content: then no article has any, and none may be sent back.
    """

    media_id: str
    articles: tuple[Article, ...]
    created: int = 0
    updated: int = 0
    whole: bool = True

    @classmethod
    def read(cls, media_id: str, body: Json, *, whole: bool = True) -> Self:
        """body: of draft/get, or ``content`` in a list."""
        news = News.read(body)
        return cls(media_id, news.articles, news.created, news.updated, whole)

    def listed(self) -> RemoteMaterial:
        """As a row of a list."""
        first = self.articles[0] if self.articles else Article("")
        about = (self.media_id, first.title, self.updated, first.url, self.articles, self.created, self.whole)
        return RemoteMaterial(Kind.DRAFT, *about)


@dataclass(frozen=True)
class DraftPage:
    """A part of the draft box. total: all drafts; the list has no promised order."""

    items: tuple[Draft, ...]
    total: int

    @classmethod
    def read(cls, body: Json, *, whole: bool) -> Self:
        """Drafts are listed in the shape of news."""
        page = Page.read(Kind.NEWS, body)
        items = (Draft(each.media_id, each.articles, each.created, each.updated, whole) for each in page.items)
        return cls(tuple(items), page.total)
