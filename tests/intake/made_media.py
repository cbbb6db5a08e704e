"""Real sounds and films for the tests, encoded here: tones that tell their place in time, pictures that tell theirs."""

import math
import sys
from array import array
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import av
from av.audio.frame import AudioFrame
from PIL import Image

TONES = (300, 600, 1200, 2400, 900)  # hertz, one after the other, a second each
_LAYOUTS = {1: "mono", 2: "stereo", 6: "5.1"}
_FRAME = 0.1  # seconds


@cache
def _second(pitch: int, rate: int, channels: int, loudness: float) -> bytes:
    """What comes again and again is made once."""
    times = math.gcd(pitch, rate)
    waves = array("h")
    for at in range(rate // times):
        waves.extend([round(math.sin(2 * math.pi * pitch * at / rate) * 32000 * loudness)] * channels)
    return waves.tobytes() * times


def _waves(seconds: float, rate: int, channels: int, loudness: float) -> Iterator[AudioFrame]:
    whole, total = round(rate * _FRAME), round(seconds * rate)
    for start in range(0, total, whole):
        tone = _second(TONES[start // rate % len(TONES)], rate, channels, loudness)
        count, width = min(whole, total - start), 2 * channels
        data = tone[start % rate * width : (start % rate + count) * width]
        frame = AudioFrame("s16", _LAYOUTS[channels], count)
        frame.planes[0].update(data.ljust(frame.planes[0].buffer_size, b"\0"))
        frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
        yield frame


def _stream(out: Any, codec: str, rate: int) -> Any:
    return out.add_stream(codec, rate=rate)


def _add_sound(out: Any, codec: str, rate: int, channels: int, kbit: int) -> Any:
    stream = out.add_stream(codec, rate=rate)
    stream.layout = _LAYOUTS[channels]
    if kbit or codec == "wmav2":
        stream.bit_rate = (kbit or 64) * 1000
    if codec == "aac":
        stream.codec_context.options = {"aac_coder": "fast"}
    if codec in ("vorbis", "opus"):
        stream.codec_context.options = {"strict": "experimental"}
    return stream


def _play(out: Any, stream: Any, seconds: float, rate: int, channels: int, loudness: float) -> None:
    for frame in _waves(seconds, rate, channels, loudness):
        out.mux(stream.encode(frame))
    out.mux(stream.encode(None))


def sound(
    path: Path,
    seconds: float,
    codec: str,
    *,
    rate: int = 8000,
    channels: int = 1,
    kbit: int = 0,
    loudness: float = 0.5,
    container: str | None = None,
) -> Path:
    """A sound file; its container follows from the name."""
    with av.open(str(path), "w", format=container) as out:
        _play(out, _add_sound(out, codec, rate, channels, kbit), seconds, rate, channels, loudness)
    return path


def heard(path: Path, step: float = 0.5) -> list[int]:
    """The pitch of each so many seconds, in hertz, counted by how often the wave crosses zero."""
    rate, samples = 8000, array("h")
    thin = av.AudioResampler(format="s16", layout="mono", rate=rate)
    with av.open(str(path)) as container:
        for frame in [*container.decode(audio=0), None]:
            for part in thin.resample(frame):
                samples.frombytes(bytes(part.planes[0])[: 2 * part.samples])
    width = round(rate * step)
    return [_pitch(samples[at : at + width], step) for at in range(0, len(samples) - width // 2, width)]


_SIGNS = bytes(128) + b"\1" * 128


def _pitch(samples: "array[int]", step: float) -> int:
    upper = samples.tobytes()[sys.byteorder == "little" :: 2]
    return round(upper.translate(_SIGNS).count(b"\1\0") / step)


def picture(number: int, size: tuple[int, int], *, busy: bool = False) -> Image.Image:
    """The left half is as bright as the frame's number tells, the right half is red: which side is up can be seen."""
    image = Image.effect_noise(size, 120).convert("RGB") if busy else Image.new("RGB", size, (200, 30, 30))
    level = number * 5 % 256
    image.paste((level, level, level), (0, 0, size[0] // 2, size[1]))
    return image


def seen(path: Path) -> list[Image.Image]:
    """Every picture of a film, upright where it was turned in truth and not by metadata."""
    with av.open(str(path)) as container:
        frames: Iterator[Any] = container.decode(video=0)
        return [frame.to_image() for frame in frames]


def _frame(image: Image.Image) -> Any:
    make: Any = av.VideoFrame.from_image
    return make(image)


def film(
    path: Path,
    seconds: float = 2.0,
    *,
    size: tuple[int, int] = (64, 48),
    codec: str = "libx264",
    sound_codec: str | None = "aac",
    channels: int = 1,
    rate: int = 10,
    pix_fmt: str = "yuv420p",
    times: Sequence[float] | None = None,
    turned: int = 0,
    busy: bool = False,
    kbit: int = 0,
    container: str | None = None,
    options: dict[str, str] | None = None,
    hertz: int = 16000,
) -> Path:
    """A film; times: when each picture comes, where they don't come evenly. turned: degrees, told by metadata only."""
    with av.open(str(path), "w", format=container) as out:
        shows = _stream(out, codec, rate)
        shows.width, shows.height, shows.pix_fmt = *size, pix_fmt
        shows.codec_context.options = {"preset": "ultrafast"} if codec in ("libx264", "libx265") else {}
        shows.codec_context.options |= options or {}
        shows.codec_context.time_base = Fraction(1, rate if times is None else 1000)
        if codec == "libx265":
            shows.codec_context.options |= {"x265-params": "log-level=none"}
        if kbit:
            shows.bit_rate = kbit * 1000
        if turned:
            shows.set_display_rotation(turned)
        sounds = _add_sound(out, sound_codec, hertz, channels, 0) if sound_codec else None
        for number in range(round(seconds * rate) if times is None else len(times)):
            frame = _frame(picture(number, size, busy=busy)).reformat(format=pix_fmt)
            frame.pts = number if times is None else round(times[number] * 1000)
            frame.time_base = shows.codec_context.time_base
            out.mux(shows.encode(frame))
        out.mux(shows.encode(None))
        if sounds is not None:
            _play(out, sounds, seconds, hertz, channels, 0.5)
    return path
