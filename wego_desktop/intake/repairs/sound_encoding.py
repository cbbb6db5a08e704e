"""Sound decoded, cut, and encoded as mp3 or amr."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.intake.repairs.chains import Chain, Step
from wego_desktop.intake.repairs.media import DAMAGED, NO_SOUND, Watch, counted, first, load, opened

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer

_FADE_IN, _FADE_OUT = 0.01, 0.03  # seconds, where something was cut away: a wave that stops at its height clicks


@dataclass(frozen=True)
class Encoding:
    """One way to encode, and the part of the source in seconds; ``end`` None is its end."""

    format: str
    codec: str
    kbit: float
    rate: int
    channels: int
    start: float = 0.0
    end: float | None = None

    def bytes(self, seconds: float) -> int:
        """About how large so much sound becomes."""
        return round(seconds * self.kbit * 125 * 1.01) + 4096


def _mp3(kbit: int, rate: int, channels: int) -> Encoding:
    return Encoding("mp3", "libmp3lame", kbit, rate, channels)


# Best first. A mono sound stays mono and takes half of them.
LADDERS: Mapping[str, Sequence[Encoding]] = {
    "mp3": (
        _mp3(192, 48000, 2),
        _mp3(160, 44100, 2),
        _mp3(128, 44100, 2),
        _mp3(96, 44100, 2),
        _mp3(64, 44100, 1),
        _mp3(48, 32000, 1),
        _mp3(32, 24000, 1),
        _mp3(16, 16000, 1),
    ),
    "amr": (Encoding("amr", "libopencore_amrnb", 12.2, 8000, 1),),
}
_MP3_RATES = (16000, 22050, 24000, 32000, 44100, 48000)
_MOST_KBIT, _MOST_KBIT_LOW = 96, 64  # per channel; more is not heard. Low: rates of MPEG-2
_MP3_OPTIONS = {"id3v2_version": "0"}  # tags tell on people


def encode(source: Probe, wanted: Encoding, out: Path, watch: Watch) -> Encoding:
    """Writes the file; tells how it did, and where in the source the part ended. Raises CannotRepair, Cancelled."""
    av = load()
    with opened(source) as container:
        stream = first(container, "audio")
        if stream is None:
            raise CannotRepair(NO_SOUND)
        wanted = _no_more_than_comes(wanted, stream)
        options = _MP3_OPTIONS if wanted.format == "mp3" else {}
        with av.open(str(out), "w", format=wanted.format, options=options) as target:
            encoder = target.add_stream(wanted.codec, rate=wanted.rate)
            encoder.layout = "mono" if wanted.channels == 1 else "stereo"
            encoder.bit_rate = round(wanted.kbit * 1000)
            until = _run(container, stream, wanted, target, encoder, watch)
    return replace(wanted, end=until)


def _no_more_than_comes(wanted: Encoding, stream: Any) -> Encoding:
    """Neither channels nor pitch are made up: mono stays mono, and speech at 16 kHz needs no 44.1."""
    if wanted.format != "mp3":
        return wanted
    channels = min(wanted.channels, max(1, stream.codec_context.channels))
    rate = next((rate for rate in _MP3_RATES if rate >= min(stream.codec_context.sample_rate, wanted.rate)), 48000)
    most = (_MOST_KBIT if rate >= 32000 else _MOST_KBIT_LOW) * channels
    return replace(wanted, channels=channels, rate=rate, kbit=min(wanted.kbit, most))


def _run(
    container: "InputContainer", stream: Any, wanted: Encoding, target: Any, encoder: "AudioStream", watch: Watch
) -> float:
    chain = Chain(lambda _frame: _steps(wanted, encoder))
    at = 0.0
    for frame in counted(container, stream, watch, wanted.end):
        at = frame.time + frame.samples / frame.sample_rate
        watch.reached(at - wanted.start)
        for ready in chain.through(frame):
            target.mux(encoder.encode(ready))
    for ready in chain.rest():
        target.mux(encoder.encode(ready))
    if at <= wanted.start:
        raise CannotRepair(DAMAGED)
    target.mux(encoder.encode(None))
    return at if wanted.end is None else min(at, wanted.end)


def _steps(wanted: Encoding, encoder: Any) -> Sequence[Step]:
    end = wanted.end
    steps = [("atrim", f"start={wanted.start:.6f}" + (f":end={end:.6f}" if end is not None else ""))]
    steps.append(("asetpts", f"PTS-{wanted.start:.6f}/TB"))
    if wanted.start > 0:
        steps.append(("afade", f"t=in:st=0:d={_FADE_IN}"))
    if end is not None:
        steps.append(("afade", f"t=out:st={max(0.0, end - wanted.start - _FADE_OUT):.6f}:d={_FADE_OUT}"))
    layout = "mono" if wanted.channels == 1 else "stereo"
    shape = f"sample_fmts={encoder.format.name}:sample_rates={wanted.rate}:channel_layouts={layout}"
    return [*steps, ("aformat", shape)]
