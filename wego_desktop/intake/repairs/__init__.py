"""Repairs: from a file to a new file that the checks take, and a sentence what was done. The original stays as it is.

``offer`` says what could be done, from what is known already; ``repair`` does it. Pictures need Pillow, sounds and
films the extra ``transcode``, HEIC the extra ``heic``. An SVG is drawn by a renderer that is handed in.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from wego_desktop.intake.findings import Finding, Value
from wego_desktop.intake.probe import Probe
from wego_desktop.limits import Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Trouble, TroubleError
from wego_desktop.wechat.progress import Cancel, Progress

__all__ = ["CannotRepair", "Offer", "Recipe", "RenderSvg", "Repaired", "Way", "offer", "repair"]

# (file, longest edge in pixels) to the bytes of a PNG. Raises ValueError for what can't be drawn.
RenderSvg = Callable[[Path, int], bytes]

_NO_WAY = QT_TRANSLATE_NOOP("Trouble", "There is no repair that makes this file fit")
_VOICES = frozenset({Target.VOICE, Target.TEMPORARY_VOICE})
_THUMBS = frozenset({Target.THUMB, Target.TEMPORARY_THUMB})


@dataclass(frozen=True)
class Recipe:
    """How to repair, as data that can be kept.

    way     id of one of the offer's ways, "" for the best
    crop    left, top, right, bottom as shares of the picture, 0 to 1
    start, end  the part of a sound or film to keep, in seconds
    at      which picture of a film becomes the thumb, in seconds
    """

    target: Target
    way: str = ""
    crop: tuple[float, float, float, float] | None = None
    start: float | None = None
    end: float | None = None
    at: float | None = None

    def to_json(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def from_json(cls, text: str) -> "Recipe":
        """Raises ValueError, KeyError or TypeError for what ``to_json`` did not write."""
        told = json.loads(text)
        crop = tuple(told["crop"]) if told.get("crop") else None
        return cls(**{**told, "target": Target(told["target"]), "crop": crop})


@dataclass(frozen=True)
class Way:
    """One way of repairing. what: a marked sentence of context "Repair" for values. lossy: something is given up."""

    id: str
    what: str
    values: Mapping[str, Value] = field(default_factory=dict)
    lossy: bool = True


@dataclass(frozen=True)
class Offer:
    """What could be done.

    ways    the best first
    slow    it takes seconds rather than moments
    asks    what a person may choose: "part" (of a sound or film), "crop", "frame" (of a film)
    lacks   the extra that is not installed: "transcode" or "heic"; "" when all is there
    """

    ways: tuple[Way, ...]
    slow: bool = False
    asks: frozenset[str] = frozenset()
    lacks: str = ""


@dataclass(frozen=True)
class Repaired:
    """The new file. probe: of it, with its sha256. name: to send it by. what: a marked sentence of context "Repair"."""

    path: Path
    probe: Probe
    name: str
    what: str
    values: Mapping[str, Value]


class CannotRepair(TroubleError):  # noqa: N818 - says what happened
    """Nothing came of it, and nothing is left of the attempt. template: context "Trouble", says why and a way out."""

    def __init__(self, template: str, values: Mapping[str, str] | None = None) -> None:
        super().__init__(Trouble(template, "", values=dict(values or {})))


def offer(probe: Probe, target: Target, limits: Limits, findings: Sequence[Finding]) -> Offer | None:
    """What repairs there are for a file of which this was found; quick, reads nothing.

    None: nothing is to be repaired, or nothing can be. Another name is no repair: it changes no byte.
    """
    if target in _THUMBS:
        from wego_desktop.intake.repairs.thumbs import offer_thumb

        return offer_thumb(probe, findings)
    if probe.family == "sound" or target in _VOICES:
        from wego_desktop.intake.repairs.sounds import offer_sound

        return offer_sound(probe, target, limits, findings)
    if probe.family == "film":
        from wego_desktop.intake.repairs.films import offer_film

        return offer_film(probe, target, limits, findings)
    return _offer_picture(probe, target, limits, findings)


def _offer_picture(probe: Probe, target: Target, limits: Limits, findings: Sequence[Finding]) -> Offer | None:
    from wego_desktop.intake.repairs.animations import is_animated, offer_animation
    from wego_desktop.intake.repairs.pictures import offer_picture

    if is_animated(probe):
        return offer_animation(target, limits, findings)
    return offer_picture(probe, target, limits, findings)


def repair(
    source: Probe,
    name: str,
    recipe: Recipe,
    limits: Limits,
    folder: Path,
    *,
    render_svg: RenderSvg | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Repaired:
    """Write a repaired copy of a file into a folder, under a name of its own that nobody has.

    name: what the original would be sent as. The result was probed again, and nothing blocks it at its target.
    Raises CannotRepair, Cancelled, OSError; then nothing is left in the folder.
    """
    if recipe.target in _THUMBS:
        from wego_desktop.intake.repairs.thumbs import repair_thumb

        return repair_thumb(
            source, name, recipe, limits, folder, render_svg=render_svg, progress=progress, cancel=cancel
        )
    if source.family == "sound" or recipe.target in _VOICES:
        from wego_desktop.intake.repairs.sounds import repair_sound

        return repair_sound(source, name, recipe, limits, folder, progress=progress, cancel=cancel)
    if source.family == "film":
        from wego_desktop.intake.repairs.films import repair_film

        return repair_film(source, name, recipe, limits, folder, progress=progress, cancel=cancel)
    if source.family != "picture":
        raise CannotRepair(_NO_WAY)
    return _repair_picture(source, name, recipe, limits, folder, render_svg, progress, cancel)


def _repair_picture(
    source: Probe,
    name: str,
    recipe: Recipe,
    limits: Limits,
    folder: Path,
    render_svg: RenderSvg | None,
    progress: Progress | None,
    cancel: Cancel | None,
) -> Repaired:
    from wego_desktop.intake.repairs.animations import is_animated, repair_animation, takes_gif
    from wego_desktop.intake.repairs.pictures import repair_picture

    if not is_animated(source):
        return repair_picture(
            source, name, recipe, limits, folder, render_svg=render_svg, progress=progress, cancel=cancel
        )
    if not takes_gif(limits.files[recipe.target]):
        raise CannotRepair(_NO_WAY)
    return repair_animation(source, name, recipe, limits, folder, progress=progress, cancel=cancel)
