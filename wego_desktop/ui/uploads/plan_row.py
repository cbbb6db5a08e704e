"""One file of the upload plan, and what may become of it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from wego_desktop.intake import names
from wego_desktop.intake.checks import Duplicate, Finding, can_go, check
from wego_desktop.intake.formats import FORMATS
from wego_desktop.intake.probe import Probe
from wego_desktop.limits import COUNTED_AS, Limits, Severity, Target

# Where a file of a family may go. Films become no thumbs here: taking a frame of one is a repair.
PLACES: Mapping[str, tuple[Target, ...]] = {
    "picture": (Target.IMAGE, Target.THUMB),
    "sound": (Target.VOICE,),
    "film": (Target.VIDEO,),
}
_SAME_BYTES = frozenset({"duplicate", "twin"})
_MENDED_HERE = frozenset({"rename", "describe", "move"})  # repairs that a person does in the plan itself


class Verdict(StrEnum):
    """What the plan's filters tell apart."""

    CHECKING = "checking"
    CAN_GO = "can-go"
    LOOK = "look"
    DUPLICATE = "duplicate"
    CANNOT = "cannot"


@dataclass(frozen=True)
class PlanRow:
    """A file and what a person decided about it.

    key     of this row in its plan; never used twice
    name    what WeChat will list; its extension fits the bytes once the person has changed it
    probe   None while the file is looked at
    target  None for what goes nowhere: a folder, a PDF
    choice  taken or left out by the person; None: as the findings suggest
    known   materials of the library with the same bytes
    own     findings about the file alone; batch: about the file among the others
    """

    key: int
    path: Path
    name: str
    probe: Probe | None = None
    target: Target | None = None
    title: str = ""
    introduction: str = ""
    choice: bool | None = None
    known: tuple[Duplicate, ...] = ()
    own: tuple[Finding, ...] = ()
    batch: tuple[Finding, ...] = ()

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All of them; what blocks comes first."""
        found = self.own + self.batch
        return tuple(sorted(found, key=lambda finding: finding.severity is not Severity.BLOCKS))

    @cached_property
    def verdict(self) -> Verdict:
        if self.probe is None:
            return Verdict.CHECKING
        if self.blocked and not self._mendable:
            return Verdict.CANNOT
        if any(finding.rule in _SAME_BYTES for finding in self.findings):
            return Verdict.DUPLICATE
        return Verdict.LOOK if self.findings else Verdict.CAN_GO

    @cached_property
    def blocked(self) -> bool:
        return self.target is None or not can_go(self.findings)

    @cached_property
    def wanted(self) -> bool:
        """Whether it goes as soon as nothing blocks. The same bytes go a second time only when a person says so."""
        if self.choice is not None:
            return self.choice
        return not any(finding.rule in _SAME_BYTES for finding in self.findings)

    @cached_property
    def may_go(self) -> bool:
        """Whether it goes, as far as the file alone is concerned: the others may be its twins or leave it no room."""
        return self.probe is not None and self.target is not None and self.choice is not False and can_go(self.own)

    @cached_property
    def wanted_alone(self) -> bool:
        """As ``wanted``, whatever the others are."""
        return self.choice or not any(finding.rule in _SAME_BYTES for finding in self.own)

    @cached_property
    def goes(self) -> bool:
        return self.probe is not None and self.wanted and not self.blocked

    @property
    def quiet(self) -> bool:
        """Nobody waits for it: it is left out, or nothing can be done about it here."""
        return self.probe is not None and (not self.wanted or self.verdict is Verdict.CANNOT)

    @property
    def places(self) -> tuple[Target, ...]:
        return PLACES.get(self.probe.family, ()) if self.probe else ()

    @property
    def counted_as(self) -> str:
        """The list of the library that it would stand in; "" for none."""
        return COUNTED_AS.get(self.target, "") if self.target else ""

    @property
    def asks_description(self) -> bool:
        """Films are refused without title and introduction."""
        return self.target is Target.VIDEO

    @property
    def stem(self) -> str:
        """The part of the name that a person edits."""
        ending = names.extension(self.name)
        return self.name[: -len(ending) - 1] if ending else self.name

    @property
    def _mendable(self) -> bool:
        blocking = [finding for finding in self.findings if finding.severity is Severity.BLOCKS]
        return self.target is not None and all(finding.repair in _MENDED_HERE for finding in blocking)

    def named(self, text: str) -> "PlanRow":
        """With another name; the extension is kept when it fits the bytes and replaced when not."""
        stem = text.strip()
        if not stem or self.probe is None:
            return self
        return replace(self, name=_with_extension(stem, names.extension(self.name), self.probe.format))

    def checked(self, limits: Limits) -> "PlanRow":
        """With what the rules say of it alone."""
        if self.probe is None:
            return self
        seen = replace(self.probe, name=self.name)
        target = self.target or Target.IMAGE  # what goes nowhere is told so by the first rule, whatever the target
        found = check(seen, target, limits, title=self.title, introduction=self.introduction, known=self.known)
        return replace(self, own=found)


def _with_extension(stem: str, ending: str, format_name: str) -> str:
    fitting = FORMATS[format_name].extensions if format_name in FORMATS else (ending,)
    typed = names.extension(stem)
    if typed and typed in fitting:
        return stem
    right = ending if ending in fitting else fitting[0]
    return f"{stem}.{right}" if right else stem
