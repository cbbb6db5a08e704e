"""Links that WeChat would take out, as writers keep them: a number behind the words, the addresses at the end."""

from urllib.parse import urlsplit

from wego_desktop.articles.paste.tree import Element, Node

_KEPT_HOST = "mp.weixin.qq.com"
_NOTE = "margin: 0 0 8px; font-size: 13px; line-height: 1.6; color: rgb(136, 136, 136); word-break: break-all;"
_TITLE = "margin: 32px 0 8px; font-size: 14px; font-weight: bold; color: rgb(136, 136, 136);"


def with_footnotes(root: Element, title: str) -> None:
    """In place. title: the words above the list. An address that stands in the text already needs no note."""
    notes: dict[str, tuple[int, str]] = {}
    for element in list(root.all()):
        element.children = [node for child in element.children for node in _without_link(child, notes)]
    if notes:
        root.children.append(Element("p", {"style": _TITLE}, [title]))
        for address, (number, words) in notes.items():
            said = f"{words}: {address}" if words else address
            root.children.append(Element("p", {"style": _NOTE}, [f"[{number}] {said}"]))


def stays(href: str) -> bool:
    """Whether WeChat leaves a link in place (wechat-api.md 9): only one to its own articles."""
    try:
        parts = urlsplit(href)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and parts.hostname == _KEPT_HOST


def _without_link(node: Node, notes: dict[str, tuple[int, str]]) -> list[Node]:
    if not isinstance(node, Element) or node.name != "a" or stays(node.get("href")):
        return [node]
    href, words = node.get("href"), " ".join(node.text.split())
    if not href or href.startswith("mailto:") or words in (href, href.removeprefix("https://"), href.rstrip("/")):
        return node.children
    number, _ = notes.setdefault(href, (len(notes) + 1, words))
    return [*node.children, Element("sup", {}, [f"[{number}]"])]
