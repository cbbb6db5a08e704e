"""What the plan says: of a file, of where it goes, of what was found. All in the user's language."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from wego_desktop.intake.findings import Finding, Speech, sentence
from wego_desktop.intake.formats import FORMATS
from wego_desktop.intake.probe import EMPTY, FOLDER, UNREADABLE, Probe
from wego_desktop.limits import Severity, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui import formats
from wego_desktop.ui.uploads.plan_row import PlanRow, Verdict

translate = QCoreApplication.translate
_SHOWN = 300  # characters of a name
_PLACES: Final = {
    Target.IMAGE: QT_TRANSLATE_NOOP("Uploads", "Permanent image"),
    Target.VOICE: QT_TRANSLATE_NOOP("Uploads", "Permanent voice"),
    Target.VIDEO: QT_TRANSLATE_NOOP("Uploads", "Permanent video"),
    Target.THUMB: QT_TRANSLATE_NOOP("Uploads", "Permanent thumb"),
    Target.TEMPORARY_IMAGE: QT_TRANSLATE_NOOP("Uploads", "Temporary image"),
    Target.TEMPORARY_VOICE: QT_TRANSLATE_NOOP("Uploads", "Temporary voice"),
    Target.TEMPORARY_VIDEO: QT_TRANSLATE_NOOP("Uploads", "Temporary video"),
    Target.TEMPORARY_THUMB: QT_TRANSLATE_NOOP("Uploads", "Temporary thumb"),
    Target.BODY_PICTURE: QT_TRANSLATE_NOOP("Uploads", "Body picture"),
}
_FAMILY_ICONS: Final = {"picture": "image", "sound": "voice", "film": "video"}
_ICONS: Final = {"duplicate": "copy", "twin": "copy", "looks-like": "info", "has-url": "link"}
_SEVERITY_ICONS: Final = {Severity.BLOCKS: ("error", "err"), Severity.WARNS: ("warning", "warn")}


def _say(text: str) -> str:
    return translate("Uploads", text)


def place(target: Target | None) -> str:
    """Where a file goes; None: nowhere."""
    if target is None:
        return translate("Uploads", "Not uploaded")
    return _say(_PLACES[target])


def name(row: PlanRow) -> str:
    """In one line, and of sane length; bytes that are no text show as question marks."""
    shown = " ".join(row.name[:_SHOWN].split())
    return shown.encode("utf-8", "replace").decode("utf-8")


def what(row: PlanRow) -> str:
    """Format, pixels or length, and size: "JPEG · 4032 × 3024 · 6.2 MB"."""
    if row.probe is None:
        return translate("Uploads", "Checking…")
    return facts(row.seen or row.probe)


def facts(probe: Probe) -> str:
    """Format, pixels or length, and size of any file."""
    return " · ".join(filter(None, (_format(probe), extent(probe), _size(probe))))


def _format(probe: Probe) -> str:
    if probe.format in FORMATS:
        return "JPEG" if probe.format == "jpeg" else FORMATS[probe.format].label
    if probe.format == FOLDER:
        return translate("Uploads", "Folder")
    if probe.format == EMPTY:
        return translate("Uploads", "Empty file")
    if probe.format == UNREADABLE:
        return translate("Uploads", "Not readable")
    if probe.foreign:
        text = translate("Finding", probe.foreign)
        return text.removeprefix("a ").removeprefix("an ")[:1].upper() + text.removeprefix("a ").removeprefix("an ")[1:]
    return translate("Uploads", "Unknown format")


def extent(probe: Probe) -> str:
    if probe.family == "picture" and probe.width and probe.height:
        return f"{probe.width} × {probe.height}"
    return formats.clock(probe.seconds) if probe.seconds is not None else ""


def _size(probe: Probe) -> str:
    return "" if probe.format in (FOLDER, EMPTY, UNREADABLE) else formats.size(probe.size)


def family_icon(row: PlanRow) -> str:
    """What stands for a file that has no picture to show."""
    if row.probe is None:
        return "file"
    return _FAMILY_ICONS.get(row.probe.family, "folder" if row.probe.format == FOLDER else "file")


def speech(context: str = "Finding") -> Speech:
    """How the core's sentences are said in the language of the window."""
    return Speech(
        translate=lambda text: translate(context, text),
        size=formats.size,
        length=formats.duration,
        join=_join,
    )


def _join(parts: Sequence[str]) -> str:
    return "、".join(parts) if QLocale().language() == QLocale.Language.Chinese else ", ".join(parts)


def finding(found: Finding) -> str:
    return sentence(found, speech())


def said(contexts: Sequence[str], what: str, values: Mapping[str, Any]) -> str:
    """Any marked sentence of the core with its values; in the first of these contexts that has it in this language."""
    context = next((one for one in contexts if translate(one, what) != what), contexts[0])
    spoken = speech(context)
    return spoken.translate(what).format_map({key: spoken.say(key, value) for key, value in values.items()})


def halves(text: str) -> tuple[str, str]:
    """What is wrong, and the way out: the first sentence and the rest."""
    for stop in ("。", ". "):
        first, found, rest = text.partition(stop)
        if found and rest:
            return first, rest.strip()
    return text, ""


def finding_icon(found: Finding, *, mended: bool = False) -> tuple[str, str]:
    """Icon and token: the shape says it as well as the colour. mended: what a click repairs is a warning at most."""
    if found.rule in _ICONS:
        return _ICONS[found.rule], "info"
    return _SEVERITY_ICONS[Severity.WARNS if mended and found.severity is Severity.BLOCKS else found.severity]


def verdict_icon(row: PlanRow) -> tuple[str, str]:
    """What a click repairs is no more than a warning."""
    if row.findings:
        return _SEVERITY_ICONS[Severity.WARNS] if row.mends_all else finding_icon(row.findings[0])
    return ("clock", "text3") if row.verdict is Verdict.CHECKING else ("done", "accent_text")


def verdict(row: PlanRow) -> str:
    """The first finding as a sentence, or that all is well."""
    if row.findings:
        return finding(row.findings[0])
    if row.verdict is Verdict.CHECKING:
        return translate("Uploads", "Checking…")
    if row.repaired is not None:
        return translate("Uploads", "Can be uploaded now")
    return translate("Uploads", "Can be uploaded as it is")


def spoken(row: PlanRow) -> str:
    """For a screen reader: the whole row."""
    where = place(row.target if row.goes else None)
    return ", ".join((name(row), what(row), where, *(finding(found) for found in row.findings[1:]), verdict(row)))
