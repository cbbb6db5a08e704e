"""Small pictures from the bytes of large ones.

What Pillow has to do stands in ``decoding``, so that this can be imported before the first paint at no cost.
"""

from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.library.scaled import CUT_SHORT, DAMAGED, Scaled, Unreadable

if TYPE_CHECKING:
    from PIL.Image import Image


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
