"""Charts, banners, long pages, icons: what editors make at their desks."""

import math
from random import Random

from .canvas import Canvas, arc, between
from .landscapes import hills
from .plants import leaf


def bars(canvas: Canvas, dice: Random) -> None:
    """A bar chart; the last bar is the good news."""
    w, h = canvas.width, canvas.height
    canvas.wash("#f7f5ee", "#f7f5ee")
    _heading(canvas)
    for row in range(5):
        canvas.box(w * 0.1, h * (0.3 + 0.125 * row), w * 0.8, 1.4, "#dcd8cc")
    for number in range(7):
        high = h * (0.12 + 0.055 * number + 0.03 * dice.random())
        x = w * (0.13 + 0.112 * number)
        ink = "#d9764a" if number == 6 else ("#4b7f78", "#7ea7a0")[number % 2]
        canvas.box(x, h * 0.8 - high, w * 0.066, high, ink, round_=4)
        canvas.box(x + w * 0.012, h * 0.84, w * 0.042, h * 0.012, "#b9b4a6", round_=3)
    canvas.box(w * 0.1, h * 0.8, w * 0.8, 2.4, "#6a675e")


def _heading(canvas: Canvas) -> None:
    w, h = canvas.width, canvas.height
    canvas.box(w * 0.1, h * 0.1, w * 0.28, h * 0.042, "#3a3a36", round_=3)
    canvas.box(w * 0.1, h * 0.175, w * 0.42, h * 0.02, "#bdb8aa", round_=3)


def lines(canvas: Canvas, dice: Random) -> None:
    """Two lines over a month, one filled."""
    w, h = canvas.width, canvas.height
    canvas.wash("#fbfbf8", "#f4f3ee")
    _heading(canvas)
    for row in range(5):
        canvas.box(w * 0.08, h * (0.32 + 0.12 * row), w * 0.84, 1.2, "#e2dfd5")
    for ink, start, rise, filled in (("#9fbfb6", 0.7, 0.18, False), ("#2f7d6b", 0.74, 0.4, True)):
        line, level = [], start
        for step in range(31):
            level = start - rise * (step / 30) ** 1.5 + 0.035 * math.sin(step * 0.9) + 0.02 * (dice.random() - 0.5)
            line.append((w * (0.08 + 0.84 * step / 30), h * level))
        if filled:
            canvas.area([*line, (w * 0.92, h * 0.82), (w * 0.08, h * 0.82)], "#9fd0bf", "#fbfbf8", alpha=0.7)
        canvas.line(line, 5 if filled else 3.4, ink)
        canvas.disc(line[-1], 10, "#ffffff")
        canvas.disc(line[-1], 7, ink)
    canvas.box(w * 0.08, h * 0.82, w * 0.84, 2, "#8b887d")


def donut(canvas: Canvas, dice: Random) -> None:
    """Shares of a whole, with a legend of bars."""
    del dice
    w, h = canvas.width, canvas.height
    canvas.wash("#fdf8ee", "#fdf8ee")
    centre, radius, start = (w * 0.36, h * 0.52), min(w, h) * 0.34, -90.0
    for row, (share, ink) in enumerate(
        ((0.34, "#2f6b58"), (0.27, "#7fae8f"), (0.19, "#e2b452"), (0.12, "#d9603a"), (0.08, "#34506e"))
    ):
        canvas.area([centre, *arc(centre, radius, start, start + share * 360 - 1.2)], ink)
        start += share * 360
        y = h * (0.3 + 0.1 * row)
        canvas.box(w * 0.68, y, h * 0.04, h * 0.04, ink, round_=6)
        canvas.box(w * 0.74, y + h * 0.008, w * (0.06 + share * 0.3), h * 0.024, "#bcb7a8", round_=4)
    canvas.disc(centre, radius * 0.58, "#fdf8ee")
    canvas.box(centre[0] - radius * 0.26, centre[1] - radius * 0.12, radius * 0.52, radius * 0.12, "#3a3a36", round_=4)
    canvas.box(centre[0] - radius * 0.18, centre[1] + radius * 0.08, radius * 0.36, radius * 0.07, "#bcb7a8", round_=4)


def banner(canvas: Canvas, dice: Random, back: tuple[str, str] = ("#0f4a45", "#17635a"), disc: str = "#e2795a") -> None:
    """A wide head for an article: rings of light and three bars of text."""
    del dice
    w, h = canvas.width, canvas.height
    canvas.wash(*back, angle="right")
    centre = (w * 0.8, h * 1.02)
    for ring in range(6, 0, -1):
        canvas.disc(centre, h * 0.19 * ring, between(back[1], "#dff0e6", 0.62 - ring * 0.09))
    canvas.disc(centre, h * 0.2, disc)
    canvas.box(w * 0.07, h * 0.3, w * 0.3, h * 0.1, "#f7f1df", round_=h * 0.01)
    for row, length in enumerate((0.22, 0.16)):
        canvas.box(w * 0.07, h * (0.5 + 0.11 * row), w * length, h * 0.045, "#a9cdbf", round_=h * 0.01)


def long_page(canvas: Canvas, dice: Random) -> None:
    """A tall poster: a picture on top, text in bars, two cards, a leaf at the end."""
    w, h = canvas.width, canvas.height
    canvas.wash("#fbf5e8", "#f4ead6")
    head = Canvas(w, round(w * 0.8))
    hills(head, dice, ("#f7dfc8", "#f3ead6"), "#bcd2c2", "#2f6b58", 4, (0.7, 0.28, 0.1, "#e2794f", "#fbe3c4"), 0.52)
    canvas.picture.paste(head.picture)
    y = w * 0.9
    while y < h * 0.62:
        canvas.box(w * 0.1, y, w * 0.36, w * 0.035, "#2f4f45", round_=4)
        for row in range(5):
            canvas.box(
                w * 0.1, y + w * (0.07 + 0.045 * row), w * (0.8 if row < 4 else 0.42), w * 0.018, "#b9b09c", round_=4
            )
        y += w * 0.42
    for column, (front, light) in enumerate((("#d98c6a", "#f3d2b8"), ("#5d9a8a", "#cfe4da"))):
        left = w * (0.1 + 0.42 * column)
        canvas.box(left, y, w * 0.38, w * 0.46, light, round_=w * 0.02)
        canvas.disc((left + w * 0.19, y + w * 0.2), w * 0.11, front)
        canvas.box(left + w * 0.06, y + w * 0.36, w * 0.26, w * 0.025, "#8a8373", round_=4)
    for turn in (-130, -90, -50):
        leaf(canvas, (w / 2, h - w * 0.12), w * 0.2, w * 0.045, turn, "#4e8f63", "#dff0cf")


def avatar(canvas: Canvas, dice: Random) -> None:
    """A mirrored face of big pixels."""
    canvas.wash("#f6eddc", "#f6eddc")
    cell = canvas.width / 8
    ink = "#2f6b58"
    for row in range(1, 7):
        for column in range(1, 4):
            if dice.random() < 0.55:
                for side in (column, 7 - column):
                    canvas.box(side * cell, row * cell, cell, cell, ink)


def arrow(canvas: Canvas, dice: Random) -> None:
    """A round button with an arrow, on nothing."""
    del dice
    w = canvas.width
    canvas.disc((w / 2, w / 2), w * 0.48, "#07c160", "#059a4c")
    canvas.line([(w * 0.28, w / 2), (w * 0.68, w / 2)], w * 0.09, "#ffffff")
    canvas.line([(w * 0.52, w * 0.32), (w * 0.7, w / 2), (w * 0.52, w * 0.68)], w * 0.09, "#ffffff")


def ruler(canvas: Canvas, dice: Random) -> None:
    """A strip of colours, however long."""
    del dice
    canvas.wash(
        "#e4572e",
        "#f2be4a",
        "#79b4a0",
        "#2f6b58",
        "#34506e",
        "#8e5a8a",
        angle="right" if canvas.width > canvas.height else "down",
    )
    step = max(canvas.width, canvas.height) / 40
    for number in range(40):
        long = 0.5 if number % 5 == 0 else 0.28
        if canvas.width > canvas.height:
            canvas.box(number * step, 0, 2, canvas.height * long, "#ffffff", alpha=0.7)
        else:
            canvas.box(0, number * step, canvas.width * long, 2, "#ffffff", alpha=0.7)


def spinner(canvas: Canvas, dice: Random, phase: float) -> None:
    """Twelve dots, the brightest going round."""
    del dice
    centre = (canvas.width / 2, canvas.height / 2)
    canvas.wash("#ffffff", "#ffffff")
    for number, (x, y) in enumerate(arc(centre, canvas.width * 0.32, -90, 270, 12)[:-1]):
        canvas.disc((x, y), canvas.width * 0.055, between("#07c160", "#e6f5ec", ((phase * 12 - number) % 12) / 12))


def ripples(canvas: Canvas, dice: Random, phase: float) -> None:
    """A drop, and rings that widen."""
    del dice
    canvas.wash("#dcefef", "#9fcfd3")
    centre = (canvas.width / 2, canvas.height * 0.62)
    for number in range(5):
        t = (phase + number / 5) % 1
        high = [(x, centre[1] + (y - centre[1]) * 0.36) for x, y in arc(centre, canvas.width * 0.46 * t, 0, 360, 90)]
        canvas.line(high, 3.2, "#ffffff", 0.9 * (1 - t))
    fall = canvas.height * (0.1 + 0.46 * phase**2)
    canvas.disc((centre[0], fall), canvas.width * 0.03, "#3f8fa3")
    canvas.area(
        [
            (centre[0] - canvas.width * 0.026, fall - 3),
            (centre[0] + canvas.width * 0.026, fall - 3),
            (centre[0], fall - canvas.width * 0.09),
        ],
        "#3f8fa3",
    )


def sunrise(canvas: Canvas, dice: Random, phase: float) -> None:
    """A day in a dozen frames."""
    up = math.sin(math.pi * phase)
    sky = (between("#1d2550", "#8fc4e0", up), between("#4a4a7c", "#d8ecec", up), between("#d98c7a", "#fbeccf", up))
    light = (
        0.1 + 0.8 * phase,
        0.75 - 0.55 * up,
        0.08,
        between("#e2562f", "#fdf0b8", up),
        between("#d98c7a", "#fff6d8", up),
    )
    hills(canvas, dice, sky, between("#5a5a80", "#b4d0bf", up), between("#12182f", "#2f6b58", up), 4, light, 0.6)
