"""Small pictures of files on this disk: asked for when a row is painted, made behind, kept within bounds."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from wego_desktop.intake.probe import Probe, probe
from wego_desktop.library.scaled import Unreadable
from wego_desktop.library.scaling import scale
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads.plan_media import as_image, film_frame
from wego_desktop.ui.uploads.plan_svg import draw_svg

SMALL = 96  # px: a row's 40 on the sharpest screens
LARGE = 720  # px: the side pane's 320
_KEPT = {SMALL: 600, LARGE: 12}
_Key = tuple[Path, int]


class FilePictures(QObject):
    """changed: a picture that was asked for is there now."""

    changed = Signal(Path)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kept: dict[int, OrderedDict[Path, QPixmap | None]] = {edge: OrderedDict() for edge in _KEPT}
        self._asked: set[_Key] = set()

    def small(self, path: Path) -> QPixmap | None:
        """None while it is made, and for what has no picture."""
        return self._peek(path, SMALL)

    def large(self, path: Path) -> QPixmap | None:
        return self._peek(path, LARGE)

    def _peek(self, path: Path, edge: int) -> QPixmap | None:
        kept = self._kept[edge]
        if path in kept:
            kept.move_to_end(path)
            return kept[path]
        if (path, edge) not in self._asked:
            self._asked.add((path, edge))
            self._tasks.run(_maker(path, edge), self._taker(path, edge), self._forgetter(path, edge), owner=self,
                            pool=Pool.THUMBNAILS)  # fmt: skip
        return None

    def _taker(self, path: Path, edge: int) -> Callable[[QImage | None], None]:
        return lambda image: self._keep(path, edge, image)

    def _forgetter(self, path: Path, edge: int) -> Callable[[BaseException], None]:
        """Scrolled away before its turn: asked for again when it is painted again."""
        return lambda _error: self._asked.discard((path, edge))

    def _keep(self, path: Path, edge: int, image: QImage | None) -> None:
        self._asked.discard((path, edge))
        kept = self._kept[edge]
        kept[path] = None if image is None else QPixmap.fromImage(image)
        if len(kept) > _KEPT[edge]:
            kept.popitem(last=False)
        self.changed.emit(path)


def _maker(path: Path, edge: int) -> Callable[[], QImage | None]:
    return lambda: make(path, edge)


def make(path: Path, edge: int) -> QImage | None:
    """The picture in a file, at most edge × edge pixels; None for what can't be drawn. For a worker."""
    try:
        return as_image(scale(path, edge).image)
    except OSError:
        return None
    except Unreadable:
        return _otherwise(path, edge)


def _otherwise(path: Path, edge: int) -> QImage | None:
    """Drawings, and what an extra reads: films and pictures of phones."""
    seen = probe(path)
    try:
        if seen.format == "svg":
            return draw_svg(path, edge)
        if seen.family == "film":
            return film_frame(path, min(1.0, (seen.seconds or 0.0) / 10), edge)
        return _repairs_see(seen, edge)
    except Exception:  # foreign bytes make readers raise almost anything, and there may be no reader
        return None


def _repairs_see(seen: Probe, edge: int) -> QImage | None:
    """What no thumbnail of the library is ever made of; not loaded before such a file comes."""
    from wego_desktop.intake.repairs.fitting import Bounds
    from wego_desktop.intake.repairs.opening import can_read, read

    return as_image(read(seen, Bounds(edge, edge * edge), None)) if can_read(seen.format) else None
