"""A full pass over the list of one kind, kept in the index page by page, so that a kill costs no page twice."""

from collections.abc import Sequence
from sqlite3 import Connection
from typing import Self

from wego_desktop.library.index import Index
from wego_desktop.library.put import Put
from wego_desktop.library.reading import MOST, Part, Todo, Told
from wego_desktop.wechat.answers import Kind

_FRESH = 86_400.0  # s; pages read longer ago than this are read again
_ROW = "SELECT generation, began, total, steady, finished, excess FROM sweeps WHERE kind = ?"


class Sweep:
    """What was met carries the generation of the sweep; what the account told last is ``total``.

    A list has no promised order and may shift between two pages, so having read every page proves little. A sweep is
    whole when the total stood still and as many different materials were met as the list counts.
    """

    def __init__(self, index: Index, kind: Kind, row: tuple[int, float, int, int, int, int]) -> None:
        self._index = index
        self.kind = kind
        self.generation, self.began, self.total, steady, _, self._excess = row
        self.steady = bool(steady)
        self._parts = self._read_parts()

    @classmethod
    def unfinished(cls, index: Index, kind: Kind, now: float) -> Self | None:
        """The one that was cut off, if it is worth going on with."""
        with index.read() as db:
            row = db.execute(_ROW, (kind.value,)).fetchone()
        if row is None or row[4] or abs(now - row[1]) > _FRESH:
            return None
        return cls(index, kind, row)

    @classmethod
    def begin(cls, index: Index, kind: Kind, total: int, now: float) -> Self:
        with index.write() as db:
            old = db.execute(_ROW, (kind.value,)).fetchone()
            generation, excess = (old[0] + 1, old[5]) if old else (1, 0)
            row = (generation, now, total, 1, 0, excess)
            db.execute("INSERT OR REPLACE INTO sweeps VALUES (?, ?, ?, ?, ?, ?, ?)", (kind.value, *row))
            db.execute("DELETE FROM sweep_pages WHERE kind = ?", (kind.value,))
        return cls(index, kind, row)

    @property
    def done(self) -> int:
        """Items read so far."""
        return sum(self._parts.values())

    def remaining(self) -> list[Part]:
        """What is still to be read; always the newest side, where changes since a kill would show."""
        parts, at = [Part(self.kind, 0, MOST)] if 0 in self._parts else [], 0
        for first, count in [*sorted(self._parts.items()), (self.total, 0)]:
            if first > at:
                parts.append(Part(self.kind, at, first - at))
            at = max(at, first + count)
        return parts

    def keep(self, pages: Sequence[Told], todo: Todo) -> Put:
        """Pages with the knowledge that they were read: both or neither. A list that grew adds to what is to do."""
        result = Put()
        with self._index.write() as db:
            for told in pages:
                result += self._index.put(told.page.items, told.at)
                self._follow(told.page.total, todo)
                self._keep_part(db, told.part.first, len(told.page.items))
            query = "UPDATE sweeps SET total = ?, steady = ? WHERE kind = ?"
            db.execute(query, (self.total, self.steady, self.kind.value))
        return result

    def is_whole(self) -> bool:
        """Whether everything the list counts was met. Lists may count more than they show: the same excess twice
        is taken for what it is."""
        return self.steady and self.total - self._met() in (0, self._excess)

    def finish(self) -> None:
        """End the pass. After a steady one, what it did not meet is missing, which is not yet gone."""
        key = (self.kind.value,)
        with self._index.write() as db:
            if self.steady:
                query = "INSERT OR REPLACE INTO missing SELECT id, kind, 0 FROM materials WHERE kind = ? AND seen < ?"
                db.execute(query, (self.kind.value, self.generation))
                self._index.set_state(f"swept:{self.kind}", repr(self.began))
            excess = self.total - _live(db, self.kind)
            db.execute("UPDATE sweeps SET finished = 1, excess = ? WHERE kind = ?", (excess, self.kind.value))
            db.execute("DELETE FROM sweep_pages WHERE kind = ?", key)

    def _follow(self, total: int, todo: Todo) -> None:
        if total == self.total:
            return
        self.steady = self.steady and not self._parts  # the first page may correct what the counts said
        todo.add(Part(self.kind, self.total, total - self.total))
        self.total = total

    def _keep_part(self, db: Connection, first: int, count: int) -> None:
        if count:
            self._parts[first] = max(count, self._parts.get(first, 0))
            query = "INSERT OR REPLACE INTO sweep_pages VALUES (?, ?, ?)"
            db.execute(query, (self.kind.value, first, self._parts[first]))

    def _met(self) -> int:
        with self._index.read() as db:
            query = "SELECT count(*) FROM materials WHERE kind = ? AND seen >= ?"
            return int(db.execute(query, (self.kind.value, self.generation)).fetchone()[0])

    def _read_parts(self) -> dict[int, int]:
        with self._index.read() as db:
            return dict(db.execute("SELECT first, count FROM sweep_pages WHERE kind = ?", (self.kind.value,)))


def live(index: Index, kind: Kind) -> int:
    """How many materials of a kind are known and not missing."""
    with index.read() as db:
        return _live(db, kind)


def excess(index: Index, kind: Kind) -> int:
    """By how much the list counts more than it showed when it was swept last."""
    with index.read() as db:
        row = db.execute(_ROW, (kind.value,)).fetchone()
    return int(row[5]) if row else 0


def last_begun(index: Index, kind: Kind) -> float | None:
    """When the newest sweep of a kind began, whether or not it succeeded."""
    with index.read() as db:
        row = db.execute(_ROW, (kind.value,)).fetchone()
    return float(row[1]) if row else None


def _live(db: Connection, kind: Kind) -> int:
    query = "SELECT (SELECT count(*) FROM materials WHERE kind = ?1) - (SELECT count(*) FROM missing WHERE kind = ?1)"
    return int(db.execute(query, (kind.value,)).fetchone()[0])
