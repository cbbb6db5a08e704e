"""Blocks that a version has at another place: taken out here and put in there, which is one change and not two."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from .reading_text import reading
from .rows import BlockRow, Side, State

_SIDES = ("mine", "theirs")
_Places = dict[str, list[int]]


def followed(rows: Sequence[BlockRow]) -> list[BlockRow]:
    """The rows with moved blocks tied together.

    A move by one side alone is its change. Where the other side edited the block, the edit goes along. Where the other
    side took it out, or moved it elsewhere, that is a conflict.
    """
    found: list[BlockRow | None] = list(rows)
    gone, came = _gone(rows), {side: _came(rows, side) for side in _SIDES}
    for text, (place, *more) in gone.items():
        targets = {side: came[side].get(text, []) for side in _SIDES}
        if not more and all(len(there) <= 1 for there in targets.values()) and any(targets.values()):
            _follow(found, place, targets)
    _hold(found)
    return [row for row in found if row]


def _gone(rows: Sequence[BlockRow]) -> _Places:
    """Where blocks that someone took out stood, by their text in the base."""
    places = defaultdict[str, list[int]](list)
    for at, row in enumerate(rows):
        if row.base and not (row.mine and row.theirs) and not row.is_frame and any_content(row.base):
            places[row.base].append(at)
    return places


def _came(rows: Sequence[BlockRow], side: str) -> _Places:
    """Where one side alone put blocks in, by their text."""
    places = defaultdict[str, list[int]](list)
    for at, row in enumerate(rows):
        if not row.base and bool(row.mine) != bool(row.theirs) and getattr(row, side) and not row.is_frame:
            places[getattr(row, side)].append(at)
    return places


def any_content(source: str) -> bool:
    found = reading(source)
    return bool(found.text or found.pictures)


def _follow(rows: list[BlockRow | None], place: int, targets: dict[str, list[int]]) -> None:
    old = rows[place]
    assert old is not None  # noqa: S101 - each block is followed once
    if old.mine or old.theirs:
        mover, other = _SIDES if not old.mine else _SIDES[::-1]
        if targets[mover] and not targets[other]:
            _moved_by_one(rows, place, targets[mover][0], other)
        return
    places = [place, *(at for there in targets.values() for at in there)]
    _tie(rows, places, State.CONFLICT)


def _hold(rows: list[BlockRow | None]) -> None:
    """What was moved into a place that both sides wrote in stays where it was, if the other side is chosen there."""
    asked = [row for row in rows if row and row.state is State.CONFLICT and not row.is_moved]
    for at, row in enumerate(rows):
        if asked and row and row.state in (State.MINE, State.THEIRS) and row.base and not row.source(Side(row.state)):
            into = (each for each in asked if row.base in each.source(Side(row.state)) and row.base not in each.base)
            if (found := next(into, None)) and any_content(row.base):
                rows[at] = replace(row, key=found.key, state=State.CONFLICT, is_moved=True)


def _moved_by_one(rows: list[BlockRow | None], place: int, target: int, other: str) -> None:
    old, new = rows[place], rows[target]
    assert old is not None  # noqa: S101
    assert new is not None  # noqa: S101
    edited = getattr(old, other)
    if edited == old.base:
        _tie(rows, [place, target], new.state)
        return
    state = State.THEIRS if other == "theirs" else State.MINE
    versions = {"mine": old.base, "theirs": old.base, other: edited}
    rows[place] = None
    rows[target] = replace(new, base=old.base, **versions, state=state, is_moved=True)


def _tie(rows: list[BlockRow | None], places: Sequence[int], state: State) -> None:
    key = next(row.key for row in (rows[places[0]],) if row)
    for at in places:
        if row := rows[at]:
            rows[at] = replace(row, key=key, state=state, is_moved=True)
