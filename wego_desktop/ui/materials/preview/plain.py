"""The text of an article as one reads it: no markup, nothing loaded, nothing run."""

import re
from html.parser import HTMLParser

MOST = 20_000  # characters; a pane is no place to read a book, and labels this long are still quick
_LINES = ("p", "div", "section", "article", "br", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "hr")
_BLOCKS = frozenset((*_LINES, "tr", "table", "blockquote", "pre", "figure"))
_SILENT = frozenset(("style", "script", "svg", "title", "head", "template", "noscript"))
_SPACES = re.compile(r"[ \t\r\f\v\u00a0]+")
_GAPS = re.compile(r"\n{3,}")


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _SILENT:
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        elif tag in _BLOCKS:
            self.parts.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.parts.append(data.replace("\n", " "))


def plain_text(html: str, most: int = MOST) -> str:
    """Paragraphs set apart by an empty line, at most `most` characters. Never raises."""
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:  # html.parser gives up on an odd "<![": what came before it is shown
        pass
    text = _GAPS.sub("\n\n", "\n".join(_lines("".join(reader.parts)))).strip()
    return text if len(text) <= most else text[:most].rstrip() + " …"


def _lines(text: str) -> list[str]:
    return [_SPACES.sub(" ", line).strip() for line in text.split("\n")]
