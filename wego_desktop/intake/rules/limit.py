"""Rules that read the table of limits: formats, sizes, lengths, pixels."""

from wego_desktop.intake import formats
from wego_desktop.intake.findings import Value
from wego_desktop.intake.rules.case import WARNS, Case, Rule, Values, given
from wego_desktop.translate import QT_TRANSLATE_NOOP

# An mp3 is padded to whole frames and by its encoder's delay: 60 s of sound may measure 60.1 s.
_GRACE_SECONDS = 0.5
_BARELY = 1.05  # up to here both sizes would read the same, so the difference is told


def _format_refused(case: Case) -> Values | None:
    if case.fits:
        return None
    labels = tuple(sorted(formats.FORMATS[name].label for name in case.row.formats))
    return case.kind | case.place | {"formats_list": labels}


def _format_unsure(case: Case) -> Values | None:
    return given(case.probe.format in case.row.unsure, case.kind | case.place)


def _over(case: Case) -> dict[str, Value] | None:
    if case.probe.size <= case.row.max_bytes:
        return None
    return case.place | {"file_bytes": case.probe.size, "limit_bytes": case.row.max_bytes}


def _barely(case: Case) -> bool:
    return case.probe.size < case.row.max_bytes * _BARELY


def _only_profile(case: Case) -> bool:
    return case.row.max_bytes < case.probe.size <= case.today.max_bytes


def _too_big(case: Case) -> Values | None:
    return None if _only_profile(case) or _barely(case) else _over(case)


def _barely_too_big(case: Case) -> Values | None:
    over = _over(case) if _barely(case) and not _only_profile(case) else None
    return over and over | {"over_bytes": case.probe.size - case.row.max_bytes}


def _too_big_for_profile(case: Case) -> Values | None:
    over = _over(case) if _only_profile(case) else None
    return over and over | {"today_bytes": case.today.max_bytes}


def _too_big_today(case: Case) -> Values | None:
    within = case.today.max_bytes < case.probe.size <= case.row.max_bytes
    return given(within, case.place | {"file_bytes": case.probe.size, "today_bytes": case.today.max_bytes})


def _length(case: Case) -> tuple[float, Values] | None:
    if case.row.max_seconds is None or case.probe.seconds is None:
        return None
    values = {"file_seconds": case.probe.seconds, "limit_seconds": case.row.max_seconds}
    return case.probe.seconds - case.row.max_seconds, values | case.place


def _too_long(case: Case) -> Values | None:
    length = _length(case)
    return length[1] if length and length[0] > _GRACE_SECONDS else None


def _barely_too_long(case: Case) -> Values | None:
    length = _length(case)
    return length[1] if length and 0 < length[0] <= _GRACE_SECONDS else None


def _length_unknown(case: Case) -> Values | None:
    if case.row.max_seconds is None or case.probe.seconds is not None or not case.probe.complete:
        return None
    return {"limit_seconds": case.row.max_seconds}


def _too_many_pixels(case: Case) -> Values | None:
    most, width, height = case.limits.pictures, case.probe.width or 0, case.probe.height or 0
    over = max(width, height) > most.max_side or width * height > most.max_pixels
    return given(over and case.probe.family == "picture", {"width": width, "height": height})


RULES: tuple[Rule, ...] = (
    Rule(
        "format",
        QT_TRANSLATE_NOOP("Finding", "WeChat takes {formats_list} for {place_text}, and this is {is_text}. Convert it"),
        _format_refused,
        severity=None,
        repair="convert",
    ),
    Rule(
        "format-unsure",
        QT_TRANSLATE_NOOP("Finding", "WeChat may refuse {is_text} for {place_text}. Convert it to be sure"),
        _format_unsure,
        WARNS,
        "convert",
    ),
    Rule(
        "too-big",
        QT_TRANSLATE_NOOP("Finding", "{file_bytes} is over the {limit_bytes} WeChat takes for {place_text}. Shrink it"),
        _too_big,
        severity=None,
        repair="shrink",
    ),
    Rule(
        "barely-too-big",
        QT_TRANSLATE_NOOP(
            "Finding", "This file is {over_bytes} over the {limit_bytes} WeChat takes for {place_text}. Shrink it"
        ),
        _barely_too_big,
        severity=None,
        repair="shrink",
    ),
    Rule(
        "too-big-for-profile",
        QT_TRANSLATE_NOOP(
            "Finding",
            "{file_bytes} is over the {limit_bytes} of this account's limits for {place_text}. "
            "WeChat takes {today_bytes} today: switch this account's limits, or shrink it",
        ),
        _too_big_for_profile,
        severity=None,
        repair="shrink",
        profile_only=True,
    ),
    Rule(
        "too-big-today",
        QT_TRANSLATE_NOOP(
            "Finding",
            "{file_bytes} fits this account's limits for {place_text}, but WeChat takes {today_bytes} today. Shrink it",
        ),
        _too_big_today,
        WARNS,
        "shrink",
    ),
    Rule(
        "too-long",
        QT_TRANSLATE_NOOP(
            "Finding", "{file_seconds} is over the {limit_seconds} WeChat takes for {place_text}. Trim it"
        ),
        _too_long,
        severity=None,
        repair="trim",
    ),
    Rule(
        "barely-too-long",
        QT_TRANSLATE_NOOP("Finding", "This sound is just over {limit_seconds}, and WeChat may refuse it. Trim its end"),
        _barely_too_long,
        WARNS,
        "trim",
    ),
    Rule(
        "length-unknown",
        QT_TRANSLATE_NOOP(
            "Finding",
            "The length of this sound can't be measured, and WeChat takes {limit_seconds}. Listen to it first",
        ),
        _length_unknown,
        WARNS,
    ),
    Rule(
        "too-many-pixels",
        QT_TRANSLATE_NOOP("Finding", "{width} × {height} pixels may be more than WeChat takes. Shrink it"),
        _too_many_pixels,
        WARNS,
        "shrink",
    ),
)
