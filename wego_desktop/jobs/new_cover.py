"""A file or bytes on their way to become a cover: checked, repaired where that helps, and kept on this machine.

It is made permanent when the message is saved (message_covers.py); nothing is sent here. What the library has already
is taken from there.
"""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from wego_desktop.articles.cover import Cover
from wego_desktop.intake.checks import Duplicate, can_go, check
from wego_desktop.intake.findings import Finding, Value
from wego_desktop.intake.probe import Probe, probe
from wego_desktop.intake.repairs import CannotRepair, Recipe, RenderSvg, offer, repair
from wego_desktop.limits import Limits, Severity, Target
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.progress import Cancel, Progress

_NO_PICTURE = QT_TRANSLATE_NOOP("Trouble", "A cover is a picture, and {name} is none. Choose a picture")
_NAME = "cover"  # of bytes that came without one


class CoverRefused(Exception):  # noqa: N818 - says what happened
    """WeChat would refuse it, and there is no repair. finding: what the checks say of it."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(finding.rule)


@dataclass(frozen=True)
class NewCover:
    """A picture that can be the cover.

    :ivar known_as: its name in the library, where the same bytes are permanent already; else ""
    :ivar what: a marked sentence of context "Repair" for ``values``: what was done to it; "" for nothing
    """

    cover: Cover
    size: int
    known_as: str = ""
    what: str = ""
    values: Mapping[str, Value] = field(default_factory=dict)


class NewCovers:
    """Any thread may ask.

    :ivar duplicates: images of the library with these bytes, by SHA-256
    :ivar room: pieces that the library still takes of a target; None when that is not known
    :ivar folder: a new folder for what is made on the way
    :ivar keep: keeps a file's bytes and gives their SHA-256 (LocalPictures.put)
    """

    def __init__(
        self,
        limits: Limits,
        duplicates: Callable[[str], Sequence[Duplicate]],
        room: Callable[[Target], int | None],
        folder: Callable[[], Path],
        keep: Callable[[Path], str],
        *,
        render_svg: RenderSvg | None = None,
    ) -> None:
        self._limits, self._duplicates, self._room = limits, duplicates, room
        self._folder, self._keep, self._render_svg = folder, keep, render_svg

    def take_bytes(self, content: bytes, progress: Progress, cancel: Cancel) -> NewCover:
        """As ``take``."""
        with self.working() as folder:
            file = folder / _NAME
            file.write_bytes(content)
            return self._take(file, folder, progress, cancel)

    def take(self, file: Path, progress: Progress, cancel: Cancel) -> NewCover:
        """Raises CoverRefused, CannotRepair, Cancelled, OSError; then nothing of it is kept."""
        with self.working() as folder:
            return self._take(file, folder, progress, cancel)

    def _take(self, file: Path, folder: Path, progress: Progress, cancel: Cancel) -> NewCover:
        seen = probe(file, hashed=True)
        known = self._known(seen)
        if known is not None:
            return known
        found = self._check(seen)
        if can_go(found):
            return self._kept(seen)
        if seen.family not in ("picture", ""):
            raise CannotRepair(_NO_PICTURE, {"name": seen.name})
        return self._repaired(seen, found, folder, progress, cancel)

    def _repaired(
        self, seen: Probe, found: Sequence[Finding], folder: Path, progress: Progress, cancel: Cancel
    ) -> NewCover:
        offered = offer(seen, Target.IMAGE, self._limits, found)
        blocking = next(one for one in found if one.severity is Severity.BLOCKS)
        if offered is None or offered.lacks:
            raise CoverRefused(blocking)
        recipe = Recipe(Target.IMAGE, offered.ways[0].id)
        made = repair(
            seen, seen.name, recipe, self._limits, folder,
            render_svg=self._render_svg, progress=progress, cancel=cancel,
        )  # fmt: skip
        left = self._check(made.probe)
        if not can_go(left):
            raise CoverRefused(next(one for one in left if one.severity is Severity.BLOCKS))
        return self._known(made.probe) or self._kept(made.probe, made.what, made.values)

    def _check(self, seen: Probe) -> tuple[Finding, ...]:
        """All but its name, which it gets when it is sent."""
        found = check(seen, Target.IMAGE, self._limits, room=self._room(Target.IMAGE))
        return tuple(one for one in found if one.repair != "rename")

    def _known(self, seen: Probe) -> NewCover | None:
        same = self._duplicates(seen.sha256) if seen.sha256 else ()
        return NewCover(Cover(same[0].media_id), seen.size, same[0].name) if same else None

    def _kept(self, seen: Probe, what: str = "", values: Mapping[str, Value] | None = None) -> NewCover:
        return NewCover(Cover(sha256=self._keep(seen.path)), seen.size, "", what, values or {})

    @contextmanager
    def working(self) -> Iterator[Path]:
        """A folder to make something in that is gone afterwards; what is of use was kept elsewhere. Raises OSError."""
        folder = self._folder()
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
