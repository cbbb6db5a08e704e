"""Animations that stay animations: as GIF, with fewer colours, pixels or pictures, at the speed they had."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import log
from pathlib import Path
from typing import Final

from wego_desktop.intake.findings import Finding, Value
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair, Offer, Recipe, Repaired, Way
from wego_desktop.intake.repairs.gif_writing import Shape, Written, write
from wego_desktop.intake.repairs.pictures import BEST, HOPELESS, REPAIRS, SMALLER, Encoded, kept, largest
from wego_desktop.intake.repairs.playing import Played, look_at
from wego_desktop.limits import FileLimit, Limits, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

FRAMES = "frames"
ANIMATED: Final = frozenset({"gif", "webp", "png", "avif"})
_TRIES: Final = 12
_NEAR: Final = 0.85  # of the bytes allowed: nearer is not worth doing it all again
_SMOOTH_MS: Final = 50  # pictures that stay longer are not left out before pixels are
_SLOWEST_MS: Final = 250
_AIM: Final = 0.95  # of the bytes allowed: a guess is some percent off
_SMALLEST: Final = 16  # px
_A_STEP: Final = 0.65  # of the bytes that are left with fewer colours, or with half the pictures
_STEEP: Final = 1.6  # bytes by the share of the edges; not 2: what is scaled down holds more in each pixel
_STEEPNESSES: Final = (0.5, 2.5)
_NONE: Final = 9.0  # no share

_WAYS: Final[Mapping[str, Way]] = {
    way.id: way
    for way in (
        Way(BEST, QT_TRANSLATE_NOOP("Repair", "GIF that fits: a little less of all, colours, pictures, width")),
        Way(SMALLER, QT_TRANSLATE_NOOP("Repair", "Smaller GIF: as smooth as before")),
        Way(FRAMES, QT_TRANSLATE_NOOP("Repair", "GIF of fewer pictures: less smooth, smaller only if need be")),
    )
}
_DID = QT_TRANSLATE_NOOP("Repair", "GIF, {width} × {height}, {count} pictures, {colours} colours")
_TOO_SMALL = QT_TRANSLATE_NOOP("Trouble", "This animation can't be made so small. Cut it shorter first")


def is_animated(probe: Probe) -> bool:
    """Whether a picture moves; pages of a TIFF do not."""
    return probe.format in ANIMATED and probe.frames > 1


def takes_gif(row: FileLimit) -> bool:
    """Also where it is not sure: a warning is better than an animation that stands still."""
    return "gif" in row.formats | row.unsure


def offer_animation(target: Target, limits: Limits, findings: Sequence[Finding]) -> Offer | None:
    """None also where no GIF is taken, or nothing but that is to be said: an animation is never made a still."""
    asked = any(one.repair in REPAIRS and one.rule != "format-unsure" for one in findings)
    hopeless = any(one.rule in HOPELESS for one in findings)
    if not asked or hopeless or not takes_gif(limits.files[target]):
        return None
    return Offer(tuple(_WAYS.values()), slow=True)


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
    played = look_at(source, cancel)
    search = _Search(source, played, largest(recipe.target, limits), recipe.way, progress, cancel)
    shape, found = search.best()
    told: dict[str, Value] = {"width": found.size[0], "height": found.size[1], "count": found.frames}
    told["colours"] = min(shape.colours, len(played.colours) or shape.colours)
    return kept(Encoded(found.data, "gif", _DID, told), name, recipe.target, limits, folder)


@dataclass(frozen=True)
class _Search:
    source: Probe
    played: Played
    most: int
    way: str
    progress: Progress | None
    cancel: Cancel | None
    measured: list[tuple[Shape, int]] = field(default_factory=list)  # what was tried, and the bytes it took

    def best(self) -> tuple[Shape, Written]:
        """The largest that fits, and its shape. Gives up what is seen least first, then takes back what it can."""
        shape: Shape | None = Shape(share=self.played.bearable_share, every=self.played.fastest_step)
        found: tuple[Shape, Written] | None = None
        while shape is not None and len(self.measured) < _TRIES:
            tried = self._written(shape)
            if len(tried.data) <= self.most:
                found = (shape, tried)
            shape = self._wider(*found) if found else self._tighter(shape, self.most / len(tried.data))
        if found is None:
            raise CannotRepair(_TOO_SMALL)
        return found

    def _written(self, shape: Shape) -> Written:
        stop_if(self.cancel)
        before = len(self.measured) * self.played.frames

        def tell(number: int) -> None:
            stop_if(self.cancel)
            if self.progress:
                self.progress(before + number, _TRIES * self.played.frames)

        found = write(self.source, self.played, shape, tell)
        self.measured.append((shape, len(found.data)))
        return found

    def _tighter(self, tried: Shape, ratio: float) -> Shape | None:
        """ratio: bytes allowed by bytes there are. Several things at once, when one alone is sure not to do.

        None when nobody could make out what is smaller.
        """
        shape = tried
        if shape.tolerance == Shape.tolerance and self.way != SMALLER:
            shape, ratio = replace(shape, colours=128, tolerance=12), ratio / _A_STEP
        tiny = shape.share <= self._tiny
        while (tiny or ratio < 0.8) and self._may_skip(shape, tiny):
            shape, ratio, tiny = replace(shape, every=shape.every * 2), ratio / _A_STEP, False
        if ratio >= 1:
            return shape
        share = shape.share * min(0.95, (ratio * _AIM) ** (1 / self._steep()))
        tighter = replace(shape, share=max(share, min(self._least(shape), shape.share)))
        return tighter if tighter != tried else None

    def _least(self, shape: Shape) -> float:
        """The share that may be tried next, whatever the bytes say: where it is tiny, pictures are tried as well."""
        if shape.share > self._tiny:
            return self._tiny
        return max(_SMALLEST / max(self.played.width, self.played.height), shape.share * 0.75)

    @property
    def _tiny(self) -> float:
        """The share from which on pictures are rather left out."""
        return 2 * _SMALLEST / min(self.played.width, self.played.height)

    def _may_skip(self, shape: Shape, tiny: bool) -> bool:
        slowest = _SLOWEST_MS / 2 if self.way == FRAMES else 0.0 if self.way == SMALLER else _SMOOTH_MS
        enough = self.played.frames > 2 * shape.every  # two pictures stay
        return enough and (tiny or self.played.mean_ms * shape.every <= slowest)

    def _wider(self, shape: Shape, written: Written) -> Shape | None:
        """More pixels than were found to fit; None when that is not worth doing it all again."""
        over = min((share for share, size in self._alike(shape) if size > self.most), default=_NONE)
        most = min(over, self.played.bearable_share)
        if len(written.data) >= self.most * _NEAR or most - shape.share < most * 0.03:
            return None
        guess = shape.share * (self.most * _AIM / len(written.data)) ** (1 / self._steep())
        if guess >= most:
            guess = (shape.share + most) / 2 if over <= most else most
        return replace(shape, share=guess)

    def _alike(self, shape: Shape) -> list[tuple[float, int]]:
        """Shares and bytes of what was tried with all else being the same."""
        return [(one.share, size) for one, size in self.measured if one == replace(shape, share=one.share)]

    def _steep(self) -> float:
        """Of bytes by shares, both as logarithms, between the last two that differ in nothing else."""
        for (before, more), (shape, size) in reversed(list(pairwise(self.measured))):
            if shape.share != before.share and shape == replace(before, share=shape.share):
                steep = log(size / more) / log(shape.share / before.share)
                return min(max(steep, _STEEPNESSES[0]), _STEEPNESSES[1])
        return _STEEP
