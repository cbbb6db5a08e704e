"""Pictures of few colours: which they are, and how others become ones."""

from collections.abc import Sequence
from math import inf, log10
from typing import Any, Final

from PIL import Image, ImageChops, ImageStat

from wego_desktop.intake.repairs.picture_sizes import mosaic

COLOURS: Final = 256
_SAMPLE_EDGE = 512  # px: choosing colours from all of a photo takes ten times as long as using them
_GLANCE_EDGE = 192  # px: enough to tell how near the colours come, a fourth of the time
_MUCH: Final = 0.02  # of all pixels
_STEP: Final = 6  # of 255
_ALIKE_DB, _DRAWING_DB = 36.0, 40.0  # nearness of a picture to itself in 256 colours; photos end at 30 to 35


def quantised(image: Image.Image, colours: int = COLOURS, edge: int = _SAMPLE_EDGE) -> Image.Image:
    """In a palette of its own, chosen from so many of its pixels; transparency stays in steps."""
    if image.mode == "RGBA":
        return image.quantize(colours, method=Image.Quantize.FASTOCTREE)
    if image.mode == "L":
        return image
    exact = image.getcolors(colours)
    if exact is not None:
        return image.convert("P", palette=Image.Palette.ADAPTIVE, colors=colours)
    return image.quantize(palette=_palette_of(image, colours, edge), dither=Image.Dither.NONE)


def _palette_of(image: Image.Image, colours: int, edge: int) -> Image.Image:
    """A palette picture with the colours that an RGB picture is best told in."""
    sample = mosaic(image)
    if sample.width * sample.height > edge**2:
        sample = sample.copy()
        sample.thumbnail((edge, edge), Image.Resampling.NEAREST)
    return chosen(sample, colours)


def chosen(sample: Image.Image, colours: int) -> Image.Image:
    """A palette for all pixels of an RGB picture; colours that fill much of it are in there exactly.

    Otherwise a white ground would be mixed with what is nearly white, and be grey.
    """
    found = sample.quantize(colours, method=Image.Quantize.MEDIANCUT)
    values = (found.getpalette() or [])[: 3 * colours]
    entries = [tuple(values[at : at + 3]) for at in range(0, len(values), 3)]
    area = sample.width * sample.height
    pixels: Any = sample.getcolors(area) or ()
    much = area * _MUCH
    grounds = [colour for count, colour in pixels if count >= much]
    # Pillow looks up the nearest entry in steps of four, so nothing else may stand that near.
    others = [entry for entry in entries if all(_distance(entry, ground) > _STEP for ground in grounds)]
    kept = grounds + others[: colours - len(grounds)]
    found.putpalette([value for entry in kept for value in entry])
    return found


def _distance(one: Sequence[int], other: Sequence[int]) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True))


def looks_alike(image: Image.Image) -> bool:
    """Whether nobody sees the difference of a palette at once."""
    return _nearness(image) >= _ALIKE_DB


def is_drawing(image: Image.Image) -> bool:
    """Drawings, screenshots, signs: what PNG keeps small and sharp, and JPEG smears."""
    return _nearness(image) >= _DRAWING_DB


def _nearness(image: Image.Image) -> float:
    """Decibels (PSNR) between the picture and itself in a palette, of its visible parts."""
    sample = mosaic(image)
    if sample.mode == "L":
        return inf if sample.getcolors(64) is not None else 0.0
    told = quantised(sample, edge=_GLANCE_EDGE).convert(sample.mode)
    squares: Any = ImageStat.Stat(ImageChops.difference(_seen(sample), _seen(told))).sum2
    error = sum(squares) / (len(squares) * sample.width * sample.height)
    return inf if not error else 10 * log10(255**2 / error)


def _seen(image: Image.Image) -> Image.Image:
    """Colours weigh as much as they are seen."""
    if image.mode != "RGBA":
        return image
    return Image.frombytes("RGBA", image.size, image.convert("RGBa").tobytes())
