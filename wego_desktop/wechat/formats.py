"""What a file is by its first bytes, and the extension and type it goes up and comes down under.

WeChat judges an upload by the extension in its file name (none: 40005, 40113) and answers downloads without saying what
they are, so both ways need this. It is about names only; whether a file may be sent is decided in intake.
"""

import codecs
from collections.abc import Callable
from dataclasses import dataclass

HEAD = 64
"""How many bytes :func:`sniff` wants to see."""


@dataclass(frozen=True)
class Format:
    """extensions: without dot, the usual one first. family: "picture", "sound" or "film"."""

    name: str
    family: str
    mime: str
    extensions: tuple[str, ...]


_FORMATS = {
    each.name: each
    for each in (
        Format("jpeg", "picture", "image/jpeg", ("jpg", "jpeg")),
        Format("png", "picture", "image/png", ("png",)),
        Format("gif", "picture", "image/gif", ("gif",)),
        Format("bmp", "picture", "image/bmp", ("bmp",)),
        Format("webp", "picture", "image/webp", ("webp",)),
        Format("avif", "picture", "image/avif", ("avif",)),
        Format("heic", "picture", "image/heic", ("heic", "heif")),
        Format("mp3", "sound", "audio/mpeg", ("mp3",)),
        Format("wav", "sound", "audio/wav", ("wav",)),
        Format("wma", "sound", "audio/x-ms-wma", ("wma",)),
        Format("amr", "sound", "audio/amr", ("amr",)),
        Format("m4a", "sound", "audio/mp4", ("m4a",)),
        Format("ogg", "sound", "audio/ogg", ("ogg", "oga", "spx")),
        Format("mp4", "film", "video/mp4", ("mp4", "m4v")),
        Format("mov", "film", "video/quicktime", ("mov",)),
        Format("avi", "film", "video/x-msvideo", ("avi",)),
    )
}
KNOWN_EXTENSIONS = frozenset(extension for each in _FORMATS.values() for extension in each.extensions)

_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_BRANDS = {b"M4A ": "m4a", b"M4B ": "m4a", b"qt  ": "mov", b"avif": "avif", b"avis": "avif"} | dict.fromkeys(
    (b"heic", b"heix", b"hevc", b"heim", b"mif1", b"msf1"), "heic"
)

_BMP_HEADERS = {size.to_bytes(4, "little") for size in (12, 40, 52, 56, 64, 108, 124)}


def sniff(head: bytes) -> Format | None:
    """The format that a file's first bytes name, or None."""
    found = next((name for test, name in _TESTS if test(head)), None) or _boxed(head)
    return _FORMATS[found] if found else None


def looks_like_text(head: bytes) -> bool:
    """Whether this is a page or a message, which no material is: readable UTF-8 (that may be cut) and nothing else."""
    text = codecs.getincrementaldecoder("utf-8-sig")()
    try:
        read = text.decode(head)
    except UnicodeDecodeError:
        return head.lstrip()[:15].lower().startswith((b"<!doctype", b"<html", b"<?xml"))  # a page in another charset
    return bool(read) and all(each.isprintable() or each.isspace() for each in read)


def _boxed(head: bytes) -> str | None:
    """The ISO family: mp4, mov, m4a, heic and avif differ in the brand."""
    if head[4:8] == b"ftyp":
        return _BRANDS.get(head[8:12], "mp4")
    return "mov" if head[4:8] in (b"moov", b"mdat", b"wide") else None


def _riff(kind: bytes) -> Callable[[bytes], bool]:
    return lambda head: head[:4] == b"RIFF" and head[8:12] == kind


def _starts(*starts: bytes) -> Callable[[bytes], bool]:
    return lambda head: head.startswith(starts)


def _mpeg_sound(head: bytes) -> bool:
    """An MPEG layer III frame header without an ID3 tag before it: sync, version, layer, bit rate and sample rate."""
    if len(head) < 3 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return False
    return head[1] & 0x18 != 0x08 and head[2] & 0xF0 != 0xF0 and head[2] & 0x0C != 0x0C


_TESTS: tuple[tuple[Callable[[bytes], bool], str], ...] = (
    (_starts(b"\xff\xd8\xff"), "jpeg"),
    (_starts(b"\x89PNG\r\n\x1a\n"), "png"),
    (_starts(b"GIF87a", b"GIF89a"), "gif"),
    (_riff(b"WEBP"), "webp"),
    (_riff(b"WAVE"), "wav"),
    (_riff(b"AVI "), "avi"),
    (_starts(b"#!AMR"), "amr"),
    (_starts(_ASF), "wma"),
    (_starts(b"OggS"), "ogg"),
    (_starts(b"ID3"), "mp3"),
    (_mpeg_sound, "mp3"),
    (lambda head: head[:2] == b"BM" and head[14:18] in _BMP_HEADERS, "bmp"),
)
