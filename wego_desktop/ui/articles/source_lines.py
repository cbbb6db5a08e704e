"""A source in lines that can be read: stored articles are one line of a megabyte. Not a byte of it changes by that.

Breaks that are no part of the source are block ends of the document without anything before them; a line end of the
source is a sign followed by such a break. Characters that a document cannot hold have a stand-in as well.
"""

import re
from collections.abc import Iterator

BREAK = "\u2029"  # ends a block of QTextDocument
_LONGEST = 1000  # characters in a line; longer ones are slow to lay out
_ENDS = ("\r\n", "\n", "\r")  # in the order they are to be looked for
_HELD = ("\u2029", "\u2028", "\ufdd0", "\ufdd1", "\ufffc", "\0")  # a document takes these for something of its own
_VISIBLE = ("\u21b5", "\u23ce", "\u2424", "\u240d")  # to stand for line ends, when the source has no such sign itself
_PRIVATE = tuple(map(chr, range(0xE000, 0xF8FF)))
_BLOCKS = (
    "address article aside blockquote center div dl figure footer form h1 h2 h3 h4 h5 h6 header hr iframe img li main "
    "mp-common-\\w+ mpvoice nav ol p pre section style svg table tbody td th thead tr ul video"
)
_BEFORE = re.compile(rf"<(?:{'|'.join(_BLOCKS.split())})(?![\w-])", re.IGNORECASE)


class SourceLines:
    """The stand-ins for one source, and the way there and back."""

    def __init__(self, source: str) -> None:
        free = (sign for sign in (*_VISIBLE, *_PRIVATE) if sign not in source)
        self._signs = {text: next(free) for text in ("\n", "\r\n", "\r", *_HELD)}

    @property
    def line_end(self) -> str:
        """The sign for what Enter puts into the source."""
        return self._signs["\n"]

    @property
    def line_ends(self) -> str:
        return "".join(self._signs[end] for end in _ENDS)

    def shown(self, source: str) -> str:
        """As lines, with BREAK between them."""
        text = source
        for end in _ENDS:
            text = text.replace(end, self._signs[end])
        for held in _HELD:
            text = text.replace(held, self._signs[held])
        return BREAK.join(self._lines(text))

    def typed(self, text: str) -> str:
        """What is pasted: its line ends are to be some of the source."""
        for held in _HELD[2:]:
            text = text.replace(held, self._signs[held])
        text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
        return text.replace("\n", self._signs["\n"] + BREAK)

    def source(self, shown: str) -> str:
        """The source that lines stand for."""
        text = shown.replace(BREAK, "")
        for held, sign in self._signs.items():
            text = text.replace(sign, held)
        return text

    def _lines(self, text: str) -> Iterator[str]:
        ends = "".join(map(re.escape, self.line_ends))
        for line in re.findall(f"[^{ends}]*[{ends}]|[^{ends}]+", text):
            start = 0
            for found in _BEFORE.finditer(line):
                if found.start() > start:
                    yield from _cut(line[start : found.start()])
                    start = found.start()
            yield from _cut(line[start:])
        if not text or text[-1] in self.line_ends:
            yield ""


def _cut(line: str) -> Iterator[str]:
    for start in range(0, len(line), _LONGEST):
        yield line[start : start + _LONGEST]
