"""Rules about pictures, in the text and in backgrounds: WeChat keeps only the ones it has."""

from collections.abc import Iterator

from wego_desktop.articles.hosts import has_host, local_sha256
from wego_desktop.articles.rules.acts import declaration_hit, gone, told, without
from wego_desktop.articles.rules.page import Element
from wego_desktop.articles.rules.rule import Around, Hit, Repair, Rule, Weight, names
from wego_desktop.markup.tags import Attribute
from wego_desktop.translate import QT_TRANSLATE_NOOP

SOURCES = ("src", "data-src")
_IN_DRAWINGS = ("href", "xlink:href")
_TAKE_OVER = (Repair.TAKE_OVER, Repair.REMOVE)


def sources(element: Element) -> list[Attribute]:
    """The addresses of a picture, of each attribute the one that counts; empty ones left out."""
    found = map(element.find, _IN_DRAWINGS if element.name == "image" else SOURCES)
    return [each for each in found if each and each.value.strip()]


def _is_foreign(address: str, around: Around) -> bool:
    return not around.hosts.serves(address) and not local_sha256(address)


def _foreign(element: Element, around: Around) -> list[Attribute]:
    return [each for each in sources(element) if _is_foreign(each.value, around)]


def _has_stand_in(element: Element, foreign: list[Attribute]) -> bool:
    """A page that loads its pictures late shows another in ``src`` until then."""
    return [each.name for each in foreign] == ["src"] and len(sources(element)) > 1


def _dropped(element: Element, around: Around) -> Iterator[Hit]:
    foreign = _foreign(element, around)
    if foreign and not _has_stand_in(element, foreign):
        yield Hit(element.start, element.end, gone(element), told(foreign[-1].value.strip()))


def _stand_in(element: Element, around: Around) -> Iterator[Hit]:
    foreign = _foreign(element, around)
    if _has_stand_in(element, foreign):
        kept = without(element, foreign[0])
        yield Hit(element.start, element.end, gone(element), told(foreign[0].value.strip()), kept)


def _local(element: Element, around: Around) -> Iterator[Hit]:
    del around
    for each in sources(element):
        if sha256 := local_sha256(each.value):
            yield Hit(element.start + each.start, element.start + each.end, (), {"sha256": sha256})


def _drawing(element: Element, around: Around) -> Iterator[Hit]:
    foreign = _foreign(element, around) if element.foreign else []
    if foreign:
        yield Hit(element.start, element.end, (), told(foreign[0].value.strip()), gone(element))


def _background(element: Element, around: Around) -> Iterator[Hit]:
    for each in element.style:
        for address in each.addresses:
            if has_host(address.text) and _is_foreign(address.text, around):
                yield declaration_hit(element, each, told(address.text), goes=True)
                break


def _local_background(element: Element, around: Around) -> Iterator[Hit]:
    del around
    for each in element.style:
        for address in each.addresses:
            if sha256 := local_sha256(address.text):
                at = element.style_at
                yield Hit(at + each.begins, at + each.end, (), {"sha256": sha256})


RULES: tuple[Rule, ...] = (
    Rule(
        "foreign-picture",
        "DR",
        '<img src="https://foreign/..">, data: URIs: image removed / filtered (doc, UPD); 外部图片url将被过滤',
        _dropped,
        names("img"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops pictures of other sites: {shown}. Copy this one to WeChat"),
        repairs=_TAKE_OVER,
    ),
    Rule(
        "picture-stand-in",
        "DG",
        "外部图片url将被过滤; a foreign src beside a data-src of WeChat's own is not measured",
        _stand_in,
        names("img"),
        what=QT_TRANSLATE_NOOP(
            "Finding",
            "WeChat may drop this picture because of the placeholder that was shown while it loaded. Remove that",
        ),
        repairs=(Repair.SERVED, Repair.REMOVE),
    ),
    Rule(
        "foreign-drawing",
        "G",
        "外部图片url将被过滤; pictures within an SVG are not measured",
        _drawing,
        names("image"),
        what=QT_TRANSLATE_NOOP(
            "Finding", "WeChat may drop the picture of another site in this drawing: {shown}. Copy it to WeChat"
        ),
        repairs=_TAKE_OVER,
    ),
    Rule(
        "foreign-background",
        "R",
        "background-image:url(https://foreign...): declaration gone, element stays; with a mmbiz url kept",
        _background,
        attributes=names("style"),
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops backgrounds of other sites: {shown}. Copy this one to WeChat"),
        repairs=_TAKE_OVER,
    ),
    Rule(
        "local-picture",
        "D",
        "images must come from uploadimg (section 5.1)",
        _local,
        names("img", "image"),
        what=QT_TRANSLATE_NOOP("Finding", "This picture is only on this machine so far. Saving waits until it is sent"),
        weight=Weight.PENDING,
    ),
    Rule(
        "local-background",
        "D",
        "images must come from uploadimg (section 5.1)",
        _local_background,
        attributes=names("style"),
        what=QT_TRANSLATE_NOOP(
            "Finding", "This background is only on this machine so far. Saving waits until it is sent"
        ),
        weight=Weight.PENDING,
    ),
)
