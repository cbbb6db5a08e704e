"""The pictures of an article, small: asked for when they are painted, made behind, kept while they are used."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from wego_desktop.library.scaling import scale
from wego_desktop.ui.articles.pictures import Done
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads.plan_media import as_image

Ask = Callable[[str, Done], None]
"""As ``PictureSource.ask``: told the bytes of a picture by its address, or None."""

_MOST = 200


class SmallPictures(QObject):
    """changed: one more is there, or turned out not to be. edge: px of the longer side."""

    changed = Signal()

    def __init__(self, tasks: Tasks, ask: Ask, edge: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._ask, self._edge = tasks, ask, edge
        self._known: OrderedDict[str, QPixmap | None] = OrderedDict()
        self._under_way: set[str] = set()

    def picture(self, address: str) -> QPixmap | None:
        """None while it is under way, and for one that can't be shown."""
        if address in self._known:
            self._known.move_to_end(address)
            return self._known[address]
        if address not in self._under_way:
            self._under_way.add(address)
            self._ask(address, lambda content: self._came(address, content))
        return None

    def is_broken(self, address: str) -> bool:
        return address in self._known and self._known[address] is None

    def _came(self, address: str, content: bytes | None) -> None:
        if not content:
            self._keep(address, None)
            return
        edge = self._edge
        self._tasks.run(
            lambda: as_image(scale(content, edge).image),  # a drawing is none: it stands in for what is not shown
            lambda image: self._keep(address, image),
            lambda _error: self._keep(address, None),
            owner=self,
            pool=Pool.THUMBNAILS,
        )

    def _keep(self, address: str, image: QImage | None) -> None:
        self._under_way.discard(address)
        self._known[address] = None if image is None or image.isNull() else QPixmap.fromImage(image)
        while len(self._known) > _MOST:
            self._known.popitem(last=False)
        self.changed.emit()
