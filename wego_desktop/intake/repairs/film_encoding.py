"""A film decoded, cut, made smaller, turned upright and encoded as H.264 and AAC in an mp4."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.intake.repairs.chains import Chain, Step
from wego_desktop.intake.repairs.film_copying import MP4_OPTIONS, seek
from wego_desktop.intake.repairs.film_facts import turned
from wego_desktop.intake.repairs.media import DAMAGED, THREADS, Watch, first, frames, load, opened

if TYPE_CHECKING:
    from av.container import InputContainer

_CLOCK = 90_000  # ticks in a second
_TICK = Fraction(1, _CLOCK)
_FADE = 0.03  # seconds of sound, where something was cut away
_KEY_FRAMES = 120  # frames between two of them at most
_STEP = 1 / 30  # seconds: more pictures than that are left out
_MAY_BE_LONGER, _GRACE = 2.0, 60.0
_TURNS = {90: (("transpose", "clock"),), 180: (("hflip", ""), ("vflip", "")), 270: (("transpose", "cclock"),)}


@dataclass(frozen=True)
class FilmEncoding:
    """Sizes in pixels upright, rates in kbit/s, ``rate`` pictures in a second as a rule. No sound: sound_kbit 0."""

    width: int
    height: int
    kbit: float
    rate: float
    sound_kbit: int
    sound_channels: int
    sound_rate: int
    start: float
    seconds: float
    cut: bool  # whether something of the source is left out behind the end; else its length may be told wrongly

    @property
    def end(self) -> float:
        """Where the result surely ends; a damaged stamp may say that something comes after hours."""
        return self.seconds if self.cut else self.seconds * _MAY_BE_LONGER + _GRACE


class TooBigError(Exception):
    """The limit was passed before the film was over: ``share`` of its time fitted."""

    def __init__(self, share: float) -> None:
        super().__init__(share)
        self.share = share


def encode(source: Probe, wanted: FilmEncoding, most: int, out: Path, watch: Watch) -> None:
    """Writes the film. Raises TooBigError once it holds more than ``most`` bytes, CannotRepair, Cancelled."""
    av = load()
    with opened(source) as container, av.open(str(out), "w", format="mp4", options=MP4_OPTIONS) as target:
        tracks: dict[int, _Track] = {}
        shows, sounds = first(container, "video"), first(container, "audio") if wanted.sound_kbit else None
        if shows is None:
            raise CannotRepair(DAMAGED)
        tracks[shows.index] = _Pictures(shows, target, wanted)
        if sounds is not None:
            tracks[sounds.index] = _Sound(sounds, target, wanted)
        _run(container, [stream for stream in (shows, sounds) if stream is not None], tracks, target, most, watch)


def _run(
    container: "InputContainer",
    streams: Sequence[Any],
    tracks: dict[int, "_Track"],
    target: Any,
    most: int,
    watch: Watch,
) -> None:
    origin = (container.start_time or 0) / load().time_base
    pictures = next(iter(tracks.values()))
    start = pictures.wanted.start
    if start > 0:
        seek(container, origin + start)
    size = 0
    for packet in _packets(container, streams, tracks, watch):
        track = tracks[packet.stream.index]
        for frame in frames(packet):
            size += _mux(target, track.take(frame, origin + start))
            watch.reached(pictures.at)
        if size > most:
            raise TooBigError(max(0.01, min(1.0, pictures.at / pictures.wanted.seconds)))
    if pictures.at < 0:
        raise CannotRepair(DAMAGED)
    for track in tracks.values():
        _mux(target, track.rest())


def _packets(
    container: "InputContainer", streams: Sequence[Any], tracks: dict[int, "_Track"], watch: Watch
) -> Iterator[Any]:
    for packet in container.demux(*streams):
        watch.packet()
        if all(track.over for track in tracks.values()):
            return
        if not tracks[packet.stream.index].over:
            yield packet


def _mux(target: Any, packets: Iterator[Any]) -> int:
    size = 0
    for packet in packets:
        size += packet.size
        target.mux(packet)
    return size


class _Track:
    """One stream on its way: decoded frames in, encoded packets out."""

    def __init__(self, encoder: Any, wanted: FilmEncoding, steps: Callable[[Any], Sequence[Step]]) -> None:
        self.encoder, self.wanted = encoder, wanted
        self.chain = Chain(steps)
        self.at = -1.0  # seconds of the result that are shown already
        self.over = False

    def take(self, frame: Any, start: float) -> Iterator[Any]:
        raise NotImplementedError

    def encoded(self, frame: Any) -> Iterator[Any]:
        for ready in self.chain.through(frame):
            yield from self.encoder.encode(ready)

    def rest(self) -> Iterator[Any]:
        for ready in self.chain.rest():
            yield from self.encoder.encode(ready)
        yield from self.encoder.encode(None)


class _Pictures(_Track):
    def __init__(self, stream: Any, target: Any, wanted: FilmEncoding) -> None:
        encoder = target.add_stream("libx264", rate=Fraction(wanted.rate).limit_denominator(1001))
        super().__init__(encoder, wanted, self._steps)
        encoder.width, encoder.height, encoder.pix_fmt = wanted.width, wanted.height, "yuv420p"
        encoder.bit_rate = round(wanted.kbit * 1000)
        context = encoder.codec_context
        context.time_base, context.thread_count = _TICK, THREADS
        context.options = _x264(wanted)
        for name in ("color_primaries", "color_trc", "colorspace"):  # HDR stays HDR where a player knows it
            setattr(context, name, getattr(stream.codec_context, name))
        self._due = 0.0
        self._held: Any = None
        self._last = -1

    def _steps(self, frame: Any) -> Sequence[Step]:
        turns = turned(frame)
        width, height = self.wanted.width, self.wanted.height
        if turns in (90, 270):
            width, height = height, width
        scale = ("scale", f"{width}:{height}:flags=bicubic:out_range=tv")
        return [scale, ("format", "yuv420p"), *_TURNS.get(turns, ()), ("setsar", "1")]

    def take(self, frame: Any, start: float) -> Iterator[Any]:
        at = (frame.time if frame.time is not None else self.at + start + 1 / self.wanted.rate) - start
        if at < 0:
            self._held = frame  # a still that stands when the part begins
            return
        if at >= self.wanted.end and self.at >= 0:
            self.over = True
            return
        if self._held is not None and at > 0:
            yield from self._shown(self._held, 0.0)
        self._held = None
        yield from self._shown(frame, at)

    def _shown(self, frame: Any, at: float) -> Iterator[Any]:
        self.at = max(self.at, at)
        if at + _STEP / 4 < self._due:
            return
        self._due = max(self._due, at - _STEP / 2) + _STEP
        frame.pts, frame.time_base = round(at * _CLOCK), _TICK
        frame.pict_type = 0  # what the old encoder chose is nothing to the new one
        if frame.pts > self._last:
            self._last = frame.pts
            yield from self.encoded(frame)


def _x264(wanted: FilmEncoding) -> dict[str, str]:
    return {
        "preset": "veryfast" if min(wanted.width, wanted.height) > 720 else "fast",
        "profile": "high",
        "maxrate": str(round(wanted.kbit * 1500)),
        "bufsize": str(round(wanted.kbit * 3000)),
        "g": str(_KEY_FRAMES),
    }


class _Sound(_Track):
    def __init__(self, _stream: Any, target: Any, wanted: FilmEncoding) -> None:
        encoder = target.add_stream("aac", rate=wanted.sound_rate)
        super().__init__(encoder, wanted, self._steps)
        encoder.layout = self._layout = "mono" if wanted.sound_channels == 1 else "stereo"
        encoder.bit_rate = wanted.sound_kbit * 1000
        self._next = None if wanted.start > 0 else 0.0  # where a frame belongs that does not tell

    def _steps(self, _frame: Any) -> Sequence[Step]:
        end = self.wanted.end
        shape = f"sample_fmts=fltp:sample_rates={self.wanted.sound_rate}:channel_layouts={self._layout}"
        steps = [("atrim", f"start=0:end={end:.6f}"), ("aresample", "async=1:first_pts=0"), ("aformat", shape)]
        if self.wanted.start > 0:
            steps.append(("afade", f"t=in:st=0:d={_FADE}"))
        if self.wanted.cut:
            steps.append(("afade", f"t=out:st={max(0.0, end - _FADE):.6f}:d={_FADE}"))
        return steps

    def take(self, frame: Any, start: float) -> Iterator[Any]:
        at = frame.time - start if frame.pts is not None else self._next
        if at is None:
            return
        if at >= self.wanted.end:
            self.over = True
            return
        self._next = at + frame.samples / frame.sample_rate
        if self._next > 0:
            frame.time_base = Fraction(1, frame.sample_rate)
            frame.pts = round(at * frame.sample_rate)
            yield from self.encoded(frame)
