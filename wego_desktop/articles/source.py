"""The source of an article is the document, what the browser shows a view of it.

A stored article is not spelled as Chromium writes it, so taking its text would rewrite every article everywhere.
Here each edit, told as the browser's new text, changes the source where the edit was and nowhere else.
"""

from collections.abc import Callable, Iterator, Sequence

from .change import Change, change, whole
from .pieces import Piece, cut
from .rewriting import differing
from .splice import written_text
from .window import window

Canonical = Callable[[str], str]
"""Gives the innerHTML Chromium has after it loaded a source; asked for whole articles and for parts of them."""

_ROUNDS = 3


class Source:
    """An article at one moment; every edit gives a new one, which shares what did not change.

    Texts are counted in characters (code points; the browser counts UTF-16 units).
    """

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.pieces = tuple(pieces)

    @classmethod
    def load(cls, source: str, canonical: str) -> "Source":
        """Align an article with what Chromium made of it. Takes about half a second for 1.8 MB: not on the UI thread.

        :param source: as it is stored
        :param canonical: innerHTML after it was loaded
        """
        return cls(cut(Piece(source, canonical)))

    def rewritten(self, source: str, canonical: str) -> "Source":
        """As ``load``, of what became of this article: it shares what both begin and end with, so many steps of a long
        one cost little, and only the rest is read."""
        found = differing(self.pieces, source, canonical)
        if found is None:
            return Source.load(source, canonical)
        result = Source([*self.pieces[: found.first], *cut(found.piece), *self.pieces[found.last :]])
        self._rest(result)
        return result

    @property
    def text(self) -> str:
        """What is to be stored: after no edit, the very string that was loaded."""
        return "".join(piece.source for piece in self.pieces)

    @property
    def canonical(self) -> str:
        """What Chromium writes for ``text``."""
        return "".join(piece.canonical for piece in self.pieces)

    def agrees(self, canonical: Canonical) -> bool:
        """Ask about the whole article whether Chromium reads ``text`` as it should; to be asked before it is saved."""
        return canonical(self.text) == self.canonical

    def edit(self, new: str, canonical: Canonical) -> "Source":
        """The article after an edit.

        Where no source says what the browser holds (a paragraph within a paragraph), the nearest that a browser can
        read is taken: then the result's ``canonical`` is not ``new``, and the view has to load it.

        :param new: innerHTML after the edit
        """
        for _ in range(_ROUNDS):
            found = change(self.pieces, new)
            if found is None:
                return self
            if result := self._followed(found, new, canonical):
                self._rest(result)
                return result
            new = canonical(written_text(new))
        return Source.load(new, canonical(new))

    def _followed(self, found: Change, new: str, canonical: Canonical) -> "Source | None":
        if found.is_sure:
            return self._with(found, found.source())
        if close := window(found, new):
            wide, question = close
            for source in dict.fromkeys((wide.source_with_copies(), wide.source(), wide.source_with_ends())):
                if question.holds(source, canonical):
                    return self._with(wide, source)
        stable: bool | None = None
        for candidate, source in self._candidates(found, new):
            result = self._with(candidate, source)
            if canonical(result.text) == new:
                return result
            stable = canonical(written_text(new)) == new if stable is None else stable
            if not stable:
                return None
        return None

    def _candidates(self, found: Change, new: str) -> Iterator[tuple[Change, str]]:
        """Sources for an edit, from the smallest change on to the whole article in Chromium's spelling."""
        for source in dict.fromkeys((found.source_with_copies(), found.source(), found.source_with_ends())):
            yield found, source
        for nodes in found.surroundings():
            if wide := change(self.pieces, new, nodes):
                yield wide, wide.tidied(nodes)
                yield wide, wide.rewritten(nodes)
        yield whole(self.pieces, new), written_text(new)

    def _rest(self, after: "Source") -> None:
        """Become small, for a step back may hold this for long."""
        shared = set(map(id, after.pieces))
        for piece in self.pieces:
            if id(piece) not in shared:
                piece.forget()

    def _with(self, found: Change, source: str) -> "Source":
        fresh = Piece(source, found.new.text, found.piece.context)
        fresh.units = found.new  # read already
        return Source([*self.pieces[: found.first], *cut(fresh), *self.pieces[found.last :]])
