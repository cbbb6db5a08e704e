"""What a file is, by its bytes, and how long a voice plays.

Small on purpose and written apart from the client's own probe, so that a mistake there is not repeated here.
"""

import mmap
import struct
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image, UnidentifiedImageError

Bytes = bytes | mmap.mmap
MEDIA_TYPES: Mapping[str, str] = {
    "jpeg": "image/jpeg",
    "png": "image/png",
    "gif": "image/gif",
    "bmp": "image/bmp",
    "webp": "image/webp",
    "mp3": "audio/mpeg",
    "amr": "audio/amr",
    "wav": "audio/wav",
    "wma": "audio/x-ms-wma",
    "mp4": "video/mp4",
}
EXTENSIONS: Mapping[str, str] = {
    "jpg": "jpeg",
    "jpeg": "jpeg",
    "png": "png",
    "gif": "gif",
    "bmp": "bmp",
    "mp3": "mp3",
    "amr": "amr",
    "wav": "wav",
    "wma": "wma",
    "mp4": "mp4",
}
_HEADS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"#!AMR\n", "amr"),
    (b"ID3", "mp3"),
    (b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", "wma"),
)
_AMR_FRAME = (13, 14, 16, 18, 20, 21, 27, 32, 6, 1, 1, 1, 1, 1, 1, 1)
_MP3_RATES = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_MP3_RATES_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0)
_MP3_SAMPLES = (44100, 48000, 32000)
# Pictures beyond this many pixels answer 40137; one of 18018 x 24477 did. The bound itself is a guess.
MAX_PIXELS = 100_000_000


def sniff(file: Path) -> str:
    """One of MEDIA_TYPES, or "" for anything else."""
    with file.open("rb") as opened:
        head = opened.read(16)
    for start, name in _HEADS:
        if head.startswith(start):
            return name
    if head[:4] == b"RIFF":
        return {b"WAVE": "wav", b"WEBP": "webp"}.get(head[8:12], "")
    if head[4:8] == b"ftyp":
        return "" if head[8:12] in (b"qt  ", b"heic", b"heix", b"mif1", b"avif", b"M4A ") else "mp4"
    return "mp3" if len(head) > 2 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2 else ""


def picture_is_sound(file: Path) -> bool:
    """False where the header can't be read or promises more pixels than anybody shows. Decodes nothing."""
    try:
        with Image.open(file) as picture:
            return picture.width * picture.height <= MAX_PIXELS
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False


def seconds(file: Path, name: str) -> float | None:
    """How long a voice plays; None where it can't be told."""
    measure = _MEASURES.get(name)
    if measure is None:
        return None
    try:
        with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return measure(data)
    except (struct.error, IndexError, ZeroDivisionError):
        return None


def _wav_seconds(data: Bytes) -> float | None:
    place, rate = 12, 0
    while place + 8 <= len(data):
        name, size = data[place : place + 4], struct.unpack_from("<I", data, place + 4)[0]
        if name == b"fmt ":
            rate = struct.unpack_from("<I", data, place + 16)[0]
        if name == b"data":
            return float(min(size, len(data) - place - 8) / rate)
        place += 8 + size + size % 2
    return None


def _amr_seconds(data: Bytes) -> float:
    place, frames = 6, 0
    while place < len(data):
        place += _AMR_FRAME[data[place] >> 3 & 15]
        frames += 1
    return frames * 0.02


def _mp3_seconds(data: Bytes) -> float:
    """Adds up the frames; bytes that are no frame are skipped."""
    place, total = _after_id3(data), 0.0
    while place + 4 <= len(data):
        frame = _mp3_frame(data[place : place + 4])
        if frame is None:
            place = data.find(b"\xff", place + 1)
            if place < 0:
                break
            continue
        total += frame[1]
        place += frame[0]
    return total


def _after_id3(data: Bytes) -> int:
    if data[:3] != b"ID3":
        return 0
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 127
    return 10 + size


def _mp3_frame(head: bytes) -> tuple[int, float] | None:
    """Bytes and seconds of the frame of MPEG layer III that starts here."""
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    rate_index, sample_index = head[2] >> 4, head[2] >> 2 & 3
    if head[0] != 0xFF or head[1] < 0xE0 or layer != 1 or version == 1 or sample_index == 3 or rate_index in (0, 15):
        return None
    first = version == 3
    rate = (_MP3_RATES if first else _MP3_RATES_2)[rate_index] * 1000
    sample = _MP3_SAMPLES[sample_index] >> {3: 0, 2: 1, 0: 2}[version]
    samples = 1152 if first else 576
    return samples // 8 * rate // sample + (head[2] >> 1 & 1), samples / sample


def _wma_seconds(data: Bytes) -> float | None:
    """The play duration of ASF's file properties object, less its preroll."""
    at = data.find(b"\xa1\xdc\xab\x8c\x47\xa9\xcf\x11")
    if at < 0:
        return None
    ticks, _, preroll = struct.unpack_from("<QQQ", data, at + 64)
    return float(ticks / 1e7 - preroll / 1e3)


_MEASURES: Mapping[str, Callable[[Bytes], float | None]] = {
    "wav": _wav_seconds,
    "amr": _amr_seconds,
    "mp3": _mp3_seconds,
    "wma": _wma_seconds,
}
