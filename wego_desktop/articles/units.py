"""A source as a row of units that can be compared like a string: one key, a character, per unit.

A character of text is its own key; a tag's key is made of its name; units a browser drops have a key that matches
nothing. So Python's string operations, which are fast, align two spellings of an article.
"""

import re
import zlib
from array import array
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

from wego_desktop.markup.foreign import Context
from wego_desktop.markup.reading import Kind, Reader

COMMENT, RAW, SILENT = "\ufdd0", "\ufdd1", "\ufdd2"  # no text has these three
STARTS, ENDS = 0xF0000, 0x100000  # two planes of 65,536 each for the tags
_FIRST_START, _FIRST_END = chr(STARTS), chr(ENDS)
_OURS = re.compile("[\ufdd0-\ufdd2\U000f0000-\U0010ffff]")
TAGS = re.compile("[\U000f0000-\U0010ffff]")
MARKS = re.compile("[\ufdd0-\ufdd2\U000f0000-\U0010ffff]")
_STRANGER = "\ue000"  # stands for text that happens to use those planes
_TEXT = Kind.TEXT  # before Python 3.12 that is slow
_ALSO_CALLED = {"image": "img"}  # the standard renames it


@dataclass(frozen=True, slots=True)
class Units:
    """The units of a text.

    :ivar keys: one character per unit
    :ivar starts: where each begins, and at last the length of the text; one without length begins where the next does
    :ivar contexts: (unit, foreign context from there on), for each change
    """

    text: str
    keys: str
    starts: "array[int]"
    contexts: list[tuple[int, Context]]

    def __len__(self) -> int:
        return len(self.keys)

    def between(self, first: int, last: int) -> str:
        """The text of the units from ``first`` up to, not with, ``last``."""
        return self.text[self.starts[first] : self.starts[last]]

    def context(self, unit: int) -> Context:
        """The foreign content a unit stands in."""
        return self.contexts[bisect_left(self.contexts, (unit + 1,)) - 1][1]

    def last_context(self) -> Context:
        return self.contexts[-1][1]


def units(text: str, context: Context = (), *, stored: bool = True) -> Units:
    """Read a text; see ``markup.reading`` for the arguments."""
    reader = Reader(text, context, stored)
    keys, starts, contexts = list[str](), array("I"), [(0, context)]
    clash, foreign = _OURS.search(text), reader.foreign
    for kind, start, end, name in reader.tokens():
        if kind is _TEXT:
            keys.append(_OURS.sub(_STRANGER, text[start:end]) if clash else text[start:end])
            starts.extend(range(start, end))
            continue
        key = _key(kind, name)
        keys.append(key)
        starts.append(start)
        if len(key) > 1:
            starts.extend([end] * (len(key) - 1))  # one reference for two characters: the second has no length
        if foreign.context is not context:
            context = foreign.context
            contexts.append((len(starts), context))
    starts.append(len(text))
    return Units(text, "".join(keys), starts, contexts)


@lru_cache(4096)
def tag_key(name: str, *, end: bool) -> str:
    """The key of a tag. Two names may share one, so what depends on it looks at the text as well."""
    number = zlib.crc32(_ALSO_CALLED.get(name, name).encode("utf-8", "replace")) & 0xFFFF
    return chr((ENDS if end else STARTS) + number)


def is_text(key: str) -> bool:
    return not MARKS.match(key)


def is_start(key: str) -> bool:
    return _FIRST_START <= key < _FIRST_END


def is_end(key: str) -> bool:
    return key >= _FIRST_END


@lru_cache(4096)
def _key(kind: Kind, name: str) -> str:
    match kind:
        case Kind.CHARACTER:
            return _OURS.sub(_STRANGER, name)
        case Kind.START | Kind.END:
            return tag_key(name, end=kind is Kind.END)
    return {Kind.COMMENT: COMMENT, Kind.RAW: RAW}.get(kind, SILENT)
