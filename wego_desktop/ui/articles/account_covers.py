"""The covers of one account: from the bytes kept here, or from the library's pictures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from wego_desktop.articles.cover import Cover
from wego_desktop.articles.crop import Pixels
from wego_desktop.library.broken import Broken
from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.scaled import DAMAGED, Unreadable
from wego_desktop.library.scaling import encode, scale
from wego_desktop.library.thumbnails import NO_URL, Thumbnails
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.articles.covers import CoverImage
from wego_desktop.wechat.answers import Kind

_NOT_HERE = QT_TRANSLATE_NOOP("Thumbnails", "The bytes of this picture are not on this machine any more.")


class AccountCovers:
    """local: the file with these bytes, by SHA-256, or None. Any thread may ask."""

    def __init__(self, index: Index, thumbnails: Thumbnails, local: Callable[[str], Path | None]) -> None:
        self._index, self._thumbnails, self._local = index, thumbnails, local

    def load(self, cover: Cover, edge: int) -> CoverImage | Broken:
        return self._from_disk(cover.sha256, edge) if cover.sha256 else self._from_account(cover, edge)

    def _from_disk(self, sha256: str, edge: int) -> CoverImage | Broken:
        try:
            file = self._local(sha256)
            if file is None:
                return Broken(_NOT_HERE)
            scaled = scale(file, edge)
        except OSError:
            return Broken(_NOT_HERE)
        except Unreadable as error:
            return Broken(error.reason, error.values)
        return _image(encode(scaled.image), Pixels(scaled.width, scaled.height))

    def _from_account(self, cover: Cover, edge: int) -> CoverImage | Broken:
        """An image of the library, or one that only the article knows, by the address it tells."""
        known = self._index.find(cover.media_id) if cover.media_id else None
        material = known or Material(cover.media_id or cover.url, Kind.IMAGE, "", cover.url)
        if not material.url:
            return Broken(NO_URL)
        found = self._thumbnails.load(material, edge)
        if isinstance(found, Broken):
            return found
        learned = self._index.find(material.media_id) or material
        return _image(found, Pixels(learned.width or 0, learned.height or 0))


def _image(content: bytes, pixels: Pixels) -> CoverImage | Broken:
    image = QImage.fromData(content)
    if image.isNull():
        return Broken(DAMAGED)
    return CoverImage(image, pixels if min(pixels) > 0 else Pixels(image.width(), image.height()))
