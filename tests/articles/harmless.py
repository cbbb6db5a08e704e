"""Says what of an article would run, load or lead away. It reads as browsers do, and has no list of the cleaner's."""

import re
from collections.abc import Iterator

from wego_desktop.markup.reading import Kind, read
from wego_desktop.markup.tags import attributes

_RUNNING_NAMES = (
    "script style object embed applet form input button textarea select link meta base video audio source track"
    " template noscript math frame frameset title marquee portal fencedframe details dialog body html head use"
    " handler listener"
)
_ADDRESS_NAMES = (
    "src href xlink:href action formaction background poster data srcset srcdoc ping lowsrc dynsrc cite longdesc"
    " codebase manifest from to values by"
)
_RUNNING, _ADDRESSES = frozenset(_RUNNING_NAMES.split()), frozenset(_ADDRESS_NAMES.split())
_RUNS = re.compile(r"^(?:java|vb|live)script:|^data:(?!image/)|^(?:blob|filesystem|about|view-source|chrome):", re.I)
_BAD_STYLE = re.compile(r"expression\s*\(|javascript:|-moz-binding|behavior\s*:|@import|\\", re.IGNORECASE)
_VIDEO = re.compile(r"https?://(v\.qq\.com|mp\.weixin\.qq\.com)/")


def harm(html: str) -> list[str]:
    """Empty when nothing is wrong."""
    return [wrong for token in read(html) for wrong in _harm(token.kind, token.name, html[token.start : token.end])]


def _harm(kind: Kind, name: str, text: str) -> Iterator[str]:
    if kind in (Kind.RAW, Kind.SILENT, Kind.COMMENT) and text.strip():
        yield f"{kind.name} {text[:40]}"
    if kind is not Kind.START:
        return
    if name in _RUNNING:
        yield name
    given = {one.name: re.sub(r"[\x00-\x20]+", "", one.value) for one in attributes(text)}
    for attribute, value in given.items():
        if _is_harm(attribute, value):
            yield f"{name} {attribute}={value[:40]}"
    if name == "iframe" and ("src" in given or not _VIDEO.match(given.get("data-src", ""))):
        yield "iframe"


def _is_harm(attribute: str, value: str) -> bool:
    if attribute.startswith("on") or attribute in ("srcdoc", "srcset", "formaction", "ping", "id"):
        return True
    if attribute == "style":
        return bool(_BAD_STYLE.search(value))
    if attribute == "attributename":
        return value.lower() in ("href", "xlink:href")
    return attribute in _ADDRESSES and bool(_RUNS.match(value))
