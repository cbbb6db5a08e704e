"""The logbook: what only this machine knows of one account, and nobody could tell it again.

The index can be read anew from the account at any time; which files were promised to it, which temporary materials and
body pictures were made from here, no list shows. So this is a file of its own beside the index, written through to the
disk at every commit, and a damaged one is put aside and said, never quietly begun anew.
"""

import threading
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import Connection
from typing import Self

from wego_desktop.library.connections import Connections
from wego_desktop.library.logbook_steps import STEPS
from wego_desktop.library.opening import FULL, open_file, put_aside_since

FILE_NAME = "logbook.db"
_LATELY = 30 * 86_400.0  # s in which somebody may bring a damaged one back


@dataclass
class _Change:
    """A statement on its way to the disk. rows: how many it changed; None until that is certain."""

    statement: str
    values: Sequence[object]
    rows: int | None = None


class Logbook:
    """Use ``Logbook.open(folder)``, while the index of the folder is open: its lock keeps others out of both.

    Every method may be called from any thread. set_aside: where a damaged logbook was put when this one had to be begun
    anew; None otherwise. knows_all: no other one was put aside lately; else nothing may be tidied away that only that
    one can know to be needed. Raises as the index does: LibraryDamaged, LibraryUnusable.
    """

    def __init__(self, connections: Connections, set_aside: Path | None, *, knows_all: bool = True) -> None:
        self._connections = connections
        self._gathering, self._committing = threading.Lock(), threading.Lock()
        self._waiting: list[_Change] = []
        self.set_aside, self.knows_all = set_aside, knows_all

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the logbook of a folder, or begin one. Raises LibraryError, OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / FILE_NAME
        writer, set_aside = open_file(file, STEPS, synchronous=FULL)
        lately = put_aside_since(file, time.time() - _LATELY)
        return cls(Connections(file, writer), set_aside, knows_all=not lately)

    def close(self) -> None:
        """Reads under way end by themselves."""
        self._connections.close()

    def read(self) -> AbstractContextManager[Connection]:
        """A connection of this thread's own for the block, for reading."""
        return self._connections.read()

    def state(self, key: str) -> str:
        """What was kept under this name, or ""."""
        with self.read() as db:
            row = db.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else ""

    def set_state(self, key: str, value: str) -> None:
        self.change("INSERT OR REPLACE INTO state VALUES (?, ?)", (key, value))

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction, on the disk when the block ends: all of it or nothing. Keep network calls out."""
        return self._connections.write()

    def change(self, statement: str, values: Sequence[object] = ()) -> int:
        """One statement, on the disk when this returns, or with the block of ``write`` it stands in; how many rows it
        changed.

        What many threads ask for while a commit is under way goes to the disk together with the next: a commit waits
        for the disk, and six senders would stand in line for it.
        """
        if self._connections.inside():
            with self.write() as db:
                return db.execute(statement, values).rowcount
        mine = _Change(statement, values)
        with self._gathering:
            self._waiting.append(mine)
        with self._committing:
            if mine.rows is None:
                self._commit_waiting(mine)
        assert mine.rows is not None  # noqa: S101 - else the commit has raised
        return mine.rows

    def _commit_waiting(self, mine: _Change) -> None:
        """All that wait in one transaction; where one of them can't be done, mine alone, and the others by their own
        threads."""
        with self._gathering:
            gathered, self._waiting = self._waiting, []
        try:
            self._commit(gathered)
        except Exception:
            if len(gathered) == 1:
                raise
            with self._gathering:
                self._waiting = [each for each in gathered if each is not mine] + self._waiting
            self._commit([mine])

    def _commit(self, changes: Sequence[_Change]) -> None:
        with self.write() as db:
            rows = [db.execute(each.statement, each.values).rowcount for each in changes]
        for each, count in zip(changes, rows, strict=True):
            each.rows = count
