"""What files of a plan are to each other: twins, and more than the library takes."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from wego_desktop.intake.checks import Finding, check_batch
from wego_desktop.limits import Limits
from wego_desktop.ui.uploads.plan_row import PlanRow

Findings = tuple[Finding, ...]
RoomOf = Callable[[str], int | None]


def judge_batch(rows: Sequence[PlanRow], limits: Limits, room_of: RoomOf) -> dict[int, Findings]:
    """What is found, by key. room_of: pieces that a list of the library still takes, None when that is not known.

    Twins come first, since they are left out by themselves and then need no room.
    """
    hopeful = [row for row in rows if row.may_go_repaired]
    said = _ask(_same_bytes(hopeful), limits, {})
    wanted = [row for row in hopeful if row.may_go and (row.choice or (row.wanted_alone and not said.get(row.key)))]
    past, room = _past_room(wanted, room_of)
    for key, found in _ask(past, limits, room).items():
        said[key] = said.get(key, ()) + found
    return said


def _ask(rows: Sequence[PlanRow], limits: Limits, room: Mapping[str, int]) -> dict[int, Findings]:
    """About twins, or about the room when it is given."""
    files = [(replace(row.probe, name=row.name), row.target) for row in rows if row.probe and row.target]
    said = check_batch(files, limits, room=room)
    rule = "library-full" if room else "twin"
    return {
        row.key: tuple(one for one in found if one.rule.startswith(rule)) for row, found in zip(rows, said, strict=True)
    }


def _past_room(rows: Sequence[PlanRow], room_of: RoomOf) -> tuple[list[PlanRow], dict[str, int]]:
    """Those that come after the last free place of their list, with no room left; mostly none."""
    kinds = {row.counted_as for row in rows if row.counted_as}
    left = {kind: room for kind in kinds if (room := room_of(kind)) is not None}
    past = []
    for row in rows:
        if row.counted_as in left:
            left[row.counted_as] -= 1
            if left[row.counted_as] < 0:
                past.append(row)
    return past, dict.fromkeys(left, 0)


def _same_bytes(rows: Sequence[PlanRow]) -> list[PlanRow]:
    """Only rows that have a twin, so that asking about thousands costs nothing when there is none."""
    met = Counter((row.probe.sha256, row.target) for row in rows if row.probe and row.probe.sha256)
    return [row for row in rows if row.probe and met[(row.probe.sha256, row.target)] > 1]
