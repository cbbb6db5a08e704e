"""Rules about styles that WeChat drops, or drops an element for."""

from collections.abc import Iterator
from urllib.parse import quote

from wego_desktop.articles.rules.acts import declared, unwrapped
from wego_desktop.articles.rules.page import Element
from wego_desktop.articles.rules.rule import DRAFTS, Around, Find, Hit, Repair, Rule, Splice, Weight, names
from wego_desktop.markup.references import escaped_value
from wego_desktop.translate import QT_TRANSLATE_NOOP

_STYLE = names("style")
_REMOVE = (Repair.REMOVE,)
_DETAILS = ("text-decoration-thickness", "text-underline-offset")
# What an address may hold without quotes (https://www.w3.org/TR/css-syntax-3/#consume-url-token).
_PLAIN = "".join(chr(code) for code in range(0x21, 0x7F) if chr(code) not in "\"'()\\")


def _quoted(*, sections: bool) -> Find:
    """sections: the ones that are unwrapped for it, or other elements."""

    def find(element: Element, around: Around) -> Iterator[Hit]:
        del around
        found = [address for each in element.style for address in each.addresses if address.is_quoted]
        if found and sections is (element.name == "section"):
            at = element.style_at
            bare = tuple(Splice(at + each.start, at + each.end, _unquoted(each.text)) for each in found)
            splices = unwrapped(element) if sections else ()
            yield Hit(at + found[0].start, at + found[0].end, splices, {"name": element.name}, bare)

    return find


def _unquoted(address: str) -> str:
    """The address so that it needs no quotes, as it is written in an attribute; other scripts stay as they are."""
    spelt = "".join(each if each in _PLAIN or ord(each) > 0x7F else quote(each, safe="") for each in address)
    return escaped_value(spelt)


RULES: tuple[Rule, ...] = (
    Rule(
        "quoted-address",
        "R",
        "url('..') or url(\"..\") with quotes: the whole <section> is unwrapped",
        _quoted(sections=True),
        names("section"),
        what=QT_TRANSLATE_NOOP(
            "Finding",
            "WeChat drops a section with quotes in url(…), and all its style with it. Write it without quotes",
        ),
        repairs=(Repair.UNQUOTE,),
        places=DRAFTS,
    ),
    Rule(
        "quoted-address-elsewhere",
        "G",
        "url('..') with quotes is measured for <section> only",
        _quoted(sections=False),
        attributes=_STYLE,
        what=QT_TRANSLATE_NOOP(
            "Finding",
            "WeChat drops sections with quotes in url(…), and may drop this one's style. Write it without quotes",
        ),
        weight=Weight.HINTS,
        repairs=(Repair.UNQUOTE,),
        places=DRAFTS,
    ),
    Rule(
        "position",
        "R",
        "position: ... in style: that declaration gone",
        declared(lambda each: each.name == "position"),
        attributes=_STYLE,
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops position, so this may move. Arrange it by margins"),
        repairs=_REMOVE,
    ),
    Rule(
        "calc",
        "R",
        "any declaration containing calc(): gone; vw kept",
        declared(lambda each: "calc(" in each.value.lower()),
        attributes=_STYLE,
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops {property}, for it is calculated. Write a fixed value"),
        repairs=_REMOVE,
        places=DRAFTS,
    ),
    Rule(
        "decoration-details",
        "R",
        "text-decoration-thickness, text-underline-offset: gone",
        declared(lambda each: each.name in _DETAILS),
        attributes=_STYLE,
        what=QT_TRANSLATE_NOOP("Finding", "WeChat drops {property}: the line will look plain"),
        weight=Weight.HINTS,
        repairs=_REMOVE,
        places=DRAFTS,
    ),
)
