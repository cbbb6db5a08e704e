"""An animation as it plays: its pictures one after the other, each as it is seen, and for how long."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from math import sqrt
from typing import Any, Final

from PIL import Image, ImageChops

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.intake.repairs.colours import converted, shows_through, srgb_transform
from wego_desktop.intake.repairs.opening import opened
from wego_desktop.intake.repairs.palettes import chosen
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, stop_if

COLOURS: Final = 255  # one number of a palette stays free for what is clear
_DEFAULT_MS: Final = 100.0  # what browsers take for 0
_LEAST_MS: Final = 20.0  # shorter is played as 100 by browsers: WebP may say it, a GIF may not
_MOST_PLAYED: Final = 2_000_000_000  # pixels of all pictures: some minutes of work
_BEARABLE: Final = 400_000_000  # of them in one attempt, else fewer pixels are tried from the start
_KEPT: Final = 16_000_000  # pixels, 64 MB: so many are decoded once, and not anew for each attempt
_SAMPLES, _SAMPLE_EDGE = 24, 192  # small pictures, spread over all, that the colours are chosen from
_SOLID: Final = 128  # a GIF knows no half transparency

_TOO_MUCH = QT_TRANSLATE_NOOP("Trouble", "This animation is too long to be repaired here. Cut it shorter first")


@dataclass(frozen=True)
class Played:
    """What one look at all pictures found.

    lengths   ms of each picture
    plays     how often all of it, 0 for ever
    clears    something that was solid becomes clear later on: each picture has to be wiped away before the next
    samples   small RGB pictures beside each other: the colours there are
    colours   those of all pictures when they are few enough for one palette, else none
    fastest_step    of so many pictures one can be shown: more would be too fast for a GIF
    kept      the pictures themselves, when they take little memory
    """

    width: int
    height: int
    lengths: tuple[float, ...]
    plays: int
    clears: bool
    samples: Image.Image
    colours: tuple[tuple[int, int, int], ...] = ()
    fastest_step: int = 1
    kept: tuple[Image.Image, ...] = field(default=(), repr=False)
    _palettes: dict[int, Image.Image] = field(default_factory=dict, repr=False, compare=False)

    @property
    def frames(self) -> int:
        return len(self.lengths)

    @property
    def mean_ms(self) -> float:
        return sum(self.lengths) / len(self.lengths)

    @property
    def bearable_share(self) -> float:
        """Of the edges, for one attempt."""
        return min(1.0, sqrt(_BEARABLE / (self.width * self.height * self.frames)))

    def palette(self, colours: int) -> Image.Image:
        """So many colours that its samples are best told in; chosen once, since that takes as long as an attempt."""
        if colours not in self._palettes:
            self._palettes[colours] = chosen(self.samples, colours)
        return self._palettes[colours]

    def pictures(self, source: Probe) -> Iterable[tuple[Image.Image, float]]:
        """As ``pictures`` gives them. Raises CannotRepair, OSError."""
        return zip(self.kept, self.lengths, strict=True) if self.kept else pictures(source)


def look_at(source: Probe, cancel: Cancel | None = None) -> Played:
    """Raises CannotRepair, Cancelled, OSError."""
    seen = _Looked(max(1, source.frames // _SAMPLES))
    for picture, length in pictures(source):
        stop_if(cancel)
        seen.at(picture, length)
    mean = sum(seen.lengths) / len(seen.lengths)
    step = 1 if source.format == "gif" else max(1, round(_LEAST_MS / mean))
    return Played(
        *seen.size,
        tuple(seen.lengths),
        _plays(source),
        seen.clears,
        _beside(seen.samples),
        tuple(sorted(seen.colours)),
        step,
        tuple(seen.kept),
    )


class _Looked:
    """What is gathered from one picture after the other."""

    def __init__(self, every: int) -> None:
        self.lengths: list[float] = []
        self.samples: list[Image.Image] = []
        self.kept: list[Image.Image] = []
        self.colours: set[Any] = set()
        self.size = (0, 0)
        self.clears = False
        self._few = self._keeps = True
        self._solid: Image.Image | None = None
        self._every = every

    def at(self, picture: Image.Image, length: float) -> None:
        solid = picture.getchannel("A")
        self.clears = self.clears or (self._solid is not None and _uncovers(self._solid, solid))
        self._solid, self.size = solid, picture.size
        colours = picture.convert("RGB")
        if len(self.lengths) % self._every == 0:
            self.samples.append(_sample(colours))
        self.lengths.append(length)
        self._keep(picture)
        if self._few:
            self._count(colours)

    def _keep(self, picture: Image.Image) -> None:
        self._keeps = self._keeps and len(self.lengths) * picture.width * picture.height <= _KEPT
        if self._keeps:
            self.kept.append(picture)
        else:
            self.kept.clear()

    def _count(self, picture: Image.Image) -> None:
        found: Any = picture.getcolors(COLOURS)
        self.colours.update(colour for _, colour in found or ())
        self._few = found is not None and len(self.colours) <= COLOURS
        if not self._few:
            self.colours.clear()


def pictures(source: Probe) -> Iterator[tuple[Image.Image, float]]:
    """Each picture as RGBA in sRGB, solid or clear in every pixel, and its ms."""
    with opened(source.path, source.format) as image:
        count = int(getattr(image, "n_frames", 1))
        if count * image.width * image.height > _MOST_PLAYED:
            raise CannotRepair(_TOO_MUCH)
        size: tuple[int, int] | None = None
        transform = srgb_transform(image.info.get("icc_profile"), "RGB")
        for number in range(1 if getattr(image, "default_image", False) else 0, count):
            image.seek(number)
            image.load()  # of a WebP, the length is known only now
            size = size or image.size  # a damaged GIF may have pictures larger than itself
            yield _seen(image, transform).crop((0, 0, *size)), float(image.info.get("duration") or 0) or _DEFAULT_MS


def _seen(image: Image.Image, transform: Any) -> Image.Image:
    picture = image.convert("RGBA")
    if transform is not None:
        turned = converted(picture.convert("RGB"), transform)
        turned.putalpha(picture.getchannel("A"))
        picture = turned
    if shows_through(picture):
        picture.putalpha(picture.getchannel("A").point([0] * _SOLID + [255] * (256 - _SOLID)))
    return picture


def _plays(source: Probe) -> int:
    """A GIF without the block for it plays once, and with it once more than the block says."""
    with opened(source.path, source.format) as image:
        loop = image.info.get("loop")
    if source.format == "gif":
        return 1 if loop is None else 0 if not loop else int(loop) + 1
    return int(loop or 0)


def _uncovers(before: Image.Image, now: Image.Image) -> bool:
    return ImageChops.subtract(before, now).getbbox() is not None


def _sample(picture: Image.Image) -> Image.Image:
    small = picture.copy()
    small.thumbnail((_SAMPLE_EDGE, _SAMPLE_EDGE), Image.Resampling.NEAREST)  # mixing would lose thin lines and text
    return small


def _beside(samples: list[Image.Image]) -> Image.Image:
    found = Image.new("RGB", (sum(sample.width for sample in samples), samples[0].height))
    at = 0
    for sample in samples:
        found.paste(sample, (at, 0))
        at += sample.width
    return found
