"""One picture as large as there is room: letterboxed, on a chequered ground where it is see-through."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QHideEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QMovie,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from wego_desktop.library.broken import Broken
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import NO_URL, NOT_FETCHED
from wego_desktop.ui.controls.painting import FocusRing, painter_for
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.compose import fit
from wego_desktop.ui.materials.source import PictureSource
from wego_desktop.ui.materials.well import RADIUS, WellPainter
from wego_desktop.ui.style import Look
from wego_desktop.ui.task import Pool, Task
from wego_desktop.ui.tasks import Tasks

_SQUARE = 8  # px of the chequered ground


class PictureView(QWidget):
    """pressed: by mouse, Enter or Space. The picture comes from the thumbnails: a picture costs no call of the API."""

    pressed = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        thumbnails: PictureSource,
        parent: QWidget | None = None,
        *,
        radius: int = RADIUS,
    ) -> None:
        super().__init__(parent)
        self._look, self._tasks, self._thumbnails, self._radius = look, tasks, thumbnails, radius
        self._well = WellPainter(look)
        self._ring = FocusRing(look, self)
        self._material: Material | None = None
        self._shown: QPixmap | Broken | None = None
        self._see_through = False
        self._movie: QMovie | None = None
        self._task: Task | None = None
        self._edge = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.update)

    @property
    def picture(self) -> QPixmap | Broken | None:
        """What is shown: None while it is under way."""
        return self._shown

    def show_material(self, material: Material, cover_url: str = "") -> None:
        """cover_url: the picture of one article of a news, instead of the first one's."""
        wanted = replace(material, cover_url=cover_url) if cover_url else material
        self.setAccessibleName(words.spoken(material))
        if self._material and _same_picture(self._material, wanted):
            self._material = wanted
            return
        self.stop()
        self._material, self._shown, self._edge = wanted, None, 0
        self._load()
        self.update()

    def play(self, file: Path) -> None:
        """Let the frames of an animated picture follow each other."""
        self.stop()
        self._movie = QMovie(str(file), parent=self)
        self._movie.frameChanged.connect(self.update)
        self._movie.start()

    def stop(self) -> None:
        """Show the first frame, and let go of the file."""
        if self._movie:
            self._movie.stop()
            self._movie.deleteLater()
            self._movie = None
            self.update()

    @property
    def playing(self) -> bool:
        return self._movie is not None

    def sizeHint(self) -> QSize:
        return QSize(288, 216)

    def minimumSizeHint(self) -> QSize:
        return QSize(32, 24)

    def _load(self) -> None:
        """At the size it is drawn in; asked again when that grows."""
        if self._material is None or not self.isVisible():
            return
        edge = round(max(self.width(), self.height()) * self.devicePixelRatioF())
        if edge <= self._edge:
            return
        self._edge, material = edge, self._material
        if self._task:
            self._task.drop()
        self._task = self._tasks.run(
            lambda: _decoded(self._thumbnails.load(material, edge)),
            self._arrived,
            lambda _error: self._arrived(Broken(NOT_FETCHED, passing=True)),
            owner=self,
            pool=Pool.THUMBNAILS,
        )

    def _arrived(self, found: QImage | Broken) -> None:
        self._task = None
        if isinstance(found, QImage):
            self._see_through = found.hasAlphaChannel()
            self._shown = QPixmap.fromImage(found)
        elif not isinstance(self._shown, QPixmap):  # a small one is better than none
            self._shown = found
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._load()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._paint(painter)
            self._ring.paint(painter, self.rect(), self._radius)

    def _paint(self, painter: QPainter) -> None:
        frame = self._movie.currentPixmap() if self._movie else self._shown
        if self._material is None:
            return
        if isinstance(frame, QPixmap):
            self._paint_picture(painter, frame)
        elif frame is None or frame.reason != NO_URL or not self._material.kind.has_articles:
            self._well.paint(painter, self.rect(), self._material, frame)
        else:
            self._well.paint_small(painter, self.rect(), self._material, frame)

    def _paint_picture(self, painter: QPainter, frame: QPixmap) -> None:
        tokens = self._look.tokens
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), self._radius, self._radius)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), tokens.sunken)
        place = QRect(0, 0, 0, 0)
        place.setSize(fit(frame.size(), self.size(), 1.0 if self._small(frame) else 4.0))
        place.moveCenter(self.rect().center())
        if self._see_through:
            painter.fillRect(place, _chequers(tokens.canvas, tokens.sunken))
        painter.drawPixmap(place, frame)
        painter.setClipping(False)
        painter.setPen(tokens.line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)
        if self._material and not self._movie and self._radius == RADIUS:
            self._well.paint_mark(painter, self.rect(), words.mark(self._material))

    def _small(self, frame: QPixmap) -> bool:
        """Whether it is shown in its own pixels: an icon of 32 px is not blown up."""
        return max(frame.width(), frame.height()) < 160


def _decoded(found: bytes | Broken) -> QImage | Broken:
    """In a worker."""
    return found if isinstance(found, Broken) else QImage.fromData(found)


def _same_picture(one: Material, other: Material) -> bool:
    return (one.media_id, one.picture_url) == (other.media_id, other.picture_url)


def _chequers(light: QColor, dark: QColor) -> QBrush:
    tile = QPixmap(2 * _SQUARE, 2 * _SQUARE)
    tile.fill(light)
    painter = QPainter(tile)
    painter.fillRect(0, 0, _SQUARE, _SQUARE, dark)
    painter.fillRect(_SQUARE, _SQUARE, _SQUARE, _SQUARE, dark)
    painter.end()
    return QBrush(tile)
