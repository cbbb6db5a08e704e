"""Pictures of articles that WeChat does not have yet: their bytes, by SHA-256, until they are sent and after.

The text of an article names one as ``wego://local/<sha256>``. A picture that WeChat would refuse as it is has a second
file, the repaired one, and a note that says which. Whatever moment the app is killed at, a file is here whole or not.
"""

import hashlib
import os
import re
import tempfile
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

SCHEME = "wego://local/"
_BLOCK = 1 << 20
_DIGEST = re.compile(r"[0-9a-f]{64}")
ADDRESS = re.compile(f"{re.escape(SCHEME)}({_DIGEST.pattern})(?![0-9a-f])")
"""An address within a text; group 1 is the digest."""
_NOTE = ".sent"  # behind the digest of a picture: the digest of the one that is sent in its place
_PART = ".part-"


def address(sha256: str) -> str:
    """What stands in the text of an article."""
    return SCHEME + sha256


def digest_in(address: str) -> str:
    """The digest that an address names, or "" for every other address."""
    digest = address.removeprefix(SCHEME)
    return digest if address.startswith(SCHEME) and _DIGEST.fullmatch(digest) else ""


def digests_in(text: str) -> frozenset[str]:
    """Those of all addresses that stand anywhere in a text, whether it shows them or not."""
    return frozenset(ADDRESS.findall(text))


class LocalPictures:
    """A folder of pictures. Any thread may ask; two that put the same bytes do no harm."""

    def __init__(self, folder: Path, *, now: Callable[[], float] = time.time) -> None:
        self.folder, self._now = folder, now

    def put(self, picture: bytes | Path) -> str:
        """Keep these bytes, or those of a file, and give their digest. Raises OSError; then nothing of it is here."""
        self.folder.mkdir(parents=True, exist_ok=True)
        with BytesIO(picture) if isinstance(picture, bytes) else picture.open("rb") as source:
            return self._keep(source)

    def path(self, sha256: str) -> Path | None:
        """The file with these bytes, or None. Its name has no extension: what it is, its bytes say."""
        path = self.folder / sha256
        return path if _DIGEST.fullmatch(sha256) and path.is_file() else None

    def forget(self, sha256: str) -> None:
        """Delete one that turned out to be no picture. Raises OSError."""
        if _DIGEST.fullmatch(sha256):
            (self.folder / sha256).unlink(missing_ok=True)

    def send_instead(self, sha256: str, repaired: str) -> None:
        """Remember which picture goes to WeChat in place of this one. Raises OSError."""
        self._write(self.folder / (sha256 + _NOTE), BytesIO(repaired.encode()))

    def sent_as(self, sha256: str) -> str:
        """The digest of what goes to WeChat for this picture: its own, or that of the repaired one if that is here."""
        if not _DIGEST.fullmatch(sha256):
            return sha256
        with suppress(OSError):
            repaired = (self.folder / (sha256 + _NOTE)).read_text("ascii", "replace")
            if self.path(repaired):
                return repaired
        return sha256

    def forget_unused(self, needed: Collection[str], older_than: float) -> int:
        """Delete pictures that no text names any more; gives how many files went.

        needed: digests that some article, version or autosave names. older_than: seconds since a picture was last put;
        younger ones stay, since a text that names them may just be on its way to the disk.
        """
        kept = {self.sent_as(sha256) for sha256 in needed}.union(needed)
        limit = self._now() - older_than
        gone = [path for path in self._old(limit) if path.name.removesuffix(_NOTE) not in kept]
        for path in gone:
            with suppress(OSError):  # another program looks at it; next time
                path.unlink(missing_ok=True)
        return len(gone)

    def _old(self, limit: float) -> Iterator[Path]:
        for path in self.folder.iterdir() if self.folder.is_dir() else ():
            with suppress(OSError):  # gone meanwhile
                if path.is_file() and path.stat().st_mtime < limit:
                    yield path

    def _keep(self, source: BinaryIO) -> str:
        sha256 = _digest(source)
        target = self.folder / sha256
        if self._is_whole(target, sha256):
            os.utime(target)
            return sha256
        source.seek(0)
        written = self._write(target, source)
        if written != sha256:  # somebody wrote to the file while it was read
            target.unlink(missing_ok=True)
            raise OSError(f"{sha256[:8]} changed while it was read")
        return sha256

    @staticmethod
    def _is_whole(path: Path, sha256: str) -> bool:
        with suppress(OSError), path.open("rb") as there:
            return _digest(there) == sha256
        return False

    def _write(self, target: Path, source: BinaryIO) -> str:
        """The digest of what was written under its name, at once and through to the disk."""
        found = hashlib.sha256()
        descriptor, name = tempfile.mkstemp(dir=self.folder, prefix=_PART)
        try:
            with os.fdopen(descriptor, "wb") as out:
                while block := source.read(_BLOCK):
                    found.update(block)
                    out.write(block)
                out.flush()
                os.fsync(out.fileno())
            Path(name).replace(target)
        finally:
            Path(name).unlink(missing_ok=True)
        return found.hexdigest()


def _digest(source: BinaryIO) -> str:
    found = hashlib.sha256()
    while block := source.read(_BLOCK):
        found.update(block)
    return found.hexdigest()
