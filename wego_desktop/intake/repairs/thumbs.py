"""Thumbs: a small JPEG from any picture, or from one picture of a film, cropped as the person says."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PIL import Image

from wego_desktop.intake.findings import Finding
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, RenderSvg, Repaired, Way
from wego_desktop.intake.repairs.colours import on_white
from wego_desktop.intake.repairs.fitting import best_quality, within
from wego_desktop.intake.repairs.media import EXTRA, installed
from wego_desktop.intake.repairs.opening import HEIC, READABLE, can_read, read
from wego_desktop.intake.repairs.pictures import HOPELESS, REPAIRS, as_jpeg, kept, largest
from wego_desktop.limits import Limits
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

SHARP = "sharp"
_EDGES = (1080, 900, 720, 600, 480, 360, 240, 160, 96, 48)  # px, the first that fits well
_LEAST = 70  # quality: before it gets worse, pixels go
_FULL = (0.0, 0.0, 1.0, 1.0)
_LARGEST_READ = 4096  # px; nothing of more is seen in a thumb, even cropped

_WAY = Way(SHARP, QT_TRANSLATE_NOOP("Repair", "Crop and shrink to a small JPEG"))
_DID = QT_TRANSLATE_NOOP("Repair", "JPEG, {width} × {height}, quality {quality}")
_NOTHING = QT_TRANSLATE_NOOP("Trouble", "The crop holds nothing of the picture. Draw it anew")
_TOO_SMALL = QT_TRANSLATE_NOOP("Trouble", "This picture can't be made so small. Crop it first")


def offer_thumb(probe: Probe, findings: Sequence[Finding]) -> Offer | None:
    """None: it is a thumb already, or can't be one. A film gives one of its pictures."""
    if probe.family == "film":
        if any(one.rule == "film-no-index" for one in findings):
            return None
        return Offer((_WAY,), asks=frozenset({"frame", "crop"}), lacks="" if installed() else EXTRA)
    hopeless = any(one.rule in HOPELESS for one in findings) or probe.format not in READABLE
    if hopeless or not any(one.repair in REPAIRS for one in findings):
        return None
    return Offer((_WAY,), asks=frozenset({"crop"}), lacks="" if can_read(probe.format) else HEIC)


def repair_thumb(
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
    """Raises CannotRepair, Cancelled, OSError; nothing is left of what did not come out."""
    image = on_white(cropped(_seen(source, recipe, render_svg), recipe.crop or _FULL))
    most = largest(recipe.target, limits)
    for turn, edge in enumerate(_EDGES):
        stop_if(cancel)
        if progress:
            progress(turn, len(_EDGES))
        small = within(image, edge, edge * edge)
        found = best_quality(partial(as_jpeg, small), most, least=_LEAST)
        if found:
            told = {"width": small.width, "height": small.height, "quality": found[1]}
            return kept(found[0], "jpeg", _DID, told, name, recipe.target, limits, folder)
    raise CannotRepair(_TOO_SMALL)


def cropped(image: Image.Image, crop: tuple[float, float, float, float]) -> Image.Image:
    """crop: left, top, right, bottom as shares of the picture, 0 to 1."""
    left, top, right, bottom = crop
    box = (
        max(0, round(left * image.width)),
        max(0, round(top * image.height)),
        min(image.width, round(right * image.width)),
        min(image.height, round(bottom * image.height)),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        raise CannotRepair(_NOTHING)
    return image.crop(box)


def _seen(source: Probe, recipe: Recipe, render_svg: RenderSvg | None) -> Image.Image:
    if source.family != "film":
        return read(source, _LARGEST_READ, render_svg)
    from wego_desktop.intake.repairs.frames import frame  # brings PyAV

    return frame(source.path, recipe.at or 0.0, _LARGEST_READ)
