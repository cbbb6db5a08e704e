"""The draft box of one account: messages of one to eight articles, kept as JSON."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from . import ids
from .clock import Clock
from .store import Row, Store

Article = Mapping[str, object]
_SELECT = "SELECT seq, media_id, articles, created, updated FROM draft"
_INSERT = "INSERT INTO draft (app_id, media_id, articles, created, updated) VALUES (?, ?, ?, ?, ?)"


@dataclass(frozen=True)
class Draft:
    """A draft as it is kept; draft_articles.py says what its articles hold."""

    seq: int
    media_id: str
    articles: tuple[dict[str, object], ...]
    created: int
    updated: int


class Drafts:
    """Adds, changes, finds and lists. How many there may be is documented nowhere: any number here."""

    def __init__(self, store: Store, clock: Clock, app_id: str) -> None:
        self._store, self._clock, self._app_id = store, clock, app_id

    def count(self) -> int:
        row = self._store.row("SELECT count(*) FROM draft WHERE app_id = ?", self._app_id)
        return int(row[0]) if row else 0

    def page(self, offset: int, count: int) -> list[Draft]:
        """Newest first; the real order is documented nowhere."""
        rows = self._store.rows(
            f"{_SELECT} WHERE app_id = ? ORDER BY seq DESC LIMIT ? OFFSET ?",
            *(self._app_id, count, min(offset, 2**62)),
        )
        return [_draft(row) for row in rows]

    def find(self, media_id: str) -> Draft | None:
        row = self._store.row(f"{_SELECT} WHERE media_id = ? AND app_id = ?", media_id, self._app_id)
        return _draft(row) if row else None

    def find_seq(self, seq: int) -> Draft | None:
        row = self._store.row(f"{_SELECT} WHERE seq = ? AND app_id = ?", seq, self._app_id)
        return _draft(row) if row else None

    def add(self, articles: Sequence[Article], at: float | None = None) -> str:
        """The media_id of the new draft."""
        return self.add_many([articles], at)[0]

    def add_many(self, drafts: Iterable[Sequence[Article]], at: float | None = None) -> list[str]:
        now = int(self._clock.now() if at is None else at)
        rows = [(self._app_id, ids.permanent_id(self._app_id), _text(articles), now, now) for articles in drafts]
        with self._store.changes():
            self._store.write_many(_INSERT, rows)
        return [str(row[1]) for row in rows]

    def change_article(self, media_id: str, index: int, article: Article) -> None:
        """Only that one, also when another thread changes another. :raises IndexError: the draft has become shorter."""
        with self._store.changes():
            if found := self.find(media_id):
                articles: list[Article] = list(found.articles)
                articles[index] = article
                self.change(media_id, articles)

    def change(self, media_id: str, articles: Sequence[Article], at: float | None = None) -> None:
        now = int(self._clock.now() if at is None else at)
        self._store.write(
            "UPDATE draft SET articles = ?, updated = ? WHERE media_id = ? AND app_id = ?",
            *(_text(articles), now, media_id, self._app_id),
        )

    def delete(self, media_id: str) -> None:
        self._store.write("DELETE FROM draft WHERE media_id = ? AND app_id = ?", media_id, self._app_id)


def _text(articles: Sequence[Article]) -> str:
    return json.dumps(articles, ensure_ascii=False)


def _draft(row: Row) -> Draft:
    seq, media_id, articles, created, updated = row
    return Draft(int(seq), str(media_id), tuple(json.loads(articles)), int(created), int(updated))
