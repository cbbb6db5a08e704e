"""Files made here that are still to be sent: pasted pictures, repaired copies. They stay until nobody promised them."""

import os
import secrets
import shutil
import tempfile
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

_RUN = secrets.token_hex(4)  # of the app: what was made since it started may be about to be promised


def to_disk(path: Path) -> None:
    """Have the bytes of a file written through: a journal that survives a power cut must not promise an empty file."""
    with suppress(OSError), path.open("rb+") as stream:  # one that can't be opened says so when it is sent
        os.fsync(stream.fileno())


class Staging:
    """A folder of folders, one for each piece of work, so that every file keeps its own name. Any thread may ask."""

    def __init__(self, folder: Path, run: str = _RUN) -> None:
        self.folder, self._run = folder, run

    def new_folder(self) -> Path:
        """Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=f"{self._run}-", dir=self.folder))

    def owns(self, path: Path) -> bool:
        """Whether a file lies in here."""
        return self.folder.resolve() in path.resolve().parents

    def sweep(self, keep: Collection[Path]) -> int:
        """Delete what earlier runs of the app left, except folders in which a file to keep lies; gives how many went.
        What can't be deleted stays for the next time. Raises OSError when the folder can't be read."""
        if not self.folder.is_dir():
            return 0
        kept = {self._top(path) for path in keep if self.owns(path)}
        gone = [one for one in self.folder.iterdir() if one.name not in kept and not one.name.startswith(self._run)]
        for entry in gone:
            shutil.rmtree(entry, ignore_errors=True)
        return len(gone)

    def _top(self, path: Path) -> str:
        return path.resolve().relative_to(self.folder.resolve()).parts[0]
