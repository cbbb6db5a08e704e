"""Opening a picture to repair it: any format that can be read here, within bounds of memory."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair, RenderSvg
from wego_desktop.intake.repairs.colours import plain
from wego_desktop.translate import QT_TRANSLATE_NOOP

HEIC = "heic"  # the extra that reads it
MOST_PIXELS = 80_000_000  # decoded, about 320 MB; JPEG is decoded smaller than it is stored
_READERS = {
    "jpeg": ("JPEG", "MPO"),
    "png": ("PNG",),
    "gif": ("GIF",),
    "bmp": ("BMP",),
    "webp": ("WEBP",),
    "avif": ("AVIF",),
    "tiff": ("TIFF",),
    "heic": ("HEIF",),
}
READABLE = frozenset({*_READERS, "svg"})

DAMAGED = QT_TRANSLATE_NOOP("Trouble", "The picture is damaged and can't be read. Save it anew where it came from")
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Trouble", "{pixels} million pixels are too many to repair here. Save it smaller where it came from"
)
NO_HEIC = QT_TRANSLATE_NOOP(
    "Trouble", 'HEIC pictures need an extra part: pip install "wego-desktop[heic]". Or save it as JPEG'
)
NO_SVG = QT_TRANSLATE_NOOP("Trouble", "This drawing can't be drawn here. Save it as PNG where it came from")


def can_read(format_name: str) -> bool:
    """Whether a format can be opened with what is installed."""
    return format_name in READABLE and (format_name != HEIC or find_spec("pillow_heif") is not None)


@contextmanager
def opened(path: Path, format_name: str) -> Iterator[Image.Image]:
    """The picture, not decoded yet. What goes wrong inside the block with its bytes is a CannotRepair as well."""
    if format_name == HEIC:
        _learn_heic()
    try:
        with Image.open(path, formats=_READERS[format_name]) as image:
            yield image
    except (CannotRepair, MemoryError):
        raise
    except UnidentifiedImageError:
        raise CannotRepair(DAMAGED) from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise CannotRepair(TOO_LARGE, {"pixels": "178+"}) from None
    except (OSError, ValueError, SyntaxError, IndexError, KeyError, TypeError, EOFError, ArithmeticError) as error:
        if getattr(error, "errno", None) is not None:
            raise
        raise CannotRepair(DAMAGED) from error


def read(source: Probe, edge: int, render_svg: RenderSvg | None) -> Image.Image:
    """The first picture of a file, as ``colours.plain`` gives it. edge: no side needs to be longer than that."""
    if source.format == "svg":
        return _drawn(source.path, edge, render_svg)
    with opened(source.path, source.format) as image:
        if source.format == "jpeg" and max(image.size) > edge:
            image.draft(image.mode, (min(edge, image.width), min(edge, image.height)))
        if image.width * image.height > MOST_PIXELS:
            raise CannotRepair(TOO_LARGE, {"pixels": str(image.width * image.height // 1_000_000)})
        return plain(image).copy()


def _drawn(path: Path, edge: int, render_svg: RenderSvg | None) -> Image.Image:
    if render_svg is None:
        raise CannotRepair(NO_SVG)
    try:
        data = render_svg(path, edge)
    except ValueError:
        raise CannotRepair(NO_SVG) from None
    with Image.open(BytesIO(data), formats=("PNG",)) as image:
        return plain(image)


def _learn_heic() -> None:
    with suppress(ImportError):
        from pillow_heif import register_heif_opener

        register_heif_opener()
        return
    raise CannotRepair(NO_HEIC)
