"""What the account says: errors in WeChat's wording, JSON in WeChat's spelling.

Texts are the ones in published lists and logs, official typos included ("meida"). Codes marked *guess* have been seen
in a list of return codes but never with the call that answers them here.
"""

import json
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

TEXTS: Mapping[int, str] = {
    -1: "system error",
    40001: "invalid credential, access_token is invalid or not latest, could get access_token by getStableAccessToken, "
    "more details at https://mmbizurl.cn/s/JtxxFh33r",
    40002: "invalid grant_type",
    40004: "invalid media type",
    40005: "invalid file type",
    40006: "invalid meida size",
    40007: "invalid media_id",
    40009: "invalid image size",
    40010: "invalid voice size",
    40011: "invalid video size",
    40012: "invalid thumb size",
    40013: "invalid appid",
    40014: "invalid access_token",
    40033: "invalid charset",
    40035: "invalid parameter",
    40066: "invalid url",
    40113: "unsupported file type",
    40114: "invalid index value",
    40125: "invalid appsecret, view more at http://t.cn/RAEkdVq",
    40137: "invalid image format",
    40164: "invalid ip {ip} ipv6 ::ffff:{ip}, not in whitelist",
    40243: "AppSecret frozen",
    41001: "access_token missing",
    41002: "appid missing",
    41004: "appsecret missing",
    41005: "media data missing",
    41006: "media_id missing",
    41039: "invalid content_source_url",
    42001: "access_token expired",
    43001: "require GET method",
    43002: "require POST method",
    44001: "empty media data",
    44002: "empty post data",
    44003: "empty news data",
    44004: "empty content",
    45001: "media size out of limit",
    45002: "content size out of limit",
    45003: "title size out of limit",
    45004: "description size out of limit",
    45005: "url size out of limit",
    45007: "playtime out of limit",
    45008: "article size out of limit",
    45009: "reach max api daily quota limit",
    45011: "api minute-quota reach limit",
    45034: "media file count is out of limit",
    45060: "media is applied in ivr or menu, can not be deleted",
    45076: "invalid count",
    45101: "hit upload limit",
    45102: "this api have been blocked temporarily.",
    45103: "This API has been unsupported",
    45106: "This API has been unsupported. For more details, please view https://mp.weixin.qq.com/cgi-bin/announce?"
    "action=getannouncement&announce_id=11644831863qFQSh&version=&lang=zh_CN",
    45110: "author size out of limit",
    45164: "invalid offset",
    45166: "invalid content",
    46007: "file being transcoded, please try later",
    47001: "data format error",
    47002: "data format error, do NOT use json unicode encode (\\uxxxx\\uxxxx), please use utf8 encoded text!",
    48001: "api unauthorized",
    48004: "api forbidden for irregularities",
    48005: "forbid to delete material used by auto-reply or menu",
    50002: "user limited",
    50004: "user not allow to use accesstoken, maybe for punishment",
    50007: "user not allow to use accesstoken",
    # Seen in Chinese, or listed with no other wording.
    53402: "封面裁剪失败,请检查裁剪参数后重试",
    53404: "账号已被限制带货能力",
    53405: "插入商品信息有误",
    53406: "请先开通带货能力",
    88000: "without comment privilege",
    89503: "this ip invoker needs confirm from admin",
    89506: "this ip invoker was refused in 24 hours",
    89507: "this ip invoker was refused in 1 hour",
}
# Raised before the business code runs: their errmsg carries a rid and no hint.
WITHOUT_HINT = frozenset({40001, 40013, 40014, 40164, 41001, 41002, 42001, 43001, 43002, 45009, 45011, 48001})
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


class RefusedError(Exception):
    """The account answers no.

    :param code: the errcode; its text comes from TEXTS.
    :param ip: the address a 40164 names.
    """

    def __init__(self, code: int, ip: str = "127.0.0.1") -> None:
        super().__init__(code)
        self.code = code
        self.ip = ip


@dataclass(frozen=True)
class JsonAnswer:
    """A JSON body. WeChat says text/plain without charset on most calls and escapes every slash but media/get's."""

    body: Mapping[str, object]
    content_type: str = "text/plain"
    escape_slashes: bool = True
    status: int = 200


@dataclass(frozen=True)
class FileAnswer:
    """Bytes from disk, perhaps named in a Content-disposition, perhaps answering a Range."""

    path: Path
    content_type: str
    name: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    seekable: bool = False


@dataclass(frozen=True)
class BytesAnswer:
    """A body made on the spot: a scaled picture, a page."""

    body: bytes
    content_type: str
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Answer = JsonAnswer | FileAnswer | BytesAnswer
OK: Mapping[str, object] = {"errcode": 0, "errmsg": "ok"}


def encode(body: Mapping[str, object], *, escape_slashes: bool = True) -> bytes:
    """Compact JSON, raw UTF-8, ``\\/`` for every slash unless told otherwise."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    if escape_slashes:
        text = text.replace("/", "\\/")  # a slash in JSON only ever stands inside a string
    return text.encode("utf-8", "replace")


def refusal(refused: RefusedError, now: float) -> dict[str, object]:
    """The error body: text, a hint where the business code spoke, and a rid that starts with the time."""
    text = TEXTS.get(refused.code, "system error").replace("{ip}", refused.ip)
    if refused.code not in WITHOUT_HINT:
        text += f" hint: [{_hint(now)}]"
    return {"errcode": refused.code, "errmsg": f"{text} rid: {_rid(now)}"}


def _hint(now: float) -> str:
    head = "".join(secrets.choice(_ALPHABET) for _ in range(5))
    return f"{head}a{int(now) % 10000:04d}d{secrets.randbelow(1000):03d}"


def _rid(now: float) -> str:
    return f"{int(now):08x}-{secrets.randbits(32):08x}-{secrets.randbits(32):08x}"
