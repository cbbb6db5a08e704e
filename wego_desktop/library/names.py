"""How names are put in order: as people read them, not as bytes fall."""

import re
import unicodedata

_DIGITS = re.compile(r"(\d+)")
_RARE = b"\xff"
_NAMELESS = b"\xff\xff"


def sort_key(name: str) -> bytes:
    """A key whose bytes compare as the names should stand.

    Numbers by value ("图2" before "图10"), case and full width ignored, Latin before Chinese, Chinese by sound: GB 2312
    holds the 3755 commonest characters in pinyin order. Rarer ones follow, names that are empty come last.
    """
    folded = unicodedata.normalize("NFKC", name).casefold().strip()
    if not folded:
        return _NAMELESS
    return b"".join(_number(part) if part.isdecimal() else _text(part) for part in _DIGITS.split(folded))


def _number(digits: str) -> bytes:
    """Length before digits makes byte order the order of values, without a limit on how long they are."""
    value = "".join(str(unicodedata.decimal(digit)) for digit in digits).lstrip("0")
    return b"0" + bytes([min(len(value), 255)]) + value.encode()


def _text(text: str) -> bytes:
    return b"".join(map(_character, text))


def _character(character: str) -> bytes:
    code = character.encode("gb18030", "replace")
    common = len(code) == 1 or (len(code) == 2 and code[0] <= 0xF7 and code[1] >= 0xA1)
    return code if common else _RARE + code
