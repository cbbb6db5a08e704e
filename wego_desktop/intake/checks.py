"""What WeChat would say of files, before anything is sent."""

from collections.abc import Collection, Iterator, Mapping, Sequence

from wego_desktop.intake.findings import Finding
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.rules import AFTERWARDS, REPAIRS, RULES, Case, Duplicate
from wego_desktop.limits import COUNTED_AS, Limits, Severity, Target

__all__ = ["Duplicate", "Finding", "can_go", "check", "check_batch", "suggest"]

_BATCH_RULES = frozenset({"twin", "library-full", "library-full-for-profile"})
_OWN_PLACE = {"picture": Target.IMAGE, "sound": Target.VOICE, "film": Target.VIDEO}


def suggest(probe: Probe) -> Target | None:
    """Where a file goes by itself, or None for what goes nowhere. A small jpg is an image: a thumb is asked for."""
    return _OWN_PLACE.get(probe.family)


def check(
    probe: Probe,
    target: Target,
    limits: Limits,
    *,
    title: str = "",
    introduction: str = "",
    known: Sequence[Duplicate] = (),
    alike: Sequence[Duplicate] = (),
    room: int | None = None,
) -> tuple[Finding, ...]:
    """Everything there is to say about one file on its way to one target.

    known: materials with the same bytes. alike: materials that look the same. room: pieces the library still takes of
    this kind, None when unknown.
    A file that stops early (a folder, a PDF) has one finding.
    """
    return _ask(Case(probe, target, limits, title, introduction, known, alike, room))


def check_batch(
    files: Sequence[tuple[Probe, Target]], limits: Limits, *, room: Mapping[str, int] | None = None
) -> tuple[tuple[Finding, ...], ...]:
    """What only the batch shows, per file in order: twins (probes need their ``sha256``) and files past the room.

    room: pieces the library still takes by list kind ("image", "voice", "video"); a thumb is counted as an image.
    ``check`` says the same of a full library: hand it no room when the batch is checked as a whole.
    """
    cases = _cases(files, limits, room or {})
    return tuple(tuple(found for found in _ask(case, _BATCH_RULES) if found.rule in _BATCH_RULES) for case in cases)


def can_go(findings: Sequence[Finding]) -> bool:
    """Whether nothing blocks."""
    return all(found.severity is not Severity.BLOCKS for found in findings)


def _ask(case: Case, only: Collection[str] | None = None) -> tuple[Finding, ...]:
    """only: ids of the rules to ask; those that end the questions are asked all the same."""
    found = []
    for rule in RULES:
        if only is not None and rule.id not in only and not rule.stops:
            continue
        finding = rule.find(case)
        if finding:
            found.append(finding)
            if rule.stops:
                break
    return (*found, *_lacking(case, found))


def _lacking(case: Case, found: Sequence[Finding]) -> Iterator[Finding]:
    """What would repair it, and is not installed."""
    if any(finding.repair in REPAIRS for finding in found):
        yield from filter(None, (rule.find(case) for rule in AFTERWARDS))


def _cases(files: Sequence[tuple[Probe, Target]], limits: Limits, room: Mapping[str, int]) -> Iterator[Case]:
    first: dict[tuple[str, Target], str] = {}
    counted: dict[str, int] = {}
    for probe, target in files:
        kind = COUNTED_AS.get(target, "") if suggest(probe) else ""
        counted[kind] = counted.get(kind, 0) + 1
        twin = first.get((probe.sha256, target), "") if probe.sha256 else ""
        first.setdefault((probe.sha256, target), probe.name)
        yield Case(probe, target, limits, room=room.get(kind), number=counted[kind], twin=twin)
