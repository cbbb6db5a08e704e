"""The text of an article as one reads it: no markup, nothing loaded, nothing run."""

import re
from html import unescape

MOST = 20_000  # characters; a pane is no place to read a book, and labels this long are still quick
_LINES = ("p", "div", "section", "article", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "hr")
_BLOCKS = frozenset((*_LINES, "tr", "table", "blockquote", "pre", "figure"))
# Each alternative goes forward and never back, so that hostile markup takes no longer than other (html.parser needs
# 20 s for 200 KB of "<!--").
_PART = re.compile(
    r"""<!--.*?(?:-->|\Z)
    |<(?P<silent>style|script|svg|title|head|template|noscript)\b(?:[^>]*/>|.*?(?:</(?P=silent)\s*>|\Z))
    |</?(?P<tag>[a-z][^\s/>]*)(?>"[^"]*"|'[^']*'|[^>"'])*+>?
    |(?P<text>[^<]+|<)""",
    re.DOTALL | re.IGNORECASE | re.VERBOSE,
)
_SPACES = re.compile(r"[ \t\r\f\v\u00a0]+")
_GAPS = re.compile(r"\n{3,}")


def plain_text(html: str, most: int = MOST) -> str:
    """Paragraphs set apart by an empty line, at most `most` characters. Never raises."""
    lines = [_SPACES.sub(" ", line).strip() for line in "".join(map(_read, _PART.finditer(html))).split("\n")]
    text = _GAPS.sub("\n\n", "\n".join(lines)).strip()
    return text if len(text) <= most else text[:most].rstrip() + " …"


def _read(part: re.Match[str]) -> str:
    if part["text"]:
        return unescape(part["text"].replace("\n", " "))
    return "\n" if part["tag"] and part["tag"].lower() in _BLOCKS else ""
