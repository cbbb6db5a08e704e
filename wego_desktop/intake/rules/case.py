"""What a rule is, and the case it is asked about.

A rule is a row: its id, its sentence, what it weighs, the way out, and when it applies. ``when`` gets the case and
answers None (nothing to say) or the values of the sentence. Sentences say what is wrong and a way out, without a full
stop at the end.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from wego_desktop import limits as tables
from wego_desktop.intake import formats, names
from wego_desktop.intake.findings import Finding, Value
from wego_desktop.intake.probe import Probe
from wego_desktop.limits import FileLimit, Limits, Severity, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP

BLOCKS, WARNS = Severity.BLOCKS, Severity.WARNS

PLACES: Mapping[Target, str] = {
    Target.IMAGE: QT_TRANSLATE_NOOP("Finding", "images"),
    Target.VOICE: QT_TRANSLATE_NOOP("Finding", "voices"),
    Target.VIDEO: QT_TRANSLATE_NOOP("Finding", "videos"),
    Target.THUMB: QT_TRANSLATE_NOOP("Finding", "thumbs"),
    Target.TEMPORARY_IMAGE: QT_TRANSLATE_NOOP("Finding", "temporary images"),
    Target.TEMPORARY_VOICE: QT_TRANSLATE_NOOP("Finding", "temporary voices"),
    Target.TEMPORARY_VIDEO: QT_TRANSLATE_NOOP("Finding", "temporary videos"),
    Target.TEMPORARY_THUMB: QT_TRANSLATE_NOOP("Finding", "temporary thumbs"),
    Target.BODY_PICTURE: QT_TRANSLATE_NOOP("Finding", "body pictures"),
}


@dataclass(frozen=True)
class Duplicate:
    """A material of the library with the same bytes, or one that looks the same."""

    media_id: str
    name: str


@dataclass(frozen=True)
class Case:
    """One file on its way to one target, with what is known around it.

    known   materials with the same bytes; alike: materials that only look the same, the nearest first
    room    pieces the library still takes of this kind; None when that is not known
    number  place of the file among those of the batch that are counted there, from 1
    twin    name of an earlier file of the batch with the same bytes and target

    What follows from these is found out once, since many rules ask for it.
    """

    probe: Probe
    target: Target
    limits: Limits
    title: str = ""
    introduction: str = ""
    known: Sequence[Duplicate] = ()
    alike: Sequence[Duplicate] = ()
    room: int | None = None
    number: int = 1
    twin: str = ""

    @cached_property
    def row(self) -> FileLimit:
        return self.limits.files[self.target]

    @cached_property
    def today(self) -> FileLimit:
        return tables.today().files[self.target]

    @cached_property
    def fits(self) -> bool:
        """Whether the format is one the target takes, surely or perhaps."""
        return self.probe.format in self.row.formats | self.row.unsure

    @cached_property
    def place(self) -> dict[str, Value]:
        return {"place_text": PLACES[self.target]}

    @cached_property
    def kind(self) -> dict[str, Value]:
        return {"is_text": formats.FORMATS[self.probe.format].text}

    @cached_property
    def new_name(self) -> dict[str, Value]:
        return {"name": self.probe.name, "new_name": names.better(self.probe.name, self.probe.format)}


Values = Mapping[str, Value]
Test = Callable[[Case], Values | None]


@dataclass(frozen=True)
class Rule:
    """``severity`` None: that of the limit in the table. After a rule that ``stops`` nothing more is asked."""

    id: str
    what: str
    when: Test
    severity: Severity | None = BLOCKS
    repair: str | None = None
    profile_only: bool = False
    stops: bool = False

    def find(self, case: Case) -> Finding | None:
        values = self.when(case)
        if values is None:
            return None
        severity = self.severity or case.row.severity
        return Finding(self.id, severity, self.what, dict(values), self.repair, self.profile_only)


def given(condition: bool, values: Values | None = None) -> Values | None:
    return (values or {}) if condition else None


def is_format(name: str) -> Test:
    return lambda case: given(case.probe.format == name)


def has_note(note: str) -> Test:
    return lambda case: given(note in case.probe.notes)
