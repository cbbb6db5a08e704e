"""Rules about what can't be sent at all; each of them ends the questions."""

from collections.abc import Mapping

from wego_desktop.intake import probe as kinds
from wego_desktop.intake.rules.case import Case, Rule, Values, given, has_note, is_format
from wego_desktop.limits import Target
from wego_desktop.translate import QT_TRANSLATE_NOOP

_TAKES: Mapping[str, frozenset[Target]] = {  # which family can become what, perhaps after a repair
    "picture": frozenset(target for target in Target if not target.endswith(("voice", "video"))),
    "sound": frozenset({Target.VOICE, Target.TEMPORARY_VOICE}),
    # A film's sound track is a voice, a frame of it a thumb.
    "film": frozenset(target for target in Target if target.endswith(("video", "voice", "thumb"))),
}


def _foreign(case: Case) -> Values | None:
    return given(case.probe.format == kinds.UNKNOWN and bool(case.probe.foreign), {"is_text": case.probe.foreign})


def _unknown(case: Case) -> Values | None:
    return given(case.probe.format == kinds.UNKNOWN and not case.probe.foreign)


def _closed(case: Case) -> Values | None:
    return given(case.probe.format == kinds.FOLDER and bool(case.probe.notes))


def _wrong_place(case: Case) -> Values | None:
    return None if case.target in _TAKES[case.probe.family] else case.kind | case.place


RULES: tuple[Rule, ...] = (
    Rule(
        "folder-closed",
        QT_TRANSLATE_NOOP(
            "Finding", "You may not look into this folder. Change its permissions, or copy it to your own folder"
        ),
        _closed,
        stops=True,
    ),
    Rule(
        "folder",
        QT_TRANSLATE_NOOP("Finding", "This is a folder. Add the files in it instead"),
        is_format(kinds.FOLDER),
        stops=True,
    ),
    Rule(
        "no-permission",
        QT_TRANSLATE_NOOP(
            "Finding", "You may not read this file. Change its permissions, or copy it to your own folder"
        ),
        has_note("no-permission"),
        stops=True,
    ),
    Rule(
        "gone",
        QT_TRANSLATE_NOOP("Finding", "This file is no longer there. Find it and add it again"),
        has_note("gone"),
        stops=True,
    ),
    Rule(
        "not-a-file",
        QT_TRANSLATE_NOOP("Finding", "This is a device or a pipe, not a file. Save its content as a file first"),
        has_note("not-a-file"),
        stops=True,
    ),
    Rule(
        "link-loop",
        QT_TRANSLATE_NOOP("Finding", "This link only leads back to itself. Add the file it was made for"),
        has_note("link-loop"),
        stops=True,
    ),
    Rule(
        "path-too-long",
        QT_TRANSLATE_NOOP("Finding", "The name is longer than this disk can hold. Shorten it and add the file again"),
        has_note("name-too-long"),
        stops=True,
    ),
    Rule(
        "disk-error",
        QT_TRANSLATE_NOOP("Finding", "The disk could not read this file. Copy it somewhere else and add the copy"),
        has_note("disk-error"),
        stops=True,
    ),
    Rule(
        "empty",
        QT_TRANSLATE_NOOP("Finding", "This file is empty. Export it again, or choose another"),
        is_format(kinds.EMPTY),
        stops=True,
    ),
    Rule(
        "foreign",
        QT_TRANSLATE_NOOP(
            "Finding", "This is {is_text}. Export it as a picture, a sound or a film, which WeChat takes"
        ),
        _foreign,
        stops=True,
    ),
    Rule(
        "unknown",
        QT_TRANSLATE_NOOP("Finding", "Nothing known is in this file. Choose a picture, a sound or a film"),
        _unknown,
        stops=True,
    ),
    Rule(
        "wrong-place",
        QT_TRANSLATE_NOOP("Finding", "This is {is_text}, which can't go to the {place_text}. Choose another place"),
        _wrong_place,
        repair="move",
        stops=True,
    ),
)
