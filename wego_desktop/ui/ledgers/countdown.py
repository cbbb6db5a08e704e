"""How long a temporary material still lives, in words that fit below a picture."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from wego_desktop.library.temporary import SOON, Temporary
from wego_desktop.translate import QT_TRANSLATE_NOOP

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400

_DAYS_LEFT = QT_TRANSLATE_NOOP("Countdown", "{days} d {hours} h left")
_HOURS_LEFT = QT_TRANSLATE_NOOP("Countdown", "{hours} h {minutes} min left")
_IN_HOURS = QT_TRANSLATE_NOOP("Countdown", "expires in {hours} h {minutes} min")
_IN_MINUTES = QT_TRANSLATE_NOOP("Countdown", "expires in {minutes} min")
_IN_SECONDS = QT_TRANSLATE_NOOP("Countdown", "expires in {seconds} s")
_AT_MOST = QT_TRANSLATE_NOOP("Countdown", "{time} at most")
_EXPIRED = QT_TRANSLATE_NOOP("Countdown", "expired")
_RENEWED = QT_TRANSLATE_NOOP("Countdown", "replaced")


class Said(NamedTuple):
    """Words, the token of their colour, and the icon before them, if any."""

    text: str
    ink: str = "text2"
    icon: str = ""


def left(seconds: float) -> Said:
    """The colour warns from twelve hours on, and the words with it: "left" becomes "expires in"."""
    whole = int(seconds)
    values = {
        "days": whole // _DAY,
        "hours": whole // _HOUR if whole < _DAY else whole % _DAY // _HOUR,
        "minutes": whole % _HOUR // _MINUTE,
        "seconds": whole,
    }
    if whole <= 0:
        return Said(_words(_EXPIRED), "text3")
    if whole >= SOON:
        return Said(_words(_DAYS_LEFT if whole >= _DAY else _HOURS_LEFT, values))
    words = _IN_HOURS if whole >= _HOUR else _IN_MINUTES if whole >= _MINUTE else _IN_SECONDS
    return Said(_words(words, values), "warn", "clock")


def state(temporary: Temporary, now: float) -> Said:
    """Of one material: a replaced one is told so, whatever its time."""
    if temporary.renewed_as:
        return Said(_words(_RENEWED), "text3")
    said = left(temporary.expires - now)
    if temporary.at_most and temporary.expires - now >= 1:
        return said._replace(text=_words(_AT_MOST, {"time": said.text}))
    return said


def pause(seconds: float) -> float:
    """s until the words for this time left change: the seconds are counted in the last minute only."""
    if seconds <= 0:
        return float(_MINUTE)
    return 1.0 if seconds <= _MINUTE + 1 else min(float(_MINUTE), seconds - _MINUTE)


def _words(template: str, values: Mapping[str, object] | None = None) -> str:
    return QCoreApplication.translate("Countdown", template).format(**(values or {}))
