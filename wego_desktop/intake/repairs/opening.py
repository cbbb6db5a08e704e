"""Opening a picture to repair it: any format that can be read here, within bounds of memory."""

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    ImageFile,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from wego_desktop.intake.bounded import open_regular
from wego_desktop.intake.extras import HEIC, installed
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair, RenderSvg
from wego_desktop.intake.repairs.colours import plain, smoothable
from wego_desktop.intake.repairs.fitting import Bounds, within
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Cancelled

MOST_PIXELS: Final = 100_000_000  # decoded at once, 400 MB; JPEG is decoded smaller than it is stored
_MOST_PROGRESSIVE: Final = 250_000_000  # of these, libjpeg holds all coefficients whatever size it gives

# Each format has its one reader, and is never guessed at: some of Pillow's readers start other programs. Image.open
# would also print a warning on standard error for what is large, where a sentence is said here.
_READERS: Final[Mapping[str, type[ImageFile.ImageFile]]] = {
    "jpeg": JpegImagePlugin.JpegImageFile,
    "png": PngImagePlugin.PngImageFile,
    "gif": GifImagePlugin.GifImageFile,
    "bmp": BmpImagePlugin.BmpImageFile,
    "webp": WebPImagePlugin.WebPImageFile,
    "avif": AvifImagePlugin.AvifImageFile,
    "tiff": TiffImagePlugin.TiffImageFile,
}
READABLE: Final = frozenset({*_READERS, "heic", "svg"})

DAMAGED = QT_TRANSLATE_NOOP("Trouble", "This picture is damaged and can't be read to its end. Export it again")
TOO_LARGE = QT_TRANSLATE_NOOP("Trouble", "{pixels} million pixels are too many to be repaired here. Export it smaller")
NO_HEIC = QT_TRANSLATE_NOOP(
    "Trouble", 'HEIC pictures are read by pillow-heif, which is not installed: pip install "wego-desktop[heic]"'
)
NO_SVG = QT_TRANSLATE_NOOP("Trouble", "This drawing can't be drawn here. Export it as PNG")
# Of damaged tags and of frames larger than their picture; standard error is no place to tell a person.
warnings.filterwarnings("ignore", module=r"PIL\.")


def can_read(format_name: str) -> bool:
    """Whether a format can be opened with what is installed."""
    return format_name in READABLE and (format_name != "heic" or installed(HEIC))


def is_too_large(probe: Probe) -> bool:
    """Whether a picture would not fit in memory; of JPEG only opening tells, and a drawing has no pixels."""
    pixels = (probe.width or 0) * (probe.height or 0)
    return probe.format not in ("jpeg", "svg") and pixels > MOST_PIXELS


@contextmanager
def opened(path: Path, format_name: str) -> Iterator[Image.Image]:
    """The picture, not decoded yet. What its bytes make go wrong inside the block is a CannotRepair as well.

    Raises CannotRepair, and OSError for a file that can't be read.
    """
    reader = _reader(format_name)
    with _tolerated(), open_regular(path), reader(str(path)) as image:  # open_regular refuses pipes and devices
        _require_bearable(image)
        yield image


def read(source: Probe, bounds: Bounds, render_svg: RenderSvg | None) -> Image.Image:
    """The first picture of a file, decoded once, as ``colours.plain`` gives it and scaled into the bounds."""
    if source.format == "svg":
        return _drawn(source.path, bounds, render_svg)
    with opened(source.path, source.format) as image:
        return _taken(image, bounds)


def _taken(image: Image.Image, bounds: Bounds) -> Image.Image:
    """Scaled first: then turning and converting cost what the smaller picture costs."""
    share = bounds.share(image.size)
    image.draft(image.mode, (max(1, int(image.width * share)), max(1, int(image.height * share))))
    if image.width * image.height > MOST_PIXELS:
        raise CannotRepair(TOO_LARGE, {"pixels": str(image.width * image.height // 1_000_000)})
    return plain(within(smoothable(image), bounds), image)


def _drawn(path: Path, bounds: Bounds, render_svg: RenderSvg | None) -> Image.Image:
    if render_svg is None:
        raise CannotRepair(NO_SVG)
    try:
        data = render_svg(path, bounds.side)
    except (ValueError, RuntimeError):
        raise CannotRepair(NO_SVG) from None
    with _tolerated(), PngImagePlugin.PngImageFile(BytesIO(data)) as image:
        return _taken(image, bounds)


@contextmanager
def _tolerated() -> Iterator[None]:
    try:
        yield
    except (CannotRepair, Cancelled, MemoryError):
        raise
    except Image.DecompressionBombError as error:
        raise CannotRepair(TOO_LARGE, {"pixels": str(MOST_PIXELS // 1_000_000)}) from error
    except OSError as error:
        if error.errno is not None:  # the disk; Pillow's own have no number
            raise
        raise CannotRepair(DAMAGED) from error
    except Exception as error:  # foreign bytes make readers raise almost anything: struct.error, SyntaxError ...
        raise CannotRepair(DAMAGED) from error


def _require_bearable(image: Image.Image) -> None:
    pixels = image.width * image.height
    most = _MOST_PROGRESSIVE if "progressive" in image.info else 8 * 8 * MOST_PIXELS
    if pixels > (most if image.format == "JPEG" else MOST_PIXELS):
        raise CannotRepair(TOO_LARGE, {"pixels": str(pixels // 1_000_000)})


def _reader(format_name: str) -> type[ImageFile.ImageFile]:
    if format_name != "heic":
        return _READERS[format_name]
    try:
        from pillow_heif import HeifImageFile
    except ImportError:
        raise CannotRepair(NO_HEIC) from None
    reader: type[ImageFile.ImageFile] = HeifImageFile
    return reader
