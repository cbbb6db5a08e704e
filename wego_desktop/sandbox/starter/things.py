"""Things on a table: cups, pots, tins, lanterns, books; each as a product shot or on nothing."""

import math
from random import Random

from .canvas import Canvas, Point, arc, between, curve, turned


def teacup(
    canvas: Canvas, dice: Random, back: tuple[str, str] = ("#eadfd2", "#d9c8b6"), glaze: str = "#e4ede4"
) -> None:
    """A bowl of green tea on a wooden table, steaming."""
    del dice
    w, h = canvas.width, canvas.height
    canvas.wash(*back)
    canvas.box(0, h * 0.72, w, h * 0.28, "#8a6246", "#5f4030")
    centre, half = (w / 2, h * 0.44), min(w, h) * 0.3
    canvas.shadow((centre[0], h * 0.79), half * 0.95, half * 0.14, 0.45)
    x, y = centre
    bowl = [
        (x - half, y),
        *curve((x - half, y), (x - half * 0.86, y + half * 0.55), (x - half * 0.42, y + half * 1.0)),
        (x - half * 0.4, y + half * 1.12),
        (x + half * 0.4, y + half * 1.12),
        *curve((x + half * 0.42, y + half * 1.0), (x + half * 0.86, y + half * 0.55), (x + half, y)),
    ]
    canvas.area(bowl, between(glaze, "#ffffff", 0.5), glaze, between(glaze, "#6f8f86", 0.5), angle="right")
    canvas.oval(centre, half, half * 0.24, between(glaze, "#ffffff", 0.6))
    canvas.oval((x, y + half * 0.02), half * 0.93, half * 0.19, "#8fa84f", "#b9cb72")
    canvas.oval((x - half * 0.2, y), half * 0.3, half * 0.05, "#dbe6a4", alpha=0.7)
    for shift in (-0.28, 0.0, 0.28):
        _steam(canvas, (x + shift * half, y - half * 0.3), half)


def _steam(canvas: Canvas, foot: Point, size: float) -> None:
    x, y = foot
    line = curve(
        (x, y),
        (x + size * 0.09, y - size * 0.22),
        (x - size * 0.07, y - size * 0.45),
        (x + size * 0.05, y - size * 0.7),
    )
    canvas.line(line, size * 0.035, "#ffffff", 0.65)


def tin(canvas: Canvas, dice: Random) -> None:
    """A tea caddy on white, for a shop."""
    del dice
    w, h = canvas.width, canvas.height
    canvas.wash("#fdfdfb", "#f1f0ea")
    left, top, wide, high = w * 0.34, h * 0.2, w * 0.32, h * 0.6
    canvas.shadow((w / 2, top + high), wide * 0.62, h * 0.03, 0.35)
    canvas.box(left, top, wide, high, "#3f8464", "#2c6a4f", "#1d4a38")
    canvas.area(
        [(left, top), (left + wide * 0.16, top), (left + wide * 0.16, top + high), (left, top + high)],
        "#0e3a2a",
        "#2c6a4f",
        alpha=0.5,
        angle="right",
    )
    canvas.area(
        [(left + wide * 0.78, top), (left + wide, top), (left + wide, top + high), (left + wide * 0.78, top + high)],
        "#2c6a4f",
        "#0c2f24",
        alpha=0.75,
        angle="right",
    )
    canvas.box(left - wide * 0.02, top - h * 0.075, wide * 1.04, h * 0.085, "#caa85c", round_=h * 0.012)
    canvas.area(
        [(left, top - h * 0.07), (left + wide, top - h * 0.07), (left + wide, top), (left, top)],
        "#f1dc9f",
        "#b58f44",
        "#dfc27a",
        angle="right",
    )
    canvas.box(left + wide * 0.24, top + high * 0.22, wide * 0.52, high * 0.5, "#f6f0df", round_=wide * 0.02)
    badge = (w / 2, top + high * 0.38)
    canvas.disc(badge, wide * 0.14, "#2c6a4f")
    for turn in (-120, -60):
        side = [(wide * 0.13 * t / 8, -wide * 0.04 * math.sin(math.pi * t / 8)) for t in range(9)]
        canvas.area(
            turned([*side, *((x, -y) for x, y in reversed(side))], (badge[0], badge[1] + wide * 0.07), turn), "#cfe3b4"
        )
    for row, length in enumerate((0.3, 0.2)):
        canvas.box(
            w / 2 - wide * length / 2,
            top + high * (0.56 + 0.06 * row),
            wide * length,
            high * 0.018,
            "#2c6a4f",
            round_=3,
        )


def teapot(canvas: Canvas, dice: Random) -> None:
    """A pot of purple clay."""
    del dice
    w, h = canvas.width, canvas.height
    canvas.wash("#f3ece0", "#e6dac8")
    canvas.disc((w * 0.7, h * 0.3), h * 0.18, "#e9cfae")
    clay, dark, lit = "#8a4a34", "#5c2d20", "#b0694d"
    x, y, half = w * 0.48, h * 0.56, h * 0.26
    canvas.shadow((x, y + half * 0.86), half * 1.1, half * 0.12, 0.4)
    spout = [
        *curve((x + half * 0.7, y + half * 0.2), (x + half * 1.2, y), (x + half * 1.5, y - half * 0.62)),
        (x + half * 1.68, y - half * 0.62),
        *curve((x + half * 1.44, y + half * 0.05), (x + half * 1.1, y + half * 0.46), (x + half * 0.7, y + half * 0.6)),
    ]
    canvas.area(spout, clay, dark)
    canvas.line(arc((x - half * 1.0, y - half * 0.02), half * 0.46, 78, 282, 40), half * 0.15, clay)
    body = [
        (
            x + half * 1.05 * math.cos(math.radians(a)) * (1 - 0.06 * math.sin(math.radians(a))),
            y + half * 0.84 * math.sin(math.radians(a)),
        )
        for a in range(0, 360, 4)
    ]
    canvas.area(body, lit, clay, dark)
    canvas.oval((x - half * 0.42, y - half * 0.34), half * 0.24, half * 0.16, "#d79a7c", alpha=0.4)
    lid = arc((x, y - half * 0.56), half * 0.56, 180, 360)
    canvas.area([(px, y - half * 0.6 + (py - (y - half * 0.56)) * 0.5) for px, py in lid], lit, clay)
    canvas.box(x - half * 0.6, y - half * 0.64, half * 1.2, half * 0.08, dark, round_=half * 0.04)
    canvas.disc((x, y - half * 0.95), half * 0.12, lit, dark)


def mooncake(canvas: Canvas, dice: Random) -> None:
    """From above, with its pressed flower."""
    del dice
    canvas.wash("#23345c", "#152240")
    centre, radius = (canvas.width / 2, canvas.height / 2), min(canvas.width, canvas.height) * 0.34
    canvas.glow(centre, radius * 1.9, "#f2d28a", 0.4)
    for number in range(24):
        canvas.disc(turned([(radius, 0)], centre, number * 15)[0], radius * 0.14, "#b8722c")
    canvas.disc(centre, radius * 1.02, "#d9953f", "#b06a26")
    canvas.ring(centre, radius * 0.86, radius * 0.05, "#f0bd6a")
    for count, reach, ink in ((8, 0.76, "#f0bd6a"), (8, 0.5, "#e0a44e")):
        for number in range(count):
            side = [
                (radius * reach * t / 10, -radius * 0.19 * reach * math.sin(math.pi * (t / 10) ** 1.2))
                for t in range(11)
            ]
            turn = 360 * number / count + (22.5 if reach < 0.6 else 0)
            canvas.area(turned([*side, *((x, -y) for x, y in reversed(side))], centre, turn), ink)
            canvas.line(turned([(radius * 0.16, 0), (radius * reach * 0.8, 0)], centre, turn), radius * 0.02, "#b8722c")
    canvas.disc(centre, radius * 0.15, "#b8722c")
    canvas.disc(centre, radius * 0.08, "#f6d595")


def lantern(canvas: Canvas, dice: Random) -> None:
    """Red silk with golden caps, on nothing."""
    del dice
    x, y = canvas.width / 2, canvas.height * 0.42
    half = canvas.width * 0.34
    canvas.line([(x, 0), (x, y - half * 0.8)], canvas.width * 0.012, "#b8872f")
    for stripe in range(7, 0, -1):
        ink = between("#d9362b", "#f0694a", 1 - stripe / 7) if stripe % 2 else "#c62a24"
        canvas.oval((x, y), half * stripe / 7, half * 0.82, ink)
    canvas.oval((x - half * 0.3, y - half * 0.3), half * 0.16, half * 0.3, "#ffb59a", alpha=0.4)
    for level in (-0.88, 0.74):
        canvas.box(x - half * 0.42, y + half * level, half * 0.84, half * 0.15, "#e2ac45", round_=half * 0.05)
    for strand in range(-3, 4):
        canvas.line(
            [(x + strand * half * 0.06, y + half * 0.88), (x + strand * half * 0.09, y + half * 1.62)],
            canvas.width * 0.011,
            "#d9362b",
        )
    canvas.disc((x, y + half * 0.96), half * 0.1, "#e2ac45")


def books(canvas: Canvas, dice: Random) -> None:
    """Two shelves of books and a plant."""
    canvas.wash("#f1e6d4", "#e8d9c1")
    w, h = canvas.width, canvas.height
    inks = ("#2f6b58", "#d9603a", "#e2b452", "#34506e", "#b8474b", "#7fa58f", "#efe7d3", "#5a4a42")
    for floor in (0.48, 0.92):
        x = w * 0.07
        while x < w * (0.66 if floor < 0.5 else 0.9):
            wide, high = w * (0.022 + 0.03 * dice.random()), h * (0.22 + 0.12 * dice.random())
            ink = dice.choice(inks)
            canvas.box(x, h * floor - high, wide, high, ink, round_=2)
            canvas.box(x, h * floor - high * 0.85, wide, high * 0.05, between(ink, "#ffffff", 0.5))
            canvas.box(x, h * floor - high * 0.2, wide, high * 0.03, between(ink, "#ffffff", 0.5))
            x += wide + 2
        canvas.box(w * 0.04, h * floor, w * 0.92, h * 0.03, "#8a6246")
        canvas.box(w * 0.04, h * (floor + 0.03), w * 0.92, h * 0.012, "#5f4030", alpha=0.5)
    pot = (w * 0.8, h * 0.48)
    for turn in range(-150, -20, 18):
        side = [(h * 0.24 * t / 10, -h * 0.03 * math.sin(math.pi * t / 10)) for t in range(11)]
        canvas.area(
            turned([*side, *((px, -py) for px, py in reversed(side))], (pot[0], pot[1] - h * 0.12), turn),
            "#3f7f5f" if turn % 4 else "#5d9a6f",
        )
    canvas.area(
        [
            (pot[0] - w * 0.05, pot[1] - h * 0.13),
            (pot[0] + w * 0.05, pot[1] - h * 0.13),
            (pot[0] + w * 0.035, pot[1]),
            (pot[0] - w * 0.035, pot[1]),
        ],
        "#d98c6a",
        "#b5633f",
    )


def coffee(canvas: Canvas, dice: Random) -> None:
    """A cup from above beside an open notebook."""
    canvas.wash("#c89f77", "#a87a52")
    w, h = canvas.width, canvas.height
    for _ in range(26):
        y = dice.random() * h
        canvas.line(
            curve((0, y), (w * 0.3, y + 9 * dice.random()), (w * 0.7, y - 9 * dice.random()), (w, y)),
            1.4,
            "#8a5f3c",
            0.35,
        )
    canvas.area(
        turned(
            [(-w * 0.22, -h * 0.3), (w * 0.24, -h * 0.3), (w * 0.24, h * 0.32), (-w * 0.22, h * 0.32)],
            (w * 0.7, h * 0.53),
            -12,
        ),
        "#3b2a1e",
        alpha=0.3,
    )
    canvas.area(
        turned(
            [(-w * 0.23, -h * 0.31), (w * 0.23, -h * 0.31), (w * 0.23, h * 0.31), (-w * 0.23, h * 0.31)],
            (w * 0.69, h * 0.51),
            -12,
        ),
        "#fbf6ea",
        "#efe6d2",
    )
    for row in range(9):
        length = w * (0.3 if row % 4 != 3 else 0.18)
        canvas.line(
            turned(
                [(-w * 0.18, -h * 0.22 + row * h * 0.055), (-w * 0.18 + length, -h * 0.22 + row * h * 0.055)],
                (w * 0.69, h * 0.51),
                -12,
            ),
            3,
            "#b9ae9a",
        )
    cup, radius = (w * 0.28, h * 0.48), h * 0.27
    canvas.shadow((cup[0] + radius * 0.12, cup[1] + radius * 0.16), radius * 1.1, radius * 0.9, 0.35)
    canvas.disc(cup, radius, "#fdfbf6", "#e6ddcf")
    canvas.line(
        [turned([(radius * 0.6, 0)], cup, 30)[0], turned([(radius * 0.98, 0)], cup, 30)[0]], radius * 0.16, "#f3ece0"
    )
    canvas.disc(cup, radius * 0.66, "#f3ece0")
    canvas.disc(cup, radius * 0.58, "#8a5233", "#5f3520")
    for count, size in ((5, 0.44), (4, 0.26)):
        for number in range(count):
            tip = (cup[0], cup[1] + radius * (0.3 - 0.14 * number))
            canvas.oval(tip, radius * size * (1 - 0.17 * number), radius * 0.075, "#f0dcc0", alpha=0.8)


def umbrella(canvas: Canvas, dice: Random) -> None:
    """An oil-paper umbrella from above in the rain."""
    canvas.wash("#8fb0b0", "#6f9596")
    for _ in range(90):
        x, y = dice.random() * canvas.width, dice.random() * canvas.height
        canvas.line([(x, y), (x - 6, y + 26)], 1.4, "#ffffff", 0.4)
    centre, radius = (canvas.width / 2, canvas.height / 2), min(canvas.width, canvas.height) * 0.38
    canvas.shadow((centre[0] + radius * 0.1, centre[1] + radius * 0.16), radius * 0.95, radius * 0.8, 0.35)
    for number in range(24):
        ink = "#d9603a" if number % 2 else "#e2734c"
        canvas.area(
            [centre, *arc(centre, radius * (1 if number % 2 else 0.985), number * 15, number * 15 + 15, 4)], ink
        )
    for size in (0.9, 0.55):
        canvas.ring(centre, radius * size, radius * 0.02, "#fbe3c4", 0.8)
    for number in range(6):
        spot = turned([(radius * 0.72, 0)], centre, 60 * number)[0]
        for part in range(5):
            canvas.disc(turned([(radius * 0.05, 0)], spot, part * 72)[0], radius * 0.045, "#fdeed9")
        canvas.disc(spot, radius * 0.03, "#e2b452")
    canvas.disc(centre, radius * 0.06, "#5f3520")


def fan(canvas: Canvas, dice: Random) -> None:
    """A folding fan with hills on it, on nothing."""
    del dice
    pivot, radius = (canvas.width / 2, canvas.height * 0.9), canvas.width * 0.47
    blades = 22
    for number in range(blades):
        start = 190 + 160 * number / blades
        stop = start + 160 / blades
        outer, inner = arc(pivot, radius, start, stop, 6), arc(pivot, radius * 0.42, stop, start, 6)
        canvas.area([*outer, *inner], "#f7ecd6" if number % 2 else "#efe0c3")
        canvas.area(
            [pivot, *arc(pivot, radius * 0.43, start + 1.5, stop - 1.5, 4)], "#7a4a2c" if number % 2 else "#8f5a36"
        )
    for level, ink in ((0.72, "#b9d0c0"), (0.62, "#7fa694"), (0.53, "#3d7463")):
        top = [
            turned([(radius * (level + 0.05 * math.sin(a / 11 + level * 30)), 0)], pivot, a)[0]
            for a in range(190, 351, 2)
        ]
        canvas.area([*top, *arc(pivot, radius * 0.43, 350, 190, 60)], ink, alpha=0.95)
    canvas.disc(turned([(radius * 0.84, 0)], pivot, 300)[0], radius * 0.07, "#e0694a")
    canvas.disc(pivot, radius * 0.035, "#e2b452")


def cactus(canvas: Canvas, dice: Random) -> None:
    """Three small plants in pots on nothing."""
    del dice
    w, h = canvas.width, canvas.height
    for x, tall, ink in ((0.22, 0.34, "#5d9a6f"), (0.5, 0.5, "#3f7f5f"), (0.78, 0.28, "#86b58a")):
        centre, half = w * x, w * 0.07
        canvas.box(centre - half, h * (0.74 - tall), half * 2, h * tall + 10, ink, round_=half)
        for line in (-0.5, 0.0, 0.5):
            canvas.line(
                [(centre + half * line, h * (0.79 - tall)), (centre + half * line, h * 0.73)],
                2,
                between(ink, "#ffffff", 0.35),
            )
        canvas.area(
            [
                (centre - half * 1.35, h * 0.74),
                (centre + half * 1.35, h * 0.74),
                (centre + half, h * 0.94),
                (centre - half, h * 0.94),
            ],
            "#e08a62",
            "#b95f3c",
        )
        canvas.box(centre - half * 1.5, h * 0.71, half * 3, h * 0.055, "#e9a07c", round_=4)
    for turn in range(0, 360, 60):
        canvas.disc(turned([(w * 0.028, 0)], (w * 0.5, h * 0.24), turn)[0], w * 0.022, "#ee8fa0")
    canvas.disc((w * 0.5, h * 0.24), w * 0.018, "#f6d595")
