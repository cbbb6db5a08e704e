"""Undo and redo of an article: each step holds the source, its canonical text and the selection."""

from dataclasses import dataclass

from .source import Source

Place = tuple[int, ...]
"""Where in an article: which child at each level, last the offset in a text or among children; () for nowhere.

Neighbouring texts are one child. Offsets are UTF-16 units: only the browser reads them.
"""


@dataclass(frozen=True, slots=True)
class Selection:
    """Where the caret is, or what is selected, from where it was begun to where the caret is now."""

    anchor: Place = ()
    focus: Place = ()


BEGINNING = Selection()


@dataclass(frozen=True, slots=True)
class Step:
    """An article at one moment. Steps share what they have in common, so many of a long article cost little."""

    source: Source
    selection: Selection


class History:
    """The steps of one article, and which of them is shown."""

    def __init__(self, source: Source, selection: Selection = BEGINNING, most: int = 1000) -> None:
        self._steps = [Step(source, selection)]
        self._at, self._most = 0, most
        self._joins: str | None = None

    @property
    def current(self) -> Step:
        return self._steps[self._at]

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._steps)

    def record(self, source: Source, selection: Selection, joins: str | None = None) -> None:
        """Take an edit up; what was undone before it is gone.

        :param joins: steps that follow each other with the same word, such as one run of typing, are undone at once
        """
        if joins is not None and joins == self._joins and self.can_undo and not self.can_redo:
            self._steps[self._at] = Step(source, selection)
            return
        self._steps[self._at + 1 :] = [Step(source, selection)]
        del self._steps[: -self._most]
        self._at, self._joins = len(self._steps) - 1, joins

    def select(self, selection: Selection) -> None:
        """The caret moved without an edit: the run of typing is over, and an undo comes back to here."""
        if selection != self.current.selection:
            self._steps[self._at] = Step(self.current.source, selection)
            self._joins = None

    def read_anew(self, source: Source) -> None:
        """The current step in a better alignment: it says the same."""
        self._steps[self._at] = Step(source, self.current.selection)

    def undo(self) -> Step:
        """The step before; the same when there is none."""
        return self._go(max(self._at - 1, 0))

    def redo(self) -> Step:
        """The step that was undone last; the same when there is none."""
        return self._go(min(self._at + 1, len(self._steps) - 1))

    def _go(self, at: int) -> Step:
        self._at, self._joins = at, None
        return self.current
