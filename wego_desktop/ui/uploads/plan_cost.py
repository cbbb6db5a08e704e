"""What sending a plan comes to, and what is handed over for it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from wego_desktop.jobs.upload import Upload
from wego_desktop.limits import Limits, Target
from wego_desktop.ui.uploads.plan_batch import RoomOf
from wego_desktop.ui.uploads.plan_row import PlanRow


@dataclass(frozen=True)
class Pieces:
    """What a list of the library holds before and after. held: None when that is not known."""

    kind: str
    adds: int
    held: int | None
    cap: int


@dataclass(frozen=True)
class Cost:
    """files: how many go; size: bytes; before: bytes of the same files unrepaired; calls: requests, one a file, none
    for a body picture that has its URL. repairs: files to be repaired; after: files that could go then.
    """

    files: int
    size: int
    calls: int
    pieces: tuple[Pieces, ...]
    before: int = 0
    repairs: int = 0
    after: int = 0


def cost(rows: Sequence[PlanRow], limits: Limits, room_of: RoomOf) -> Cost:
    going = [row for row in rows if row.goes]
    counted = Counter(row.counted_as for row in going if row.counted_as)
    mendable = [row for row in rows if row.wanted and row.mends_all]
    return Cost(
        len(going),
        sum(row.seen.size for row in going if row.seen),
        sum(not row.costs_nothing for row in going),
        tuple(_pieces(kind, adds, limits.caps[kind], room_of(kind)) for kind, adds in counted.items()),
        sum(row.probe.size for row in going if row.probe),
        len(mendable),
        len(going) + sum(not row.goes for row in mendable),
    )


def _pieces(kind: str, adds: int, cap: int, left: int | None) -> Pieces:
    return Pieces(kind, adds, None if left is None else max(0, cap - left), cap)


def upload(row: PlanRow, target: Target) -> Upload:
    """A repair that is not done goes over as its recipe."""
    return Upload(
        row.path,
        target,
        row.name,
        row.title.strip() if row.asks_description else "",
        row.introduction.strip() if row.asks_description else "",
        recipe=row.way if row.pending else None,
        repaired=row.repaired.path if row.repaired else None,
        sha256=row.probe.sha256 if row.probe else "",
    )
