"""What the side pane needs of sounds and films: the wave of a sound, a frame of a film. Made behind the window."""

import tempfile
from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PIL import Image
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import Recipe
from wego_desktop.limits import Limits
from wego_desktop.ui.tasks import Pool, Task, Tasks
from wego_desktop.ui.uploads.plan_repairing import why
from wego_desktop.ui.uploads.plan_states import Failed

_POINTS = 120
_EDGE, _LARGE = 640, 1080  # px
_WITHIN = 1.0  # s
_KEPT = 24
_Key = tuple[Any, ...]
Pair = tuple[QPixmap, QPixmap]


class PlanMedia(QObject):
    """changed: something that was asked for is there. Without the extra for sounds and films there is nothing."""

    changed = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kept: OrderedDict[_Key, Any] = OrderedDict()
        self._asked: dict[_Key, Task] = {}
        self._failed: dict[_Key, Failed] = {}

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

    def preview(self, probe: Probe, recipe: Recipe, limits: Limits) -> None:
        """Make what ``previewed`` gives: takes some seconds. Asked again after it failed, it is tried again."""
        key = ("preview", probe.path, recipe)
        self._failed.pop(key, None)
        if key not in self._kept and key not in self._asked:
            work, keep = partial(_preview, probe, recipe, limits), partial(self._keep, key, _as_pair)
            self._asked[key] = self._tasks.run(work, keep, partial(self._not_made, key), owner=self, pool=Pool.JOBS)
        self.changed.emit()

    def why_no_preview(self, path: Path, recipe: Recipe | None) -> Failed | None:
        """What stopped the last try."""
        return self._failed.get(("preview", path, recipe))

    def previewed(self, path: Path, recipe: Recipe | None) -> Pair | None:
        """A picture out of the middle of a film, and the same as the repair makes it; None while there is none."""
        found: Pair | None = self._kept.get(("preview", path, recipe))
        return found

    def is_previewing(self, path: Path, recipe: Recipe | None) -> bool:
        return ("preview", path, recipe) in self._asked

    def _peek(self, key: _Key, make: Callable[[], Any], shown: Callable[[Any], Any]) -> Any:
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        if key not in self._asked:
            keep = partial(self._keep, key, shown)
            self._asked[key] = self._tasks.run(make, keep, lambda _error: keep(None), owner=self, pool=Pool.JOBS)
        return None

    def _not_made(self, key: _Key, error: BaseException) -> None:
        self._asked.pop(key, None)
        self._failed[key] = why(error)
        self.changed.emit()

    def _keep(self, key: _Key, shown: Callable[[Any], Any], made: Any) -> None:
        self._asked.pop(key, None)
        self._kept[key] = shown(made)
        if len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.changed.emit()


def _as_pixmap(image: QImage | None) -> QPixmap | None:
    return QPixmap.fromImage(image) if image is not None else None


def _as_pair(images: tuple[QImage, QImage] | None) -> Pair | None:
    return (QPixmap.fromImage(images[0]), QPixmap.fromImage(images[1])) if images is not None else None


def _preview(probe: Probe, recipe: Recipe, limits: Limits) -> tuple[QImage, QImage]:
    """The frames in the midst of some seconds, which are made as the whole would be and then let go."""
    from wego_desktop.intake.repairs import previews

    with tempfile.TemporaryDirectory() as folder:
        made = previews.preview(probe, recipe, limits, Path(folder))
        at = previews.middle(probe, recipe) + _WITHIN
        return film_frame(probe.path, at, _LARGE), film_frame(made, _WITHIN, _LARGE)


def _wave(path: Path) -> Sequence[float]:
    from wego_desktop.intake.repairs import frames  # brings a decoder, which is not always there

    return tuple(frames.waveform(path, _POINTS))


def _frame(path: Path, at: float) -> QImage:
    return film_frame(path, at, _EDGE)


def film_frame(path: Path, at: float, edge: int) -> QImage:
    """For a worker. Raises what the reader of films raises, ImportError without it."""
    from wego_desktop.intake.repairs import frames

    return as_image(frames.frame(path, at, edge))


def as_image(picture: Image.Image) -> QImage:
    """The pixels of the other library as Qt's own."""
    picture = picture.convert("RGBA")
    return QImage(picture.tobytes(), picture.width, picture.height, QImage.Format.Format_RGBA8888).copy()
