"""One file of the upload plan, and what may become of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from wego_desktop.intake import names
from wego_desktop.intake.checks import Duplicate, Finding, can_go
from wego_desktop.intake.formats import FORMATS
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import Offer, Recipe, Repaired
from wego_desktop.limits import COUNTED_AS, Severity, Target
from wego_desktop.ui.uploads.plan_states import Failed, Made, Step, Verdict

__all__ = ["PLACES", "Failed", "Made", "PlanRow", "Step", "Verdict"]

# Where a file of a family may go; a film becomes a thumb by one of its frames, a voice by its sound track.
PLACES: Mapping[str, tuple[Target, ...]] = {
    "picture": (
        Target.IMAGE,
        Target.THUMB,
        Target.TEMPORARY_IMAGE,
        Target.TEMPORARY_THUMB,
        Target.BODY_PICTURE,
    ),
    "sound": (Target.VOICE, Target.TEMPORARY_VOICE),
    "film": (
        Target.VIDEO,
        Target.VOICE,
        Target.THUMB,
        Target.TEMPORARY_VIDEO,
        Target.TEMPORARY_VOICE,
        Target.TEMPORARY_THUMB,
    ),
}
SAME_BYTES = frozenset({"duplicate", "twin"})
_BY_PERSON = frozenset({"describe", "move"})  # what only a person can settle, and does so in the plan
_BY_REPAIR = frozenset({"convert", "shrink", "trim"})


@dataclass(frozen=True)
class PlanRow:
    """A file and what a person decided about it.

    key     of this row in its plan; never used twice
    name    what WeChat will list; its extension fits the bytes once the person has changed it
    probe   None while the file is looked at
    target  None for what goes nowhere: a folder, a PDF
    choice  taken or left out by the person; None: as the findings suggest
    known   materials of the library with the same bytes; alike: that look the same
    url     where these bytes stand as a body picture already
    before  findings about the file as it is; own: about what would go up; batch: about it among the others
    offer   how it can be repaired
    recipe  the way that is chosen; accepted: a person wants it repaired so
    made    what repairs gave until now, tried or taken; share: how far a running one is, 0 to 1
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
    alike: tuple[Duplicate, ...] = ()
    url: str = ""
    before: tuple[Finding, ...] = ()
    own: tuple[Finding, ...] = ()
    batch: tuple[Finding, ...] = ()
    offer: Offer | None = None
    recipe: Recipe | None = None
    accepted: bool = False
    made: Mapping[Recipe, Made] = field(default_factory=dict)
    share: float | None = None
    failed: Failed | None = None

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """All of them; what blocks comes first, then that the same bytes are there already."""
        found = self.own + self.batch
        return tuple(sorted(found, key=_weight))

    @cached_property
    def verdict(self) -> Verdict:
        if self.probe is None:
            return Verdict.CHECKING
        if self.blocked and not self.hopeful:
            return Verdict.CANNOT
        if self.same_bytes:
            return Verdict.DUPLICATE
        if self.asks_person:
            return Verdict.LOOK
        if self.repairable or self.repaired:
            return Verdict.REPAIR
        return Verdict.LOOK if any(found.rule != "has-url" for found in self.findings) else Verdict.CAN_GO

    @cached_property
    def blocked(self) -> bool:
        return self.target is None or not can_go(self.findings)

    @cached_property
    def same_bytes(self) -> bool:
        return any(finding.rule in SAME_BYTES for finding in self.findings)

    @cached_property
    def wanted(self) -> bool:
        """Whether it goes as soon as nothing blocks. The same bytes go a second time only when a person says so."""
        return not self.same_bytes if self.choice is None else self.choice

    @cached_property
    def asks_person(self) -> bool:
        """A title is missing, or something that looks the same is there."""
        blocking = any(found.repair in _BY_PERSON for found in self._blocking)
        return blocking or any(found.rule == "looks-like" for found in self.findings)

    @cached_property
    def may_go(self) -> bool:
        """Whether it goes, as far as the file alone is concerned: the others may be its twins or leave it no room."""
        here = self.probe is not None and self.target is not None and self.choice is not False
        return here and (can_go(self.own) or self.pending)

    @cached_property
    def may_go_repaired(self) -> bool:
        return self.may_go or (self.target is not None and self.choice is not False and self.mends_all)

    @cached_property
    def wanted_alone(self) -> bool:
        """As ``wanted``, whatever the others are."""
        return self.choice or not any(finding.rule in SAME_BYTES for finding in self.own)

    @cached_property
    def goes(self) -> bool:
        """Also while its repair still waits: then the queue does it."""
        if self.probe is None or self.target is None or not self.wanted:
            return False
        left = [found for found in self._blocking if not (self.pending and found.repair in _BY_REPAIR)]
        return not left

    @cached_property
    def hopeful(self) -> bool:
        """Whether nothing blocks it that can't be settled here."""
        return self.target is not None and all(self._settled_here(found) for found in self._blocking)

    @property
    def ticked(self) -> bool:
        return self.probe is not None and self.wanted and self.hopeful

    @property
    def quiet(self) -> bool:
        """Nobody waits for it: it is left out, or nothing can be done about it here."""
        return self.probe is not None and (not self.wanted or self.verdict is Verdict.CANNOT)

    # Repairs

    @property
    def repaired(self) -> Repaired | None:
        """What goes up instead of the file."""
        made = self.made.get(self.way) if self.way and self.accepted else None
        return made.repaired if made else None

    @property
    def tried(self) -> Repaired | None:
        """What the chosen way gives, taken or not."""
        made = self.made.get(self.way) if self.way else None
        return made.repaired if made else None

    @cached_property
    def way(self) -> Recipe | None:
        """How it would be repaired: the chosen way, or the best."""
        return self.recipe or self._best

    @property
    def ways(self) -> tuple[Recipe, ...]:
        """All ways that are offered, with the part or the crop that is chosen now."""
        chosen = self.way
        if chosen is None or self.offer is None:
            return ()
        return tuple(replace(chosen, way=way.id) for way in self.offer.ways)

    @property
    def can_repair(self) -> bool:
        return self.offer is not None and not self.offer.lacks

    @property
    def pending(self) -> bool:
        """A person wants it repaired, and that is not done."""
        return self.accepted and self.can_repair and self.repaired is None

    @cached_property
    def new_name(self) -> str:
        """The name that settles what was said of the present one, or ""."""
        found = next((found for found in self.findings if found.repair == "rename"), None)
        return str(found.values.get("new_name", "")) if found else ""

    @cached_property
    def repairable(self) -> bool:
        """By a click that is still to be made."""
        return (self.can_repair and not self.accepted) or bool(self.new_name)

    @cached_property
    def mends_all(self) -> bool:
        """Whether it can go once it is repaired."""
        mendable = _BY_REPAIR | {"rename"} if self.can_repair else {"rename"}
        return self.repairable and all(found.repair in mendable for found in self._blocking)

    @property
    def step(self) -> Step:
        if self.probe is None or self.target is None:
            return Step.NONE
        if self.pending:
            return Step.CANCEL
        if self.same_bytes and not self.wanted:
            return Step.ANYWAY
        if any(found.repair == "describe" for found in self._blocking):
            return Step.DESCRIBE
        if self.offer is not None and not self.accepted:
            return Step.PART if "part" in self.offer.asks and self._too_long else Step.REPAIR
        if self.new_name:
            return Step.RENAME
        return Step.COMPARE if any(found.rule == "looks-like" for found in self.findings) else Step.NONE

    @property
    def seen(self) -> Probe | None:
        """What would go up."""
        return self.repaired.probe if self.repaired else self.probe

    @property
    def shown_path(self) -> Path:
        """The file to draw."""
        return self.repaired.path if self.repaired else self.path

    @property
    def longest(self) -> float | None:
        """Seconds that its place takes, for what is longer."""
        found = next((found for found in self.before if found.rule in ("too-long", "barely-too-long")), None)
        return float(str(found.values["limit_seconds"])) if found else None

    @property
    def _too_long(self) -> bool:
        return any(found.repair == "trim" for found in self.before)

    @cached_property
    def _best(self) -> Recipe | None:
        """The best way; of a sound that is too long its beginning, of a film a frame that is not its first."""
        if self.offer is None or self.target is None or self.probe is None or not self.offer.ways:
            return None
        recipe = Recipe(self.target, self.offer.ways[0].id)
        if "frame" in self.offer.asks:
            return replace(recipe, at=round((self.probe.seconds or 0.0) * 0.1, 1))
        return replace(recipe, start=0.0, end=self.longest) if "part" in self.offer.asks and self.longest else recipe

    @cached_property
    def _blocking(self) -> tuple[Finding, ...]:
        return tuple(found for found in self.findings if found.severity is Severity.BLOCKS)

    def _settled_here(self, found: Finding) -> bool:
        return (
            found.repair in _BY_PERSON or found.repair == "rename" or (self.can_repair and found.repair in _BY_REPAIR)
        )

    @property
    def places(self) -> tuple[Target, ...]:
        return PLACES.get(self.probe.family, ()) if self.probe else ()

    @property
    def counted_as(self) -> str:
        """The list of the library that it would stand in; "" for none."""
        return COUNTED_AS.get(self.target, "") if self.target else ""

    @property
    def costs_nothing(self) -> bool:
        """A body picture whose bytes have their URL already."""
        return any(found.rule == "has-url" for found in self.findings)

    @property
    def asks_description(self) -> bool:
        """Films are refused without title and introduction."""
        return self.target is Target.VIDEO

    @property
    def stem(self) -> str:
        """The part of the name that a person edits."""
        ending = names.extension(self.name)
        return self.name[: -len(ending) - 1] if ending else self.name

    def named(self, text: str) -> "PlanRow":
        """With another name; the extension is kept when it fits the bytes and replaced when not."""
        stem = text.strip()
        if not stem or self.seen is None:
            return self
        return replace(self, name=_with_extension(stem, names.extension(self.name), self.seen.format))

    def moved(self, target: Target) -> "PlanRow":
        """To another place: what was repaired for the old one is not for this."""
        if target is self.target:
            return self
        fresh = replace(self, target=target, recipe=None, accepted=False, share=None, failed=None)
        return fresh._with_its_extension() if self.repaired else fresh

    def asked(self, accepted: bool) -> "PlanRow":
        """Repaired, if it can be; or as it was. Trouble of an earlier try is forgotten."""
        if not self.can_repair or accepted == self.accepted:
            return self
        row = replace(self, accepted=accepted, recipe=self.way, share=None, failed=None)
        return row._with_its_extension() if self.repaired or row.repaired else row

    def by(self, recipe: Recipe) -> "PlanRow":
        """Repaired in another way."""
        row = replace(self, recipe=recipe, share=None, failed=None)
        return row._with_its_extension() if row.repaired else row

    def with_made(self, recipe: Recipe, made: Made) -> "PlanRow":
        row = replace(self, made={**self.made, recipe: made})
        if recipe != self.way:
            return row
        row = replace(row, share=None, failed=None)
        return row._with_its_extension() if row.repaired else row

    def given_up(self, why: Failed) -> "PlanRow":
        """Its repair did not work out: the file is as it was."""
        row = replace(self, accepted=False, share=None, failed=why)
        return row._with_its_extension() if self.accepted else row

    def _with_its_extension(self) -> "PlanRow":
        """The name follows the bytes that would go up."""
        told = self.repaired.name if self.repaired else self.path.name
        form = self.seen.format if self.seen else ""
        return replace(self, name=_with_extension(self.stem, names.extension(told), form))


def _with_extension(stem: str, ending: str, format_name: str) -> str:
    fitting = FORMATS[format_name].extensions if format_name in FORMATS else (ending,)
    typed = names.extension(stem)
    if typed and typed in fitting:
        return stem
    right = ending if ending in fitting else fitting[0]
    return f"{stem}.{right}" if right else stem


def _weight(found: Finding) -> int:
    if found.severity is Severity.BLOCKS:
        return 0
    return 1 if found.rule in SAME_BYTES else 2
