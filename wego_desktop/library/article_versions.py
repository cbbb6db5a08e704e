"""The versions of articles: what each was when it was read, saved, restored, and now and then while it was edited.

An article at WeChat has no name of its own. Here it has a history, which is found for the articles of an opened message
by what they are, or else by where they stand; the key of an entry leads to it from then on, and when a draft is
replaced by a new one, the history goes along. Bounded: of a message with too many versions the oldest are thinned out,
what was only typed first, and the newest of an article stays, if the account does not have it anyway.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from sqlite3 import Connection

from wego_desktop.library.article_texts import ArticleText, read_text, sweep
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.records import text
from wego_desktop.wechat.answers import Article

MOST = 200  # versions of one message, all its articles together
MOST_BYTES = 256 * 1_048_576  # of all versions of the account, as they are kept


class What(StrEnum):
    """Why a version was kept."""

    READ = "read"
    TYPED = "typed"
    SAVED = "saved"
    BEFORE_RESTORE = "before restore"
    RESTORED = "restored"


@dataclass(frozen=True)
class Subject:
    """An article that is being edited. message, key: of ``articles.message``; at: where the account has it, or -1."""

    message: str
    media_id: str
    key: str
    at: int


@dataclass(frozen=True)
class Version:
    """One version. at: Unix seconds. changes: JSON, against the one before; "" when that is not worked out. cover:
    SHA-256 of a cover on this machine only, or ""."""

    id: int
    at: float
    what: What
    changes: str = ""
    cover: str = ""


class ArticleVersions:
    """Every method may be called from any thread but the window's: it writes through to the disk."""

    def __init__(
        self,
        logbook: Logbook,
        *,
        now: Callable[[], float] = time.time,
        most: int = MOST,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._logbook, self._now = logbook, now
        self._most, self._most_bytes = most, most_bytes

    # Reading

    def of(self, key: str) -> list[Version]:
        """Those of an entry's article, the newest first."""
        query = f"SELECT {_COLUMNS} FROM article_versions WHERE history = {_OF_KEY} ORDER BY id DESC"  # noqa: S608
        with self._logbook.read() as db:
            return [_version(*row) for row in db.execute(query, (text(key),))]

    def article(self, id_: int) -> Article | None:
        """As it was, byte for byte; None for one that is not kept any more or that damage made unreadable."""
        with self._logbook.read() as db:
            row = db.execute(f"{_TEXT} WHERE v.id = ?", (id_,)).fetchone()
        return read_text(*row) if row else None

    def newest(self, key: str) -> Article | None:
        """The article of the newest version."""
        with self._logbook.read() as db:
            row = db.execute(f"{_TEXT} WHERE v.history = {_OF_KEY} ORDER BY v.id DESC LIMIT 1", (text(key),)).fetchone()
        return read_text(*row) if row else None

    # Writing

    def follow(self, subjects: Sequence[tuple[Subject, Article]]) -> None:
        """Find the histories of a message that was opened, or begin them. Articles: as the account has them."""
        digests = [ArticleText.of(article).digest for _, article in subjects]
        with self._logbook.write() as db:
            known = _known(db, subjects[0][0].media_id) if subjects else []
            free = {each.id: each for each in known}
            for matches in (_History.is_same, _History.stands_there):
                for (subject, _), digest in zip(subjects, digests, strict=True):
                    found = next((each for each in free.values() if matches(each, subject, digest)), None)
                    if found and _history(db, subject) is None:
                        del free[found.id]
                        _name(db, subject, found.id)
            for subject, _ in subjects:
                _forget_names(db, subject, _placed(db, subject))

    def keep(self, subject: Subject, article: Article, what: What, changes: str = "", cover: str = "") -> int | None:
        """Keep a version. None, and nothing is kept, when the newest is the same article and nothing new happened."""
        fresh = ArticleText.of(article)
        with self._logbook.write() as db:
            history = _placed(db, subject)
            last = db.execute(_LAST, (history,)).fetchone()
            if last and (last[2], last[3]) == (fresh.digest, cover):
                if what is What.SAVED and last[1] == What.TYPED:
                    return self._again(db, int(last[0]), what)
                if what not in (What.SAVED, What.RESTORED) or last[1] == what:
                    return None
            values = (history, self._now(), what.value, fresh.keep(db), changes, cover)
            id_ = int(db.execute(_INSERT, values).fetchone()[0])
            self._thin(db, subject)
        return id_

    def put_changes(self, id_: int, changes: str) -> None:
        self._logbook.change("UPDATE article_versions SET changes = ? WHERE id = ?", (changes, id_))

    def moved(self, old_media_id: str, new_media_id: str) -> None:
        """The message has another media_id now: its histories go along."""
        query = "UPDATE article_histories SET media_id = ? WHERE media_id = ?"
        self._logbook.change(query, (text(new_media_id), text(old_media_id)))

    def placed(self, subjects: Iterable[Subject]) -> None:
        """The message was saved, and these are its articles now."""
        with self._logbook.write() as db:
            for subject in subjects:
                _placed(db, subject)

    def _again(self, db: Connection, id_: int, what: What) -> int:
        """What was typed is now saved, and the same."""
        db.execute("UPDATE article_versions SET what = ?, at = ? WHERE id = ?", (what.value, self._now(), id_))
        return id_

    def _thin(self, db: Connection, subject: Subject) -> None:
        rows = db.execute(_OF_MESSAGE, (text(subject.media_id), text(subject.message))).fetchall()
        gone = _too_many([(int(row[0]), str(row[1]), bool(row[2])) for row in rows], self._most)
        _drop(db, gone)
        _drop(db, _too_large(db, self._most_bytes))


@dataclass(frozen=True)
class _History:
    id: int
    position: int
    digest: object

    def is_same(self, _: Subject, digest: bytes) -> bool:
        return self.digest == digest

    def stands_there(self, subject: Subject, _: bytes) -> bool:
        return self.position == subject.at


_COLUMNS = "id, at, what, changes, cover"
_OF_KEY = "(SELECT history FROM article_names WHERE entry = ?)"
_TEXT = "SELECT t.packed, t.digest FROM article_versions v JOIN article_texts t ON t.id = v.article"
_LAST = (
    "SELECT v.id, v.what, t.digest, v.cover FROM article_versions v JOIN article_texts t ON t.id = v.article"
    " WHERE v.history = ? ORDER BY v.id DESC LIMIT 1"
)
_INSERT = (
    "INSERT INTO article_versions (history, at, what, article, changes, cover) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"
)
_IS_NEWEST = "id = (SELECT max(id) FROM article_versions o WHERE o.history = article_versions.history)"
_OF_MESSAGE = (
    f"SELECT id, what, {_IS_NEWEST} FROM article_versions WHERE history IN"  # noqa: S608
    " (SELECT id FROM article_histories WHERE (media_id <> '' AND media_id = ?1) OR message = ?2) ORDER BY id"
)


def _version(id_: int, at: float, what: str, changes: str, cover: str) -> Version:
    return Version(id_, at, What(what) if what in set(What) else What.TYPED, changes, cover)


def _known(db: Connection, media_id: str) -> list[_History]:
    if not media_id:
        return []
    query = (
        "SELECT h.id, h.position, t.digest FROM article_histories h LEFT JOIN article_versions v ON v.id ="
        " (SELECT max(id) FROM article_versions o WHERE o.history = h.id)"
        " LEFT JOIN article_texts t ON t.id = v.article WHERE h.media_id = ? ORDER BY h.id DESC"
    )
    return [_History(*row) for row in db.execute(query, (text(media_id),))]


def _history(db: Connection, subject: Subject) -> int | None:
    row = db.execute("SELECT history FROM article_names WHERE entry = ?", (text(subject.key),)).fetchone()
    return int(row[0]) if row else None


def _name(db: Connection, subject: Subject, history: int) -> None:
    db.execute("INSERT OR REPLACE INTO article_names VALUES (?, ?)", (text(subject.key), history))


def _placed(db: Connection, subject: Subject) -> int:
    """The history of an article, which stands there now; a new one when it has none."""
    history = _history(db, subject)
    place = (text(subject.message), text(subject.media_id), subject.at)
    if history is None:
        query = "INSERT INTO article_histories (message, media_id, position) VALUES (?, ?, ?) RETURNING id"
        history = int(db.execute(query, place).fetchone()[0])
        _name(db, subject, history)
    else:
        query = "UPDATE article_histories SET message = ?, media_id = ?, position = ? WHERE id = ?"
        db.execute(query, (*place, history))
    return history


def _forget_names(db: Connection, subject: Subject, history: int) -> None:
    """Other keys its article went by, but for those that may come back from an autosave."""
    query = "DELETE FROM article_names WHERE history = ? AND entry <> ? "
    query += "AND entry NOT IN (SELECT key FROM autosaved_articles)"
    db.execute(query, (history, text(subject.key)))


def _too_many(versions: Sequence[tuple[int, str, bool]], most: int) -> list[int]:
    """Which of a message's versions, (id, what, whether it is its article's newest) from the oldest on, are to go."""
    excess = len(versions) - most
    if excess <= 0:
        return []
    old = [id_ for id_, what, newest in versions[: len(versions) // 2] if what == What.TYPED and not newest]
    rest = [id_ for id_, _, newest in versions if not newest and id_ not in set(old)]
    return [*old, *rest][:excess]


def _too_large(db: Connection, most: int) -> list[int]:
    """The oldest versions of the account that have to go for the rest to fit."""
    query = f"SELECT id, article, {_IS_NEWEST}, what FROM article_versions ORDER BY id"  # noqa: S608
    rows = db.execute(query).fetchall()
    sizes = dict(db.execute("SELECT id, length(packed) FROM article_texts").fetchall())
    uses = Counter(row[1] for row in rows)
    total, gone = sum(sizes.get(article, 0) for article in uses), list[int]()
    spare = [row for row in rows if not row[2]] + [row for row in rows[:-1] if row[2] and row[3] == What.READ]
    for id_, article, _, _ in spare:
        if total <= most:
            break
        gone.append(id_)
        uses[article] -= 1
        total -= 0 if uses[article] else sizes.get(article, 0)
    return gone


def _drop(db: Connection, ids: Sequence[int]) -> None:
    """With the articles that nothing else is; what comes behind them has another version before it now."""
    for id_ in ids:
        row = db.execute("DELETE FROM article_versions WHERE id = ? RETURNING history, article", (id_,)).fetchone()
        following = "(SELECT min(id) FROM article_versions WHERE history = ? AND id > ?)"
        db.execute(f"UPDATE article_versions SET changes = '' WHERE id = {following}", (row[0], id_))  # noqa: S608
        sweep(db, [row[1]])
