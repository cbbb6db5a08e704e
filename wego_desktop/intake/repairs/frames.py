"""One frame of a film as a picture, and a sound's loudness over time: what choosing a frame or a part needs."""

from array import array
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from PIL import Image

from wego_desktop.intake.probe import probe
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.intake.repairs.chains import Chain, Step
from wego_desktop.intake.repairs.film_copying import seek
from wego_desktop.intake.repairs.film_facts import square, turned
from wego_desktop.intake.repairs.media import DAMAGED, NO_PICTURES, NO_SOUND, Watch, counted, first, frames, opened
from wego_desktop.wechat.progress import Cancel

_TURNS = {90: Image.Transpose.ROTATE_270, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_90}
_MOST_DECODED = 1500  # frames after the key frame: a film with one key frame a minute
_PEAK_RATE = 2000  # samples in a second that are looked at
_PEAK_SECONDS = 0.05
_LONGEST = 2 * 3600.0  # seconds of sound that are looked at


def frame(path: Path, at: float, edge: int, cancel: Cancel | None = None) -> Image.Image:
    """What a film shows at so many seconds (its last frame when it is over by then), upright, as RGB.

    edge: pixels of the longer edge at most; 0 for all there are. Raises CannotRepair, Cancelled.
    """
    with opened(probe(path)) as container:
        stream = first(container, "video")
        if stream is None:
            raise CannotRepair(NO_PICTURES)
        wanted = max(0.0, at) + (container.start_time or 0) / 1_000_000
        if at > 0:
            seek(container, wanted)
        found = _shown_at(container, stream, wanted, Watch(None, cancel))
        if found is None and at > 0:  # behind the last key frame, or a file that can't be searched
            seek(container, 0.0)
            found = _shown_at(container, stream, wanted, Watch(None, cancel))
        if found is None:
            raise CannotRepair(DAMAGED)
        return _upright(found, stream, edge)


def _shown_at(container: Any, stream: Any, wanted: float, watch: Watch) -> Any:
    """The last frame that begins no later; the first one there is when all begin later."""
    found = None
    for number, picture in enumerate(_pictures(container, stream, watch)):
        if found is not None and (number > _MOST_DECODED or (picture.time or 0.0) > wanted + 1e-3):
            break
        found = picture
    return found


def _pictures(container: Any, stream: Any, watch: Watch) -> Iterator[Any]:
    for packet in container.demux(stream):
        watch.packet()
        for picture in frames(packet):
            watch.moved()
            yield picture


def _upright(picture: Any, stream: Any, edge: int) -> Image.Image:
    width, height = square(picture, stream)
    scale = min(1.0, edge / max(width, height)) if edge else 1.0
    size = max(1, round(width * scale)), max(1, round(height * scale))
    image: Image.Image = picture.to_image(width=size[0], height=size[1], interpolation="AREA")
    turn = _TURNS.get(turned(picture))
    return image.transpose(turn) if turn is not None else image


def waveform(path: Path, buckets: int, cancel: Cancel | None = None) -> list[float]:
    """The peaks of a sound, or of a film's sound track, in equal parts of its time, each from 0 to 1.

    Raises CannotRepair, Cancelled. Takes about a second for an hour of sound.
    """
    peaks = array("f")
    with opened(probe(path)) as container:
        stream = first(container, "audio")
        if stream is None:
            raise CannotRepair(NO_SOUND)
        for samples in _thin(container, stream, Watch(None, cancel)):
            peaks.extend(_peaks(samples))
    if not peaks:
        raise CannotRepair(DAMAGED)
    return _gathered(peaks, buckets)


def _thin(container: Any, stream: Any, watch: Watch) -> Iterator["array[int]"]:
    chain = Chain(lambda _frame: _THIN)
    for one in counted(container, stream, watch, _LONGEST):
        watch.moved()
        for thin in chain.through(one):
            yield _samples(thin)
    for thin in chain.rest():
        yield _samples(thin)


_SHAPE = f"sample_fmts=s16:sample_rates={_PEAK_RATE}:channel_layouts=mono"
_THIN: tuple[Step, ...] = (("aformat", _SHAPE), ("asetnsamples", f"n={round(_PEAK_RATE * 10)}:p=0"))


def _samples(thin: Any) -> "array[int]":
    found = array("h")
    found.frombytes(bytes(thin.planes[0])[: thin.samples * 2])
    return found


def _peaks(samples: "array[int]") -> Iterator[float]:
    step = round(_PEAK_RATE * _PEAK_SECONDS)
    for start in range(0, len(samples), step):
        some = samples[start : start + step]
        yield min(1.0, max(abs(max(some)), abs(min(some))) / 32767)


def _gathered(peaks: "array[float]", buckets: int) -> list[float]:
    """Peaks over equal shares; a share of less than one peak takes the nearest."""
    edges = [number * len(peaks) // buckets for number in range(buckets + 1)]
    return [max(peaks[start : max(end, start + 1)], default=0.0) for start, end in pairwise(edges)]
