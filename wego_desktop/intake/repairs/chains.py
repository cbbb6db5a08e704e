"""A chain of FFmpeg filters between a decoder and an encoder, built for the frames that really come."""

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from wego_desktop.intake.repairs.media import load

if TYPE_CHECKING:
    from av.filter import Graph

Step = tuple[str, str]  # a filter and its arguments


class Chain:
    """Frames in, frames out. ``steps`` is asked for the filters when the first frame shows what it is.

    When frames change their shape on the way (a film of parts, a broadcast), the chain is built anew for them.
    """

    def __init__(self, steps: Callable[[Any], Sequence[Step]]) -> None:
        self._av = load()
        self._steps = steps
        self._graph: Any = None
        self._shape: tuple[object, ...] = ()

    def through(self, frame: Any) -> Iterator[Any]:
        """What comes out for one more frame."""
        shape = _shape(frame)
        if shape != self._shape:
            yield from self.rest()
            self._graph, self._shape = self._build(frame), shape
        self._graph.push(frame)
        yield from self._out()

    def rest(self) -> Iterator[Any]:
        """What is still inside, at the end."""
        if self._graph is not None:
            self._graph.push(None)
            yield from self._out()
            self._graph = None

    def _out(self) -> Iterator[Any]:
        while True:
            try:
                yield self._graph.pull()
            except (self._av.error.BlockingIOError, self._av.error.EOFError):
                return

    def _build(self, frame: Any) -> "Graph":
        graph: Graph = self._av.filter.Graph()
        nodes = [_source(graph, frame)]
        nodes += [graph.add(name, arguments) for name, arguments in self._steps(frame)]
        nodes.append(graph.add("abuffersink" if _is_sound(frame) else "buffersink"))
        graph.link_nodes(*nodes)
        graph.configure()
        return graph


def _is_sound(frame: Any) -> bool:
    return hasattr(frame, "samples")


def _shape(frame: Any) -> tuple[object, ...]:
    if _is_sound(frame):
        return frame.format.name, frame.layout.name, frame.sample_rate, frame.time_base
    return frame.format.name, frame.width, frame.height, frame.rotation, frame.time_base


def _source(graph: "Graph", frame: Any) -> Any:
    if _is_sound(frame):
        layout = frame.layout.name
        return graph.add_abuffer(
            sample_rate=frame.sample_rate, format=frame.format.name, layout=layout, time_base=frame.time_base
        )
    return graph.add_buffer(width=frame.width, height=frame.height, format=frame.format, time_base=frame.time_base)
