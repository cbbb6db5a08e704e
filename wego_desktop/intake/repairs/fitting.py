"""The best version of a picture that fits so many bytes, with as few encodings as it takes."""

from dataclasses import dataclass
from math import log, sqrt
from typing import Final

from PIL import Image

from wego_desktop.intake.repairs.picture_sizes import Sizes

BEST: Final = 95  # quality of JPEG: above, nothing is seen for the bytes
LEAST: Final = 60  # below, blocks are seen: rather give up pixels
FINE: Final = 85  # when pixels are given up, those that stay shall be good
_NEAR = 0.95  # of the bytes allowed: nearer is not worth another encoding
_AIM = 0.97
_SURE = 1.01  # a guess from the size at a neighbouring quality is better than this
_TRIES = 8
_SMALLEST = 8  # px
_STEEP: Final = 1.7  # bytes by the share of the edges, both as logarithms: 2 for noise, 1.5 for what is soft
_STEEPNESSES: Final = (1.0, 2.5)  # others are no picture's: scaling made many colours of a drawing's few


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


def best_quality(sizes: Sizes, most: int, *, least: int = LEAST, best: int = BEST) -> Fitted | None:
    """The picture at the highest quality that fits; None when even the least is too large."""
    if sizes.surely_over(least, most):
        return None
    found: Fitted | None = None
    low, high, scale = least, best, sizes.scale
    while low <= high:
        quality = sizes.guess(low, high, most / scale)
        data = sizes.whole(quality)
        if len(data) <= most:
            found, low = Fitted(data, sizes.image.size, quality), quality + 1
        else:
            high = quality - 1
        scale = len(data) / sizes.of(quality)  # from here on, the mosaic tells neighbours almost exactly
        if found is not None and low <= high and sizes.of(low) * scale > most * _SURE:
            break
    return found


def fewest_lost(sizes: Sizes, most: int, *, quality: int = FINE) -> Fitted | None:
    """The most pixels that fit at one quality; None when nothing does."""
    search = _Shares(sizes.of_whole(quality), most)
    found: Fitted | None = None
    for _ in range(_TRIES):
        share = search.next()
        smaller = scaled(sizes.image, share)
        data = sizes.whole(quality) if share >= 1 else sizes.encode(smaller, quality)
        search.told(share, len(data))
        if len(data) <= most:
            found = Fitted(data, smaller.size, quality)
        is_best = found is not None and (share >= 1 or len(found.data) >= most * _NEAR)
        if is_best or max(smaller.size) <= _SMALLEST:
            break
    return found


class _Shares:
    """Which share of its edges a picture may keep, by what it took at others. whole: about what all of it takes."""

    def __init__(self, whole: float, most: int) -> None:
        self._most = most
        self._last, self._before = (1.0, whole), (1.0, whole)
        self._fits, self._over = 0.0, 1.0

    def told(self, share: float, size: int) -> None:
        self._last, self._before = (share, float(size)), self._last
        if size <= self._most:
            self._fits = max(self._fits, share)
        else:
            self._over = min(self._over, share)

    def next(self) -> float:
        """Between the largest that fits and the smallest that does not."""
        share, size = self._last
        if not self._fits and share >= 1 and size <= self._most:
            return 1.0
        guess: float = share * (self._most * _AIM / size) ** (1 / self._steep())
        if self._fits < guess < self._over:
            return guess
        return 1.0 if self._fits and min(self._over, guess) >= 1 else (self._fits + self._over) / 2

    def _steep(self) -> float:
        (share, size), (share_before, size_before) = self._last, self._before
        if share == share_before:
            return _STEEP
        steep = log(size / size_before) / log(share / share_before)
        return steep if _STEEPNESSES[0] <= steep <= _STEEPNESSES[1] else _STEEP


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
