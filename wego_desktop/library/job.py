"""A promised upload as this machine writes it down."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from wego_desktop.library.records import text
from wego_desktop.limits import Target


class JobState(StrEnum):
    PLANNED = "planned"
    REPAIRED = "repaired"  # the file to send instead is there
    SENDING = "sending"
    UNKNOWN = "unknown"  # it left, and its answer was lost
    DONE = "done"
    FAILED = "failed"  # surely not in the account
    LEFT_OUT = "left-out"  # a person did not want it any more


@dataclass(frozen=True)
class Order:
    """A file to promise. recipe: JSON or "". file: already repaired or kept, sent instead of path. stamp: of path,
    (mtime in ns, bytes), as it was planned."""

    path: Path
    target: Target
    name: str
    title: str = ""
    introduction: str = ""
    recipe: str = ""
    file: Path | None = None
    sha256: str = ""
    stamp: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Job:
    """A promised file. Times are Unix seconds, 0 before they are known.

    file: sent instead of path. size: bytes of path. began: when sending began; mark: the newest row of the index then;
    listed: what the account's list calls it, if it arrived; sent_sha256: of the bytes that were sent. trouble: JSON of
    a Trouble. again: sent once more because the first answer was lost, and no list could show whether it had arrived.
    """

    id: int
    batch: int
    position: float
    state: JobState
    path: Path
    file: Path | None
    target: Target
    name: str
    title: str = ""
    introduction: str = ""
    recipe: str = ""
    sha256: str = ""
    size: int = 0
    stamp: tuple[int, int] = (0, 0)
    began: float = 0.0
    mark: int = 0
    listed: str = ""
    sent_sha256: str = ""
    media_id: str = ""
    url: str = ""
    trouble: str = ""
    again: bool = False
    settled: float = 0.0


@dataclass(frozen=True)
class Batch:
    """What one press of Start promised. made: Unix seconds. open: jobs that are not done or left out."""

    id: int
    made: float
    total: int
    open: int


COLUMNS = (
    "id, batch, position, state, path, file, target, name, title, introduction, recipe, sha256, size, changed, began, "
    "mark, listed, sent_sha256, media_id, url, trouble, again, settled"
)
INSERT = (
    "INSERT INTO jobs (batch, position, state, path, file, target, name, title, introduction, recipe, sha256, size, "
    "changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"
)


def row_of(batch: int, position: float, order: Order) -> tuple[object, ...]:
    state = JobState.PLANNED if order.file is None else JobState.REPAIRED
    file = None if order.file is None else os.fsencode(order.file)
    texts = (order.name, order.title, order.introduction, order.recipe, order.sha256)
    changed, size = order.stamp
    where = (batch, position, state.value, os.fsencode(order.path), file, order.target.value)
    return (*where, *map(text, texts), size, changed)


def job_of(row: Sequence[object]) -> Job:
    values = dict(zip(COLUMNS.split(", "), row, strict=True))
    changed = values.pop("changed")
    file = values["file"]
    values |= {
        "state": JobState(str(values["state"])),
        "path": Path(os.fsdecode(values["path"])),  # type: ignore[arg-type]
        "file": None if file is None else Path(os.fsdecode(file)),  # type: ignore[arg-type]
        "target": Target(str(values["target"])),
        "again": bool(values["again"]),
        "stamp": (changed, values["size"]),
    }
    return Job(**values)  # type: ignore[arg-type]
