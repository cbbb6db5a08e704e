"""The last step for all that is pasted or imported: only what is on the list gets through.

nh3 reads by the whole of the standard and writes anew what it allows, so that nothing can hide in markup that two
readers read differently. It knows no SMIL, with which WeChat's articles move: those elements pass under another name.
"""

import re
import secrets

import nh3

from wego_desktop.articles.addresses import Place, place_of
from wego_desktop.articles.paste.video import is_video
from wego_desktop.markup.reading import Kind, read
from wego_desktop.markup.references import escaped_value
from wego_desktop.markup.tags import attributes

_TEXT = (
    "a abbr b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure"
    " font h1 h2 h3 h4 h5 h6 hr i iframe img ins kbd li mark ol p pre q rp rt ruby s samp section small span strike"
    " strong sub sup table tbody td tfoot th thead tr tt u ul var wbr article header footer main aside"
    " mpvoice mpvideosnap mpprofile mpcpc mpgongyi mpchecktext mpaudio qqmusic"
)
_DRAWN = (
    "svg g path rect circle ellipse line polyline polygon text tspan textPath image foreignObject defs clipPath mask"
    " linearGradient radialGradient stop pattern symbol"
)
_SMIL = {name.lower(): name for name in ("animate", "animateTransform", "animateMotion", "set")}
_TAGS = frozenset(f"{_TEXT} {_DRAWN} {_DRAWN.lower()}".split())
_WITH_CONTENT = {"script", "style", "title", "template", "noscript", "textarea", "xmp", "noembed", "noframes", "math"}
_ANYWHERE = (
    "style class align valign width height colspan rowspan start alt title dir bgcolor color size face border"
    " cellpadding cellspacing leaf nodeleaf textstyle powered-by label frameborder allowfullscreen scrolling"
    " crossorigin nowrap span type value name appid path opacity"
)
_OF_DRAWINGS = (
    "viewBox viewbox xmlns preserveAspectRatio d fill stroke stroke-width stroke-linecap stroke-linejoin transform x y"
    " x1 y1 x2 y2 cx cy r rx ry dx dy points offset stop-color stop-opacity fill-opacity fill-rule clip-rule version"
    " text-anchor dominant-baseline font-size font-family font-weight letter-spacing textLength gradientUnits"
    " gradientTransform attributeName attributeType begin dur end repeatCount repeatDur fill from to by values"
    " keyTimes keySplines calcMode additive accumulate restart rotate xml:space stroke-dasharray stroke-dashoffset"
)
_ATTRIBUTES = {
    "*": set(f"{_ANYWHERE} {_OF_DRAWINGS} {_OF_DRAWINGS.lower()} data-src".split()),
    "a": {"href", "target"},
    "img": {"src"},
    "image": {"href", "xlink:href"},
}
_SCHEMES = {"http", "https", "mailto", "wego", "data", "file"}
_LINK = re.compile(r"(https?|mailto):", re.IGNORECASE)
_DATA = re.compile(r"data:image/(png|jpe?g|gif|webp|bmp|avif|x-icon|svg\+xml);base64,[A-Za-z0-9+/=\s]*", re.IGNORECASE)
_ALIVE = re.compile(
    r"[\x00-\x20]*(?:"
    + "|".join(r"[\x00-\x20]*".join(word) for word in ("javascript:", "vbscript:", "data:text"))
    + ")",
    re.IGNORECASE,
)
_MOVED = re.compile(r"(?:xlink:)?href|on.*|style|class|src|xmlns.*", re.IGNORECASE)
_BAD_STYLE = re.compile(r"expression\s*\(|javascript:|vbscript:|-moz-binding|behavior\s*:|@import|\\|<", re.IGNORECASE)
_OF_WECHAT = re.compile(r"mp-[a-z0-9-]{1,40}")


def passed(html: str) -> str:
    """The HTML, without anything that runs, loads, or leads away; reading and writing it again changes nothing."""
    for _ in range(3):
        once = _let_through(html)
        if once == html:
            break
        html = once
    return html


def may_show(address: str) -> bool:
    """Whether a picture may have this address: of a place it can be taken from, or with the picture written out."""
    place = place_of(address.strip())
    return _DATA.fullmatch(address.strip()) is not None if place is Place.DATA else place is not Place.OTHER


def _let_through(html: str) -> str:
    passing = f"data-smil-{secrets.token_hex(8)}"  # nothing that comes in can know it
    kept = nh3.clean(
        _as_groups(html, passing),
        tags=set(_TAGS | {token.name for token in read(html) if _OF_WECHAT.fullmatch(token.name)}),
        clean_content_tags=_WITH_CONTENT,
        attributes=_ATTRIBUTES,
        attribute_filter=_filtered,
        generic_attribute_prefixes={"data-"},
        link_rel=None,
        url_schemes=_SCHEMES,
    )
    return _as_smil(kept, passing)


def _filtered(tag: str, name: str, value: str) -> str | None:
    if _ALIVE.match(value):
        return None
    name = name.lower()
    if name == "style":
        return None if _BAD_STYLE.search(value) else value
    if name in ("src", "href", "xlink:href"):
        return value if _may_lead(tag, value) else None
    if name == "data-src" and tag == "iframe":
        return value if is_video(value) else None
    if name == "attributename":
        return None if _MOVED.fullmatch(value.strip()) else value
    return value


def _may_lead(tag: str, value: str) -> bool:
    if tag == "a":
        return bool(_LINK.match(value.strip()))
    return may_show(value)


def _as_groups(html: str, passing: str) -> str:
    """SMIL elements under the name of a group, which may stand where they may; they hold nothing."""
    parts, at = [], 0
    for token in read(html):
        if token.name in _SMIL and token.kind in (Kind.START, Kind.END):
            parts.append(html[at : token.start])
            at = token.end
            if token.kind is Kind.START:
                given = (f' {one.name}="{escaped_value(one.value)}"' for one in attributes(html[token.start : at]))
                parts.append(f'<g {passing}="{_SMIL[token.name]}"{"".join(given)}></g>')
    return "".join(parts) + html[at:]


def _as_smil(html: str, passing: str) -> str:
    """The groups that passed by their own names again."""
    if passing not in html:
        return html
    mark = re.compile(f'<g([^<>]*?) {passing}="([A-Za-z]+)"')
    parts, at = [], 0
    while found := mark.search(html, at):
        end = html.index("></g>", found.end())
        name = found[2] if found[2] in _SMIL.values() else "g"
        parts += [html[at : found.start()], f"<{name}{found[1]}{html[found.end() : end]}></{name}>"]
        at = end + len("></g>")
    return "".join(parts) + html[at:]
