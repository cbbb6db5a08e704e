"""The connections to one library file: one that writes, and as many readers as threads read at once."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from wego_desktop.library.errors import LibraryClosed, LibraryDamaged, LibraryUnusable

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_DISK = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)
_HELD = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)  # by a program that copies or searches the file, for too long


def is_damage(error: sqlite3.Error) -> bool:
    return _code(error) in _DAMAGE


def is_disk(error: sqlite3.Error) -> bool:
    """Whether the disk, or who else uses it, is at fault, and not the file or this program."""
    return _code(error) in _DISK + _HELD


def _code(error: sqlite3.Error) -> int:
    """The primary code; errors of the sqlite3 module itself have none."""
    code: int | None = getattr(error, "sqlite_errorcode", None)
    return 0 if code is None else code & 0xFF


def connect(file: Path) -> sqlite3.Connection:
    """A connection any thread may use, one at a time; transactions are begun by hand."""
    connection = sqlite3.connect(file, timeout=10, isolation_level=None, check_same_thread=False)
    # A row with a broken byte shows a replacement character instead of failing the whole window.
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


class Connections:
    """read() from any thread beside one write(); WAL keeps the two apart.

    Damage met on the way raises LibraryDamaged and leaves a mark beside the file, for the next opening to look closely.
    """

    def __init__(self, file: Path, writer: sqlite3.Connection) -> None:
        self._file = file
        self._writer = writer
        self._writing = threading.RLock()
        self._inside = False
        self._owner = 0
        self._idle: list[sqlite3.Connection] = []
        self._lending = threading.Lock()
        self._closed = False

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A connection for reading; it sees what was committed when its statement began."""
        connection = self._lend()
        try:
            with self._watched():
                yield connection
        finally:
            self._take_back(connection)

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """A transaction: all of the block or nothing of it. A block inside a block joins the outer one."""
        with self._writing, self._watched():
            if self._inside:
                yield self._writer
            elif self._closed:
                raise LibraryClosed
            else:
                with self._transaction():
                    yield self._writer

    def inside(self) -> bool:
        """Whether this thread is in a block of ``write``."""
        return self._inside and self._owner == threading.get_ident()

    def close(self) -> None:
        """Close what is idle now and the rest as it comes back; the writer goes last, so that the WAL is folded in."""
        with self._lending:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()
        with self._writing:
            self._writer.close()

    def _lend(self) -> sqlite3.Connection:
        with self._lending:
            if self._closed:
                raise LibraryClosed
            if self._idle:
                return self._idle.pop()
        with self._watched():
            connection = connect(self._file)
        connection.execute("PRAGMA query_only = ON")
        return connection

    def _take_back(self, connection: sqlite3.Connection) -> None:
        with self._lending:
            if not self._closed:
                self._idle.append(connection)
                return
        connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._writer.execute("BEGIN IMMEDIATE")
        self._inside, self._owner = True, threading.get_ident()
        try:
            yield
            self._writer.execute("COMMIT")
        except BaseException:
            if self._writer.in_transaction:  # SQLite has already rolled back when the disk was full
                self._writer.execute("ROLLBACK")
            raise
        finally:
            self._inside = False

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            if is_disk(error):
                raise LibraryUnusable(str(error)) from error
            if not is_damage(error):
                raise
            with suppress(OSError):  # the next start meets it as this one did
                damage_mark(self._file).touch()
            raise LibraryDamaged(str(error)) from error


def damage_mark(file: Path) -> Path:
    return file.with_name(file.name + ".damaged")
