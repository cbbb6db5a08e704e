"""Covers that are drawn here instead of fetched."""

from zlib import crc32

from PySide6.QtGui import QImage

from ui.materials.drawn import jpeg
from wego_desktop.articles.cover import Cover
from wego_desktop.articles.crop import Pixels
from wego_desktop.library.broken import Broken
from wego_desktop.library.thumbnails import NOT_FETCHED
from wego_desktop.ui.articles.covers import CoverImage


class DrawnCovers:
    """Hills for every media_id; what was put, for what was put. missing: ids whose picture can't be fetched."""

    def __init__(self) -> None:
        self.images: dict[Cover, QImage] = {}
        self.missing: set[str] = set()
        self.asked: list[Cover] = []

    def put(self, cover: Cover, image: QImage) -> Cover:
        self.images[cover] = image
        return cover

    def load(self, cover: Cover, edge: int) -> CoverImage | Broken:
        del edge
        self.asked.append(cover)
        if cover.media_id in self.missing:
            return Broken(NOT_FETCHED, passing=True)
        image = self.images.get(cover) or QImage.fromData(
            jpeg(900, 520, crc32((cover.media_id + cover.sha256).encode()) % 97)
        )
        return CoverImage(image, Pixels(image.width(), image.height()))
