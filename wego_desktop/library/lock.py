"""One opener per library: a lock that the system lets go of however its holder ends."""

import sys
from pathlib import Path
from typing import BinaryIO

from wego_desktop.library.errors import LibraryInUse

if sys.platform == "win32":
    import msvcrt

    def _hold(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


class LibraryLock:
    """Held from creation to release(). The file stays: removing it would let two openers lock different files.

    Raises LibraryInUse when somebody holds it, in this process or another.
    """

    def __init__(self, folder: Path) -> None:
        self._file = (folder / "library.lock").open("ab")
        try:
            _hold(self._file)
        except OSError as error:
            self._file.close()
            # Windows says EACCES, the others EWOULDBLOCK; what else goes wrong is not "in use".
            if isinstance(error, BlockingIOError | PermissionError):
                raise LibraryInUse(folder) from None
            raise

    def release(self) -> None:
        self._file.close()
