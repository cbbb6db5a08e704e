"""What a browser does of itself: which tags it implies or drops, and which of two alike units counts for it."""

from collections.abc import Iterator
from itertools import pairwise

from .units import MARKS, SILENT, is_end, tag_key

Block = tuple[int, int, int]  # where it begins in the first row and in the second, and how long it is

# Elements that a browser begins of itself, and those whose end, when it implies it, has no say on what follows.
_BEGUN = ("p", "tbody", "tr", "colgroup")
_ENDED = (
    *("p", "tbody", "tr", "colgroup", "li", "dt", "dd", "td", "th", "thead", "tfoot", "caption", "option", "optgroup"),
    *(
        "section",
        "div",
        "ul",
        "ol",
        "dl",
        "table",
        "rt",
        "rp",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "span",
        "blockquote",
    ),
    *("pre", "svg", "g", "path", "rect", "text", "circle", "animate"),
)
_IMPLIED_STARTS = frozenset(tag_key(name, end=False) for name in _BEGUN)
_HARMLESS = _IMPLIED_STARTS | {tag_key(name, end=True) for name in _ENDED}


def is_implied(key: str) -> bool:
    """Whether a browser writes such a tag where the source has none; no key at all is not."""
    return bool(key) and (is_end(key) or key in _IMPLIED_STARTS)


def is_harmless(key: str) -> bool:
    """Whether it does so without effects on what follows."""
    return key in _HARMLESS


def is_dropped(key: str) -> bool:
    """Whether a browser drops such a unit where it makes no sense."""
    return bool(key) and (is_end(key) or key == SILENT)


def tags_first(found: list[Block], first: str, second: str) -> Iterator[Block]:
    """Blocks in which a tag was matched rather than the text that changed places with it.

    A browser puts text that stands in a table, outside its cells, before the table.
    """
    end = 0
    for (at, other, length), (_, following, _) in pairwise([*found, (len(first), len(second) + 1, 0)]):
        before, behind = first[max(at - 1, end) : at], second[other + length : other + length + 1]
        swapped = before and before == behind and MARKS.match(before) and following > other + length
        if swapped and not MARKS.search(first, at, at + length):
            yield at - 1, other + length, 1
        else:
            yield at, other, length
        end = at + length


def line_ends_first(found: list[Block], first: str) -> list[Block]:
    """Blocks in which of two line ends behind a tag the second is matched: a browser drops the first in a ``<pre>``."""
    blocks = list(found)
    for index, ((at, other, length), (behind, following, more)) in enumerate(pairwise(found)):
        end = at + length
        if first[end:behind] == "\n" == first[end - 1] and following == other + length and MARKS.match(first, end - 2):
            blocks[index] = (at, other, length - 1)
            blocks[index + 1] = (behind - 1, following - 1, more + 1)
    return blocks


def ends_first(found: list[Block], first: str, second: str) -> list[Block]:
    """Blocks in which of equal end tags in a row the first is matched: an end tag ends the innermost element."""
    blocks = [*found, (len(first), len(second), 0)]
    for index in range(1, len(blocks)):
        (at, other, length), (behind, following, more) = blocks[index - 1], blocks[index]
        end, other_end, steps = at + length, other + length, 0
        if end == behind or other_end == following:
            while steps < more and _is_end_twice(first[end + steps], first[behind + steps], second[other_end + steps]):
                steps += 1
        blocks[index - 1] = (at, other, length + steps)
        blocks[index] = (behind + steps, following + steps, more - steps)
    return [block for block in blocks if block[2]]


def _is_end_twice(*keys: str) -> bool:
    return is_end(keys[0]) and len(set(keys)) == 1
