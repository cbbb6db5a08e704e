"""The folder of a sandbox: one SQLite database (WAL) and the bytes beside it.

Everything an answer promised is committed before the answer leaves, so a kill at any moment loses nothing that a client
was told. ``synchronous=NORMAL`` is enough for that: in WAL mode only a power cut can take the last commits.
"""

import contextlib
import sqlite3
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

Row = tuple[Any, ...]

_SCHEMA = """
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS account (
    app_id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, app_secret TEXT NOT NULL, seq INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS token (
    token TEXT PRIMARY KEY, app_id TEXT NOT NULL, family TEXT NOT NULL, issued REAL NOT NULL, expires REAL NOT NULL,
    valid_until REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS usage (
    app_id TEXT NOT NULL, day INTEGER NOT NULL, api TEXT NOT NULL, calls INTEGER NOT NULL,
    PRIMARY KEY (app_id, day, api)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS content (
    id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, recipe TEXT UNIQUE, size INTEGER, format TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS link (
    key TEXT PRIMARY KEY, app_id TEXT NOT NULL, content INTEGER NOT NULL, body INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS link_content ON link (content);
CREATE TABLE IF NOT EXISTS material (
    seq INTEGER PRIMARY KEY, app_id TEXT NOT NULL, media_id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    name TEXT NOT NULL, introduction TEXT NOT NULL, content INTEGER, link TEXT NOT NULL, articles TEXT NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS material_content ON material (content);
CREATE TABLE IF NOT EXISTS temporary (
    media_id TEXT PRIMARY KEY, app_id TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, content INTEGER NOT NULL,
    link TEXT NOT NULL, created INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS temporary_content ON temporary (content);
CREATE TABLE IF NOT EXISTS draft (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, app_id TEXT NOT NULL, media_id TEXT NOT NULL UNIQUE, articles TEXT NOT NULL,
    created INTEGER NOT NULL, updated INTEGER NOT NULL);
CREATE INDEX IF NOT EXISTS draft_account ON draft (app_id, seq);
"""


class Store:
    """The database under one lock. Rows are plain tuples; each noun knows its own table."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self._lock = threading.RLock()
        self._db = sqlite3.connect(folder / "sandbox.sqlite3", check_same_thread=False, isolation_level=None)
        self._db.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;" + _SCHEMA)

    def close(self) -> None:
        with self._lock:
            self._db.close()

    def rows(self, sql: str, *values: object) -> list[Row]:
        with self._lock:
            return self._db.execute(sql, values).fetchall()

    def row(self, sql: str, *values: object) -> Row | None:
        with self._lock:
            found: Row | None = self._db.execute(sql, values).fetchone()
            return found

    def write(self, sql: str, *values: object) -> int:
        """Run one change and give the number of its new row."""
        with self._lock:
            return self._db.execute(sql, values).lastrowid or 0

    def write_many(self, sql: str, rows: Iterable[Row]) -> None:
        with self._lock:
            self._db.executemany(sql, rows)

    @contextlib.contextmanager
    def changes(self) -> Iterator[None]:
        """All or nothing. Not to be nested."""
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    def meta(self, key: str, otherwise: str = "") -> str:
        found = self.row("SELECT value FROM meta WHERE key = ?", key)
        return str(found[0]) if found else otherwise

    def set_meta(self, key: str, value: str) -> None:
        self.write("INSERT OR REPLACE INTO meta VALUES (?, ?)", key, value)
