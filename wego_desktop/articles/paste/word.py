"""Word's and WPS's lists: paragraphs that say "level 2 of list 0" and carry their mark as text."""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote

from wego_desktop.articles.paste import styles
from wego_desktop.articles.paste.tree import Element, Node

_LIST = re.compile(r"^(l\d+)\s+level(\d+)\b")
_NUMBERED = re.compile(
    r"[(（〔\[]?\s*(\d+(?:\.\d+)*|[a-zA-Z]|[ivxlcdmIVXLCDM]+|[一二三四五六七八九十百千]+|[①-⑳])\s*[.．、)）〕\]:：]|[①-⑳]|\d+$"
)
_DIGITS = re.compile(r"\d+")
_CHINESE = "一二三四五六七八九十"
_ONE_CHINESE = re.compile(rf"(?<![{_CHINESE}])[{_CHINESE}](?![{_CHINESE}])")
_VML_PICTURE = re.compile(r"""<v:imagedata\b[^>]*?\bsrc=["']?([^"'\s>]+)""", re.IGNORECASE)
_MOST_LEVELS = 9


@dataclass
class _Open:
    """The lists that are open at a place, outermost first."""

    name: str = ""
    lists: list[Element] = field(default_factory=list)


def with_lists(parent: Element) -> None:
    """Turn runs of list paragraphs into lists, nested by their levels, in the element and all below. In place."""
    open_, children = _Open(), list[Node]()
    for child in parent.children:
        item = _item(child) if isinstance(child, Element) else None
        if item is not None:
            _enter(open_, item, children)
            continue
        if isinstance(child, Element):
            with_lists(child)
        if not isinstance(child, str) or child.strip():
            open_ = _Open()
        if not open_.lists or not isinstance(child, str):
            children.append(child)
    parent.children = children


def with_pictures(root: Element, html: str) -> None:
    """Word draws in VML, in a comment, and for others writes an ``<img>`` as well; where it does not, this does."""
    for element in list(root.all()):
        if element.name == "v:imagedata":
            element.name, element.attributes = "img", {"src": element.get("src")}
    if not any(element.name == "img" for element in root.all()):
        root.children += [Element("img", {"src": unquote(src)}) for src in dict.fromkeys(_VML_PICTURE.findall(html))]


@dataclass(frozen=True)
class _Item:
    list_name: str
    level: int
    mark: str
    element: Element

    @property
    def numbered(self) -> bool:
        return bool(_NUMBERED.match(self.mark))

    @property
    def start(self) -> str:
        found = _DIGITS.findall(self.mark)
        if found:
            return str(found[-1])
        chinese = _ONE_CHINESE.search(self.mark)
        return str(_CHINESE.index(chinese[0]) + 1) if chinese else ""


def _item(element: Element) -> _Item | None:
    said = _LIST.match(styles.read(element.get("style")).get("mso-list", ""))
    if element.name not in ("p", "div", "h1", "h2", "h3", "h4", "h5", "h6") or not said:
        return None
    mark = _take_mark(element)
    if element.name[0] == "h":  # a heading with a number stays a heading, its number is text
        element.children.insert(0, f"{mark} " if mark else "")
        return None
    return _Item(said[1], min(int(said[2]), _MOST_LEVELS), mark, element)


def _take_mark(element: Element) -> str:
    """The text of the span that other programs are to ignore; it is taken out."""
    for parent in element.all():
        for child in parent.children:
            if isinstance(child, Element) and _is_mark(child):
                parent.children.remove(child)
                return child.text.replace("\xa0", " ").strip()
    return ""


def _is_mark(element: Element) -> bool:
    said = styles.read(element.get("style"))
    return said.get("mso-list", "").lower() == "ignore" or said.get("mso-special-format", "").startswith("bullet")


def _enter(open_: _Open, item: _Item, children: list[Node]) -> None:
    if item.list_name != open_.name and item.level == 1:
        open_.lists.clear()
    open_.name = item.list_name
    del open_.lists[item.level :]
    kind = "ol" if item.numbered else "ul"
    if len(open_.lists) == item.level and open_.lists[-1].name != kind:
        open_.lists.pop()
    while len(open_.lists) < item.level:
        _begin(open_, kind, item, children)
    style = {"style": item.element.get("style")} if item.element.get("style") else {}
    inside = Element("p", style, item.element.children)
    with_lists(inside)
    open_.lists[-1].children.append(Element("li", {}, [inside]))


def _begin(open_: _Open, kind: str, item: _Item, children: list[Node]) -> None:
    """One list more, in the last item of the one around it. A level that was left out is no list without items."""
    start = item.start if kind == "ol" else ""
    new = Element(kind, {"start": start} if start not in ("", "1") else {})
    if not open_.lists:
        children.append(new)
    else:
        around = open_.lists[-1]
        if not around.children:
            around.children.append(Element("li"))
        last = around.children[-1]
        if isinstance(last, Element):
            last.children.append(new)
    open_.lists.append(new)
