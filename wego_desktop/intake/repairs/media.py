"""PyAV (FFmpeg) when it is installed: how files are opened, watched and read, so that no file can crash or hang us.

It is loaded when the first repair needs it: the app starts without it, and runs without it where it is not installed.
"""

import errno
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeVar

from wego_desktop.intake.bounded import open_regular
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, Progress, stop_if

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.stream import Stream

EXTRA = "transcode"
THREADS = 2  # of one decoder or encoder; a fixed number, so that the same film always gives the same bytes
LACKING = QT_TRANSLATE_NOOP(
    "Trouble", 'Sounds and films are converted by PyAV, which is not installed: pip install "wego-desktop[transcode]"'
)
DAMAGED = QT_TRANSLATE_NOOP("Trouble", "This file is damaged, and nothing in it can be decoded. Export it again")
NO_SOUND = QT_TRANSLATE_NOOP("Trouble", "There is no sound in this film. Send it as a video instead")
NO_PICTURES = QT_TRANSLATE_NOOP("Trouble", "There are no moving pictures in this film. Send it as a voice instead")
DISK_FULL = QT_TRANSLATE_NOOP("Trouble", "The disk is full. Make room on it and try again")
GONE = QT_TRANSLATE_NOOP("Trouble", "This file can no longer be read. Find it and add it again")
STALLED = QT_TRANSLATE_NOOP("Trouble", "This file leads nowhere: reading it never ends. Export it again")

# The reader of each format. Asked by name, since what FFmpeg guesses may be a list of other files or addresses.
_READERS = {
    "mp4": "mov",
    "mov": "mov",
    "3gp": "mov",
    "m4a": "mov",
    "mkv": "matroska",
    "webm": "matroska",
    "mka": "matroska",
    "weba": "matroska",
    "avi": "avi",
    "wmv": "asf",
    "wma": "asf",
    "flv": "flv",
    "ogv": "ogg",
    "ogg": "ogg",
    "amr-wb": "amr",
}
_MPEG = "mpeg,mpegts,mpegvideo"
_OPEN_SECONDS, _READ_SECONDS = 20.0, 20.0
_MOST_PIXELS = 36_000_000  # a frame of 8K; a damaged header may claim what no memory holds
_SILENT_PACKETS = 20_000  # packets in a row that no frame comes out of
_STALL_SECONDS = 60.0
# What PyAV raises for damaged bytes besides its own error.
_SURPRISES = (ValueError, OverflowError, ArithmeticError, LookupError, RuntimeError, TypeError, AttributeError)

_FULL = (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC))

_Some = TypeVar("_Some")


def installed() -> bool:
    """Whether sounds and films can be converted here."""
    try:
        import av  # noqa: F401
    except ImportError:
        return False
    return True


def load() -> ModuleType:
    """PyAV, quiet: FFmpeg would write to standard error. Raises CannotRepair with the way to get it."""
    try:
        import av
    except ImportError:
        raise CannotRepair(LACKING) from None
    av.logging.set_level(None)
    return av


@contextmanager
def tolerated() -> Iterator[None]:
    """Turns whatever FFmpeg finds in a damaged file into CannotRepair."""
    av = load()
    try:
        yield
    except av.FFmpegError as error:
        raise CannotRepair(DISK_FULL if error.errno in _FULL else DAMAGED) from error
    except OSError as error:
        raise CannotRepair(DISK_FULL if error.errno in _FULL else GONE) from error
    except _SURPRISES as error:
        raise CannotRepair(DAMAGED) from error


@contextmanager
def opened(source: Probe) -> Iterator["InputContainer"]:
    """The file, with the reader of its format and of nothing else. Raises CannotRepair."""
    av = load()
    with tolerated(), open_regular(source.path):  # refuses a pipe or a device
        options = {"protocol_whitelist": "file"}
        if source.format == "mpeg":
            options["format_whitelist"] = _MPEG
        container = av.open(
            f"file:{source.path.absolute()}",
            format=None if source.format == "mpeg" else _READERS.get(source.format, source.format),
            options=options,
            metadata_errors="replace",  # old tags are GBK as often as UTF-8
            timeout=(_OPEN_SECONDS, _READ_SECONDS),
        )
        with container:
            yield container


def first(container: "InputContainer", kind: str) -> "Stream | None":
    """The first stream of a kind ("audio", "video") that can be decoded; a cover picture is no film."""
    av = load()
    for stream in getattr(container.streams, kind):
        still = bool(stream.disposition & av.stream.Disposition.attached_pic)
        if stream.codec_context is not None and not still:
            stream.codec_context.options = {"max_pixels": str(_MOST_PIXELS)}
            stream.codec_context.thread_count = THREADS
            return stream  # type: ignore[no-any-return]
    return None


@dataclass
class Watch:
    """Asks whether to go on, and tells how far it is: milliseconds done of all.

    Reading that leads nowhere ends in CannotRepair, whatever the bytes claim.
    """

    progress: Progress | None = None
    cancel: Cancel | None = None
    seconds: float = 0.0
    _told: int = -1
    _silent: int = 0
    _moved: float = field(default_factory=time.monotonic)

    def packet(self) -> None:
        """Before each packet. Raises Cancelled, CannotRepair."""
        stop_if(self.cancel)
        self._silent += 1
        if self._silent > _SILENT_PACKETS or time.monotonic() - self._moved > _STALL_SECONDS:
            raise CannotRepair(STALLED)

    def moved(self) -> None:
        """Something came out of the file."""
        self._silent, self._moved = 0, time.monotonic()

    def reached(self, seconds: float) -> None:
        """After each frame: where in the result it stands. Raises Cancelled."""
        stop_if(self.cancel)
        self.moved()
        all_ = max(1, round(self.seconds * 1000))
        done = min(max(round(seconds * 1000), 0), all_)
        if self.progress is not None and done - self._told >= max(1, all_ // 200):
            self._told = done
            self.progress(done, all_)


def frames(packet: "Packet[Any]") -> list[Any]:
    """What a packet holds; nothing when it is damaged, since the next one may be whole."""
    av = load()
    try:
        return packet.decode()
    except (av.error.InvalidDataError, av.error.EOFError):
        return []


def counted(container: "InputContainer", stream: Any, watch: Watch, end: float | None) -> Iterator[Any]:
    """Decoded frames up to a time, stamped by counting samples: what damaged or missing stamps say does not matter."""
    at = Fraction(0)
    for packet in container.demux(stream):
        watch.packet()
        for frame in frames(packet):
            frame.time_base = Fraction(1, frame.sample_rate)
            frame.pts = round(at * frame.sample_rate)
            yield frame
            at += Fraction(frame.samples, frame.sample_rate)
        if end is not None and at >= end:
            return


def quietly(work: Callable[[], _Some], default: _Some) -> _Some:
    """What a question to FFmpeg gives, or a default where it can't tell."""
    av = load()
    try:
        return work()
    except (av.FFmpegError, *_SURPRISES):
        return default
