"""What mkv and webm say of themselves, from their EBML elements (RFC 8794 and RFC 9559): length, pixels, tracks.

What a browser records from a microphone is a webm without pictures: a sound.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from struct import unpack
from typing import Final

from wego_desktop.intake.bounded import BoundedFile
from wego_desktop.intake.facts import Facts, Reader

_SEGMENT, _CLUSTER = 0x18538067, 0x1F43B675
_INFO, _SCALE, _DURATION = 0x1549A966, 0x2AD7B1, 0x4489
_TRACKS, _TRACK, _KIND, _PICTURES = 0x1654AE6B, 0xAE, 0x83, 0xE0
_WIDTH, _HEIGHT = 0xB0, 0xBA
_TIME, _GROUP, _BLOCK, _SIMPLE_BLOCK = 0xE7, 0xA0, 0xA1, 0xA3
_TRIES: Final = 8  # at what looks like a cluster
_TAIL: Final = 1 << 20  # bytes in which the last cluster is sought: more than a minute of sound
_SHOWS, _SOUNDS = 1, 2  # kinds of tracks
_USUAL_SCALE: Final = 1_000_000  # ns that a unit of time is long, where none is told
_MOST: Final = 5000  # elements looked at on one level


@dataclass(frozen=True)
class Element:
    """``start`` and ``end`` are offsets of the content; ``end`` may lie behind the file's end."""

    id: int
    start: int
    end: int


def walk(file: BoundedFile, start: int, end: int) -> Iterator[Element]:
    """The elements of one level, in order; ends quietly where the bytes are no elements any more."""
    for _ in range(_MOST):
        found = _element(file.at(start, 12), start, end) if start < end else None
        if found is None:
            return
        yield found
        start = found.end


def _element(head: bytes, start: int, end: int) -> Element | None:
    marked = _length(head[:1], 4)
    size = _length(head[marked : marked + 1], 8)
    if not marked or not size or len(head) < marked + size:
        return None
    most = (1 << 7 * size) - 1
    told = int.from_bytes(head[marked : marked + size], "big") & most
    begin = start + marked + size
    # all ones: not known when it was written, as in a stream; it goes on to the end
    return Element(int.from_bytes(head[:marked], "big"), begin, end if told == most else begin + told)


def _length(first: bytes, most: int) -> int:
    """Bytes of a number, by the zeros that its first one begins with; 0 when there are too many."""
    length = 9 - first[0].bit_length() if first else 9
    return length if length <= most else 0


def film(file: BoundedFile) -> Facts:
    """Both formats. Without a track of pictures it is a sound."""
    segment = next((one for one in walk(file, 0, file.size) if one.id == _SEGMENT), None)
    if segment is None:
        return Facts(complete=False)
    parts = _before_clusters(file, segment)
    tracks = [one for one in _within(file, parts.get(_TRACKS)) if one.id == _TRACK]
    kinds = {_number(file, track, _KIND) for track in tracks}
    width, height = _size(file, tracks)
    sound = _SOUNDS in kinds and _SHOWS not in kinds
    name = ("weba" if b"webm" in file.at(0, 64) else "mka") if sound else ""
    seconds = _seconds(file, parts.get(_INFO)) or _last_moment(file, parts.get(_INFO))
    return Facts(width, height, seconds=seconds, complete=segment.end <= file.size, format=name)


def _before_clusters(file: BoundedFile, segment: Element) -> dict[int, Element]:
    """What stands before pictures and sound begin; a film may be long, and nothing is told behind them."""
    found: dict[int, Element] = {}
    for one in walk(file, segment.start, segment.end):
        if one.id == _CLUSTER and _TRACKS in found:
            break
        found.setdefault(one.id, one)
    return found


def _within(file: BoundedFile, element: Element | None) -> Iterator[Element]:
    if element is not None:
        yield from walk(file, element.start, element.end)


def _number(file: BoundedFile, element: Element | None, name: int) -> int:
    found = next((one for one in _within(file, element) if one.id == name), None)
    return _value(file, found) if found else 0


def _value(file: BoundedFile, element: Element) -> int:
    return int.from_bytes(file.at(element.start, min(8, element.end - element.start)), "big")


def _size(file: BoundedFile, tracks: list[Element]) -> tuple[int | None, int | None]:
    shown = (one for track in tracks for one in _within(file, track) if one.id == _PICTURES)
    pictures = next(shown, None)
    if pictures is None:
        return None, None
    return _number(file, pictures, _WIDTH) or None, _number(file, pictures, _HEIGHT) or None


def _seconds(file: BoundedFile, info: Element | None) -> float | None:
    told = next((one for one in _within(file, info) if one.id == _DURATION), None)
    if info is None or told is None or told.end - told.start not in (4, 8):
        return None
    shape = ">f" if told.end - told.start == 4 else ">d"
    length = unpack(shape, file.at(told.start, told.end - told.start))[0]
    seconds = length * _scale(file, info) / 1e9
    return round(seconds, 3) if isfinite(seconds) and seconds > 0 else None


def _last_moment(file: BoundedFile, info: Element | None) -> float | None:
    """When the last block begins: what was recorded live tells no length, since nobody came back to write it."""
    begin = max(0, file.size - _TAIL)
    tail, mark = file.at(begin, _TAIL), _CLUSTER.to_bytes(4, "big")
    at = len(tail)
    for _ in range(_TRIES):
        at = tail.rfind(mark, 0, at)
        cluster = next(walk(file, begin + at, file.size), None) if at >= 0 else None
        moment = _last_block(file, cluster) if cluster else 0
        if moment:
            return round(moment * _scale(file, info) / 1e9, 3)
        if at < 0:
            break
    return None


def _last_block(file: BoundedFile, cluster: Element) -> int:
    """In units of time; 0 for what is no cluster: its first element is its time."""
    moments = []
    for one in _within(file, cluster):
        if one.id == _TIME:
            moments.append(_value(file, one))
        elif not moments:
            return 0
        for block in _within(file, one) if one.id == _GROUP else (one,):
            if block.id in (_BLOCK, _SIMPLE_BLOCK):
                moments.append(moments[0] + _offset(file, block))
    return max(moments, default=0)


def _offset(file: BoundedFile, block: Element) -> int:
    """Of a block in its cluster; it stands behind the number of the track."""
    skipped = _length(file.at(block.start, 1), 8)
    return int.from_bytes(file.at(block.start + skipped, 2), "big", signed=True)


def _scale(file: BoundedFile, info: Element | None) -> int:
    return _number(file, info, _SCALE) or _USUAL_SCALE


READERS: dict[str, Reader] = {"mkv": film, "webm": film}
