"""Small pictures from the bytes of large ones.

What Pillow has to do stands in ``decoding``, so that this can be imported before the first paint at no cost.
"""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
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


def scale(source: bytes | Path, edge: int) -> Scaled:
    """The first frame of a picture, at most edge × edge pixels, upright, never enlarged. Raises Unreadable.

    An OSError of reading a path is passed on.
    """
    from wego_desktop.library import decoding

    stream = BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    with stream:
        try:
            return decoding.scale(stream, edge)
        except Unreadable:
            raise
        except Exception as error:  # foreign bytes make readers raise almost anything: struct.error, SyntaxError ...
            raise Unreadable(CUT_SHORT if "truncated" in str(error) else DAMAGED) from error


def encode(image: "Image") -> bytes:
    """JPEG when nothing shows through, PNG otherwise."""
    from wego_desktop.library import decoding

    return decoding.encode(image)
