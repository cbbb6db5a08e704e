"""Rules about what WeChat only spells anew. Nobody sees it: they are known for the prediction, and never told."""

import re
from collections.abc import Iterator

from wego_desktop.articles.rules.acts import valued, without
from wego_desktop.articles.rules.page import Element
from wego_desktop.articles.rules.rule import DRAFTS, EVERYWHERE, Around, Find, Hit, Rule, Splice, Weight
from wego_desktop.markup.tags import Attribute

_PICTURE = '<img src="http://mmbiz.qpic.cn/../0">'
_SCALE = re.compile(r"/0(?=[?#]|$)")
_MARK = re.compile("(?<!&)#")  # behind "&" it is part of a reference
_QUOTE = re.compile("'")
_USED = "from=appmsg"
_LAZY, _PLAIN = "data-src", "src"


def _hit(element: Element, *splices: Splice) -> Hit:
    return Hit(element.start, element.end, splices)


def _served(element: Element, around: Around) -> Attribute | None:
    """The attribute that will be the picture's ``data-src``, where WeChat has the picture."""
    found = element.find(_LAZY) or element.find(_PLAIN)
    return found if found and around.hosts.serves(found.value) else None


def _lazy(element: Element, around: Around) -> Iterator[Hit]:
    plain = element.find(_PLAIN)
    if plain and around.hosts.serves(plain.value):
        name = Splice(element.start + plain.start, element.start + plain.start + len(_PLAIN), _LAZY)
        yield _hit(element, *(without(element, plain) if element.find(_LAZY) else (name,)))


def _secure(element: Element, around: Around) -> Iterator[Hit]:
    found = _served(element, around)
    if found and found.written.startswith("http:") and not around.hosts.is_own(found.value):
        yield _hit(element, valued(element, found, 0, 5, "https:"))


def _scaled(element: Element, around: Around) -> Iterator[Hit]:
    found = _served(element, around)
    if found is None or not around.hosts.scales(found.value):
        return
    address = _MARK.split(found.written, maxsplit=1)[0]
    splices = []
    if scale := _SCALE.search(address):
        splices.append(valued(element, found, *scale.span(), "/640"))
    if _USED not in address:
        joint = "&amp;" if "?" in address else "?"
        splices.append(valued(element, found, len(address), len(address), joint + _USED))
    if splices:
        yield _hit(element, *splices)


def _width(element: Element, around: Around) -> Iterator[Hit]:
    if _served(element, around):
        yield from (_hit(element, *without(element, each)) for each in element.attributes if each.name == "width")


def _view_box(element: Element, around: Around) -> Iterator[Hit]:
    del around
    for each in element.attributes:
        spelt = element.tag[each.start : each.start + len(each.name)]
        if each.name == "viewbox" and spelt != each.name:
            yield _hit(element, Splice(element.start + each.start, element.start + each.start + 7, each.name))


def _node_leaf(element: Element, around: Around) -> Iterator[Hit]:
    del around
    for each in element.attributes:
        if each.name == "nodeleaf" and "=" not in element.tag[each.start : each.end]:
            at = element.start + each.end
            yield _hit(element, Splice(at, at, '="nodeleaf"'))


def _line_break(element: Element, around: Around) -> Iterator[Hit]:
    del around
    if element.tag[element.tail - element.start :] != "  />":
        yield _hit(element, Splice(element.tail, element.end, "  />"))


def _style_quotes(element: Element, around: Around) -> Iterator[Hit]:
    del around
    style = element.find("style")
    if style and "'" in style.written:
        found = _QUOTE.finditer(style.written)
        yield _hit(element, *(valued(element, style, *each.span(), "&#39;") for each in found))


def _rule(rule: str, source: str, find: Find, *, only: bool = False, evidence: str = "R", **asked: str) -> Rule:
    """only: drafts only. asked: ``tag`` or ``attribute``."""
    return Rule(
        rule,
        evidence,
        source,
        find,
        frozenset(filter(None, [asked.get("tag")])),
        frozenset(filter(None, [asked.get("attribute")])),
        weight=Weight.SILENT,
        places=DRAFTS if only else EVERYWHERE,
    )


RULES: tuple[Rule, ...] = (
    _rule("lazy-picture", f"{_PICTURE}: becomes data-src, no src", _lazy, tag="img"),
    _rule("picture-over-https", f"{_PICTURE}: http -> https", _secure, only=True, tag="img"),
    _rule("picture-scale", f"{_PICTURE}: /0 -> /640 and ?from=appmsg", _scaled, only=True, tag="img"),
    _rule("picture-width", f"{_PICTURE}: width attribute removed, height kept", _width, only=True, tag="img"),
    _rule("viewbox", "SVG viewBox: lower-cased to viewbox", _view_box, attribute="viewbox"),
    _rule("nodeleaf", 'bare nodeleaf: nodeleaf="nodeleaf"', _node_leaf, only=True, attribute="nodeleaf"),
    _rule("line-break", "<br/>: <br  /> (two spaces)", _line_break, evidence="RG", tag="br"),
    _rule("style-quotes", "quotes inside style values: &#39;", _style_quotes, attribute="style"),
)
