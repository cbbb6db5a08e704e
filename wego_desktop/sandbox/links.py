"""Addresses of pictures, films and articles, written with the server's address of the moment.

On WeChat they are ``http://mmbiz.qpic.cn/mmbiz_png/KEY/0?wx_fmt=png`` and the like; here the host is this server and
the path stays. Stored text holds HOST_MARK instead, so that it survives a restart on another port.
"""

import hashlib
import re
from collections.abc import Mapping

from .account import HOST_MARK

_FOLDERS: Mapping[str, tuple[str, str]] = {
    "jpeg": ("mmbiz_jpg", "jpeg"),
    "png": ("mmbiz_png", "png"),
    "gif": ("mmbiz_gif", "gif"),
    "bmp": ("mmbiz", "bmp"),
}
PICTURE_PATH = re.compile(r"/(?:sz_)?mmbiz(?:_[a-z]+)?/([A-Za-z0-9_-]{64})/(\d+)")
_FIRST_MID = 100_000_000
_OWN_HOST = re.compile(r"https?://(?:127\.0\.0\.1|localhost|\[::1\]):\d+(?=/(?:sz_)?mmbiz|/s\?__biz=)")
_IMG_SRC = re.compile(r"(<img\b[^>]*?\s)src(\s*=\s*[\"']?" + re.escape(HOST_MARK) + ")", re.IGNORECASE)


def picture_path(key: str, format_: str) -> str:
    """Of a permanent image: with its format in the query."""
    folder, name = _FOLDERS.get(format_, ("mmbiz", "other"))
    return f"/{folder}/{key}/0?wx_fmt={name}"


def body_picture_path(key: str, format_: str) -> str:
    """Of a body picture: without a query, as uploadimg answers it."""
    return f"/{_FOLDERS[format_][0]}/{key}/0"


def film_path(key: str) -> str:
    vkey = hashlib.sha256(key.encode()).hexdigest().upper()
    return f"/vweixinp.tc.qq.com/1007_{key}.f10.mp4?vkey={vkey}&sha=0&save=1"


def article_path(app_id: str, seq: int, index: int, box: str = "") -> str:
    """Where an article can be looked at; box: "draft" for one nobody sent yet."""
    sign = article_sign(app_id, seq, index, box)
    return f"/s?__biz={_biz(app_id)}&mid={_FIRST_MID + seq}&idx={index + 1}&sn={sign[:32]}&chksm={sign[32:]}#rd"


def article_sign(app_id: str, seq: int, index: int, box: str = "") -> str:
    return hashlib.sha512(f"{app_id} {box}{seq} {index}".encode()).hexdigest()


def article_place(app_id: str, query: Mapping[str, str], box: str = "") -> tuple[int, int] | None:
    """Number and index of the article that the query of such an address means; None for another account or box."""
    mid, index = query.get("mid", ""), query.get("idx", "")
    if not (mid.isdecimal() and index.isdecimal()):
        return None
    seq, place = int(mid) - _FIRST_MID, int(index) - 1
    return (seq, place) if article_sign(app_id, seq, place, box)[:32] == query.get("sn") else None


def for_storing(content: str) -> str:
    """Article HTML as WeChat keeps it, as far as pictures go: our own ``src`` becomes ``data-src``."""
    return _IMG_SRC.sub(r"\1data-src\2", marked(content))


def marked(content: str) -> str:
    """Article HTML with HOST_MARK for this server's address."""
    return _OWN_HOST.sub(HOST_MARK, content)


def for_reading(content: str, base_url: str) -> str:
    return content.replace(HOST_MARK, base_url)


def _biz(app_id: str) -> str:
    return "Mz" + hashlib.sha256(app_id.encode()).hexdigest()[:12].upper() + "=="
