"""Layered hills under suns and moons, seas, dunes, snow, terraces, forests."""

import math
from random import Random

from .canvas import Canvas, Point, between, curve


def ridge(canvas: Canvas, dice: Random, base: float, height: float, waves: float = 1.6) -> list[Point]:
    """The outline of a range of hills down to the lower edge; ``base`` and ``height`` are shares of the canvas."""
    parts = [(waves * 2**octave * (0.8 + 0.4 * dice.random()), dice.random() * 7, 0.52**octave) for octave in range(4)]
    places = range(-4, canvas.width + 8, 4)
    lifts = [0.0] * len(places)
    for pace, shift, size in parts:
        turn = math.tau * pace / canvas.width
        lifts = [lift + size * math.sin(turn * x + shift) for lift, x in zip(lifts, places, strict=True)]
    line: list[Point] = [(x, canvas.height * (base - height * lift / 2)) for x, lift in zip(places, lifts, strict=True)]
    return [*line, (canvas.width + 8, canvas.height + 4), (-8, canvas.height + 4)]


def sun(canvas: Canvas, x: float, y: float, radius: float, ink: str, light: str) -> None:
    """Place and radius as shares of width, height and the shorter side."""
    edge = min(canvas.width, canvas.height)
    centre = (canvas.width * x, canvas.height * y)
    canvas.glow(centre, edge * radius * 3.2, light, 0.75)
    canvas.disc(centre, edge * radius, ink)


def hills(
    canvas: Canvas,
    dice: Random,
    sky: tuple[str, ...],
    far: str,
    near: str,
    layers: int = 5,
    light: tuple[float, float, float, str, str] | None = None,
    start: float = 0.5,
    mist: str = "",
) -> None:
    """Range behind range; each fades downwards into the mist before the next."""
    canvas.wash(*sky)
    if light:
        sun(canvas, *light)
    for layer in range(layers):
        share = layer / max(1, layers - 1)
        ink = between(far, near, share)
        base = start + (0.97 - start) * share
        outline = ridge(canvas, dice, base, 0.2 - 0.09 * share, 1.1 + 0.5 * dice.random())
        canvas.area(outline, ink, between(ink, mist or far, 0.45 * (1 - share)))


def night(canvas: Canvas, dice: Random) -> None:
    """Blue hills, a moon, stars."""
    canvas.wash("#1a2350", "#2c3a72", "#55639c", "#8c8db4")
    stars(canvas, dice, 170, 0.6)
    sun(canvas, 0.72, 0.26, 0.085, "#fbf0d2", "#8f97c4")
    for layer, ink in enumerate(("#58659a", "#414d84", "#2c376b", "#1c2550", "#121838")):
        canvas.area(
            ridge(canvas, dice, 0.56 + layer * 0.1, 0.17 - layer * 0.02, 1.2), ink, between(ink, "#2a3468", 0.3)
        )


def stars(canvas: Canvas, dice: Random, count: int, depth: float) -> None:
    for _ in range(count):
        place = (dice.random() * canvas.width, dice.random() ** 1.4 * canvas.height * depth)
        canvas.disc(place, 0.6 + dice.random() ** 4 * 2.2, "#fff8e4", alpha=0.35 + dice.random() * 0.6)


def aurora(canvas: Canvas, dice: Random) -> None:
    canvas.wash("#081227", "#0e2740", "#1b4a5c", "#2d6f70")
    stars(canvas, dice, 140, 0.7)
    for band, ink in enumerate(("#4fe3a4", "#5fd7c9", "#9a7fe0")):
        shift, pace = dice.random() * 6, 1.2 + dice.random()
        for x in range(-10, canvas.width + 10, 5):
            sway = math.sin(math.tau * pace * x / canvas.width + shift)
            foot = canvas.height * (0.52 - 0.09 * band + 0.09 * sway)
            tall = canvas.height * (0.2 + 0.13 * math.sin(x / 37 + shift * 2) ** 2)
            for part in range(3):
                canvas.box(x, foot - tall * (1 - part * 0.3), 6, tall * (1 - part * 0.3), ink, alpha=0.07)
    for layer, ink in enumerate(("#16404a", "#0e2c36", "#081c25")):
        canvas.area(ridge(canvas, dice, 0.72 + layer * 0.11, 0.13, 1.7), ink)
    pines(canvas, dice, 0.97, "#06141b", 46, 0.16)


def pines(canvas: Canvas, dice: Random, base: float, ink: str, count: int, height: float) -> None:
    """A row of firs standing at ``base``."""
    for number in range(count):
        x = canvas.width * (number + dice.random()) / count
        tall = canvas.height * height * (0.55 + 0.6 * dice.random())
        foot = canvas.height * (base + 0.03 * dice.random())
        for tier in range(4):
            half, top = tall * (0.1 + 0.055 * tier), foot - tall + tall * 0.2 * tier
            canvas.area([(x, top), (x + half, top + tall * 0.36), (x - half, top + tall * 0.36)], ink)
        canvas.box(x - tall * 0.02, foot - tall * 0.1, tall * 0.04, tall * 0.12, ink)


def forest(canvas: Canvas, dice: Random) -> None:
    """Firs in the mist, row before row."""
    canvas.wash("#eef2e6", "#dbe7dc", "#b9d0c4")
    sun(canvas, 0.3, 0.25, 0.09, "#fdf6dc", "#fdf3cf")
    for layer in range(5):
        ink = between("#a9c6b9", "#163b34", layer / 4)
        base = 0.5 + layer * 0.125
        canvas.area(ridge(canvas, dice, base + 0.02, 0.06, 1.3), ink, between(ink, "#c6d9cd", 0.35))
        pines(canvas, dice, base + 0.01, ink, 30 - layer * 3, 0.13 + layer * 0.045)


def snow(canvas: Canvas, dice: Random) -> None:
    """Peaks with lit and shaded sides."""
    canvas.wash("#9fc4de", "#d3e4ec", "#f4efe8")
    sun(canvas, 0.2, 0.24, 0.06, "#fffdf4", "#fff6dd")
    for layer, (lit, dark, back) in enumerate((("#e9eff4", "#b8cbdb", "#cfdde8"), ("#ffffff", "#8fb0c9", "#b7cddd"))):
        for number in range(3 + layer):
            x = canvas.width * ((number + 0.25 + 0.4 * dice.random()) / (3 + layer))
            top = canvas.height * (0.27 + 0.13 * layer + 0.12 * dice.random())
            half = canvas.width * (0.3 - 0.04 * layer)
            foot = canvas.height * 0.86
            canvas.area([(x, top), (x + half, foot), (x - half, foot)], lit, back)
            jag = [
                (x, top),
                (x + half * 0.12, top + (foot - top) * 0.22),
                (x + half * 0.02, top + (foot - top) * 0.36),
                (x + half * 0.2, top + (foot - top) * 0.6),
                (x + half * 0.08, foot),
                (x + half, foot),
            ]
            canvas.area(jag, dark, between(dark, back, 0.6))
    canvas.area(ridge(canvas, dice, 0.8, 0.07, 1.1), "#e4edf2", "#c8d9e4")
    pines(canvas, dice, 0.93, "#2f5664", 34, 0.13)
    canvas.area(ridge(canvas, dice, 0.95, 0.05, 0.9), "#f6fafb", "#dfe9ef")


def dunes(canvas: Canvas, dice: Random) -> None:
    """Sand in light and shade."""
    canvas.wash("#f8dcae", "#f5c98b", "#efb676")
    sun(canvas, 0.7, 0.24, 0.1, "#f07f48", "#fbd9a0")
    for layer in range(5):
        line = ridge(canvas, dice, 0.46 + layer * 0.125, 0.1, 0.9)
        lit, dark = between("#eab568", "#b9692f", layer / 4), between("#d79a50", "#8c4620", layer / 4)
        canvas.area(line, lit, dark)
        crest = [(x, y) for x, y in line[:-2] if dice.random() > 0.02]
        fold = [(x, y + canvas.height * (0.03 + 0.05 * math.sin(x / canvas.width * 5 + layer) ** 2)) for x, y in crest]
        canvas.area([*crest, *reversed(fold)], "#ffe7b4", alpha=0.22)


def fields(canvas: Canvas, dice: Random, sky: tuple[str, ...], inks: tuple[str, ...], disc: str) -> None:
    """Fields in strips with furrows that run together far away."""
    canvas.wash(*sky)
    sun(canvas, 0.24, 0.25, 0.09, disc, sky[-1])
    canvas.area(ridge(canvas, dice, 0.45, 0.08, 1.4), between(inks[0], sky[-1], 0.5))
    for layer, ink in enumerate(inks):
        base = 0.48 + layer * 0.13
        line = ridge(canvas, dice, base, 0.045, 0.8)
        canvas.area(line, ink, between(ink, "#6b4a12", 0.16))
        for row in range(1, 10 + layer * 2):
            drop = row**1.5 * canvas.height * 0.0035 * (1 + layer * 0.5)
            canvas.line([(x, y + drop) for x, y in line[:-2]], 0.8 + layer * 0.4, between(ink, "#4a3208", 0.3), 0.3)


def terraces(canvas: Canvas, dice: Random) -> None:
    """Flooded steps that mirror the sky."""
    canvas.wash("#f7e3cf", "#f3cdb4", "#d9b7b0")
    sun(canvas, 0.62, 0.2, 0.07, "#f6a35c", "#fbe2bd")
    canvas.area(ridge(canvas, dice, 0.36, 0.14, 1.3), "#a9aeb4", "#d3bfb8")
    for step in range(13):
        share = step / 12
        line = ridge(canvas, dice, 0.4 + 0.58 * share**1.15, 0.05 + 0.03 * share, 1.0)
        water = between("#f4d3bb", "#8fb3b6", share)
        canvas.area(line, between("#5f7f5d", "#1f4a3b", share))
        inner = [(x, y + 4 + 10 * share) for x, y in line]
        canvas.area(inner, water, between(water, "#ffffff", 0.25))


def sea(canvas: Canvas, dice: Random, sky: tuple[str, ...], water: tuple[str, str], disc: str) -> None:
    """A sun half in the sea, its way of light, swell."""
    canvas.wash(*sky)
    horizon = canvas.height * 0.52
    sun(canvas, 0.5, 0.5, 0.16, disc, sky[-1])
    clouds(canvas, dice, "#ffffff", 0.35)
    canvas.box(0, horizon, canvas.width, canvas.height - horizon, *water)
    for row in range(34):
        y = horizon + row**1.25 * canvas.height * 0.006
        wide = canvas.width * (0.05 + row * 0.006) * (0.6 + dice.random())
        x = canvas.width * 0.5 + (dice.random() - 0.5) * canvas.width * 0.09
        canvas.box(x - wide / 2, y, wide, 2 + row * 0.14, disc, round_=2, alpha=0.7 - row * 0.014)
    for row in range(46):
        y, wide = horizon + row**1.2 * canvas.height * 0.006, canvas.width * (0.03 + row * 0.003)
        canvas.box(dice.random() * canvas.width, y, wide, 1.4, "#ffffff", alpha=0.25)


def clouds(canvas: Canvas, dice: Random, ink: str, alpha: float, count: int = 6, depth: float = 0.4) -> None:
    """Flat clouds of stacked bars with round ends."""
    for _ in range(count):
        x, y = dice.random() * canvas.width, (0.06 + dice.random() * depth) * canvas.height
        wide = canvas.width * (0.1 + 0.14 * dice.random())
        for bar in range(3):
            thick = canvas.height * 0.016
            length = wide * (1 - 0.28 * bar)
            shift = (dice.random() - 0.5) * wide * 0.3
            canvas.box(x - length / 2 + shift, y - bar * thick, length, thick, ink, round_=thick / 2, alpha=alpha)


def lake(canvas: Canvas, dice: Random) -> None:
    """A pavilion on an island and its mirror image."""
    canvas.wash("#dfe8e6", "#eef1ea", "#f7efe0")
    sun(canvas, 0.76, 0.22, 0.075, "#e8795a", "#fbe3cd")
    shore = canvas.height * 0.6
    for layer, ink in enumerate(("#c3d2cf", "#a3bcb8", "#7fa29d")):
        line = ridge(canvas, dice, 0.44 + layer * 0.055, 0.12 - layer * 0.02, 1.5)
        canvas.area(line, ink, between(ink, "#eef1ea", 0.5))
    canvas.box(0, shore, canvas.width, canvas.height - shore, "#cfdeda", "#8fb2ae")
    centre, unit = canvas.width * 0.4, canvas.height * 0.011
    for down, ink, faint in ((1, "#47706c", 0.45), (-1, "#23443f", 1.0)):
        pavilion(canvas, (centre, shore + unit * (1 if down > 0 else 0)), unit * down * -1, ink, faint)
    canvas.oval((centre, shore + unit), unit * 22, unit * 2.6, "#2f5650")
    for _ in range(30):
        wide = canvas.width * (0.03 + 0.1 * dice.random())
        canvas.box(
            dice.random() * canvas.width,
            shore + dice.random() ** 0.8 * canvas.height * 0.36,
            wide,
            1.6,
            "#ffffff",
            alpha=0.35,
        )


def pavilion(canvas: Canvas, foot: Point, unit: float, ink: str, alpha: float) -> None:
    """Two roofs on four pillars; a negative ``unit`` hangs it upside down."""
    x, y = foot
    high, wide = unit, abs(unit)
    for pillar in (-7, -3, 3, 7):
        canvas.area(
            [
                (x + (pillar - 0.4) * wide, y),
                (x + (pillar + 0.4) * wide, y),
                (x + (pillar + 0.4) * wide, y - 9 * high),
                (x + (pillar - 0.4) * wide, y - 9 * high),
            ],
            ink,
            alpha=alpha,
        )
    for half, level, rise in ((13, 9, 5), (9, 14, 6)):
        eave = curve(
            (x - half * wide, y - (level + 1.4) * high),
            (x - half * 0.6 * wide, y - level * high),
            (x, y - (level - 0.4) * high),
            (x + half * 0.6 * wide, y - level * high),
            (x + half * wide, y - (level + 1.4) * high),
        )
        ridge_line = [
            (x + half * 0.3 * wide, y - (level + rise) * high),
            (x - half * 0.3 * wide, y - (level + rise) * high),
        ]
        canvas.area([*eave, *ridge_line], ink, alpha=alpha)
    canvas.area(
        [(x - 0.5 * wide, y - 20 * high), (x + 0.5 * wide, y - 20 * high), (x, y - 23.5 * high)], ink, alpha=alpha
    )


def wall(canvas: Canvas, dice: Random) -> None:
    """The long wall over the hills, with watch-towers."""
    hills(
        canvas,
        dice,
        ("#f3d9c0", "#f6e6d2", "#e9e4d4"),
        "#b9c4ae",
        "#4d6d4f",
        4,
        (0.22, 0.22, 0.08, "#e2694a", "#fbe0c4"),
        0.45,
    )
    line = curve(
        (-20, canvas.height * 0.86),
        (canvas.width * 0.2, canvas.height * 0.66),
        (canvas.width * 0.38, canvas.height * 0.72),
        (canvas.width * 0.56, canvas.height * 0.5),
        (canvas.width * 0.7, canvas.height * 0.56),
        (canvas.width * 0.86, canvas.height * 0.38),
        (canvas.width + 20, canvas.height * 0.42),
    )
    thick = [canvas.height * (0.075 - 0.05 * x / canvas.width) for x, _ in line]
    low = [(x, y + deep) for (x, y), deep in zip(line, thick, strict=True)]
    canvas.area([*low, (canvas.width + 20, canvas.height), (-20, canvas.height)], "#3f5f45", "#2c4a38")
    canvas.area([*line, *reversed(low)], "#d9c3a0", "#a98d66")
    for (x, y), deep in list(zip(line, thick, strict=True))[::3]:
        canvas.box(x - deep * 0.12, y - deep * 0.22, deep * 0.24, deep * 0.3, "#c9b08a")
    for at in (24, 72, 120):
        (x, y), deep = line[at], thick[at] * 1.5
        canvas.area(
            [
                (x - deep * 0.55, y + deep * 0.6),
                (x + deep * 0.55, y + deep * 0.6),
                (x + deep * 0.48, y - deep),
                (x - deep * 0.48, y - deep),
            ],
            "#cdb48c",
            "#a08158",
        )
        for notch in range(5):
            canvas.box(x - deep * 0.55 + notch * deep * 0.24, y - deep * 1.2, deep * 0.14, deep * 0.24, "#cdb48c")
        for window in (-0.25, 0.1):
            canvas.box(x + window * deep, y - deep * 0.6, deep * 0.15, deep * 0.3, "#6d5335", round_=deep * 0.07)
