"""Still pictures as WeChat takes them: PNG or JPEG, upright, in sRGB, of a size and length that fit."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from wego_desktop import limits as tables
from wego_desktop.intake.extras import HEIC
from wego_desktop.intake.findings import Finding, Value
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, RenderSvg, Repaired, Way
from wego_desktop.intake.repairs.colours import on_white
from wego_desktop.intake.repairs.fitting import FINE, LEAST, Bounds, best_quality, fewest_lost
from wego_desktop.intake.repairs.opening import READABLE, can_read, is_too_large, read
from wego_desktop.intake.repairs.outcome import Made, accepted, written
from wego_desktop.intake.repairs.palettes import COLOURS, is_drawing, looks_alike, quantised
from wego_desktop.intake.repairs.picture_sizes import Encode, Sizes
from wego_desktop.intake.repairs.png_writing import as_png
from wego_desktop.limits import Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

BEST, QUALITY, SMALLER, PNG, FLATTEN = "best", "quality", "smaller", "png", "flatten-white"
REPAIRS: Final = frozenset({"convert", "shrink"})
HOPELESS: Final = frozenset({"picture-damaged", "picture-cut-off", "wrong-place"})
_CLEAR: Final = frozenset({"png", "webp", "avif", "tiff", "gif", "svg"})  # something may show through
_ONLY: Final = 0  # a PNG has one quality
_DRAWN_EDGE: Final = 2048  # px of an SVG, which has no pixels of its own

_WAYS: Final[Mapping[str, Way]] = {
    way.id: way
    for way in (
        Way(BEST, QT_TRANSLATE_NOOP("Repair", "Convert: to PNG for drawings, to JPEG for photos")),
        Way(QUALITY, QT_TRANSLATE_NOOP("Repair", "Compress: same width and height, at the quality that fits")),
        Way(SMALLER, QT_TRANSLATE_NOOP("Repair", "Shrink: high quality, smaller in width and height if need be")),
        Way(PNG, QT_TRANSLATE_NOOP("Repair", "Keep as PNG: with transparency, smaller if need be")),
        Way(
            FLATTEN, QT_TRANSLATE_NOOP("Repair", "JPEG of the same width and height; what shows through becomes white")
        ),
    )
}
_DID_JPEG = QT_TRANSLATE_NOOP("Repair", "JPEG, {width} × {height}, quality {quality}")
_DID_WHITE = QT_TRANSLATE_NOOP("Repair", "JPEG on white, {width} × {height}, quality {quality}")
_DID_PNG = QT_TRANSLATE_NOOP("Repair", "PNG, {width} × {height}")
_DID_COLOURS = QT_TRANSLATE_NOOP("Repair", "PNG, {width} × {height}, {colours} colours")
_TOO_SMALL = QT_TRANSLATE_NOOP("Trouble", "This picture can't be made so small. Crop it first")


@dataclass(frozen=True)
class Encoded:
    """A picture in bytes, and what was done: a marked sentence of context "Repair" with its values."""

    data: bytes
    format: str
    what: str
    values: Mapping[str, Value]


def offer_picture(probe: Probe, target: Target, limits: Limits, findings: Sequence[Finding]) -> Offer | None:
    """None: nothing is to be repaired, or nothing can be."""
    asked = any(one.repair in REPAIRS for one in findings)
    hopeless = any(one.rule in HOPELESS for one in findings) or is_too_large(probe)
    if not asked or hopeless or probe.format not in READABLE:
        return None
    taken, clear = limits.files[target].formats, probe.format in _CLEAR
    ids = (QUALITY, SMALLER) if probe.format == "jpeg" else (BEST, FLATTEN if clear else QUALITY, SMALLER, PNG)
    ways = tuple(_WAYS[id_] for id_ in ids if id_ != PNG or PNG in taken)
    asks = frozenset({"transparency"}) if clear and PNG in taken else frozenset[str]()
    return Offer(ways, asks=asks, lacks="" if can_read(probe.format) else HEIC)


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
    stop_if(cancel)
    tell(0, 3)
    image = read(source, _bounds(source, limits), render_svg)
    stop_if(cancel)
    tell(1, 3)
    fit = Fit(largest(recipe.target, limits), limits.files[recipe.target].formats, cancel)
    encoded = fit.by(recipe.way, image)
    tell(2, 3)
    done = kept(encoded, name, recipe.target, limits, folder)
    tell(3, 3)
    return done


def largest(target: Target, limits: Limits) -> int:
    """Bytes that both the account's profile and today's take."""
    return min(limits.files[target].max_bytes, tables.today().files[target].max_bytes)


def kept(encoded: Encoded, name: str, target: Target, limits: Limits, folder: Path) -> Repaired:
    """The bytes as a file of the folder, when the checks take it."""
    with written(folder) as path:
        path.write_bytes(encoded.data)
        return accepted(Made(path, encoded.format, encoded.what, encoded.values), name, target, limits)


def as_jpeg(image: Image.Image, quality: int) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()


def watched(encode: Encode, cancel: Cancel | None) -> Encode:
    """The same, stopped between two encodings."""

    def one(image: Image.Image, quality: int) -> bytes:
        stop_if(cancel)
        return encode(image, quality)

    return one


@dataclass(frozen=True)
class Fit:
    """Makes pictures of at most so many bytes, in formats that are taken."""

    most: int
    formats: frozenset[str]
    cancel: Cancel | None = None

    def by(self, way: str, image: Image.Image) -> Encoded:
        """The picture by one of the ways; by the best for one that is not known. Raises CannotRepair, Cancelled."""
        if way == PNG and PNG in self.formats:
            return self.png(image)
        found = self._best_png(image) if way not in (QUALITY, SMALLER, FLATTEN) and PNG in self.formats else None
        return found or self.jpeg(image, FINE if way == SMALLER else LEAST)

    def _best_png(self, image: Image.Image) -> Encoded | None:
        """Transparency is kept at any price, a drawing when all its pixels fit."""
        if image.mode == "RGBA":
            return self.png(image)
        ways = ((Sizes(image, self._png_encode(few=few)), few) for few in (False, True))
        return self._whole_png(ways) if is_drawing(image) else None

    def jpeg(self, image: Image.Image, least: int) -> Encoded:
        """All pixels at the best quality that fits, or fewer pixels where that would be below the least."""
        flat = on_white(image)
        sizes = Sizes(flat, watched(as_jpeg, self.cancel))
        found = best_quality(sizes, self.most, least=least) or fewest_lost(sizes, self.most)
        if found is None:
            raise CannotRepair(_TOO_SMALL)
        what = _DID_JPEG if flat is image else _DID_WHITE
        return Encoded(found.data, "jpeg", what, _size(found.size) | {"quality": found.quality})

    def png(self, image: Image.Image) -> Encoded:
        """All colours, then as few as a palette holds where that is not seen, then fewer pixels."""
        ways = (False, True) if looks_alike(image) else (False,)
        tried = [(Sizes(image, self._png_encode(few=few)), few) for few in ways]
        found = self._whole_png(tried)
        if found:
            return found
        sizes, few = tried[-1]
        shrunk = fewest_lost(sizes, self.most, quality=_ONLY)
        if shrunk is None:
            raise CannotRepair(_TOO_SMALL)
        return _png(shrunk.data, shrunk.size, few=few)

    def _whole_png(self, ways: Iterable[tuple[Sizes, bool]]) -> Encoded | None:
        """All pixels, in the first of the ways that fits: with all colours, in few."""
        for sizes, few in ways:
            if sizes.surely_over(_ONLY, self.most):  # a large one takes many seconds
                continue
            data = sizes.whole(_ONLY)
            if len(data) <= self.most:
                return _png(data, sizes.image.size, few=few)
        return None

    def _png_encode(self, *, few: bool) -> Encode:
        return watched((lambda image, _: as_png(quantised(image))) if few else as_png, self.cancel)


def _png(data: bytes, size: tuple[int, int], *, few: bool) -> Encoded:
    if few:
        return Encoded(data, "png", _DID_COLOURS, _size(size) | {"colours": COLOURS})
    return Encoded(data, "png", _DID_PNG, _size(size))


def _size(size: tuple[int, int]) -> dict[str, Value]:
    return {"width": size[0], "height": size[1]}


def _bounds(source: Probe, limits: Limits) -> Bounds:
    side = limits.pictures.max_side
    return Bounds(min(side, _DRAWN_EDGE) if source.format == "svg" else side, limits.pictures.max_pixels)


def _quiet(done: int, total: int) -> None:
    """Tells nobody."""
    del done, total
