"""Looks at dropped files behind the window: finds them, probes them, asks the library for the same bytes."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desktop.intake.checks import Duplicate
from wego_desktop.intake.probe import Probe, digest, probe
from wego_desktop.ui.tasks import Pool, Task, Tasks
from wego_desktop.ui.uploads.plan import Looked
from wego_desktop.ui.uploads.walking import Found, find_files

Duplicates = Callable[[str], Sequence[Duplicate]]
_TOGETHER = 4  # files in one task: few enough that rows come in steadily, enough to spare the threads
_AT_ONCE = 250  # rows that appear between two events: about 5 ms
_HASHED_BYTES = 128 << 20  # nothing that large can go up, so nobody asks whether it is there already


class PlanLooking(QObject):
    """found(Found): what was dropped has been walked. came(list[Path]): its files, some hundred between two events.
    looked(list[Looked]): what is known of some of them.

    duplicates: materials with these bytes, by SHA-256; called in a worker.
    """

    found = Signal(object)
    came = Signal(list)
    looked = Signal(list)

    def __init__(self, tasks: Tasks, duplicates: Duplicates, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._duplicates = tasks, duplicates
        self._under_way: set[Task] = set()
        self._coming: deque[Path] = deque()
        self._handing_on = QTimer(self, interval=0)
        self._handing_on.timeout.connect(self._hand_on)

    @property
    def busy(self) -> bool:
        """Whether folders are still walked or files still looked at."""
        self._under_way = {task for task in self._under_way if not task.finished}
        return bool(self._under_way or self._coming)

    def find(self, paths: Sequence[Path], most: int) -> None:
        """Walk what was dropped, for at most so many files."""
        walk = partial(find_files, list(paths), most)
        self._under_way.add(self._tasks.run(walk, self._found, owner=self, pool=Pool.DISK))

    def look(self, files: Sequence[tuple[int, Path]]) -> None:
        """Probe files by the key of their row."""
        for first in range(0, len(files), _TOGETHER):
            work = partial(_look_at_some, files[first : first + _TOGETHER], self._duplicates)
            self._under_way.add(self._tasks.run(work, self.looked.emit, owner=self, pool=Pool.DISK))

    def stop(self) -> None:
        """Forget what was asked; nothing is told any more."""
        for task in self._under_way:
            task.drop()
        self._under_way.clear()
        self._coming.clear()

    def _found(self, found: Found) -> None:
        self._coming.extend(found.files)
        self._handing_on.start()
        self.found.emit(found)

    def _hand_on(self) -> None:
        some = [self._coming.popleft() for _ in range(min(_AT_ONCE, len(self._coming)))]
        if not self._coming:
            self._handing_on.stop()
        if some:
            self.came.emit(some)


def look_at(key: int, path: Path, duplicates: Duplicates) -> Looked:
    """Everything a row has to know of its file. For a worker; what is wrong with the file stands in the probe."""
    seen = probe(path)
    if not seen.family or seen.size > _HASHED_BYTES:
        return Looked(key, seen)
    seen = _with_digest(seen)
    return Looked(key, seen, tuple(duplicates(seen.sha256)) if seen.sha256 else ())


def _look_at_some(files: Sequence[tuple[int, Path]], duplicates: Duplicates) -> list[Looked]:
    return [look_at(key, path, duplicates) for key, path in files]


def _with_digest(seen: Probe) -> Probe:
    try:
        return replace(seen, sha256=digest(seen.path))
    except OSError:
        return seen  # gone since it was probed: sending it will say so
