"""Real files for the tests, written here: pictures by Pillow, sounds and films from their own headers up."""

import io
import random
import wave
from collections.abc import Callable, Sequence
from pathlib import Path
from struct import pack

from PIL import Image


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    """A picture in any format that Pillow writes."""
    out = io.BytesIO()
    Image.new("RGB", size, (7, 193, 96)).save(out, kind, **options)
    return out.getvalue()


def noise(kind: str, size: tuple[int, int], **options: object) -> bytes:
    """A picture that does not compress."""
    out = io.BytesIO()
    grains = random.Random(1).randbytes(size[0] * size[1] * 3)  # the same ones each time
    Image.frombytes("RGB", size, grains).save(out, kind, **options)
    return out.getvalue()


def animation(kind: str = "GIF", frames: int = 3) -> bytes:
    out = io.BytesIO()
    first, *rest = [Image.new("RGB", (24, 16), (60 * at, 90, 10 * at)) for at in range(frames)]
    first.save(out, kind, save_all=True, append_images=rest, duration=80)
    return out.getvalue()


SVG = b'<?xml version="1.0"?><!-- made here --><svg xmlns="http://www.w3.org/2000/svg" width="120" height="80px"/>'


def wav(seconds: float, rate: int = 8000) -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(rate)
        sound.writeframes(b"\x80" * int(seconds * rate))
    return out.getvalue()


def mp3(seconds: float, kbit: int = 32, xing: int | None = None) -> bytes:
    """Silent layer III frames, 44.1 kHz. xing: the number of frames that a Xing header claims."""
    rates = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128)
    length = 144 * kbit * 1000 // 44100
    head = bytes((0xFF, 0xFB, rates.index(kbit) << 4, 0xC4))
    frame = head + bytes(length - 4)
    count = round(seconds * 44100 / 1152)
    claim = b"" if xing is None else head + bytes(17) + b"Xing" + pack(">III", 3, xing, xing * length)
    return claim + bytes(-len(claim) % length) + frame * count


def id3(size: int) -> bytes:
    """An ID3v2 tag with so many bytes of padding."""
    return b"ID3\x03\0\0" + bytes((size >> 21 & 127, size >> 14 & 127, size >> 7 & 127, size & 127)) + bytes(size)


def amr(seconds: float, mode: int = 7) -> bytes:
    sizes = (13, 14, 16, 18, 20, 21, 27, 32)
    frame = bytes((mode << 3 | 4,)) + bytes(sizes[mode] - 1)
    return b"#!AMR\n" + frame * round(seconds * 50)


def amr_wide(seconds: float) -> bytes:
    return b"#!AMR-WB\n" + (b"\x04" + bytes(17)) * round(seconds * 50)


def aac(seconds: float, rate: int = 4) -> bytes:
    """ADTS frames of 1024 samples. rate: 4 is 44.1 kHz."""
    size = 20
    head = bytes((0xFF, 0xF1, 0x40 | rate << 2, 0x80 | size >> 11, size >> 3 & 255, (size & 7) << 5 | 0x1F, 0xFC))
    return (head + bytes(size - 7)) * round(seconds * 44100 / 1024)


def box(name: bytes, *parts: bytes) -> bytes:
    content = b"".join(parts)
    return pack(">I4s", 8 + len(content), name) + content


def _track(kind: bytes, size: tuple[int, int], codec: bytes = b"avc1") -> bytes:
    head = box(b"tkhd", bytes(76), pack(">II", size[0] << 16, size[1] << 16))
    entry = box(b"stsd", bytes(4), pack(">I", 1), box(codec if kind == b"vide" else b"mp4a", bytes(70)))
    table = box(b"minf", box(b"stbl", entry))
    return box(b"trak", head, box(b"mdia", box(b"hdlr", bytes(8), kind, bytes(13)), table))


def mp4(
    seconds: float = 4.0,
    size: tuple[int, int] = (320, 240),
    brand: bytes = b"isom",
    tracks: Sequence[bytes] = (b"soun", b"vide"),
    index: bool = True,
    filling: int = 500,
    codec: bytes = b"avc1",
) -> bytes:
    head = box(b"mvhd", bytes(12), pack(">II", 1000, int(seconds * 1000)), bytes(80))
    moov = box(b"moov", head, *(_track(kind, size if kind == b"vide" else (0, 0), codec) for kind in tracks))
    film = box(b"ftyp", brand, bytes(4), brand) + box(b"mdat", bytes(filling))
    return film + moov if index else film


def mp4_fragments(seconds: float) -> bytes:
    """The length of a film in fragments stands in mehd."""
    head = box(b"mvhd", bytes(12), pack(">II", 1000, 0), bytes(80))
    more = box(b"mvex", box(b"mehd", bytes(4), pack(">I", int(seconds * 1000))))
    moov = box(b"moov", head, _track(b"vide", (64, 48)), more)
    return box(b"ftyp", b"iso5", bytes(4)) + moov + box(b"moof", bytes(40)) + box(b"mdat", bytes(90))


def riff(kind: bytes, *chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(name + pack("<I", len(data)) + data + bytes(len(data) % 2) for name, data in chunks)
    return b"RIFF" + pack("<I", 4 + len(body)) + kind + body


def avi(seconds: float = 4.0, size: tuple[int, int] = (160, 120), rate: int = 25) -> bytes:
    frames = int(seconds * rate)
    main = pack("<14I", 1_000_000 // rate, 0, 0, 0, frames, 0, 1, 0, size[0], size[1], 0, 0, 0, 0)
    stream = b"vidsMJPG" + pack("<3I", 0, 0, 0) + pack("<4I", 1, rate, 0, frames) + bytes(20)
    strl = b"strl" + b"strh" + pack("<I", len(stream)) + stream
    hdrl = b"hdrl" + b"avih" + pack("<I", len(main)) + main + b"LIST" + pack("<I", len(strl)) + strl
    return riff(b"AVI ", (b"LIST", hdrl), (b"LIST", b"movi" + bytes(600)))


def element(name: int, *parts: bytes, size: bytes = b"") -> bytes:
    """One element of EBML; its size takes four bytes, unless it is given as it stands."""
    content = b"".join(parts)
    return name.to_bytes((name.bit_length() + 7) // 8, "big") + (size or pack(">I", 1 << 28 | len(content))) + content


UNTOLD = b"\x01" + b"\xff" * 7  # the size of what is still being recorded


def cluster(second: int, *blocks: int, size: bytes = b"") -> bytes:
    """Blocks so many milliseconds behind a second; the last stands in a group."""
    parts = [b"\x81" + pack(">h", at) + b"\0" + bytes(40) for at in blocks]
    kept = [element(0xA3, part) for part in parts[:-1]] + [element(0xA0, element(0xA1, parts[-1]))]
    return element(0x1F43B675, element(0xE7, pack(">I", second * 1000)), *kept, size=size)


def matroska(
    kind: bytes = b"matroska",
    seconds: float | None = 4.0,
    size: tuple[int, int] | None = (320, 240),
    segment: bytes = b"",
    scale: int = 1_000_000,
    clusters: bytes = b"",
) -> bytes:
    """A film with sound, or without pictures where there is no size. seconds: None is a recording that tells none."""
    told = element(0x4489, pack(">d", seconds * 1e9 / scale)) if seconds is not None else b""
    info = element(0x1549A966, element(0x2AD7B1, scale.to_bytes(4, "big")), told)
    sound = element(0xAE, element(0xD7, b"\1"), element(0x83, b"\2"), element(0x86, b"A_OPUS"))
    shape = b"".join(element(at, pack(">H", side)) for at, side in zip((0xB0, 0xBA), size or (), strict=False))
    shows = element(0xAE, element(0xD7, b"\2"), element(0x83, b"\1"), element(0xE0, shape)) if size else b""
    held = clusters or element(0x1F43B675, bytes(300))
    head = element(0x1A45DFA3, element(0x4282, kind))
    return head + element(0x18538067, info, element(0x1654AE6B, sound, shows), held, size=segment)


def _guid(text: str) -> bytes:
    return bytes.fromhex(text)


def wma(seconds: float, *, shows: bool = False) -> bytes:
    """An ASF header with its file and stream properties; no packets behind it."""
    facts = bytes(40) + pack("<QQQ", int(seconds * 1e7), int(seconds * 1e7), 0) + bytes(16)
    sound, film = "409e69f84d5bcf11a8fd00805f5c442b", "c0ef19bc4d5bcf11a8fd00805f5c442b"
    stream = _guid(film if shows else sound) + bytes(38) + pack("<HHII", 0x161, 1, 8000, 1000) + bytes(8)
    objects = [("a1dcab8c47a9cf118ee400c00c205365", facts), ("9107dcb7b7a9cf118ee600c00c205365", stream)]
    body = b"".join(_guid(name) + pack("<Q", 24 + len(data)) + data for name, data in objects)
    return _guid("3026b2758e66cf11a6d900aa0062ce6c") + pack("<QIBB", 30 + len(body), 2, 1, 2) + body


def ogg(seconds: float, *, codec: bytes = b"\x01vorbis") -> bytes:
    """Two pages: who it is, and where its last sample stands."""
    head = codec + pack("<IBIiiiB", 0, 1, 8000, 0, 16000, 0, 0xB8) + b"\x01"
    return _page(head, 0, 2, 0) + _page(bytes(40), int(seconds * 8000), 4, 1)


def _page(packet: bytes, position: int, flags: int, number: int) -> bytes:
    return b"OggS" + pack("<BBqIII", 0, flags, position, 7, number, 0) + bytes((1, len(packet))) + packet


def heif(brand: bytes = b"heic", size: tuple[int, int] = (800, 600), tile: tuple[int, int] = (512, 512)) -> bytes:
    shapes = [box(b"ispe", bytes(4), pack(">II", *shape)) for shape in (tile, size)]
    meta = box(b"meta", bytes(4), box(b"hdlr", bytes(20)), box(b"iprp", box(b"ipco", *shapes)))
    return box(b"ftyp", brand, bytes(4), b"mif1", brand) + meta + box(b"mdat", bytes(300))


def zipped(first: str) -> bytes:
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(first, "x")
    return out.getvalue()


def sparse(path: Path, start: bytes, size: int) -> Path:
    """A huge file that takes no room."""
    with path.open("wb") as file:
        file.write(start)
        file.truncate(size)
    return path


# One of each: name, its bytes, the format and family that the probe should say.
MIXED: tuple[tuple[str, Callable[[], bytes], str, str], ...] = (
    ("a.png", lambda: picture("PNG"), "png", "picture"),
    ("a.jpg", lambda: picture("JPEG"), "jpeg", "picture"),
    ("a.gif", lambda: picture("GIF"), "gif", "picture"),
    ("a.bmp", lambda: picture("BMP"), "bmp", "picture"),
    ("a.webp", lambda: picture("WEBP"), "webp", "picture"),
    ("a.avif", lambda: heif(b"avif"), "avif", "picture"),
    ("a.heic", heif, "heic", "picture"),
    ("a.svg", lambda: SVG, "svg", "picture"),
    ("a.tif", lambda: picture("TIFF"), "tiff", "picture"),
    ("a.mp3", lambda: mp3(2), "mp3", "sound"),
    ("a.wma", lambda: wma(2), "wma", "sound"),
    ("a.wav", lambda: wav(2), "wav", "sound"),
    ("a.amr", lambda: amr(2), "amr", "sound"),
    ("b.amr", lambda: amr_wide(2), "amr-wb", "sound"),
    ("a.m4a", lambda: mp4(2, brand=b"M4A ", tracks=(b"soun",)), "m4a", "sound"),
    ("a.ogg", lambda: ogg(2), "ogg", "sound"),
    ("a.mp4", mp4, "mp4", "film"),
    ("a.mov", lambda: mp4(brand=b"qt  "), "mov", "film"),
    ("a.avi", avi, "avi", "film"),
    ("a.wmv", lambda: wma(2, shows=True), "wmv", "film"),
    ("a.3gp", lambda: mp4(brand=b"3gp5"), "3gp", "film"),
    ("a.mkv", matroska, "mkv", "film"),
    ("a.webm", lambda: matroska(b"webm"), "webm", "film"),
    ("a.mka", lambda: matroska(size=None), "mka", "sound"),
    ("b.webm", lambda: matroska(b"webm", size=None), "weba", "sound"),
    ("a.flv", lambda: b"FLV\x01\x05" + bytes(90), "flv", "film"),
    ("a.mpg", lambda: b"\0\0\x01\xba" + bytes(90), "mpeg", "film"),
    ("a.ogv", lambda: ogg(2, codec=b"\x80theora"), "ogv", "film"),
    ("a.flac", lambda: b"fLaC\x80\0\0\x22" + bytes(34), "flac", "sound"),
    ("a.aac", lambda: (b"\xff\xf1\x50\x80\x02\x1f\xfc" + bytes(9)) * 3, "aac", "sound"),
)
