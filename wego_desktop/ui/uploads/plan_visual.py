"""The picture on top of the side pane: the file, or it before and after, or the part of it that is kept."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan_compare import SplitView
from wego_desktop.ui.uploads.plan_crop import CropView
from wego_desktop.ui.uploads.plan_media import Pair, PlanMedia
from wego_desktop.ui.uploads.plan_picture import PlanPicture
from wego_desktop.ui.uploads.plan_row import PlanRow


class PlanVisual(QWidget):
    """cropped(tuple): another part of the picture is to be kept."""

    cropped = Signal(object)

    def __init__(self, look: Look, pictures: FilePictures, media: PlanMedia, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._media = pictures, media
        self._row: PlanRow | None = None
        self.picture = PlanPicture(look, pictures, self)
        self.split = SplitView(look, self)
        self.crop = CropView(look, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.picture, self.split, self.crop):
            column.addWidget(part)
        self.crop.cropped.connect(self.cropped)
        pictures.changed.connect(self._refresh)
        media.changed.connect(lambda: self.tell(self._row))

    def tell(self, row: PlanRow | None) -> None:
        self._row = row
        crops = row is not None and row.can_repair and row.offer is not None and "crop" in row.offer.asks
        compares = row is not None and not crops and (_can_compare(row) or self._preview(row) is not None)
        self.picture.setVisible(not crops and not compares)
        self.split.setVisible(compares)
        self.crop.setVisible(crops)
        self.picture.tell(row)
        self._refresh()

    def _refresh(self) -> None:
        row = self._row
        if row is None:
            return
        preview = self._preview(row)
        if preview is not None:
            self.split.tell_moving(())
            self.split.tell(*preview)
        elif not self.split.isHidden() and row.tried is not None:
            self.split.tell(self._pictures.large(row.path), self._pictures.large(row.tried.path))
            self.split.tell_moving(_moving(row))
        if not self.crop.isHidden():
            self.crop.tell(self._source(row), row.way.crop if row.way else None)

    def _preview(self, row: PlanRow) -> Pair | None:
        """How a film would look."""
        return self._media.previewed(row.path, row.way) if row.probe and row.probe.family == "film" else None

    def show_frame(self, frame: QImage | None) -> None:
        """Of a film that plays; None: it plays no more."""
        self.picture.show_frame(frame)

    def _source(self, row: PlanRow) -> QPixmap | None:
        if row.probe is not None and row.probe.family == "film":
            return self._media.frame(row.path, row.way.at or 0.0 if row.way else 0.0)
        return self._pictures.large(row.path)

    def retranslate(self) -> None:
        self.split.retranslate()
        self.crop.retranslate()


def _can_compare(row: PlanRow) -> bool:
    tried = row.tried
    return tried is not None and tried.probe.family == "picture" and row.probe is not None


def _moving(row: PlanRow) -> tuple[Path, ...]:
    """Both files of an animation; none when one of them stands still."""
    if row.probe is None or row.tried is None or row.probe.frames < 2 or row.tried.probe.frames < 2:
        return ()
    return row.path, row.tried.path
