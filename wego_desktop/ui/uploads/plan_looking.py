"""Looks at dropped files behind the window: finds them, probes them, asks the library for the same bytes, and at last
for what looks the same, which takes decoding and keeps nobody waiting."""

import importlib
import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from wego_desktop.intake.checks import Duplicate
from wego_desktop.intake.probe import Probe, digest, probe
from wego_desktop.intake.repairs import offer
from wego_desktop.limits import Target, today
from wego_desktop.ui.tasks import Pool, Task, Tasks
from wego_desktop.ui.uploads.plan import Looked, Resembles
from wego_desktop.ui.uploads.walking import Found, find_files

Duplicates = Callable[[str], Sequence[Duplicate]]
Alike = Callable[[Probe], Sequence[Duplicate]]
KnownUrl = Callable[[str], str]
_log = logging.getLogger(__name__)
_TOGETHER = 4  # files in one task: few enough that rows come in steadily, enough to spare the threads
_AT_ONCE = 100  # rows that appear between two events: about 3 ms
_HASHED_BYTES = 128 << 20  # nothing that large can go up, so nobody asks whether it is there already


class PlanLooking(QObject):
    """found(Found): what was dropped has been walked. came(list[Path]): its files, some hundred between two events.
    looked(list[Looked]): what is known of some of them. resembled(list[Resembles]): what looks like some of them.

    duplicates: materials with these bytes, by SHA-256. known_url: where these bytes stand as a body picture, or "".
    alike: materials that look like a picture. All are called in a worker.
    """

    found = Signal(object)
    came = Signal(list)
    looked = Signal(list)
    resembled = Signal(list)

    def __init__(
        self,
        tasks: Tasks,
        duplicates: Duplicates,
        parent: QObject | None = None,
        *,
        known_url: KnownUrl | None = None,
        alike: Alike | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._duplicates, self._known_url, self._alike = tasks, duplicates, known_url, alike
        self._under_way: set[Task] = set()
        self._comparing: set[Task] = set()
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
            work = partial(_look_at_some, files[first : first + _TOGETHER], self._duplicates, self._known_url)
            self._under_way.add(self._tasks.run(work, self._looked, owner=self, pool=Pool.DISK))

    def _looked(self, looked: list[Looked]) -> None:
        self.looked.emit(looked)
        alike = self._alike
        pictures = [one for one in looked if one.probe.family == "picture" and not one.known]
        if alike is not None and pictures:
            work = partial(_compare_some, pictures, alike)
            self._comparing.add(self._tasks.run(work, self._resembled, self._not_compared, owner=self, pool=Pool.DISK))

    def _resembled(self, found: list[Resembles]) -> None:
        self._comparing = {task for task in self._comparing if not task.finished}
        if found:
            self.resembled.emit(found)

    def _not_compared(self, error: BaseException) -> None:
        """A plan without "looks like" is a plan."""
        _log.warning("pictures could not be compared with the library", exc_info=error)

    def stop(self) -> None:
        """Forget what was asked; nothing is told any more."""
        for task in self._under_way | self._comparing:
            task.drop()
        self._under_way.clear()
        self._comparing.clear()
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


def look_at(key: int, path: Path, duplicates: Duplicates, known_url: KnownUrl | None = None) -> Looked:
    """Everything a row has to know of its file. For a worker; what is wrong with the file stands in the probe."""
    load_repairs()
    seen = probe(path)
    if not seen.family or seen.size > _HASHED_BYTES:
        return Looked(key, seen)
    seen = _with_digest(seen)
    if not seen.sha256:
        return Looked(key, seen)
    return Looked(key, seen, *known_of(seen, duplicates, known_url))


@cache
def load_repairs() -> None:
    """What offers repairs brings readers of pictures and sounds: loaded here, so that the window needs not wait."""
    for name in ("pictures", "animations", "thumbs", "sounds", "films"):
        importlib.import_module(f"wego_desktop.intake.repairs.{name}")
    for family, form in (("film", "mov"), ("picture", "heic")):  # these look whether their extra is there
        offer(Probe(Path(), "", 1 << 30, form, family), Target.THUMB, today(), ())


def known_of(seen: Probe, duplicates: Duplicates, known_url: KnownUrl | None) -> tuple[tuple[Duplicate, ...], str]:
    """Materials with these bytes, and their URL as a body picture. For a worker.

    A library that can't be asked knows nothing: the file can go all the same, and no row waits for ever.
    """
    try:
        url = known_url(seen.sha256) if known_url is not None and seen.family == "picture" else ""
        return tuple(duplicates(seen.sha256)), url
    except Exception as error:
        _log.warning("the library could not be asked for the same bytes", exc_info=error)
        return (), ""


def _look_at_some(
    files: Sequence[tuple[int, Path]], duplicates: Duplicates, known_url: KnownUrl | None
) -> list[Looked]:
    return [look_at(key, path, duplicates, known_url) for key, path in files]


def _compare_some(looked: Sequence[Looked], alike: Alike) -> list[Resembles]:
    found = (Resembles(one.key, tuple(alike(one.probe))) for one in looked)
    return [one for one in found if one.alike]


def _with_digest(seen: Probe) -> Probe:
    try:
        return replace(seen, sha256=digest(seen.path))
    except OSError:
        return seen  # gone since it was probed: sending it will say so
