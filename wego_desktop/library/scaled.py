"""What becomes of a picture that is made small, or why nothing does."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wego_desktop.translate import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PIL.Image import Image

NO_PICTURE = QT_TRANSLATE_NOOP("Thumbnails", "This is not a picture.")
CUT_SHORT = QT_TRANSLATE_NOOP("Thumbnails", "The picture is cut short.")
DAMAGED = QT_TRANSLATE_NOOP("Thumbnails", "The picture is damaged.")
TOO_LARGE = QT_TRANSLATE_NOOP("Thumbnails", "The picture has {pixels} pixels, too many to show safely.")


class Unreadable(Exception):  # noqa: N818
    """Bytes that can't be drawn. reason: one of the templates above; values: what goes into its braces."""

    def __init__(self, reason: str, **values: str) -> None:
        self.reason, self.values = reason, values
        super().__init__(reason.format(**values))


@dataclass(frozen=True)
class Scaled:
    """A small picture (mode RGB, RGBA or L), and what the large one was: format like "jpeg", pixels as shown."""

    image: "Image"
    width: int
    height: int
    format: str
