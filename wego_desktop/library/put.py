"""How what a list says becomes rows."""

# ruff: noqa: S608  # only names of columns are put into statements

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wego_desktop.library.records import REMOTE_COLUMNS, pack, packed_ids, remote_row, text
from wego_desktop.wechat.answers import Kind, RemoteMaterial

FORGOTTEN_FOR = 86_400.0  # s; no answer is under way that long


@dataclass(frozen=True)
class Put:
    """What a put changed, in materials."""

    added: int = 0
    updated: int = 0

    def __add__(self, other: "Put") -> "Put":
        return Put(self.added + other.added, self.updated + other.updated)

    def __bool__(self) -> bool:
        return bool(self.added or self.updated)


@dataclass(frozen=True)
class _Known:
    id: int
    fingerprint: bytes
    seen: int


def _assignment(column: str) -> str:
    if column in ("name", "sort_key"):
        # WeChat leaves names out at times; the one known from the upload is better than none.
        return f"{column} = CASE excluded.name WHEN '' THEN materials.{column} ELSE excluded.{column} END"
    return f"{column} = excluded.{column}"


_UPSERT = (
    f"INSERT INTO materials ({', '.join(REMOTE_COLUMNS)}) VALUES ({', '.join('?' * len(REMOTE_COLUMNS))}) "
    "ON CONFLICT (media_id) DO UPDATE SET "
    + ", ".join(_assignment(column) for column in REMOTE_COLUMNS if column not in ("media_id", "first_seen"))
)


def put(db: sqlite3.Connection, remotes: Iterable[RemoteMaterial], seen_at: float) -> Put:
    """Merge materials as a list told them at seen_at. Later ones win; what was forgotten since stays away."""
    latest = {text(remote.media_id): remote for remote in remotes}
    for media_id in _forgotten(db, latest, seen_at):
        del latest[media_id]
    known = _known(db, latest)
    generations = dict(db.execute("SELECT kind, generation FROM sweeps"))
    rows, packed = {}, {}
    for media_id, remote in latest.items():
        row = remote_row(remote, int(seen_at), generations.get(remote.kind.value, 0))
        old = known.get(media_id)
        if old is None or old.fingerprint != row[REMOTE_COLUMNS.index("fingerprint")]:
            rows[media_id] = row
        if media_id in rows or _brings_content(remote):
            packed[media_id] = [pack(article, whole=remote.whole) for article in remote.articles]
    db.executemany(_UPSERT, rows.values())
    _put_articles(db, packed, known)
    _mark_seen(db, latest, known, generations)
    added = sum(media_id not in known for media_id in rows)
    return Put(added, len(rows) - added)


def _brings_content(remote: RemoteMaterial) -> bool:
    """A draft stands in its list without content; read whole, it has more to tell than the list, though no news."""
    return remote.kind is Kind.DRAFT and remote.whole


def _put_articles(db: sqlite3.Connection, packed: Mapping[str, Sequence[bytes]], known: Mapping[str, _Known]) -> None:
    db.executemany("DELETE FROM articles WHERE material = ?", [(known[id_].id,) for id_ in packed if id_ in known])
    db.executemany(
        "INSERT INTO articles SELECT id, ?, ? FROM materials WHERE media_id = ?",
        [(place, article, id_) for id_, articles in packed.items() for place, article in enumerate(articles)],
    )


def _mark_seen(
    db: sqlite3.Connection,
    remotes: Mapping[str, RemoteMaterial],
    known: Mapping[str, _Known],
    generations: Mapping[str, int],
) -> None:
    met = [(generations.get(remotes[media_id].kind.value, 0), old.id, old.seen) for media_id, old in known.items()]
    db.executemany("UPDATE materials SET seen = ? WHERE id = ?", [(now, id_) for now, id_, seen in met if now != seen])
    db.executemany("DELETE FROM missing WHERE material = ?", [(id_,) for _, id_, _ in met])


def _known(db: sqlite3.Connection, media_ids: Iterable[str]) -> dict[str, _Known]:
    query = "SELECT media_id, id, fingerprint, seen FROM materials WHERE media_id IN (SELECT value FROM json_each(?))"
    return {row[0]: _Known(*row[1:]) for row in db.execute(query, (packed_ids(media_ids),))}


def _forgotten(db: sqlite3.Connection, media_ids: Iterable[str], seen_at: float) -> list[str]:
    """A list that was asked for before the deletion still shows what is gone."""
    query = "SELECT media_id FROM forgotten WHERE at BETWEEN ? AND ? AND media_id IN (SELECT value FROM json_each(?))"
    latest = seen_at + FORGOTTEN_FOR  # beyond that, a clock was wrong
    return [row[0] for row in db.execute(query, (seen_at, latest, packed_ids(media_ids)))]
