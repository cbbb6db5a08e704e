"""The draft box as data: one function per endpoint. Sending is the client's business (wechat-api.md 5)."""

from collections.abc import Sequence

from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.calls import MOST_ARTICLES, Call, cover_of, known, part_of_list
from wego_desktop.wechat.draft_bodies import draft_body, is_picture_message, picture_ids
from wego_desktop.wechat.errors import ArgumentError

MOST_PICTURES = 20

_BAD_NUMBER = QT_TRANSLATE_NOOP("Trouble", "A draft holds 1 to 8 articles, not {count}.")
_BAD_INDEX = QT_TRANSLATE_NOOP("Trouble", "Articles of a draft are counted from 0 to 7; there is no article {index}.")
_NO_CONTENT = QT_TRANSLATE_NOOP("Trouble", "Article {number} has no content. Write something.")
_BAD_PICTURES = QT_TRANSLATE_NOOP("Trouble", "A picture message holds 1 to 20 pictures, not {count}.")


def add(articles: Sequence[Article]) -> Call:
    """One to eight articles."""
    if not 1 <= len(articles) <= MOST_ARTICLES:
        raise ArgumentError(_BAD_NUMBER, {"count": str(len(articles))})
    bodies = [draft_body(article, updates=False) for article in articles]
    named = (_named(article, body, at) for at, (article, body) in enumerate(zip(articles, bodies, strict=True), 1))
    return Call("draft/add", writes=True, content={"articles": bodies}, media_ids=frozenset().union(*named))


def update(media_id: str, index: int, article: Article) -> Call:
    """index: from 0. ``articles`` is one object here, in spite of its name; an array gives 47001."""
    if not 0 <= index < MOST_ARTICLES:
        raise ArgumentError(_BAD_INDEX, {"index": str(index)})
    body = draft_body(article, updates=True)
    named = _named(article, body, index + 1) | {known(media_id)}
    asked = {"media_id": media_id, "index": index, "articles": body}
    return Call("draft/update", writes=True, content=asked, media_ids=named)


def get(media_id: str) -> Call:
    return Call("draft/get", content={"media_id": known(media_id)}, media_ids=frozenset({media_id}))


def delete(media_id: str) -> Call:
    asked = {"media_id": known(media_id)}
    return Call("draft/delete", writes=True, content=asked, media_ids=frozenset({media_id}))


def count() -> Call:
    return Call("draft/count", "GET")


def page(offset: int, number: int, *, whole: bool) -> Call:
    """number: 1 to 20. whole: with the HTML of all articles."""
    return Call("draft/batchget", content={**part_of_list(offset, number), "no_content": int(not whole)})


def _named(article: Article, body: dict[str, object], number: int) -> frozenset[str]:
    """The images an article names, once it is sure that it can be sent.

    One without content comes from a list that was asked for without it, and would wipe what is there.
    """
    if is_picture_message(article):
        pictures = picture_ids(article)
        if not 1 <= len(pictures) <= MOST_PICTURES:
            raise ArgumentError(_BAD_PICTURES, {"count": str(len(pictures))})
        return frozenset(pictures)
    cover = cover_of(body, number)
    if not article.content:
        raise ArgumentError(_NO_CONTENT, {"number": str(number)})
    return frozenset({cover})
