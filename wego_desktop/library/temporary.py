"""Temporary materials: no call lists them, so this ledger is the list.

WeChat keeps one for three days from the moment it told (wechat-api.md 3.1).
"""

# ruff: noqa: S608  # only names of columns are put into statements

import json
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from wego_desktop.library.kept_bytes import KeptBytes
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.records import packed_ids, text
from wego_desktop.wechat.answers import UploadKind

LIFE = 3 * 86_400  # s
SOON = 12 * 3600  # s before the end from which one should be looked after

_COLUMNS = (
    "id, media_id, kind, name, created, size, sha256, width, height, seconds, renewed_as, former, at_most"
)
_ALIVE = "renewed_as = ''"
Permanent = Callable[[Collection[str]], Mapping[str, str]]  # which of these digests a permanent material has


@dataclass(frozen=True)
class Temporary:
    """One temporary material.

    created, expires    Unix seconds, by WeChat's clock
    at_most             it was fetched by hand: nobody tells when it was sent, so it may end before `expires`
    renewed_as          media_id of what took its place, "" while nothing did
    former              media_ids it had before it was renewed, the oldest first
    promoted_as         media_id of a permanent material of the same bytes, or ""
    file                the bytes kept here, or None
    """

    id: int
    media_id: str
    kind: UploadKind
    name: str
    created: int
    size: int = 0
    sha256: str = ""
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    renewed_as: str = ""
    former: tuple[str, ...] = ()
    at_most: bool = False
    promoted_as: str = ""
    file: Path | None = None

    @property
    def expires(self) -> int:
        return self.created + LIFE


@dataclass(frozen=True)
class Facts:
    """What is known of the bytes."""

    size: int = 0
    sha256: str = ""
    width: int | None = None
    height: int | None = None
    seconds: float | None = None


class TemporaryLedger:
    """Any thread may ask. Rows are written through to the disk. permanent: asks the index."""

    def __init__(
        self, logbook: Logbook, kept: KeptBytes, permanent: Permanent, now: Callable[[], float] = time.time
    ) -> None:
        self._logbook, self._kept, self._permanent, self._now = logbook, kept, permanent, now

    def all(self, *, with_replaced: bool = False) -> list[Temporary]:
        """Those that expire last come first. with_replaced: also those that were renewed."""
        where = "" if with_replaced else f" WHERE {_ALIVE}"
        return self._read(f"SELECT {_COLUMNS} FROM temporaries{where} ORDER BY created DESC, id DESC")

    def find(self, id_: int) -> Temporary | None:
        return next(iter(self._read(f"SELECT {_COLUMNS} FROM temporaries WHERE id = ?", id_)), None)

    def by_media_id(self, media_id: str) -> Temporary | None:
        """Also by an id it had before it was renewed: then what took its place."""
        found = next(iter(self._read(f"SELECT {_COLUMNS} FROM temporaries WHERE media_id = ?", media_id)), None)
        if found is None or not found.renewed_as:
            return found
        return self.by_media_id(found.renewed_as) or found

    def expired(self, now: float | None = None) -> list[Temporary]:
        """What WeChat does not have any more, and nothing took the place of."""
        return [one for one in self.all() if one.expires <= self._time(now)]

    def expiring_soon(self, now: float | None = None) -> list[Temporary]:
        at = self._time(now)
        return [one for one in self.all() if at < one.expires <= at + SOON and not one.promoted_as]

    def digests(self) -> frozenset[str]:
        """Of bytes that may still be renewed."""
        query = f"SELECT sha256 FROM temporaries WHERE {_ALIVE} AND sha256 <> '' AND created > ?"
        with self._logbook.read() as db:
            return frozenset(row[0] for row in db.execute(query, (self._now() - LIFE,)))

    # Writing

    def add(
        self,
        media_id: str,
        kind: UploadKind,
        name: str,
        created: int,
        facts: Facts | None = None,
        *,
        instead_of: Temporary | None = None,
        at_most: bool = False,
    ) -> Temporary:
        """Enter one; the same media_id is entered once. instead_of: the one whose bytes were sent again, which may
        have got an id that it had before: then that one is alive again."""
        known, told = facts or Facts(), created if created > 0 else int(self._now())
        before = (*instead_of.former, instead_of.media_id) if instead_of else ()
        former = json.dumps([each for each in before if each != media_id])
        values = (
            media_id, kind.value, text(name), told, known.size, known.sha256, known.width, known.height, known.seconds,
            former, at_most,
        )  # fmt: skip
        with self._logbook.write() as db:
            db.execute(
                "INSERT OR IGNORE INTO temporaries (media_id, kind, name, created, size, sha256, width, height,"
                " seconds, former, at_most) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            if instead_of:
                db.execute("UPDATE temporaries SET renewed_as = ? WHERE id = ?", (media_id, instead_of.id))
                alive = "UPDATE temporaries SET renewed_as = '', created = ?, former = ? WHERE media_id = ?"
                db.execute(alive, (told, former, media_id))
            row = db.execute(f"SELECT {_COLUMNS} FROM temporaries WHERE media_id = ?", (media_id,)).fetchone()
        return self._told([self._temporary(row)])[0]

    def learn(self, id_: int, facts: Facts) -> None:
        """What its bytes told, once they were here."""
        values = (facts.size, facts.sha256, facts.width, facts.height, facts.seconds, id_)
        with self._logbook.write() as db:
            db.execute(
                "UPDATE temporaries SET size = ?, sha256 = ?, width = ?, height = ?, seconds = ? WHERE id = ?", values
            )

    def forget(self, ids: Sequence[int]) -> None:
        """Drop rows with those they replaced, and kept bytes that no other row needs."""
        chosen = [found for found in map(self.find, ids) if found is not None]
        replaced = self._by_media_ids([media_id for one in chosen for media_id in one.former])
        gone = [*chosen, *replaced]
        with self._logbook.write() as db:
            db.executemany("DELETE FROM temporaries WHERE id = ?", [(one.id,) for one in gone])
        self._kept.forget({one.sha256 for one in gone if one.sha256} - self._used())

    def _by_media_ids(self, media_ids: Collection[str]) -> list[Temporary]:
        query = f"SELECT {_COLUMNS} FROM temporaries WHERE media_id IN (SELECT value FROM json_each(?))"
        return self._read(query, packed_ids(media_ids))

    def _used(self) -> set[str]:
        with self._logbook.read() as db:
            rows = db.execute("SELECT sha256 FROM temporaries UNION SELECT sha256 FROM body_pictures")
            return {row[0] for row in rows}

    def _read(self, query: str, *values: object) -> list[Temporary]:
        with self._logbook.read() as db:
            return self._told([self._temporary(row) for row in db.execute(query, values).fetchall()])

    def _told(self, found: list[Temporary]) -> list[Temporary]:
        """With what the index knows of the same bytes."""
        permanent = self._permanent({one.sha256 for one in found if one.sha256})
        return [replace(one, promoted_as=permanent.get(one.sha256, "")) for one in found]

    def _temporary(self, row: Sequence[object]) -> Temporary:
        id_, media_id, kind, name, created, size, sha256, width, height, seconds, renewed, former, at_most = row
        file = self._kept.where(str(sha256)) if sha256 else None
        return Temporary(
            int(str(id_)), str(media_id), UploadKind(str(kind)), str(name), int(str(created)), int(str(size)),
            str(sha256), _whole(width), _whole(height), None if seconds is None else float(str(seconds)),
            str(renewed), tuple(json.loads(str(former))), bool(at_most), file=file,
        )  # fmt: skip

    def _time(self, now: float | None) -> float:
        return self._now() if now is None else now


def _whole(value: object) -> int | None:
    return None if value is None else int(str(value))
