"""What the rules of article_filter.py do: each function makes an act, which changes a page and tells whether it did.

Acts that refuse change nothing; they only tell.
"""

import html
import re
from collections.abc import Callable, Iterator

from .addresses import is_served
from .article_markup import Attribute, Page, Tag

Act = Callable[[Page], bool]
_DECLARATION = re.compile(
    r"""(?:/\*.*?(?:\*/|\Z)|(?P<mark>&(?:quot|apos|\#39|\#34);).*?(?P=mark)|&\#?\w+;|\((?:[^()]|\([^()]*\))*\)|"[^"]*"|'[^']*'|[^;])+;?|;""",
    re.DOTALL,
)
_REMARK = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_DOCTYPE = "<!doctype"


def elements_gone(*names: str, keep: Callable[[Tag], bool] | None = None) -> Act:
    """Whole elements, with what is in them."""

    def act(page: Page) -> bool:
        return _each(page.drop, (at for at, tag in page.tags(*names) if not (keep and keep(tag))))

    return act


def tags_gone(*names: str, when: Callable[[Tag], bool] | None = None) -> Act:
    """The tags of elements; what is in them stays."""

    def act(page: Page) -> bool:
        return _each(page.unwrap, (at for at, tag in page.tags(*names) if when is None or when(tag)))

    return act


def doctype_gone(page: Page) -> bool:
    declared = (at for at, piece in enumerate(page.pieces) if isinstance(piece, str) and piece[:9].lower() == _DOCTYPE)
    return _each(page.drop_piece, declared)


def attributes_gone(test: Callable[[str], bool], *names: str, when: Callable[[Tag], bool] | None = None) -> Act:
    """Attributes whose lower-case name passes, with the space before them."""

    def act(page: Page) -> bool:
        changed = False
        for _, tag in page.tags(*names):
            kept = [each for each in tag.attributes if not test(each.name.lower())]
            if len(kept) < len(tag.attributes) and (when is None or when(tag)):
                tag.attributes, changed = kept, True
        return changed

    return act


def attribute_renamed(name: str, to: str) -> Act:
    def change(_: Tag, attribute: Attribute) -> None:
        if attribute.name == name:
            attribute.name = to

    return _attributes_changed(name.lower(), change)


def bare_attribute_filled(name: str) -> Act:
    """``name`` becomes ``name="name"``."""

    def change(_: Tag, attribute: Attribute) -> None:
        if not attribute.equals:
            attribute.equals, attribute.quote, attribute.value = "=", '"', name

    return _attributes_changed(name, change)


def properties_gone(*names: str) -> Act:
    """Declarations of these properties; the style attribute stays."""
    return _declarations_gone(lambda part: _read(part)[0] in names)


def values_gone(test: Callable[[str], bool]) -> Act:
    """Declarations whose value passes, references read and in lower case."""
    return _declarations_gone(lambda part: test(_read(part)[1]))


def _declarations_gone(test: Callable[[str], bool]) -> Act:
    def change(_: Tag, style: Attribute) -> None:
        parts = [found[0] for found in _DECLARATION.finditer(style.value)]
        kept = [part for part in parts if not test(part)]
        if len(kept) < len(parts):
            style.value = "".join(kept).strip()

    return _attributes_changed("style", change)


def style_quotes_referenced(page: Page) -> bool:
    """``'`` in a style becomes ``&#39;``."""

    def change(_: Tag, style: Attribute) -> None:
        style.value = style.value.replace("'", "&#39;")

    return _attributes_changed("style", change)(page)


def breaks_respelt(page: Page) -> bool:
    """``<br/>`` becomes ``<br  />``."""
    changed = False
    for _, tag in page.tags("br"):
        changed, tag.tail = changed or tag.tail != "  />", "  />"
    return changed


def picture_made_lazy(page: Page) -> bool:
    """``src`` of a picture WeChat serves becomes ``data-src``; where that is there already, ``src`` only goes."""
    changed = False
    for _, tag in page.tags("img"):
        source = tag.find("src")
        if source is None or not is_served(source.said):
            continue
        changed = True
        if tag.find("data-src"):
            tag.attributes.remove(source)
        else:
            source.name = "data-src"
    return changed


def picture_address_changed(change: Callable[[str], str]) -> Act:
    """The ``data-src`` of pictures WeChat serves."""

    def act(tag: Tag, attribute: Attribute) -> None:
        if tag.name == "img" and is_served(attribute.said):
            attribute.value = change(attribute.value)

    return _attributes_changed("data-src", act)


def holds_tag(*names: str) -> Act:
    return lambda page: any(True for _ in page.tags(*names))


def links_to(test: Callable[[str], bool]) -> Act:
    return lambda page: any(test(tag.get("href")) for _, tag in page.tags("a"))


def _read(part: str) -> tuple[str, str]:
    name, _, value = _REMARK.sub(" ", html.unescape(part.rstrip(";"))).partition(":")
    return name.strip().lower(), value.strip().lower()


def _each(do: Callable[[int], None], places: Iterator[int]) -> bool:
    changed = False
    for at in places:
        do(at)
        changed = True
    return changed


def _attributes_changed(name: str, change: Callable[[Tag, Attribute], None]) -> Act:
    def act(page: Page) -> bool:
        changed = False
        for _, tag in page.tags():
            if (attribute := tag.find(name)) is not None:
                before = str(attribute)
                change(tag, attribute)
                changed = changed or str(attribute) != before
        return changed

    return act
