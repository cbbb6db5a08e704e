"""Asks the browser about the surroundings of an edit instead of a whole long article."""

from collections.abc import Callable
from dataclasses import dataclass

from wego_desktop.markup.reading import read

from .change import Change, change
from .nesting import ancestors
from .stretch import Span

SMALL = 16_000  # characters: such an article is asked about as a whole
_LARGE = 64_000  # more is no smaller question
_LONGEST_TAG = 100_000
_BEHIND = "·"  # text behind the nodes: goes astray when they leave something open


@dataclass(frozen=True)
class Window:
    """Some nodes around an edit, within the tags of the elements around them.

    :ivar nodes: their canonical text after the edit
    :ivar before, behind: source around the nodes in the stretch, which the edit leaves alone
    """

    opening: str
    nodes: str
    closing: str
    before: str
    behind: str

    def holds(self, source: str, canonical: Callable[[str], str]) -> bool:
        """Whether the browser makes of the stretch's new source, within the nodes, what it should."""
        end = len(source) - len(self.behind)
        if end < len(self.before) or not (source.startswith(self.before) and source.endswith(self.behind)):
            return False
        asked = f"{self.opening}{source[len(self.before) : end]}{_BEHIND}{self.closing}"
        return canonical(asked) == f"{self.opening}{self.nodes}{_BEHIND}{self.closing}"


def window(found: Change, new: str) -> tuple[Change, Window] | None:
    """A stretch around the change, and the question to ask of its source; None to ask about the whole article."""
    if len(new) < SMALL or not all(piece.is_tame for piece in found.pieces):
        return None
    nodes = found.neighbourhood()
    wide = change(found.pieces, new, nodes) if 0 < nodes.end - nodes.start < _LARGE else None
    place = _place(wide, nodes) if wide else None
    fresh = wide.new_text(nodes) if wide else None
    if not wide or not place or fresh is None:
        return None
    text = "".join(piece.canonical for piece in found.pieces)
    around = ancestors(found.pieces, nodes)
    opening = "".join(_tag(text, span) for span in reversed(around))
    closing = "".join(text[text.rindex("</", span.start, span.end) : span.end] for span in around)
    return wide, Window(opening, fresh, closing, *place)


def _tag(text: str, element: Span) -> str:
    token = next(iter(read(text[element.start : element.start + _LONGEST_TAG], stored=False)))
    return text[element.start : element.start + token.end]


def _place(wide: Change, nodes: Span) -> tuple[str, str] | None:
    """The source before and behind some nodes, where their first and last unit stand in the source."""
    low, high = wide.units_of(nodes)
    first, last = wide.piece.matches[low], wide.piece.matches[high - 1]
    if first < 0 or last < 0:
        return None
    stored = wide.piece.stored_units
    return stored.between(0, first), stored.between(last + 1, len(stored))
