"""Cities, water towns, boats, bridges, things in the sky."""

import math
from random import Random

from .canvas import Canvas, Point, arc, between, curve, turned
from .landscapes import clouds, hills, ridge, stars, sun


def city(
    canvas: Canvas,
    dice: Random,
    sky: tuple[str, ...],
    far: str,
    near: str,
    window: str,
    light: tuple[float, float, float, str, str],
) -> None:
    """Three rows of houses; ``window`` is the colour of lit panes, "" for none."""
    canvas.wash(*sky)
    if window:
        stars(canvas, dice, 90, 0.4)
    sun(canvas, *light)
    for layer in range(3):
        ink = between(far, near, layer / 2)
        x = -20.0
        while x < canvas.width:
            wide = canvas.width * (0.035 + 0.045 * dice.random())
            top = canvas.height * (0.5 + 0.1 * layer + 0.2 * dice.random() - (0.12 if dice.random() < 0.18 else 0))
            _house(canvas, dice, x, top, wide, ink, window if layer else "")
            x += wide * (0.95 + 0.15 * dice.random())


def _house(canvas: Canvas, dice: Random, x: float, top: float, wide: float, ink: str, window: str) -> None:
    canvas.box(x, top, wide, canvas.height - top, ink)
    if dice.random() < 0.3:
        canvas.box(x + wide * 0.46, top - wide * 0.5, wide * 0.07, wide * 0.55, ink)
    elif dice.random() < 0.5:
        canvas.box(x + wide * 0.2, top - wide * 0.16, wide * 0.6, wide * 0.2, ink)
    if not window:
        return
    pane = wide * 0.1
    for row in range(int((canvas.height - top) / (pane * 2.4))):
        for column in range(4):
            if dice.random() < 0.42:
                canvas.box(
                    x + wide * (0.13 + 0.2 * column),
                    top + pane * (1.2 + row * 2.4),
                    pane,
                    pane * 1.3,
                    window,
                    alpha=0.45 + 0.5 * dice.random(),
                )


def town(canvas: Canvas, dice: Random) -> None:
    """White walls, black roofs, a canal and a stone bridge."""
    canvas.wash("#dbe4e3", "#edeee6", "#f5ecdc")
    sun(canvas, 0.2, 0.2, 0.07, "#e58b62", "#fae3cc")
    canvas.area(ridge(canvas, dice, 0.42, 0.1, 1.4), "#bccbc8", "#e3e7df")
    bank = canvas.height * 0.68
    x = -30.0
    while x < canvas.width:
        wide = canvas.width * (0.12 + 0.06 * dice.random())
        if not 0.36 < (x + wide / 2) / canvas.width < 0.6:
            _white_house(canvas, dice, x, bank, wide)
        x += wide * 0.92
    canvas.box(0, bank, canvas.width, canvas.height - bank, "#a9c2bd", "#6f958f")
    _bridge(canvas, (canvas.width * 0.48, bank), canvas.width * 0.19)
    for _ in range(36):
        y = bank + dice.random() * (canvas.height - bank)
        canvas.box(
            dice.random() * canvas.width, y, canvas.width * (0.02 + 0.07 * dice.random()), 1.6, "#ffffff", alpha=0.4
        )


def _white_house(canvas: Canvas, dice: Random, x: float, bank: float, wide: float) -> None:
    high = canvas.height * (0.16 + 0.12 * dice.random())
    top = bank - high
    canvas.box(x, top, wide, high, "#fbfaf4", "#e6e6de")
    canvas.area(
        [
            (x - wide * 0.07, top),
            (x + wide * 1.07, top),
            (x + wide * 0.9, top - high * 0.22),
            (x + wide * 0.1, top - high * 0.22),
        ],
        "#3a4346",
    )
    canvas.box(x - wide * 0.09, top - high * 0.02, wide * 1.18, high * 0.05, "#2a3133")
    for column in range(2):
        canvas.box(x + wide * (0.18 + 0.4 * column), top + high * 0.25, wide * 0.2, high * 0.26, "#6a5342")
        canvas.box(x + wide * (0.275 + 0.4 * column), top + high * 0.25, wide * 0.012, high * 0.26, "#efe8d8")
    if dice.random() < 0.6:
        for drop in range(2):
            spot = (x + wide * (0.2 + 0.6 * drop), top + high * 0.14)
            canvas.oval(spot, wide * 0.05, wide * 0.06, "#d2452f")


def _bridge(canvas: Canvas, foot: Point, half: float) -> None:
    x, y = foot
    back = arc((x, y + half * 0.55), half * 1.25, 206, 334)
    hollow = arc((x, y + half * 0.08), half * 0.52, 360, 180)
    canvas.area(
        [
            (x - half * 1.2, y + 6),
            *back,
            (x + half * 1.2, y + 6),
            (x + half * 0.52, y + 6),
            *hollow,
            (x - half * 0.52, y + 6),
        ],
        "#b9b5a8",
        "#8f8c80",
    )
    for step in range(8, 41, 4):
        bx, by = back[step]
        canvas.box(bx - 2.5, by - half * 0.14, 5, half * 0.15, "#a5a296")
    canvas.line([(bx, by - half * 0.13) for bx, by in back[6:43]], 5, "#9d9a8d")
    canvas.area([(px, 2 * y - py + 6) for px, py in hollow], "#57807a", alpha=0.45)


def dragon_boat(canvas: Canvas, dice: Random) -> None:
    """Rowers on a red boat between rows of waves."""
    canvas.wash("#cfe6e8", "#e8f2ee", "#f6efe0")
    sun(canvas, 0.68, 0.24, 0.12, "#e2562f", "#fbdcc0")
    clouds(canvas, dice, "#ffffff", 0.8, 5, 0.25)
    w, h = canvas.width, canvas.height
    _swell(canvas, 0.52, "#9fc9cf", 0.0)
    _swell(canvas, 0.6, "#6fadb9", 1.7)
    hull = [
        *curve(
            (w * 0.16, h * 0.5), (w * 0.24, h * 0.62), (w * 0.5, h * 0.68), (w * 0.74, h * 0.62), (w * 0.86, h * 0.46)
        ),
        (w * 0.82, h * 0.46),
        *curve((w * 0.72, h * 0.56), (w * 0.5, h * 0.6), (w * 0.27, h * 0.56), (w * 0.2, h * 0.5)),
    ]
    for number in range(7):
        x, y = w * (0.3 + number * 0.062), h * 0.55
        canvas.line([(x + w * 0.02, y - h * 0.06), (x - w * 0.04, y + h * 0.13)], w * 0.006, "#6b4324")
        canvas.oval((x, y), w * 0.018, h * 0.055, "#f2b33d" if number % 2 else "#2f6f63")
        canvas.disc((x, y - h * 0.075), w * 0.015, "#f0cda8")
    canvas.area(hull, "#c23b22", "#7e1f14")
    canvas.line([(w * 0.27, h * 0.585), (w * 0.5, h * 0.63), (w * 0.73, h * 0.585)], w * 0.006, "#f2c14e")
    _dragon(canvas, (w * 0.855, h * 0.45), w * 0.05)
    for layer, (level, ink) in enumerate(((0.68, "#4493a3"), (0.77, "#2d7889"), (0.87, "#1d5c6e"))):
        _swell(canvas, level, ink, layer * 2.1 + 0.6)


def _swell(canvas: Canvas, level: float, ink: str, phase: float) -> None:
    """A row of crests like scales, down to the lower edge."""
    edge = canvas.width / 11
    points: list[Point] = []
    for number in range(-1, 13):
        points += arc(((number + phase % 1) * edge + edge / 2, canvas.height * level), edge * 0.52, 180, 360, 14)
    canvas.area(
        [*points, (canvas.width + edge, canvas.height + 4), (-edge, canvas.height + 4)],
        ink,
        between(ink, "#0d3a4a", 0.3),
    )
    for number in range(-1, 13):
        canvas.line(
            arc(((number + phase % 1) * edge + edge / 2, canvas.height * level), edge * 0.36, 195, 345, 14),
            2.4,
            "#ffffff",
            0.35,
        )


def _dragon(canvas: Canvas, place: Point, size: float) -> None:
    x, y = place
    canvas.area(
        [
            (x - size * 0.6, y + size * 0.3),
            (x - size * 0.2, y - size * 0.9),
            (x + size * 0.7, y - size * 0.7),
            (x + size * 1.3, y - size * 0.3),
            (x + size * 1.2, y - size * 0.05),
            (x + size * 0.4, y),
            (x + size * 0.2, y + size * 0.4),
        ],
        "#d99a2b",
    )
    canvas.line(
        curve((x - size * 0.1, y - size * 0.8), (x - size * 0.5, y - size * 1.3), (x - size * 0.9, y - size * 1.2)),
        size * 0.12,
        "#f2c14e",
    )
    canvas.disc((x + size * 0.4, y - size * 0.45), size * 0.13, "#ffffff")
    canvas.disc((x + size * 0.43, y - size * 0.43), size * 0.07, "#2a1a12")


def balloons(canvas: Canvas, dice: Random) -> None:
    """Hot-air balloons over morning hills."""
    hills(
        canvas,
        dice,
        ("#bfe0ea", "#e6f0e6", "#fbe9cf"),
        "#b8d2bf",
        "#2f6b58",
        4,
        (0.16, 0.3, 0.06, "#f6b26b", "#fdecc8"),
        0.66,
    )
    for x, y, size, inks in (
        (0.62, 0.3, 0.15, ("#e4572e", "#f6eddc")),
        (0.3, 0.24, 0.09, ("#2f7f79", "#f2be4a")),
        (0.86, 0.18, 0.06, ("#3c5a8a", "#f3d9a8")),
        (0.44, 0.5, 0.055, ("#c9485b", "#f8dfd2")),
    ):
        _balloon(canvas, (canvas.width * x, canvas.height * y), canvas.height * size, inks)


def _balloon(canvas: Canvas, centre: Point, radius: float, inks: tuple[str, str]) -> None:
    x, y = centre
    for stripe in range(8, 0, -1):
        wide = radius * stripe / 8
        top = [
            (x + wide * math.cos(math.radians(a)), y + radius * math.sin(math.radians(a))) for a in range(180, 361, 6)
        ]
        canvas.area(
            [*top, (x + wide * 0.22, y + radius * 1.25), (x - wide * 0.22, y + radius * 1.25)], inks[stripe % 2]
        )
    for side in (-1, 1):
        canvas.line(
            [(x + side * radius * 0.2, y + radius * 1.25), (x + side * radius * 0.13, y + radius * 1.55)],
            1.4,
            "#6b4b33",
        )
    canvas.box(x - radius * 0.16, y + radius * 1.55, radius * 0.32, radius * 0.24, "#8a5a36", round_=radius * 0.05)


def kites(canvas: Canvas, dice: Random) -> None:
    """A swallow and two diamonds in the spring wind."""
    hills(canvas, dice, ("#a9d5e8", "#d7ecec", "#f4f3df"), "#c9dfb9", "#6fa564", 3, None, 0.78)
    clouds(canvas, dice, "#ffffff", 0.9, 7, 0.5)
    w, h = canvas.width, canvas.height
    for x, y, size, ink, tail in ((0.3, 0.3, 0.1, "#e4572e", "#f2be4a"), (0.74, 0.4, 0.07, "#2f7f79", "#e4795a")):
        centre = (w * x, h * y)
        canvas.line(curve(centre, (w * (x + 0.1), h * 0.7), (w * 0.62, h * 0.96)), 1.4, "#ffffff", 0.9)
        canvas.area(turned([(0, -h * size * 1.4), (h * size, 0), (0, h * size * 1.6), (-h * size, 0)], centre, 18), ink)
        canvas.area(turned([(0, -h * size * 1.4), (h * size, 0), (0, 0)], centre, 18), tail)
        canvas.area(turned([(0, h * size * 1.6), (-h * size, 0), (0, 0)], centre, 18), tail)
        end = turned([(0, h * size * 1.6)], centre, 18)[0]
        ribbon = curve(
            end,
            (end[0] + h * size * 0.5, end[1] + h * size),
            (end[0] - h * size * 0.4, end[1] + h * size * 1.8),
            (end[0] + h * size * 0.3, end[1] + h * size * 2.6),
        )
        canvas.line(ribbon, h * size * 0.09, tail)


def planets(canvas: Canvas, dice: Random) -> None:
    """A ringed planet and its moons."""
    canvas.wash("#171a3a", "#2a2857", "#4a3a6f")
    stars(canvas, dice, 220, 1.0)
    centre, radius = (canvas.width * 0.54, canvas.height * 0.5), canvas.height * 0.24
    canvas.glow(centre, radius * 2.2, "#8e6fb0", 0.5)
    canvas.disc(centre, radius, "#f4c58a", "#d9785f")
    for band, ink in ((-0.5, "#e9a774"), (-0.12, "#fbe0b4"), (0.22, "#c9665a"), (0.5, "#f0b98a")):
        half = radius * math.sqrt(1 - band**2) * 0.97
        canvas.box(
            centre[0] - half, centre[1] + band * radius, half * 2, radius * 0.1, ink, round_=radius * 0.05, alpha=0.55
        )
    ring = [
        (math.cos(math.radians(a)) * radius * 1.75, math.sin(math.radians(a)) * radius * 0.42)
        for a in range(-12, 193, 3)
    ]
    for shift, ink in ((1.0, "#f7e6c8"), (0.9, "#c9a6b8"), (0.8, "#f1cfa0")):
        canvas.line(turned([(x * shift, y * shift) for x, y in ring], centre, -16), radius * 0.07, ink)
    for x, y, size, ink in (
        (0.16, 0.26, 0.05, "#9fd3c7"),
        (0.86, 0.78, 0.035, "#f2e3b8"),
        (0.24, 0.8, 0.02, "#e58f8f"),
    ):
        canvas.disc((canvas.width * x, canvas.height * y), canvas.height * size, ink, between(ink, "#2a2857", 0.45))


def moons(canvas: Canvas, dice: Random) -> None:
    """The moon through a month, in a row."""
    canvas.wash("#10182f", "#1f2b4d")
    stars(canvas, dice, 120, 1.0)
    count = 7
    for number in range(count):
        centre, radius = (canvas.width * (number + 0.5) / count, canvas.height / 2), canvas.width / count * 0.36
        phase = (number + 1) / (count + 1)
        canvas.disc(centre, radius, "#2f3b63")
        lit = math.cos(phase * math.tau)
        side = 1 if phase <= 0.5 else -1
        outer = [(side * x, y) for x, y in arc((0, 0), radius, -90, 90)]
        inner = [(side * lit * x, y) for x, y in reversed(arc((0, 0), radius, -90, 90))]
        canvas.area([(centre[0] + x, centre[1] + y) for x, y in (*outer, *inner)], "#fbf1d3", "#e9d8a6")


def koi(canvas: Canvas, dice: Random) -> None:
    """Two fish chase each other in clear water."""
    canvas.wash("#cfe8e6", "#a4d4d2", "#7cbcbf")
    for _ in range(10):
        place = (dice.random() * canvas.width, dice.random() * canvas.height)
        for size in (0.13, 0.09, 0.05):
            canvas.ring(place, canvas.width * size, 2, "#ffffff", 0.3)
    middle, radius = (canvas.width / 2, canvas.height / 2), canvas.height * 0.24
    for turn, ink, spot in ((0, "#f4efe4", "#e2552d"), (180, "#e2552d", "#fbe9d4")):
        _fish(canvas, middle, radius, turn, ink, spot)


def _fish(canvas: Canvas, middle: Point, radius: float, turn: float, ink: str, spot: str) -> None:
    spine = [turned([(radius, 0)], middle, turn + step * 5)[0] for step in range(28)]
    for at in range(4, 28, 8):
        for side in (-1, 1):
            angle = turn + at * 5 + 90 + side * 50 + 180
            fin = turned([(0, 0), (radius * 0.42, -radius * 0.1), (radius * 0.36, radius * 0.12)], spine[at], angle)
            canvas.area(fin, between(ink, "#ffffff", 0.4), alpha=0.75)
    for at, place in enumerate(spine):
        body = radius * 0.22 * math.sin(math.pi * min(1.0, (at + 3) / 31) ** 0.7) + radius * 0.03
        canvas.disc(place, body, ink)
    tail = turned(
        [(0, 0), (radius * 0.55, -radius * 0.26), (radius * 0.4, 0), (radius * 0.55, radius * 0.2)],
        spine[0],
        turn - 100,
    )
    canvas.area(tail, between(ink, "#ffffff", 0.35))
    for at, size in ((8, 0.1), (13, 0.13), (19, 0.11)):
        canvas.disc(turned([(radius * 0.05, 0)], spine[at], at * 80)[0], radius * size, spot)
    for side in (-1, 1):
        eye = turned([(radius + side * radius * 0.11, 0)], middle, turn + 25.5 * 5)[0]
        canvas.disc(eye, radius * 0.035, "#22303a")
