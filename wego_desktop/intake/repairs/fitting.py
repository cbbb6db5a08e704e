"""The best version of a picture that fits so many bytes, with as few encodings as it takes.

A large picture is guessed at by a mosaic of its own tiles, at their own size: what they cost per pixel at each quality
is what the whole costs, within some percent. The whole is then encoded once or twice.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil, sqrt
from typing import Final

from PIL import Image

BEST: Final = 95  # quality of JPEG: above, nothing is seen for the bytes
LEAST: Final = 60  # below, blocks are seen: rather give up pixels
FINE: Final = 85  # when pixels are given up, those that stay shall be good
_TILE, _TILES = 256, 20  # px, a multiple of JPEG's blocks; tiles of a mosaic
_WHOLE_PIXELS = 2 * _TILE * _TILE * _TILES  # up to here the picture is its own mosaic
_NEAR = 0.95  # of the bytes allowed: nearer is not worth another encoding
_SURE = 1.01  # a guess from the size at a neighbouring quality is better than this
SURELY_OVER: Final = 1.25  # what a mosaic tells of the whole is nearer than this
_TRIES = 8
_SMALLEST = 8  # px

Encode = Callable[[Image.Image, int], bytes]


@dataclass(frozen=True)
class Bounds:
    """The most a picture may have: px of its longer side, and pixels in all."""

    side: int
    pixels: int

    def share(self, size: tuple[int, int]) -> float:
        """The share of its edges that a picture may keep."""
        return min(1.0, self.side / max(size), sqrt(self.pixels / (size[0] * size[1])))


@dataclass(frozen=True)
class Fitted:
    """The bytes, and what picture they hold."""

    data: bytes
    size: tuple[int, int]
    quality: int


def best_quality(
    image: Image.Image, encode: Encode, most: int, *, least: int = LEAST, best: int = BEST
) -> Fitted | None:
    """The picture at the highest quality that fits; None when even the least is too large."""
    sizes = Sizes(image, encode)
    if sizes.of_whole(least) > most * SURELY_OVER:
        return None
    found: Fitted | None = None
    low, high, scale = least, best, sizes.scale
    while low <= high:
        quality = sizes.guess(low, high, most / scale)
        data = encode(image, quality)
        if len(data) <= most:
            found, low = Fitted(data, image.size, quality), quality + 1
        else:
            high = quality - 1
        scale = len(data) / sizes.of(quality)  # from here on, the mosaic tells neighbours almost exactly
        if found is not None and low <= high and sizes.of(low) * scale > most * _SURE:
            break
    return found


def fewest_lost(
    image: Image.Image, encode: Encode, most: int, *, quality: int = FINE, whole: float = 0
) -> Fitted | None:
    """The most pixels that fit at one quality; None when nothing does. whole: bytes of all of them, where known."""
    fits, over = 0.0, 1.0
    found: Fitted | None = None
    share = _first_share(whole or Sizes(image, encode).of_whole(quality), most)
    for _ in range(_TRIES):
        smaller = scaled(image, share)
        data = encode(smaller, quality)
        if len(data) <= most:
            found, fits = Fitted(data, smaller.size, quality), share
        else:
            over = share
        if share >= 1 or (found and len(found.data) >= most * _NEAR) or max(smaller.size) <= _SMALLEST:
            break
        share = _next_share(share, len(data) / most, fits, over)
    return found


def scaled(image: Image.Image, share: float) -> Image.Image:
    """At this share of its edges; the same picture for 1."""
    if share >= 1:
        return image
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def within(image: Image.Image, bounds: Bounds) -> Image.Image:
    """Scaled into the bounds, never enlarged."""
    share = bounds.share(image.size)
    if share >= 1:
        return image
    size = (max(1, int(image.width * share)), max(1, int(image.height * share)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


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


class Sizes:
    """What a picture takes, told by its mosaic at each quality once. scale: bytes of the whole by those."""

    def __init__(self, image: Image.Image, encode: Encode) -> None:
        self._mosaic, self._encode = mosaic(image), encode
        self._known: dict[int, int] = {}
        self.scale = image.width * image.height / (self._mosaic.width * self._mosaic.height)

    def of(self, quality: int) -> int:
        if quality not in self._known:
            self._known[quality] = len(self._encode(self._mosaic, quality))
        return self._known[quality]

    def of_whole(self, quality: int) -> float:
        """About what the whole picture takes."""
        return self.of(quality) * self.scale

    def guess(self, low: int, high: int, most: float) -> int:
        """The highest quality at which the mosaic fits, or the lowest there is."""
        while low < high:
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.of(middle) <= most else (low, middle - 1)
        return low


def _first_share(whole: float, most: int) -> float:
    return 1.0 if whole <= most else sqrt(most / whole) * 0.99


def _next_share(share: float, ratio: float, fits: float, over: float) -> float:
    """By what the last one cost; between the largest that fits and the smallest that does not."""
    guess = share * sqrt(_NEAR * 1.02 / ratio)
    low, high = (fits, over) if fits else (0.0, share)
    return min(1.0, guess) if low < guess < high or (fits and over >= 1 and guess >= 1) else (low + high) / 2
