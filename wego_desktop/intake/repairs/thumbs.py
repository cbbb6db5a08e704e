"""Thumbs: a small JPEG from any picture, or from one picture of a film, cropped as the person says."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PIL import Image

from wego_desktop.intake.extras import HEIC
from wego_desktop.intake.findings import Finding
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, RenderSvg, Repaired, Way
from wego_desktop.intake.repairs.colours import on_white
from wego_desktop.intake.repairs.fitting import Bounds, best_quality, within
from wego_desktop.intake.repairs.media import EXTRA, installed
from wego_desktop.intake.repairs.opening import READABLE, can_read, is_too_large, read
from wego_desktop.intake.repairs.picture_sizes import Sizes
from wego_desktop.intake.repairs.pictures import HOPELESS, REPAIRS, Encoded, as_jpeg, kept, largest, watched
from wego_desktop.limits import Limits
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

SHARP = "sharp"
_EDGES: Final = (1080, 900, 720, 600, 480, 360, 240, 160, 96, 48)  # px, the first that fits well
_LEAST: Final = 75  # quality: before it gets worse, pixels go
_BEST: Final = 92
_FULL: Final = (0.0, 0.0, 1.0, 1.0)
_LARGEST_READ: Final = 8192  # px, however small the part that is cropped
_USUAL_AT: Final = 0.1  # of a film's length: its first picture is often black
_OF_FILM: Final = frozenset({"frame", "crop"})

_WAY = Way(SHARP, QT_TRANSLATE_NOOP("Repair", "Crop to a small JPEG"))
_DID = QT_TRANSLATE_NOOP("Repair", "JPEG, {width} × {height}, quality {quality}")
_NOTHING = QT_TRANSLATE_NOOP("Trouble", "The crop holds nothing of the picture. Draw it anew")
_TOO_SMALL = QT_TRANSLATE_NOOP("Trouble", "This picture can't be made so small. Crop it first")

Crop = tuple[float, float, float, float]


def offer_thumb(probe: Probe, findings: Sequence[Finding]) -> Offer | None:
    """None: it is a thumb already, or can't be one. A film gives one of its pictures."""
    rules, asked = {one.rule for one in findings}, any(one.repair in REPAIRS for one in findings)
    if probe.family == "film":
        return None if "film-no-index" in rules else Offer((_WAY,), asks=_OF_FILM, lacks="" if installed() else EXTRA)
    if rules & HOPELESS or not asked or probe.format not in READABLE or is_too_large(probe):
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
    stop_if(cancel)
    crop = recipe.crop or _FULL
    image = on_white(cropped(_seen(source, recipe, crop, render_svg, cancel), crop))
    most, encode = largest(recipe.target, limits), watched(as_jpeg, cancel)
    for turn, edge in enumerate(_EDGES):
        if progress:
            progress(turn, len(_EDGES))
        sizes = Sizes(within(image, Bounds(edge, edge * edge)), encode)
        found = best_quality(sizes, most, least=_LEAST, best=_BEST)
        if found:
            told = {"width": found.size[0], "height": found.size[1], "quality": found.quality}
            return kept(Encoded(found.data, "jpeg", _DID, told), name, recipe.target, limits, folder)
    raise CannotRepair(_TOO_SMALL)


def cropped(image: Image.Image, crop: Crop) -> Image.Image:
    """crop: left, top, right, bottom as shares of the picture, 0 to 1. Raises CannotRepair for an empty one."""
    left, top, right, bottom = (min(max(share, 0.0), 1.0) for share in crop)
    box = (
        round(left * image.width),
        round(top * image.height),
        round(right * image.width),
        round(bottom * image.height),
    )
    if box[0] >= box[2] or box[1] >= box[3]:
        raise CannotRepair(_NOTHING)
    return image if box == (0, 0, *image.size) else image.crop(box)


def _seen(
    source: Probe, recipe: Recipe, crop: Crop, render_svg: RenderSvg | None, cancel: Cancel | None
) -> Image.Image:
    """The picture, large enough that what is cropped from it can fill a thumb."""
    part = max(crop[2] - crop[0], crop[3] - crop[1], 0.01)
    edge = min(_LARGEST_READ, round(_EDGES[0] / part))
    if source.family != "film":
        return read(source, Bounds(edge, edge * edge), render_svg)
    from wego_desktop.intake.repairs.frames import frame  # brings PyAV

    at = recipe.at if recipe.at is not None else (source.seconds or 0.0) * _USUAL_AT
    return frame(source.path, at, edge, cancel)
