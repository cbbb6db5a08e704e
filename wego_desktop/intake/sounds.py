"""How long a sound is: measured from the bytes that are there, since headers lie (a cut file keeps its old header).

mp3, amr and wav are counted here; wma and ogg are asked of tinytag through the budget of ``BoundedFile``. ffprobe is no
measure for amr: its estimate by bit rate is 3.5 % off.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import lru_cache
from math import isfinite
from struct import unpack
from typing import BinaryIO, cast

from tinytag import TinyTag

from wego_desktop.intake.bounded import WINDOW, BoundedFile, BudgetSpentError
from wego_desktop.intake.facts import Facts, Reader

_AMR_FRAME = 0.02  # seconds, RFC 4867
AMR_BYTES = (13, 14, 16, 18, 20, 21, 27, 32, 6, 1, 1, 1, 1, 1, 1, 1)  # by frame type, with the type's own byte
_AMR_WB_BYTES = (18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 1, 1, 1, 1, 1, 1)
_MOST_FRAMES = 200_000  # more than an hour: nothing changes after that


def amr(file: BoundedFile) -> Facts:
    return _amr(file, len("#!AMR\n"), AMR_BYTES)


def amr_wide(file: BoundedFile) -> Facts:
    return _amr(file, len("#!AMR-WB\n"), _AMR_WB_BYTES)


def _amr(file: BoundedFile, offset: int, sizes: tuple[int, ...]) -> Facts:
    """Storage format of RFC 4867, section 5: one byte with the frame's type, then the frame."""
    steps, frames = [sizes[head >> 3 & 15] for head in range(256)], 0
    with suppress(BudgetSpentError):
        while frames < _MOST_FRAMES and (block := file.at(offset, WINDOW)):
            at, end = 0, len(block)
            while at < end and frames < _MOST_FRAMES:
                at += steps[block[at]]
                frames += 1
            offset += at
    complete = offset <= file.size
    return Facts(seconds=round((frames - (not complete)) * _AMR_FRAME, 2), complete=complete)


_MP3_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}  # by version bits
_MP3_KBITS_1 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_MP3_KBITS_2 = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)
_JUNK = 1 << 16  # bytes between or before frames that are searched for the next one


@lru_cache(256)  # a sound has few different ones, and hundreds of thousands of them
def mp3_frame(head: bytes) -> tuple[int, float] | None:
    """Bytes and seconds of the layer III frame that begins here (ISO/IEC 11172-3, 2.4.2.3), or None."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return None
    version, kbit, rate = head[1] >> 3 & 3, head[2] >> 4, head[2] >> 2 & 3
    if version == 1 or kbit in (0, 15) or rate == 3:
        return None
    samples, kbits = (1152, _MP3_KBITS_1) if version == 3 else (576, _MP3_KBITS_2)
    hertz = _MP3_RATES[version][rate]
    return samples * kbits[kbit] * 125 // hertz + (head[2] >> 1 & 1), samples / hertz


def mp3_start(file: BoundedFile, junk: int = _JUNK) -> int | None:
    """Offset of the first frame that two more follow, behind ID3 tags and so much junk; None when there is none."""
    start = _after_id3(file)
    block = file.at(start, junk + 4)
    at = block.find(b"\xff")
    while 0 <= at < junk:
        if _three_frames(file, start + at):
            return start + at
        at = block.find(b"\xff", at + 1)
    return None


def _three_frames(file: BoundedFile, offset: int) -> bool:
    for _ in range(3):
        frame = mp3_frame(file.at(offset, 4))
        if frame is None:
            return False
        offset += frame[0]
        if offset >= file.size:
            return True  # a very short sound
    return True


def _after_id3(file: BoundedFile) -> int:
    """ID3v2 tags may stand one behind the other; their size has seven bits a byte."""
    offset = 0
    while (head := file.at(offset, 10))[:3] == b"ID3" and len(head) == 10:
        size = head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9]
        offset += 10 + size + (10 if head[5] & 0x10 else 0)
    return offset


def mp3(file: BoundedFile) -> Facts:
    """Every frame is counted: a Xing header tells how long the sound was before somebody cut it."""
    start = mp3_start(file)
    if start is None:
        return Facts(complete=False)
    seconds, last = 0.0, start
    try:
        for offset, length in mp3_frames(file, start):
            seconds, last = seconds + length, offset
    except BudgetSpentError:  # an audiobook: the rest goes on as it went so far
        seconds *= (file.size - start) / max(1, last - start)
    return Facts(seconds=round(seconds, 3))


def mp3_frames(file: BoundedFile, offset: int) -> Iterator[tuple[int, float]]:
    """Offset and seconds of each frame that carries sound."""
    first = True
    for _ in range(_MOST_FRAMES):
        frame = mp3_frame(file.at(offset, 4))
        if frame is None:
            found = _next_frame(file, offset)
            if found is None:
                return
            offset = found
            continue
        informs = first and any(mark in file.at(offset, 44) for mark in (b"Xing", b"Info", b"VBRI"))
        first = False
        if offset + frame[0] > file.size + 4:  # cut in the middle
            return
        yield offset, 0.0 if informs else frame[1]
        offset += frame[0]
    raise BudgetSpentError


def _next_frame(file: BoundedFile, offset: int) -> int | None:
    if offset >= file.size or file.at(offset, 3) == b"TAG":
        return None
    block = file.at(offset, _JUNK)
    at = block.find(b"\xff", 1)
    while at > 0 and not _three_frames(file, offset + at):
        at = block.find(b"\xff", at + 1)
    return offset + at if at > 0 else None


# Sizes left by recorders that never came back to write the real one.
_UNTOLD = (0, 0xFFFFFFFF, 0x7FFFFFFF, 0xFFFFF000, 0x7FFFF000)


def wav(file: BoundedFile) -> Facts:
    """RIFF chunks. The sound is what stands between the head of ``data`` and the next chunk or the end of the file."""
    order = ">" if file.at(0, 4) == b"RIFX" else "<"
    rate, offset = 0.0, 12
    while len(head := file.at(offset, 8)) == 8:
        name, size = unpack(order + "4sI", head)
        if name == b"fmt ":
            rate = _byte_rate(order, file.at(offset + 8, 20))
        if name == b"data":
            return _wav_facts(file, offset + 8, size, rate)
        offset += 8 + size + size % 2
    return Facts(complete=False)


_PCM, _ADPCM = (1, 3, 0xFFFE), (2, 0x11)


def _byte_rate(order: str, fmt: bytes) -> float:
    """Bytes in a second. The header's own number is the last choice: ffmpeg writes a wrong one for ADPCM."""
    tag, _, hertz, told, block = unpack(order + "HHIIH", fmt[:14])
    if tag in _PCM:
        return float(hertz * block)
    samples = unpack(order + "H", fmt[18:20])[0] if tag in _ADPCM else 0
    return float(hertz / samples * block) if samples else float(told)


def _wav_facts(file: BoundedFile, start: int, declared: int, rate: float) -> Facts:
    if not rate:
        return Facts(complete=False)
    here = file.size - start
    if declared in _UNTOLD or file.at(0, 4) == b"RF64":
        return Facts(seconds=round(here / rate, 3))
    held = declared if declared <= here and _chunks_follow(file, start + declared + declared % 2) else here
    facts = Facts(seconds=round(held / rate, 3), complete=declared <= here)
    return facts if held == declared else replace(facts, declared=round(declared / rate, 3))


def _chunks_follow(file: BoundedFile, offset: int) -> bool:
    """Whether what stands behind the sound is more chunks (or too little to matter), not more sound."""
    while file.size - offset > 1024:
        name, size = unpack("<4sI", file.at(offset, 8))
        if not name.isascii() or not name.decode("ascii").isprintable() or offset + 8 + size > file.size + 1:
            return False
        offset += 8 + size + size % 2
    return True


def tagged(file: BoundedFile) -> Facts:
    """Length as tinytag reads it from the headers."""
    file.seek(0)
    tag = TinyTag.get(file_obj=cast(BinaryIO, file), tags=False)
    seconds = tag.duration
    return Facts(seconds=round(seconds, 3) if seconds and isfinite(seconds) and seconds > 0 else None)


_AAC_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)
_AAC_SAMPLES = 1024  # in one block


def is_aac(file: BoundedFile) -> bool:
    """Two ADTS frames in a row (ISO/IEC 13818-7, 6.2)."""
    first = _aac_frame(file.at(0, 7))
    return first is not None and _aac_frame(file.at(first[0], 7)) is not None


def aac(file: BoundedFile) -> Facts:
    """Every frame is counted: nothing else in such a file tells its length."""
    seconds, offset, complete = 0.0, 0, True
    try:
        while (head := file.at(offset, 7)) and (frame := _aac_frame(head)):
            offset += frame[0]
            complete = offset <= file.size
            seconds += frame[1] * complete
    except BudgetSpentError:  # some hours: the rest goes on as it went so far
        seconds *= file.size / max(1, offset)
    return Facts(seconds=round(seconds, 3), complete=complete)


def _aac_frame(head: bytes) -> tuple[int, float] | None:
    """Bytes and seconds of the ADTS frame that begins here, or None."""
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0:
        return None
    size, rate = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5, head[2] >> 2 & 15
    if size <= 7 or rate >= len(_AAC_RATES):
        return None
    return size, ((head[6] & 3) + 1) * _AAC_SAMPLES / _AAC_RATES[rate]


READERS: Mapping[str, Reader] = {
    "aac": aac,
    "mp3": mp3,
    "amr": amr,
    "amr-wb": amr_wide,
    "wav": wav,
    "wma": tagged,
    "wmv": tagged,
    "ogg": tagged,
    "flac": tagged,
    "aiff": tagged,
}
