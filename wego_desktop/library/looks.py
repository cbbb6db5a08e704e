"""What pictures look like, in 16 bytes: near ones are the same picture saved anew, resized or a little recoloured.

A difference hash in both directions: whether each of 8 × 8 places is brighter than its neighbour to the right, and than
the one below. Kept in the index, since it can be made again; compared in memory.
"""

import threading
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.library.index import Index
from wego_desktop.library.scaled import Unreadable
from wego_desktop.library.scaling import scale

if TYPE_CHECKING:
    from PIL.Image import Image

NEAR = 10  # of 128 bits: copies saved at low quality differ in up to so many, other pictures in thirty and more
_FLATTEST = 12  # of 256 steps of brightness: below, noise alone would decide
_EDGE = 64  # px, of what a file is decoded to
_PLACES = 8
# Eleven bands: of two looks that differ in ten bits, one band at least is the same in both.
_BANDS = tuple((number * 128 // 11, (number + 1) * 128 // 11) for number in range(11))


def look_of(image: "Image") -> bytes | None:
    """16 bytes; None for a picture so flat that it looks like any other flat one."""
    from PIL.Image import Resampling  # here and below: Pillow is not needed before the first paint

    grey = _on_white(image).convert("L")
    across = list(grey.resize((_PLACES + 1, _PLACES), Resampling.BOX).tobytes())
    down = list(grey.resize((_PLACES, _PLACES + 1), Resampling.BOX).tobytes())
    if max(across) - min(across) < _FLATTEST:
        return None
    bits = 0
    for row in range(_PLACES):
        for column in range(_PLACES):
            at = row * (_PLACES + 1) + column
            bits = bits << 1 | (across[at] > across[at + 1])
            at = row * _PLACES + column
            bits = bits << 1 | (down[at] > down[at + _PLACES])
    return bits.to_bytes(16)


def look_of_file(path: Path) -> bytes | None:
    """Of a file on disk; None also for what can't be drawn. For a worker."""
    try:
        return look_of(scale(path, _EDGE).image)
    except (Unreadable, OSError):
        return None


class Looks:
    """The looks of the library's images. Any thread may ask; what is in the index is read with the first question."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._lock = threading.Lock()
        self._known: dict[str, int] | None = None
        self._bands: tuple[defaultdict[int, list[str]], ...] = tuple(defaultdict(list) for _ in _BANDS)

    def put(self, media_id: str, look: bytes) -> None:
        """Remember how a material of the index looks; a material keeps its picture for good."""
        with self._lock:
            if self._all().get(media_id) == int.from_bytes(look):
                return
            with self._index.write() as db:
                query = "INSERT OR REPLACE INTO looks SELECT id, ? FROM materials WHERE media_id = ?"
                entered = db.execute(query, (look, media_id)).rowcount
            if entered:
                self._enter(media_id, int.from_bytes(look))

    def see(self, media_id: str, image: "Image") -> None:
        """Remember what is to be seen of a material; nothing of a flat picture."""
        look = look_of(image)
        if look is not None:
            self.put(media_id, look)

    def near(self, look: bytes, most: int = 3) -> list[tuple[str, int]]:
        """(media_id, distance in bits) of what looks the same, the nearest first; may name what is gone meanwhile."""
        asked = int.from_bytes(look)
        with self._lock:
            known = self._all()
            met = {media_id for band, part in zip(self._bands, _parts(asked), strict=True) for media_id in band[part]}
            found = [(media_id, (known[media_id] ^ asked).bit_count()) for media_id in met]
        return sorted(((id_, bits) for id_, bits in found if bits <= NEAR), key=lambda one: one[1])[:most]

    def _all(self) -> dict[str, int]:
        if self._known is None:
            self._known = {}
            query = "SELECT m.media_id, l.look FROM looks l JOIN materials m ON m.id = l.material"
            with self._index.read() as db:
                rows: Sequence[tuple[str, bytes]] = db.execute(query).fetchall()
            for media_id, look in rows:
                self._enter(media_id, int.from_bytes(look))
        return self._known

    def _enter(self, media_id: str, look: int) -> None:
        assert self._known is not None  # noqa: S101 - _all was asked
        old = self._known.get(media_id)
        if old is not None:
            for band, part in zip(self._bands, _parts(old), strict=True):
                band[part].remove(media_id)
        self._known[media_id] = look
        for band, part in zip(self._bands, _parts(look), strict=True):
            band[part].append(media_id)


def _parts(look: int) -> Iterator[int]:
    return (look >> start & (1 << end - start) - 1 for start, end in _BANDS)


def _on_white(image: "Image") -> "Image":
    if image.mode != "RGBA":
        return image
    from PIL import Image

    ground = Image.new("RGB", image.size, "white")
    ground.paste(image, mask=image.getchannel("A"))
    return ground
