"""Body pictures: pictures inside articles. They have a URL and no media_id, and stand in no list but this one.

The URL is made from the bytes (wechat-api.md 4.3), so that the same bytes need never be sent twice.
"""

# ruff: noqa: S608  # only names of columns are put into statements

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from wego_desktop.library.index import Index
from wego_desktop.library.kept_bytes import KeptBytes
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.records import text, unpack
from wego_desktop.wechat.urls import parts_of

_COLUMNS = "id, url, name, sha256, size, width, height, format, created"
_SHORTEST = 8  # characters of a key; less would be met by chance


@dataclass(frozen=True)
class BodyPicture:
    """One body picture. created: Unix seconds. file: the bytes kept here, or None."""

    id: int
    url: str
    name: str
    sha256: str
    size: int
    width: int | None
    height: int | None
    format: str
    created: int
    file: Path | None = None


class Use(NamedTuple):
    """An article that shows a picture. position: in its news, from 0."""

    media_id: str
    position: int
    title: str


class BodyPictures:
    """Any thread may ask. Rows are written through to the disk."""

    def __init__(self, logbook: Logbook, kept: KeptBytes, now: Callable[[], float] = time.time) -> None:
        self._logbook, self._kept, self._now = logbook, kept, now

    def all(self) -> list[BodyPicture]:
        """The newest first."""
        return self._read(f"SELECT {_COLUMNS} FROM body_pictures ORDER BY created DESC, id DESC")

    def by_sha256(self, digest: str) -> BodyPicture | None:
        if not digest:
            return None
        return next(iter(self._read(f"SELECT {_COLUMNS} FROM body_pictures WHERE sha256 = ?", digest)), None)

    def add(
        self,
        url: str,
        name: str,
        sha256: str,
        size: int,
        width: int | None = None,
        height: int | None = None,
        format: str = "",  # noqa: A002
    ) -> BodyPicture:
        """Enter one; the same bytes are entered once."""
        values = (text(url), text(name), sha256, size, width, height, format, int(self._now()))
        with self._logbook.write() as db:
            db.execute(
                "INSERT OR IGNORE INTO body_pictures (url, name, sha256, size, width, height, format, created)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                values,
            )
            row = db.execute(f"SELECT {_COLUMNS} FROM body_pictures WHERE sha256 = ?", (sha256,)).fetchone()
        return self._picture(row)

    def forget(self, ids: Sequence[int]) -> None:
        """Only here: WeChat keeps them, and no call deletes them."""
        query = f"SELECT {_COLUMNS} FROM body_pictures WHERE id IN (SELECT value FROM json_each(?))"
        gone = self._read(query, json.dumps(list(ids)))
        with self._logbook.write() as db:
            db.executemany("DELETE FROM body_pictures WHERE id = ?", [(one.id,) for one in gone])
            needed = {row[0] for row in db.execute("SELECT sha256 FROM temporaries")}
        self._kept.forget({one.sha256 for one in gone} - needed)

    @staticmethod
    def used_in(url: str, index: Index) -> list[Use]:
        """Articles of the index that show the picture, in whatever size, by whatever host."""
        key = picture_key(url)
        if len(key) < _SHORTEST:
            return []
        query = (
            "SELECT m.media_id, a.position, a.article FROM articles a JOIN materials m ON m.id = a.material"
            " WHERE instr(a.article, ?) ORDER BY m.updated DESC, m.id, a.position"
        )
        with index.read() as db:
            rows = db.execute(query, (key.encode(),)).fetchall()
        found = ((media_id, position, unpack(packed)) for media_id, position, packed in rows)
        return [Use(media_id, position, article.title) for media_id, position, article in found if article]

    def _read(self, query: str, *values: object) -> list[BodyPicture]:
        with self._logbook.read() as db:
            return [self._picture(row) for row in db.execute(query, values).fetchall()]

    def _picture(self, row: Sequence[object]) -> BodyPicture:
        id_, url, name, sha256, size, width, height, form, created = row
        return BodyPicture(
            int(str(id_)), str(url), str(name), str(sha256), int(str(size)), _whole(width), _whole(height), str(form),
            int(str(created)), self._kept.where(str(sha256)),
        )  # fmt: skip


def picture_key(url: str) -> str:
    """The part of a picture's address that is made from its bytes: the same for every size, host and scheme."""
    parts = [part for part in parts_of(url).path.split("/") if part]
    if parts and parts[-1].isdecimal():
        parts.pop()
    return parts[-1] if parts else ""


def _whole(value: object) -> int | None:
    return None if value is None else int(str(value))
