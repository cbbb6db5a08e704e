"""Edits that the page has told and the source has not taken in yet, in their order."""

from collections import deque
from dataclasses import dataclass, replace

from wego_desktop.articles.history import Selection


@dataclass(frozen=True)
class Edit:
    """:ivar text: the whole canonical text after it
    :ivar kind: those of the same kind that follow each other are one; None for what stands alone
    """

    text: str
    before: Selection
    after: Selection
    kind: str | None


class EditLine:
    def __init__(self) -> None:
        self._edits: deque[Edit] = deque()

    def __len__(self) -> int:
        return len(self._edits)

    @property
    def first(self) -> Edit:
        """Raises IndexError."""
        return self._edits[0]

    def put(self, edit: Edit, *, is_begun: bool) -> None:
        """is_begun: the first is being taken in, so that nothing can be added to it."""
        last = self._edits[-1] if len(self._edits) > is_begun else None
        if last and edit.kind and last.kind == edit.kind and last.after == edit.before:
            self._edits[-1] = replace(edit, before=last.before)
        else:
            self._edits.append(edit)

    def drop(self) -> None:
        """The first is taken in."""
        self._edits.popleft()

    def clear(self) -> None:
        self._edits.clear()
