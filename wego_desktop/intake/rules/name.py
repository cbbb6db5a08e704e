"""Rules about the name, which WeChat reads the type from and shows in its lists."""

from wego_desktop.intake import formats, names
from wego_desktop.intake.findings import Value
from wego_desktop.intake.rules.case import WARNS, Case, Rule, Values
from wego_desktop.translate import QT_TRANSLATE_NOOP


def _renamed(case: Case, wrong: bool) -> dict[str, Value] | None:
    """The better name is found only for one that is wrong."""
    return case.new_name if wrong else None


def _no_extension(case: Case) -> Values | None:
    return _renamed(case, case.fits and not names.extension(case.probe.name))


def _wrong_extension(case: Case) -> Values | None:
    told = names.extension(case.probe.name)
    wrong = bool(told) and told not in formats.FORMATS[case.probe.format].extensions
    renamed = _renamed(case, case.fits and wrong)
    return renamed and renamed | case.kind | {"extension": told}


def _long(case: Case) -> Values | None:
    renamed = _renamed(case, names.is_long(case.probe.name))
    return renamed and renamed | {"count": len(case.probe.name)}


RULES: tuple[Rule, ...] = (
    Rule(
        "no-extension",
        QT_TRANSLATE_NOOP("Finding", "WeChat refuses names without an extension. Rename it to {new_name}"),
        _no_extension,
        repair="rename",
    ),
    Rule(
        "wrong-extension",
        QT_TRANSLATE_NOOP("Finding", "The name says .{extension}, and this is {is_text}. Rename it to {new_name}"),
        _wrong_extension,
        WARNS,
        "rename",
    ),
    Rule(
        "name-not-text",
        QT_TRANSLATE_NOOP(
            "Finding", "The name holds bytes that are no text, so it can't be sent. Rename it to {new_name}"
        ),
        lambda case: _renamed(case, not names.is_text(case.probe.name)),
        repair="rename",
    ),
    Rule(
        "name-dots",
        QT_TRANSLATE_NOOP("Finding", "WeChat may refuse a name with two dots in a row. Rename it to {new_name}"),
        lambda case: _renamed(case, ".." in case.probe.name),
        WARNS,
        "rename",
    ),
    Rule(
        "name-characters",
        QT_TRANSLATE_NOOP("Finding", "The name holds characters that WeChat garbles. Rename it to {new_name}"),
        lambda case: _renamed(case, names.has_unsafe(case.probe.name)),
        WARNS,
        "rename",
    ),
    Rule(
        "name-emoji",
        QT_TRANSLATE_NOOP("Finding", "The name holds emoji, which may be lost on the way. Rename it to {new_name}"),
        lambda case: _renamed(case, names.has_emoji(case.probe.name)),
        WARNS,
        "rename",
    ),
    Rule(
        "name-long",
        QT_TRANSLATE_NOOP(
            "Finding", "The name has {count} characters, too many to save it again. Shorten it to {new_name}"
        ),
        _long,
        WARNS,
        "rename",
    ),
)
