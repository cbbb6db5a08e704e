"""The journal of uploads: every file that was promised to the account, and what became of it.

A job's state changes by one committed transaction, and only from the states it may come from: a late write finds no row
and changes nothing, so a job that is done never goes back.
"""

# ruff: noqa: S608  # only names of states and columns are put into statements

import json
import os
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path
from sqlite3 import Connection

from wego_desktop.library.job import COLUMNS, INSERT, Batch, Job, JobState, Order, job_of, row_of
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.records import listed, packed_ids, text

__all__ = ["UNFINISHED", "WAITING", "Batch", "Job", "JobState", "Journal", "Order"]

_S = JobState
WAITING = (_S.PLANNED, _S.REPAIRED)
UNFINISHED = (*WAITING, _S.SENDING, _S.UNKNOWN, _S.FAILED)
_BACK = "state = CASE WHEN file IS NULL THEN 'planned' ELSE 'repaired' END, trouble = ''"
_DONE = "state = 'done', media_id = ?, url = ?, trouble = ''"
_OF_BATCH = "batch = ? ORDER BY position, id"
_DAY = 86_400.0


class Journal:
    """Every method may be called from any thread; what is written is on the disk when it returns."""

    def __init__(self, logbook: Logbook, *, now: Callable[[], float] = time.time) -> None:
        self._logbook = logbook
        self._now = now

    @property
    def knows_all(self) -> bool:
        """See Logbook."""
        return self._logbook.knows_all

    # Reading

    def batch(self, id_: int) -> list[Job]:
        """In the order of sending."""
        return self._jobs(_OF_BATCH, id_)

    def batches(self) -> list[Batch]:
        """Newest first."""
        query = "SELECT batches.id, made, count(jobs.id), coalesce(sum(jobs.state IN ({})), 0) FROM batches "
        query += "LEFT JOIN jobs ON jobs.batch = batches.id GROUP BY batches.id ORDER BY batches.id DESC"
        with self._logbook.read() as db:
            return [Batch(*row) for row in db.execute(query.format(listed(UNFINISHED)))]

    def unfinished(self) -> list[Job]:
        """Everything that is neither done nor left out, in the order of sending; failed ones are still to be seen."""
        return self._jobs(f"state IN ({listed(UNFINISHED)}) ORDER BY position, id")

    def in_state(self, *states: JobState) -> list[Job]:
        return self._jobs(f"state IN ({listed(states)}) ORDER BY position, id")

    def done_since(self, moment: float) -> list[Job]:
        """Those that were done after that, Unix seconds."""
        return self._jobs("state = 'done' AND settled > ? ORDER BY id", moment)

    def find(self, id_: int) -> Job | None:
        return next(iter(self._jobs("id = ?", id_)), None)

    def rivals(self, media_ids: Collection[str]) -> tuple[list[Job], set[str]]:
        """Of one moment: the jobs whose outcome is open, and which of these materials belong to jobs that are done."""
        with self._logbook.read() as db:
            db.execute("BEGIN")
            try:
                query = f"SELECT {COLUMNS} FROM jobs WHERE state IN ({listed((_S.SENDING, _S.UNKNOWN))}) ORDER BY id"
                open_ = [job_of(row) for row in db.execute(query)]
                query = "SELECT media_id FROM jobs WHERE media_id <> '' AND media_id IN "
                query += "(SELECT value FROM json_each(?))"
                claimed = {row[0] for row in db.execute(query, (packed_ids(media_ids),))}
            finally:
                db.execute("ROLLBACK")
        return open_, claimed

    # Writing

    def add_batch(self, orders: Sequence[Order]) -> list[Job]:
        """Promise these files, all or none of them, after everything that was promised before."""
        with self._logbook.write() as db:
            id_ = db.execute("INSERT INTO batches (made) VALUES (?) RETURNING id", (self._now(),)).fetchone()[0]
            last = db.execute("SELECT coalesce(max(position), 0) FROM jobs").fetchone()[0]
            for place, order in enumerate(orders, 1):
                db.execute(INSERT, row_of(id_, last + place, order)).fetchone()
            return _read(db, _OF_BATCH, (id_,))  # before the commit: what is promised must not seem to have failed

    def repaired(self, id_: int, file: Path, name: str) -> bool:
        """The file that is sent instead is there, under this name."""
        changes = "state = 'repaired', file = ?, name = ?"
        return self._change([id_], WAITING, changes, os.fsencode(file), text(name))

    def unrepaired(self, id_: int) -> bool:
        """The repaired file is gone: back to the source and its recipe."""
        return self._change([id_], WAITING, "state = 'planned', file = NULL")

    def begin(self, id_: int, began: float, mark: int, listed: str, sent_sha256: str) -> bool:
        """The first byte leaves after this; False, and nothing may be sent, when the job waits no longer."""
        changes = "state = 'sending', began = ?, mark = ?, listed = ?, sent_sha256 = ?, trouble = ''"
        return self._change([id_], WAITING, changes, began, mark, text(listed), sent_sha256)

    def finish(self, id_: int, media_id: str, url: str) -> bool:
        """The account has it, and answered so."""
        return self._change([id_], (_S.SENDING, _S.UNKNOWN), _DONE, text(media_id), text(url))

    def found(self, id_: int, media_id: str, url: str) -> bool:
        """It was found there. False, and nothing is changed, when nobody looks for it any more, or when another job
        has this material: each is one file's."""
        free = "NOT EXISTS (SELECT 1 FROM jobs WHERE media_id = ?)"
        return self._change([id_], (_S.UNKNOWN,), _DONE, text(media_id), text(url), provided=free, of=(text(media_id),))

    def fail(self, id_: int, trouble: str) -> bool:
        """Surely not in the account. trouble: JSON."""
        return self._change([id_], (*WAITING, _S.SENDING), "state = 'failed', trouble = ?", trouble)

    def unknown(self, id_: int, trouble: str) -> bool:
        return self._change([id_], (_S.SENDING,), "state = 'unknown', trouble = ?", trouble)

    def leave_out(self, ids: Collection[int]) -> bool:
        """A person does not want these any more: what waits, failed, or nobody can settle. Not what is being sent. Of
        what was looked for the trouble stays: it may have arrived."""
        changes = "trouble = CASE state WHEN 'unknown' THEN trouble ELSE '' END, state = 'left-out'"
        return self._change(ids, (*WAITING, _S.FAILED, _S.UNKNOWN), changes)

    def withdraw(self, id_: int) -> bool:
        """It was stopped while it was sent, and surely did not arrive."""
        return self._change([id_], (*WAITING, _S.SENDING), "state = 'left-out', trouble = ''")

    def requeue(self, ids: Collection[int], *, again: bool = False) -> bool:
        """What was being sent goes back in line: it surely did not arrive, or, with again, nobody can tell."""
        return self._change(ids, (_S.SENDING,), _BACK + (", again = 1" if again else ""))

    def not_found(self, id_: int) -> bool:
        """What was looked for goes back in line: it is not there. Not what is being sent again already."""
        return self._change([id_], (_S.UNKNOWN,), _BACK)

    def retry(self, ids: Collection[int]) -> bool:
        """A person wants what failed or was left out after all."""
        return self._change(ids, (_S.FAILED, _S.LEFT_OUT), _BACK)

    def forget_marks(self, above: int) -> None:
        """The index was begun anew and counts its rows from 1 again: marks above its newest row mean nothing."""
        with self._logbook.write() as db:
            db.execute("UPDATE jobs SET mark = 0 WHERE mark > ?", (above,))

    def move(self, ids: Sequence[int], before: int | None) -> None:
        """Send these, in this order, before that job; None: after all others."""
        with self._logbook.write() as db:
            order = [row[0] for row in db.execute("SELECT id FROM jobs ORDER BY position, id")]
            moved = [id_ for id_ in ids if id_ in set(order)]
            rest = [id_ for id_ in order if id_ not in set(moved)]
            at = rest.index(before) if before in rest else len(rest)
            final = [*rest[:at], *moved, *rest[at:]]
            db.executemany("UPDATE jobs SET position = ? WHERE id = ?", [(n, id_) for n, id_ in enumerate(final, 1)])

    def forget_old(self, days: float) -> int:
        """Drop batches made longer ago than this of which nothing is open; gives how many jobs went."""
        query = "SELECT id FROM batches WHERE made < ? AND NOT EXISTS (SELECT 1 FROM jobs WHERE batch = batches.id "
        query += f"AND state IN ({listed(UNFINISHED)}))"
        with self._logbook.write() as db:
            old = [row[0] for row in db.execute(query, (self._now() - days * _DAY,))]
            gone = sum(db.execute("DELETE FROM jobs WHERE batch = ?", (id_,)).rowcount for id_ in old)
            db.executemany("DELETE FROM batches WHERE id = ?", [(id_,) for id_ in old])
        return gone

    def _change(
        self,
        ids: Iterable[int],
        states: Iterable[JobState],
        changes: str,
        *values: object,
        provided: str = "TRUE",
        of: Sequence[object] = (),
    ) -> bool:
        """Whether any of these jobs was in one of these states, and is now changed. provided: one more condition, of
        these values."""
        query = f"UPDATE jobs SET {changes}, settled = ? WHERE state IN ({listed(states)}) "
        query += f"AND id IN (SELECT value FROM json_each(?)) AND {provided}"
        return self._logbook.change(query, (*values, self._now(), json.dumps(list(ids)), *of)) > 0

    def _jobs(self, condition: str, *values: object) -> list[Job]:
        with self._logbook.read() as db:
            return _read(db, condition, values)


def _read(db: Connection, condition: str, values: Sequence[object]) -> list[Job]:
    return [job_of(row) for row in db.execute(f"SELECT {COLUMNS} FROM jobs WHERE {condition}", values)]
