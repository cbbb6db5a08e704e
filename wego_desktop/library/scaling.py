"""Small pictures from the bytes of large ones."""

import re
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import (  # importing a plug-in registers it; FORMATS may name no other
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    UnidentifiedImageError,
    WebPImagePlugin,
)

from wego_desktop.translate import QT_TRANSLATE_NOOP

# What WeChat serves, and nothing else: some of Pillow's readers start other programs.
FORMATS: Final = (
    JpegImagePlugin.JpegImageFile.format,
    PngImagePlugin.PngImageFile.format,
    GifImagePlugin.GifImageFile.format,
    BmpImagePlugin.BmpImageFile.format,
    WebPImagePlugin.WebPImageFile.format,
    AvifImagePlugin.AvifImageFile.format,
)
# Decoded, 64 million pixels are 256 MB. JPEG is decoded at up to an eighth of its size, so it may hold what Pillow
# opens without a warning.
MOST_PIXELS: Final = 64_000_000
MOST_JPEG_PIXELS: Final = 89_478_485
_QUALITY = 85
_ORIENTATION = 0x0112
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS: Final = (5, 6, 7, 8)

NO_PICTURE = QT_TRANSLATE_NOOP("Thumbnails", "This is not a picture.")
CUT_SHORT = QT_TRANSLATE_NOOP("Thumbnails", "The picture is cut short.")
DAMAGED = QT_TRANSLATE_NOOP("Thumbnails", "The picture is damaged.")
TOO_LARGE = QT_TRANSLATE_NOOP("Thumbnails", "The picture has {pixels} pixels, too many to show safely.")


class Unreadable(Exception):  # noqa: N818
    """Bytes that can't be drawn. reason: one of the templates above; values: what goes into its braces."""

    def __init__(self, reason: str, **values: str) -> None:
        self.reason, self.values = reason, values
        super().__init__(reason.format(**values))


@dataclass(frozen=True)
class Scaled:
    """A small picture (mode RGB, RGBA or L), and what the large one was: format like "jpeg", pixels as shown."""

    image: Image.Image
    width: int
    height: int
    format: str


def scale(source: bytes | Path, edge: int) -> Scaled:
    """The first frame of a picture, at most edge × edge pixels, upright, never enlarged. Raises Unreadable.

    An OSError of reading a path is passed on.
    """
    stream = BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    with stream:
        try:
            with Image.open(stream, formats=FORMATS) as image:
                return _scale(image, edge)
        except Unreadable:
            raise
        except UnidentifiedImageError:
            raise Unreadable(NO_PICTURE) from None
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
            raise Unreadable(TOO_LARGE, pixels=_first_number(str(error))) from None
        except Exception as error:  # foreign bytes make readers raise almost anything: struct.error, SyntaxError ...
            raise Unreadable(CUT_SHORT if "truncated" in str(error) else DAMAGED) from error


def encode(image: Image.Image) -> bytes:
    """JPEG when nothing shows through, PNG otherwise."""
    out = BytesIO()
    if image.mode == "RGBA":
        image.save(out, "PNG", compress_level=3)
    else:
        image.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _scale(image: Image.Image, edge: int) -> Scaled:
    width, height = image.size
    # Phones put several pictures into one file, which the reader of JPEG opens as MPO.
    form = "jpeg" if image.format == "MPO" else str(image.format).lower()
    if width * height > (MOST_JPEG_PIXELS if form == "jpeg" else MOST_PIXELS):
        raise Unreadable(TOO_LARGE, pixels=str(width * height))
    orientation = _orientation(image)
    if orientation in _SIDEWAYS:
        width, height = height, width
    # Before anything loads the pixels: the JPEG decoder leaves out what would be averaged away (DESIGN.md 11).
    image.draft("RGB", (min(edge, image.width), min(edge, image.height)))
    small = _smoothable(image)
    small.thumbnail((edge, edge), Image.Resampling.BILINEAR, reducing_gap=None)
    small = small.copy()  # loads what needed no scaling, and lets go of the source
    small.info.clear()
    if orientation in _TURNS:
        small = small.transpose(_TURNS[orientation])
    return Scaled(_plain(small), width, height, form)


def _orientation(image: Image.Image) -> int:
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:  # a broken EXIF block is no reason to show nothing
        return 1


def _smoothable(image: Image.Image) -> Image.Image:
    """A mode that averages well: palettes and bits have no values in between."""
    if image.mode in ("P", "PA", "1") or "transparency" in image.info:
        image.load()  # for GIF and PNG, transparency is known only now
        return image.convert("RGBA" if image.has_transparency_data else "L" if image.mode == "1" else "RGB")
    return image


def _plain(image: Image.Image) -> Image.Image:
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _from_deep(image)
    if image.has_transparency_data:
        image = image.convert("RGBA")
        return image if _shows_through(image) else image.convert("RGB")
    return image if image.mode in ("RGB", "L") else image.convert("RGB")


def _from_deep(image: Image.Image) -> Image.Image:
    """16 bits to 8 by dividing; Pillow's own conversion clips everything above 255 to white."""
    return image.convert("I").point([value >> 8 for value in range(65536)], "L")


def _first_number(text: str) -> str:
    return next(iter(re.findall(r"\d+", text)), "?")


def _shows_through(image: Image.Image) -> bool:
    lowest, _ = image.getchannel("A").getextrema()
    return isinstance(lowest, int | float) and lowest < 255
