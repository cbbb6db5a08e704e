"""The films of a new account: pictures drawn frame by frame, with a melody, in mp4."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from random import Random

from PIL import Image

from . import papers, plants, scenes, things
from .canvas import Canvas, Point, between, encoded
from .landscapes import hills, ridge, stars, sun
from .movie import Track, mp4
from .sounds import MP3_RATE, Note, beat, mp3, mp3_frames

RATE = 15  # pictures a second


@dataclass(frozen=True)
class Film:
    """``frame`` draws the moment ``phase`` (0 to 1)."""

    slug: str
    title: str
    introduction: str
    seconds: float
    size: tuple[int, int]
    frame: Callable[[Canvas, float], None]
    notes: tuple[Note, ...] = ()


def draw_film(slug: str) -> bytes:
    """The file of one film."""
    return movie(next(film for film in FILMS if film.slug == slug))


def movie(film: Film) -> bytes:
    """About 20 ms of work for each picture."""
    count = round(film.seconds * RATE)
    pictures = [encoded(_still(film, number / count), "jpeg", 82) for number in range(count)]
    tracks = [Track(pictures, RATE * 100, 100, size=film.size)]
    if film.notes:
        tracks.append(Track(mp3_frames(mp3(film.notes)), MP3_RATE, 1152, rate=MP3_RATE))
    return mp4(tracks)


def _still(film: Film, phase: float) -> Image.Image:
    canvas = Canvas(*film.size)
    film.frame(canvas, phase)
    return canvas.finished()


def _dice(seed: int) -> Random:
    return Random(seed)  # noqa: S311


def _mist(canvas: Canvas, phase: float) -> None:
    """The sun climbs behind hills that drift at their own pace."""
    canvas.wash("#fbe6d2", "#f7ecdc", "#eef0e2")
    sun(canvas, 0.66, 0.52 - 0.26 * phase, 0.11, "#e9875a", "#fbdcbf")
    for layer in range(5):
        ink = between("#c3d8c9", "#1f4f4a", layer / 4)
        drift = phase * canvas.width * 0.09 * (layer + 1)
        line = [(x - drift, y) for x, y in _drifting(canvas.width, canvas.height, layer)]
        canvas.area(line, ink, between(ink, "#f7ecdc", 0.3 * (1 - layer / 4)))


@lru_cache(5)
def _drifting(width: int, height: int, layer: int) -> list[Point]:
    """A range of hills twice as wide as the picture; the same in every picture, so reckoned once."""
    return ridge(Canvas(width * 2, height), _dice(40 + layer), 0.5 + layer * 0.115, 0.2 - layer * 0.02, 2.4)


def _city(canvas: Canvas, phase: float) -> None:
    """Evening comes, windows light up one by one."""
    light = max(0.0, 1 - 2 * phase)
    sky = (
        between("#2b2350", "#8fc0dd", light),
        between("#5a3a78", "#dceae6", light),
        between("#a8588a", "#fbe0c0", light),
    )
    window = between("#ffd98a", "#8fb0b8", light)
    scenes.city(
        canvas,
        _dice(5),
        sky,
        between("#5d3f7c", "#b9cfd0", light),
        between("#17122e", "#3f6f78", light),
        window,
        (0.78, 0.2 + 0.12 * math.cos(phase * 3), 0.06, "#fbeecb", between("#b98ac0", "#fdebcf", light)),
    )


def _tea(canvas: Canvas, phase: float) -> None:
    """Steam over a bowl, the light going round."""
    back = (between("#eadfd2", "#d7e6df", 0.5 + 0.5 * math.sin(phase * math.tau)), "#d9c8b6")
    things.teacup(canvas, _dice(1), back)
    for puff in range(5):
        t = (phase * 2 + puff / 5) % 1
        place = (canvas.width * (0.5 + 0.03 * math.sin(t * 9 + puff * 2)), canvas.height * (0.38 - 0.32 * t))
        canvas.glow(place, canvas.height * (0.04 + 0.09 * t), "#ffffff", 0.55 * (1 - t))


def _night(canvas: Canvas, phase: float) -> None:
    """Stars, the moon on its way, a shooting star."""
    canvas.wash("#1a2350", "#2c3a72", "#55639c", "#8c8db4")
    stars(canvas, _dice(9), 150, 0.6)
    sun(canvas, 0.2 + 0.6 * phase, 0.4 - 0.2 * math.sin(math.pi * phase), 0.085, "#fbf0d2", "#8f97c4")
    if 0.4 < phase < 0.55:
        t = (phase - 0.4) / 0.15
        head = (canvas.width * (0.75 - 0.45 * t), canvas.height * (0.08 + 0.26 * t))
        canvas.line(
            [head, (head[0] + canvas.width * 0.1, head[1] - canvas.height * 0.058)], 2.4, "#ffffff", 0.9 * (1 - t)
        )
    for layer, ink in enumerate(("#58659a", "#414d84", "#2c376b", "#1c2550", "#121838")):
        canvas.area(ridge(canvas, _dice(20 + layer), 0.56 + layer * 0.1, 0.17 - layer * 0.02, 1.2), ink)


def _bamboo(canvas: Canvas, phase: float) -> None:
    canvas.wash("#eef4e6", "#dbe8d4")
    plants.bamboo(canvas, _dice(3), sway=7 * math.sin(phase * math.tau * 2))


def _year(canvas: Canvas, phase: float) -> None:
    """Four seasons pass over the same hills."""
    year = (
        ("#fbe3e0", "#c9dfb9", "#6fa564"),
        ("#cfe8f2", "#a8d0b0", "#1f5a45"),
        ("#fbe3b8", "#e3b878", "#8a3f22"),
        ("#e3ebf0", "#d3dee6", "#6f8a9c"),
        ("#fbe3e0", "#c9dfb9", "#6fa564"),
    )
    season, share = int(phase * 4), phase * 4 % 1
    sky, far, near = (between(a, b, share) for a, b in zip(year[season], year[season + 1], strict=True))
    light = (0.7, 0.28, 0.09, "#f08a5a", "#fbe3c4")
    hills(canvas, _dice(12), (sky, between(sky, "#ffffff", 0.5)), far, near, 5, light, 0.5)


_SLOW, _EVEN, _LIVELY = 0.5, 0.4, 0.25
FILMS: tuple[Film, ...] = (
    Film(
        "mist",
        "立春：山雾与日出",
        "清晨六点的茶山，云雾慢慢散开。",
        4,
        (640, 360),
        _mist,
        tuple(beat(_SLOW, (12, 16, 19, 24, 21, 19, 16, 12))),
    ),
    Film(
        "city",
        "门店夜景延时",
        "从黄昏到夜里，灯一盏盏亮起来。",
        4,
        (640, 360),
        _city,
        tuple(beat(_LIVELY, (24, 19, 21, 16, 19, 14, 16, 12) * 2)),
    ),
    Film("tea", "一碗茶的三分钟", "水汽、茶色与光。", 3, (480, 480), _tea),
    Film("night", "夜航：流星", "", 4, (640, 360), _night, tuple(beat(_SLOW, (24, 21, 19, 16, 14, 16, 12, 12)))),
    Film(
        "year",
        "二十四节气 · 四季流转",
        "同一片山，走过春夏秋冬；竖屏版。",
        4,
        (360, 640),
        _year,
        tuple(beat(_EVEN, (12, 14, 16, 19, 21, 19, 16, 14, 16, 12))),
    ),
    Film("bamboo", "竹影", "风来的时候，叶子先知道。", 3, (640, 360), _bamboo),
    Film(
        "ripple",
        "雨滴",
        "片头素材，可循环。",
        2,
        (320, 240),
        lambda canvas, phase: papers.ripples(canvas, _dice(1), phase * 2 % 1),
    ),
)
