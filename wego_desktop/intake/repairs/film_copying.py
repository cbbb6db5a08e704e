"""The pictures and the sound of a film in a new mp4, as they are: fast, and nothing is lost."""

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import CannotRepair
from wego_desktop.intake.repairs.media import DAMAGED, Watch, first, load, opened, quietly

if TYPE_CHECKING:
    from av.container import InputContainer

MP4_OPTIONS = {"movflags": "+faststart"}  # the index first, so that it can be played while it loads
_MOST_WAITING = 500  # packets


def copy(source: Probe, start: float, end: float | None, out: Path, watch: Watch) -> float:
    """Writes the film from the key frame at or before ``start`` on; tells when that is in the source.

    Raises CannotRepair, Cancelled.
    """
    av = load()
    with opened(source) as container, av.open(str(out), "w", format="mp4", options=MP4_OPTIONS) as target:
        streams = [stream for kind in ("video", "audio") if (stream := first(container, kind)) is not None]
        copies = {stream.index: target.add_stream_from_template(stream) for stream in streams}
        origin = (container.start_time or 0) / 1_000_000
        if start > 0:
            seek(container, start + origin)
        packets = _until(container, streams, None if end is None else end + origin, watch)
        waiting: deque[Any] = deque(maxlen=_MOST_WAITING)
        base = _first_key(packets, waiting) if start > 0 else origin
        for packet in chain(waiting, packets):
            at = packet_time(packet) - base
            if at >= 0 or start <= 0:  # before the beginning stands what a decoder needs to get going
                _move(packet, base)
                packet.stream = copies[packet.stream.index]
                target.mux(packet)
                watch.reached(at)
    return base - origin


def seek(container: "InputContainer", seconds: float) -> None:
    """To the key frame before; where a file can't be searched, reading goes on from where it is."""
    quietly(lambda: container.seek(max(0, round(seconds * load().time_base))), None)


def packet_time(packet: Any) -> float:
    """Seconds at which it is shown or heard."""
    return float((packet.pts if packet.pts is not None else packet.dts) * packet.time_base)


def _until(container: "InputContainer", streams: Sequence[Any], end: float | None, watch: Watch) -> Iterator[Any]:
    """Packets in the order they come. By the time they are decoded at, since pictures refer to later ones."""
    ended: set[int] = set()
    for packet in container.demux(*streams):
        watch.packet()
        if not packet.size:
            continue
        if packet.dts is None:  # this file does not tell in which order its pictures are decoded
            raise CannotRepair(DAMAGED)
        if end is not None and float(packet.dts * packet.time_base) >= end:
            ended.add(packet.stream.index)
            if len(ended) == len(streams):
                return
        elif packet.stream.index not in ended:
            yield packet


def _first_key(packets: Iterator[Any], waiting: "deque[Any]") -> float:
    """When the first key frame is shown; sound that is stored before it waits. Raises CannotRepair."""
    for packet in packets:
        waiting.append(packet)
        if packet.stream.type == "video" and packet.is_keyframe:
            return packet_time(packet)
    raise CannotRepair(DAMAGED)


def _move(packet: Any, base: float) -> None:
    shift = round(base / packet.time_base)
    packet.pts = packet.pts - shift if packet.pts is not None else None
    packet.dts -= shift
