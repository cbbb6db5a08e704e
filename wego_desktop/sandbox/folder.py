"""One folder, one process; and the port it had."""

import os
import sys
from pathlib import Path
from typing import Self

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FolderInUseError(Exception):
    """Another process serves this folder."""


class Lock:
    """Held while serving. The system lets go of it when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._file = (folder / "lock").open("a+b")

    def __enter__(self) -> Self:
        try:
            if sys.platform == "win32":
                self._file.seek(0)
                msvcrt.locking(self._file.fileno(), msvcrt.LK_NBLCK, 1)
            else:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self._file.close()
            raise FolderInUseError(f"Another sandbox already serves this folder: {self._folder}") from None
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def remembered_port(folder: Path) -> int:
    """The port of last time, or 0."""
    try:
        return int((folder / "port").read_text("utf-8"))
    except (OSError, ValueError):
        return 0


def remember_port(folder: Path, port: int) -> None:
    part = folder / f"port.{os.getpid()}"
    part.write_text(str(port), "utf-8")
    part.replace(folder / "port")
