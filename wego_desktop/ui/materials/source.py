"""Where pictures come from."""

from typing import Protocol

from wego_desktop.library.broken import Broken
from wego_desktop.library.material import Material


class PictureSource(Protocol):
    """The thumbnails of the library, or anything else that has pictures. Asked in workers."""

    def load(self, material: Material, edge: int) -> bytes | Broken:
        """JPEG or PNG bytes, about `edge` px on the longer side, or why there are none."""
