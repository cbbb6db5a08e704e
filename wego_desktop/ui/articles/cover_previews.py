"""How the cover will be seen: wide where the article comes first, square where it stands in a list or is passed on."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from wego_desktop.ui.articles.covers import CoverPicture
from wego_desktop.ui.controls.painting import painter_for, plate
from wego_desktop.ui.controls.words import Words
from wego_desktop.ui.style import Look
from wego_desktop.wechat.draft_bodies import Crop, Ratio

WIDTH = 80
WORDS = {Ratio.WIDE: "2.35 : 1", Ratio.SQUARE: "1 : 1"}
_SIZES = {Ratio.WIDE: (WIDTH, 34), Ratio.SQUARE: (48, 48)}
_RADIUS = 4


class _Preview(QWidget):
    """What one box keeps."""

    def __init__(self, look: Look, ratio: Ratio, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._ratio = look, ratio
        self._picture: CoverPicture | None = None
        self._crop: Crop | None = None
        self.setFixedSize(*_SIZES[ratio])
        look.changed.connect(self.update)

    def show_part(self, picture: CoverPicture | None, crop: Crop | None) -> None:
        self._picture, self._crop = picture, crop
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painter_for(self) as painter:
            if self._picture is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                shape = QPainterPath()
                shape.addRoundedRect(QRectF(self.rect()), _RADIUS, _RADIUS)
                painter.setClipPath(shape)
                part = self._picture.part(self._picture.shown(self._ratio, self._crop))
                painter.drawPixmap(QRectF(self.rect()), self._picture.pixmap, part)
                painter.setClipping(False)
                plate(painter, self.rect(), _RADIUS, None, self._look.tokens.line)
            else:
                plate(painter, self.rect(), _RADIUS, self._look.tokens.sunken)


class CoverPreviews(QWidget):
    """Both, whichever is being cut."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previews = {ratio: _Preview(look, ratio, self) for ratio in WORDS}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for ratio, preview in self.previews.items():
            preview.setAccessibleName(WORDS[ratio])
            column.addWidget(Words(look, WORDS[ratio], "details", "text2", self))
            column.addWidget(preview, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(4)
        column.addStretch(1)

    def show_parts(self, picture: CoverPicture | None, crops: Mapping[Ratio, Crop]) -> None:
        for ratio, preview in self.previews.items():
            preview.show_part(picture, crops.get(ratio))
