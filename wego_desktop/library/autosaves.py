"""Messages as they are being edited, kept every few seconds, so that no more is lost than was typed since."""

import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from sqlite3 import Connection

from wego_desktop.library.article_texts import ArticleText, read_text, sweep
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.records import text
from wego_desktop.wechat.answers import Article


@dataclass(frozen=True)
class KeptArticle:
    """One article; the fields as in ``articles.message.Entry``. gone: it was taken out of the message."""

    key: str
    at: int
    article: Article
    base: Article | None = None
    cover: str = ""
    gone: bool = False


@dataclass(frozen=True)
class KeptMessage:
    """A message; the fields as in ``articles.message.Message``."""

    key: str
    place: str
    media_id: str
    updated: int
    stored: int
    articles: tuple[KeptArticle, ...]


@dataclass(frozen=True)
class KeptBefore:
    """What was found of a message. kept_at: Unix seconds. lost: how many of its articles damage made unreadable."""

    message: KeptMessage
    kept_at: float
    lost: int = 0


@dataclass(frozen=True)
class _Written:
    """What the rows of a message are: the message, and the row of each article that it has."""

    message: KeptMessage
    rows: dict[int, int]  # by the id() of the article, which the message keeps alive

    def row(self, article: Article) -> int | None:
        return self.rows.get(id(article))


class AutosaveRows:
    """Every method may be called from any thread but the window's: it writes through to the disk."""

    def __init__(self, logbook: Logbook, *, now: Callable[[], float] = time.time) -> None:
        self._logbook, self._now = logbook, now
        self._lock = threading.Lock()
        self._written: dict[str, _Written] = {}

    def keep(self, message: KeptMessage) -> bool:
        """In place of what was kept of this message before; False when it is the same and nothing was written.

        Articles that are not new since the last time are not written again. Raises as the logbook does.
        """
        with self._lock:
            before = self._written.get(message.key)
            if before and before.message == message:
                return False
            self._written[message.key] = self._write(message, before)
            return True

    def forget(self, key: str) -> None:
        """The message was saved, or given up."""
        with self._lock, self._logbook.write() as db:
            self._written.pop(key, None)
            old = _rows_of(db, key)
            db.execute("DELETE FROM autosaved_articles WHERE message = ?", (text(key),))
            db.execute("DELETE FROM autosaves WHERE key = ?", (text(key),))
            sweep(db, old)

    def left_over(self, but: Collection[str] = ()) -> list[KeptBefore]:
        """What was kept and not forgotten, the newest first, without the messages of these keys."""
        with self._logbook.read() as db:
            rows = db.execute(f"SELECT {_COLUMNS}, kept FROM autosaves ORDER BY kept DESC, key").fetchall()  # noqa: S608
            return [_found(row, db.execute(_ARTICLES, (row[0],)).fetchall()) for row in rows if row[0] not in but]

    def _write(self, message: KeptMessage, before: _Written | None) -> _Written:
        articles = {id(each): each for each in _each_article(message)}
        known = {name: before.row(each) if before else None for name, each in articles.items()}
        fresh = {name: ArticleText.of(articles[name]) for name, row in known.items() if row is None}
        with self._logbook.write() as db:
            rows = {name: row for name, row in known.items() if row is not None}
            rows |= {name: each.keep(db) for name, each in fresh.items()}
            old = _rows_of(db, message.key)
            self._replace(db, message, rows)
            sweep(db, old - set(rows.values()))
        return _Written(message, rows)

    def _replace(self, db: Connection, message: KeptMessage, rows: dict[int, int]) -> None:
        key = text(message.key)
        head = (key, message.place, text(message.media_id), message.updated, message.stored, self._now())
        db.execute("DELETE FROM autosaved_articles WHERE message = ?", (key,))
        db.execute(f"INSERT OR REPLACE INTO autosaves ({_COLUMNS}, kept) VALUES (?, ?, ?, ?, ?, ?)", head)  # noqa: S608
        for position, each in enumerate(message.articles):
            base = None if each.base is None else rows[id(each.base)]
            values = (key, position, text(each.key), each.at, rows[id(each.article)], base, each.cover, each.gone)
            db.execute("INSERT INTO autosaved_articles VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)


_COLUMNS = "key, place, media_id, updated, stored"
_ARTICLES = (
    "SELECT a.key, a.at, a.cover, a.gone, a.base, own.packed, own.digest, base.packed, base.digest"
    " FROM autosaved_articles a LEFT JOIN article_texts own ON own.id = a.article"
    " LEFT JOIN article_texts base ON base.id = a.base WHERE a.message = ? ORDER BY a.position"
)


def _each_article(message: KeptMessage) -> Iterator[Article]:
    for each in message.articles:
        yield each.article
        if each.base is not None:
            yield each.base


def _rows_of(db: Connection, key: str) -> set[int]:
    found = db.execute("SELECT article, base FROM autosaved_articles WHERE message = ?", (text(key),)).fetchall()
    return {row for pair in found for row in pair if row is not None}


def _found(row: Sequence[object], articles: Iterable[Sequence[object]]) -> KeptBefore:
    key, place, media_id, updated, stored, kept = row
    read = [_article(*each) for each in articles]
    whole = tuple(each for each in read if each)
    message = KeptMessage(str(key), str(place), str(media_id), _whole(updated), _whole(stored), whole)
    return KeptBefore(message, float(str(kept)), len(read) - len(whole))


def _article(
    key: object, at: object, cover: object, gone: object, had_base: object, *texts: object
) -> KeptArticle | None:
    """None when damage took the article; one whose base is lost goes on without."""
    article = read_text(*texts[:2])
    base = read_text(*texts[2:]) if had_base is not None else None
    return KeptArticle(str(key), _whole(at), article, base, str(cover), bool(gone)) if article else None


def _whole(value: object) -> int:
    return int(str(value))
