"""Originals fetched for the player and for downloads: a cache bounded by bytes, the longest unused go first."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path


class FetchedFiles:
    """Files by media_id. A file is there whole or not at all; any thread may ask."""

    def __init__(self, folder: Path, max_bytes: int) -> None:
        self.folder = folder
        self._max_bytes = max_bytes
        folder.mkdir(parents=True, exist_ok=True)

    def find(self, media_id: str) -> Path | None:
        """The file of a material, which counts as used now; None when it has to be fetched."""
        for file in self.folder.glob(f"{_stem(media_id)}.*"):
            with suppress(OSError):
                os.utime(file)
                return file
        return None

    def put(self, media_id: str, file: Path) -> Path:
        """Take a finished file over (it moves; same file system) and make room; returns where it is now."""
        target = self.folder / (_stem(media_id) + (file.suffix or ".bin"))
        file.replace(target)
        os.utime(target)
        self._make_room(target)
        return target

    def _make_room(self, newest: Path) -> None:
        held = sorted(self._held(), reverse=True)
        total = 0
        for _used, size, file in held:
            total += size
            if total > self._max_bytes and file != newest:
                file.unlink(missing_ok=True)

    def _held(self) -> Iterator[tuple[float, int, Path]]:
        for file in self.folder.iterdir():
            with suppress(OSError):
                facts = file.stat()
                if file.is_file():
                    yield facts.st_mtime, facts.st_size, file


def _stem(media_id: str) -> str:
    """media_ids are letters, digits, - and _; anything else is told apart by its code point."""
    return re.sub(r"[^A-Za-z0-9_-]", lambda odd: f"~{ord(odd[0]):x}~", media_id)
