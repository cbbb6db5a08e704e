"""The small pictures of the cards and the preview, made when they are asked for."""

import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from urllib.parse import urlsplit

from wego_desktop.library.broken import Broken, BrokenPictures
from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.picture_cache import PictureCache
from wego_desktop.library.scaling import Scaled, Unreadable, encode, scale
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import ArgumentError, GarbledAnswer, NetworkError

# For cards of 112, 152, 200 and 264 points at one and two pixels a point, and the preview. The picture host scales
# to 300 by itself, so the second bucket is what costs no original.
BUCKETS = (160, 300, 560, 1024)
HOST_EDGE = 300
PREVIEW = BUCKETS[-1]
_NEARLY = 0.98  # 304 pixels drawn from 300 are not seen
DEFAULT_BYTES = 512 * 1024 * 1024

NO_URL = QT_TRANSLATE_NOOP("Thumbnails", "There is no picture for this material.")
NOT_THERE = QT_TRANSLATE_NOOP("Thumbnails", "WeChat shows no picture at the address of this material.")
NOT_FETCHED = QT_TRANSLATE_NOOP("Thumbnails", "The picture could not be fetched. Check the network and retry.")


def bucket(edge: int) -> int:
    """The size that is kept for pictures drawn in edge × edge pixels."""
    return next((size for size in BUCKETS if size >= edge * _NEARLY), PREVIEW)


class Thumbnails:
    """fetch(url, edge) brings the bytes of a picture; up to 300 it may bring the host's small one.

    Every method may be called from any thread; a picture that two threads ask for at once is fetched once.
    """

    def __init__(
        self,
        folder: Path,
        index: Index,
        fetch: Callable[[str, int], bytes],
        *,
        max_bytes: int = DEFAULT_BYTES,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._index = index
        self._fetch = fetch
        self._cache = PictureCache(folder, index, max_bytes, now=now)
        self._broken = BrokenPictures(index, now)
        self._lock = threading.Lock()
        self._under_way: dict[str, Future[bytes | Broken]] = {}

    def peek(self, material: Material, edge: int) -> bytes | Broken | None:
        """What is at hand without network or scaling: one file by its name. None: ask load()."""
        if not material.picture_url and not self._may_have_own(material):
            return Broken(NO_URL)
        return self._at_hand(_name(material, bucket(edge)))

    def load(self, material: Material, edge: int, *, again: bool = False) -> bytes | Broken:
        """JPEG or PNG bytes of the picture, at most the bucket of edge on its longer side, fetched if need be.

        again: try also what is remembered as broken. Raises what fetch raises beyond NetworkError and OSError
        (Cancelled).
        """
        size = bucket(edge)
        name = _name(material, size)
        if again:
            self._broken.forget(name)
        return self._once(name, lambda: self._at_hand(name) or self._make(material, size))

    def put(self, media_id: str, source: bytes | Path) -> Broken | None:
        """Make the pictures of an image or a film from bytes at hand (after an upload), so that nothing is downloaded.

        Smaller ones come from these later. Returns why it can't be drawn, or None. An OSError of reading is passed on.
        """
        material = self._index.find(media_id) or Material(media_id, Kind.IMAGE, "")
        try:
            large = scale(source, PREVIEW)
        except Unreadable as error:
            return self._remember(_name(material, HOST_EDGE), Broken(error.reason, error.values))
        self._learn(material, large)
        for size in (PREVIEW, HOST_EDGE):
            self._broken.forget(_name(material, size))
            self._cache.put(_name(material, size), self._shrunk(large, size))
        return None

    def forget(self, media_ids: Iterable[str]) -> None:
        for prefix in map(_prefix, media_ids):
            self._cache.forget(prefix)
            self._broken.forget_all(prefix)

    @staticmethod
    def _may_have_own(material: Material) -> bool:
        return material.kind in (Kind.IMAGE, Kind.VIDEO)

    def _at_hand(self, name: str) -> bytes | Broken | None:
        return self._broken.get(name) or self._cache.get(name)

    def _once(self, name: str, make: Callable[[], bytes | Broken]) -> bytes | Broken:
        with self._lock:
            theirs = self._under_way.get(name)
            self._under_way.setdefault(name, Future())
        if theirs:
            return theirs.result() if theirs.exception() is None else self._once(name, make)  # not cancelled by another
        try:
            result = make()
        except BaseException as error:
            self._end(name).set_exception(error)
            raise
        self._end(name).set_result(result)
        return result

    def _end(self, name: str) -> "Future[bytes | Broken]":
        with self._lock:
            return self._under_way.pop(name)

    def _remember(self, name: str, broken: Broken) -> Broken:
        self._broken.put(name, broken)
        return broken

    def _make(self, material: Material, size: int) -> bytes | Broken:
        name = _name(material, size)
        try:
            content = self._from_larger(material, size) or self._from_remote(material, size)
        except Unreadable as error:
            return self._remember(name, Broken(error.reason, error.values))
        except (GarbledAnswer, ArgumentError):
            return self._remember(name, Broken(NOT_THERE, passing=True))
        except (NetworkError, OSError):
            return self._remember(name, Broken(NOT_FETCHED, passing=True))
        if isinstance(content, bytes):
            self._broken.forget(name)
            self._cache.put(name, content)
        return content

    def _from_larger(self, material: Material, size: int) -> bytes | None:
        for larger in BUCKETS[BUCKETS.index(size) + 1 :]:
            content = self._cache.get(_name(material, larger))
            with suppress(Unreadable):  # a power cut may leave half a file
                if content:
                    return encode(scale(content, size).image)
        return None

    def _from_remote(self, material: Material, size: int) -> bytes | Broken:
        if not material.picture_url:
            return Broken(NO_URL)
        scaled = scale(self._fetch(material.picture_url, size), size)
        if size > HOST_EDGE:  # at or below it, the host's small picture tells nothing of the original
            self._learn(material, scaled)
        return encode(scaled.image)

    @staticmethod
    def _shrunk(large: Scaled, size: int) -> bytes:
        small = large.image.copy()
        small.thumbnail((size, size), reducing_gap=None)
        return encode(small)

    def _learn(self, material: Material, found: Scaled) -> None:
        known = (material.width, material.height, material.format)
        if material.kind is Kind.IMAGE and known != (found.width, found.height, found.format):
            self._index.learn(material.media_id, width=found.width, height=found.height, format=found.format)


def _name(material: Material, size: int) -> str:
    """A media_id keeps its picture for good; a news can get another cover, so that one's path is part of the name.

    The host part is not: the same picture is served under several.
    """
    cover = urlsplit(material.cover_url).path if material.kind is Kind.NEWS else ""
    return f"{_prefix(material.media_id)}{_hash(cover, 4) if cover else ''}-{size}"


def _prefix(media_id: str) -> str:
    """Hashed, since ids that differ in case only would be one file on Windows and macOS."""
    return _hash(media_id, 16)


def _hash(text: str, size: int) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()
