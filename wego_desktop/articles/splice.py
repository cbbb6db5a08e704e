"""Writes a changed piece: what stays keeps its bytes, what is new is written as Chromium writes it."""

import re
from collections.abc import Callable, Iterator

from wego_desktop.markup.references import decoded

from .differences import Gap
from .habits import Block
from .pieces import Piece
from .tag_edit import changed_tag
from .units import MARKS, Units, is_end, is_start, units

Spelling = Callable[[str], str | None]

_SELF_CLOSED = re.compile(r"\s*/>$")
_DROP_A_LINE_END = ("<pre", "<textarea", "<listing")  # the first one in them is no text


def spliced(
    piece: Piece, new: Units, kept: list[Block], tidied: tuple[int, int] = (0, 0), spell: Spelling | None = None
) -> str:
    """The source of ``piece`` after an edit.

    :param new: the canonical text after the edit
    :param kept: from ``differences.runs``
    :param tidied: canonical units of one element; within it what the browser only implied is written, and what it
        dropped is left out
    :param spell: may know how to spell what was put in; without, or where it gives None, that is as Chromium does
    """
    return _Splice(piece, new, tidied, spell).write(kept)


def written(new: Units, first: int, last: int) -> str:
    """Canonical units as a source that gives just them: Chromium's own text does not, for two characters."""
    text = new.between(first, last)
    if "\r" not in text and not any(tag in text for tag in _DROP_A_LINE_END):
        return text
    return "".join(_written_unit(new, unit, unit > first) for unit in range(first, last))


def written_text(canonical: str) -> str:
    """A whole canonical text as such a source."""
    new = units(canonical, stored=False)
    return written(new, 0, len(new))


def _written_unit(new: Units, unit: int, has_tag: bool) -> str:
    if new.keys[unit] == "\r":
        return "&#13;"
    doubled = has_tag and new.keys[unit] == "\n" and _drops_a_line_end(new, unit - 1)
    return "\n\n" if doubled else new.between(unit, unit + 1)


def _drops_a_line_end(units: Units, unit: int) -> bool:
    return is_start(units.keys[unit]) and units.text.startswith(_DROP_A_LINE_END, units.starts[unit])


class _Splice:
    """Goes through the old units and the stored ones side by side.

    :ivar _at: the first stored unit that is not dealt with
    """

    def __init__(self, piece: Piece, new: Units, tidied: tuple[int, int], spell: Spelling | None) -> None:
        self._stored, self._old, self._new = piece.stored_units, piece.units, new
        self._matches, self._tidied, self._spell = piece.matches, tidied, spell
        self._parts = [""]
        self._at = 0

    def write(self, kept: list[Block]) -> str:
        end, new_end = 0, 0
        for first, new_first, length in [*kept, (len(self._old), len(self._new), 0)]:
            if first > end or new_first > new_end:
                self._replace(Gap(end, first, new_end, new_first))
            self._keep(first, new_first, length)
            end, new_end = first + length, new_first + length
        self._pass(len(self._stored), len(self._old))
        return "".join(self._parts)

    def _replace(self, gap: Gap) -> None:
        gone = [stored for stored in self._matches[gap.first : gap.last] if stored >= 0]
        if gone:
            self._pass(gone[0], gap.first)
        elif gap.first and is_start(self._old.keys[gap.first - 1]):
            self._pass(self._next_match(gap.last), gap.first)
        if gap.new_last > gap.new_first:
            self._insert(gap)
        if gone:
            self._at = gone[-1] + 1

    def _insert(self, gap: Gap) -> None:
        copy = self._spell(self._new.between(gap.new_first, gap.new_last)) if self._spell else None
        text = copy or written(self._new, gap.new_first, gap.new_last)
        if "<" not in text and self._in_cdata():
            text = decoded(text)
        if text.startswith("\n") and self._loses_a_line_end(gap.new_first):
            text = f"\n{text}"
        if self._closes_itself() and _SELF_CLOSED.search(self._parts[-1]):
            self._parts[-1] = _SELF_CLOSED.sub(">", self._parts[-1])
            text += self._old.between(gap.last, gap.last + 1)
        self._parts.append(text)

    def _keep(self, first: int, new_first: int, length: int) -> None:
        for unit, end in self._stretches(first, new_first, length):
            if end - unit == 1:
                self._keep_unit(unit, unit - first + new_first)
            elif last := max(self._matches[unit:end], default=-1) + 1:
                self._parts.append(self._stored.between(self._at, max(last, self._at)))
                self._at = max(last, self._at)

    def _stretches(self, first: int, new_first: int, length: int) -> Iterator[tuple[int, int]]:
        """The run in stretches that stay as they are, and units that need a look."""
        end = first + length
        low, high = max(first, self._tidied[0]), min(end, self._tidied[1])
        looks = set(range(low, high))
        if self._old.between(first, end) != self._new.between(new_first, new_first + length):
            looks |= {unit for unit in _marks(self._old, first, end) if self._differs(unit, unit - first + new_first)}
        at = first
        for unit in sorted(looks):
            yield from ((at, unit),) if unit > at else ()
            yield unit, unit + 1
            at = unit + 1
        yield from ((at, end),) if end > at else ()

    def _keep_unit(self, unit: int, new_unit: int) -> None:
        stored, tidy = self._matches[unit], self._tidied[0] <= unit < self._tidied[1]
        old, new = self._old.between(unit, unit + 1), self._new.between(new_unit, new_unit + 1)
        if stored < 0:
            self._parts.append(new if tidy else "")
            return
        self._pass(stored, unit)
        raw = self._stored.between(stored, stored + 1)
        if old != new:
            raw = changed_tag(raw, old, new) if is_start(self._old.keys[unit]) else new
        self._parts.append(raw)
        self._at = stored + 1

    def _pass(self, stored: int, unit: int) -> None:
        """Keep what the browser dropped before a unit."""
        if not self._tidied[0] < unit < self._tidied[1]:
            self._parts.append(self._stored.between(self._at, max(stored, self._at)))
        self._at = max(stored, self._at)

    def _differs(self, unit: int, new_unit: int) -> bool:
        return self._old.between(unit, unit + 1) != self._new.between(new_unit, new_unit + 1)

    def _next_match(self, unit: int) -> int:
        return next((stored for stored in self._matches[unit:] if stored >= 0), len(self._stored))

    def _in_cdata(self) -> bool:
        at = min(self._at, len(self._stored) - 1)
        if at < 0 or not self._stored.context(at):
            return False
        before = self._stored.text[: self._stored.starts[self._at]]
        return before.rfind("<![CDATA[") > before.rfind("]]>")

    def _loses_a_line_end(self, new_unit: int) -> bool:
        return bool(new_unit) and _drops_a_line_end(self._new, new_unit - 1) and self._parts[-1].endswith(">")

    def _closes_itself(self) -> bool:
        starts, keys, at = self._stored.starts, self._stored.keys, self._at
        return at < len(keys) and is_end(keys[at]) and starts[at] == starts[at + 1]


def _marks(units: Units, first: int, last: int) -> Iterator[int]:
    return (mark.start() for mark in MARKS.finditer(units.keys, first, last))
