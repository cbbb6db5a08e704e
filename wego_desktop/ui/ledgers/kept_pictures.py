"""Pictures of what was sent, from the bytes that were kept. Nothing is fetched."""

from collections.abc import Callable
from pathlib import Path

from wego_desktop.library.broken import Broken
from wego_desktop.library.material import Material
from wego_desktop.library.scaled import Unreadable
from wego_desktop.library.scaling import encode, scale
from wego_desktop.library.thumbnails import NO_URL
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.materials.pictures import CardPictures
from wego_desktop.wechat.answers import Kind

NOT_KEPT = QT_TRANSLATE_NOOP("Thumbnails", "The file is not kept on this computer any more.")


class KeptPictures:
    """A PictureSource. find: the kept file of a digest (64 hex digits), or None; called in workers."""

    def __init__(self, find: Callable[[str], Path | None]) -> None:
        self._find = find

    def load(self, material: Material, edge: int) -> bytes | Broken:
        """Voices and films have no picture, which is no trouble; a file that is gone is."""
        file = self._find(material.sha256) if material.sha256 else None
        if file is None:
            return Broken(NOT_KEPT)
        if material.kind is not Kind.IMAGE:
            return Broken(NO_URL)
        try:
            return encode(scale(file, edge).image)
        except Unreadable as error:
            return Broken(error.reason, error.values)
        except OSError:
            return Broken(NOT_KEPT)


class ShelfPictures(CardPictures):
    """Asks for voices too: whether their bytes are still here."""

    @staticmethod
    def _may_have_one(material: Material) -> bool:
        del material
        return True
