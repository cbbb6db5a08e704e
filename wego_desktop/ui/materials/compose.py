"""From the bytes of a picture to the image of a well. Runs in worker threads: QImage only, no QPixmap."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter


def fit(picture: QSize, well: QSize, most: float) -> QSize:
    """The size of a picture letterboxed into a well: never cropped, enlarged at most `most` times."""
    if picture.isEmpty():
        return QSize()
    factor = min(well.width() / picture.width(), well.height() / picture.height(), most)
    return QSize(max(1, round(picture.width() * factor)), max(1, round(picture.height() * factor)))


def compose(content: bytes, well: QSize, ratio: float, radius: int) -> QImage:
    """The picture in the middle of a transparent well with round corners; the null image when it can't be read.

    well: logical px; ratio: device px per logical px. Small pictures keep their size.
    """
    picture = QImage.fromData(content)
    if picture.isNull():
        return QImage()
    size = QSize(round(well.width() * ratio), round(well.height() * ratio))
    inner = fit(picture.size(), size, ratio)
    scaled = picture.scaled(inner, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    corner = QPoint((size.width() - inner.width()) // 2, (size.height() - inner.height()) // 2)
    image = _rounded(scaled, QRect(corner, inner), size, radius * ratio)
    image.setDevicePixelRatio(ratio)
    return image


def _rounded(picture: QImage, place: QRect, size: QSize, radius: float) -> QImage:
    """Corners are taken away by a mask: the edge of a clip would be jagged."""
    image, mask = _clear(size), _clear(size)
    painter = QPainter(mask)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.white)
    painter.drawRoundedRect(QRectF(0, 0, size.width(), size.height()), radius, radius)
    painter.end()
    painter = QPainter(image)
    painter.drawImage(place, picture)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask)
    painter.end()
    return image


def _clear(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
