"""The covers of a message as pictures: asked for when they are painted, fetched behind, kept for the editor."""

from collections import OrderedDict
from concurrent.futures import CancelledError
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QImage, QPixmap

from wego_desktop.articles.cover import Cover
from wego_desktop.articles.crop import Pixels, centred
from wego_desktop.library.broken import Broken
from wego_desktop.library.thumbnails import NOT_FETCHED
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.draft_bodies import Crop, Ratio
from wego_desktop.wechat.errors import Cancelled

EDGE = 1024  # px of the longer side that is kept
_MOST = 24


@dataclass(frozen=True)
class CoverImage:
    """image: small enough to be kept. pixels: of the whole picture, upright."""

    image: QImage
    pixels: Pixels


@dataclass(frozen=True)
class CoverPicture:
    """The same for the UI thread."""

    pixmap: QPixmap
    pixels: Pixels

    def part(self, crop: Crop) -> QRectF:
        """What a box keeps, in the pixmap's own pixels."""
        width, height = self.pixmap.width(), self.pixmap.height()
        return QRectF(crop.x1 * width, crop.y1 * height, (crop.x2 - crop.x1) * width, (crop.y2 - crop.y1) * height)

    def shown(self, ratio: Ratio, crop: Crop | None) -> Crop:
        """The box that is set, or the one WeChat takes by itself."""
        return crop or centred(self.pixels, ratio)


class CoverSource(Protocol):
    """Where covers come from. Asked in workers."""

    def load(self, cover: Cover, edge: int) -> CoverImage | Broken:
        """At most `edge` px on the longer side, or why there is none."""


class Covers(QObject):
    """changed(Cover): its picture, or why there is none, is there now. Lives on the UI thread."""

    changed = Signal(object)

    def __init__(self, source: CoverSource, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source, self._tasks = source, tasks
        self._known: OrderedDict[Cover, CoverPicture | Broken] = OrderedDict()
        self._under_way: set[Cover] = set()

    def picture(self, cover: Cover) -> CoverPicture | Broken | None:
        """None while it is under way, and for no cover."""
        found = self._known.get(cover)
        if found is not None:
            self._known.move_to_end(cover)
        elif cover:
            self._ask(cover)
        return found

    def retry(self) -> None:
        """Ask again for what could not be fetched."""
        for cover in [one for one, found in self._known.items() if isinstance(found, Broken) and found.passing]:
            del self._known[cover]
            self.changed.emit(cover)

    def _ask(self, cover: Cover) -> None:
        if cover in self._under_way:
            return
        self._under_way.add(cover)
        source = self._source
        self._tasks.run(
            lambda: source.load(cover, EDGE),
            lambda found: self._arrived(cover, found),
            lambda error: self._failed(cover, error),
            owner=self,
            pool=Pool.THUMBNAILS,
        )

    def _arrived(self, cover: Cover, found: CoverImage | Broken) -> None:
        self._under_way.discard(cover)
        if isinstance(found, CoverImage):
            self._known[cover] = CoverPicture(QPixmap.fromImage(found.image), found.pixels)
        else:
            self._known[cover] = found
        while len(self._known) > _MOST:
            self._known.popitem(last=False)
        self.changed.emit(cover)

    def _failed(self, cover: Cover, error: BaseException) -> None:
        """What was dropped from a full queue is asked for when it is painted again."""
        if isinstance(error, CancelledError | Cancelled):
            self._under_way.discard(cover)
        else:
            self._arrived(cover, Broken(NOT_FETCHED, passing=True))
