"""Animations that stay animations: as GIF, with fewer colours, pixels or pictures, at the speed they had."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
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
_AIM: Final = 0.93  # of the bytes allowed: a guess is some percent off
_SMALLEST: Final = 16  # px
_A_STEP: Final = 0.65  # of the bytes that are left with fewer colours, or with half the pictures
_EDGES_BY_BYTES: Final = 1 / 1.6  # not the root: what is scaled down holds more in each pixel
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

    def best(self) -> tuple[Shape, Written]:
        """The largest that fits, and its shape. Gives up what is seen least first, then takes back what it can."""
        shape = Shape(share=self.played.bearable_share, every=self.played.fastest_step)
        over = _NONE  # the smallest share that was too large, all else being the same
        found: tuple[Shape, Written] | None = None
        for turn in range(_TRIES):
            tried = self._written(shape, turn)
            if len(tried.data) <= self.most:
                found = (shape, tried)
            elif found is None:
                tighter = self._tighter(shape, self.most / len(tried.data))
                shape, over = tighter, shape.share if tighter == replace(shape, share=tighter.share) else _NONE
                continue
            else:
                over = shape.share
            wider = self._wider(found, over)
            if wider is None:
                break
            shape = wider
        if found is None:
            raise CannotRepair(_TOO_SMALL)
        return found

    def _written(self, shape: Shape, turn: int) -> Written:
        stop_if(self.cancel)

        def tell(number: int) -> None:
            stop_if(self.cancel)
            if self.progress:
                self.progress(turn * self.played.frames + number, _TRIES * self.played.frames)

        return write(self.source, self.played, shape, tell)

    def _tighter(self, shape: Shape, ratio: float) -> Shape:
        """ratio: bytes allowed by bytes there are. Several things at once, when one alone is sure not to do."""
        if shape.tolerance == Shape.tolerance and self.way != SMALLER:
            shape, ratio = replace(shape, colours=128, tolerance=12), ratio / _A_STEP
        tiny = min(self.played.width, self.played.height) * shape.share < 2 * _SMALLEST
        while (tiny or ratio < 0.8) and self._may_skip(shape, tiny):
            shape, ratio, tiny = replace(shape, every=shape.every * 2), ratio / _A_STEP, False
        if ratio >= 1:
            return shape
        return replace(shape, share=shape.share * min(0.95, (ratio * _AIM) ** _EDGES_BY_BYTES))

    def _may_skip(self, shape: Shape, tiny: bool) -> bool:
        slowest = _SLOWEST_MS / 2 if self.way == FRAMES else 0.0 if self.way == SMALLER else _SMOOTH_MS
        enough = self.played.frames > 2 * shape.every  # two pictures stay
        return enough and (tiny or self.played.mean_ms * shape.every <= slowest)

    def _wider(self, found: tuple[Shape, Written], over: float) -> Shape | None:
        """More pixels than were found to fit; None when that is not worth doing it all again."""
        shape, written = found
        most = min(over, self.played.bearable_share)
        if len(written.data) >= self.most * _NEAR or most - shape.share < most * 0.03:
            return None
        guess = shape.share * (self.most * _AIM / len(written.data)) ** _EDGES_BY_BYTES
        if guess >= most:
            guess = (shape.share + most) / 2 if over <= most else most
        return replace(shape, share=guess)
