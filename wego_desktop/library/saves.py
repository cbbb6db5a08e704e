"""The journal of saves: every message that was sent to the account, and what became of it.

Written before and after each step that can't be taken back, so that what was under way when the app died is settled by
looking and never sent twice. A state changes only from the states it may come from.
"""

# ruff: noqa: S608  # only names of states and columns are put into statements

import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from wego_desktop.library.logbook import Logbook
from wego_desktop.library.records import article_values, listed, pack, text, unpack
from wego_desktop.wechat.answers import Article

_DAY = 86_400.0
KEPT = 7.0  # days that a settled save is remembered, for what was typed before it and is offered back


class SaveState(StrEnum):
    SENDING = "sending"  # a new message is on its way, or was when the app died
    UNKNOWN = "unknown"  # it left, and its answer was lost
    MADE = "made"  # the new message is there; the one it replaces may be, too
    UPDATING = "updating"  # articles are replaced one by one
    DONE = "done"
    STOPPED = "stopped"  # nothing of it is under way, and not all of it is at the account


class ArticleState(StrEnum):
    WAITING = "waiting"
    SENDING = "sending"  # on its way, or its answer was lost
    WRITTEN = "written"
    REFUSED = "refused"  # surely not at the account


_S, _A = SaveState, ArticleState
OPEN = (_S.SENDING, _S.UNKNOWN, _S.MADE, _S.UPDATING)
LOST = (_S.SENDING, _S.UNKNOWN)


@dataclass(frozen=True)
class SavedArticle:
    """An article that was to be sent. position: in the message at WeChat, from 0; base: what stood there before."""

    position: int
    key: str
    article: Article
    base: Article | None = None
    state: ArticleState = ArticleState.WAITING


@dataclass(frozen=True)
class Save:
    """One save. place, was_place: names of ``articles.message.Place``. Times are Unix seconds.

    :ivar message: the key of the message here
    :ivar adds: a new message is made; else articles of ``media_id`` are replaced
    :ivar media_id: what is changed, or what the new one comes from; "" for a first save
    :ivar replaced: the articles of ``media_id`` as they were read, if it is to go once the new one is there
    :ivar made: the media_id of the new one, as soon as it is known
    :ivar mark: the newest row of the index when it began; 0 when that means nothing any more
    :ivar settled: when its state became what it is; trouble: JSON
    """

    id: int
    message: str
    adds: bool
    place: str
    media_id: str
    was_place: str
    replaced: tuple[Article, ...] | None
    made: str
    state: SaveState
    began: float
    mark: int
    settled: float
    trouble: str
    articles: tuple[SavedArticle, ...] = ()

    @property
    def replaces(self) -> bool:
        return self.replaced is not None


@dataclass(frozen=True)
class SaveOrder:
    """What is about to be sent; fields as in :class:`Save`."""

    message: str
    adds: bool
    place: str
    articles: tuple[SavedArticle, ...]
    media_id: str = ""
    was_place: str = ""
    replaced: tuple[Article, ...] | None = None
    mark: int = 0


_COLUMNS = "id, message, adds, place, media_id, was_place, replaced, made, state, began, mark, settled, trouble"


class Saves:
    """Every method may be called from any thread; what is written is on the disk when it returns."""

    def __init__(self, logbook: Logbook, *, now: Callable[[], float] = time.time) -> None:
        self._logbook, self._now = logbook, now

    # Reading

    def find(self, id_: int) -> Save | None:
        return next(iter(self._saves("id = ?", id_)), None)

    def open(self) -> list[Save]:
        """What may still be under way, oldest first."""
        return self._saves(f"state IN ({listed(OPEN)}) ORDER BY id")

    def last_move(self, message: str) -> Save | None:
        """The newest save that made, or may have made, this message anew under another media_id."""
        known = f"(state IN ({listed(LOST)}) OR (made <> '' AND state IN ({listed((_S.MADE, _S.DONE))})))"
        found = self._saves(f"message = ? AND adds AND {known} ORDER BY id DESC LIMIT 1", text(message))
        return next(iter(found), None)

    def last_sent(self, key: str, media_id: str) -> SavedArticle | None:
        """What this entry sent last to a message, if that may have arrived."""
        query = "SELECT position, key, article, base, saved_articles.state "
        query += "FROM saved_articles JOIN saves ON saves.id = save WHERE key = ? "
        query += "AND ((adds AND made = ?) OR (NOT adds AND media_id = ?)) "
        query += f"AND saved_articles.state IN ({listed((_A.SENDING, _A.WRITTEN))}) ORDER BY save DESC LIMIT 1"
        with self._logbook.read() as db:
            row = db.execute(query, (text(key), text(media_id), text(media_id))).fetchone()
        return _article_of(*row) if row else None

    def claimed(self) -> frozenset[str]:
        """The messages that saves of this machine are known to have made."""
        with self._logbook.read() as db:
            return frozenset(row[0] for row in db.execute("SELECT made FROM saves WHERE made <> ''"))

    # Writing

    def begin(self, order: SaveOrder) -> int:
        """The first byte leaves after this. A new message is under way as a whole, articles one by one."""
        state, article = (_S.SENDING, _A.SENDING) if order.adds else (_S.UPDATING, _A.WAITING)
        now, replaced = self._now(), None if order.replaced is None else _packed(order.replaced)
        texts = (order.place, text(order.media_id), order.was_place or order.place)
        row = (text(order.message), order.adds, *texts, replaced, state.value, now, order.mark, now)
        query = "INSERT INTO saves (message, adds, place, media_id, was_place, replaced, state, began, mark, settled) "
        query += "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"
        with self._logbook.write() as db:
            id_ = int(db.execute(query, row).fetchone()[0])
            db.executemany(
                "INSERT INTO saved_articles VALUES (?, ?, ?, ?, ?, ?)",
                [(id_, *_article_row(each), article.value) for each in order.articles],
            )
        return id_

    def sending(self, id_: int, position: int) -> bool:
        """This article is about to leave, for the first time or again."""
        return self._article(id_, position, (_A.WAITING, _A.SENDING), _A.SENDING)

    def written(self, id_: int, position: int) -> bool:
        return self._article(id_, position, (_A.SENDING,), _A.WRITTEN)

    def refused(self, id_: int, position: int) -> bool:
        """Surely not at the account."""
        return self._article(id_, position, (_A.SENDING,), _A.REFUSED)

    def unknown(self, id_: int, trouble: str) -> bool:
        return self._change(id_, (_S.SENDING,), "state = 'unknown', trouble = ?", trouble)

    def again(self, id_: int) -> bool:
        """It was looked for and is not there: it leaves once more."""
        return self._change(id_, (_S.UNKNOWN,), "state = 'sending', trouble = ''")

    def made(self, id_: int, media_id: str) -> bool:
        """The new message is there, as this. False, and nothing is changed, when another save made that one."""
        free = "NOT EXISTS (SELECT 1 FROM saves WHERE made = ?)"
        with self._logbook.write() as db:
            done = self._change(
                id_, LOST, "state = 'made', made = ?, trouble = ''", text(media_id), provided=free, of=(text(media_id),)
            )
            if done:
                db.execute("UPDATE saved_articles SET state = 'written' WHERE save = ?", (id_,))
        return done

    def done(self, id_: int) -> bool:
        """What was there before is needed no more: articles are large."""
        with self._logbook.write() as db:
            done = self._change(id_, (_S.MADE, _S.UPDATING), "state = 'done', trouble = '', replaced = NULL")
            if done:
                db.execute("UPDATE saved_articles SET base = NULL WHERE save = ?", (id_,))
        return done

    def stopped(self, id_: int, trouble: str) -> bool:
        """Nothing of it is under way any more. Of a new message: it is surely not there."""
        with self._logbook.write() as db:
            done = self._change(id_, (*LOST, _S.UPDATING), "state = 'stopped', trouble = ?", trouble)
            if done:
                query = "UPDATE saved_articles SET state = 'refused' WHERE save = ? AND save IN "
                db.execute(query + "(SELECT id FROM saves WHERE adds)", (id_,))
        return done

    def both_stay(self, id_: int, trouble: str) -> bool:
        """The new message is there; the one it was to replace stays as well, for a reason."""
        return self._change(id_, (_S.MADE,), "trouble = ?", trouble)

    def gone(self, message: str) -> None:
        """The account has the message of this key no more: what made it counts no longer."""
        query = "UPDATE saves SET state = 'stopped', settled = ? WHERE message = ? AND state IN ('made', 'done')"
        self._logbook.change(query, (self._now(), text(message)))

    def forget_marks(self, above: int) -> None:
        """The index was begun anew and counts its rows from 1 again: marks above its newest row mean nothing."""
        self._logbook.change("UPDATE saves SET mark = 0 WHERE mark > ?", (above,))

    def forget_old(self, days: float = KEPT) -> None:
        """Drop what was settled longer ago than this."""
        with self._logbook.write() as db:
            query = f"SELECT id FROM saves WHERE settled < ? AND state NOT IN ({listed(OPEN)})"
            old = [row[:1] for row in db.execute(query, (self._now() - days * _DAY,))]
            db.executemany("DELETE FROM saved_articles WHERE save = ?", old)
            db.executemany("DELETE FROM saves WHERE id = ?", old)

    def _article(self, id_: int, position: int, states: Iterable[ArticleState], state: ArticleState) -> bool:
        query = f"UPDATE saved_articles SET state = ? WHERE save = ? AND position = ? AND state IN ({listed(states)})"
        return self._logbook.change(query, (state.value, id_, position)) > 0

    def _change(
        self,
        id_: int,
        states: Iterable[SaveState],
        changes: str,
        *values: object,
        provided: str = "TRUE",
        of: Sequence[object] = (),
    ) -> bool:
        """Whether the save was in one of these states, and is now changed. provided: one more condition, of these."""
        query = f"UPDATE saves SET {changes}, settled = ? WHERE id = ? AND state IN ({listed(states)}) AND {provided}"
        return self._logbook.change(query, (*values, self._now(), id_, *of)) > 0

    def _saves(self, condition: str, *values: object) -> list[Save]:
        with self._logbook.read() as db:
            rows = db.execute(f"SELECT {_COLUMNS} FROM saves WHERE {condition}", values).fetchall()
            return [_save_of(row, db.execute(_ARTICLES, (row[0],)).fetchall()) for row in rows]


_ARTICLES = "SELECT position, key, article, base, state FROM saved_articles WHERE save = ? ORDER BY position"


def _save_of(row: Sequence[object], articles: Iterable[Sequence[object]]) -> Save:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    values |= {
        "adds": bool(values["adds"]),
        "replaced": None if values["replaced"] is None else _unpacked(values["replaced"]),
        "state": SaveState(str(values["state"])),
    }
    return Save(**values, articles=tuple(_article_of(*each) for each in articles))  # type: ignore[arg-type]


def _article_of(position: object, key: object, article: object, base: object, state: object) -> SavedArticle:
    return SavedArticle(
        int(str(position)), str(key), unpack(article) or Article(""), unpack(base), ArticleState(str(state))
    )


def _article_row(each: SavedArticle) -> tuple[object, ...]:
    base = None if each.base is None else pack(each.base)
    return each.position, text(each.key), pack(each.article), base


def _packed(articles: Iterable[Article]) -> bytes:
    values = [article_values(article) for article in articles]
    return json.dumps(values, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _unpacked(packed: object) -> tuple[Article, ...]:
    """() for what damage made unreadable: then nothing equals it, and nothing is deleted for it."""
    try:
        values = json.loads(packed.decode("utf-8", "surrogatepass")) if isinstance(packed, bytes) else []
    except ValueError:
        return ()
    articles = [unpack(json.dumps(each, ensure_ascii=False).encode("utf-8", "surrogatepass")) for each in values]
    return tuple(article for article in articles if article)
