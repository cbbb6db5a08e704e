"""Articles of drafts: what may be sent, what is kept of it, and how it reads back.

From logs: 40007 for a cover that is missing, temporary, foreign or seconds old; 53402 for a crop; 88000 for comments on
an account without them; 45166 for content (article_filter.py). Documented: 41039 (here for anything but a web address),
53405 for a product. Guesses: 47001 for a text field that is no text and for an unknown article_type, 44003 and 45008
for no and for too many pictures of a picture message, and that a picture message reads back with the fields of news.
"""

import json
from collections.abc import Mapping, Sequence
from urllib.parse import parse_qs, urlsplit

from . import links
from .account import Account, Material
from .addresses import is_ours
from .answers import RefusedError
from .article_filter import filtered
from .crops import check_crops, cover_info, crops_of
from .drafts import Draft
from .news_calls import stored_record
from .request import Request
from .rules import check_lengths, keep_escapes

Json = Mapping[str, object]
TYPES = ("news", "newspic")
MOST_PICTURES = 20
# Inputs nobody documents; kept as sent, so that a client can be seen to send them back.
UNVERIFIED = ("original", "claim_original", "ai_content_type")
_TEXTS = (
    "title",
    "author",
    "digest",
    "content",
    "content_source_url",
    "thumb_media_id",
    "pic_crop_235_1",
    "pic_crop_1_1",
)
_IN_ORDER = ("title", "author", "digest", "content", "content_source_url", "thumb_media_id", "show_cover_pic")
_FLAGS = ("need_open_comment", "only_fans_can_comment")


def raw_articles(request: Request) -> object:
    """``articles`` of the body with its ``\\uXXXX`` as they came, for counting."""
    return json.loads(keep_escapes(request.text), strict=False)["articles"]


def stored(request: Request, article: Json, raw: Json, single: bool, kind: object = None) -> dict[str, object]:
    """The article as it is kept. kind: its article_type where none is sent.

    :raises RefusedError: whatever is wrong with it, in WeChat's order as far as that is known.
    """
    kind = article.get("article_type", kind or "news")
    if kind not in TYPES or any(not isinstance(article.get(name) or "", str) for name in _TEXTS):
        raise RefusedError(47001)
    check_lengths(article, raw, request.sandbox.limits)
    _check_link(str(article.get("content_source_url") or ""))
    content = _content(request, article)
    pictures = _pictures(article) if kind == "newspic" else []
    cover = _covers(request, pictures or [article.get("thumb_media_id")])[0]
    record = stored_record({**article, "content": content}, cover, single)
    return {**record, "article_type": kind, **_more(request, article, cover, pictures)}


def _more(request: Request, article: Json, cover: Material, pictures: Sequence[object]) -> dict[str, object]:
    """The fields only some articles have."""
    more: dict[str, object] = {}
    if pictures:
        more["image_info"] = {"image_list": [{"image_media_id": media_id} for media_id in pictures]}
    if boxes := crops_of(article):
        check_crops(boxes, request.sandbox.contents.file(cover.content or 0))
        more["cover_info"] = cover_info(boxes)
    if article.get("product_info"):
        more["product_info"] = _product(article["product_info"])
    if str(article.get("need_open_comment", 0)) == "1" and not request.sandbox.options.comments:
        raise RefusedError(88000)
    return more | {name: article[name] for name in UNVERIFIED if name in article}


def items(base_url: str, app_id: str, draft: Draft) -> list[dict[str, object]]:
    """The articles of a draft in the key order of real answers; newer fields behind the ones of 2021."""
    return [
        {
            **{name: article[name] for name in _IN_ORDER},
            "content": links.for_reading(str(article["content"]), base_url),
            "url": base_url + links.article_path(app_id, draft.seq, index, "draft"),
            "thumb_url": base_url + str(article["cover"]),
            **{name: article[name] for name in _FLAGS},
            **{name: value for name, value in article.items() if name not in (*_IN_ORDER, *_FLAGS, "cover")},
        }
        for index, article in enumerate(draft.articles)
    ]


def _content(request: Request, article: Json) -> str:
    """The HTML as WeChat keeps it. :raises RefusedError: 45166."""
    made = filtered(
        links.marked(str(article["content"])),
        request.sandbox.options.filter,
        is_unsent=lambda url: _is_unsent(request.account, url),
    )
    if made.refused_by:
        raise RefusedError(45166)
    return made.content


def _is_unsent(account: Account, url: str) -> bool:
    query = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()} if is_ours(url) else {}
    place = links.article_place(account.app_id, query, "draft")
    return place is not None and account.drafts.find_seq(place[0]) is not None


def _check_link(link: str) -> None:
    if link and not link.startswith(("http://", "https://")):
        raise RefusedError(41039)


def _covers(request: Request, media_ids: Sequence[object]) -> list[Material]:
    found = [request.account.find(str(media_id)) if media_id else None for media_id in media_ids]
    images = [each for each in found if each and each.kind == "image" and not request.too_young(each.created)]
    if len(images) < len(media_ids):
        raise RefusedError(40007)
    return images


def _pictures(article: Json) -> list[object]:
    info = article.get("image_info")
    listed = info.get("image_list") if isinstance(info, dict) else None
    if not isinstance(listed, list) or not listed:
        raise RefusedError(44003)
    if len(listed) > MOST_PICTURES:
        raise RefusedError(45008)
    return [each.get("image_media_id") if isinstance(each, dict) else None for each in listed]


def _product(info: object) -> object:
    footer = info.get("footer_product_info") if isinstance(info, dict) else None
    if not isinstance(footer, dict) or not isinstance(footer.get("product_key"), str):
        raise RefusedError(53405)
    return info
