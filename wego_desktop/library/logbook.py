"""The logbook: what only this machine knows of one account, and nobody could tell it again.

The index can be read anew from the account at any time; which files were promised to it, which temporary materials and
body pictures were made from here, no list shows. So this is a file of its own beside the index, written through to the
disk at every commit, and a damaged one is put aside and said, never quietly begun anew.
"""

from contextlib import AbstractContextManager
from pathlib import Path
from sqlite3 import Connection
from typing import Self

from wego_desktop.library.connections import Connections
from wego_desktop.library.logbook_steps import STEPS
from wego_desktop.library.opening import FULL, open_file

FILE_NAME = "logbook.db"


class Logbook:
    """Use ``Logbook.open(folder)``, while the index of the folder is open: its lock keeps others out of both.

    Every method may be called from any thread. set_aside: where a damaged logbook was put when this one had to be begun
    anew; None otherwise. Raises as the index does: LibraryDamaged, LibraryUnusable.
    """

    def __init__(self, connections: Connections, set_aside: Path | None) -> None:
        self._connections = connections
        self.set_aside = set_aside

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the logbook of a folder, or begin one. Raises LibraryError, OSError."""
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / FILE_NAME
        writer, set_aside = open_file(file, STEPS, synchronous=FULL)
        return cls(Connections(file, writer), set_aside)

    def close(self) -> None:
        """Reads under way end by themselves."""
        self._connections.close()

    def read(self) -> AbstractContextManager[Connection]:
        """A connection of this thread's own for the block, for reading."""
        return self._connections.read()

    def write(self) -> AbstractContextManager[Connection]:
        """A transaction, on the disk when the block ends: all of it or nothing. Keep network calls out."""
        return self._connections.write()
