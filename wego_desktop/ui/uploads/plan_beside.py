"""A file of the plan beside what the library has: the same, or not?"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wego_desktop.intake.checks import Duplicate
from wego_desktop.ui.controls.buttons import OutlineButton, PrimaryButton
from wego_desktop.ui.controls.painting import icon, painter_for, plate
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks
from wego_desktop.ui.uploads import plan_words as words
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.plan_row import PlanRow

_WELL = QSize(320, 240)
_RADIUS = 8
_FIT = Qt.AspectRatioMode.KeepAspectRatio


class Well(QWidget):
    """A picture as a whole, on the ground of all pictures that are fitted into a frame."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pixmap: QPixmap | None = None
        self.setFixedSize(_WELL)
        look.changed.connect(self.update)

    def show_picture(self, pixmap: QPixmap) -> None:
        self._pixmap = pixmap
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            plate(painter, self.rect(), _RADIUS, self._look.tokens.sunken)
            if self._pixmap is None:
                icon(painter, self._look, "image", "text3", self.rect().center(), 40)
            else:
                self._paint_picture(painter, self._pixmap)
            plate(painter, self.rect(), _RADIUS, None, self._look.tokens.line)

    def _paint_picture(self, painter: QPainter, pixmap: QPixmap) -> None:
        shape, area = QPainterPath(), QRectF(QPointF(), pixmap.size().scaled(_WELL, _FIT).toSizeF())
        shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
        area.moveCenter(QRectF(self.rect()).center())
        painter.save()
        painter.setClipPath(shape)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(area, pixmap, QRectF(pixmap.rect()))
        painter.restore()


class BesideDialog(QDialog):
    """left_out: the file is not sent. kept: it is sent all the same."""

    left_out = Signal()
    kept = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        row: PlanRow,
        other: Duplicate,
        pictures: FilePictures,
        thumbnail: Callable[[str], QImage | None] | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._row, self._pictures = look, row, pictures
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare with the library"))
        self.wells = [Well(look, self), Well(look, self)]
        heads = (self.tr("This file"), self.tr("In the library"))
        names, details = (words.name(row), other.name), (words.what(row), other.media_id)
        grid = QGridLayout()
        grid.setSpacing(4)
        grid.setHorizontalSpacing(24)
        for side in range(2):
            detail = ElidedLabel(look, details[side], "details" if side == 0 else "mono", "text2", self)
            parts = (
                Words(look, heads[side], "details", "text2", self),
                self.wells[side],
                ElidedLabel(look, names[side], parent=self),
                detail,
            )
            self.wells[side].setAccessibleName(f"{heads[side]}: {names[side]}")
            for line, part in enumerate(parts):
                grid.addWidget(part, line, side)
        self.leave = PrimaryButton(look, self.tr("Leave it out"), parent=self)
        self.send = OutlineButton(look, self.tr("Send anyway"), parent=self)
        self._lay_out(grid)
        pictures.changed.connect(self._show_file)
        self._show_file()
        if thumbnail is not None:
            work = partial(thumbnail, other.media_id)
            tasks.run(work, self._show_other, lambda _error: None, owner=self, pool=Pool.DISK)

    def _lay_out(self, grid: QGridLayout) -> None:
        buttons, column = QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.send)
        buttons.addWidget(self.leave)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(grid)
        column.addLayout(buttons)
        for button, signal in ((self.leave, self.left_out), (self.send, self.kept)):
            button.clicked.connect(signal)
            button.clicked.connect(self.accept)

    def _show_file(self) -> None:
        pixmap = self._pictures.large(self._row.shown_path)
        if pixmap is not None:
            self.wells[0].show_picture(pixmap)

    def _show_other(self, image: QImage | None) -> None:
        if image is not None and not image.isNull():
            self.wells[1].show_picture(QPixmap.fromImage(image))
