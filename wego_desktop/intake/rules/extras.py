"""What a repair lacks here; asked when something else was found that would be repaired."""

from wego_desktop.intake import extras
from wego_desktop.intake.rules.case import WARNS, Case, Rule, Values, given
from wego_desktop.translate import QT_TRANSLATE_NOOP

REPAIRS = frozenset({"convert", "shrink", "trim"})


def _needs_heic(case: Case) -> Values | None:
    return given(case.probe.format == "heic" and not extras.installed(extras.HEIC))


def _needs_transcode(case: Case) -> Values | None:
    return given(case.probe.family in ("sound", "film") and not extras.installed(extras.TRANSCODE))


RULES: tuple[Rule, ...] = (
    Rule(
        "needs-heic",
        QT_TRANSLATE_NOOP(
            "Finding", 'HEIC pictures are converted by an extra: pip install "wego-desktop[heic]". Or export a JPEG'
        ),
        _needs_heic,
        WARNS,
    ),
    Rule(
        "needs-transcode",
        QT_TRANSLATE_NOOP(
            "Finding", 'Sounds and films are converted by an extra: pip install "wego-desktop[transcode]"'
        ),
        _needs_transcode,
        WARNS,
    ),
)
