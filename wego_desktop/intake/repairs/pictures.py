"""Still pictures as WeChat takes them: PNG or JPEG, upright, in sRGB, of a size and length that fit."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from pathlib import Path

from PIL import Image

from wego_desktop import limits as tables
from wego_desktop.intake.findings import Finding, Value
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, RenderSvg, Repaired, Way
from wego_desktop.intake.repairs.colours import has_few_colours, on_white
from wego_desktop.intake.repairs.fitting import FINE, best_quality, fewest_lost, within
from wego_desktop.intake.repairs.opening import HEIC, READABLE, can_read, read
from wego_desktop.intake.repairs.outcome import Made, accepted, written
from wego_desktop.limits import Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

BEST, QUALITY, SMALLER, PNG = "best", "quality", "smaller", "png"
REPAIRS = frozenset({"convert", "shrink"})
HOPELESS = frozenset({"picture-damaged", "picture-cut-off", "wrong-place"})
_PALETTE_EDGE = 128  # px
_DRAWN_EDGE = 2048  # px of an SVG, which has no pixels of its own

_WAYS: Mapping[str, Way] = {
    way.id: way
    for way in (
        Way(BEST, QT_TRANSLATE_NOOP("Repair", "Best picture that fits: PNG for drawings, JPEG for photos")),
        Way(QUALITY, QT_TRANSLATE_NOOP("Repair", "JPEG of the same width and height, at the quality that fits")),
        Way(SMALLER, QT_TRANSLATE_NOOP("Repair", "JPEG of high quality, smaller in width and height if need be")),
        Way(PNG, QT_TRANSLATE_NOOP("Repair", "PNG, with transparency; smaller if need be"), lossy=False),
    )
}
_DID_JPEG = QT_TRANSLATE_NOOP("Repair", "JPEG, {width} × {height}, quality {quality}")
_DID_PNG = QT_TRANSLATE_NOOP("Repair", "PNG, {width} × {height}")
_DID_COLOURS = QT_TRANSLATE_NOOP("Repair", "PNG, {width} × {height}, 256 colours")
_TOO_SMALL = QT_TRANSLATE_NOOP("Trouble", "This picture can't be made so small. Crop it first")


def offer_picture(probe: Probe, target: Target, limits: Limits, findings: Sequence[Finding]) -> Offer | None:
    """None: nothing is to be repaired, or nothing can be."""
    asked = any(one.repair in REPAIRS for one in findings)
    hopeless = any(one.rule in HOPELESS for one in findings)
    if not asked or hopeless or probe.format not in READABLE:
        return None
    ids = (QUALITY, SMALLER) if probe.format == "jpeg" else (BEST, QUALITY, SMALLER, PNG)
    taken = limits.files[target].formats
    ways = tuple(_WAYS[id_] for id_ in ids if id_ != PNG or "png" in taken)
    return Offer(ways, lacks="" if can_read(probe.format) else HEIC)


def repair_picture(
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
    tell = progress or _quiet
    tell(0, 3)
    image = _read(source, limits, render_svg)
    stop_if(cancel)
    tell(1, 3)
    most = largest(recipe.target, limits)
    data, form, what, values = _encoded(image, recipe.way, most, limits.files[recipe.target].formats, cancel)
    tell(2, 3)
    return kept(data, form, what, values, name, recipe.target, limits, folder)


def largest(target: Target, limits: Limits) -> int:
    """Bytes that both the account's profile and today's take."""
    return min(limits.files[target].max_bytes, tables.today().files[target].max_bytes)


def kept(
    data: bytes,
    form: str,
    what: str,
    values: Mapping[str, Value],
    name: str,
    target: Target,
    limits: Limits,
    folder: Path,
) -> Repaired:
    """The bytes as a file of the folder, when the checks take it."""
    with written(folder) as path:
        path.write_bytes(data)
        return accepted(Made(path, form, what, values), name, target, limits)


def as_jpeg(image: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def as_png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG", compress_level=6)
    return out.getvalue()


_Encoded = tuple[bytes, str, str, Mapping[str, Value]]


def _read(source: Probe, limits: Limits, render_svg: RenderSvg | None) -> Image.Image:
    most = limits.pictures
    edge = _DRAWN_EDGE if source.format == "svg" else most.max_side
    return within(read(source, edge, render_svg), most.max_side, most.max_pixels)


def _encoded(
    image: Image.Image, way: str, most: int, formats: frozenset[str], cancel: Cancel | None
) -> _Encoded:
    if way == PNG or (way in ("", BEST) and "png" in formats and (image.mode == "RGBA" or has_few_colours(image))):
        return _png(image, most, cancel)
    flat = on_white(image)
    if way != SMALLER:
        found = best_quality(_watched(lambda quality: as_jpeg(flat, quality), cancel), most)
        if found:
            return _jpeg(found[0], flat.size, found[1])
    shrunk = fewest_lost(flat, _watched(lambda smaller: as_jpeg(smaller, FINE), cancel), most)
    if shrunk is None:
        raise CannotRepair(_TOO_SMALL)
    return _jpeg(*shrunk, FINE)


def _jpeg(data: bytes, size: tuple[int, int], quality: int) -> _Encoded:
    return data, "jpeg", _DID_JPEG, {"width": size[0], "height": size[1], "quality": quality}


def _png(image: Image.Image, most: int, cancel: Cancel | None) -> _Encoded:
    """All colours, then 256 of them, then fewer pixels."""
    size: dict[str, Value] = {"width": image.width, "height": image.height}
    data = as_png(image)
    if len(data) <= most:
        return data, "png", _DID_PNG, size
    stop_if(cancel)
    data = as_png(quantised(image))
    if len(data) <= most:
        return data, "png", _DID_COLOURS, size
    shrunk = fewest_lost(image, _watched(lambda smaller: as_png(quantised(smaller)), cancel), most, whole=len(data))
    if shrunk is None:
        raise CannotRepair(_TOO_SMALL)
    return shrunk[0], "png", _DID_COLOURS, {"width": shrunk[1][0], "height": shrunk[1][1]}


def quantised(image: Image.Image, colours: int = 256) -> Image.Image:
    """In a palette of its own; transparency stays in steps.

    The palette is chosen from a small copy: choosing from a photo of many colours takes ten times as long as all else.
    """
    if image.mode == "RGBA":
        return image.quantize(colours, method=Image.Quantize.FASTOCTREE)
    full = image.convert("RGB")
    small = full.copy()
    small.thumbnail((_PALETTE_EDGE, _PALETTE_EDGE), Image.Resampling.NEAREST)
    palette = small.quantize(colours, method=Image.Quantize.MEDIANCUT)
    return full.quantize(palette=palette, dither=Image.Dither.NONE)


def _watched(encode: Callable[..., bytes], cancel: Cancel | None) -> Callable[..., bytes]:
    """The same, stopped between two encodings."""

    def one(what: object) -> bytes:
        stop_if(cancel)
        return encode(what)

    return one


def _quiet(done: int, total: int) -> None:
    """Tells nobody."""
    del done, total
