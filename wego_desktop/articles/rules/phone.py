"""Rules about what is kept in the draft and said to be dead on the phone. WeChat changes nothing of it."""

import re
from collections.abc import Iterator

from wego_desktop.articles.rules.acts import declared
from wego_desktop.articles.rules.page import Element
from wego_desktop.articles.rules.rule import Around, Hit, Repair, Rule, Splice, Weight, names
from wego_desktop.translate import QT_TRANSLATE_NOOP

_DEAD = "Alive in the draft but dead on the phone"
_HAN = re.compile("[\u3400-\u9fff]")
_BLOCKS_NAMES = "section p div ul ol table blockquote h1 h2 h3 h4 h5 h6 pre figure"
_BLOCKS = frozenset(_BLOCKS_NAMES.split())


def _styled(element: Element, around: Around) -> Iterator[Hit]:
    del around
    if element.style:
        at = element.start
        splices = [Splice(at + 1, at + 1 + len(element.name), "section")]
        if element.close:
            splices.append(Splice(element.close[0] + 2, element.close[0] + 2 + len(element.name), "section"))
        yield Hit(at, element.end, (), {}, tuple(splices))


def _block_in_leaf(element: Element, around: Around) -> Iterator[Hit]:
    del around
    parent = element.parent
    if parent and parent.name == "section" and parent.find("nodeleaf"):
        yield Hit(element.start, element.end, (), {"name": element.name})


RULES: tuple[Rule, ...] = (
    Rule(
        "div-style",
        "R",
        f"{_DEAD}: style on <div> (colour ignored)",
        _styled,
        names("div"),
        what=QT_TRANSLATE_NOOP("Finding", "Phones may ignore the style of a div. Make it a section"),
        weight=Weight.HINTS,
        repairs=(Repair.SECTION,),
    ),
    Rule(
        "block-in-nodeleaf",
        "R",
        f"{_DEAD}: block children inside <section nodeleaf>",
        _block_in_leaf,
        _BLOCKS,
        what=QT_TRANSLATE_NOOP(
            "Finding", "Phones may not show this: it stands in a section made for a picture. Move it out"
        ),
        weight=Weight.HINTS,
    ),
    Rule(
        "filter",
        "R",
        f"{_DEAD}: filter",
        declared(lambda each: each.name in ("filter", "-webkit-filter"), goes=False),
        attributes=names("style"),
        what=QT_TRANSLATE_NOOP("Finding", "Phones may show this without its filter"),
        weight=Weight.HINTS,
        repairs=(Repair.REMOVE,),
    ),
    Rule(
        "float",
        "R",
        f"{_DEAD}: float",
        declared(lambda each: each.name == "float" and each.value.lower() != "none", goes=False),
        attributes=names("style"),
        what=QT_TRANSLATE_NOOP("Finding", "Phones may not let text flow around this"),
        weight=Weight.HINTS,
        repairs=(Repair.REMOVE,),
    ),
    Rule(
        "chinese-font",
        "R",
        f"{_DEAD}: Chinese font-family",
        declared(lambda each: each.name in ("font-family", "font") and bool(_HAN.search(each.value)), goes=False),
        attributes=names("style"),
        what=QT_TRANSLATE_NOOP("Finding", "Phones may show this in their own font"),
        weight=Weight.HINTS,
        repairs=(Repair.REMOVE,),
    ),
)
