"""Lists as others write them: a list directly within a list, or levels that are only counted."""

from wego_desktop.articles.paste.tree import Element, Node

_LISTS = ("ul", "ol")
_MOST_LEVELS = 9


def with_nested_lists(root: Element) -> None:
    """Every list within an item of the one around it, and items of a deeper level in a list of their own. In place."""
    for element in list(root.all()):
        if element.name in _LISTS:
            _by_level(element)
            _into_items(element)


def _into_items(parent: Element) -> None:
    children: list[Node] = []
    for child in parent.children:
        last = next((one for one in reversed(children) if isinstance(one, Element) and one.name == "li"), None)
        if isinstance(child, Element) and child.name in _LISTS and last is not None:
            last.children.append(child)
        else:
            children.append(child)
    parent.children = children


def _by_level(parent: Element) -> None:
    """``aria-level``, as Google Docs writes it, where the list itself is flat."""
    items = [child for child in parent.children if isinstance(child, Element) and child.name == "li"]
    levels = [_level(item) for item in items]
    if not items or min(levels) == max(levels):
        return
    for item in items:
        item.attributes.pop("aria-level", None)
    lists, base = [Element(parent.name)], min(levels)
    for item, level in zip(items, levels, strict=True):
        depth = min(level - base, _MOST_LEVELS, len(lists))
        del lists[depth + 1 :]
        if depth == len(lists):
            deeper = Element(parent.name)
            _last_item(lists[-1]).children.append(deeper)
            lists.append(deeper)
        lists[-1].children.append(item)
    parent.children = lists[0].children


def _last_item(parent: Element) -> Element:
    """The one a deeper list belongs to."""
    last = parent.children[-1] if parent.children else None
    if isinstance(last, Element):
        return last
    new = Element("li")
    parent.children.append(new)
    return new


def _level(item: Element) -> int:
    said = item.get("aria-level")
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 3 else 1
