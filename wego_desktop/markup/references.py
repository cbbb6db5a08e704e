"""Character references: ``&amp;``, ``&#39;``, ``&nbsp`` and what browsers make of the broken ones."""

import re
from functools import lru_cache
from html.entities import html5

_REFERENCE = re.compile(r"&(?:#[xX]([0-9A-Fa-f]+);?|#([0-9]+);?|([A-Za-z][A-Za-z0-9]*;?))")
_NO_DIGITS = re.compile("&#[xX];")  # Chromium's own reading; the standard leaves it as it is
_GOES_ON = re.compile(r"[=A-Za-z0-9]")
# Numbers that pages written for Windows use; the standard's table.
_WINDOWS = dict(zip(range(0x80, 0xA0), bytes(range(0x80, 0xA0)).decode("cp1252", "replace"), strict=True))
_UNKNOWN = "\ufffd"
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\xa0": "&nbsp;", "\r": "&#13;"})
_IN_VALUE = str.maketrans({"&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;", "\xa0": "&nbsp;", "\r": "&#13;"})


def reference(html: str, at: int, *, in_value: bool = False) -> tuple[int, str]:
    """The end and the text of the reference that begins at ``at``; a bare "&" stands for itself."""
    found = _REFERENCE.match(html, at)
    if not found:
        return (at + 4, _UNKNOWN) if _NO_DIGITS.match(html, at) and not in_value else (at + 1, "&")
    if name := found[3]:
        return _named(html, at, name, in_value)
    digits = found[1] or found[2]
    return found.end(), _numbered(int(digits, 16 if found[1] else 10) if len(digits) < 9 else -1)


def decoded(html: str, *, in_value: bool = False) -> str:
    """The text that a stretch without tags stands for."""
    if "&" not in html:
        return html
    parts, at = [], 0
    while (mark := html.find("&", at)) >= 0:
        end, text = reference(html, mark, in_value=in_value)
        parts += [html[at:mark], text]
        at = end
    return "".join(parts) + html[at:]


def value_text(written: str) -> str:
    """The value an attribute has in the DOM, of what stands between its quotes."""
    if "\r" in written:
        written = written.replace("\r\n", "\n").replace("\r", "\n")
    return decoded(written, in_value=True)


def escaped(text: str) -> str:
    """Text as Chromium writes it between tags; a carriage return, which it would lose, as a reference."""
    return text.translate(_IN_TEXT)


def escaped_value(text: str) -> str:
    """A value as Chromium (since 138) writes it between double quotes."""
    return text.translate(_IN_VALUE)


@lru_cache(4096)
def _longest(name: str) -> str:
    """The longest beginning of ``name`` that is a reference; "" when none is."""
    return next((name[:end] for end in range(len(name), 1, -1) if name[:end] in html5), "")


def _named(html: str, at: int, name: str, in_value: bool) -> tuple[int, str]:
    known = _longest(name)
    end = at + 1 + len(known)
    if not known or (in_value and known[-1] != ";" and _GOES_ON.match(html, end)):
        return at + 1, "&"
    return end, html5[known]


def _numbered(code: int) -> str:
    if code in _WINDOWS and _WINDOWS[code] != _UNKNOWN:
        return _WINDOWS[code]
    if not 0 < code <= 0x10FFFF or 0xD800 <= code <= 0xDFFF:
        return _UNKNOWN
    return chr(code)
