"""What the page tells of an edit: a splice of the canonical text, counted in UTF-16 units as browsers do."""

import json
from dataclasses import dataclass
from typing import Any, Self

from wego_desktop.articles.history import Place, Selection


@dataclass(frozen=True)
class Note:
    """:ivar epoch: of the article it is about
    :ivar sequence: from 1, without a gap
    :ivar start, end: what is replaced
    :ivar length: of the whole text behind it
    :ivar kind: "type", "erase", or None for what is a step of its own
    """

    epoch: int
    sequence: int
    start: int
    end: int
    text: str
    length: int
    before: Selection
    after: Selection
    kind: str | None

    @classmethod
    def read(cls, text: str) -> Self:
        return cls.of(json.loads(text))

    @classmethod
    def of(cls, told: dict[str, Any]) -> Self:
        return cls(
            told["epoch"],
            told["sequence"],
            told["from"],
            told["to"],
            told["text"],
            told["length"],
            selection(told["before"]),
            selection(told["after"]),
            told["kind"],
        )


@dataclass(frozen=True)
class Flushed:
    """What the page answers when it is asked for everything typed up to now.

    :ivar sequence: of the last note it told, which may still be on its way
    :ivar composes: an input method is at work; what that will put in is in no note yet
    :ivar note: the last one, unless it was told before
    """

    epoch: int
    sequence: int
    composes: bool
    note: Note | None

    @classmethod
    def read(cls, text: str) -> Self:
        told = json.loads(text)
        note = Note.of(told["note"]) if told["note"] else None
        return cls(told["epoch"], told["sequence"], told["composing"], note)


@dataclass(frozen=True)
class Whole:
    """The whole text that the page shows.

    :ivar sequence: of the last note that is in it
    """

    epoch: int
    sequence: int
    text: str
    after: Selection

    @classmethod
    def read(cls, text: str) -> Self:
        told = json.loads(text)
        return cls(told["epoch"], told["sequence"], told["text"], selection(told["after"]))


def selection(told: list[list[int]] | None) -> Selection:
    """From two places as ``places.js`` writes them; None when nothing is selected."""
    return Selection(_place(told[0]), _place(told[1])) if told else Selection()


def _place(numbers: list[int]) -> Place:
    return tuple(int(number) for number in numbers)


class Shown:
    """The canonical text that the page has, as far as it told."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._is_plain = _is_plain(text)

    def take(self, note: Note) -> bool:
        """Apply a splice; False when the text is not what the page has after it."""
        if self._is_plain and _is_plain(note.text):
            self.text = self.text[: note.start] + note.text + self.text[note.end :]
            return len(self.text) == note.length
        units = _units(self.text)
        units = units[: 2 * note.start] + _units(note.text) + units[2 * note.end :]
        self.text = units.decode("utf-16-le", "surrogatepass")
        self._is_plain = _is_plain(self.text)
        return len(units) == 2 * note.length


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _is_plain(text: str) -> bool:
    """Whether each character is one unit."""
    return len(_units(text)) == 2 * len(text)
