"""Surfaces that repeat: waves, tiles, clouds, contours, papercuts, posters of plain shapes."""

import math
from random import Random

from .canvas import Canvas, Point, arc, between, turned


def waves(canvas: Canvas, dice: Random, ink: str = "#23677c", paper: str = "#f4f0e4", disc: str = "#d9603a") -> None:
    """Scales of concentric arcs with a sun behind them."""
    del dice
    canvas.wash(paper, paper)
    canvas.disc((canvas.width * 0.32, canvas.height * 0.34), canvas.height * 0.2, disc)
    radius = canvas.width / 16
    rows = int(canvas.height / (radius * 0.5)) + 3
    for row in range(int(rows * 0.42), rows):
        y = row * radius * 0.5
        for column in range(-1, 18):
            x = (column + (row % 2) * 0.5) * radius
            for size, fill in ((1.0, ink), (0.86, paper), (0.7, ink), (0.56, paper), (0.4, ink), (0.24, paper)):
                canvas.disc((x, y), radius * 0.5 * size, fill)


def tiles(canvas: Canvas, dice: Random) -> None:
    """Blue and white china: rings in squares, a few golden hearts."""
    canvas.wash("#f3f3ec", "#f3f3ec")
    edge = canvas.width / 10
    for row in range(int(canvas.height / edge) + 2):
        for column in range(12):
            centre = ((column + (row % 2) * 0.5) * edge, row * edge)
            for size, ink in (
                (0.47, "#2a4f86"),
                (0.41, "#f3f3ec"),
                (0.35, "#6c95c2"),
                (0.27, "#f3f3ec"),
                (0.2, "#2a4f86"),
            ):
                canvas.disc(centre, edge * size, ink)
            canvas.disc(centre, edge * 0.1, "#e7b04a" if dice.random() < 0.3 else "#f3f3ec")
            for corner in range(4):
                canvas.disc(turned([(edge * 0.5, 0)], centre, 45 + 90 * corner)[0], edge * 0.05, "#2a4f86")


def collage(canvas: Canvas, dice: Random) -> None:
    """Quarter circles, halves and bars in a grid of squares."""
    inks = ("#e4572e", "#1f3b53", "#79b4a0", "#f2be4a", "#f6eddc", "#c9dcd0")
    columns = 4
    edge = canvas.width / columns
    for row in range(math.ceil(canvas.height / edge)):
        for column in range(columns):
            back, front = dice.sample(inks, 2)
            left, top = column * edge, row * edge
            canvas.box(left, top, edge + 1, edge + 1, back)
            _piece(canvas, dice.randrange(6), left, top, edge, front)


def _piece(canvas: Canvas, kind: int, left: float, top: float, edge: float, ink: str) -> None:
    if kind < 2:
        corner = ((left, top), (left + edge, top + edge))[kind]
        start = (0, 180)[kind]
        canvas.area([corner, *arc(corner, edge, start, start + 90)], ink)
    elif kind == 2:
        canvas.disc((left + edge / 2, top + edge / 2), edge * 0.36, ink)
    elif kind == 3:
        canvas.area(arc((left + edge / 2, top + edge), edge / 2, 180, 360), ink)
    elif kind == 4:
        canvas.area([(left, top), (left + edge, top), (left, top + edge)], ink)
    else:
        for bar in range(4):
            canvas.box(left, top + edge * (0.06 + bar * 0.25), edge, edge * 0.13, ink)


def contours(canvas: Canvas, dice: Random) -> None:
    """Lines of equal height on dark green."""
    canvas.wash("#14382f", "#0d2a25")
    peaks = [(0.24, 0.36, 1.25), (0.8, 0.74, 1.0)]
    for x, y, weight in peaks:
        phase = dice.random() * 6
        for ring in range(1, 19):
            reach = ring * canvas.width * 0.019 * weight
            line = _wobble(canvas.width * x, canvas.height * y, reach, phase + ring * 0.05)
            canvas.line(line, 2.6 if ring % 5 == 0 else 1.5, "#a8dcc0", 0.85 - ring * 0.03)


def _wobble(x: float, y: float, radius: float, phase: float) -> list[Point]:
    line: list[Point] = []
    for degree in range(0, 363, 3):
        turn = math.radians(degree)
        reach = radius * (
            1 + 0.16 * math.sin(2 * turn + phase) + 0.09 * math.sin(3 * turn - phase * 2) + 0.04 * math.sin(7 * turn)
        )
        line.append((x + reach * math.cos(turn), y + reach * 0.82 * math.sin(turn)))
    return line


def clouds(canvas: Canvas, dice: Random) -> None:
    """Spirals of good fortune in rows."""
    canvas.wash("#b5372f", "#9e2a26")
    edge = canvas.width / 4
    for row in range(int(canvas.height / edge * 1.7) + 2):
        for column in range(-1, 5):
            _cloud(
                canvas,
                ((column + (row % 2) * 0.5 + 0.3) * edge, (row * 0.6 + 0.3) * edge),
                edge * 0.3,
                dice.random() < 0.5,
            )


def _cloud(canvas: Canvas, centre: Point, size: float, flip: bool) -> None:
    ink, side = "#efc56b", -1 if flip else 1
    x, y = centre
    for shift, radius in ((-0.62, 0.4), (0.0, 0.62), (0.62, 0.4)):
        middle = (x + side * shift * size, y - radius * size * 0.25)
        spiral = [
            (
                middle[0] + side * size * radius * (1 - turn / 620) * math.cos(math.radians(180 + turn)),
                middle[1] + size * radius * (1 - turn / 620) * math.sin(math.radians(180 + turn)),
            )
            for turn in range(0, 560, 12)
        ]
        canvas.line(spiral, size * 0.075, ink)
    canvas.line(
        [(x - size * 1.05, y + size * 0.1), (x - size * 0.3, y + size * 0.26), (x + size * 1.15, y + size * 0.2)],
        size * 0.075,
        ink,
    )


def meander(canvas: Canvas, dice: Random) -> None:
    """A frame of square spirals around an empty middle."""
    del dice
    ink, unit = "#8f2f28", canvas.width / 60
    edge = unit * 5
    steps = [(0, 4), (0, 0), (4, 0), (4, 3), (1.5, 3), (1.5, 1.6), (2.8, 1.6)]
    for column in range(int(canvas.width / edge)):
        for top in (unit * 0.6, canvas.height - edge + unit * 0.2):
            canvas.line([(column * edge + unit * 0.5 + x * unit, top + y * unit) for x, y in steps], unit * 0.7, ink)
    for row in range(1, int(canvas.height / edge) - 1):
        for left in (unit * 0.5, canvas.width - edge + unit * 0.5):
            canvas.line([(left + x * unit, row * edge + unit * 0.6 + y * unit) for x, y in steps], unit * 0.7, ink)


def terrazzo(canvas: Canvas, dice: Random) -> None:
    """Chips of stone in pale cement."""
    canvas.wash("#efe9df", "#e9e2d6")
    inks = ("#d98c6a", "#3f6f69", "#8fae9f", "#e3bd72", "#5b5a66", "#c9b8a6")
    for _ in range(420):
        centre = (dice.random() * canvas.width, dice.random() * canvas.height)
        radius = canvas.width * (0.006 + 0.024 * dice.random() ** 2)
        corners = sorted(dice.random() * 360 for _ in range(dice.randrange(4, 7)))
        chip = [turned([(radius * (0.7 + 0.6 * dice.random()), 0)], centre, angle)[0] for angle in corners]
        canvas.area(chip, dice.choice(inks))


def dots(canvas: Canvas, dice: Random) -> None:
    canvas.wash("#fbe9e0", "#fbe9e0")
    edge = canvas.width / 10
    for row in range(int(canvas.height / edge * 1.2) + 2):
        for column in range(12):
            ink = dice.choice(("#e4795a", "#e99a7e", "#3f7f79"))
            canvas.disc(((column + (row % 2) * 0.5) * edge, row * edge * 0.86), edge * 0.22, ink)


def plaid(canvas: Canvas, dice: Random) -> None:
    del dice
    canvas.wash("#f2ead8", "#f2ead8")
    edge = canvas.width / 6
    for number in range(-1, 14):
        for shift, wide, ink in ((0.0, 0.34, "#2f6657"), (0.46, 0.07, "#d9603a"), (0.62, 0.14, "#e2b452")):
            canvas.box((number + shift) * edge, 0, wide * edge, canvas.height, ink, alpha=0.5)
            canvas.box(0, (number + shift) * edge, canvas.width, wide * edge, ink, alpha=0.5)


def triangles(canvas: Canvas, dice: Random) -> None:
    """Folded paper in the colours of an evening."""
    columns, rows = 12, 9
    net = [
        [
            (
                (c + (dice.random() - 0.5) * 0.7) * canvas.width / (columns - 1),
                (r + (dice.random() - 0.5) * 0.7) * canvas.height / (rows - 1),
            )
            for c in range(-1, columns + 1)
        ]
        for r in range(-1, rows + 1)
    ]
    for r in range(rows + 1):
        for c in range(columns + 1):
            a, b, d, e = net[r][c], net[r][c + 1], net[r + 1][c], net[r + 1][c + 1]
            for corners in ((a, b, d), (b, e, d)):
                x = sum(p[0] for p in corners) / 3 / canvas.width
                y = sum(p[1] for p in corners) / 3 / canvas.height
                ink = between(between("#fbe3b5", "#f4a27a", x), between("#dd6a5b", "#6b3a6b", x), min(1, max(0, y)))
                canvas.area(
                    corners, between(ink, "#ffffff" if dice.random() > 0.5 else "#10202a", dice.random() * 0.14)
                )


def rosette(canvas: Canvas, dice: Random) -> None:
    """A golden flower of many petals on red."""
    del dice
    canvas.wash("#c9302c", "#a71d20")
    centre, radius = (canvas.width / 2, canvas.height / 2), min(canvas.width, canvas.height) * 0.36
    canvas.glow(centre, radius * 2, "#e2513c", 0.6)
    for count, size, ink in ((16, 1.0, "#e9b94e"), (16, 0.76, "#f6dd9b"), (16, 0.58, "#e09a3a"), (12, 0.4, "#fbeecb")):
        for number in range(count):
            turn = 360 * number / count + (180 / count if size in (0.76, 0.4) else 0)
            side = [(radius * size * t / 10, -radius * size * 0.14 * math.sin(math.pi * t / 10)) for t in range(11)]
            canvas.area(turned([*side, *((x, -y) for x, y in reversed(side))], centre, turn), ink)
    canvas.disc(centre, radius * 0.13, "#c9302c")
    canvas.disc(centre, radius * 0.07, "#fbeecb")


def papercut(canvas: Canvas, dice: Random) -> None:
    """A round window flower cut from red paper, on nothing."""
    del dice
    centre, radius, ink = (canvas.width / 2, canvas.height / 2), canvas.width * 0.47, "#c22b28"
    for number in range(24):
        canvas.disc(turned([(radius * 0.93, 0)], centre, number * 15)[0], radius * 0.075, ink)
    canvas.ring(centre, radius * 0.95, radius * 0.1, ink)
    canvas.ring(centre, radius * 0.72, radius * 0.03, ink)
    for number in range(8):
        for reach, wide, shift in ((0.84, 0.15, 0.0), (0.6, 0.1, 22.5)):
            side = [(radius * reach * t / 12, -radius * wide * math.sin(math.pi * (t / 12) ** 1.4)) for t in range(13)]
            turn = 45 * number + shift
            canvas.area(turned([*side, *((x, -y) for x, y in reversed(side))], centre, turn), ink)
            canvas.line(
                turned([(radius * 0.22, 0), (radius * reach * 0.82, 0)], centre, turn), radius * 0.018, "#ffe9d6"
            )
    canvas.disc(centre, radius * 0.16, ink)
    canvas.disc(centre, radius * 0.09, "#ffe9d6")


def mesh(canvas: Canvas, dice: Random) -> None:
    """Soft lights that run into each other."""
    canvas.wash("#dcefe6", "#f7ead9")
    for ink in ("#f4a98a", "#8fd0bf", "#f6d98c", "#9cc4e6", "#e9b3c6", "#6fbf9f"):
        place = (dice.random() * canvas.width, dice.random() * canvas.height)
        canvas.glow(place, canvas.width * (0.35 + 0.25 * dice.random()), ink, 0.95)
