"""The bytes of what went up for three days or as a body picture: no call gives them back, so copies stay here.

A file by the SHA-256 of its content, once however often it was sent. Bounded: what is not needed any more goes first,
then what was used longest ago. What is sent again is read before: a copy that was damaged since is dropped.
"""

import hashlib
import os
import tempfile
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_BLOCK = 1 << 20


@dataclass
class _Held:
    path: Path
    size: int
    used: float


class KeptBytes:
    """needed: digests that should stay as long as there is room. Any thread may ask."""

    def __init__(
        self, folder: Path, max_bytes: int, needed: Callable[[], Collection[str]] = frozenset[str]
    ) -> None:
        self.folder = folder
        self.max_bytes = max_bytes
        self._needed = needed
        self._lock = threading.Lock()
        self._held: dict[str, _Held] | None = None
        self._fresh: set[str] = set()  # put since the app started: what is on its way up stands in no ledger yet

    def put(self, source: Path, sha256: str) -> Path | None:
        """A copy of a file, which has these bytes; None when it has others by now. Raises OSError."""
        known = self.whole(sha256)
        if known is not None:
            return known
        self.folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=self.folder, prefix=".keeping-")
        part = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as out:
                same = _copy(source, out.write) == sha256
            if not same:
                return None
            target = self.folder / (sha256 + source.suffix.lower())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        self._add(sha256, target)
        return target

    def where(self, sha256: str) -> Path | None:
        """Where these bytes are said to be; nothing is asked of the disk, so that lists may ask for each row."""
        with self._lock:
            held = self._all().get(sha256)
            return held.path if held else None

    def find(self, sha256: str) -> Path | None:
        """The file with these bytes, which counts as used now."""
        with self._lock:
            held = self._all().get(sha256)
            if held is None:
                return None
            try:
                os.utime(held.path)
            except OSError:  # somebody tidied up
                del self._all()[sha256]
                return None
            held.used = held.path.stat().st_mtime
            return held.path

    def whole(self, sha256: str) -> Path | None:
        """As ``find``, for what goes out again: the file is read, and dropped when these are its bytes no more."""
        path = self.find(sha256)
        if path is None:
            return None
        with suppress(OSError):
            if _copy(path, lambda _block: None) == sha256:
                return path
        self.forget([sha256])
        return None

    def bound(self, max_bytes: int) -> None:
        """Hold at most this from now on; what is too much goes at once."""
        self.max_bytes = max_bytes
        self.trim()

    def trim(self) -> None:
        """Keep to the bound also where it was lowered while these were not looked after."""
        needed = self._needed()
        with self._lock:
            self._make_room("", needed)

    def forget(self, digests: Collection[str]) -> None:
        with self._lock:
            for sha256 in digests:
                self._drop(sha256)

    def _add(self, sha256: str, path: Path) -> None:
        needed = self._needed()
        with self._lock:
            facts = path.stat()
            self._all()[sha256] = _Held(path, facts.st_size, facts.st_mtime)
            self._fresh.add(sha256)
            self._make_room(sha256, needed)

    def _make_room(self, newest: str, needed: Collection[str]) -> None:
        held, wanted = self._all(), self._fresh.union(needed)
        total = sum(one.size for one in held.values())
        for sha256 in sorted(held, key=lambda digest: (digest in wanted, held[digest].used)):
            if total <= self.max_bytes:
                return
            if sha256 != newest:
                total -= held[sha256].size
                self._drop(sha256)

    def _drop(self, sha256: str) -> None:
        held = self._all().pop(sha256, None)
        if held is not None:
            with suppress(OSError):
                held.path.unlink(missing_ok=True)

    def _all(self) -> dict[str, _Held]:
        if self._held is None:
            self._held = dict(self._on_disk())
        return self._held

    def _on_disk(self) -> Iterator[tuple[str, _Held]]:
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            with suppress(OSError):  # another program looks at it
                if path.name.startswith(".keeping-"):
                    path.unlink(missing_ok=True)  # a copy that was cut short
                    continue
                facts = path.stat()
                yield path.stem, _Held(path, facts.st_size, facts.st_mtime)


def _copy(source: Path, write: Callable[[bytes], object]) -> str:
    """The digest of what was copied."""
    found = hashlib.sha256()
    with source.open("rb") as stream:
        while block := stream.read(_BLOCK):
            found.update(block)
            write(block)
    return found.hexdigest()
