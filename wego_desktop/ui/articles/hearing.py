"""What the page has told of one article: its notes in their order, on whichever way they come, and its text by them."""

from wego_desktop.ui.articles.note import Note, Shown, Whole


class Hearing:
    """From when the article was put into the page until another is, or the page ends.

    :ivar epoch: of the notes that belong here
    :ivar sequence: of the last note that was taken
    :ivar shown: what the page shows by it; None until it said so
    """

    def __init__(self, epoch: int) -> None:
        self.epoch, self.sequence = epoch, 0
        self.shown: Shown | None = None
        self._told = 0
        self._early: dict[int, Note] = {}

    def put(self, note: Note) -> None:
        """A note came; perhaps before others that were told before it."""
        if note.epoch == self.epoch and note.sequence > self.sequence:
            self._early[note.sequence] = note
            self.expect(note.sequence)

    def expect(self, sequence: int) -> None:
        """The page says that it told so many."""
        self._told = max(self._told, sequence)

    @property
    def is_behind(self) -> bool:
        """Whether there are notes that have not been taken: they came before their turn, or are still on their way."""
        return self._told > self.sequence

    @property
    def has_next(self) -> bool:
        """Whether the note is here whose turn it is."""
        return self.sequence + 1 in self._early

    def take(self) -> tuple[Note, bool] | None:
        """The next note, and whether the text is what the page has after it; None while it is not its turn."""
        if self.shown is None or not self.has_next:
            return None
        self.sequence += 1
        note = self._early.pop(self.sequence)
        return note, self.shown.take(note)

    def become(self, canonical: str) -> None:
        """What the page shows at first."""
        self.shown = Shown(canonical)

    def show(self, canonical: str) -> None:
        """The page shows something that nobody typed; this counts as a note."""
        self.shown = Shown(canonical)
        self.sequence += 1
        self.expect(self.sequence)

    def begin_from(self, whole: Whole) -> None:
        """Notes got lost: go on from the whole text, with those that are not in it."""
        self.shown, self.sequence = Shown(whole.text), whole.sequence
        self._early = {number: note for number, note in self._early.items() if number > whole.sequence}
        self._told = max(whole.sequence, *self._early, 0)
