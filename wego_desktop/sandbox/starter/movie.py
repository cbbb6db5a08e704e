"""An mp4 of JPEG pictures and MP3 frames: the least that players need, index (moov) first.

Motion JPEG and MP3 may stand in an mp4 by their MPEG-4 object types 0x6C and 0x6B (ISO/IEC 14496-1), so a film can be
made without a video encoder.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass

_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_TICKS = 1000  # of the whole film, a second


@dataclass(frozen=True)
class Track:
    """Samples of one length each; ``scale`` ticks a second. Either a picture size or a sample rate is given."""

    samples: Sequence[bytes]
    scale: int
    ticks: int
    size: tuple[int, int] = (0, 0)
    rate: int = 0

    @property
    def milliseconds(self) -> int:
        return len(self.samples) * self.ticks * _TICKS // self.scale


def mp4(tracks: Sequence[Track]) -> bytes:
    """The file: ftyp, moov, mdat; each track lies in mdat as one run."""
    kind = _box(b"ftyp", b"isom", struct.pack(">I", 512), b"isomiso2mp41")
    runs = [b"".join(track.samples) for track in tracks]
    size = len(_moov(tracks, [0] * len(tracks)))
    place, offsets = len(kind) + size + 8, []
    for run in runs:
        offsets.append(place)
        place += len(run)
    return kind + _moov(tracks, offsets) + _box(b"mdat", *runs)


def _box(name: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", len(body) + 8, name) + body


def _full(name: bytes, *parts: bytes, flags: int = 0) -> bytes:
    return _box(name, struct.pack(">I", flags), *parts)


def _moov(tracks: Sequence[Track], offsets: Sequence[int]) -> bytes:
    length = max(track.milliseconds for track in tracks)
    head = _full(
        b"mvhd",
        struct.pack(">4IIH10x", 0, 0, _TICKS, length, 0x10000, 0x100),
        _MATRIX,
        bytes(24),
        struct.pack(">I", len(tracks) + 1),
    )
    made = [
        _trak(number + 1, track, offset) for number, (track, offset) in enumerate(zip(tracks, offsets, strict=True))
    ]
    return _box(b"moov", head, *made)


def _trak(number: int, track: Track, offset: int) -> bytes:
    wide, high = track.size
    volume = 0x100 if track.rate else 0
    head = _full(
        b"tkhd",
        struct.pack(">5I8xHHHH", 0, 0, number, 0, track.milliseconds, 0, 0, volume, 0),
        _MATRIX,
        struct.pack(">II", wide << 16, high << 16),
        flags=3,
    )
    media = _full(b"mdhd", struct.pack(">4IHH", 0, 0, track.scale, len(track.samples) * track.ticks, 0x55C4, 0))
    name = b"soun" if track.rate else b"vide"
    handler = _full(b"hdlr", bytes(4), name, bytes(12), b"sandbox\0")
    base = _full(b"smhd", bytes(4)) if track.rate else _full(b"vmhd", bytes(8), flags=1)
    source = _box(b"dinf", _full(b"dref", struct.pack(">I", 1), _full(b"url ", flags=1)))
    return _box(b"trak", head, _box(b"mdia", media, handler, _box(b"minf", base, source, _table(track, offset))))


def _table(track: Track, offset: int) -> bytes:
    """Sample description, times, sizes, and the one chunk they lie in."""
    count = len(track.samples)
    sizes = b"".join(struct.pack(">I", len(sample)) for sample in track.samples)
    return _box(
        b"stbl",
        _full(b"stsd", struct.pack(">I", 1), _sound(track) if track.rate else _picture(track)),
        _full(b"stts", struct.pack(">3I", 1, count, track.ticks)),
        _full(b"stsc", struct.pack(">4I", 1, 1, count, 1)),
        _full(b"stsz", struct.pack(">II", 0, count), sizes),
        _full(b"stco", struct.pack(">II", 1, offset)),
    )


def _picture(track: Track) -> bytes:
    look = struct.pack(">6xH16xHHII4xH32xHh", 1, *track.size, 0x480000, 0x480000, 1, 24, -1)
    return _box(b"mp4v", look, _esds(0x6C, 0x11))


def _sound(track: Track) -> bytes:
    return _box(b"mp4a", struct.pack(">6xH8xHHHHI", 1, 1, 16, 0, 0, track.rate << 16), _esds(0x6B, 0x15))


def _esds(object_type: int, stream: int) -> bytes:
    """The elementary stream descriptor; JPEG and MP3 need no decoder settings."""
    config = bytes((0x04, 13, object_type, stream)) + bytes(11)
    body = struct.pack(">HB", 1, 0) + config + bytes((0x06, 1, 2))
    return _full(b"esds", bytes((0x03, len(body))) + body)
