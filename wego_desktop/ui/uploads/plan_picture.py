"""The selected file, larger."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.ui.controls.painting import icon, painter_for, plate
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan_row import PlanRow

_RADIUS = 8
_WITHOUT = 96  # px high: what has no picture leaves the room to the fields below


class PlanPicture(QWidget):
    """A well of 4:3 with the whole picture in it, or a lower one with an icon."""

    def __init__(self, look: Look, pictures: FilePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._pictures = look, pictures
        self._row: PlanRow | None = None
        self._frame: QPixmap | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        pictures.changed.connect(self.update)
        look.changed.connect(self.update)

    def tell(self, row: PlanRow | None) -> None:
        if row is None or self._row is None or row.key != self._row.key:
            self._frame = None
        self._row = row
        self.setAccessibleName(words.name(row) if row else "")
        self.updateGeometry()
        self.update()

    def show_frame(self, frame: QImage | None) -> None:
        """Of a film that plays."""
        self._frame = QPixmap.fromImage(frame) if frame is not None else None
        self.update()

    @property
    def _is_picture(self) -> bool:
        return bool(self._row and self._row.probe and self._row.probe.family in ("picture", "film"))

    def sizeHint(self) -> QSize:
        return QSize(288, 216)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width * 3 // 4 if self._is_picture else _WITHOUT

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        row = self._row
        pixmap = self._frame or (self._pictures.large(row.path) if row and self._is_picture else None)
        with painter_for(self) as painter:
            plate(painter, self.rect(), _RADIUS, self._look.tokens.sunken)
            if pixmap is not None:
                shape = QPainterPath()
                shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
                painter.setClipPath(shape)
                fitted = QSize(pixmap.size()).scaled(self._most(pixmap.size()), Qt.AspectRatioMode.KeepAspectRatio)
                area = QRectF(self.rect().center() - QPoint(fitted.width() // 2, fitted.height() // 2), fitted)
                painter.setRenderHint(painter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
                painter.setClipping(False)
            elif row is not None:
                icon(painter, self._look, words.family_icon(row), "text2", self.rect().center(), 48)
            plate(painter, self.rect(), _RADIUS, None, self._look.tokens.line)

    def _most(self, size: QSize) -> QSize:
        """Small pictures are not blown up."""
        return self.size().boundedTo(size * 2) if max(size.width(), size.height()) < 128 else self.size()
