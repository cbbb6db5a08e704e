"""Writing a PNG: packed by repeats, as drawings are best, or by runs alone, as photos are.

A photo repeats nothing, and looking for repeats takes six times as long for a file that is 8 % larger.
"""

import zlib
from io import BytesIO
from typing import Final

from PIL import Image

_LARGE: Final = 4_000_000  # pixels: from here on looking for repeats takes seconds, and twice as many for some percent
_STRIPS, _ROWS = 6, 16  # parts of a picture, over all of its width, that both are tried on


def as_png(image: Image.Image, _: int = 0) -> bytes:
    """The bytes of a PNG, by what packs it smaller."""
    level = 6 if image.width * image.height <= _LARGE else 4
    if image.mode == "P":
        return _written(image, level, zlib.Z_DEFAULT_STRATEGY)
    part = _strips(image)
    by_repeats, by_runs = _written(part, level, zlib.Z_FILTERED), _written(part, level, zlib.Z_RLE)
    return _written(image, level, zlib.Z_RLE if len(by_runs) < len(by_repeats) else zlib.Z_FILTERED)


def _written(image: Image.Image, level: int, strategy: int) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", compress_level=level, compress_type=strategy)
    return out.getvalue()


def _strips(image: Image.Image) -> Image.Image:
    """Some rows from everywhere, below each other; all of a picture that is low."""
    if image.height <= 2 * _STRIPS * _ROWS:
        return image
    found = Image.new(image.mode, (image.width, _STRIPS * _ROWS))
    for number in range(_STRIPS):
        top = (image.height - _ROWS) * number // (_STRIPS - 1)
        found.paste(image.crop((0, top, image.width, top + _ROWS)), (0, number * _ROWS))
    return found
