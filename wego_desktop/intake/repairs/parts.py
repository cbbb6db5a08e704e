"""Parts of mp3 and amr sounds, cut between two frames: nothing is decoded, so nothing is lost. It needs no PyAV."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from struct import pack

from wego_desktop.intake import sounds
from wego_desktop.intake.bounded import BoundedFile, BudgetSpentError, open_regular
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.intake.repairs.media import DAMAGED, Watch
from wego_desktop.translate import QT_TRANSLATE_NOOP

NOTHING = QT_TRANSLATE_NOOP("Trouble", "There is no sound between the chosen beginning and end. Choose another part")
Frame = tuple[int, int, float]  # offset, bytes, seconds
_AMR_SECONDS = 0.02
_AMR_HEAD = b"#!AMR\n"
_EDGE = 1e-6  # seconds are sums of fractions


def cut(source: Probe, start: float, end: float, out: Path, watch: Watch) -> None:
    """Writes the whole frames between two times, in seconds. Raises CannotRepair, Cancelled, OSError."""
    frames_of, head_of = _FORMATS[source.format]
    with open_regular(source.path) as file:
        try:
            kept = list(_between(frames_of(file), start, end, watch))
        except BudgetSpentError:
            raise CannotRepair(DAMAGED) from None
        if not kept:
            raise CannotRepair(NOTHING)
        with out.open("wb") as part:
            part.write(head_of(file, kept))
            for offset, size, _ in kept:
                part.write(file.at(offset, size))


def _between(frames: Iterator[Frame], start: float, end: float, watch: Watch) -> Iterator[Frame]:
    at = 0.0
    for offset, size, seconds in frames:
        if at + seconds > end + _EDGE:
            return
        if at >= start - _EDGE:
            yield offset, size, seconds
        at += seconds
        watch.reached(at)


def _mp3_frames(file: BoundedFile) -> Iterator[Frame]:
    start = sounds.mp3_start(file)
    for offset, seconds in sounds.mp3_frames(file, start) if start is not None else ():
        frame = sounds.mp3_frame(file.at(offset, 4))
        if frame is not None and seconds and offset + frame[0] <= file.size:
            yield offset, frame[0], seconds


def _amr_frames(file: BoundedFile) -> Iterator[Frame]:
    offset = len(_AMR_HEAD)
    while head := file.at(offset, 1):
        size = sounds.AMR_BYTES[head[0] >> 3 & 15]
        if offset + size <= file.size:
            yield offset, size, _AMR_SECONDS
        offset += size


def _mp3_head(file: BoundedFile, frames: list[Frame]) -> bytes:
    """A Xing frame where the bit rate varies: players guess the length by the first frame's otherwise."""
    first = file.at(frames[0][0], 4)
    rates = {file.at(offset, 4)[2] >> 4 for offset, _, _ in frames}
    side = _side_bytes(first)
    for rate in range(first[2] >> 4, 15) if len(rates) > 1 else ():
        head = bytes((first[0], first[1] | 1, rate << 4 | first[2] & 0x0C, first[3]))  # no checksum, no padding
        told = sounds.mp3_frame(head)
        if told and told[0] >= 4 + side + 16:
            all_bytes = told[0] + sum(size for _, size, _ in frames)
            return (head + bytes(side) + b"Xing" + pack(">III", 3, len(frames), all_bytes)).ljust(told[0], b"\0")
    return b""


def _side_bytes(head: bytes) -> int:
    """Length of the side information (ISO/IEC 11172-3, 2.4.1.7), which the Xing mark stands behind."""
    mono, newest = head[3] >> 6 == 3, head[1] >> 3 & 3 == 3
    if newest:
        return 17 if mono else 32
    return 9 if mono else 17


def _amr_head(_file: BoundedFile, _frames: list[Frame]) -> bytes:
    return _AMR_HEAD


_FORMATS: Mapping[str, tuple[Callable[[BoundedFile], Iterator[Frame]], Callable[[BoundedFile, list[Frame]], bytes]]] = {
    "mp3": (_mp3_frames, _mp3_head),
    "amr": (_amr_frames, _amr_head),
}
CUTTABLE = frozenset(_FORMATS)
