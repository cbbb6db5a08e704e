"""Files made here that are still to be sent: pasted pictures, repaired copies. They stay until nobody promised them."""

import shutil
import tempfile
from collections.abc import Collection
from pathlib import Path


class Staging:
    """A folder of folders, one for each piece of work, so that every file keeps its own name. Any thread may ask."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def new_folder(self) -> Path:
        """Raises OSError."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(dir=self.folder))

    def owns(self, path: Path) -> bool:
        """Whether a file lies in here."""
        return self.folder.resolve() in path.resolve().parents

    def sweep(self, keep: Collection[Path]) -> int:
        """Delete every folder in which none of the files to keep lies; gives how many went. Only while no plan and no
        repair is under way: it can't know what they are about to promise."""
        if not self.folder.is_dir():
            return 0
        kept = {self._top(path) for path in keep if self.owns(path)}
        gone = [entry for entry in self.folder.iterdir() if entry.name not in kept]
        for entry in gone:
            shutil.rmtree(entry, ignore_errors=True) if entry.is_dir() else entry.unlink(missing_ok=True)
        return len(gone)

    def _top(self, path: Path) -> str:
        return path.resolve().relative_to(self.folder.resolve()).parts[0]
