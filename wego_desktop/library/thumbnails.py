"""The small pictures of the cards and the preview, made when they are asked for."""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from wego_desktop.library.broken import Broken, BrokenPictures
from wego_desktop.library.errors import LibraryError
from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.picture_cache import PictureCache
from wego_desktop.library.scaled import Scaled, Unreadable
from wego_desktop.library.scaling import encode, scale
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import ArgumentError, GarbledAnswer, NetworkError
from wego_desktop.wechat.urls import parts_of

if TYPE_CHECKING:
    from PIL.Image import Image

# For cards of 112, 152, 200 and 264 points at one and two pixels a point, and the preview. The picture host scales
# to 300 by itself, so the second bucket is what costs no original.
BUCKETS = (160, 300, 560, 1024)
HOST_EDGE = 300
PREVIEW = BUCKETS[-1]
_NEARLY = 0.98  # 304 pixels drawn from 300 are not seen
_MOST_LENT = 5000
Stamp = tuple[int, int]
DEFAULT_BYTES = 512 * 1024 * 1024

NO_URL = QT_TRANSLATE_NOOP("Thumbnails", "There is no picture for this material.")
NOT_THERE = QT_TRANSLATE_NOOP("Thumbnails", "WeChat shows no picture at the address of this material.")
NOT_FETCHED = QT_TRANSLATE_NOOP("Thumbnails", "The picture could not be fetched. Check the network and retry.")


def bucket(edge: int) -> int:
    """The size that is kept for pictures drawn in edge × edge pixels."""
    return next((size for size in BUCKETS if size >= edge * _NEARLY), PREVIEW)


class Thumbnails:
    """fetch(url, edge) brings the bytes of a picture; up to 300 it may bring the host's small one.
    on_picture: told the media_id of an image and its small picture when one was made, by the thread that made it.

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
        on_picture: "Callable[[str, Image], None] | None" = None,
    ) -> None:
        self._on_picture = on_picture
        self._index = index
        self._fetch = fetch
        self._cache = PictureCache(folder, index, max_bytes, now=now)
        self._broken = BrokenPictures(index, now)
        self._lock = threading.Lock()
        self._under_way: dict[str, Future[bytes | Broken]] = {}
        self._lent: OrderedDict[str, tuple[Path, Stamp]] = OrderedDict()

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

    def lend(self, media_id: str, source: Path, stamp: Stamp | None = None) -> None:
        """Make this picture from a file at hand (after an upload) when it is asked for, instead of fetching it.

        A file that was changed or deleted by then is left alone: stamp says what it was, ``stamp_of``, if that was a
        while ago. Nothing is read now: many arrive while others go up.
        """
        with suppress(OSError):
            known = stamp or stamp_of(source)
            with self._lock:
                self._lent[media_id] = (source, known)
                while len(self._lent) > _MOST_LENT:
                    self._lent.popitem(last=False)

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
            local = self._from_larger(material, size) or self._from_lent(material, size)
            content = local or self._from_remote(material, size)
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

    def _from_lent(self, material: Material, size: int) -> bytes | None:
        with self._lock:
            source, stamp = self._lent.get(material.media_id, (None, None))
        if source is None:
            return None
        try:
            if stamp_of(source) != stamp:
                return None
            scaled = scale(source, size)
        except OSError:
            return None
        self._learn(material, scaled)
        self._tell(material, scaled)
        return encode(scaled.image)

    def _from_remote(self, material: Material, size: int) -> bytes | Broken:
        if not material.picture_url:
            return Broken(NO_URL)
        scaled = scale(self._fetch(material.picture_url, size), size)
        if size > HOST_EDGE:  # at or below it, the host's small picture tells nothing of the original
            self._learn(material, scaled)
        self._tell(material, scaled)
        return encode(scaled.image)

    def _tell(self, material: Material, scaled: Scaled) -> None:
        if self._on_picture is not None and material.kind is Kind.IMAGE:
            with suppress(LibraryError):
                self._on_picture(material.media_id, scaled.image)

    def _learn(self, material: Material, found: Scaled) -> None:
        known = (material.width, material.height, material.format)
        if material.kind is Kind.IMAGE and known != (found.width, found.height, found.format):
            with suppress(LibraryError):  # a disk that takes no more is no reason to show nothing
                self._index.learn(material.media_id, width=found.width, height=found.height, format=found.format)


def stamp_of(file: Path) -> Stamp:
    """What tells a file from one that takes its place. Raises OSError."""
    facts = file.stat()
    return facts.st_mtime_ns, facts.st_size


def _name(material: Material, size: int) -> str:
    """A media_id keeps its picture for good; a message can get another cover, so that one's path is part of the name.

    The host part is not: the same picture is served under several.
    """
    cover = parts_of(material.cover_url).path if material.kind.has_articles else ""
    return f"{_prefix(material.media_id)}{_hash(cover, 4) if cover else ''}-{size}"


def _prefix(media_id: str) -> str:
    """Hashed, since ids that differ in case only would be one file on Windows and macOS."""
    return _hash(media_id, 16)


def _hash(text: str, size: int) -> str:
    return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()
