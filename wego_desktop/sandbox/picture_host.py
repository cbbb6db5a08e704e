"""What mmbiz.qpic.cn, the film servers and mp.weixin.qq.com do: serve the bytes that addresses name.

``/0`` is the original, any other number the greatest width; ``tp=webp`` asks for WebP. A foreign Referer gets another
picture instead ("may not be quoted"), none or a WeChat one the real thing. Animations are never scaled (guess).
"""

import html
import io
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from PIL import Image, ImageDraw

from . import links
from .account import Account
from .answers import Answer, BytesAnswer, FileAnswer
from .draft_articles import items
from .formats import MEDIA_TYPES
from .news_calls import news_items
from .request import Request

_FILM_PATH = re.compile(r"/vweixinp\.tc\.qq\.com/1007_([A-Za-z0-9_-]+)\.f10\.mp4")
_NOT_FOUND = BytesAnswer(b"", "text/plain", 404)
_PICTURE_HEADERS = {"Cache-Control": "max-age=2592000", "Access-Control-Allow-Origin": "*"}
_PAGE = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><meta name='viewport' content='width=device-width'>"
    "<title>{title}</title></head><body style='max-width:677px;margin:2em auto;font-family:sans-serif'>"
    "<h1 style='font-size:22px'>{title}</h1><p style='color:#888'>{author}</p>{content}</body></html>"
)


def api_of(path: str) -> str:
    """The name faults and counts know a path of this host by, or ""."""
    if path.startswith(("/mmbiz", "/sz_mmbiz")):
        return "picture"
    if path.startswith("/vweixinp.tc.qq.com/"):
        return "film"
    return "page" if path == "/s" else ""


def answer(request: Request) -> Answer:
    return {"picture": picture, "film": film, "page": page}[request.api](request)


def picture(request: Request) -> Answer:
    found = links.PICTURE_PATH.fullmatch(request.path)
    content_id = _content(request, found[1]) if found else None
    if found is None or content_id is None:
        return _NOT_FOUND
    if not _may_quote(request):
        return BytesAnswer(_not_to_be_quoted(), "image/png", headers={"X-Errno": "-6101"})
    original = request.sandbox.contents.file(content_id)
    name = request.sandbox.contents.find(content_id).format
    width, webp = int(found[2]), request.query.get("tp") == "webp"
    if width or webp:
        return _scaled(request, original, name, width, webp)
    return FileAnswer(original, MEDIA_TYPES[name], headers=_PICTURE_HEADERS)


def film(request: Request) -> Answer:
    found = _FILM_PATH.fullmatch(request.path)
    content_id = _content(request, found[1]) if found else None
    if content_id is None:
        return _NOT_FOUND
    return FileAnswer(request.sandbox.contents.file(content_id), "video/mp4", seekable=True)


def page(request: Request) -> Answer:
    """An article in the browser: what the url of a news leads to, and of a draft for as long as that is there."""
    for account in request.sandbox.accounts.values():
        if made := _article_page(account, request.query, request.sandbox.base_url):
            return BytesAnswer(made.encode(), "text/html; charset=utf-8", headers=_PAGE_HEADERS)
    return BytesAnswer(b"<!DOCTYPE html><title>-</title>", "text/html; charset=utf-8")


_PAGE_HEADERS = {"Content-Security-Policy": "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'"}


def _article_page(account: Account, query: Mapping[str, str], base_url: str) -> str:
    item = _item(account, query, base_url)
    if item is None:
        return ""
    content = str(item["content"]).replace("data-src=", "src=")
    return _PAGE.format(title=html.escape(str(item["title"])), author=html.escape(str(item["author"])), content=content)


def _item(account: Account, query: Mapping[str, str], base_url: str) -> Mapping[str, object] | None:
    found: list[dict[str, object]] = []
    if place := links.article_place(account.app_id, query):
        news = account.find_seq(place[0])
        found = news_items(base_url, account.app_id, news) if news else []
    elif place := links.article_place(account.app_id, query, "draft"):
        draft = account.drafts.find_seq(place[0])
        found = items(base_url, account.app_id, draft) if draft else []
    return found[place[1]] if place and place[1] < len(found) else None


def _content(request: Request, key: str) -> int | None:
    row = request.sandbox.store.row("SELECT content FROM link WHERE key = ?", key)
    return int(row[0]) if row else None


def _may_quote(request: Request) -> bool:
    referer = request.headers.get("Referer")
    if not referer:
        return True
    host = urlsplit(referer).hostname or ""
    return host.endswith((".qq.com", ".qpic.cn", ".weixin.com")) or referer.startswith(request.sandbox.base_url)


def _scaled(request: Request, original: Path, name: str, width: int, webp: bool) -> Answer:
    """From the cache on disk, or scaled now; bytes that can't be read are sent as they are."""
    kind = "webp" if webp else name
    cached = request.sandbox.folder / "scaled" / f"{original.name}-{width}.{kind}"
    if not cached.exists():
        try:
            data = _scale(original, name, width, kind)
        except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
            data = None
        if data is None:
            return FileAnswer(original, MEDIA_TYPES[name], headers=_PICTURE_HEADERS)
        _put(cached, data)
    return FileAnswer(cached, MEDIA_TYPES[kind], headers=_PICTURE_HEADERS)


def _scale(original: Path, name: str, width: int, kind: str) -> bytes | None:
    with Image.open(original) as opened:
        too_small = not width or opened.width <= width
        if getattr(opened, "is_animated", False) or (too_small and kind == name):
            return None
        size = opened.size if too_small else (width, max(1, round(opened.height * width / opened.width)))
        opened.draft(None, size)
        made = opened.convert("RGB" if kind in ("jpeg", "bmp") else "RGBA").resize(size, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    made.save(out, kind.upper(), quality=85)
    return out.getvalue()


def _put(file: Path, data: bytes) -> None:
    file.parent.mkdir(exist_ok=True)
    part = file.with_name(f"{file.name}.{id(data)}")
    part.write_bytes(data)
    part.replace(file)


@lru_cache
def _not_to_be_quoted() -> bytes:
    """A grey card with a crossed picture; shapes only, as no font is sure to be there."""
    card = Image.new("RGB", (600, 450), "#f2f2f2")
    pen = ImageDraw.Draw(card)
    pen.rounded_rectangle((200, 145, 400, 305), 16, outline="#b0b0b0", width=8)
    pen.ellipse((230, 175, 262, 207), fill="#b0b0b0")
    pen.polygon(((215, 290), (280, 225), (315, 258), (345, 222), (388, 290)), fill="#c8c8c8")
    pen.line((185, 320, 415, 130), fill="#d05050", width=10)
    out = io.BytesIO()
    card.save(out, "PNG")
    return out.getvalue()
