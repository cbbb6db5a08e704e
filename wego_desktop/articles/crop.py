"""How a cover is cut: boxes of a fixed ratio, in shares of the picture.

WeChat takes shares of at most six decimals and answers 53402 for a box that has not the ratio it is for (wechat-api.md
5.1). So a box is made of whole millionths: its two sides are chosen together, the longer one first, and moving it moves
whole millionths. What is written is then what was computed, and is off by half a millionth of the picture at most.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from wego_desktop.wechat.draft_bodies import Crop, Ratio

UNIT = 1_000_000  # parts of a side: six decimals
SHARES = {Ratio.WIDE: Fraction(47, 20), Ratio.SQUARE: Fraction(1)}
LEAST = 0.2  # of the largest box: what is smaller shows blocks
LEAST_PIXELS = 8  # of a box's side; WeChat refuses covers of some pixels


class Pixels(NamedTuple):
    """A picture's size."""

    width: int
    height: int


@dataclass(frozen=True)
class Box:
    """A part of a picture in millionths of its sides."""

    left: int
    top: int
    width: int
    height: int

    @property
    def crop(self) -> Crop:
        right, bottom = self.left + self.width, self.top + self.height
        return Crop(self.left / UNIT, self.top / UNIT, right / UNIT, bottom / UNIT)

    @classmethod
    def of(cls, crop: Crop) -> "Box":
        left, top, right, bottom = (round(UNIT * edge) for edge in (crop.x1, crop.y1, crop.x2, crop.y2))
        return cls(left, top, right - left, bottom - top)


def can_cut(pixels: Pixels, ratio: Ratio) -> bool:
    """Whether there is a box of this ratio that WeChat takes."""
    if min(pixels) <= 0:
        return False
    width, height = _whole(pixels, ratio)
    return min(width * pixels.width, height * pixels.height) >= LEAST_PIXELS * UNIT


def centred(pixels: Pixels, ratio: Ratio) -> Crop:
    """The largest box in the middle: how WeChat cuts what nobody cut."""
    width, height = _whole(pixels, ratio)
    return Box((UNIT - width) // 2, (UNIT - height) // 2, width, height).crop


def fits(crop: Crop, pixels: Pixels, ratio: Ratio, exactness: float = 0.001) -> bool:
    """Whether a box has the ratio; one that was made for another picture mostly has not."""
    width, height = (crop.x2 - crop.x1) * pixels.width, (crop.y2 - crop.y1) * pixels.height
    return min(width, height) > 0 and abs(width / height / float(SHARES[ratio]) - 1) <= exactness


def moved(crop: Crop, right: float, down: float) -> Crop:
    """Moved by shares of the picture, as far as it reaches; its size stays to the last digit."""
    box = Box.of(crop)
    left = _within(box.left + round(UNIT * right), UNIT - box.width)
    top = _within(box.top + round(UNIT * down), UNIT - box.height)
    return Box(left, top, box.width, box.height).crop


def scaled(crop: Crop, pixels: Pixels, ratio: Ratio, factor: float) -> Crop:
    """Larger or smaller around its middle; moved where it would leave the picture."""
    box = Box.of(crop)
    width, height = _sized(pixels, ratio, factor * box.width / UNIT)
    left = _within(box.left + (box.width - width) // 2, UNIT - width)
    top = _within(box.top + (box.height - height) // 2, UNIT - height)
    return Box(left, top, width, height).crop


def pulled(crop: Crop, pixels: Pixels, ratio: Ratio, corner: tuple[int, int], to: tuple[float, float]) -> Crop:
    """One corner pulled to a place in the picture, the one across stays.

    corner: -1 or 1 for left or right, and for top or bottom. to: shares of width and height. Of the two sides that the
    place asks for, the larger counts, as far as the picture reaches.
    """
    box = Box.of(crop)
    x = box.left if corner[0] > 0 else box.left + box.width
    y = box.top if corner[1] > 0 else box.top + box.height
    wide, high = _whole(pixels, ratio)
    wanted = max(corner[0] * (to[0] - x / UNIT), corner[1] * (to[1] - y / UNIT) * wide / high)
    room_x, room_y = UNIT - x if corner[0] > 0 else x, UNIT - y if corner[1] > 0 else y
    width, height = _sized(pixels, ratio, min(wanted, room_x / UNIT, room_y / UNIT * wide / high))
    width, height = (width, height) if width <= room_x and height <= room_y else (box.width, box.height)
    return Box(x if corner[0] > 0 else x - width, y if corner[1] > 0 else y - height, width, height).crop


def _whole(pixels: Pixels, ratio: Ratio) -> tuple[int, int]:
    """Sides of the largest box; one of them is all of the picture."""
    share = SHARES[ratio] * pixels.height / pixels.width  # the width of a box as high as the picture
    return (round(UNIT * share), UNIT) if share <= 1 else (UNIT, round(UNIT / share))


def _sized(pixels: Pixels, ratio: Ratio, width: float) -> tuple[int, int]:
    """Sides of the box of about this width, between the least and the largest."""
    wide, high = _whole(pixels, ratio)
    least = max(LEAST, LEAST_PIXELS * UNIT / max(1, min(wide * pixels.width, high * pixels.height)))
    scale = max(min(1.0, least), min(1.0, width * UNIT / wide))
    if scale >= 1:
        return wide, high
    share = SHARES[ratio] * pixels.height / pixels.width
    if wide >= high:
        longer = round(scale * wide)
        return longer, round(longer / share)
    longer = round(scale * high)
    return round(longer * share), longer


def _within(at: int, most: int) -> int:
    return min(max(0, at), max(0, most))
