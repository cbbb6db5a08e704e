"""Permanent materials: add, get, delete, count, list."""

from . import links
from .account import KINDS, Material
from .answers import OK, Answer, FileAnswer, JsonAnswer, RefusedError
from .forms import Form
from .news_calls import content_of
from .request import Request
from .rules import PERMANENT, check_room, checked, film_texts, present, upload_type

MOST_PER_PAGE = 20


def add_material(request: Request) -> Answer:
    """A thumb is stored and counted as an image."""
    form = request.form()
    try:
        made = _store(request, form)
    finally:
        form.discard()
    answer: dict[str, object] = {"media_id": made.media_id}
    if made.kind == "image":
        answer["url"] = request.sandbox.base_url + links.picture_path(made.link, made.format)
    return JsonAnswer(answer | {"item": []})


def _store(request: Request, form: Form) -> Material:
    kind, file, limits = upload_type(request.query, form), present(form), request.sandbox.limits
    title, introduction = film_texts(request.query, form) if kind == "video" else (file.name, "")
    source = checked(file, limits.permanent[kind], PERMANENT)
    listed = "image" if kind == "thumb" else kind
    check_room(request.account.counts(), listed, limits)
    return request.account.add(listed, title, source, introduction)


def get_material(request: Request) -> Answer:
    """News and films as JSON, everything else as bytes that don't say what they are."""
    found = request.material(request.json().get("media_id"))
    if found.kind == "news":
        return JsonAnswer(content_of(request, found))
    if found.kind == "video":
        path = "/s?film=page" if "film-page" in request.hits else links.film_path(found.link)
        url = request.sandbox.base_url + path
        return JsonAnswer({"title": found.name, "description": found.introduction, "down_url": url})
    return FileAnswer(request.sandbox.contents.file(found.content or 0), "", found.name)


def del_material(request: Request) -> Answer:
    found = request.material(request.json().get("media_id"))
    if not request.account.delete(found.media_id):
        raise RefusedError(40007)
    return JsonAnswer(OK)


def get_materialcount(request: Request) -> Answer:
    counts = request.account.counts()
    return JsonAnswer({f"{kind}_count": counts[kind] for kind in ("voice", "video", "image", "news")})


def batchget_material(request: Request) -> Answer:
    """A page of a list."""
    body = request.json()
    kind = body.get("type")
    if kind not in KINDS:
        raise RefusedError(40004)
    offset, count = page_asked(body)
    items = [_listed(request, found) for found in request.account.page(str(kind), offset, count)]
    total = request.account.counts()[str(kind)]
    return JsonAnswer({"item": items, "total_count": total, "item_count": len(items)})


def page_asked(body: dict[str, object]) -> tuple[int, int]:
    """offset and count. 45164 and 45076 for bad ones are guesses."""
    offset, count = _number(body, "offset"), _number(body, "count")
    if offset < 0:
        raise RefusedError(45164)
    if not 1 <= count <= MOST_PER_PAGE:
        raise RefusedError(45076)
    return offset, count


def _listed(request: Request, found: Material) -> dict[str, object]:
    if found.kind == "news":
        content = content_of(request, found)
        return {"media_id": found.media_id, "content": content, "update_time": found.updated}
    item: dict[str, object] = {"media_id": found.media_id, "name": found.name, "update_time": found.updated}
    if found.kind == "image":
        item["url"] = request.sandbox.base_url + links.picture_path(found.link, found.format)
    return item


def _number(body: dict[str, object], key: str) -> int:
    value = body.get(key, 0)
    if not isinstance(value, int) or isinstance(value, bool):
        raise RefusedError(47001)
    return value
