"""What the rules say of one row of the plan, and how it can be repaired."""

from dataclasses import replace

from wego_desktop.intake.checks import Duplicate, Finding, check
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import offer
from wego_desktop.limits import Limits, Severity, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.uploads.plan_row import PlanRow

_HAS_URL = QT_TRANSLATE_NOOP("Finding", "These bytes were sent before, so they have a URL already. It costs no call")


def checked(row: PlanRow, limits: Limits) -> PlanRow:
    """The row with what is found of the file alone."""
    if row.probe is None:
        return row
    found = _check(row, row.probe, limits, row.known)
    offered = offer(row.probe, row.target, limits, found) if row.target else None
    found = _with_url(row, found, row.url)
    row = replace(row, before=found, own=found, offer=offered)
    made = row.made.get(row.way) if row.accepted and row.way else None
    if made is None:
        return row
    found = _check(row, made.repaired.probe, limits, made.known)
    return replace(row, own=_with_url(row, found, made.url))


def _check(row: PlanRow, seen: Probe, limits: Limits, known: tuple[Duplicate, ...]) -> tuple[Finding, ...]:
    """What goes nowhere is told so by the first rule, whatever the target."""
    target, said = row.target or Target.IMAGE, replace(seen, name=row.name)
    title, introduction = row.title, row.introduction
    return check(said, target, limits, title=title, introduction=introduction, known=known, alike=row.alike)


def _with_url(row: PlanRow, found: tuple[Finding, ...], url: str) -> tuple[Finding, ...]:
    if not url or row.target is not Target.BODY_PICTURE:
        return found
    return (*found, Finding("has-url", Severity.WARNS, _HAS_URL, {"url": url}))
