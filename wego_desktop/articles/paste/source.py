"""Which program wrote what is on the clipboard, by what it cannot help writing."""

import re
from collections.abc import Iterator
from enum import StrEnum

from wego_desktop.articles.paste.tree import Element, Tree

_WECHAT_PICTURE = re.compile(r"^(https?:)?//mmbiz\.q(pic|logo)\.cn/", re.IGNORECASE)
_LAYOUT_CLASS = re.compile(r"\b(_135editor|xmteditor|rich_media_content|rich_pages|wxw-img|js_darkmode__\w+)\b")
_OF_WECHAT = frozenset({"leaf", "nodeleaf", "powered-by", "data-tools", "data-brushtype", "data-mpa-template"})
_STAYING = frozenset({"section", "p", "span", "div", "img", "a", "strong", "table", "td", "li", "h1", "h2", "h3"})
_OFFICE = re.compile(
    r"xmlns:[owx]=\"?urn:schemas-microsoft-com|\bmso-|class=\"?Mso|ProgId content=\"?(Word|Excel)|<o:p|"
    r"Generator\"? content=\"?(Microsoft|LibreOffice|WPS)|content=\"(Microsoft|LibreOffice|WPS)",
    re.IGNORECASE,
)


class Source(StrEnum):
    """WECHAT: an article of WeChat or of a layout editor. OFFICE: Word, Excel, WPS, LibreOffice. WEB: all others."""

    WECHAT = "wechat"
    OFFICE = "office"
    WEB = "web"


OWN = "<!--wego-article-->"
"""Stands before what is copied out of an article that is open here: nothing of it needs to be guessed."""


def source_of(tree: Tree, html: str) -> Source:
    """What is kept of a WeChat article says so again; so cleaning it twice changes nothing."""
    if OWN in html or any(_is_wechat(element) for element in _outside_drawings(tree.root)):
        return Source.WECHAT
    return Source.OFFICE if _OFFICE.search(html) else Source.WEB


def _outside_drawings(parent: Element) -> Iterator[Element]:
    for child in parent.children:
        if isinstance(child, Element):
            yield child
            if child.name not in ("svg", "math"):
                yield from _outside_drawings(child)


def _is_wechat(element: Element) -> bool:
    """By something of it that stays."""
    if element.name.startswith("mp-"):
        return True
    if element.name not in _STAYING:
        return False
    if not _OF_WECHAT.isdisjoint(element.attributes):
        return True
    if element.name == "img" and _WECHAT_PICTURE.match(element.get("data-src")):
        return True
    return bool(_LAYOUT_CLASS.search(element.get("class")))
