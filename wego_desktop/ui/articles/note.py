"""What the page tells of an edit: a splice of the canonical text, counted in UTF-16 units as browsers do."""

import json
import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any, Self

from wego_desktop.articles.history import Place, Selection

_WIDE, _HALF = re.compile("[\U00010000-\U0010ffff]"), re.compile("[\ud800-\udfff]")


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
        self.text, self._wide = text, _wide(text)

    def take(self, note: Note) -> bool:
        """Apply a splice; False when the text is not what the page has after it."""
        start, end = self._index(note.start), self._index(note.end)
        if start is None or end is None or _HALF.search(self.text[max(0, start - 1) : end + 1] + note.text):
            return self._take_units(note)
        fresh = [start + at for at in _wide(note.text)]
        first, last = bisect_left(self._wide, start), bisect_left(self._wide, end)
        grown = len(note.text) - (end - start)
        self._wide = [*self._wide[:first], *fresh, *(at + grown for at in self._wide[last:])]
        self.text = self.text[:start] + note.text + self.text[end:]
        return len(self.text) + len(self._wide) == note.length

    def _index(self, unit: int) -> int | None:
        """Of the character that begins there; None within one."""
        before = bisect_left(range(len(self._wide)), unit, key=lambda number: self._wide[number] + number)
        is_within = before > 0 and self._wide[before - 1] + before == unit
        return None if is_within else unit - before

    def _take_units(self, note: Note) -> bool:
        """Where a character is cut in two."""
        units = _units(self.text)
        units = units[: 2 * note.start] + _units(note.text) + units[2 * note.end :]
        self.text = units.decode("utf-16-le", "surrogatepass")
        self._wide = _wide(self.text)
        return len(units) == 2 * note.length


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def _wide(text: str) -> list[int]:
    """Where the characters are that are two units."""
    return [found.start() for found in _WIDE.finditer(text)] if not text.isascii() else []
