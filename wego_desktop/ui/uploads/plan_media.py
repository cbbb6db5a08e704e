"""What the side pane needs of sounds and films: the wave of a sound, a frame of a film. Made behind the window."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from wego_desktop.ui.tasks import Pool, Task, Tasks

_POINTS = 120
_EDGE = 640
_KEPT = 24
_Key = tuple[str, Path, float]


class PlanMedia(QObject):
    """changed: something that was asked for is there. Without the extra for sounds and films there is nothing."""

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kept: OrderedDict[_Key, Any] = OrderedDict()
        self._asked: dict[_Key, Task] = {}

    def wave(self, path: Path) -> Sequence[float]:
        """Loudness from begin to end, 0 to 1; empty while it is made."""
        return self._peek(("wave", path, 0.0), partial(_wave, path), lambda wave: wave) or ()

    def frame(self, path: Path, at: float) -> QPixmap | None:
        """A picture of a film at so many seconds; None while it is made. Only the newest wish is of interest."""
        key = ("frame", path, at)
        for asked, task in list(self._asked.items()):
            if asked[0] == "frame" and asked != key:
                task.drop()
                del self._asked[asked]
        found: QPixmap | None = self._peek(key, partial(_frame, path, at), _as_pixmap)
        return found

    def _peek(self, key: _Key, make: Callable[[], Any], shown: Callable[[Any], Any]) -> Any:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            keep = partial(self._keep, key, shown)
            self._asked[key] = self._tasks.run(make, keep, lambda _error: keep(None), owner=self, pool=Pool.JOBS)
        return None

    def _keep(self, key: _Key, shown: Callable[[Any], Any], made: Any) -> None:
        self._asked.pop(key, None)
        self._kept[key] = shown(made)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.changed.emit()


def _as_pixmap(image: QImage | None) -> QPixmap | None:
    return QPixmap.fromImage(image) if image is not None else None


def _wave(path: Path) -> Sequence[float]:
    from wego_desktop.intake.repairs import sounds  # brings a decoder, which is not always there

    return tuple(float(loud) for loud in sounds.waveform(path, _POINTS))


def _frame(path: Path, at: float) -> QImage:
    return film_frame(path, at, _EDGE)


def film_frame(path: Path, at: float, edge: int) -> QImage:
    """For a worker. Raises what the reader of films raises, ImportError without it."""
    from wego_desktop.intake.repairs import frames

    image = frames.frame(path, at, edge).convert("RGBA")
    return QImage(image.tobytes(), image.width, image.height, QImage.Format.Format_RGBA8888).copy()
