"""The pictures of a picture message, small, in rows of four."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.materials.preview.picture import PictureView
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

_COLUMNS = 4
_SIZE = (64, 48)


class PictureStrip(QWidget):
    """Shows those that stand in the library, and says how many do not."""

    def __init__(
        self, look: Look, tasks: Tasks, thumbnails: Thumbnails, index: Index, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._thumbnails, self._index = look, tasks, thumbnails, index
        self._count = self._missing = 0
        self.pictures: list[PictureView] = []
        self.lacking = Words(look, "", "details", "text3", self)
        self.lacking.setWordWrap(True)
        self.lacking.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        column.addWidget(self.lacking)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(_COLUMNS, 1)

    def show_pictures(self, media_ids: Sequence[str]) -> None:
        """Called once. Found behind the window."""
        self._count = len(media_ids)
        self._tasks.run(lambda: [self._index.find(media_id) for media_id in media_ids], self._arrived, owner=self)

    def _arrived(self, found: list[Material | None]) -> None:
        there = [each for each in found if each is not None]
        self._missing = len(found) - len(there)
        for place, material in enumerate(there):
            picture = PictureView(self._look, self._tasks, self._thumbnails, self, radius=4)
            picture.setFixedSize(*_SIZE)
            self._grid.addWidget(picture, place // _COLUMNS, place % _COLUMNS)
            picture.show_material(material)
            picture.show()
            self.pictures.append(picture)
        self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("%n pictures", "", self._count))
        self.lacking.setText(self.tr("%n of the pictures are not in the library", "", self._missing))
        self.lacking.setVisible(self._missing > 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
