"""The pictures and the sound of a film in a new mp4, as they are: fast, and nothing is lost."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs.media import Watch, first, load, opened, quietly

if TYPE_CHECKING:
    from av.container import InputContainer

MP4_OPTIONS = {"movflags": "+faststart"}  # the index first, so that it can be played while it loads


def copy(source: Probe, start: float, end: float | None, out: Path, watch: Watch) -> None:
    """Writes the film from the key frame at or before ``start`` on. Raises CannotRepair, Cancelled."""
    av = load()
    with opened(source) as container, av.open(str(out), "w", format="mp4", options=MP4_OPTIONS) as target:
        streams = [stream for kind in ("video", "audio") if (stream := first(container, kind)) is not None]
        copies = {stream.index: target.add_stream_from_template(stream) for stream in streams}
        origin = (container.start_time or 0) / av.time_base
        if start > 0:
            seek(container, start + origin)
        _run(container, streams, copies, target, (start + origin, None if end is None else end + origin), watch)


def seek(container: "InputContainer", seconds: float) -> None:
    """To the key frame before; where a file can't be searched, reading goes on from where it is."""
    quietly(lambda: container.seek(max(0, round(seconds * load().time_base))), None)


def _run(
    container: "InputContainer",
    streams: list[Any],
    copies: dict[int, Any],
    target: Any,
    part: tuple[float, float | None],
    watch: Watch,
) -> None:
    base: float | None = None
    ended: set[int] = set()
    for packet in container.demux(streams):
        watch.packet()
        index = packet.stream.index
        if packet.dts is None or index in ended:
            continue
        stamp = packet.pts if packet.pts is not None else packet.dts
        at = float(stamp * packet.time_base)
        if base is None and packet.stream.type == "video" and packet.is_keyframe:
            base = at
        if part[1] is not None and float(packet.dts * packet.time_base) >= part[1]:
            ended.add(index)
            if len(ended) == len(streams):
                return
        elif base is not None and at >= base:
            _move(packet, base)
            packet.stream = copies[index]
            target.mux(packet)
            watch.reached(at - base)


def _move(packet: Any, base: float) -> None:
    shift = round(base / packet.time_base)
    packet.pts = packet.pts - shift if packet.pts is not None else None
    packet.dts -= shift
