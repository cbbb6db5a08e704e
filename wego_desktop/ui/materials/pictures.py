"""The pictures of the cards: asked for when a card is painted, forgotten when it scrolled away before its turn."""

from collections import OrderedDict
from concurrent.futures import CancelledError
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from wego_desktop.library.broken import Broken
from wego_desktop.library.material import Material
from wego_desktop.library.scaled import DAMAGED
from wego_desktop.library.thumbnails import NO_URL, NOT_FETCHED
from wego_desktop.ui.materials.compose import compose
from wego_desktop.ui.materials.source import PictureSource
from wego_desktop.ui.materials.well import INNER_RADIUS
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Cancelled

IN_FLIGHT = 4  # picture requests at once; the rest wait where they can still be dropped
_MOST_BYTES = 32 * 1024 * 1024
_NO_PICTURE = Broken(NO_URL)


@dataclass(frozen=True)
class _Wanted:
    material: Material
    well: QSize
    ratio: float

    @property
    def pixels(self) -> QSize:
        return QSize(round(self.well.width() * self.ratio), round(self.well.height() * self.ratio))


class CardPictures(QObject):
    """What the delegates paint. changed(row id): its picture, or why there is none, is there now.

    Lives on the UI thread; bytes are fetched, read and scaled in Tasks.
    """

    changed = Signal(int)

    def __init__(self, thumbnails: PictureSource, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._tasks = tasks
        self._waiting: OrderedDict[int, _Wanted] = OrderedDict()
        self._in_flight: dict[int, _Wanted] = {}
        self._pixmaps: OrderedDict[int, QPixmap] = OrderedDict()
        self._bytes = 0
        self._broken: dict[int, Broken] = {}

    def picture(self, material: Material, well: QSize, ratio: float) -> QPixmap | Broken | None:
        """None while it is under way. One of another size serves until the right one is there."""
        if not self._may_have_one(material):
            return _NO_PICTURE
        broken = self._broken.get(material.id)
        if broken:
            return broken
        wanted = _Wanted(material, well, ratio)
        pixmap = self._pixmaps.get(material.id)
        if pixmap:
            self._pixmaps.move_to_end(material.id)
        if pixmap is None or pixmap.size() != wanted.pixels:
            self._ask(wanted)
        return pixmap

    def keep_only(self, shown: set[int]) -> None:
        """Drop what is waiting for cards that are out of view; a card that comes back asks again."""
        for id_ in [id_ for id_ in self._waiting if id_ not in shown]:
            del self._waiting[id_]

    def retry(self) -> None:
        """Ask again for what could not be fetched."""
        self._broken = {id_: broken for id_, broken in self._broken.items() if not broken.passing}

    def forget(self, id_: int) -> None:
        """The picture of a material is another now."""
        self._broken.pop(id_, None)
        self._bytes -= _bytes(self._pixmaps.pop(id_, None))

    @property
    def waiting(self) -> int:
        """How many pictures are asked for and not there."""
        return len(self._waiting) + len(self._in_flight)

    @property
    def bytes_held(self) -> int:
        return self._bytes

    @staticmethod
    def _may_have_one(material: Material) -> bool:
        """A film of ours has one from its upload; a voice never has."""
        return bool(material.picture_url) or material.kind in (Kind.IMAGE, Kind.VIDEO)

    def _ask(self, wanted: _Wanted) -> None:
        if self._in_flight.get(wanted.material.id) != wanted:
            self._waiting[wanted.material.id] = wanted
            self._start()

    def _start(self) -> None:
        free = [id_ for id_ in self._waiting if id_ not in self._in_flight]
        for id_ in free[: IN_FLIGHT - len(self._in_flight)]:
            wanted = self._in_flight[id_] = self._waiting.pop(id_)
            self._fetch(wanted)

    def _fetch(self, wanted: _Wanted) -> None:
        self._tasks.run(
            lambda: self._load(wanted),
            lambda found: self._arrived(wanted.material.id, found),
            lambda error: self._arrived(wanted.material.id, _failed(error)),
            owner=self,
            pool=Pool.THUMBNAILS,
        )

    def _load(self, wanted: _Wanted) -> QImage | Broken:
        """In a worker."""
        edge = max(wanted.pixels.width(), wanted.pixels.height())
        found = self._thumbnails.load(wanted.material, edge)
        if isinstance(found, Broken):
            return found
        image = compose(found, wanted.well, wanted.ratio, INNER_RADIUS)
        return Broken(DAMAGED) if image.isNull() else image

    def _arrived(self, id_: int, found: QImage | Broken | None) -> None:
        """None: it was not fetched after all; the card asks again when it is next painted."""
        del self._in_flight[id_]
        if isinstance(found, Broken):
            self._broken[id_] = found
        elif found is not None:
            self._keep(id_, QPixmap.fromImage(found))
        if found is not None:
            self.changed.emit(id_)
        self._start()

    def _keep(self, id_: int, pixmap: QPixmap) -> None:
        self._bytes += _bytes(pixmap) - _bytes(self._pixmaps.pop(id_, None))
        self._pixmaps[id_] = pixmap
        while self._bytes > _MOST_BYTES * pixmap.devicePixelRatio() and len(self._pixmaps) > 1:
            self._bytes -= _bytes(self._pixmaps.popitem(last=False)[1])


def _bytes(pixmap: QPixmap | None) -> int:
    return pixmap.width() * pixmap.height() * pixmap.depth() // 8 if pixmap else 0


def _failed(error: BaseException) -> Broken | None:
    """Work that was dropped is no trouble; anything else is kept as one, or a card would ask for ever."""
    return None if isinstance(error, CancelledError | Cancelled) else Broken(NOT_FETCHED, passing=True)
