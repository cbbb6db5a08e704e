"""Which formats there are, what people call them, and how the first bytes tell them apart.

A format is a short stable name ("jpeg"); its family is "picture", "sound" or "film". What belongs to no family is
"unknown", with a name for people where one is cheap to tell ("a PDF file").
"""

from codecs import getincrementaldecoder
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wego_desktop.intake.bounded import BoundedFile
from wego_desktop.translate import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Format:
    """``label`` stands in lists ("BMP, PNG"), ``text`` in a sentence (marked for translation, context "Finding")."""

    name: str
    family: str
    label: str
    text: str
    extensions: tuple[str, ...]  # without the dot, lower case, as WeChat lists them; the first is the one to write


_PICTURES = (
    Format("bmp", "picture", "BMP", QT_TRANSLATE_NOOP("Finding", "a BMP picture"), ("bmp",)),
    Format("png", "picture", "PNG", QT_TRANSLATE_NOOP("Finding", "a PNG picture"), ("png",)),
    Format("jpeg", "picture", "JPG", QT_TRANSLATE_NOOP("Finding", "a JPEG picture"), ("jpg", "jpeg")),
    Format("gif", "picture", "GIF", QT_TRANSLATE_NOOP("Finding", "a GIF picture"), ("gif",)),
    Format("webp", "picture", "WebP", QT_TRANSLATE_NOOP("Finding", "a WebP picture"), ("webp",)),
    Format("avif", "picture", "AVIF", QT_TRANSLATE_NOOP("Finding", "an AVIF picture"), ("avif", "avifs")),
    Format("heic", "picture", "HEIC", QT_TRANSLATE_NOOP("Finding", "a HEIC picture"), ("heic", "heif", "hif")),
    Format("svg", "picture", "SVG", QT_TRANSLATE_NOOP("Finding", "an SVG drawing"), ("svg",)),
    Format("tiff", "picture", "TIFF", QT_TRANSLATE_NOOP("Finding", "a TIFF picture"), ("tif", "tiff")),
)
_SOUNDS = (
    Format("mp3", "sound", "MP3", QT_TRANSLATE_NOOP("Finding", "an MP3 sound"), ("mp3",)),
    Format("wma", "sound", "WMA", QT_TRANSLATE_NOOP("Finding", "a WMA sound"), ("wma",)),
    Format("wav", "sound", "WAV", QT_TRANSLATE_NOOP("Finding", "a WAV sound"), ("wav",)),
    Format("amr", "sound", "AMR", QT_TRANSLATE_NOOP("Finding", "an AMR sound"), ("amr",)),
    Format("amr-wb", "sound", "AMR-WB", QT_TRANSLATE_NOOP("Finding", "an AMR-WB sound"), ("awb", "amr")),
    Format("m4a", "sound", "M4A", QT_TRANSLATE_NOOP("Finding", "an M4A sound"), ("m4a", "m4b", "mp4", "3gp")),
    Format("ogg", "sound", "OGG", QT_TRANSLATE_NOOP("Finding", "an OGG sound"), ("ogg", "oga", "opus", "spx")),
    Format("flac", "sound", "FLAC", QT_TRANSLATE_NOOP("Finding", "a FLAC sound"), ("flac",)),
    Format("aac", "sound", "AAC", QT_TRANSLATE_NOOP("Finding", "an AAC sound"), ("aac",)),
    Format("aiff", "sound", "AIFF", QT_TRANSLATE_NOOP("Finding", "an AIFF sound"), ("aiff", "aif", "aifc")),
    Format("mka", "sound", "MKA", QT_TRANSLATE_NOOP("Finding", "a Matroska sound"), ("mka", "mkv")),
    Format("weba", "sound", "WebM", QT_TRANSLATE_NOOP("Finding", "a WebM sound"), ("weba", "webm")),
)
_FILMS = (
    Format("mp4", "film", "MP4", QT_TRANSLATE_NOOP("Finding", "an MP4 film"), ("mp4",)),
    Format("mov", "film", "MOV", QT_TRANSLATE_NOOP("Finding", "a QuickTime film"), ("mov", "qt")),
    Format("avi", "film", "AVI", QT_TRANSLATE_NOOP("Finding", "an AVI film"), ("avi", "divx")),
    Format("3gp", "film", "3GP", QT_TRANSLATE_NOOP("Finding", "a 3GP film"), ("3gp", "3g2")),
    Format("mkv", "film", "MKV", QT_TRANSLATE_NOOP("Finding", "a Matroska film"), ("mkv",)),
    Format("webm", "film", "WebM", QT_TRANSLATE_NOOP("Finding", "a WebM film"), ("webm",)),
    Format("wmv", "film", "WMV", QT_TRANSLATE_NOOP("Finding", "a WMV film"), ("wmv", "asf")),
    Format("flv", "film", "FLV", QT_TRANSLATE_NOOP("Finding", "a Flash film"), ("flv",)),
    Format("mpeg", "film", "MPEG", QT_TRANSLATE_NOOP("Finding", "an MPEG film"), ("mpg", "mpeg", "vob")),
    Format("ogv", "film", "OGV", QT_TRANSLATE_NOOP("Finding", "an OGG film"), ("ogv", "ogg")),
)
FORMATS: Mapping[str, Format] = {format_.name: format_ for format_ in _PICTURES + _SOUNDS + _FILMS}

PDF = QT_TRANSLATE_NOOP("Finding", "a PDF file")
WORD = QT_TRANSLATE_NOOP("Finding", "a Word document")
EXCEL = QT_TRANSLATE_NOOP("Finding", "an Excel workbook")
POWERPOINT = QT_TRANSLATE_NOOP("Finding", "a PowerPoint presentation")
OPENDOCUMENT = QT_TRANSLATE_NOOP("Finding", "an OpenDocument file")
EPUB = QT_TRANSLATE_NOOP("Finding", "an EPUB book")
OFFICE = QT_TRANSLATE_NOOP("Finding", "an old Office document")
ARCHIVE = QT_TRANSLATE_NOOP("Finding", "an archive")
PROGRAM = QT_TRANSLATE_NOOP("Finding", "a program")
FONT = QT_TRANSLATE_NOOP("Finding", "a font")
DATABASE = QT_TRANSLATE_NOOP("Finding", "a database")
PHOTOSHOP = QT_TRANSLATE_NOOP("Finding", "a Photoshop file")
ICON = QT_TRANSLATE_NOOP("Finding", "a Windows icon")
JPEG_XL = QT_TRANSLATE_NOOP("Finding", "a JPEG XL picture")
JPEG_2000 = QT_TRANSLATE_NOOP("Finding", "a JPEG 2000 picture")
MIDI = QT_TRANSLATE_NOOP("Finding", "a MIDI file")
FLASH = QT_TRANSLATE_NOOP("Finding", "a Flash animation")
WEB_PAGE = QT_TRANSLATE_NOOP("Finding", "a web page")
TEXT = QT_TRANSLATE_NOOP("Finding", "a text file")


@dataclass(frozen=True)
class Signature:
    """``name`` is a format, or the text of something foreign. Rows are asked in order; the first that fits tells."""

    name: str
    start: bytes
    offset: int = 0
    also: bytes = b""
    also_at: int = 0

    def fits(self, head: bytes) -> bool:
        return head.startswith(self.start, self.offset) and head.startswith(self.also, self.also_at)


# Only what the first bytes settle; ISO boxes (mp4, heic), ASF, Ogg, mp3, svg and zip are asked further by the probe.
SIGNATURES: tuple[Signature, ...] = (
    Signature("png", b"\x89PNG\r\n\x1a\n"),
    Signature("jpeg", b"\xff\xd8\xff"),
    Signature("gif", b"GIF87a"),
    Signature("gif", b"GIF89a"),
    Signature("webp", b"RIFF", also=b"WEBP", also_at=8),
    Signature("wav", b"RIFF", also=b"WAVE", also_at=8),
    Signature("wav", b"RIFX", also=b"WAVE", also_at=8),
    Signature("wav", b"RF64", also=b"WAVE", also_at=8),
    Signature("avi", b"RIFF", also=b"AVI ", also_at=8),
    Signature("tiff", b"II*\0"),
    Signature("tiff", b"MM\0*"),
    Signature("tiff", b"II+\0"),
    Signature("tiff", b"MM\0+"),
    Signature("amr", b"#!AMR\n"),
    Signature("amr-wb", b"#!AMR-WB"),
    Signature("flac", b"fLaC"),
    Signature("aiff", b"FORM", also=b"AIF", also_at=8),
    Signature("flv", b"FLV\x01"),
    Signature("mpeg", b"\0\0\x01\xba"),
    Signature("mpeg", b"\0\0\x01\xb3"),
    Signature(PDF, b"%PDF-"),
    Signature(OFFICE, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    Signature(ARCHIVE, b"Rar!\x1a\x07"),
    Signature(ARCHIVE, b"7z\xbc\xaf\x27\x1c"),
    Signature(ARCHIVE, b"\x1f\x8b\x08"),
    Signature(ARCHIVE, b"BZh"),
    Signature(ARCHIVE, b"\xfd7zXZ\0"),
    Signature(ARCHIVE, b"\x28\xb5\x2f\xfd"),
    Signature(ARCHIVE, b"ustar", offset=257),
    Signature(PROGRAM, b"\x7fELF"),
    Signature(PROGRAM, b"\xcf\xfa\xed\xfe"),
    Signature(PROGRAM, b"MZ", also=b"\0", also_at=3),
    Signature(FONT, b"wOFF"),
    Signature(FONT, b"wOF2"),
    Signature(FONT, b"OTTO"),
    Signature(FONT, b"\0\x01\0\0\0", also=b"\0", also_at=6),
    Signature(DATABASE, b"SQLite format 3\0"),
    Signature(PHOTOSHOP, b"8BPS"),
    Signature(ICON, b"\0\0\x01\0"),
    Signature(JPEG_XL, b"\xff\x0a"),
    Signature(JPEG_XL, b"\0\0\0\x0cJXL "),
    Signature(JPEG_2000, b"\0\0\0\x0cjP  "),
    Signature(MIDI, b"MThd"),
    Signature(FLASH, b"FWS"),
    Signature(FLASH, b"CWS"),
)

_ASF = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")
_ASF_VIDEO_STREAM = bytes.fromhex("c0ef19bc4d5bcf11a8fd00805f5c442b")
_OLD_QUICKTIME = (b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot")
_BRANDS: Mapping[bytes, str] = {
    b"avif": "avif",
    b"avis": "avif",
    b"heic": "heic",
    b"heix": "heic",
    b"heim": "heic",
    b"heis": "heic",
    b"hevc": "heic",
    b"hevx": "heic",
    b"mif1": "heic",
    b"msf1": "heic",
    b"qt  ": "mov",
    b"M4A ": "m4a",
    b"M4B ": "m4a",
    b"M4P ": "m4a",
}


def by_signature(head: bytes) -> str | None:
    return next((row.name for row in SIGNATURES if row.fits(head)), None)


def iso(head: bytes) -> str | None:
    """mp4 and its relatives, by the brands of the ``ftyp`` box (ISO/IEC 14496-12, 4.3)."""
    if head[4:8] in _OLD_QUICKTIME and head[:4] != b"\0\0\0\0":
        return "mov"
    if head[4:8] != b"ftyp":
        return None
    brands = [head[8:12], *(head[at : at + 4] for at in range(16, min(int.from_bytes(head[:4], "big"), 256), 4))]
    if b"avif" in brands or b"avis" in brands:  # a mif1 picture may be avif underneath
        return "avif"
    if brands[0][:2] == b"3g":
        return "3gp"
    return _BRANDS.get(brands[0], "mp4")


def asf(head: bytes) -> str | None:
    if not head.startswith(_ASF):
        return None
    return "wmv" if _ASF_VIDEO_STREAM in head else "wma"


def ogg(head: bytes) -> str | None:
    if not head.startswith(b"OggS"):
        return None
    return "ogv" if b"\x80theora" in head[:4096] else "ogg"


def matroska(head: bytes) -> str | None:
    if not head.startswith(b"\x1a\x45\xdf\xa3"):
        return None
    return "webm" if b"webm" in head[:64] else "mkv"


def bmp(head: bytes) -> str | None:
    """ "BM" alone begins too many texts: the length of the second header has to be one that exists."""
    known = (12, 16, 40, 52, 56, 64, 108, 124)
    return "bmp" if head.startswith(b"BM") and int.from_bytes(head[14:18], "little") in known else None


def mpeg_stream(head: bytes) -> str | None:
    """A transport stream: packets of 188 bytes, or of 192 on discs."""
    packets = (head[0:564:188], head[4:580:192])
    return "mpeg" if any(starts == b"GGG" for starts in packets) else None


def zipped(head: bytes) -> str | None:
    if not head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return None
    marks = {
        b"word/": WORD,
        b"xl/": EXCEL,
        b"ppt/": POWERPOINT,
        b"mimetypeapplication/vnd.oasis": OPENDOCUMENT,
        b"mimetypeapplication/epub": EPUB,
    }
    return next((text for mark, text in marks.items() if mark in head), ARCHIVE)


def by_text(head: bytes) -> str | None:
    """A web page or plain text, in the encodings that tell themselves."""
    if b"\0" in head[:1024] and not head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None
    start = head[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return WEB_PAGE
    return TEXT if _decodes(head[:1024]) else None


def _decodes(start: bytes) -> bool:
    encoding = "utf-16" if start.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    try:
        getincrementaldecoder(encoding)().decode(start)  # a character cut in two at the end is fine
    except UnicodeDecodeError:
        return False
    return True


Detector = Callable[[bytes], str | None]
_HEAD = 1 << 14  # bytes that tell a format
DETECTORS: tuple[Detector, ...] = (by_signature, iso, asf, ogg, matroska, bmp, zipped, mpeg_stream)


def by_head(file: BoundedFile) -> str | None:
    """Format or text of something foreign from the first bytes, or None. Raises OSError."""
    return by_bytes(file.at(0, _HEAD))


def by_bytes(data: bytes) -> str | None:
    """The same of bytes that are in memory."""
    head = data[:_HEAD]
    return next((name for detect in DETECTORS if (name := detect(head))), None)
