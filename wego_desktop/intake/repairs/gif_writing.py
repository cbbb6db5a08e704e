"""Writing a GIF: one palette for all pictures, and of each only what changed.

Pillow's own writer gives every picture a palette of its own, so that hardly a pixel stays what it was.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from struct import pack
from typing import Any

from PIL import GifImagePlugin, Image, ImageChops

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs.fitting import scaled
from wego_desktop.intake.repairs.playing import COLOURS, Played

_KEEP, _WIPE = 1, 2  # what happens to a picture before the next comes


@dataclass(frozen=True)
class Shape:
    """What is given up. share: of the edges that stays. every: of so many pictures one stays. colours: of all pictures.

    tolerance: a pixel stays what it was when each of its colours changes by no more than this, of 255.
    """

    share: float = 1.0
    every: int = 1
    colours: int = 255
    tolerance: int = 4


@dataclass(frozen=True)
class Written:
    data: bytes
    size: tuple[int, int]
    frames: int


@dataclass
class _Block:
    """One picture of the file: the part that changed, where it stands, and when it comes (ms)."""

    image: Image.Image
    at: tuple[int, int]
    begins: float


class _Palette:
    """The colours of all pictures. clear: the number behind the last, for what is none."""

    def __init__(self, image: Image.Image) -> None:
        self._image = image
        self.values = bytes(image.getpalette() or [])[: 3 * COLOURS]
        self.clear = len(self.values) // 3
        self._never_clear = [number if number < self.clear else 0 for number in range(256)]

    def told(self, picture: Image.Image) -> Image.Image:
        """A picture in these colours."""
        drawn = picture.convert("RGB").quantize(palette=self._image, dither=Image.Dither.NONE)
        return drawn.point(self._never_clear)


def write(source: Probe, played: Played, shape: Shape, tell: Callable[[int], None]) -> Written:
    """tell: called before each picture with its number; may raise. Raises CannotRepair, OSError."""
    palette = _palette(played, shape)
    out, count, size = BytesIO(), 0, (1, 1)
    end = sum(played.lengths)
    waiting: _Block | None = None
    for block, size in _blocks(source, played, shape, palette, tell):
        if waiting is None:
            out.write(_head(size, palette, played.plays))
        else:
            _put(out, waiting, block.begins, palette.clear, wipes=played.clears)
        waiting, count = block, count + 1
    if waiting is not None:
        _put(out, waiting, end, palette.clear, wipes=played.clears)
    out.write(b";")
    return Written(out.getvalue(), size, count)


def _blocks(
    source: Probe, played: Played, shape: Shape, palette: _Palette, tell: Callable[[int], None]
) -> Iterator[tuple[_Block, tuple[int, int]]]:
    shown, begins, count = _Shown(palette, shape, wipes=played.clears), 0.0, 0
    for number, (picture, length) in enumerate(played.pictures(source)):
        tell(number)
        if number % shape.every == 0:
            small = scaled(picture, shape.share)
            # One that changes nothing lengthens the one before; but two have to stay, or it would be a still.
            last = number + shape.every >= played.frames and count == 1
            changed = shown.next(small, whole=last)
            if changed is not None:
                count += 1
                yield _Block(*changed, begins), small.size
        begins += length


class _Shown:
    """What a viewer sees so far, and what has to be drawn for the next picture."""

    def __init__(self, palette: _Palette, shape: Shape, *, wipes: bool) -> None:
        self._palette, self._shape, self._wipes = palette, shape, wipes
        self._seen: Image.Image | None = None

    def next(self, picture: Image.Image, *, whole: bool) -> tuple[Image.Image, tuple[int, int]] | None:
        """The part to draw, with where it stands; None when nothing changed."""
        solid = picture.getchannel("A").point([0] * 128 + [255] * 128)
        drawn = self._palette.told(picture)
        colours = drawn.convert("RGB").convert("RGBA")
        colours.putalpha(solid)
        changed = self._changed(picture, colours, solid)
        if changed.getbbox() is None and self._seen is not None and not whole:
            return None
        draw = solid if self._seen is None or whole or self._wipes else ImageChops.darker(changed, solid)
        self._remember(colours, draw)
        drawn.paste(self._palette.clear, mask=ImageChops.invert(draw))
        left, top, right, bottom = draw.getbbox() or (0, 0, 1, 1)
        return drawn.crop((left, top, right, bottom)), (left, top)

    def _changed(self, picture: Image.Image, colours: Image.Image, solid: Image.Image) -> Image.Image:
        """A mask of pixels that a viewer would see change: what is to be shown is not there, nor nearly there."""
        if self._seen is None:
            return solid
        tolerance = self._shape.tolerance
        seen_far = [0] * (tolerance + 1) + [255] * (255 - tolerance)
        far = _largest(ImageChops.difference(picture, self._seen)).point(seen_far)
        other = _largest(ImageChops.difference(colours, self._seen)).point([0] + [255] * 255)
        return ImageChops.darker(far, other)

    def _remember(self, colours: Image.Image, draw: Image.Image) -> None:
        if self._seen is None or self._wipes:
            self._seen = colours
        else:
            self._seen.paste(colours, mask=draw)


def _largest(difference: Image.Image) -> Image.Image:
    """Of the channels of each pixel, transparency as well."""
    first, *others = difference.split()
    for other in others:
        first = ImageChops.lighter(first, other)
    return first


def _palette(played: Played, shape: Shape) -> _Palette:
    """At most 255 colours. Exactly those of the pictures, when they are so few and no scaling mixes them."""
    if played.colours and len(played.colours) <= shape.colours and shape.share >= 1:
        found = Image.new("P", (1, 1))
        found.putpalette([value for colour in played.colours for value in colour])
        return _Palette(found)
    return _Palette(played.palette(min(shape.colours, COLOURS)))


def _head(size: tuple[int, int], palette: _Palette, plays: int) -> bytes:
    """The table of colours holds a power of two of them."""
    bits = max(1, palette.clear.bit_length())
    colours = palette.values.ljust(3 << bits, b"\0")
    screen = b"GIF89a" + pack("<HHBBB", *size, 0xF0 | (bits - 1), palette.clear, 0) + colours
    again = 0 if plays == 0 else plays - 1
    return screen if plays == 1 else screen + b"\x21\xff\x0bNETSCAPE2.0\x03\x01" + pack("<H", min(again, 65535)) + b"\0"


def _put(out: BytesIO, block: _Block, ends: float, clear: int, *, wipes: bool) -> None:
    """Hundredths of a second are counted from the beginning, so that what is rounded does not add up."""
    hundredths = max(1, round(ends / 10) - round(block.begins / 10))
    control = pack("<BBBBHBB", 0x21, 0xF9, 4, (_WIPE if wipes else _KEEP) << 2 | 1, min(hundredths, 65535), clear, 0)
    out.write(control + _compressed(block))


def _compressed(block: _Block) -> bytes:
    """Where a picture stands and its numbers, as they are."""
    parts: Any = GifImagePlugin.getdata(block.image, block.at)
    return b"".join(parts)
