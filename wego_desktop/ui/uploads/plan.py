"""The upload plan itself: its files, what the rules say of them, what sending them would cost. No widgets."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from wego_desktop.intake.checks import Duplicate, Finding, suggest
from wego_desktop.intake.probe import Probe
from wego_desktop.intake.repairs import Recipe
from wego_desktop.jobs.upload import Upload
from wego_desktop.limits import COUNTED_AS, Limits, Target
from wego_desktop.ui.uploads.plan_batch import judge_batch
from wego_desktop.ui.uploads.plan_checking import checked
from wego_desktop.ui.uploads.plan_cost import Cost, cost, upload
from wego_desktop.ui.uploads.plan_row import Failed, Made, PlanRow, Verdict

Room = Callable[[Target], int | None]


@dataclass(frozen=True)
class Looked:
    """What looking at one file gave: the probe with its sha256, and materials with the same bytes; url: where
    these bytes stand as a body picture."""

    key: int
    probe: Probe
    known: tuple[Duplicate, ...] = ()
    url: str = ""


@dataclass(frozen=True)
class Resembles:
    """Materials that look like a file of the plan."""

    key: int
    alike: tuple[Duplicate, ...]


class Plan:
    """Rows by key, in the order they were added. Judging is done in slices, so that no edit of many rows is felt.

    room: pieces the account still takes of a target, None when that is not known; asked often, so it has to be quick.
    """

    def __init__(self, limits: Limits, room: Room) -> None:
        self.limits = limits
        self._room = room
        self._rows: dict[int, PlanRow] = {}
        self._unjudged: dict[int, None] = {}
        self._paths: set[Path] = set()
        self._folders: Counter[Path] = Counter()
        self._batch_is_old = False
        self._next = 0
        self.edited = False  # a person changed something that closing would lose

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[PlanRow]:
        return iter(self._rows.values())

    def __getitem__(self, key: int) -> PlanRow:
        return self._rows[key]

    def get(self, key: int) -> PlanRow | None:
        """None for a row that was removed."""
        return self._rows.get(key)

    def __contains__(self, key: int) -> bool:
        return key in self._rows

    @property
    def judged(self) -> bool:
        return not self._unjudged and not self._batch_is_old

    @property
    def checking(self) -> int:
        """Files not looked at yet."""
        return sum(row.probe is None for row in self)

    @property
    def folder(self) -> Path | None:
        """The one that all files lie in, if it is one."""
        folders = [folder for folder, files in self._folders.items() if files]
        return folders[0] if len(folders) == 1 else None

    def counts(self) -> Mapping[Verdict, int]:
        return Counter(row.verdict for row in self)

    def add(self, paths: Iterable[Path]) -> list[PlanRow]:
        """New rows; a file that is there already is not added twice."""
        added = []
        for path in paths:
            if path not in self._paths:
                self._paths.add(path)
                self._folders[path.parent] += 1
                added.append(PlanRow(self._next, path, path.name))
                self._rows[self._next] = added[-1]
                self._next += 1
        return added

    def remove(self, keys: Iterable[int]) -> None:
        for key in keys:
            row = self._rows.pop(key, None)
            if row:
                self._paths.discard(row.path)
                self._folders.subtract([row.path.parent])
                self._unjudged.pop(key, None)
                self._batch_is_old = True

    def look(self, looked: Looked) -> None:
        """Take in what was found; nothing for a row that was removed meanwhile."""
        row = self._rows.get(looked.key)
        if row is not None:
            self._put(
                replace(
                    row,
                    probe=looked.probe,
                    target=row.target or suggest(looked.probe),
                    known=looked.known,
                    url=looked.url,
                )
            )

    def resemble(self, found: Resembles) -> None:
        row = self._rows.get(found.key)
        if row is not None:
            self._put(replace(row, alike=found.alike))

    # What a person changes

    def rename(self, key: int, text: str) -> None:
        self._edit(self._rows[key].named(text))

    def describe(self, keys: Iterable[int], *, title: str | None = None, introduction: str | None = None) -> None:
        """Title or introduction for films; None leaves it."""
        for row in self._of(keys):
            if row.asks_description:
                told = row if title is None else replace(row, title=title)
                self._edit(told if introduction is None else replace(told, introduction=introduction))

    def take(self, keys: Iterable[int], taken: bool) -> None:
        """Take in or leave out; what can't go anywhere stays out."""
        for row in self._of(keys):
            if row.target is not None:
                self._edit(replace(row, choice=taken))

    def send_to(self, keys: Iterable[int], target: Target | None, *, take: bool = False) -> None:
        """Where they go; files that can't go there stay where they are. None: where each goes by itself.

        take: what was left out is taken in again.
        """
        for row in self._of(keys):
            place = target or (suggest(row.probe) if row.probe else None)
            if place in row.places:
                self._edit(replace(row.moved(place), choice=True if take and not row.wanted else row.choice))

    # Repairs

    def repair(self, keys: Iterable[int]) -> list[int]:
        """Take names that settle something, and want the rest repaired. Gives those that now wait for it."""
        waiting = []
        for row in self._of(keys):
            named = row.named(row.new_name) if row.new_name else row
            asked = named.asked(True)
            self._edit(asked)
            if asked.pending:
                waiting.append(row.key)
        return waiting

    def unrepair(self, keys: Iterable[int]) -> None:
        """Back to the files as they are."""
        for row in self._of(keys):
            self._edit(row.asked(False))

    def choose_way(self, key: int, recipe: Recipe) -> None:
        if key in self._rows and recipe != self._rows[key].way:
            self._edit(self._rows[key].by(recipe))

    def progress(self, key: int, share: float | None) -> None:
        if key in self._rows:
            self._rows[key] = replace(self._rows[key], share=share)

    def take_made(self, key: int, recipe: Recipe, made: Made) -> None:
        """Nothing for a row that was removed meanwhile."""
        if key in self._rows:
            self._put(self._rows[key].with_made(recipe, made))

    def could_not(self, key: int, recipe: Recipe, why: Failed) -> None:
        row = self._rows.get(key)
        if row is not None and row.way == recipe:
            self._put(row.given_up(why))

    def unrepaired(self) -> list[int]:
        """Rows that go, or would go, and that a repair makes better."""
        return [row.key for row in self if row.wanted and row.mends_all]

    def _edit(self, row: PlanRow) -> None:
        if row != self._rows[row.key]:
            self.edited = True
            self._put(row)

    def _put(self, row: PlanRow) -> None:
        self._rows[row.key] = row
        self._unjudged[row.key] = None
        self._batch_is_old = True

    def _of(self, keys: Iterable[int]) -> list[PlanRow]:
        return [self._rows[key] for key in keys if key in self._rows]

    # What the rules say

    @property
    def judged_alone(self) -> bool:
        """Whether only the batch is still to be judged."""
        return not self._unjudged

    def judge_some(self, most: int) -> list[int]:
        """Judge up to so many rows alone. Gives their keys."""
        keys = list(islice(self._unjudged, most))
        for key in keys:
            del self._unjudged[key]
            self._rows[key] = checked(self._rows[key], self.limits)
        return keys

    def judge_batch(self) -> list[int]:
        """Judge the files among each other. Gives the rows that something new is said of."""
        self._batch_is_old = False
        said = judge_batch(list(self), self.limits, self.room)
        return [row.key for row in list(self) if self._set_batch(row, said.get(row.key, ()))]

    def _set_batch(self, row: PlanRow, found: tuple[Finding, ...]) -> bool:
        if row.batch == found:
            return False
        self._rows[row.key] = replace(row, batch=found)
        return True

    # What it comes to

    def room(self, kind: str) -> int | None:
        """Pieces that a list of the library still takes."""
        return self._room(next(target for target, counted in COUNTED_AS.items() if counted == kind))

    def cost(self) -> Cost:
        return cost(list(self), self.limits, self.room)

    def uploads(self) -> list[Upload]:
        """What Start sends, in order."""
        return [upload(row, row.target) for row in self if row.goes and row.target]
