"""Leaves, blossoms, bamboo, lotus."""

import math
from random import Random

from .canvas import Canvas, Point, between, curve, turned


def leaf(canvas: Canvas, root: Point, length: float, width: float, angle: float, ink: str, vein: str = "") -> None:
    """A pointed leaf growing from ``root``, its lower half a shade darker."""
    steps = [step / 20 for step in range(21)]
    side = [(length * t, -width * math.sin(math.pi * t**0.85) * (1 - 0.15 * t)) for t in steps]
    other = [(x, -y) for x, y in reversed(side)]
    canvas.area(turned([*side, *other], root, angle), ink)
    canvas.area(turned([*other, (0, 0), (length, 0)], root, angle), between(ink, "#0c3a2a", 0.16))
    if vein:
        canvas.line(turned([(-length * 0.08, 0), (length * 0.94, 0)], root, angle), max(1.0, width * 0.05), vein)
        for t in (0.25, 0.42, 0.58, 0.74):
            for up in (-1, 1):
                tip = (length * (t + 0.14), up * width * 0.62 * math.sin(math.pi * t))
                canvas.line(turned([(length * t, 0), tip], root, angle), max(0.7, width * 0.025), vein, 0.7)


def leaves(canvas: Canvas, dice: Random) -> None:
    """Tea leaves scattered over pale green."""
    canvas.wash("#f0f6e4", "#e2eed3", "#d3e6c8")
    inks = ("#2f6f55", "#4e8f63", "#7fb36b", "#a8cc85", "#1f5546")
    placed: list[Point] = []
    for number in range(60):
        place = (dice.random() * canvas.width, dice.random() * canvas.height)
        if any(math.dist(place, other) < canvas.width * 0.125 for other in placed):
            continue
        placed.append(place)
        length = canvas.width * (0.15 + 0.1 * dice.random())
        angle = dice.random() * 360
        if number % 3 == 0:
            for spread in (-34.0, 0.0, 34.0):
                leaf(
                    canvas,
                    place,
                    length * (0.75 if spread else 1.0),
                    length * 0.19,
                    angle + spread,
                    dice.choice(inks),
                    "#dff0cf",
                )
        else:
            leaf(canvas, place, length, length * 0.24, angle, dice.choice(inks), "#dff0cf")


def bamboo(canvas: Canvas, dice: Random, sway: float = 0.0) -> None:
    """Stems with joints and hanging leaves; ``sway`` in degrees moves the leaves."""
    count = max(5, round(canvas.width / canvas.height * 2.6))
    for number in range(count):
        x = canvas.width * (number + 0.25 + 0.5 * dice.random()) / count
        ink = dice.choice(("#3f7f5f", "#5d9a6f", "#86b58a"))
        thick, lean = canvas.height * (0.018 + 0.02 * dice.random()), (dice.random() - 0.5) * canvas.height * 0.16
        joints = 4
        for joint in range(joints):
            y0, y1 = canvas.height * (1 - joint / joints), canvas.height * (1 - (joint + 1) / joints) + thick * 0.35
            x0, x1 = x + lean * joint / joints, x + lean * (joint + 1) / joints
            canvas.area(
                [(x0 - thick, y0), (x0 + thick, y0), (x1 + thick, y1), (x1 - thick, y1)],
                between(ink, "#ffffff", 0.25),
                ink,
                angle="right",
            )
        for _ in range(9):
            place = dice.random()
            root = (x + lean * place, canvas.height * (1 - place))
            angle = dice.choice((25, 155)) + (dice.random() - 0.5) * 70 + sway
            long = canvas.height * (0.16 + 0.12 * dice.random())
            leaf(canvas, root, long, long * 0.11, angle, between(ink, "#1d5a42", 0.4 * dice.random()))


def lotus(canvas: Canvas, dice: Random) -> None:
    """A pond from above with one flower open."""
    canvas.wash("#d7ebe4", "#a9d2c7", "#6fb0a6")
    for _ in range(18):
        place = (dice.random() * canvas.width, dice.random() * canvas.height)
        for size in (1.0, 0.72, 0.44):
            canvas.ring(place, canvas.width * 0.1 * size, 1.6, "#ffffff", 0.28)
    for _ in range(15):
        centre, radius = (
            (dice.random() * canvas.width, dice.random() * canvas.height),
            canvas.width * (0.05 + 0.06 * dice.random()),
        )
        _pad(canvas, centre, radius, dice)
    flower(canvas, (canvas.width * 0.56, canvas.height * 0.5), canvas.width * 0.2)


def _pad(canvas: Canvas, centre: Point, radius: float, dice: Random) -> None:
    notch, ink = dice.random() * 360, dice.choice(("#3e8a66", "#2f7358", "#5aa577"))
    edge = turned(
        [(radius * math.cos(math.radians(a)), radius * math.sin(math.radians(a))) for a in range(14, 347, 4)],
        centre,
        notch,
    )
    canvas.area([(x + radius * 0.08, y + radius * 0.12) for x, y in (*edge, centre)], "#2a6a62", alpha=0.25)
    canvas.area([*edge, centre], ink)
    for vein in range(30, 346, 35):
        tip = turned(
            [(radius * 0.86 * math.cos(math.radians(vein)), radius * 0.86 * math.sin(math.radians(vein)))],
            centre,
            notch,
        )
        canvas.line([centre, *tip], max(1.0, radius * 0.02), "#bfe0c4", 0.6)


def flower(canvas: Canvas, centre: Point, radius: float) -> None:
    """A lotus of three rings of petals."""
    for ring, (count, long, ink) in enumerate(((12, 1.0, "#f4b9c1"), (10, 0.78, "#f8ced2"), (7, 0.54, "#fde4e4"))):
        for number in range(count):
            angle = 360 * number / count + ring * 15
            petal(canvas, centre, radius * long, radius * 0.22, angle, ink)
    canvas.disc(centre, radius * 0.2, "#f0c95a", "#dba53c")
    for number in range(9):
        spot = turned([(radius * 0.12, 0)], centre, 40 * number)[0]
        canvas.disc(spot, radius * 0.022, "#8c6a1e")


def petal(canvas: Canvas, root: Point, length: float, width: float, angle: float, ink: str) -> None:
    steps = [step / 16 for step in range(17)]
    side = [(length * t, -width * math.sin(math.pi * t**1.35)) for t in steps]
    canvas.area(turned([*side, *((x, -y) for x, y in reversed(side))], root, angle), ink)
    canvas.area(
        turned([(length * 0.15, 0), *((x, -y * 0.5) for x, y in side)], root, angle),
        between(ink, "#d9808f", 0.35),
        alpha=0.5,
    )


def plum(canvas: Canvas, dice: Random) -> None:
    """A branch in blossom on nothing."""
    w, h = canvas.width, canvas.height
    branch = curve((0, h * 0.86), (w * 0.22, h * 0.62), (w * 0.46, h * 0.58), (w * 0.7, h * 0.34), (w * 0.96, h * 0.2))
    for at, (x, y) in enumerate(branch):
        canvas.disc((x, y), w * (0.022 - 0.017 * at / len(branch)), "#4b352c")
    twigs = [(0.3, -75), (0.45, 60), (0.6, -95), (0.78, 50), (0.85, -60)]
    for share, angle in twigs:
        root = branch[int(share * (len(branch) - 1))]
        canvas.line([root, *turned([(w * 0.1, -w * 0.02), (w * 0.2, 0)], root, angle)], w * 0.008, "#4b352c")
        for reach in (0.08, 0.14, 0.2):
            spot = turned([(w * reach, (dice.random() - 0.5) * w * 0.05)], root, angle)[0]
            blossom(canvas, spot, w * (0.028 + 0.025 * dice.random()), dice)
    for _ in range(9):
        blossom(canvas, branch[dice.randrange(30, len(branch))], w * (0.03 + 0.022 * dice.random()), dice)


def blossom(canvas: Canvas, centre: Point, radius: float, dice: Random) -> None:
    turn, ink = dice.random() * 72, dice.choice(("#e0566b", "#ec7d8b", "#f3a6ae"))
    for number in range(5):
        canvas.disc(turned([(radius * 0.62, 0)], centre, turn + number * 72)[0], radius * 0.5, ink)
    canvas.disc(centre, radius * 0.3, "#fbe6c8")
    for number in range(8):
        tip = turned([(radius * 0.5, 0)], centre, number * 45)[0]
        canvas.line([centre, tip], max(1.0, radius * 0.05), "#f8e3a8")
        canvas.disc(tip, radius * 0.06, "#d8992f")


def ginkgo(canvas: Canvas, dice: Random) -> None:
    """Fallen ginkgo leaves on nothing."""
    for number in range(11):
        centre = (canvas.width * (0.12 + 0.76 * dice.random()), canvas.height * (0.12 + 0.76 * dice.random()))
        _fan(canvas, centre, canvas.width * (0.09 + 0.06 * dice.random()), dice.random() * 360, number)


def _fan(canvas: Canvas, root: Point, radius: float, angle: float, number: int) -> None:
    ink = ("#e9b23a", "#f2c75c", "#d99826")[number % 3]
    edge: list[Point] = []
    for degree in range(-68, 69, 4):
        reach = radius * (1 - 0.07 * (1 + math.sin(degree * 0.45)) - (0.28 if abs(degree) < 6 else 0))
        edge.append((reach * math.cos(math.radians(degree)), reach * math.sin(math.radians(degree))))
    canvas.area(turned([(0, 0), *edge], root, angle), ink)
    for degree in range(-56, 57, 14):
        tip = (radius * 0.8 * math.cos(math.radians(degree)), radius * 0.8 * math.sin(math.radians(degree)))
        canvas.line(turned([(radius * 0.08, 0), tip], root, angle), 1.2, between(ink, "#8a5a0c", 0.4))
    canvas.line(
        turned([(0, 0), (-radius * 0.5, radius * 0.06)], root, angle), radius * 0.05, between(ink, "#8a5a0c", 0.4)
    )


def dandelion(canvas: Canvas, dice: Random, phase: float = 0.0) -> None:
    """A clock whose seeds drift off; ``phase`` 0 to 1 is a whole round."""
    canvas.wash("#cfe3ee", "#e9f1ea", "#f6efd8")
    w, h = canvas.width, canvas.height
    canvas.line(curve((w * 0.3, h * 1.02), (w * 0.32, h * 0.75), (w * 0.36, h * 0.48)), w * 0.012, "#6f9a63")
    for angle in (200, 250, 320):
        leaf(canvas, (w * 0.3, h * 0.99), w * 0.22, w * 0.035, angle, "#7da86c")
    head, radius = (w * 0.36, h * 0.46), w * 0.14
    for number in range(34):
        tip = turned([(radius * (0.8 + 0.2 * dice.random()), 0)], head, number * 137.5)[0]
        _seed(canvas, head, tip)
    canvas.disc(head, w * 0.018, "#8a7a4e")
    for number in range(7):
        t = (phase + number / 7) % 1
        start = (head[0] + w * (0.1 + 0.55 * t), head[1] - h * (0.05 + 0.32 * t) + math.sin(t * 6 + number) * h * 0.04)
        _seed(canvas, (start[0] - w * 0.035, start[1] + h * 0.05), start)


def _seed(canvas: Canvas, root: Point, tip: Point) -> None:
    canvas.line([root, tip], 1.1, "#a5a08a", 0.8)
    size = canvas.width * 0.018
    for angle in range(0, 360, 40):
        canvas.line([tip, turned([(size, 0)], tip, angle)[0]], 0.9, "#ffffff", 0.95)
