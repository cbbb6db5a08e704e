"""Thumbnails on disk, bounded by bytes: what was not looked at for longest goes first."""

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from wego_desktop.library.errors import LibraryError
from wego_desktop.library.index import Index

_ROOM = 0.9  # what is kept when the bound is met, so that not every picture pays for clearing
_TOUCHES = 256
_BATCH = 256
_PARTIAL = "partial"  # one is written at a time


class PictureCache:
    """Files below a folder, their sizes and last uses in the index.

    name: two hex digits and more, safe for every file system. ``get`` opens one file by its name and touches no table.
    A file is entered before it is written, so a kill leaves nothing that is not counted. Failing writes (a full disk)
    cost the picture's place in the cache, never the picture.
    """

    def __init__(self, folder: Path, index: Index, max_bytes: int, *, now: Callable[[], float] = time.time) -> None:
        self._folder = folder
        self._index = index
        self._max_bytes = max_bytes
        self._now = now
        self._lock = threading.Lock()
        self._touched: dict[str, float] = {}
        self._bytes: int | None = None  # not added up yet
        index.before_close(self._write_touches)

    def get(self, name: str) -> bytes | None:
        try:
            content = self._path(name).read_bytes()
        except OSError:
            return None
        self._touched[name] = self._now()
        return content or None

    def put(self, name: str, content: bytes) -> None:
        with suppress(LibraryError):
            self._put(name, content)

    def forget(self, prefix: str) -> None:
        """Drop every picture whose name begins so."""
        with self._lock, self._index.write() as db:
            query = "SELECT name, bytes FROM thumbnails WHERE name >= ? AND name < ?"
            self._drop(db.execute(query, (prefix, prefix + "~")).fetchall())

    def size(self) -> int:
        """Bytes on disk, as far as the cache knows."""
        with self._index.read() as db:
            return int(db.execute("SELECT coalesce(sum(bytes), 0) FROM thumbnails").fetchone()[0])

    def _put(self, name: str, content: bytes) -> None:
        with self._lock:
            if self._bytes is None:
                self._bytes = self._add_up()
            self._enter(name, len(content))
            self._write(name, content)
            if self._bytes > self._max_bytes:
                self._clear()
        if len(self._touched) >= _TOUCHES:
            self._write_touches()

    def _enter(self, name: str, size: int) -> None:
        with self._index.write() as db:
            old = db.execute("SELECT bytes FROM thumbnails WHERE name = ?", (name,)).fetchone()
            db.execute("INSERT OR REPLACE INTO thumbnails VALUES (?, ?, ?)", (name, size, self._now()))
        self._bytes = (self._bytes or 0) + size - (old[0] if old else 0)

    def _write(self, name: str, content: bytes) -> None:
        path, partial = self._path(name), self._folder / _PARTIAL
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(content)
            partial.replace(path)
        except OSError:
            with suppress(OSError):
                partial.unlink(missing_ok=True)

    def _clear(self) -> None:
        self._write_touches()
        with self._index.write() as db:
            while (self._bytes or 0) > self._max_bytes * _ROOM:
                rows = db.execute("SELECT name, bytes FROM thumbnails ORDER BY used LIMIT ?", (_BATCH,)).fetchall()
                if not rows:
                    return
                self._drop(self._enough(rows))

    def _enough(self, rows: list[tuple[str, int]]) -> list[tuple[str, int]]:
        """The oldest of these, up to where the cache fits."""
        over, chosen = (self._bytes or 0) - self._max_bytes * _ROOM, []
        for name, size in rows:
            if over <= 0:
                break
            chosen.append((name, size))
            over -= size
        return chosen

    def _drop(self, rows: list[tuple[str, int]]) -> None:
        for name, size in rows:
            with suppress(OSError):  # another program looks at it; it is counted no more, and overwritten in time
                self._path(name).unlink(missing_ok=True)
            self._touched.pop(name, None)
            if self._bytes is not None:
                self._bytes -= size
        with self._index.write() as db:
            db.executemany("DELETE FROM thumbnails WHERE name = ?", [(name,) for name, _ in rows])

    def _write_touches(self) -> None:
        touched, self._touched = self._touched, {}
        if touched:
            with self._index.write() as db:
                rows = [(used, name) for name, used in list(touched.items())]  # a reader may still add to it
                db.executemany("UPDATE thumbnails SET used = ? WHERE name = ?", rows)

    def _add_up(self) -> int:
        """Once per run, before the first write. An index begun anew takes in the pictures that are there already."""
        return self.size() or self._take_in()

    def _take_in(self) -> int:
        files = [path for path in self._folder.glob("??/*") if path.is_file()]
        rows = [(path.parent.name + path.name, (stat := path.stat()).st_size, stat.st_mtime) for path in files]
        with self._index.write() as db:
            db.executemany("INSERT OR REPLACE INTO thumbnails VALUES (?, ?, ?)", rows)
        return sum(row[1] for row in rows)

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name[2:]
