"""Declarations of styles: reading them, and which of them mean something in an article."""

import re
from collections.abc import Iterator

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_PIECE = re.compile(
    r"""(?:[^;"'()\\]|\\.|"(?:[^"\\]|\\.)*(?:"|\Z)|'(?:[^'\\]|\\.)*(?:'|\Z)|\([^()]*\)?|[)"'\\])+""", re.DOTALL
)
_NUMBER = re.compile(r"(-?\d*\.?\d+)(px|pt|em|rem|%|in|cm|mm)?")
_HEX = re.compile(r"#([0-9a-f]{3,8})")
_RGB = re.compile(r"rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)(?:[\s,/]+([\d.]+%?))?\s*\)")
_PX = {"px": 1.0, "": 1.0, "pt": 4 / 3, "em": 16.0, "rem": 16.0, "in": 96.0, "cm": 37.8, "mm": 3.78}
_NAMED = {"black": (0, 0, 0), "white": (255, 255, 255), "windowtext": (0, 0, 0), "buttonface": (240, 240, 240)}
_NO_COLOUR = frozenset({"", "auto", "inherit", "initial", "unset", "transparent", "currentcolor", "none", "revert"})
_GREY = 32  # how far the channels of a grey may lie apart
_DARK, _LIGHT, _PAPER = 0x66, 0xC8, 0xF5
_SIZES = (10.0, 48.0)  # px that are still meant
_BODY = (13.4, 18.0)  # px of a text that has no size of its own in mind

Rgb = tuple[int, int, int]


def declarations(style: str) -> Iterator[tuple[str, str]]:
    """Name, in lower case, and value of each; what is no declaration is left out."""
    for piece in _PIECE.findall(_COMMENT.sub(" ", style)):
        name, colon, value = piece.partition(":")
        if colon and name.strip():
            yield name.strip().lower(), value.strip()


def read(style: str) -> dict[str, str]:
    """Name to value; of two the later counts, and nobody's ``!important`` does."""
    return {
        name: re.sub(r"\s*!\s*important\s*$", "", value, flags=re.IGNORECASE) for name, value in declarations(style)
    }


def pixels(value: str) -> float | None:
    """A length in px, or None for what is none or depends on more than that."""
    found = _NUMBER.fullmatch(value.strip().lower())
    return float(found[1]) * _PX[found[2] or ""] if found and found[2] != "%" else None


def rgb(value: str) -> Rgb | None:
    """The channels of a colour, None when it is not known or shows nothing."""
    value = value.strip().lower()
    if value in _NAMED:
        return _NAMED[value]
    if found := _HEX.fullmatch(value):
        digits = found[1] if len(found[1]) > 4 else "".join(2 * digit for digit in found[1])
        return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)) if len(digits) in (6, 8) else None
    if found := _RGB.fullmatch(value):
        return None if found[4] in ("0", "0%", "0.0") else (int(found[1]), int(found[2]), int(found[3]))
    return None


def ink(value: str, *, on_colour: bool = False) -> str:
    """The colour of words as it is kept, or "": black, white and the greys of themes say nothing.

    on_colour: there is a background behind, on which light words are meant.
    """
    value = _plain(value)
    channels = rgb(value)
    if value.lower() in _NO_COLOUR or not _is_colour(value):
        return ""
    if channels and _is_grey(channels):
        if max(channels) <= _DARK:
            return ""
        if min(channels) >= _LIGHT:
            return value if on_colour else ""
    return value


def paper(value: str) -> str:
    """A background as it is kept, or "": white says nothing, and near-black comes from a dark theme."""
    value = _plain(value)
    channels = rgb(value)
    if value.lower() in _NO_COLOUR or not _is_colour(value) or (channels is None and _RGB.fullmatch(value.lower())):
        return ""
    if channels and _is_grey(channels) and (min(channels) >= _PAPER or max(channels) <= _DARK):
        return ""
    return value


def size(value: str) -> str:
    """A size of words as it is kept, in px, or "": that of a body says nothing."""
    given = pixels(value) if not value.strip().lower().endswith(("em", "%")) else None
    if given is None or not _SIZES[0] <= given <= _SIZES[1] or _BODY[0] <= given <= _BODY[1]:
        return ""
    return f"{round(given * 2) / 2:g}px"


def is_bold(value: str) -> bool | None:
    """None: it says nothing of itself."""
    value = value.lower()
    if value.isdecimal():
        return int(value) >= 600
    return {"bold": True, "bolder": True, "normal": False, "lighter": False}.get(value)


def _is_colour(value: str) -> bool:
    return bool(rgb(value) or _RGB.fullmatch(value.lower()) or re.fullmatch(r"[a-zA-Z]{3,20}", value))


def _plain(value: str) -> str:
    return value.strip().strip("'\"")


def _is_grey(channels: Rgb) -> bool:
    return max(channels) - min(channels) <= _GREY
