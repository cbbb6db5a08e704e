"""The app's own icons, drawn as lines and coloured when they are shown.

Each is an SVG in ``resources/icons`` on a 20 px grid (the drawings of empty views on 96 px) that paints with
``currentColor``. Pixmaps belong to the UI thread, so does this class.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

_SIZES = (16, 20)  # px: in rows and menus, and on buttons


class Icons:
    """The icons of one folder as pixmaps and QIcons; each combination is rendered once and kept.

    A QIcon holds pixmaps for the ratios of the screens at hand.
    """

    def __init__(self, folder: Path, ratios: tuple[float, ...] = (1.0,)) -> None:
        self._folder = folder
        self._ratios = ratios
        self._pixmap = lru_cache(maxsize=1024)(self._render)
        self._source = lru_cache(maxsize=256)(self._read)

    def names(self) -> list[str]:
        return sorted(file.stem for file in self._folder.glob("*.svg"))

    def pixmap(self, name: str, colour: QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
        """A square of `size` logical px at `ratio` device px each. Raises FileNotFoundError for an unknown name."""
        return self._pixmap(name, colour.rgba(), size, ratio)

    def icon(self, name: str, colour: QColor, disabled: QColor) -> QIcon:
        """For menus, actions and the platform's own buttons; it greys by itself when disabled."""
        icon = QIcon()
        for size in _SIZES:
            for ratio in self._ratios:
                for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
                    icon.addPixmap(self.pixmap(name, ink, size, ratio), mode)
        return icon

    def _read(self, name: str) -> bytes:
        return (self._folder / f"{name}.svg").read_bytes()

    def _render(self, name: str, rgba: int, size: int, ratio: float) -> QPixmap:
        ink = QColor.fromRgba(rgba)
        svg = self._source(name).replace(b"currentColor", ink.name().encode())
        edge = round(size * ratio)
        pixmap = QPixmap(QSize(edge, edge))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setOpacity(ink.alphaF())
        QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, edge, edge))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
