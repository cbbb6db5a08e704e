"""Drawing with Pillow at twice the size: colours, gradients, curves, and files of every format at the end.

All measures are in pixels of the finished picture. No fonts: none is sure to be on the machine.
"""

import io
import math
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache

from PIL import Image, ImageColor, ImageDraw, ImageFilter

Point = tuple[float, float]
Colour = tuple[int, ...]
Box = tuple[int, int, int, int]
SCALE = 2


@lru_cache(2000)
def colour(text: str, alpha: float = 1.0) -> Colour:
    """``#rrggbb`` as numbers, with an alpha of 0 to 1."""
    return (*ImageColor.getrgb(text)[:3], round(alpha * 255))


def between(first: str, second: str, share: float) -> str:
    """The colour at ``share`` (0 to 1) of the way."""
    a, b = ImageColor.getrgb(first), ImageColor.getrgb(second)
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in zip(a[:3], b[:3], strict=True))


def gradient(size: tuple[int, int], colours: Sequence[str], angle: str = "down") -> Image.Image:
    """Colours evenly spread, from the top down or from the left."""
    strip = Image.new("RGB", (1, len(colours)))
    for row, each in enumerate(colours):
        strip.putpixel((0, row), ImageColor.getrgb(each)[:3])
    if angle == "right":
        line = strip.transpose(Image.Transpose.ROTATE_90).resize((size[0], 1), Image.Resampling.BILINEAR)
        return line.resize(size, Image.Resampling.NEAREST)
    return strip.resize((1, size[1]), Image.Resampling.BILINEAR).resize(size, Image.Resampling.NEAREST)


def arc(centre: Point, radius: float, start: float, end: float, steps: int = 48) -> list[Point]:
    """Points on a circle; degrees, clockwise from the right."""
    turns = [math.radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(centre[0] + radius * math.cos(turn), centre[1] + radius * math.sin(turn)) for turn in turns]


def curve(*points: Point, steps: int = 24) -> list[Point]:
    """A smooth line through all points (Catmull-Rom)."""
    padded = [points[0], *points, points[-1]]
    line: list[Point] = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            line.append(
                (_catmull(before[0], start[0], end[0], after[0], t), _catmull(before[1], start[1], end[1], after[1], t))
            )
    return [*line, points[-1]]


def _catmull(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def turned(points: Iterable[Point], centre: Point, degrees: float) -> list[Point]:
    """Points turned about (0, 0), then moved to ``centre``."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return [(centre[0] + x * cosine - y * sine, centre[1] + x * sine + y * cosine) for x, y in points]


class Canvas:
    """A picture in the making. ``back`` None leaves it transparent."""

    def __init__(self, width: int, height: int, back: str | None = "#ffffff") -> None:
        self.width, self.height = width, height
        self._size, self._back = (width * SCALE, height * SCALE), back
        self._pens: dict[str | None, ImageDraw.ImageDraw] = {}

    @cached_property
    def picture(self) -> Image.Image:
        """Made when it is first needed: most canvases begin with a wash, which is one already."""
        if self._back is None:
            return Image.new("RGBA", self._size, (255, 255, 255, 0))
        return Image.new("RGB", self._size, self._back)

    def wash(self, *colours: str, angle: str = "down") -> None:
        """The whole canvas in a gradient."""
        paint = gradient(self._size, colours, angle)
        if self._back is None:
            self.picture.paste(paint)
        else:
            self.picture = paint
            self._pens.clear()

    def area(self, points: Sequence[Point], *colours: str, alpha: float = 1.0, angle: str = "down") -> None:
        """A filled outline; with several colours a gradient over its own height (or width)."""
        scaled = _scaled(points)
        if len(colours) == 1:
            self._pen(alpha).polygon(scaled, fill=colour(colours[0], alpha))
            return
        left, top = (max(0, math.floor(min(axis))) for axis in zip(*scaled, strict=True))
        right, bottom = (
            min(most, math.ceil(max(axis)) + 1)
            for axis, most in zip(zip(*scaled, strict=True), self.picture.size, strict=True)
        )
        if right <= left or bottom <= top:
            return
        mask = Image.new("1" if alpha == 1.0 else "L", (right - left, bottom - top))  # pasting by bits is faster
        moved = [(x - left, y - top) for x, y in scaled]
        ImageDraw.Draw(mask).polygon(moved, fill=round(alpha * 255))
        paint = gradient(mask.size, colours, angle)
        self.picture.paste(paint, (left, top), mask)

    def disc(self, centre: Point, radius: float, *colours: str, alpha: float = 1.0) -> None:
        if len(colours) == 1:
            x, y = centre
            box = _scaled([(x - radius, y - radius), (x + radius, y + radius)])
            self._pen(alpha).ellipse((*box[0], *box[1]), fill=colour(colours[0], alpha))
        else:
            self.area(arc(centre, radius, 0, 360, 120), *colours, alpha=alpha)

    def oval(self, centre: Point, wide: float, high: float, *colours: str, alpha: float = 1.0) -> None:
        points = [
            (centre[0] + (x - centre[0]), centre[1] + (y - centre[1]) * high / wide)
            for x, y in arc(centre, wide, 0, 360, 96)
        ]
        self.area(points, *colours, alpha=alpha)

    def ring(self, centre: Point, radius: float, width: float, ink: str, alpha: float = 1.0) -> None:
        x, y = centre
        box = _scaled([(x - radius, y - radius), (x + radius, y + radius)])
        self._pen(alpha).ellipse((*box[0], *box[1]), outline=colour(ink, alpha), width=max(1, round(width * SCALE)))

    def box(
        self, left: float, top: float, wide: float, high: float, *colours: str, round_: float = 0, alpha: float = 1.0
    ) -> None:
        """A rectangle, perhaps with round corners."""
        if len(colours) > 1:
            corners = [(left, top), (left + wide, top), (left + wide, top + high), (left, top + high)]
            self.area(corners, *colours, alpha=alpha)
            return
        (x0, y0), (x1, y1) = _scaled([(left, top), (left + wide, top + high)])
        pen, edges, ink = self._pen(alpha), (x0, y0, max(x0, x1 - 1), max(y0, y1 - 1)), colour(colours[0], alpha)
        if round_:
            pen.rounded_rectangle(edges, round_ * SCALE, fill=ink)
        else:
            pen.rectangle(edges, ink)

    def line(self, points: Sequence[Point], width: float, ink: str, alpha: float = 1.0) -> None:
        scaled = _scaled(points)
        self._pen(alpha).line(scaled, fill=colour(ink, alpha), width=max(1, round(width * SCALE)), joint="curve")
        if alpha == 1.0 and width > 3:  # round ends
            for x, y in (points[0], points[-1]):
                self.disc((x, y), width / 2, ink)

    def glow(self, centre: Point, radius: float, ink: str, alpha: float = 0.6) -> None:
        """A soft light that fades to nothing at ``radius``."""
        size = round(radius * 2 * SCALE)
        left, top = (round((each - radius) * SCALE) for each in centre)
        box = _within((left, top, left + size, top + size), self._size)
        if box is None:
            return
        share = 256 / size
        part = ((box[0] - left) * share, (box[1] - top) * share, (box[2] - left) * share, (box[3] - top) * share)
        mask = _light(alpha, part, (box[2] - box[0], box[3] - box[1]))
        self.picture.paste(Image.new("RGB", mask.size, ink), box, mask)  # a picture: a bare colour takes twice as long

    def shadow(self, centre: Point, wide: float, high: float, alpha: float = 0.25, ink: str = "#20201c") -> None:
        """A soft oval on the ground."""
        left, top = round((centre[0] - wide * 1.5) * SCALE), round((centre[1] - high * 2) * SCALE)
        size = (round(wide * 3 * SCALE), round(high * 4 * SCALE))
        mask = Image.new("L", size)
        inner = (size[0] / 6, size[1] / 4, size[0] * 5 / 6, size[1] * 3 / 4)
        ImageDraw.Draw(mask).ellipse(inner, fill=round(alpha * 255))
        mask = mask.filter(ImageFilter.BoxBlur(high * SCALE * 0.45)).filter(ImageFilter.BoxBlur(high * SCALE * 0.3))
        self.picture.paste(Image.new("RGB", size, ink), (left, top), mask)

    def _pen(self, alpha: float) -> ImageDraw.ImageDraw:
        """One that need not look at what it covers is four times as fast."""
        mode = None if alpha == 1.0 or self._back is None else "RGBA"
        if mode not in self._pens:
            self._pens[mode] = ImageDraw.Draw(self.picture, mode)
        return self._pens[mode]

    def finished(self) -> Image.Image:
        return self.picture.reduce(SCALE)


def _light(alpha: float, part: tuple[float, float, float, float], size: tuple[int, int]) -> Image.Image:
    """A part of a round light of 256 pixels, for pasting at that size; as fine as the finished picture, not finer."""
    fade = [round(max(0.0, 1 - value / 181) ** 2 * 255 * alpha) for value in range(256)]
    coarse = (-(-size[0] // SCALE), -(-size[1] // SCALE))
    light = Image.radial_gradient("L").point(fade).resize(coarse, Image.Resampling.BICUBIC, part)
    return light.resize(size, Image.Resampling.NEAREST)


def _within(box: Box, size: tuple[int, int]) -> Box | None:
    """The part of a box that lies on a canvas."""
    left, top, right, bottom = max(0, box[0]), max(0, box[1]), min(size[0], box[2]), min(size[1], box[3])
    return (left, top, right, bottom) if left < right and top < bottom else None


def _scaled(points: Iterable[Point]) -> list[Point]:
    return [(x * SCALE, y * SCALE) for x, y in points]


def encoded(picture: Image.Image, name: str, quality: int = 88) -> bytes:
    """The bytes of a still picture: jpeg, png, gif or bmp."""
    out = io.BytesIO()
    if name == "jpeg":
        picture.convert("RGB").save(out, "JPEG", quality=quality, optimize=True)
    elif name == "gif":
        picture.convert("RGB").quantize(128).save(out, "GIF")
    elif name == "bmp":
        picture.convert("RGB").save(out, "BMP")
    else:
        picture.save(out, "PNG", compress_level=4)  # three quarters of the time of 6, and 7 % more bytes
    return out.getvalue()


def animated(frames: Sequence[Image.Image], milliseconds: int) -> bytes:
    """An endless GIF."""
    small = [frame.convert("RGB").quantize(96) for frame in frames]
    out = io.BytesIO()
    small[0].save(out, "GIF", save_all=True, append_images=small[1:], duration=milliseconds, loop=0, disposal=1)
    return out.getvalue()
