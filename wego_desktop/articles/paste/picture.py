"""A picture of a document or a page: its address and how wide it is meant to be."""

from wego_desktop.articles.paste import styles
from wego_desktop.articles.paste.tree import Element
from wego_desktop.articles.paste.wall import may_show

_LAZY = ("data-src", "data-original", "data-actualsrc", "data-lazy-src")
_MOST_WIDE = 340  # px: what is wider fills a phone
_UNSEEN = 2  # px: nobody sees it, it tells somebody who reads


def picture(element: Element) -> Element | str | None:
    """The picture, the character of one that stands for one, or None when there is nothing to see or to take."""
    said = styles.read(element.get("style"))
    width, height = (_length(element, said, name) for name in ("width", "height"))
    if "emoji" in element.get("class").lower() and 0 < len(element.get("alt")) <= 8:
        return element.get("alt")
    address = _address(element)
    if min(width or 99, height or 99) <= _UNSEEN or not may_show(address):
        return None
    alternative = {"alt": element.get("alt").strip()} if element.get("alt").strip() else {}
    style = f"width: {width:g}px; max-width: 100%;" if width and width < _MOST_WIDE else "max-width: 100%;"
    return Element("img", {"src": address, **alternative, "style": style})


def _address(element: Element) -> str:
    """A page that loads its pictures late has the real address elsewhere, and a placeholder or nothing as ``src``."""
    shown = element.get("src").strip()
    if shown and not shown.startswith("data:"):
        return shown
    return next((element.get(name).strip() for name in _LAZY if element.get(name).strip()), shown)


def _length(element: Element, said: dict[str, str], name: str) -> float | None:
    return styles.pixels(said.get(name, "")) or styles.pixels(element.get(name))
