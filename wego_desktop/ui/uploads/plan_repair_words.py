"""What the plan says of repairs: what they do, how large the result is, what the row's button is called."""

import re

from PySide6.QtCore import QCoreApplication

from wego_desktop.intake.repairs import Recipe, Way
from wego_desktop.ui import formats
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.plan_row import Failed, PlanRow, Step

translate = QCoreApplication.translate
_ALL, _NEAR = 0.999, 0.01
_LAST = re.compile(r"^(.*(?:, |，).*)(?:, |，)(.+)$")
_STOP = re.compile(r": |, |; |：|，|；")


def chosen(row: PlanRow) -> Way | None:
    """The way that is chosen, or the best."""
    recipe = row.way
    if row.offer is None or recipe is None:
        return None
    return next((way for way in row.offer.ways if way.id == recipe.way), row.offer.ways[0])


def way(offered: Way) -> str:
    return words.said(("Repair",), offered.what, offered.values)


def title(text: str) -> tuple[str, str]:
    """What a way is called, and what there is to say of it."""
    stop = _STOP.search(text)
    if stop is None:
        return text, ""
    rest = text[stop.end() :]
    return text[: stop.start()], rest[:1].upper() + rest[1:]


def over_lines(text: str) -> str:
    """A longer list with a break before its last part, which else would break in its midst."""
    return _LAST.sub(r"\1\n\2", text)


def does(row: PlanRow) -> str:
    """What the repair does, in a few words; "" when there is none."""
    offered = chosen(row)
    if offered is not None and not (row.offer and row.offer.lacks):
        return title(way(offered))[0]
    return translate("Uploads", "Rename to {name}").format(name=row.new_name) if row.new_name else ""


def has_shape(row: PlanRow, ratio: float | None) -> bool:
    """Whether what is kept of the picture is all of it, or as large as it can be in this ratio."""
    crop, probe = row.way.crop if row.way else None, row.probe
    left, top, right, bottom = crop or (0.0, 0.0, 1.0, 1.0)
    width, height = right - left, bottom - top
    if ratio is None or probe is None or not probe.width or not probe.height:
        return ratio is None and min(width, height) > _ALL
    found = width * probe.width / (height * probe.height)
    return max(width, height) > _ALL > min(width, height) and abs(found / ratio - 1) < _NEAR


def part(recipe: Recipe | None) -> str:
    """The stretch that is kept: "0:00 – 1:00"."""
    if recipe is None or recipe.start is None or recipe.end is None:
        return ""
    return f"{formats.clock(recipe.start)} – {formats.clock(recipe.end)}"


def sizes(row: PlanRow) -> tuple[str, str]:
    """Before and after; after is "" while nobody knows, and then the part that is kept stands before."""
    if row.probe is None or row.offer is None or row.offer.lacks:
        return "", ""
    before = formats.size(row.probe.size)
    if row.tried is not None:
        return before, formats.size(row.tried.probe.size)
    return " · ".join(filter(None, (part(row.way), before))), ""


def state(row: PlanRow) -> str:
    """How far a repair is, or why there is none; "" when there is nothing to say."""
    if row.failed is not None:
        return why(row.failed)
    if not row.pending:
        return ""
    if row.share is None:
        return translate("Uploads", "Waiting to be repaired")
    return translate("Uploads", "Repairing, {percent} %").format(percent=round(100 * row.share))


def why(failed: Failed) -> str:
    """What stopped a repair or a look at what it would give."""
    return words.said(("Repair", "Trouble"), failed.what, failed.values)


def button(step: Step) -> str:
    return {
        Step.NONE: "",
        Step.REPAIR: translate("Uploads", "Repair"),
        Step.PART: translate("Uploads", "Choose part…"),
        Step.RENAME: translate("Uploads", "Rename"),
        Step.CANCEL: translate("Uploads", "Cancel"),
        Step.DESCRIBE: translate("Uploads", "Fill in…"),
        Step.ANYWAY: translate("Uploads", "Send anyway"),
        Step.COMPARE: translate("Uploads", "Compare"),
    }[step]


def done() -> str:
    return translate("Uploads", "Repaired")


def can_press(row: PlanRow) -> bool:
    """A repair whose extra is missing is shown, and can't be had."""
    return row.can_repair or row.step not in (Step.REPAIR, Step.PART)


def lacks(row: PlanRow) -> str:
    """How to get what the repair needs."""
    if row.offer is None or not row.offer.lacks:
        return ""
    return translate("Uploads", "This repair needs an extra: pip install wego-desktop[{extra}]").format(
        extra=row.offer.lacks
    )


def tip(row: PlanRow) -> str:
    """What the button would do, and its key."""
    key = {Step.REPAIR: "R", Step.PART: "Enter", Step.RENAME: "R", Step.CANCEL: "Enter"}.get(row.step, "Enter")
    offered = lacks(row) or state(row) or does(row)
    pressed = f"{button(row.step)}  {key}" if row.step and can_press(row) else ""
    return "\n".join(filter(None, (offered, pressed)))


def spoken(row: PlanRow) -> str:
    """For a screen reader: the repair, the sizes, how far it is."""
    before, after = sizes(row)
    repaired = done() if row.repaired else ""
    numbers = f"{before} → {after}" if after else ""
    return ", ".join(filter(None, (repaired, does(row), numbers, state(row), lacks(row))))
