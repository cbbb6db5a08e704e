"""What a check found, as data: an English template, its values and a way out.

The window translates ``what`` (context "Finding") and then puts the values in. The end of a value's key tells how:

    …_bytes     int, a size               "2 MB"
    …_seconds   float, a length           "1 min 1 s"
    …_text      str, marked for translation under "Finding" itself: "a WebP picture", "images"
    …_list      tuple of str, joined as the language joins: "BMP, PNG" / "BMP、PNG"
    any other   str or int, put in as it is: names, extensions, counts

``sentence`` does just that with what it is handed, so that the rule stands in one place.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from wego_desktop.limits import Severity

Value = str | int | float | tuple[str, ...]


@dataclass(frozen=True)
class Finding:
    """One rule applied to one file.

    rule            stable id, "too-big"
    what            marked English sentence with {placeholders}: what is wrong and a way out
    values          for the placeholders
    repair          "rename" (to ``values["new_name"]``), "convert", "shrink", "trim", "describe" (give title and
                    introduction), "move" (choose another place), "leave-out", or None when only people can help
    profile_only    today's profile would not say it: "switch this account's limits" is the way out
    """

    rule: str
    severity: Severity
    what: str
    values: Mapping[str, Value]
    repair: str | None = None
    profile_only: bool = False


@dataclass(frozen=True)
class Speech:
    """How one language says things; the window hands in its own."""

    translate: Callable[[str], str]
    size: Callable[[int], str]
    length: Callable[[float], str]
    join: Callable[[Sequence[str]], str]

    def say(self, key: str, value: Any) -> str:
        ways: dict[str, Callable[[Any], str]] = {
            "bytes": self.size,
            "seconds": self.length,
            "text": self.translate,
            "list": self.join,
        }
        return ways.get(key.rpartition("_")[2], str)(value)


def sentence(finding: Finding, speech: Speech) -> str:
    """The finding as a person reads it."""
    said = {key: speech.say(key, value) for key, value in finding.values.items()}
    return speech.translate(finding.what).format_map(said)


def _plain_size(count: int) -> str:
    for unit, size in (("MB", 1 << 20), ("KB", 1 << 10)):
        if count >= size or (unit == "MB" and count > 1000 << 10):
            return f"{count / size:.1f}".removesuffix(".0") + f" {unit}"
    return f"{count} bytes" if count != 1 else "1 byte"


ENGLISH = Speech(
    translate=str,
    size=_plain_size,
    length=lambda seconds: f"{seconds:.1f}".removesuffix(".0") + " s",
    join=", ".join,
)
