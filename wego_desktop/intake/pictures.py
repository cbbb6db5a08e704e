"""Pixels, frames and wholeness of a picture, from its headers only: nothing is ever decoded, so no bomb can go off.

Each reader is handed an open file whose format is known and yields ``Facts``. Readers may raise what damaged bytes make
them raise (struct.error, IndexError, ValueError, BudgetSpentError): the probe takes that as "broken".
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from struct import unpack

from wego_desktop.intake import boxes
from wego_desktop.intake.bounded import WINDOW, BoundedFile, BudgetSpentError
from wego_desktop.intake.facts import Facts, Reader


def png(file: BoundedFile) -> Facts:
    """Chunks: length, name, data, checksum (PNG 3rd edition, 5.3). ``acTL`` holds the frames of an animation."""
    width, height = unpack(">II", file.at(16, 8))
    frames, whole = 1, b"IEND\xaeB`\x82" in file.tail(WINDOW)
    for name, offset in _chunks(file):
        if name == b"acTL":
            frames = int.from_bytes(file.at(offset, 4), "big")
        if name == b"IEND" or (name == b"IDAT" and whole):
            return Facts(width, height, frames)
    return Facts(width, height, frames, complete=whole)


def _chunks(file: BoundedFile) -> Iterator[tuple[bytes, int]]:
    """Name and offset of the content of each chunk, as far as they are chunks and the budget reaches."""
    offset = 8
    with suppress(BudgetSpentError):
        while len(head := file.at(offset, 8)) == 8 and head[4:].isalpha():
            yield head[4:], offset + 8
            offset += 12 + int.from_bytes(head[:4], "big")


_JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # SOF markers
_JPEG_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))  # markers without a length


def jpeg(file: BoundedFile) -> Facts:
    """Segments up to the first scan (ITU T.81, annex B); in a scan, 0xFF 0xD9 is surely the end."""
    offset, width, height = 2, None, None
    while len(mark := file.at(offset, 2)) == 2 and mark[1] != 0xDA:
        if mark[0] != 0xFF or mark[1] in _JPEG_ALONE or mark[1] == 0xFF:
            offset += 1 if mark[0] != 0xFF or mark[1] == 0xFF else 2
            continue
        if mark[1] in _JPEG_SIZES:
            height, width = unpack(">HH", file.at(offset + 5, 4))
        offset += 2 + max(2, unpack(">H", file.at(offset + 2, 2))[0])
    return Facts(width, height, complete=_found(file, b"\xff\xd9", offset))


def _found(file: BoundedFile, mark: bytes, start: int) -> bool:
    """Whether the mark stands in the last bytes or, behind much junk (a phone's moving photo), anywhere after start."""
    if mark in file.at(max(start, file.size - WINDOW), WINDOW):
        return True
    step = WINDOW - len(mark) + 1
    try:
        return any(mark in file.at(offset, WINDOW) for offset in range(start, file.size, step))
    except BudgetSpentError:
        return True  # too large to know; nothing is said without knowing


def gif(file: BoundedFile) -> Facts:
    """Blocks (GIF89a, appendix A): frames are counted; the trailer ends it, whatever follows."""
    width, height, flags = unpack("<HHB", file.at(6, 5))
    offset, frames, whole = 13 + _palette(flags), 0, file.tail(1) == b";"
    with suppress(BudgetSpentError, IndexError):
        while (kind := file.at(offset, 1)) in (b"\x21", b"\x2c"):
            frames += kind == b"\x2c"
            start = offset + (11 + _palette(file.at(offset + 9, 1)[0]) if kind == b"\x2c" else 2)
            offset = _after_sub_blocks(file, start)
        whole = kind == b";"
    return Facts(width, height, max(frames, 1), complete=whole)


def _palette(flags: int) -> int:
    return 3 << ((flags & 7) + 1) if flags & 0x80 else 0


def _after_sub_blocks(file: BoundedFile, offset: int) -> int:
    while count := file.at(offset, 1)[0]:
        offset += 1 + count
    return offset + 1


def bmp(file: BoundedFile) -> Facts:
    """BITMAPFILEHEADER and one of the info headers; height may be negative (top-down)."""
    start, header = unpack("<II", file.at(10, 8))
    if header == 12:  # OS/2 1.x
        width, height, _, bits = unpack("<HHHH", file.at(18, 8))
        plain = True
    else:
        width, height, _, bits, packed = unpack("<iiHHI", file.at(18, 16))
        plain = packed in (0, 3, 6)
    rows = (width * bits + 31) // 32 * 4 * abs(height)
    return Facts(width, abs(height), complete=not plain or start + rows <= file.size)


def webp(file: BoundedFile) -> Facts:
    """RIFF chunks of the WebP container; VP8X holds the canvas, one ANMF per frame."""
    width = height = None
    frames, offset = 0, 12
    end = 8 + unpack("<I", file.at(4, 4))[0]
    while offset + 8 <= min(end, file.size):
        name, size = unpack("<4sI", file.at(offset, 8))
        frames += name == b"ANMF"
        if width is None and name in _WEBP_SIZES:
            width, height = _WEBP_SIZES[name](file.at(offset + 8, 10))
        offset += 8 + size + size % 2
    return Facts(width, height, max(frames, 1), complete=end <= file.size)


def _vp8(data: bytes) -> tuple[int, int]:
    width, height = unpack("<HH", data[6:10])
    return width & 0x3FFF, height & 0x3FFF


def _vp8l(data: bytes) -> tuple[int, int]:
    bits = unpack("<I", data[1:5])[0]
    return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1


def _vp8x(data: bytes) -> tuple[int, int]:
    return int.from_bytes(data[4:7], "little") + 1, int.from_bytes(data[7:10], "little") + 1


_WEBP_SIZES: Mapping[bytes, Callable[[bytes], tuple[int, int]]] = {b"VP8 ": _vp8, b"VP8L": _vp8l, b"VP8X": _vp8x}
_MOST_PAGES = 1000


def tiff(file: BoundedFile) -> Facts:
    """Directories of tags (TIFF 6.0, section 2): 256 and 257 are the size; each directory is a page."""
    order = "<" if file.at(0, 2) == b"II" else ">"
    if unpack(order + "H", file.at(2, 2))[0] == 43:  # BigTIFF: known for what it is, not measured
        return Facts()
    offset, pages, size = unpack(order + "I", file.at(4, 4))[0], 0, {256: 0, 257: 0}
    seen = set()
    while offset and offset not in seen and pages < _MOST_PAGES:
        seen.add(offset)
        count = unpack(order + "H", file.at(offset, 2))[0]
        if not pages:
            size |= _tags(order, file.at(offset + 2, 12 * count))
        offset = unpack(order + "I", file.at(offset + 2 + 12 * count, 4))[0]
        pages += 1
    return Facts(size[256], size[257], pages, complete=_strips_end(size) <= file.size)


_SHORT, _LONG = 3, 4
_STRIP_START, _STRIP_BYTES = 273, 279


def _tags(order: str, directory: bytes) -> dict[int, int]:
    """Tags of one number each."""
    found = {}
    for at in range(0, len(directory) - 11, 12):
        tag, kind, count = unpack(order + "HHI", directory[at : at + 8])
        if count == 1 and kind in (_SHORT, _LONG):
            width = 2 if kind == _SHORT else 4
            found[tag] = unpack(order + ("H" if kind == _SHORT else "I"), directory[at + 8 : at + 8 + width])[0]
    return found


def _strips_end(tags: Mapping[int, int]) -> int:
    return tags.get(_STRIP_START, 0) + tags.get(_STRIP_BYTES, 0)


def heif(file: BoundedFile) -> Facts:
    """AVIF and HEIC: the largest ``ispe`` (ISO/IEC 23008-12); a picture made of tiles names theirs too."""
    found, whole = boxes.top(file)
    if b"meta" not in found:
        return Facts(complete=False)
    start, end = found[b"meta"]
    shapes = boxes.below(file, boxes.Box(b"meta", start + 4, end), b"iprp", b"ipco", b"ispe")
    sizes = [unpack(">II", file.at(box.start + 4, 8)) for box in shapes]
    width, height = max(sizes, key=lambda size: size[0] * size[1], default=(None, None))
    return Facts(width, height, _moving(file, found), complete=whole)


_SAMPLES = (b"trak", b"mdia", b"minf", b"stbl", b"stsz")


def _moving(file: BoundedFile, found: Mapping[bytes, tuple[int, int]]) -> int:
    """Pictures of an AVIF that says first of all that it is a sequence: samples of its first track."""
    if file.at(8, 4) != b"avis" or b"moov" not in found:
        return 1
    counts = [file.at(box.start + 8, 4) for box in boxes.below(file, boxes.Box(b"moov", *found[b"moov"]), *_SAMPLES)]
    return max(1, int.from_bytes(counts[0], "big")) if counts else 1


_SVG_TEXT = 1 << 18
_NUMBER = r"[\"']\s*([0-9]{1,9}(?:\.[0-9]{0,9})?)\s*(?:px)?\s*[\"']"
_BOX = r"\sviewBox\s*=\s*[\"']\s*[-0-9.e]+[\s,]+[-0-9.e]+[\s,]+([0-9.]{1,18})[\s,]+([0-9.]{1,18})\s*[\"']"


def svg_root(file: BoundedFile) -> str | None:
    """The text of the root tag when the file is a drawing. Looked for, never parsed: no entity is expanded."""
    text = _decoded(file.at(0, _SVG_TEXT)).lstrip("\ufeff \t\r\n")
    for _ in range(100):  # prolog, comments, doctype with its entities
        end = {"<?": "?>", "<!--": "-->"}.get(text[:2] if text[:2] == "<?" else text[:4])
        if end is None and text[:9].upper() == "<!DOCTYPE":
            head = text[: text.find(">")]
            end = "]" if "[" in head else ">"
        if end is None:
            break
        text = text[text.find(end) + len(end) :].lstrip(" \t\r\n>") if end in text else ""
    root = re.match(r"<(?:[A-Za-z]\w{0,30}:)?svg(?=[\s>/])[^>]{0,20000}", text)
    return root[0] if root else None


def svg(file: BoundedFile) -> Facts:
    """Size from width and height in pixels, else from the viewBox."""
    root = svg_root(file) or ""
    width, height = (re.search(rf"\s{name}\s*=\s*{_NUMBER}", root) for name in ("width", "height"))
    if width and height:
        return Facts(round(float(width[1])), round(float(height[1])))
    box = re.search(_BOX, root)
    return Facts(round(float(box[1])), round(float(box[2]))) if box else Facts()


def _decoded(data: bytes) -> str:
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    return data.decode(encoding, errors="replace")


READERS: Mapping[str, Reader] = {
    "bmp": bmp,
    "png": png,
    "jpeg": jpeg,
    "gif": gif,
    "webp": webp,
    "avif": heif,
    "heic": heif,
    "svg": svg,
    "tiff": tiff,
}
