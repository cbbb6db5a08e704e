"""Articles kept on this machine, small and each once, however many autosaves and versions are the same article.

What is read back is what was kept, byte for byte, lone surrogates and NULs too; a row that is damaged gives nothing and
harms no other.
"""

import json
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from sqlite3 import Connection

from wego_desktop.library.local_pictures import digests_in
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.records import pack, unpack
from wego_desktop.wechat.answers import Article

_LEVEL = 1  # 1.8 MB in 20 ms; the best takes ten times as long for a fifth less


@dataclass(frozen=True)
class ArticleText:
    """An article on its way to the disk. pictures: SHA-256 of those that are on this machine only, as JSON."""

    digest: bytes
    plain: bytes
    packed: bytes
    pictures: str

    @classmethod
    def of(cls, article: Article) -> "ArticleText":
        """Takes 40 ms for 1.8 MB: before the transaction."""
        plain = pack(article)
        pictures = json.dumps(sorted(digests_in(article.content)))
        return cls(_digest(plain), plain, zlib.compress(plain, _LEVEL), pictures)

    def keep(self, db: Connection) -> int:
        """The id of its row, within a transaction. A damaged row of the same article is made good."""
        row = db.execute("SELECT id, packed FROM article_texts WHERE digest = ?", (self.digest,)).fetchone()
        if row is None:
            query = "INSERT INTO article_texts (digest, packed, pictures) VALUES (?, ?, ?) RETURNING id"
            row = db.execute(query, (self.digest, self.packed, self.pictures)).fetchone()
        elif _unpacked(row[1], self.digest) is None:
            db.execute("UPDATE article_texts SET packed = ? WHERE id = ?", (self.packed, row[0]))
        return int(row[0])


def read_text(packed: object, digest: object) -> Article | None:
    """None for what damage made unreadable."""
    plain = _unpacked(packed, digest)
    return unpack(plain) if plain is not None else None


def sweep(db: Connection, ids: Iterable[int]) -> None:
    """Drop those of these articles that no autosave and no version is any more."""
    query = (
        "DELETE FROM article_texts WHERE id = ?1"
        " AND NOT EXISTS (SELECT 1 FROM autosaved_articles WHERE article = ?1 OR base = ?1)"
        " AND NOT EXISTS (SELECT 1 FROM article_versions WHERE article = ?1)"
    )
    db.executemany(query, [(id_,) for id_ in set(ids)])


def local_pictures(logbook: Logbook) -> frozenset[str]:
    """SHA-256 of all pictures and covers on this machine that an autosave or a version needs."""
    with logbook.read() as db:
        lists = [row[0] for row in db.execute("SELECT pictures FROM article_texts WHERE pictures <> '[]'")]
        covers = db.execute("SELECT cover FROM autosaved_articles UNION SELECT cover FROM article_versions").fetchall()
    found = {sha256 for each in lists for sha256 in re.findall("[0-9a-f]{64}", str(each))}
    return frozenset(found.union(str(row[0]) for row in covers if row[0]))


def _unpacked(packed: object, digest: object) -> bytes | None:
    try:
        plain = zlib.decompress(packed) if isinstance(packed, bytes) else b""
    except zlib.error:
        return None
    return plain if plain and _digest(plain) == digest else None


def _digest(plain: bytes) -> bytes:
    return blake2b(plain, digest_size=16).digest()
