"""News: add_news and update_news (``classic``), or their retirement (45106), and how news read back."""

import html
import json
import re
from collections.abc import Mapping

from . import links
from .account import Material
from .answers import OK, Answer, JsonAnswer, RefusedError
from .article_filter import filtered
from .request import Request
from .rules import articles_of, check_lengths, index_of, keep_escapes

DIGEST_OF_TEXT = 54


def add_news(request: Request) -> Answer:
    _refuse_if_retired(request)
    articles = articles_of(request.json(), request.sandbox.limits)
    raw = json.loads(keep_escapes(request.text), strict=False)["articles"]
    if request.account.counts()["news"] >= request.sandbox.limits.caps["news"]:
        raise RefusedError(45034)
    single = len(articles) == 1
    stored = [_stored(request, article, raw[index], single) for index, article in enumerate(articles)]
    return JsonAnswer({"media_id": request.account.add_news(stored), "item": []})


def update_news(request: Request) -> Answer:
    """``articles`` is one object here, in spite of its name."""
    _refuse_if_retired(request)
    body = request.json()
    found, article = request.material(body.get("media_id")), body.get("articles")
    if found.kind != "news":
        raise RefusedError(40007)
    if not isinstance(article, dict):
        raise RefusedError(47001)
    index, articles = index_of(body, found.articles), list(found.articles)
    raw = json.loads(keep_escapes(request.text), strict=False)["articles"]
    articles[index] = _stored(request, article, raw, len(articles) == 1)
    request.account.update_news(found.media_id, articles)
    return JsonAnswer(OK)


def content_of(request: Request, news: Material) -> dict[str, object]:
    """The shape lists and get_material share."""
    items = news_items(request.sandbox.base_url, request.account.app_id, news)
    return {"news_item": items, "create_time": news.created, "update_time": news.updated}


def news_items(base_url: str, app_id: str, news: Material) -> list[dict[str, object]]:
    """The articles of a news in the key order of real answers."""
    return [
        {
            "title": article["title"],
            "author": article["author"],
            "digest": article["digest"],
            "content": links.for_reading(str(article["content"]), base_url),
            "content_source_url": article["content_source_url"],
            "thumb_media_id": article["thumb_media_id"],
            "show_cover_pic": article["show_cover_pic"],
            "url": base_url + links.article_path(app_id, news.seq, index),
            "thumb_url": base_url + str(article["cover"]),
            "need_open_comment": article["need_open_comment"],
            "only_fans_can_comment": article["only_fans_can_comment"],
        }
        for index, article in enumerate(news.articles)
    ]


def _refuse_if_retired(request: Request) -> None:
    if request.sandbox.options.news == "retired":
        raise RefusedError(45106)


def _stored(
    request: Request, article: Mapping[str, object], raw: Mapping[str, object], single: bool
) -> dict[str, object]:
    """An article as it is kept. The cover's address is kept beside its id: it outlives the cover material."""
    check_lengths(article, raw, request.sandbox.limits)
    media_id = article.get("thumb_media_id")
    cover = request.account.find(str(media_id)) if media_id else None
    if cover is None or cover.kind != "image" or request.too_young(cover.created):
        raise RefusedError(40007)
    made = filtered(links.marked(str(article["content"])), request.sandbox.options.filter, is_draft=False)
    if made.refused_by:
        raise RefusedError(45166)
    return stored_record({**article, "content": made.content}, cover, single)


def article_record(article: Mapping[str, object], cover: Material, single: bool = True) -> dict[str, object]:
    """The stored form of an article made here, which needs no filter but for its pictures."""
    return stored_record({**article, "content": links.for_storing(str(article["content"]))}, cover, single)


def stored_record(article: Mapping[str, object], cover: Material, single: bool = True) -> dict[str, object]:
    """An article with that cover, its content ready to be kept; a single one without digest takes the start of its
    text."""
    content = str(article["content"])
    digest = str(article.get("digest") or "")
    return {
        "title": str(article["title"]),
        "author": str(article.get("author") or ""),
        "digest": digest or (text_of(content)[:DIGEST_OF_TEXT] if single else ""),
        "content": content,
        "content_source_url": str(article.get("content_source_url") or ""),
        "thumb_media_id": cover.media_id,
        "show_cover_pic": _flag(article, "show_cover_pic"),
        "need_open_comment": _flag(article, "need_open_comment"),
        "only_fans_can_comment": _flag(article, "only_fans_can_comment"),
        "cover": links.picture_path(cover.link, cover.format),
    }


def text_of(content: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", content)).split())


def _flag(article: Mapping[str, object], key: str) -> int:
    return 1 if str(article.get(key, 0)) in ("1", "True", "true") else 0
