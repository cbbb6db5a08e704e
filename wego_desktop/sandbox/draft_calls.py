"""The draft box: add, get, update, delete, count, list, and its switch, which is always on.

From logs: ``articles`` of an update as an array gives 47001. Guesses: 47001 for an update that sends back what can only
be read (one report says it must not), 45164 and 45076 for a bad offset and count, 41006 without an id.
"""

from collections.abc import Mapping
from typing import Any

from .answers import OK, Answer, JsonAnswer, RefusedError
from .draft_articles import items, raw_articles, stored
from .drafts import Draft
from .material_calls import page_asked
from .request import Request
from .rules import articles_of, index_of

_READ_ONLY = ("url", "thumb_url", "is_deleted", "create_time", "update_time")


def add(request: Request) -> Answer:
    articles = articles_of(request.json(), request.sandbox.limits)
    raw: Any = raw_articles(request)
    single = len(articles) == 1
    kept = [stored(request, article, raw[index], single) for index, article in enumerate(articles)]
    return JsonAnswer({"media_id": request.account.drafts.add(kept), "item": []})


def get(request: Request) -> Answer:
    return JsonAnswer(_content(request, request.draft(request.json().get("media_id"))))


def update(request: Request) -> Answer:
    """One article, replaced whole: what is not sent is gone. Articles can't be added or taken away."""
    body = request.json()
    found, article = request.draft(body.get("media_id")), body.get("articles")
    if not isinstance(article, dict) or any(name in article for name in _READ_ONLY):
        raise RefusedError(47001)
    index, single = index_of(body, found.articles), len(found.articles) == 1
    raw: Any = raw_articles(request)
    made = stored(request, article, raw, single, found.articles[index].get("article_type"))
    request.account.drafts.change_article(found.media_id, index, made)
    return JsonAnswer(OK)


def delete(request: Request) -> Answer:
    request.account.drafts.delete(request.draft(request.json().get("media_id")).media_id)
    return JsonAnswer(OK)


def count(request: Request) -> Answer:
    return JsonAnswer({"total_count": request.account.drafts.count()})


def batchget(request: Request) -> Answer:
    """A page of the list; ``no_content`` leaves the HTML of the articles out."""
    body = request.json()
    offset, most = page_asked(body)
    bare = body.get("no_content") in (1, True, "1")
    listed = [_listed(request, found, bare) for found in request.account.drafts.page(offset, most)]
    return JsonAnswer({"item": listed, "total_count": request.account.drafts.count(), "item_count": len(listed)})


def switch(request: Request) -> Answer:
    """On for every account by now; the official sample leaves is_open out, the page names it."""
    del request
    return JsonAnswer({**OK, "is_open": 1})


def _listed(request: Request, found: Draft, bare: bool) -> Mapping[str, object]:
    content = _content(request, found)
    if bare:
        for item in content["news_item"]:
            del item["content"]
    return {"media_id": found.media_id, "content": content, "update_time": found.updated}


def _content(request: Request, found: Draft) -> dict[str, Any]:
    articles = items(request.sandbox.base_url, request.account.app_id, found)
    return {"news_item": articles, "create_time": found.created, "update_time": found.updated}
