"""Cropped covers: ``pic_crop_235_1`` and ``pic_crop_1_1`` come in, ``cover_info.crop_percent_list`` is told.

A box is ``X1_Y1_X2_Y2`` in shares of the cover, at most six decimals. Seen: 53402 where it has not the ratio it is for,
and for a cover of 1 x 1 pixels. Guesses: how exact the ratio has to be, 53402 for a box that can't be read, and that
``cover_info`` is taken as well as told.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from PIL import Image

from .answers import RefusedError

Box = tuple[str, str, str, str]
_FIELDS = {"pic_crop_235_1": "2.35_1", "pic_crop_1_1": "1_1"}
_RATIOS = {"2.35_1": 2.35, "1_1": 1.0, "16_9": 16 / 9}
_SHARE = re.compile(r"0|1|0?\.\d{1,6}|1\.0{1,6}")
_INEXACT = 0.03
_LEAST_PIXELS = 2.0


def crops_of(article: Mapping[str, object]) -> dict[str, Box]:
    """The boxes an article asks for, by ratio. :raises RefusedError: 53402 for one that is none."""
    boxes = {ratio: _box(str(article[name]).split("_")) for name, ratio in _FIELDS.items() if article.get(name)}
    info = article.get("cover_info")
    listed = info.get("crop_percent_list", []) if isinstance(info, dict) else []
    for each in listed if isinstance(listed, list) else []:
        ratio = str(each.get("ratio")) if isinstance(each, dict) else ""
        if ratio not in _RATIOS:
            raise RefusedError(53402)
        boxes.setdefault(ratio, _box([str(each.get(side, "")) for side in ("x1", "y1", "x2", "y2")]))
    return boxes


def check_crops(boxes: Mapping[str, Box], cover: Path) -> None:
    """:raises RefusedError: 53402 where the boxes cut the cover to another ratio, or to nothing."""
    if not boxes:
        return
    try:
        with Image.open(cover) as opened:
            width, height = opened.size
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise RefusedError(53402) from None
    for ratio, box in boxes.items():
        x1, y1, x2, y2 = map(float, box)
        wide, high = (x2 - x1) * width, (y2 - y1) * height
        if min(wide, high) < _LEAST_PIXELS or abs(wide / high / _RATIOS[ratio] - 1) > _INEXACT:
            raise RefusedError(53402)


def cover_info(boxes: Mapping[str, Box]) -> dict[str, object]:
    """As draft/get tells it: ratios and shares as text."""
    listed = [{"ratio": ratio, "x1": box[0], "y1": box[1], "x2": box[2], "y2": box[3]} for ratio, box in boxes.items()]
    return {"crop_percent_list": listed}


def centred(ratio: str, width: int, height: int) -> Box:
    """The largest box of that ratio in the middle of a cover."""
    wide = min(1.0, height * _RATIOS[ratio] / width)
    high = min(1.0, width / _RATIOS[ratio] / height)
    sides = ((1 - wide) / 2, (1 - high) / 2, (1 + wide) / 2, (1 + high) / 2)
    x1, y1, x2, y2 = (f"{side:.6f}".rstrip("0").rstrip(".") for side in sides)
    return x1, y1, x2, y2


def _box(shares: Sequence[str]) -> Box:
    if len(shares) != 4 or not all(_SHARE.fullmatch(share) for share in shares):
        raise RefusedError(53402)
    x1, y1, x2, y2 = shares
    if not (float(x1) < float(x2) and float(y1) < float(y2)):
        raise RefusedError(53402)
    return x1, y1, x2, y2
