"""Whose an address in an article is: WeChat's, the account's own server's, this machine's, or somebody else's."""

import re
from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qs, urlsplit

from wego_desktop.articles.addresses import own_hosts
from wego_desktop.library.local_pictures import digest_in
from wego_desktop.wechat.hosts import PICTURE_HOSTS

_EMOTICONS = "res.wx.qq.com"
_ARTICLES = "mp.weixin.qq.com"
_FILMS = frozenset({"v.qq.com", "mp.weixin.qq.com"})
_OWN_PICTURE = re.compile(r"/(?:sz_)?mmbiz(?:_[a-z]+)?/")
_JUNK = re.compile("[\t\r\n]")  # browsers read past these
_OUTER = "".join(map(chr, range(0x21)))


@dataclass(frozen=True)
class Hosts:
    """Tells addresses apart.

    :ivar own: where the account is asked ("http://127.0.0.1:40001"): the practice account serves its pictures itself
    """

    own: str = ""

    def serves(self, url: str) -> bool:
        """Whether WeChat has this picture, so that it may stand in an article."""
        parts = _split(url)
        if parts.scheme not in ("http", "https", "") or not parts.netloc:
            return False
        host = _host(parts)
        return host.endswith(PICTURE_HOSTS) or host == _EMOTICONS or self._is_own_picture(parts)

    def scales(self, url: str) -> bool:
        """Whether WeChat writes this address anew: those of its picture host."""
        return self.serves(url) and _host(_split(url)) != _EMOTICONS

    def is_own(self, url: str) -> bool:
        return self._is_own(_split(url))

    def leads_away(self, url: str) -> bool:
        """Whether a link goes to a site that is not WeChat's; a mail address or a mark within the article does not."""
        parts = _split(url)
        if not parts.netloc or _host(parts) == _ARTICLES:
            return False
        return not (self._is_own(parts) and parts.path == "/s" and "__biz=" in parts.query)

    def _is_own_picture(self, parts: SplitResult) -> bool:
        return self._is_own(parts) and bool(_OWN_PICTURE.match(parts.path))

    def _is_own(self, parts: SplitResult) -> bool:
        return parts.netloc.lower() in own_hosts(self.own)


def local_sha256(url: str) -> str:
    """Which picture of this machine an address means; "" for none."""
    return digest_in(url.strip())


def has_host(url: str) -> bool:
    return bool(_split(url).netloc)


def is_script(url: str) -> bool:
    """Whether a browser would run it; white space within is read past."""
    return _read(url).lower().startswith(("javascript:", "vbscript:"))


def is_film(url: str) -> bool:
    """Whether it is on one of Tencent's hosts for films."""
    return _host(_split(url)) in _FILMS


def is_preview(url: str) -> bool:
    """Whether it is the temporary link of an article nobody sent yet."""
    return "tempkey=" in url


def article_key(url: str) -> tuple[str, ...] | None:
    """What two addresses of one article have in common; None for other addresses."""
    query = parse_qs(_split(url).query)
    parts = tuple(query.get(name, [""])[0] for name in ("__biz", "mid", "idx"))
    return parts if all(parts) else None


def _host(parts: SplitResult) -> str:
    try:
        return (parts.hostname or "").lower()
    except ValueError:
        return "?"


def _read(url: str) -> str:
    return _JUNK.sub("", url).strip(_OUTER)


def _split(url: str) -> SplitResult:
    """As a browser takes it apart: a backslash is a slash. What can't be read is somebody else's."""
    try:
        return urlsplit(_read(url).replace("\\", "/"))
    except ValueError:
        return SplitResult("http", "?", "", "", "")
