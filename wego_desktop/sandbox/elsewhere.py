"""What somebody else does in the web console meanwhile: changes, reorders or deletes a draft or a news.

    media_id  of the draft or news
    index     the article to change (default 0)
    changed   its fields by their API names, as read; null empties a field or takes it away. Nothing is checked
              or filtered, as the console has its own ways, and unknown fields are kept
    order     indexes of the articles that stay, in their new order
    delete    true: it is gone

The time of its last change becomes a later one, also within the same second.
"""

from collections.abc import Mapping

from . import links
from .account import Account, Material
from .drafts import Draft

_NEVER = ("url", "thumb_url", "cover")
_EMPTY = {
    **dict.fromkeys(("title", "author", "digest", "content", "content_source_url", "thumb_media_id"), ""),
    **dict.fromkeys(("show_cover_pic", "need_open_comment", "only_fans_can_comment"), 0),
}


def change(account: Account, now: float, order: Mapping[str, object]) -> dict[str, object]:
    """:raises ValueError: an order that can't be followed."""
    media_id = str(order.get("media_id", ""))
    found = account.drafts.find(media_id) or account.find(media_id)
    if found is None or not found.articles:
        raise ValueError(f"No draft or news: {media_id}")
    if order.get("delete"):
        _delete(account, found)
        return {"media_id": media_id, "update_time": None}
    articles = _changed(account, list(found.articles), order)
    at = max(int(now), found.updated + 1)
    (account.drafts.change if isinstance(found, Draft) else account.update_news)(media_id, articles, at)
    return {"media_id": media_id, "update_time": at}


def _delete(account: Account, found: Draft | Material) -> None:
    if isinstance(found, Draft):
        account.drafts.delete(found.media_id)
    else:
        account.delete(found.media_id)


def _changed(
    account: Account, articles: list[dict[str, object]], order: Mapping[str, object]
) -> list[dict[str, object]]:
    changed, index = order.get("changed", {}), int(str(order.get("index", 0)))
    if not isinstance(changed, dict) or not 0 <= index < len(articles):
        raise ValueError("changed has to be an object, and index that of an article")
    if unknown := set(changed) & set(_NEVER):
        raise ValueError(f"can only be read: {', '.join(sorted(unknown))}")
    articles[index] = _article(account, articles[index], changed)
    kept = order.get("order", list(range(len(articles))))
    if not isinstance(kept, list) or not kept:
        raise ValueError("order has to be a list of indexes")
    return [articles[int(each)] for each in kept]


def _article(account: Account, article: dict[str, object], changed: Mapping[str, object]) -> dict[str, object]:
    given = {name: _EMPTY.get(name) if value is None else value for name, value in changed.items()}
    made = {name: value for name, value in (article | given).items() if value is not None}
    made["content"] = links.marked(str(made.get("content", "")))
    if made.get("thumb_media_id") != article.get("thumb_media_id"):
        cover = account.find(str(made["thumb_media_id"]))
        if cover is None or cover.kind != "image":
            raise ValueError("thumb_media_id has to name an image")
        made["cover"] = links.picture_path(cover.link, cover.format)
    return made
