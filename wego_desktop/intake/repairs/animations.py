"""Animations that stay animations: as GIF, with fewer pixels, pictures or colours, at the speed they had."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from io import BytesIO
from math import sqrt
from pathlib import Path

from PIL import Image

from wego_desktop.intake.findings import Finding, Value
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, Repaired, Way
from wego_desktop.intake.repairs.colours import shows_through
from wego_desktop.intake.repairs.fitting import scaled
from wego_desktop.intake.repairs.opening import opened
from wego_desktop.intake.repairs.pictures import HOPELESS, REPAIRS, kept, largest, quantised
from wego_desktop.limits import Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

SMALLER, FRAMES = "smaller", "frames"
ANIMATED = frozenset({"gif", "webp", "png", "avif"})
_MOST_HELD = 300_000_000  # pixels of all pictures together, a byte each
_COLOURS = (256, 128, 64, 32)
_TRIES = 8
_LEAST_SHARE = 0.1
_SLOWEST = 6  # of so many pictures one is kept, at most
_DEFAULT_MS = 100  # what browsers take for 0

_WAYS: Mapping[str, Way] = {
    SMALLER: Way(SMALLER, QT_TRANSLATE_NOOP("Repair", "GIF, smaller in width and height, as smooth as before")),
    FRAMES: Way(FRAMES, QT_TRANSLATE_NOOP("Repair", "GIF with fewer pictures a second, then smaller if need be")),
}
_DID = QT_TRANSLATE_NOOP("Repair", "GIF, {width} × {height}, {count} pictures, {colours} colours")
_TOO_SMALL = QT_TRANSLATE_NOOP("Trouble", "This animation can't be made so small. Cut it shorter first")
_TOO_MUCH = QT_TRANSLATE_NOOP("Trouble", "This animation has too many pictures to repair here. Cut it shorter first")


@dataclass(frozen=True)
class Shape:
    """What is given up. share: of the edges. every: of so many pictures one stays. colours: a picture."""

    share: float = 1.0
    every: int = 1
    colours: int = 256


def is_animated(probe: Probe) -> bool:
    return probe.format in ANIMATED and probe.frames > 1


def offer_animation(target: Target, limits: Limits, findings: Sequence[Finding]) -> Offer | None:
    """None also where no GIF is taken: an animation is never made a still."""
    asked = any(one.repair in REPAIRS for one in findings)
    hopeless = any(one.rule in HOPELESS for one in findings)
    if not asked or hopeless or "gif" not in limits.files[target].formats:
        return None
    return Offer((_WAYS[SMALLER], _WAYS[FRAMES]), slow=True)


def repair_animation(
    source: Probe,
    name: str,
    recipe: Recipe,
    limits: Limits,
    folder: Path,
    *,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Repaired:
    """Raises CannotRepair, Cancelled, OSError; nothing is left of what did not come out."""
    most, shape = largest(recipe.target, limits), Shape()
    for turn in range(_TRIES):
        if progress:
            progress(turn, _TRIES)
        data, size, count = _encoded(source, shape, cancel)
        if len(data) <= most:
            told: dict[str, Value] = {"width": size[0], "height": size[1], "count": count, "colours": shape.colours}
            return kept(data, "gif", _DID, told, name, recipe.target, limits, folder)
        shape = _tighter(shape, most / len(data), recipe.way, source.frames)
        if shape.share < _LEAST_SHARE:
            break
    raise CannotRepair(_TOO_SMALL)


def _tighter(shape: Shape, ratio: float, way: str, frames: int) -> Shape:
    """Colours first, which are seen least; then what the way names. ratio: bytes allowed by bytes there are."""
    if ratio > 0.55 and shape.colours > _COLOURS[-1]:
        return replace(shape, colours=_COLOURS[_COLOURS.index(shape.colours) + 1])
    if way == FRAMES and shape.every < _SLOWEST and frames // (shape.every + 1) >= 2:
        return replace(shape, every=min(_SLOWEST, max(shape.every + 1, round(shape.every / max(ratio, 0.01)))))
    return replace(shape, colours=min(shape.colours, 128), share=shape.share * min(0.9, sqrt(ratio) * 0.97))


def _encoded(source: Probe, shape: Shape, cancel: Cancel | None) -> tuple[bytes, tuple[int, int], int]:
    frames, lengths, loops, clear = _frames(source, shape, cancel)
    out = BytesIO()
    options: dict[str, object] = {} if loops is None else {"loop": loops}
    frames[0].save(
        out, "GIF", save_all=True, append_images=frames[1:], duration=lengths, disposal=2 if clear else 1, **options
    )
    return out.getvalue(), frames[0].size, len(frames)


def _frames(
    source: Probe, shape: Shape, cancel: Cancel | None
) -> tuple[list[Image.Image], list[int], int | None, bool]:
    """The pictures that stay, each for the time of those it stands for; how often it plays; whether any is clear."""
    kept_frames: list[Image.Image] = []
    lengths: list[int] = []
    clear, held = False, 0
    with opened(source.path, source.format) as image:
        # A GIF without the loop block plays once, a WebP says 0 for ever.
        loops = image.info.get("loop", None if source.format == "gif" else 0)
        for number, frame, length in _played(image):
            stop_if(cancel)
            if number % shape.every:
                lengths[-1] += length
                continue
            small = scaled(frame, shape.share)
            clear = clear or shows_through(small)
            kept_frames.append(quantised(small if shows_through(small) else small.convert("RGB"), shape.colours))
            lengths.append(length)
            held += small.width * small.height
            if held > _MOST_HELD:
                raise CannotRepair(_TOO_MUCH)
    return kept_frames, lengths, loops, clear


def _played(image: Image.Image) -> Iterator[tuple[int, Image.Image, int]]:
    """Number, picture as it is seen, and how long: in ms."""
    for number in range(getattr(image, "n_frames", 1)):
        image.seek(number)
        picture = image.convert("RGBA")
        yield number, picture, round(image.info.get("duration", 0)) or _DEFAULT_MS
