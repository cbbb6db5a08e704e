"""The index: every permanent material of one account, as this machine knows it.

One library folder per account, one opener per folder, one writer, any number of reading threads. Other nouns of the
library (calls, sweeps, thumbnails) keep their tables through ``read()`` and ``write()``; nobody else has a connection.
"""

# ruff: noqa: S608  # only names of columns are put into statements

import json
import time
from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from enum import StrEnum
from pathlib import Path
from sqlite3 import Connection
from typing import Self

from wego_desktop.library.connections import Connections
from wego_desktop.library.errors import LibraryError
from wego_desktop.library.lock import LibraryLock
from wego_desktop.library.material import Material
from wego_desktop.library.opening import open_file
from wego_desktop.library.outline import Outline
from wego_desktop.library.put import FORGOTTEN_FOR, Put, put
from wego_desktop.library.records import COLUMNS, material, outline, packed_ids, text, unpack
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial

FILE_NAME = "library.db"
# State that a refresh leaves of the draft box, which it reads by itself: when, and what kept it from being read.
DRAFTS_REFRESHED, DRAFTS_TROUBLE = "refreshed_at:draft", "drafts_trouble"


class Order(StrEnum):
    NEWEST = "newest"
    OLDEST = "oldest"
    NAME = "name"
    SIZE = "size"


# Each is read from one index alone, forwards or backwards. Unknown sizes (NULL) stand last.
_ORDERED: Mapping[Order, str] = {
    Order.NEWEST: "updated DESC, id DESC",
    Order.OLDEST: "updated, id",
    Order.NAME: "sort_key, id",
    Order.SIZE: "size DESC, id DESC",
}


class Index:
    """Use ``Index.open(folder)``. Every method may be called from any thread.

    set_aside: where a damaged library was put when this one had to be begun anew; None otherwise. Damage that a call
    meets later raises LibraryDamaged; the next opening then looks closely. A full or failing disk: LibraryUnusable.
    """

    def __init__(self, lock: LibraryLock, connections: Connections, set_aside: Path | None) -> None:
        self._lock = lock
        self._connections = connections
        self._before_close: list[Callable[[], None]] = []
        self.set_aside = set_aside

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the library of a folder, or begin one. Raises LibraryError, OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        lock = LibraryLock(folder)
        try:
            writer, set_aside = open_file(folder / FILE_NAME)
        except BaseException:
            lock.release()
            raise
        return cls(lock, Connections(folder / FILE_NAME, writer), set_aside)

    def close(self) -> None:
        """Let others open it. Reads under way end by themselves. What was in memory and can't be written is lost."""
        finishing, self._before_close = self._before_close, []
        try:
            for finish in finishing:
                with suppress(LibraryError):
                    finish()
        finally:
            self._connections.close()
            self._lock.release()

    def before_close(self, finish: Callable[[], None]) -> None:
        """Have what is still in memory, and nobody would miss, written before the file closes."""
        self._before_close.append(finish)

    def read(self) -> AbstractContextManager[Connection]:
        """A connection of this thread's own for the block, for reading."""
        return self._connections.read()

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction: all of the block or nothing. Blocks of other threads wait; keep network calls out."""
        return self._connections.write()

    # Reading

    def counts(self) -> Mapping[Kind, int]:
        """How many materials of each kind are known here."""
        with self.read() as db:
            found = dict(db.execute("SELECT kind, count(*) FROM materials GROUP BY kind"))
        return {kind: found.get(kind.value, 0) for kind in Kind}

    def thumbs(self, kind: Kind) -> int:
        """How many of a kind are permanent thumbs."""
        with self.read() as db:
            query = "SELECT count(*) FROM materials WHERE kind = ? AND thumb <> 0"
            return int(db.execute(query, (kind.value,)).fetchone()[0])

    def totals(self) -> Mapping[Kind, int]:
        """How many the account said it holds when it was asked last; without the kinds it was never asked for."""
        found = {kind: self.state(f"total:{kind}") for kind in Kind}
        return {kind: int(value) for kind, value in found.items() if value.isdecimal()}

    def ids(self, kind: Kind, order: Order, *, only_thumbs: bool = False) -> "array[int]":
        """Row ids of all materials of a kind, in order; 100,000 in some 15 ms."""
        thumbs = " AND thumb <> 0" if only_thumbs else ""
        rows = f"SELECT id FROM materials WHERE kind = ?{thumbs} ORDER BY {_ORDERED[order]} LIMIT -1"
        with self.read() as db:  # one value instead of 100,000 rows: half the time
            packed = db.execute(f"SELECT json_group_array(id) FROM ({rows})", (kind.value,)).fetchone()[0]
        return array("q", json.loads(packed))

    def rows(self, ids: Sequence[int]) -> list[Material]:
        """The materials of these row ids, in this order; those that are gone meanwhile are left out."""
        query = f"SELECT {COLUMNS} FROM materials WHERE id IN (SELECT value FROM json_each(?))"
        found = {row.id: row for row in self._materials(query, json.dumps(list(ids)))}
        return [found[id_] for id_ in ids if id_ in found]

    def find(self, media_id: str) -> Material | None:
        return next(iter(self._materials(f"SELECT {COLUMNS} FROM materials WHERE media_id = ?", text(media_id))), None)

    def by_sha256(self, digest: str) -> list[Material]:
        """Materials whose bytes this machine saw and that have this SHA-256 (hex, lower case), oldest first."""
        if not digest:
            return []
        return self._materials(f"SELECT {COLUMNS} FROM materials WHERE sha256 <> '' AND sha256 = ? ORDER BY id", digest)

    def ids_by_sha256(self, digests: Collection[str]) -> dict[str, str]:
        """Of bytes this machine saw: which material has them, the oldest where there are several."""
        query = "SELECT sha256, media_id FROM materials WHERE sha256 <> '' AND sha256 IN "
        query += "(SELECT value FROM json_each(?)) ORDER BY id DESC"
        with self.read() as db:
            return dict(db.execute(query, (packed_ids(digests),)).fetchall())

    def articles(self, media_id: str) -> tuple[Article, ...]:
        """The articles of a message, content as WeChat stored it, byte for byte; () for files, and for a draft of which
        only the list was read: see ``outlines``."""
        return tuple(article for article in map(unpack, self._articles(media_id)) if article)

    def outlines(self, media_id: str) -> tuple[Outline, ...]:
        """The articles of a message as far as they can be shown without being read; () for files."""
        return tuple(found for found in map(outline, self._articles(media_id)) if found)

    def state(self, key: str, default: str = "") -> str:
        with self.read() as db:
            row = db.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default

    def _articles(self, media_id: str) -> list[object]:
        query = "SELECT article FROM articles WHERE material = (SELECT id FROM materials WHERE media_id = ?) "
        with self.read() as db:
            return [row[0] for row in db.execute(query + "ORDER BY position", (text(media_id),))]

    def _materials(self, query: str, *values: object) -> list[Material]:
        with self.read() as db:
            rows = db.execute(query, values).fetchall()
        return [found for found in map(material, rows) if found]

    # Writing

    def put(self, remotes: Iterable[RemoteMaterial], seen_at: float) -> Put:
        """Merge what the account told. seen_at: when it was *asked*, Unix seconds: what was forgotten after that
        moment does not come back. Times that go backwards are believed; a name left out does not erase one known."""
        with self.write() as db:
            return put(db, remotes, seen_at)

    def learn(
        self,
        media_id: str,
        *,
        size: int | None = None,
        width: int | None = None,
        height: int | None = None,
        seconds: float | None = None,
        format: str | None = None,  # noqa: A002
        sha256: str | None = None,
        thumb: bool | None = None,
    ) -> None:
        """Keep what only the bytes tell; None leaves a value as it is."""
        given = {"size": size, "width": width, "height": height, "seconds": seconds, "format": format}
        given |= {"sha256": sha256, "thumb": thumb}
        values = {name: value for name, value in given.items() if value is not None}
        if not values:
            return
        with self.write() as db:
            assignments = ", ".join(f"{name} = ?" for name in values)
            db.execute(f"UPDATE materials SET {assignments} WHERE media_id = ?", (*values.values(), text(media_id)))

    def forget(self, media_ids: Sequence[str], *, at: float | None = None) -> int:
        """Drop materials that the account no longer has; returns how many were known here."""
        when = time.time() if at is None else at
        with self.write() as db:
            db.execute("DELETE FROM forgotten WHERE at < ?", (when - FORGOTTEN_FOR,))
            db.executemany("INSERT OR REPLACE INTO forgotten VALUES (?, ?)", [(text(id_), when) for id_ in media_ids])
            query = "DELETE FROM materials WHERE media_id IN (SELECT value FROM json_each(?))"
            return db.execute(query, (packed_ids(media_ids),)).rowcount

    def set_state(self, key: str, value: str) -> None:
        with self.write() as db:
            db.execute("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, value))

    def count_down(self, kind: Kind) -> None:
        """One of a kind was deleted since the account was asked how many it holds."""
        with self.write():
            told = self.totals().get(kind, 0)
            if told:
                self.set_state(f"total:{kind}", str(told - 1))

    def set_totals(self, counts: Mapping[Kind, int]) -> None:
        with self.write():
            for kind, count in counts.items():
                self.set_state(f"total:{kind}", str(count))
