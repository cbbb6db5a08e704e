"""Runs the repairs of the plan behind the window, two at a time, and tries ways out for the file that is looked at."""

import contextlib
import logging
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import CancelledError
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from wego_desktop.intake.repairs import CannotRepair, Recipe, RenderSvg, repair
from wego_desktop.limits import Limits
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.ui.tasks import Pool, Task, Tasks
from wego_desktop.ui.uploads.plan_looking import Duplicates, KnownUrl, known_of
from wego_desktop.ui.uploads.plan_model import PlanModel
from wego_desktop.ui.uploads.plan_row import Failed, Made, PlanRow
from wego_desktop.wechat.errors import Cancelled, trouble_of

_log = logging.getLogger(__name__)
_AT_ONCE = 2
_FAILED = QT_TRANSLATE_NOOP("Repair", "The repair did not work out. Choose another way, or repair it elsewhere")


@dataclass(frozen=True)
class Work:
    """One repair to do: of which row, and how. taken: a person wants it; else it is a try."""

    key: int
    recipe: Recipe
    taken: bool


class PlanRepairing(QObject):
    """changed: something began or ended.

    staging: the folder that repaired files go to, asked in a worker. duplicates and known_url are asked about the
    repaired bytes, which may be in the account already.
    """

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        model: PlanModel,
        limits: Limits,
        staging: Callable[[], Path],
        duplicates: Duplicates,
        parent: QObject | None = None,
        *,
        known_url: KnownUrl | None = None,
        render_svg: RenderSvg | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._model, self._limits = tasks, model, limits
        self._staging, self._duplicates, self._known_url = staging, duplicates, known_url
        self._render_svg = render_svg
        self._waiting: list[Work] = []
        self._under_way: dict[tuple[int, Recipe], Task] = {}
        self._kept: set[Path] = set()

    @property
    def busy(self) -> bool:
        return bool(self._under_way or self._waiting)

    def repair(self, keys: Iterable[int]) -> None:
        """What these rows ask for."""
        for key in keys:
            self._add(key, taken=True)
        self._go_on()

    def try_out(self, key: int) -> None:
        """See what the ways of a row would give, the chosen one first. Slow ones are not tried."""
        self._forget_tries(key)
        row = self._row(key)
        if row is not None and row.offer is not None and row.can_repair and not row.offer.slow and row.failed is None:
            self._add(key, taken=False)
            for recipe in row.ways:
                self._add(key, taken=False, recipe=recipe)
        self._go_on()

    def _forget_tries(self, but: int) -> None:
        """Nobody looks at these files any more."""
        self._waiting = [work for work in self._waiting if work.taken or work.key == but]
        for (key, recipe), task in list(self._under_way.items()):
            row = self._row(key)
            if key != but and (row is None or not row.pending):
                task.drop()
                del self._under_way[(key, recipe)]

    def tidy(self) -> None:
        """Stop what no row asks for any more."""
        for (key, recipe), task in list(self._under_way.items()):
            row = self._row(key)
            if row is None or recipe not in row.ways:
                task.drop()
                del self._under_way[(key, recipe)]
        self._waiting = [work for work in self._waiting if self._is_asked(work)]
        self._go_on()

    def cancel(self, keys: Collection[int]) -> None:
        """Stop the repairs of these rows; they stay as they are."""
        self._waiting = [work for work in self._waiting if work.key not in keys]
        for (key, recipe), task in list(self._under_way.items()):
            if key in keys:
                task.drop()
                del self._under_way[(key, recipe)]
        self._model.unrepair(list(keys))
        self._go_on()

    def stop(self, keep: Collection[Path] = ()) -> None:
        """The plan is over: nothing goes on, and repaired files that nobody sends are deleted."""
        for task in self._under_way.values():
            task.drop()
        self._under_way.clear()
        self._waiting.clear()
        unwanted = self._kept - set(keep)
        self._kept.clear()
        if unwanted:
            self._tasks.run(partial(_delete, unwanted), pool=Pool.DISK)

    def _add(self, key: int, *, taken: bool, recipe: Recipe | None = None) -> None:
        row = self._row(key)
        chosen = recipe or (row.way if row else None)
        if row is None or chosen is None or chosen in row.made or (key, chosen) in self._under_way:
            return
        work = Work(key, chosen, taken)
        if work not in self._waiting:
            self._waiting.append(work)

    def _row(self, key: int) -> PlanRow | None:
        return self._model.plan.get(key)

    def _is_asked(self, work: Work) -> bool:
        row = self._row(work.key)
        if row is None or work.recipe in row.made:
            return False
        return row.way == work.recipe if work.taken else work.recipe in row.ways

    def _go_on(self) -> None:
        """What a person wants comes before what is tried."""
        self._waiting.sort(key=lambda work: not work.taken)
        while self._waiting and len(self._under_way) < _AT_ONCE:
            work = self._waiting.pop(0)
            if self._is_asked(work) and (work.key, work.recipe) not in self._under_way:
                self._begin(work, self._model.plan[work.key])
        self.changed.emit()

    def _begin(self, work: Work, row: PlanRow) -> None:
        probe, name, limits, staging = row.probe, row.name, self._limits, self._staging
        render, duplicates, known_url = self._render_svg, self._duplicates, self._known_url
        if probe is None:
            return

        def do(task: Task) -> Made:
            done = repair(
                probe, name, work.recipe, limits, staging(), render_svg=render, progress=task.report, cancel=task
            )
            return Made(done, *known_of(done.probe, duplicates, known_url))

        self._under_way[(work.key, work.recipe)] = self._tasks.follow(
            do,
            partial(self._done, work),
            partial(self._failed, work),
            progress=partial(self._progress, work),
            owner=self,
            pool=Pool.JOBS,
        )
        self._progress(work, 0, 1)

    def _progress(self, work: Work, done: int, total: int) -> None:
        row = self._row(work.key)
        if row is not None and row.pending and row.way == work.recipe:
            self._model.progress(work.key, done / total if total else 0.0)

    def _done(self, work: Work, made: Made) -> None:
        self._kept.add(made.repaired.path)
        self._under_way.pop((work.key, work.recipe), None)
        self._model.take_made(work.key, work.recipe, made)
        self._go_on()

    def _failed(self, work: Work, error: BaseException) -> None:
        self._under_way.pop((work.key, work.recipe), None)
        if not isinstance(error, Cancelled | CancelledError):
            self._model.could_not(work.key, work.recipe, why(error))
        self._go_on()


def why(error: BaseException) -> Failed:
    """A sentence for what stopped a repair."""
    if not isinstance(error, CannotRepair | OSError):
        _log.warning("a repair failed", exc_info=error)
        return Failed(_FAILED, {})
    trouble = trouble_of(error)
    return Failed(trouble.what, trouble.values)


def _delete(files: Iterable[Path]) -> None:
    for file in files:
        with contextlib.suppress(OSError):
            file.unlink()
