"""WeChat's own articles and those of layout editors (135, xiumi): their elements, styles and data stay as they are.

What goes is what WeChat's filter takes out anyway or what would run (wechat-api.md 9), and what a browser added when
the article was copied.
"""

import re
from collections.abc import Iterator

from wego_desktop.articles.paste.styles import declarations
from wego_desktop.articles.paste.tree import Element, Node
from wego_desktop.articles.paste.video import video

_DROPPED_NAMES = (
    "script style title head meta link base xml noscript template math video audio object embed applet param frame"
    " frameset select option textarea"
)
_DROPPED = frozenset(_DROPPED_NAMES.split())
_MATHS = frozenset({"mtext", "mi", "mo", "mn", "ms", "mglyph", "malignmark", "annotation-xml"})
# The wall would take what is in them along.
_UNWRAPPED = frozenset({"form", "button", "label", "fieldset", "html", "body", "input"}) | _MATHS
_FALLS = frozenset({"id", "srcset", "src", "contenteditable", "nonce", "integrity", "xmlns:xlink", "tabindex"})
_NOT_IN_WECHAT = frozenset({"position", "text-decoration-thickness", "text-underline-offset", "behavior"})
_RUNS = re.compile(r"expression\s*\(|javascript:|vbscript:|-moz-binding|\\|<|calc\s*\(", re.IGNORECASE)
_QUOTED_URL = re.compile(r"""url\(\s*(["'])([^"'()\s]*)\1\s*\)""", re.IGNORECASE)
# What Chromium writes beside everything that is copied.
_COPIED = {
    "-webkit-tap-highlight-color": None,
    "visibility": "visible",
    "outline": "0px",
    "orphans": None,
    "widows": None,
    "-webkit-text-stroke-width": "0px",
    "text-decoration-style": "initial",
    "text-decoration-color": "initial",
    "font-variant-ligatures": "normal",
    "font-variant-caps": "normal",
}


def faithful(root: Element) -> Element:
    return Element("", {}, list(_kept(root)))


def _kept(parent: Element) -> Iterator[Node]:
    for child in parent.children:
        if isinstance(child, str):
            yield child
        elif child.name in _UNWRAPPED:
            yield from _kept(child)
        elif child.name == "iframe":
            frame = video(child)
            if frame is not None:
                yield Element("iframe", _attributes(frame))
        elif child.name not in _DROPPED:
            yield Element(child.name, _attributes(child), list(_kept(child)))


def _attributes(element: Element) -> dict[str, str]:
    kept = {}
    for name, value in element.attributes.items():
        if name.startswith("on") or (name in _FALLS and not _shows(element, name)):
            continue
        said = _style(value) if name == "style" else value
        if said or name != "style":
            kept[name] = said
    return kept


def _shows(element: Element, name: str) -> bool:
    """A picture's ``src`` counts where nothing says where the real one is."""
    return name == "src" and element.name in ("img", "image") and not element.get("data-src").strip()


def _style(style: str) -> str:
    """The style as it stands, but for the declarations that go."""
    if not any(_falls(name, value) for name, value in declarations(style)):
        return _QUOTED_URL.sub(r"url(\2)", style)
    kept = "; ".join(f"{name}: {value}" for name, value in declarations(style) if not _falls(name, value))
    return _QUOTED_URL.sub(r"url(\2)", kept + ";" * bool(kept))


def _falls(name: str, value: str) -> bool:
    if name in _NOT_IN_WECHAT or _RUNS.search(value):
        return True
    return name in _COPIED and _COPIED[name] in (None, value.lower().replace("!important", "").strip())
