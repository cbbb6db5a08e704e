"""Rules about files that are damaged, cut off, or not what their header claims."""

from wego_desktop.intake.rules.case import WARNS, Case, Rule, Values, given, has_note
from wego_desktop.translate import QT_TRANSLATE_NOOP


def _picture_damaged(case: Case) -> Values | None:
    measured = case.probe.format not in ("svg", "tiff", "avif", "heic")  # of these, not knowing the size means nothing
    return given(case.probe.family == "picture" and measured and not (case.probe.width and case.probe.height))


def _picture_cut(case: Case) -> Values | None:
    return given(case.probe.family == "picture" and bool(case.probe.width) and not case.probe.complete)


def _sound_damaged(case: Case) -> Values | None:
    nothing = case.probe.seconds == 0 or (case.probe.seconds is None and not case.probe.complete)
    return given(case.probe.family == "sound" and nothing)


def _sound_lies(case: Case) -> Values | None:
    declared, held = case.probe.declared_seconds, case.probe.seconds
    if declared is None or held is None or abs(declared - held) < 0.1:
        return None
    return {"declared_seconds": declared, "held_seconds": held}


def _film_codec(case: Case) -> Values | None:
    takes = case.probe.format == "mp4" and "mp4" in case.row.formats  # elsewhere it is converted anyway
    return given(takes and "odd-codec" in case.probe.notes)


def _film_cut(case: Case) -> Values | None:
    return given(case.probe.family == "film" and not case.probe.complete and "no-index" not in case.probe.notes)


RULES: tuple[Rule, ...] = (
    Rule(
        "picture-damaged",
        QT_TRANSLATE_NOOP(
            "Finding", "The beginning of this picture is damaged, so nothing can show it. Export it again"
        ),
        _picture_damaged,
    ),
    Rule(
        "picture-cut-off",
        QT_TRANSLATE_NOOP("Finding", "The end of this picture is missing, and WeChat may refuse it. Export it again"),
        _picture_cut,
        WARNS,
    ),
    Rule(
        "sound-damaged",
        QT_TRANSLATE_NOOP("Finding", "No sound can be found in this file. Export it again"),
        _sound_damaged,
    ),
    Rule(
        "sound-lies",
        QT_TRANSLATE_NOOP(
            "Finding",
            "This file says it lasts {declared_seconds} and holds {held_seconds}. Convert it so that both agree",
        ),
        _sound_lies,
        WARNS,
        "convert",
    ),
    Rule(
        "film-no-index",
        QT_TRANSLATE_NOOP("Finding", "This film has no index, so nothing can play it. Export it again, to the end"),
        has_note("no-index"),
    ),
    Rule(
        "film-cut-off",
        QT_TRANSLATE_NOOP("Finding", "The end of this film is missing, and WeChat may refuse it. Export it again"),
        _film_cut,
        WARNS,
    ),
    Rule(
        "film-codec",
        QT_TRANSLATE_NOOP(
            "Finding", "This MP4 holds other pictures or sound than H.264 and AAC, which not all can play. Convert it"
        ),
        _film_codec,
        WARNS,
        "convert",
    ),
)
