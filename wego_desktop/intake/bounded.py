"""A file read with a budget: whatever its bytes claim, looking at it costs bounded time and memory.

Every reader of this package sees a file through ``BoundedFile``. A header that says "my next part is 4 GB long" gets at
most what one read gives; a chain of a million tiny parts ends in ``BudgetSpentError``.
"""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WINDOW = 1 << 16  # bytes read from the disk at once; one read gives at most as much, unless it asks for more
_LARGEST_READ = 1 << 20
_BYTES = 48 << 20  # read from one file in all, so that a scan of a large picture ends
_LOOKS = 300_000  # reads from one file in all


class BudgetSpentError(Exception):
    """The budget is spent: what was measured so far has to do."""


class NotAFileError(OSError):
    """A pipe, a device or a socket: opening it could wait for ever, or do something."""


class BoundedFile:
    """An open regular file: ``at`` for our own readers; ``read``, ``seek`` and ``tell`` for libraries."""

    def __init__(self, descriptor: int, size: int) -> None:
        self.size = size
        self._descriptor = descriptor
        self._window, self._start = b"", 0
        self._bytes, self._looks = _BYTES, _LOOKS
        self._position = 0

    def at(self, offset: int, count: int) -> bytes:
        """The bytes at an offset, fewer at the end of the file. Raises BudgetSpentError, OSError."""
        self._looks -= 1
        if self._looks < 0:
            raise BudgetSpentError
        begin = offset - self._start
        if begin < 0 or begin + count > len(self._window):
            if offset < 0 or offset >= self.size:
                return b""
            self._load(offset, min(max(count, WINDOW), _LARGEST_READ))
            begin = 0
        return self._window[begin : begin + count]

    def tail(self, count: int) -> bytes:
        """The last bytes of the file."""
        return self.at(max(0, self.size - count), count)

    def read(self, count: int = -1) -> bytes:
        wanted = self.size - self._position if count < 0 else count
        data = self.at(self._position, min(wanted, _LARGEST_READ))
        self._position += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = (0, self._position, self.size)[whence]
        if base + offset < 0:
            raise OSError("seek before the file's first byte")
        self._position = base + offset
        return self._position

    def tell(self) -> int:
        return self._position

    def blocks(self) -> Iterator[bytes]:
        """All bytes, block by block; not counted against the budget."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        while block := os.read(self._descriptor, _LARGEST_READ):
            yield block

    def _load(self, offset: int, count: int) -> None:
        self._bytes -= count
        if self._bytes < 0:
            raise BudgetSpentError
        os.lseek(self._descriptor, offset, os.SEEK_SET)
        self._window, self._start = os.read(self._descriptor, count), offset


@contextmanager
def open_regular(path: Path) -> Iterator[BoundedFile]:
    """A regular file, opened so that nothing else can make us wait. Raises OSError, NotAFileError.

    The kind is asked before opening, since opening a device may do something, and again afterwards, since the name may
    have come to mean something else between the two.
    """
    _require_regular(path.stat())
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
    descriptor = os.open(path, flags)
    try:
        facts = os.fstat(descriptor)
        _require_regular(facts)
        yield BoundedFile(descriptor, facts.st_size)
    finally:
        os.close(descriptor)


def _require_regular(facts: os.stat_result) -> None:
    if stat.S_ISDIR(facts.st_mode):
        raise IsADirectoryError
    if not stat.S_ISREG(facts.st_mode):
        raise NotAFileError
