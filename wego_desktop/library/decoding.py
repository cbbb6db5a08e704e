"""What Pillow has to do: open, decode as little as possible, make small, encode."""

import struct
from io import BytesIO
from typing import BinaryIO, Final

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    WebPImagePlugin,
)

from wego_desktop.library.scaled import NO_PICTURE, TOO_LARGE, Scaled, Unreadable
from wego_desktop.wechat.formats import HEAD, sniff

# What WeChat serves, and nothing else: some of Pillow's readers start other programs. Image.open, which would choose
# among them, prints a warning on standard error for what is large; here large pictures are refused, or drawn.
_READERS: Final[dict[str, type[ImageFile.ImageFile]]] = {
    "jpeg": JpegImagePlugin.JpegImageFile,
    "png": PngImagePlugin.PngImageFile,
    "gif": GifImagePlugin.GifImageFile,
    "bmp": BmpImagePlugin.BmpImageFile,
    "webp": WebPImagePlugin.WebPImageFile,
    "avif": AvifImagePlugin.AvifImageFile,
    "heic": AvifImagePlugin.AvifImageFile,  # "mif1" is the brand of either
}
_NOT_ITS_OWN = (SyntaxError, IndexError, TypeError, struct.error)  # what a reader says of bytes it does not know
# Decoded, 64 million pixels are 256 MB. JPEG is decoded at up to an eighth of its size, so it may hold more.
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


def scale(stream: BinaryIO, edge: int) -> Scaled:
    """As scaling.scale; raises also whatever Pillow raises for damaged bytes."""
    with _opened(stream) as image:
        return _scale(image, edge)


def encode(image: Image.Image) -> bytes:
    out = BytesIO()
    if image.mode == "RGBA":
        image.save(out, "PNG", compress_level=3)
    else:
        image.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _opened(stream: BinaryIO) -> ImageFile.ImageFile:
    """With its own reader; nothing is decoded yet."""
    known = sniff(stream.read(HEAD))
    if known is None or known.name not in _READERS:
        raise Unreadable(NO_PICTURE)
    stream.seek(0)
    try:
        return _READERS[known.name](stream)
    except _NOT_ITS_OWN:
        raise Unreadable(NO_PICTURE) from None


def _scale(image: Image.Image, edge: int) -> Scaled:
    width, height = image.size
    form = str(image.format).lower()
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


def _shows_through(image: Image.Image) -> bool:
    lowest, _ = image.getchannel("A").getextrema()
    return isinstance(lowest, int | float) and lowest < 255
