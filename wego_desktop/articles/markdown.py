"""Markdown as an article: with the look that its elements need on a phone written into them."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from wego_desktop.articles.addresses import Named, Place, foreign_in, pictures_in, place_of
from wego_desktop.articles.footnotes import with_footnotes
from wego_desktop.articles.paste import looks
from wego_desktop.articles.paste.tidy import tidied
from wego_desktop.articles.paste.tree import Element, Node, parse, written
from wego_desktop.articles.paste.wall import passed
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Trouble, TroubleError

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

ENDINGS = (".md", ".markdown", ".mdown", ".mkd")
LINKS = QT_TRANSLATE_NOOP("Markdown", "Links")
_MOST_BYTES = 8 << 20
_NOT_TEXT = QT_TRANSLATE_NOOP("Trouble", "{name} is not text")
_NOT_TEXT_WHY = QT_TRANSLATE_NOOP("Trouble", "Markdown is read as UTF-8 or GB 18030, and this file is neither.")
_TOO_LONG = QT_TRANSLATE_NOOP("Trouble", "{name} is too long to be an article")
_TOO_LONG_WHY = QT_TRANSLATE_NOOP("Trouble", "It is larger than {limit} MB.")

_DASHES = re.compile(r"---[ \t]*\n(.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_PLUSES = re.compile(r"\+\+\+[ \t]*\n(.*?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"^([A-Za-z_-]+)[ \t]*:[ \t]*(.*)$", re.MULTILINE)
_DIGESTS = ("digest", "description", "summary", "excerpt", "abstract")
_TASK = re.compile(r"\[([ xX])\]\s+")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_LOOKS: Mapping[str, str] = {
    "p": "margin: 0 0 16px; line-height: 1.75;",
    "h1": "margin: 32px 0 16px; font-size: 22px; font-weight: bold; line-height: 1.4; text-align: center;",
    "h2": "margin: 32px 0 16px; padding-left: 10px; border-left: 4px solid rgb(7, 193, 96); font-size: 20px;"
    " font-weight: bold; line-height: 1.4;",
    "h3": "margin: 24px 0 12px; font-size: 18px; font-weight: bold; line-height: 1.4;",
    "h4": "margin: 24px 0 12px; font-size: 16px; font-weight: bold; line-height: 1.4;",
    "ul": "margin: 0 0 16px; padding-left: 24px; list-style-type: disc;",
    "ol": "margin: 0 0 16px; padding-left: 24px; list-style-type: decimal;",
    "li": "margin: 4px 0; line-height: 1.75;",
    "blockquote": f"margin: 0 0 16px; padding: 12px 16px; border-left: 3px solid {looks.GREY};"
    " background-color: rgb(247, 247, 247); color: rgb(89, 89, 89);",
    "table": "margin: 0 0 16px;",
    "th": "background-color: rgb(247, 247, 247); font-weight: bold;",
}
_LOOKS = {**_LOOKS, "h5": _LOOKS["h4"], "h6": _LOOKS["h4"]}


@dataclass(frozen=True)
class Imported:
    """An article that was Markdown. title, author, digest: "" where it does not say. pictures: those in the html."""

    html: str
    title: str = ""
    author: str = ""
    digest: str = ""
    pictures: tuple[Named, ...] = ()

    @property
    def foreign(self) -> tuple[str, ...]:
        """Addresses of pictures that have to be brought along, or WeChat drops them."""
        return foreign_in(self.html)


def read_file(path: Path, *, links: str = LINKS) -> Imported:
    """A Markdown file. links: the words above the list of addresses. Raises TroubleError, OSError. For a worker."""
    with path.open("rb") as file:
        data = file.read(_MOST_BYTES + 1)
    if len(data) > _MOST_BYTES:
        values = {"name": path.name, "limit": str(_MOST_BYTES >> 20)}
        raise TroubleError(Trouble(_TOO_LONG, _TOO_LONG_WHY, values=values))
    try:
        text = decoded(data)
    except UnicodeError:
        raise TroubleError(Trouble(_NOT_TEXT, _NOT_TEXT_WHY, values={"name": path.name})) from None
    return imported(text, path.parent, links=links)


def decoded(data: bytes) -> str:
    """UTF-8, UTF-16 with its mark, or GB 18030. Raises UnicodeError."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    if b"\0" in data:
        raise UnicodeError("a zero byte")
    try:
        return data.decode("utf-8-sig")
    except UnicodeError:
        return data.decode("gb18030")


def imported(text: str, folder: Path | None = None, *, links: str = LINKS) -> Imported:
    """folder: where relative addresses of pictures begin; without one, such pictures are only their words."""
    said, body = _front_matter(text.replace("\r\n", "\n").replace("\r", "\n"))
    raw = parse(_rendered(body)).root
    for element in list(raw.all()):
        if element.name == "img":
            _find_picture(element, folder)
        elif element.name == "li":
            _tick(element)
    root = tidied(raw)
    title = said.get("title", "") or _take_title(root)
    _dress(root)
    with_footnotes(root, links)
    html = passed(written(root))
    digest = next((said[name] for name in _DIGESTS if said.get(name)), "")
    return Imported(html, title, said.get("author", "") or said.get("authors", ""), digest, tuple(pictures_in(html)))


def _rendered(text: str) -> str:
    rendered: str = _parser().render(text)
    return rendered


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt  # 40 ms: not before somebody has Markdown

    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.render("a")  # puts its rules together; from here on threads may share it
    return parser


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    """What a head of YAML or TOML says, as far as it is text, and what comes after."""
    text = text.removeprefix("\ufeff")
    if (found := _DASHES.match(text)) and _FIELD.search(found[1]):
        said = {field[1].lower(): _plain(field[2]) for field in _FIELD.finditer(found[1])}
        return said, text[found.end() :]
    if found := _PLUSES.match(text):
        try:
            table = tomllib.loads(found[1])
        except tomllib.TOMLDecodeError:
            return {}, text
        return {name.lower(): _listed(value) for name, value in table.items()}, text[found.end() :]
    return {}, text


def _listed(value: object) -> str:
    return ", ".join(str(one) for one in value) if isinstance(value, list) else str(value)


def _plain(value: str) -> str:
    value = value.strip()
    if value[:1] == "[" and value[-1:] == "]":
        return ", ".join(_plain(part) for part in value[1:-1].split(","))
    if value[:1] in "\"'" and value[-1:] == value[:1] and len(value) > 1:
        return value[1:-1]
    return "" if value in ("|", ">", "|-", ">-", "null", "~") else value


def _find_picture(element: Element, folder: Path | None) -> None:
    address = element.get("src").strip()
    if place_of(address) is not Place.OTHER or not address:
        return
    if folder is None or (urlsplit(address).scheme and not _DRIVE.match(address)):
        element.name, element.children = "span", [element.get("alt")]
        return
    path = (
        Path(unquote(address)) if _DRIVE.match(address) else folder / PurePosixPath(unquote(address.partition("?")[0]))
    )
    element.attributes["src"] = path.absolute().as_uri()


def _tick(item: Element) -> None:
    """``[x]`` at the beginning of an item."""
    holder = next((one for one in item.children if isinstance(one, Element) and one.name == "p"), item)
    first = holder.children[0] if holder.children else ""
    if isinstance(first, str) and (found := _TASK.match(first.lstrip())):
        holder.children[0] = ("☐ " if found[1] == " " else "☑ ") + first.lstrip()[found.end() :]


def _take_title(root: Element) -> str:
    """A heading of the first rank at the very beginning is the title, which WeChat shows by itself."""
    first = root.children[0] if root.children else None
    if not isinstance(first, Element) or first.name != "h1" or not first.text.strip():
        return ""
    del root.children[0]
    return " ".join(first.text.split())


def _dress(root: Element) -> None:
    for element, parent in list(_with_parents(root)):
        own = element.get("style")
        look = _LOOKS.get(element.name, "")
        if element.name == "p" and parent.name in ("li", "td", "th"):
            look = "margin: 0;"
        if element.name in ("ul", "ol") and parent.name == "li":
            look = look.replace("margin: 0 0 16px;", "margin: 4px 0;")
        if element.name == "p" and parent.name == "blockquote" and parent.children[-1] is element:
            look = "margin: 0; line-height: 1.75;"
        if look:
            element.attributes["style"] = f"{look} {own}".strip()


def _with_parents(parent: Element) -> Iterator[tuple[Element, Element]]:
    open_: list[tuple[Node, Element]] = [(child, parent) for child in parent.children]
    while open_:
        node, around = open_.pop()
        if isinstance(node, Element):
            yield node, around
            open_.extend((child, node) for child in node.children)
