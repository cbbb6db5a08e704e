"""Whose address this is: the questions the article filter asks about links and pictures."""

import re
from urllib.parse import urlsplit

from .account import HOST_MARK
from .article_markup import Tag

_ADDRESS = re.compile(r"url\(\s*([^)]*)\)", re.IGNORECASE)
_SCALE = re.compile(r"/0(?=\?|$)")
_FRAGMENT = re.compile("(?<!&)#")  # behind "&" it is part of a reference
_EMOTICONS = "res.wx.qq.com"
_JUNK = re.compile("[\t\r\n]")
_OUTER = "".join(map(chr, range(0x21)))
_OURS = urlsplit(HOST_MARK).netloc


def is_ours(url: str) -> bool:
    return _host(url) == _OURS


def is_served(url: str) -> bool:
    """Whether WeChat's own picture hosts, or this server, have it."""
    host = _host(url)
    return host.endswith((".qpic.cn", ".qlogo.cn")) or host in (_EMOTICONS, _OURS)


def is_foreign_picture(tag: Tag) -> bool:
    """``src`` or ``data-src`` names a picture of somebody else, or holds one."""
    sources = (tag.get("src").strip(), tag.get("data-src").strip())
    return any(source and not is_served(source) for source in sources)


def is_script_link(tag: Tag) -> bool:
    """Browsers read past white space and control characters, and SVG has links of its own."""
    links = (_JUNK.sub("", tag.get(name)).strip(_OUTER).lower() for name in ("href", "xlink:href"))
    return any(link.startswith(("javascript:", "vbscript:")) for link in links)


def is_foreign_link(url: str) -> bool:
    """An address elsewhere; WeChat's own pages and fragments are none."""
    host = _host(url)
    return bool(host) and host not in ("mp.weixin.qq.com", _OURS)


def has_quoted_address(tag: Tag) -> bool:
    return any(found[1].strip()[:1] in ('"', "'") for found in _ADDRESS.finditer(tag.get("style")))


def has_foreign_address(value: str) -> bool:
    """Of a style value: some ``url()`` leads elsewhere."""
    return any(
        _host(address) and not is_served(address)
        for found in _ADDRESS.finditer(value)
        if (address := found[1].strip(" \"'"))
    )


def is_tencent_film(tag: Tag) -> bool:
    hosts = {_host(tag.get("data-src")), _host(tag.get("src"))} - {""}
    return bool(hosts) and hosts <= {"v.qq.com", "mp.weixin.qq.com"} and "video_iframe" in tag.get("class").split()


def _host(url: str) -> str:
    try:
        return (urlsplit(url.strip().replace("\\", "/")).netloc or "").lower()
    except ValueError:
        return "?"


def scaled(url: str) -> str:
    """``/0`` becomes ``/640``, and the address says where it was used; of emoticons nothing is known."""
    if _host(url) == _EMOTICONS:
        return url
    mark = _FRAGMENT.search(url)
    end = mark.start() if mark else len(url)
    made = _SCALE.sub("/640", url[:end], count=1)
    if "from=appmsg" not in made:
        made += ("&amp;" if "?" in made else "?") + "from=appmsg"
    return made + url[end:]


def secure(url: str) -> str:
    """https, except for this server, which has none."""
    return url if is_ours(url) else re.sub("^http:", "https:", url)
