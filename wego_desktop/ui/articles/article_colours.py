"""The colours an article has, so that the next word can have one of them."""

import re
from collections import Counter

from PySide6.QtGui import QColor

_COLOUR = re.compile(
    r"(?<![\w-])(?:background-)?color\s*:\s*(#[0-9a-f]{3,8}\b|rgba?\([\d\s.,%/]+\)|[a-z]{3,20}\b)", re.IGNORECASE
)
_RGB = re.compile(r"[\d.]+%?")
_NONE = {"inherit", "initial", "unset", "revert", "transparent", "currentcolor"}


def article_colours(source: str, most: int = 16) -> list[str]:
    """As "#rrggbb", the most frequent first; half transparent ones are left out."""
    found = Counter(_COLOUR.findall(source))
    counts: Counter[str] = Counter()
    for written, times in found.items():
        if name := _name(written.lower()):
            counts[name] += times
    return [name for name, _ in counts.most_common(most)]


def _name(written: str) -> str:
    if written.startswith("rgb"):
        parts = _RGB.findall(written)
        if len(parts) not in (3, 4) or any("%" in part for part in parts) or (len(parts) == 4 and float(parts[3]) < 1):
            return ""
        return "#" + "".join(f"{min(255, round(float(part))):02x}" for part in parts[:3])
    if written in _NONE or len(written) == 9 or not QColor.isValidColorName(written):
        return ""
    return QColor(written).name()
