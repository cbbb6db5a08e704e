"""Length and size of a film, and whether it holds its index, from boxes (mp4, mov, 3gp, m4a) or chunks (avi)."""

from collections.abc import Mapping
from struct import unpack

from wego_desktop.intake import boxes
from wego_desktop.intake.bounded import BoundedFile
from wego_desktop.intake.facts import Facts, Reader


def mp4(file: BoundedFile) -> Facts:
    """``moov`` is the index: without it nothing can play the film. No picture track: it is a sound (m4a)."""
    found, whole = boxes.top(file)
    if b"moov" not in found or found[b"moov"][1] > file.size:
        return Facts(complete=False, no_index=True)
    moov = boxes.Box(b"moov", *found[b"moov"])
    tracks = {_kind(file, track): track for track in reversed(boxes.below(file, moov, b"trak"))}
    width, height = _size(file, tracks[b"vide"]) if b"vide" in tracks else (None, None)
    sound = b"soun" in tracks and b"vide" not in tracks
    kept = whole and (b"mdat" in found or b"moof" in found)
    odd = not {_codec(file, track) for track in tracks.values()} <= _USUAL
    return Facts(
        width, height, seconds=_mp4_seconds(file, moov), complete=kept, odd_codec=odd, format="m4a" if sound else ""
    )


# Names of sample entries (ISO/IEC 14496-15 and -14); "" is not known. Tracks of text and time stamps hurt nobody.
_USUAL = frozenset({b"", b"avc1", b"avc3", b"mp4a"})


def _codec(file: BoundedFile, track: boxes.Box) -> bytes:
    entries = boxes.below(file, track, b"mdia", b"minf", b"stbl", b"stsd")
    return file.at(entries[0].start + 12, 4) if entries and _kind(file, track) in (b"vide", b"soun") else b""


def _kind(file: BoundedFile, track: boxes.Box) -> bytes:
    handlers = boxes.below(file, track, b"mdia", b"hdlr")
    return file.at(handlers[0].start + 8, 4) if handlers else b""


def _size(file: BoundedFile, track: boxes.Box) -> tuple[int | None, int | None]:
    heads = boxes.below(file, track, b"tkhd")
    if not heads:
        return None, None
    width, height = unpack(">II", file.at(heads[0].end - 8, 8))  # 16.16 fixed point
    return width >> 16, height >> 16


def _mp4_seconds(file: BoundedFile, moov: boxes.Box) -> float | None:
    """``mvhd``; a film in fragments tells its length in ``mehd``, if at all."""
    heads = boxes.below(file, moov, b"mvhd")
    if not heads:
        return None
    version = file.at(heads[0].start, 1)[0]
    shape, offset = (">IQ", 20) if version == 1 else (">II", 12)
    scale, length = unpack(shape, file.at(heads[0].start + offset, 12 if version == 1 else 8))
    if not length or length == (1 << (64 if version == 1 else 32)) - 1:
        length = _fragments_length(file, moov)
    return round(length / scale, 3) if scale and length else None


def _fragments_length(file: BoundedFile, moov: boxes.Box) -> int:
    heads = boxes.below(file, moov, b"mvex", b"mehd")
    if not heads:
        return 0
    version = file.at(heads[0].start, 1)
    return int.from_bytes(file.at(heads[0].start + 4, 8 if version == b"\x01" else 4), "big")


def avi(file: BoundedFile) -> Facts:
    """``avih`` and the picture stream's ``strh`` (AVI RIFF file reference); the latter is right for parts over 1 GB."""
    head = file.at(0, 1 << 16)
    main = head.find(b"avih")
    if main < 0:
        return Facts(complete=False, no_index=True)
    frame_us, frames, width, height = (unpack("<I", head[main + 8 + at : main + 12 + at])[0] for at in (0, 16, 32, 36))
    seconds = _avi_stream_seconds(head) or frame_us * frames / 1e6
    end = 8 + unpack("<I", head[4:8])[0]
    return Facts(width, height, seconds=round(seconds, 3) or None, complete=end <= file.size and _holds_frames(file))


def _holds_frames(file: BoundedFile) -> bool:
    offset = 12
    while len(head := file.at(offset, 12)) == 12:
        name, size, kind = unpack("<4sI4s", head)
        if (name, kind) == (b"LIST", b"movi"):
            return True
        offset += 8 + size + size % 2
    return False


def _avi_stream_seconds(head: bytes) -> float:
    stream = head.find(b"vids")
    if stream < 8 or head[stream - 8 : stream - 4] != b"strh" or len(head) < stream + 36:
        return 0.0
    scale, rate, _, length = unpack("<IIII", head[stream + 20 : stream + 36])
    return length * scale / rate if rate else 0.0


READERS: Mapping[str, Reader] = {"mp4": mp4, "mov": mp4, "3gp": mp4, "m4a": mp4, "avi": avi}
