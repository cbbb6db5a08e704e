"""One edit of an article: what of it changed, and the sources that may say so, the smallest change first."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from .copies import stored_copy
from .differences import Gap, changed_tags, followed, gaps, outside, runs
from .habits import Block
from .nesting import ancestors, closed, with_siblings
from .pieces import Piece, joined
from .proof import is_sure
from .splice import spliced
from .stretch import Span, covered, length, touched, widened
from .units import RAW, SILENT, Units, units

_SIBLINGS = (0, 1, 8, 64)
_FEW, _LEVELS = 4, 3  # of more elements around than these only each third is tried, and the outermost


@dataclass(frozen=True)
class Change:
    """A stretch of neighbouring pieces and its new canonical text.

    :ivar pieces: of the whole article
    :ivar first, last: the pieces of the stretch are those from ``first`` to before ``last``
    :ivar start: where the stretch begins in the canonical text
    :ivar new: the canonical text of the stretch after the edit
    """

    pieces: Sequence[Piece]
    first: int
    last: int
    start: int
    piece: Piece
    new: Units
    kept: list[Block]

    @property
    def end(self) -> int:
        """Where the stretch ends in the old canonical text."""
        return self.start + len(self.piece.canonical)

    @property
    def is_sure(self) -> bool:
        """Whether ``source`` need not be tried. Where tags were moved about, the stretch has to be unmistakable."""
        tame = all(piece.is_tame for piece in self.pieces)
        return is_sure(self.piece, self.new, self.kept) and (tame or self._stands_alone())

    def _stands_alone(self) -> bool:
        source = "".join(piece.source for piece in self.pieces)
        canonical = "".join(piece.canonical for piece in self.pieces)
        twice = source.find(self.piece.source) != source.rfind(self.piece.source)
        return self.piece.is_tame and not twice and canonical.find(self.piece.canonical) == self.start

    @property
    def span(self) -> Span:
        """What of the old canonical text is not as before."""
        found = gaps(self.piece.units, self.new, self.kept)
        changed = changed_tags(self.piece.units, self.new, self.kept)
        found += [Gap(unit, unit + 1, other, other + 1) for unit, other in changed]
        starts = self.piece.units.starts
        first, last = min(gap.first for gap in found), max(gap.last for gap in found)
        return Span(self.start + starts[first], self.start + starts[last])

    def around(self) -> list[Span]:
        """The elements around the change, the innermost first."""
        return ancestors(self.pieces, self.span)

    def neighbourhood(self) -> Span:
        """Whole nodes around the change, and one element on each side of them."""
        return with_siblings(self.pieces, closed(self.pieces, self.span), 1)

    def surroundings(self) -> Iterator[Span]:
        """Ever larger stretches of whole nodes around the change, up to the whole article."""
        nodes, last = closed(self.pieces, self.span), Span(0, 0)
        for count in _SIBLINGS:
            wide = with_siblings(self.pieces, nodes, count)
            if wide != last:
                yield wide
            last = wide
        around = self.around()
        yield from around if len(around) <= _FEW else dict.fromkeys((*around[::_LEVELS], around[-1]))
        yield Span(0, length(self.pieces))

    def source(self) -> str:
        """The new source of the stretch, with as few changes as there can be."""
        return spliced(self.piece, self.new, self.kept)

    def source_with_copies(self) -> str:
        """The same, and what was moved or copied keeps its spelling."""
        return spliced(self.piece, self.new, self.kept, spell=partial(stored_copy, self.pieces))

    def source_with_ends(self) -> str:
        """The same, and the tags a browser implies right before and behind the change are written."""
        starts, matches = self.piece.units.starts, self.piece.matches
        low, high = (bisect_left(starts, place - self.start) for place in self.span)
        while low and matches[low - 1] < 0:
            low -= 1
        while high < len(matches) and matches[high] < 0:
            high += 1
        return spliced(self.piece, self.new, self.kept, (low, high))

    def tidied(self, nodes: Span) -> str:
        """The same, and the tags a browser implies or drops within the nodes are written or left out."""
        return spliced(self.piece, self.new, self.kept, self.units_of(nodes))

    def rewritten(self, nodes: Span) -> str:
        """The same, and the nodes are written as Chromium writes it."""
        low, high = self.units_of(nodes)
        return spliced(self.piece, self.new, list(outside(self.kept, low, high)))

    def new_text(self, nodes: Span) -> str | None:
        """What nodes around the change are in the new canonical text; None when the change reaches beyond them."""
        low, high = self.units_of(nodes)
        before = followed(self.kept, low - 1) if low else -1
        behind = followed(self.kept, high) if high < len(self.piece.units) else len(self.new)
        return None if before is None or behind is None else self.new.between(before + 1, behind)

    def units_of(self, nodes: Span) -> tuple[int, int]:
        """The canonical units of whole nodes in the stretch: the first, and the one behind the last."""
        starts = self.piece.units.starts
        return starts.index(nodes.start - self.start), starts.index(nodes.end - self.start)


def whole(pieces: Sequence[Piece], canonical: str) -> Change:
    """All pieces as one stretch."""
    return _read(pieces, canonical, 0, len(pieces))


def change(pieces: Sequence[Piece], canonical: str, covering: Span | None = None) -> Change | None:
    """What differs between the article and a new canonical text; None when nothing does.

    :param covering: old characters that the stretch has to hold as well
    """
    first, last, left = touched(pieces, canonical)
    if first == last and not left:
        return None
    first, last = widened(pieces, canonical, first, last)
    if covering:
        first, last = covered(pieces, covering, first, last)
    found = _read(pieces, canonical, first, last)
    return found if _ends_well(found) else _read(pieces, canonical, first, len(pieces))


def _read(pieces: Sequence[Piece], canonical: str, first: int, last: int) -> Change:
    start = length(pieces[:first])
    piece = joined(pieces[first:last])
    text = canonical[start : len(canonical) - length(pieces[last:])]
    new = units(text, piece.context, stored=False)
    return Change(pieces, first, last, start, piece, new, runs(piece.units, new))


def _ends_well(found: Change) -> bool:
    """Whether the piece behind reads as before: the new text ends in the same content, and in no open tag."""
    if found.last == len(found.pieces):
        return True
    broken = found.new.keys[-1:] in {RAW, SILENT}
    return not broken and found.new.last_context() == found.pieces[found.last].context
