"""How many bytes a picture takes, told by as few encodings as that needs, each of them made once.

A large picture is guessed at by a mosaic of its own tiles, at their own size: what they cost per pixel at each quality
is what the whole costs, within some percent. A small one is its own mosaic, and known exactly.
"""

from collections.abc import Callable
from math import ceil, exp, log
from typing import Final

from PIL import Image

_TILE, _TILES = 256, 20  # px, a multiple of JPEG's blocks; tiles of a mosaic
_WHOLE_PIXELS = 2 * _TILE * _TILE * _TILES  # up to here the picture is its own mosaic
_SURELY_OVER: Final = 1.25  # what a mosaic tells of the whole is nearer than this
_TURNS = 3  # guesses by what is known already; then the middle is taken, which surely ends
_USUAL: Final = 85
_STEEP: Final = 0.7  # bytes by the distance to quality 101, both as logarithms: 0.4 for noise, 0.9 for what is soft

Encode = Callable[[Image.Image, int], bytes]


class Sizes:
    """What a picture takes at each quality, told by its mosaic. scale: bytes of the whole by those of the mosaic."""

    def __init__(self, image: Image.Image, encode: Encode) -> None:
        self.image, self.encode = image, encode
        self._mosaic = mosaic(image)
        self._known: dict[int, bytes] = {}
        self.scale = image.width * image.height / (self._mosaic.width * self._mosaic.height)

    def of(self, quality: int) -> int:
        return len(self._encoded(quality))

    def of_whole(self, quality: int) -> float:
        """About what the whole picture takes."""
        return self.of(quality) * self.scale

    def whole(self, quality: int) -> bytes:
        """The whole picture."""
        return self._encoded(quality) if self._mosaic is self.image else self.encode(self.image, quality)

    def surely_over(self, quality: int, most: int) -> bool:
        """Whether the whole takes more, without a doubt."""
        return self.of_whole(quality) > most * (1.0 if self._mosaic is self.image else _SURELY_OVER)

    def guess(self, low: int, high: int, most: float) -> int:
        """The highest quality at which the mosaic fits, or the lowest there is."""
        if low in self._known and self.of(low) > most:
            return low
        fits = max((at for at, data in self._known.items() if low < at <= high and len(data) <= most), default=low)
        over = min((at for at, data in self._known.items() if fits < at <= high and len(data) > most), default=high + 1)
        turn = 0
        while over - fits > 1:
            middle = self._likely(most) if turn < _TURNS else (fits + over) // 2
            middle = min(max(middle, fits + 1), over - 1)
            fits, over = (middle, over) if self.of(middle) <= most else (fits, middle)
            turn += 1
        return fits

    def _encoded(self, quality: int) -> bytes:
        if quality not in self._known:
            self._known[quality] = self.encode(self._mosaic, quality)
        return self._known[quality]

    def _likely(self, most: float) -> int:
        """On the line through the two that are known to be nearest, on both sides where that can be."""
        wanted = log(most)
        known = sorted((log(len(data)), -log(101 - at)) for at, data in self._known.items())
        below, above = [one for one in known if one[0] <= wanted], [one for one in known if one[0] > wanted]
        ends = [below[-1], above[0]] if below and above else below[-2:] or above[:2] or [(wanted, -log(101 - _USUAL))]
        (size, at), (last_size, last_at) = ends[0], ends[-1]
        flat = (last_at - at) / (last_size - size) if last_size > size else 1 / _STEEP
        return int(101 - exp(-(at + (wanted - size) * flat)))


def mosaic(image: Image.Image) -> Image.Image:
    """Some of its tiles, spread evenly, side by side; a picture that is not much larger stays itself."""
    across, down = image.width // _TILE, image.height // _TILE
    if image.width * image.height <= _WHOLE_PIXELS or not across or not down:
        return image
    step = across * down / _TILES
    tiles = [divmod(int((number + 0.5) * step), across) for number in range(min(_TILES, across * down))]
    found = Image.new(image.mode, (_TILE * 4, _TILE * ceil(len(tiles) / 4)))
    for number, (row, column) in enumerate(tiles):
        tile = image.crop((column * _TILE, row * _TILE, (column + 1) * _TILE, (row + 1) * _TILE))
        found.paste(tile, (number % 4 * _TILE, number // 4 * _TILE))
    return found
