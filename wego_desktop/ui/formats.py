"""Numbers, times and sentences as people read them, in the language of the window (QLocale's default).

1 MB is 1,048,576 bytes, as WeChat counts. Numbers and units stand apart by a space, in Chinese as well.
"""

import re
import time
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from wego_desktop.translate import QT_TRANSLATE_NOOP

KB, MB, GB = 1024, 1024**2, 1024**3
_UNIT = {"KB": KB, "MB": MB, "GB": GB}
MISSING = "…"


def size(number: float, digits: int = 1) -> str:
    """1992294 → "1.9 MB". digits: most decimals; kilobytes from 10 on have none unless more than one is asked for."""
    if abs(number) < KB:
        return f"{count(round(number))} B"
    unit = "KB" if abs(number) < MB - KB / 2 else "MB" if abs(number) < GB - MB / 20 else "GB"
    value = number / _UNIT[unit]
    places = 0 if unit == "KB" and abs(value) >= 10 and digits == 1 else digits
    return f"{_decimal(value, places)} {unit}"


def sizes(done: int, total: int) -> str:
    """How far a transfer is, in one unit: "1.2 / 1.9 MB"."""
    whole = size(total)
    unit = whole.rpartition(" ")[2]
    part = _decimal(done / _UNIT[unit], 0 if unit == "KB" and total >= 10 * KB else 1) if unit in _UNIT else count(done)
    return f"{part} / {whole}"


def speed(bytes_per_second: float) -> str:
    """As in "1.1 MB/s"."""
    return f"{size(round(bytes_per_second))}/s"


def count(number: int) -> str:
    """1284 → "1,284"."""
    return QLocale().toString(number)


def counted(context: str, one: str, many: str, number: int) -> str:
    """one for 1, else many with its %n; for words outside of a class, as lupdate sees plurals in tr() alone."""
    return QCoreApplication.translate(context, one if number == 1 else many, "", number)


def clock(seconds: float) -> str:
    """84 → "1:24", 3723 → "1:02:03": on cards and in the player."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}" if minutes >= 60 else f"{minutes}:{rest:02}"


def duration(seconds: float, digits: int = 0) -> str:
    """84 → "1 min 24 s": in sentences. Below ten seconds, or when asked for, with decimals."""
    if digits or (seconds < 10 and seconds != int(seconds)):
        return _said(_SECONDS, _decimal(seconds, digits or 1))
    whole = max(0, round(seconds))
    parts = ((whole // 3600, _HOURS), (whole // 60 % 60, _MINUTES), (whole % 60, _SECONDS))
    return " ".join(_said(words, number) for number, words in parts if number) or _said(_SECONDS, 0)


def date(unix: int) -> str:
    """The day, "3 Feb 2025"; "" for 0, which means not known."""
    return _calendar(unix, _DATE)


def numeric_date(unix: int) -> str:
    """The day where there is hardly any room, "2025-02-03", which is read alike everywhere; "" for 0."""
    return _calendar(unix, "yyyy-MM-dd")


def date_time(unix: int) -> str:
    """Day and minute, "3 Feb 2025 09:42", in the time zone of this machine; "" for 0."""
    return _calendar(unix, _DATE_TIME)


def time_of_day(unix: float) -> str:
    """Hours and minutes."""
    return _calendar(int(unix), "HH:mm")


def ago(unix: float, now: float | None = None) -> str:
    """How long since: "2 minutes ago"; the date once it is a week old."""
    passed = max(0, int((time.time() if now is None else now) - unix))
    for within, unit, one, many in _AGO:
        if passed < within:
            return _said(one if passed // unit == 1 else many, passed // unit)
    return date(int(unix))


def middle(text: str, most: int = 24) -> str:
    """An id with its middle cut out, so that both ends can be compared: "mK3v8Zq1TnR7…o9GiAa6NtQk4M"."""
    if len(text) <= most:
        return text
    head = most // 2
    return f"{text[:head]}…{text[len(text) - (most - 1 - head) :]}"


def sentences(parts: Iterable[str]) -> str:
    """One after the other, each with its full stop, as the language parts them: a Chinese stop needs no space."""
    stop = QCoreApplication.translate("Formats", ". ", "between two sentences")
    return "".join(part.rstrip(".。") + stop for part in parts if part).rstrip()


def sentence(context: str, template: str, values: Mapping[str, object] | None = None) -> str:
    """A marked English template of the core in the language of the window, filled. Never raises.

    Keys that end in _bytes or _seconds become sizes and lengths; whole numbers get separators (not codes, ids, ports,
    years); a key without a value becomes "…". Two sizes that would read alike are told more exactly: "2 MB, above
    2 MB" helps nobody.
    """
    translated = template and (QCoreApplication.translate(context, template) or template)
    said = _readable(values or {})
    return _PLACE.sub(lambda place: said.get(place[1], MISSING), translated)


_PLACE = re.compile(r"\{(\w+)\}")
_NUMBER = re.compile(r"\d+(\.\d+)?")
_AS_THEY_ARE = re.compile(r"(^|_)(code|errcode|id|year|port)$")


def _readable(values: Mapping[str, object]) -> dict[str, str]:
    said = {name: _plain(name, value) for name, value in values.items()}
    for ending, say in (("_bytes", size), ("_seconds", duration)):
        numbers = {name: float(str(value)) for name, value in values.items() if _measures(name, ending, value)}
        said |= _apart(numbers, say)
    return said


def _plain(name: str, value: object) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and not _AS_THEY_ARE.search(name):
        return count(value)
    return str(value)


def _measures(name: str, ending: str, value: object) -> bool:
    return name.endswith(ending) and bool(_NUMBER.fullmatch(str(value)))


def _apart(numbers: dict[str, float], say: Callable[[float, int], str]) -> dict[str, str]:
    """Each number in words; in as many decimals as it takes for different numbers to look different."""
    said = {name: say(number, _LEAST[say]) for name, number in numbers.items()}
    for digits in (2, 3, 6):
        if len(set(said.values())) == len(set(numbers.values())):
            break
        said = {name: say(number, digits) for name, number in numbers.items()}
    return said


_LEAST: dict[Callable[[float, int], str], int] = {size: 1, duration: 0}


def _decimal(value: float, places: int) -> str:
    """Without zeros at the end: "2 MB", not "2.0 MB"."""
    text = QLocale().toString(value, "f", places)
    point = QLocale().decimalPoint()
    return text.rstrip("0").removesuffix(point) if point in text else text


def _calendar(unix: int, pattern: str) -> str:
    moment = QDateTime.fromSecsSinceEpoch(unix)
    return QLocale().toString(moment, QCoreApplication.translate("Formats", pattern)) if unix > 0 else ""


def _said(words: str, number: int | str) -> str:
    return QCoreApplication.translate("Formats", words).replace("{n}", str(number))


_HOURS = QT_TRANSLATE_NOOP("Formats", "{n} h")
_MINUTES = QT_TRANSLATE_NOOP("Formats", "{n} min")
_SECONDS = QT_TRANSLATE_NOOP("Formats", "{n} s")
_DATE = QT_TRANSLATE_NOOP("Formats", "d MMM yyyy")
_DATE_TIME = QT_TRANSLATE_NOOP("Formats", "d MMM yyyy HH:mm")
_NOW = QT_TRANSLATE_NOOP("Formats", "just now")
_MINUTE_AGO, _MINUTES_AGO = (
    QT_TRANSLATE_NOOP("Formats", "1 minute ago"),
    QT_TRANSLATE_NOOP("Formats", "{n} minutes ago"),
)
_HOUR_AGO, _HOURS_AGO = QT_TRANSLATE_NOOP("Formats", "1 hour ago"), QT_TRANSLATE_NOOP("Formats", "{n} hours ago")
_DAY_AGO, _DAYS_AGO = QT_TRANSLATE_NOOP("Formats", "1 day ago"), QT_TRANSLATE_NOOP("Formats", "{n} days ago")
_AGO = (  # seconds below which it is said so, seconds in the unit, words for one and for more
    (60, 1, _NOW, _NOW),
    (3600, 60, _MINUTE_AGO, _MINUTES_AGO),
    (86400, 3600, _HOUR_AGO, _HOURS_AGO),
    (7 * 86400, 86400, _DAY_AGO, _DAYS_AGO),
)
