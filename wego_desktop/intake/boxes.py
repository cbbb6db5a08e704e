"""The boxes of ISO media files (ISO/IEC 14496-12, 4.2): mp4, mov, m4a, 3gp, avif and heic are made of them."""

from collections.abc import Iterator
from dataclasses import dataclass
from struct import unpack

from wego_desktop.intake.bounded import BoundedFile

_MOST = 5000  # boxes looked at on one level


@dataclass(frozen=True)
class Box:
    """``start`` and ``end`` are offsets of the content in the file; ``end`` may lie behind the file's end."""

    name: bytes
    start: int
    end: int


def walk(file: BoundedFile, start: int, end: int) -> Iterator[Box]:
    """The boxes of one level, in order; ends quietly where the bytes are no boxes any more."""
    for _ in range(_MOST):
        head = file.at(start, 16) if start + 8 <= end else b""
        if len(head) < 8:
            return
        size, name = unpack(">I4s", head[:8])
        skipped = 8
        if size == 1 and len(head) == 16:
            size, skipped = unpack(">Q", head[8:])[0], 16
        size = size or end - start  # 0: up to the end
        if size < skipped:
            return
        yield Box(name, start + skipped, start + size)
        start += size


def top(file: BoundedFile) -> tuple[dict[bytes, tuple[int, int]], bool]:
    """First box of each name on the top level as (start, end), and whether all of them end inside the file."""
    found: dict[bytes, tuple[int, int]] = {}
    whole = True
    for box in walk(file, 0, file.size):
        found.setdefault(box.name, (box.start, box.end))
        whole = whole and box.end <= file.size
    return found, whole


def below(file: BoundedFile, box: Box, *names: bytes) -> list[Box]:
    """All boxes at the end of a path of names below one box."""
    level = [box]
    for name in names:
        level = [inner for outer in level for inner in walk(file, outer.start, outer.end) if inner.name == name]
    return level
