"""One Official Account: its materials, temporary materials, drafts and the addresses of its bytes."""

import bisect
import json
import threading
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from . import ids
from .clock import Clock
from .contents import Contents, Planned, Source
from .drafts import Drafts
from .store import Row, Store

KINDS = ("image", "voice", "video", "news")
TEMPORARY_LIFE = 3 * 24 * 3600
# Standing for this server's address in stored text, which has to outlive the port.
HOST_MARK = "http://pictures.sandbox.invalid"
_SELECT = (
    "SELECT seq, media_id, kind, name, introduction, content, link, articles, created, updated, format "
    "FROM material LEFT JOIN content ON content.id = material.content "
)
_INSERT = (
    "INSERT INTO material (app_id, media_id, kind, name, introduction, content, link, articles, created, updated) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class Material:
    """A permanent material. ``articles`` is filled for news, ``content`` (a number of Contents) for all others."""

    seq: int
    media_id: str
    kind: str
    name: str
    introduction: str
    content: int | None
    link: str
    articles: tuple[dict[str, object], ...]
    created: int
    updated: int
    format: str


@dataclass(frozen=True)
class Temporary:
    """A temporary material; ``link`` is where a film is fetched."""

    media_id: str
    kind: str
    name: str
    content: int
    link: str
    created: int


class Account:
    """The state of one account. Lists are kept as sorted arrays of row numbers: a page and a count cost the same at
    10 and at 100,000 materials."""

    def __init__(self, store: Store, contents: Contents, clock: Clock, app_id: str, name: str, app_secret: str) -> None:
        self.app_id, self.name, self.app_secret = app_id, name, app_secret
        self._store, self._contents, self._clock = store, contents, clock
        self.drafts = Drafts(store, clock, app_id)
        self._lock = threading.RLock()
        self._shelves = {kind: array("q") for kind in KINDS}
        for seq, kind in store.rows("SELECT seq, kind FROM material WHERE app_id = ? ORDER BY seq", app_id):
            self._shelves[str(kind)].append(int(seq))

    def counts(self) -> dict[str, int]:
        return {kind: len(shelf) for kind, shelf in self._shelves.items()}

    def page(self, kind: str, offset: int, count: int) -> list[Material]:
        """Newest first; the real order is documented nowhere."""
        with self._lock:
            shelf = self._shelves[kind]
            end = len(shelf) - offset
            wanted = shelf[max(0, end - count) : max(0, end)]
        marks = ",".join("?" * len(wanted))
        rows = self._store.rows(f"{_SELECT} WHERE seq IN ({marks})", *wanted)
        return [_material(row) for row in sorted(rows, key=lambda row: -int(row[0]))]

    def find(self, media_id: str) -> Material | None:
        row = self._store.row(f"{_SELECT} WHERE media_id = ? AND app_id = ?", media_id, self.app_id)
        return _material(row) if row else None

    def find_seq(self, seq: int) -> Material | None:
        row = self._store.row(f"{_SELECT} WHERE seq = ? AND app_id = ?", seq, self.app_id)
        return _material(row) if row else None

    def add(self, kind: str, name: str, source: Source, introduction: str = "", at: float | None = None) -> Material:
        """Store an image, voice or video. An image's link comes from its bytes, a film's from its id."""
        media_id = ids.permanent_id(self.app_id)
        now = int(self._clock.now() if at is None else at)
        with self._store.changes():
            content = self._contents.take(source)
            link = ids.link_key(self.app_id, self._contents.origin(source) if kind == "image" else media_id)
            if kind != "voice":
                self._link(link, content)
            seq = self._insert((self.app_id, media_id, kind, name, introduction, content, link, "", now, now))
        self._shelve(kind, seq)
        return Material(seq, media_id, kind, name, introduction, content, link, (), now, now, source.format)

    def add_news(self, articles: Sequence[Mapping[str, object]], at: float | None = None) -> str:
        media_id = ids.permanent_id(self.app_id)
        now = int(self._clock.now() if at is None else at)
        text = json.dumps(articles, ensure_ascii=False)
        seq = self._insert((self.app_id, media_id, "news", "", "", None, "", text, now, now))
        self._shelve("news", seq)
        return media_id

    def update_news(self, media_id: str, articles: Sequence[Mapping[str, object]], at: float | None = None) -> None:
        text = json.dumps(articles, ensure_ascii=False)
        now = int(self._clock.now() if at is None else at)
        self._store.write("UPDATE material SET articles = ?, updated = ? WHERE media_id = ?", text, now, media_id)

    def delete(self, media_id: str) -> bool:
        """False where there is no such material. A picture's address stays alive, as articles may show it."""
        found = self.find(media_id)
        if found is None:
            return False
        with self._store.changes():
            self._store.write("DELETE FROM material WHERE seq = ?", found.seq)
            if found.kind == "video":
                self._store.write("DELETE FROM link WHERE key = ?", found.link)
            if found.content is not None:
                self._contents.drop_unused(found.content)
        with self._lock:
            shelf = self._shelves[found.kind]
            place = bisect.bisect_left(shelf, found.seq)
            if place < len(shelf) and shelf[place] == found.seq:
                del shelf[place]
        return True

    def add_temporary(self, kind: str, name: str, source: Source) -> Temporary:
        media_id, now = ids.temporary_id(), int(self._clock.now())
        link = ids.link_key(self.app_id, media_id) if kind == "video" else ""
        with self._store.changes():
            content = self._contents.take(source)
            if link:
                self._link(link, content)
            self._store.write(
                "INSERT INTO temporary VALUES (?, ?, ?, ?, ?, ?, ?)",
                *(media_id, self.app_id, kind, name, content, link, now),
            )
        return Temporary(media_id, kind, name, content, link, now)

    def find_temporary(self, media_id: str) -> Temporary | None:
        """None for unknown, foreign and expired ids alike."""
        row = self._store.row(
            "SELECT media_id, kind, name, content, link, created FROM temporary WHERE media_id = ? AND app_id = ?",
            media_id,
            self.app_id,
        )
        found = Temporary(*row) if row else None
        alive = found is not None and found.created + TEMPORARY_LIFE > self._clock.now()
        return found if alive else None

    def temporaries(self) -> list[Temporary]:
        rows = self._store.rows(
            "SELECT media_id, kind, name, content, link, created FROM temporary WHERE app_id = ? AND created > ?",
            self.app_id,
            self._clock.now() - TEMPORARY_LIFE,
        )
        return [Temporary(*row) for row in rows]

    def forget_expired(self) -> None:
        """Delete temporary materials past their three days, with their bytes."""
        too_old = self._clock.now() - TEMPORARY_LIFE
        with self._store.changes():
            gone = self._store.rows(
                "SELECT media_id, content, link FROM temporary WHERE app_id = ? AND created <= ?", self.app_id, too_old
            )
            for media_id, content, link in gone:
                self._store.write("DELETE FROM temporary WHERE media_id = ?", media_id)
                self._store.write("DELETE FROM link WHERE key = ? AND key <> ''", link)
                self._contents.drop_unused(int(content))

    def add_body_picture(self, source: Source) -> str:
        """The key of its address; nothing lists it."""
        with self._store.changes():
            content = self._contents.take(source)
            key = ids.link_key(self.app_id, self._contents.origin(source))
            self._link(key, content, body=1)
        return key

    def add_many(self, kind: str, rows: Iterable[tuple[str, int, str, str]], at: float) -> None:
        """Many at once for benchmarks: (name, content, link, articles as JSON), all of one time."""
        now = int(at)
        full = [
            (self.app_id, ids.permanent_id(self.app_id), kind, name, "", content or None, link, articles, now, now)
            for name, content, link, articles in rows
        ]
        last = self._store.row("SELECT coalesce(max(seq), 0) FROM material")
        with self._store.changes():
            self._store.write_many(_INSERT, full)
        with self._lock:
            rows_now = self._store.rows(
                "SELECT seq FROM material WHERE app_id = ? AND kind = ? AND seq > ? ORDER BY seq",
                *(self.app_id, kind, last[0] if last else 0),
            )
            self._shelves[kind].extend(int(row[0]) for row in rows_now)

    def add_planned(self, kind: str, planned: Sequence[tuple[str, Planned]], at: float) -> None:
        """Many materials that are recipes so far, by name: images, voices or films."""
        with self._store.changes():
            rows = [(source.recipe, source.format) for _, source in planned]
            self._store.write_many("INSERT OR IGNORE INTO content (recipe, format) VALUES (?, ?)", rows)
            numbers: dict[str, int] = dict(self._store.rows("SELECT recipe, id FROM content WHERE recipe IS NOT NULL"))
            full = []
            for name, source in planned:
                content = numbers[source.recipe]
                link = ids.link_key(self.app_id, source.recipe if kind == "image" else f"{kind} {name}")
                full.append((name, content, "" if kind == "voice" else link, ""))
            links = [(link, self.app_id, content, 0) for _, content, link, _ in full if link]
            self._store.write_many("INSERT OR IGNORE INTO link VALUES (?, ?, ?, ?)", links)
        self.add_many(kind, full, at)

    def _insert(self, row: Row) -> int:
        return self._store.write(_INSERT, *row)

    def _link(self, key: str, content: int, body: int = 0) -> None:
        """Give bytes an address; ``body`` marks it as that of a body picture, which it may also be."""
        self._store.write(
            "INSERT INTO link VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = max(body, excluded.body)",
            *(key, self.app_id, content, body),
        )

    def _shelve(self, kind: str, seq: int) -> None:
        with self._lock:
            bisect.insort(self._shelves[kind], seq)


def _material(row: Row) -> Material:
    articles = tuple(json.loads(str(row[7]))) if row[7] else ()
    return Material(*(*row[:7], articles, *row[8:10], row[10] or ""))
