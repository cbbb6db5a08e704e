"""The app's icon, drawn from its SVG in every size that a system asks for."""

import os
from pathlib import Path

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_IN_ICO = [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]


def draw(svg: Path, folder: Path) -> dict[int, Path]:
    """Make ``<size>.png`` of each size, and ``wego-desktop.ico`` and ``.icns`` for Windows and macOS, in the folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image

    folder.mkdir(parents=True, exist_ok=True)
    made = {size: _png(svg, size, folder / f"{size}.png") for size in (*SIZES, 1024)}
    pictures = {}
    for size, file in made.items():
        with Image.open(file) as picture:
            pictures[size] = picture.copy()
    smaller = [pictures[width] for width, _ in _IN_ICO]
    smaller[-1].save(folder / "wego-desktop.ico", sizes=_IN_ICO, append_images=smaller[:-1])
    pictures[1024].save(folder / "wego-desktop.icns", append_images=[pictures[size] for size in SIZES])
    return {size: made[size] for size in SIZES}


def _png(svg: Path, size: int, file: Path) -> Path:
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(file)):
        raise OSError(f"{file} can't be written")
    return file
