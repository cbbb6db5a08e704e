"""Finding the best version of a picture that fits so many bytes, with as few encodings as it takes."""

from collections.abc import Callable
from math import sqrt

from PIL import Image

BEST, LEAST = 92, 60  # quality of JPEG: above, nothing is seen for the bytes; below, blocks are
FINE = 85  # when pixels are given up, those that stay shall be good
_NEAR = 0.94  # of the bytes allowed: nearer is not worth another encoding
_TRIES = 8
_SMALLEST = 16  # px

Encode = Callable[[int], bytes]
Shrunk = tuple[bytes, tuple[int, int]]


def best_quality(encode: Encode, most: int, *, least: int = LEAST, best: int = BEST) -> tuple[bytes, int] | None:
    """The bytes of the highest quality that fits, and that quality; None when even the least is too large.

    Sizes grow with quality, so each encoding halves what is left; the first guess is where photos mostly end.
    """
    found: tuple[bytes, int] | None = None
    low, high, quality = least, best, best
    while low <= high:
        data = encode(quality)
        if len(data) <= most:
            found, low = (data, quality), quality + 1
            if len(data) >= most * _NEAR:
                break
        else:
            high = quality - 1
        quality = (low + high) // 2
    return found


def fewest_lost(
    image: Image.Image, encode: Callable[[Image.Image], bytes], most: int, *, whole: int = 0
) -> Shrunk | None:
    """The most pixels that fit, and how many they are; None when nothing does. whole: bytes of all, where known."""
    share = min(0.95, sqrt(most / whole)) if whole else 1.0
    for _ in range(_TRIES):
        smaller = scaled(image, share)
        data = encode(smaller)
        if len(data) <= most:
            return data, smaller.size
        if min(smaller.size) <= _SMALLEST:
            return None
        share *= min(0.95, sqrt(most / len(data)) * 0.98)
    return None


def scaled(image: Image.Image, share: float) -> Image.Image:
    """At this share of its edges; the same picture for 1."""
    if share >= 1:
        return image
    size = (max(1, round(image.width * share)), max(1, round(image.height * share)))
    return image.resize(size, Image.Resampling.LANCZOS)


def within(image: Image.Image, side: int, pixels: int) -> Image.Image:
    """No longer than a side and of no more pixels."""
    share = min(1.0, side / max(image.size), sqrt(pixels / (image.width * image.height)))
    return scaled(image, share)
