"""File names that every system takes, from names that people gave."""

import re
import unicodedata

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$", re.IGNORECASE)
_LONGEST = 120  # bytes in UTF-8: with what is put around it, below the 143 of encrypted home folders
_INVISIBLE = ("Cf", "Cs", "Co", "Cn", "Zl", "Zp")  # also what turns the direction of writing and hides extensions


def file_name(name: str, fallback: str) -> str:
    """The name without what Windows, macOS or Linux refuse or hide, still readable; fallback when nothing is left."""
    visible = "".join(c for c in unicodedata.normalize("NFC", name) if unicodedata.category(c) not in _INVISIBLE)
    tidy = _shortened(_FORBIDDEN.sub("_", visible).strip()).strip(" .")
    if not tidy:
        return fallback
    return f"_{tidy}" if _RESERVED.match(tidy) else tidy


def _shortened(name: str) -> str:
    """At most _LONGEST bytes, cut before the extension and between characters."""
    stem, dot, extension = name.rpartition(".")
    if not stem or len(extension) > 8:
        stem, dot, extension = name, "", ""
    room = _LONGEST - len((dot + extension).encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip() + dot + extension
