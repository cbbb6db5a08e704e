"""A picture as it is and as a repair makes it, under one slider: drag it, or use the arrow keys."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QMouseEvent, QMovie, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from wego_desktop.ui.controls.painting import FocusRing, icon, painter_for, plate
from wego_desktop.ui.style import Look

_RADIUS = 8
_KNOB = 12.0  # radius
_MOST_MOVING = 4_000_000  # pixels of an animation that is played; larger ones would be felt


class SplitView(QSlider):
    """0 to 100: how much of the width shows the picture before. Animations play while the mouse is over them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._before: QPixmap | None = None
        self._after: QPixmap | None = None
        self._movies: tuple[QMovie, ...] = ()
        self._moving: tuple[Path, ...] = ()
        self._ring = FocusRing(look, self)
        self.setRange(0, 100)
        self.setValue(50)
        self.setSingleStep(5)
        self.setPageStep(25)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.update)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Before and after the repair"))
        self.setToolTip(self.tr("Drag, or use the arrow keys, to compare before and after"))

    def tell(self, before: QPixmap | None, after: QPixmap | None) -> None:
        self._before, self._after = before, after
        self.update()

    def tell_moving(self, files: tuple[Path, ...]) -> None:
        """Animations to play: the file before and after; none for still pictures."""
        if files == self._moving:
            return
        self._still()
        self._moving = files
        if files and self.underMouse():
            self._play()

    @property
    def plays(self) -> bool:
        return bool(self._movies)

    def _play(self) -> None:
        movies = []
        for file in self._moving:
            movie = QMovie(str(file), parent=self)
            movie.jumpToFrame(0)
            size = movie.currentPixmap().size()
            if 0 < size.width() * size.height() <= _MOST_MOVING:
                movie.setScaledSize(size.scaled(self.size() * self.devicePixelRatioF(), _FIT))
                movie.frameChanged.connect(self.update)
                movies.append(movie)
        if len(movies) == len(self._moving):
            self._movies = tuple(movies)
            for movie in movies:
                movie.start()

    def _still(self) -> None:
        for movie in self._movies:
            movie.stop()
            movie.deleteLater()
        self._movies = ()
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._moving and not self._movies:
            self._play()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._still()

    # Moving the line

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._go_to(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go_to(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self.setSliderDown(False)

    def _go_to(self, event: QMouseEvent) -> None:
        self.setValue(round(100 * event.position().x() / max(1, self.width())))

    # Shape and paint

    def sizeHint(self) -> QSize:
        return QSize(288, 216)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 90)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width * 3 // 4

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        line = round(self.width() * self.value() / 100)
        left, right = QRect(0, 0, line, self.height()), QRect(line, 0, self.width() - line, self.height())
        before, after = self._now()
        with painter_for(self) as painter:
            plate(painter, self.rect(), _RADIUS, self._look.tokens.sunken)
            shape = QPainterPath()
            shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            for part, pixmap in ((left, before), (right, after)):
                painter.setClipPath(shape)
                painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
                self._paint_picture(painter, pixmap)
            painter.setClipPath(shape)
            self._paint_labels(painter, line)
            self._paint_line(painter, line)
            painter.setClipping(False)
            self._ring.paint(painter, self.rect(), _RADIUS)

    def _now(self) -> tuple[QPixmap | None, QPixmap | None]:
        if len(self._movies) == 2:
            return self._movies[0].currentPixmap(), self._movies[1].currentPixmap()
        return self._before, self._after

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap | None) -> None:
        """Both fill the same frame, whatever their pixels."""
        if pixmap is None or pixmap.isNull():
            icon(painter, self._look, "image", "text3", self.rect().center(), 40)
            return
        fitted = pixmap.size().scaled(self.size(), _FIT)
        area = QRectF(QPointF(), fitted.toSizeF())
        area.moveCenter(QRectF(self.rect()).center())
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))

    def _paint_labels(self, painter: QPainter, line: int) -> None:
        painter.setFont(self._look.font("details"))
        for text, on_left in ((self.tr("Before"), True), (self.tr("After"), False)):
            width = painter.fontMetrics().horizontalAdvance(text) + 12
            room = line if on_left else self.width() - line
            if room > width + 24:
                label = QRect(8 if on_left else self.width() - 8 - width, 8, width, 20)
                plate(painter, label, 4, self._look.tokens.plate)
                painter.setPen(self._look.tokens.on_plate)
                painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_line(self, painter: QPainter, line: int) -> None:
        white, middle = self._look.tokens.on_plate, self.height() / 2
        painter.fillRect(QRectF(line - 1, 0, 2, self.height()), white)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.tokens.plate)
        painter.drawEllipse(QPointF(line, middle), _KNOB + 1, _KNOB + 1)
        painter.setBrush(white)
        painter.drawEllipse(QPointF(line, middle), _KNOB, _KNOB)
        for name, x in (("chevron-left", line - 5), ("chevron-right", line + 5)):
            self._paint_chevron(painter, name, QPointF(x, middle))

    def _paint_chevron(self, painter: QPainter, name: str, at: QPointF) -> None:
        """In the dark theme too it lies on white."""
        painter.save()
        pixmap = self._look.pixmap(name, "plate", 12, self.devicePixelRatioF())
        painter.drawPixmap(QRectF(at.x() - 6, at.y() - 6, 12, 12), pixmap, QRectF(pixmap.rect()))
        painter.restore()


_FIT = Qt.AspectRatioMode.KeepAspectRatio
