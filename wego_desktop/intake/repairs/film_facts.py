"""What has to be known of a film before it is copied or encoded: its first picture, its length, its codecs."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.intake.repairs.media import DAMAGED, NO_PICTURES, Watch, first, frames, opened, quietly

if TYPE_CHECKING:
    from av.container import InputContainer

_MOST_LOOKS = 2000  # packets in which a first picture and a first sound are sought
_COPIED_PIXELS = frozenset({"yuv420p", "yuvj420p"})
_USUAL_RATE = 25.0
_GUESSED = frozenset({"mpeg", "flv"})  # of these FFmpeg tells a length that is guessed from the bit rate


@dataclass(frozen=True)
class FilmFacts:
    """width, height: pixels as stored, as square ones; turned: degrees clockwise until it stands upright.

    kbit: of the pictures, 0 when unknown. copied: WeChat takes its codecs, H.264 and AAC, as they are.
    """

    seconds: float
    width: int
    height: int
    turned: int
    rate: float
    kbit: float
    channels: int  # 0: no sound
    copied: bool

    @property
    def shown(self) -> tuple[int, int]:
        """Width and height upright."""
        return (self.height, self.width) if self.turned in (90, 270) else (self.width, self.height)


def look(source: Probe, watch: Watch) -> FilmFacts:
    """Raises CannotRepair, Cancelled."""
    with opened(source) as container:
        shows, sounds = first(container, "video"), first(container, "audio")
        if shows is None:
            raise CannotRepair(NO_PICTURES)
        picture, sound = _firsts(container, shows, sounds, watch)
        seconds = source.seconds or (0.0 if source.format in _GUESSED else _told(container, shows))
        copied = picture is not None and _is_copied(shows, picture, sounds if sound is not None else None)
        kbit = (shows.codec_context.bit_rate or 0) / 1000
        rate = float(quietly(lambda: shows.average_rate, None) or _USUAL_RATE)
    if picture is None:
        raise CannotRepair(DAMAGED)
    shape = square(picture, shows)
    channels = sound.layout.nb_channels if sound is not None else 0
    return FilmFacts(seconds or _walked(source, watch), *shape, turned(picture), rate, kbit, channels, copied)


def turned(picture: Any) -> int:
    """Degrees clockwise that a decoded frame has to be turned by: 0, 90, 180 or 270."""
    degrees: int = picture.rotation
    return round(-degrees / 90) * 90 % 360


def _firsts(container: "InputContainer", shows: Any, sounds: Any, watch: Watch) -> tuple[Any, Any]:
    found: dict[int, Any] = {}
    wanted = [stream for stream in (shows, sounds) if stream is not None]
    for number, packet in enumerate(container.demux(wanted)):
        watch.packet()
        if packet.stream.index not in found and (decoded := frames(packet)):
            found[packet.stream.index] = decoded[0]
        if len(found) == len(wanted) or number > _MOST_LOOKS:
            break
    return found.get(shows.index), found.get(sounds.index) if sounds is not None else None


def square(picture: Any, stream: Any) -> tuple[int, int]:
    """Width and height with square pixels; old cameras and discs have others."""
    shape = quietly(lambda: Fraction(stream.codec_context.sample_aspect_ratio or 1), Fraction(1))
    odd = shape <= 0 or not Fraction(1, 4) < shape < 4
    return (picture.width if odd else round(picture.width * shape)), picture.height


def _is_copied(shows: Any, picture: Any, sounds: Any) -> bool:
    fits = shows.codec_context.name == "h264" and picture.format.name in _COPIED_PIXELS
    return fits and (sounds is None or sounds.codec_context.name == "aac")


def _told(container: "InputContainer", shows: Any) -> float:
    if shows.duration and shows.time_base:
        told: float = float(shows.duration * shows.time_base)
        return told
    return (container.duration or 0) / 1_000_000


def _walked(source: Probe, watch: Watch) -> float:
    """The length of a film that tells none: the time of its last packet. Nothing is decoded."""
    first_, last = None, 0.0
    with opened(source) as container:
        shows = first(container, "video")
        for packet in container.demux(shows) if shows is not None else ():
            watch.packet()
            if packet.pts is not None and packet.time_base:
                at = float(packet.pts * packet.time_base)
                first_ = at if first_ is None else min(first_, at)
                last = max(last, at)
                watch.moved()
    if last <= (first_ or 0.0):
        raise CannotRepair(DAMAGED)
    return last - (first_ or 0.0)
