"""Bytes of materials, each kept once, named by their SHA-256.

A content may be known by its recipe only: the starter's pictures and films are drawn when somebody asks for them, so
that a new account stands at once and costs no disk for what nobody looks at.
"""

import hashlib
import json
import os
import tempfile
import threading
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .store import Store

Draw = Callable[[str], bytes]


@dataclass(frozen=True)
class Content:
    """One row: size and sha256 are None until a recipe was drawn."""

    id: int
    sha256: str | None
    recipe: str | None
    size: int | None
    format: str


@dataclass(frozen=True)
class Received:
    """A file in the incoming folder whose bytes were read, measured and hashed."""

    file: Path
    sha256: str
    size: int
    format: str
    recipe: None = None


@dataclass(frozen=True)
class Planned:
    """Bytes that will be drawn from a recipe."""

    recipe: str
    format: str
    sha256: None = None
    size: None = None


Source = Received | Planned


class Contents:
    """The table of contents and their files."""

    def __init__(self, store: Store, draw: Draw) -> None:
        self._store = store
        self._draw = draw
        self._bytes = store.folder / "bytes"
        self.incoming = store.folder / "incoming"
        self._locks: defaultdict[int, threading.Lock] = defaultdict(threading.Lock)
        self._bytes.mkdir(exist_ok=True)
        self.incoming.mkdir(exist_ok=True)
        for left in self.incoming.iterdir():  # uploads a killed process was reading
            left.unlink()

    def find(self, content_id: int) -> Content:
        row = self._store.row("SELECT id, sha256, recipe, size, format FROM content WHERE id = ?", content_id)
        if row is None:
            raise KeyError(content_id)
        return Content(*row)

    def find_all(self, content_ids: Iterable[int]) -> dict[int, Content]:
        """By their numbers; those that are gone are left out."""
        query = "SELECT id, sha256, recipe, size, format FROM content WHERE id IN (SELECT value FROM json_each(?))"
        found = (Content(*row) for row in self._store.rows(query, json.dumps(list(content_ids))))
        return {content.id: content for content in found}

    def take(self, source: Source) -> int:
        """Take a received file over, or promise the bytes of a recipe. Gives the content's number.

        Call it in the transaction that stores what uses the content, or a delete may sweep it away in between.
        """
        if isinstance(source, Received):
            self._place(source.file, source.sha256)
        values = (source.sha256, source.recipe, source.size, source.format)
        self._store.write("INSERT OR IGNORE INTO content (sha256, recipe, size, format) VALUES (?, ?, ?, ?)", *values)
        row = self._store.row("SELECT id FROM content WHERE sha256 = ? OR recipe = ?", source.sha256, source.recipe)
        if row is None:
            raise KeyError(source)
        return int(row[0])

    def origin(self, source: Source) -> str:
        """What addresses of these bytes are made from: a drawn recipe uploaded again keeps its address."""
        row = self._store.row(
            "SELECT recipe, sha256 FROM content WHERE sha256 = ? OR recipe = ?", source.sha256, source.recipe
        )
        return str(row[0] or row[1]) if row else str(source.recipe or source.sha256)

    def file(self, content_id: int) -> Path:
        """The file on disk; draws it first where only the recipe is known."""
        content = self.find(content_id)
        if content.sha256 is None:
            with self._locks[content_id]:
                content = self.find(content_id)
                if content.sha256 is None:
                    return self._carry_out(content)
        return self._path(content.sha256)

    def drop_unused(self, content_id: int) -> None:
        """Delete bytes that no material, temporary material or address names any more."""
        used = self._store.row(
            "SELECT 1 FROM material WHERE content = ?1 UNION ALL SELECT 1 FROM temporary WHERE content = ?1 "
            "UNION ALL SELECT 1 FROM link WHERE content = ?1 LIMIT 1",
            content_id,
        )
        if used:
            return
        content = self.find(content_id)
        self._store.write("DELETE FROM content WHERE id = ?", content_id)
        if content.sha256:
            self._path(content.sha256).unlink(missing_ok=True)

    def _carry_out(self, content: Content) -> Path:
        data = self._draw(content.recipe or "")
        sha256 = hashlib.sha256(data).hexdigest()
        handle, name = tempfile.mkstemp(dir=self.incoming)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        self._place(Path(name), sha256)
        # Two recipes may give the same bytes: the second keeps drawing, the first owns the row.
        self._store.write(
            "UPDATE OR IGNORE content SET sha256 = ?, size = ? WHERE id = ?", sha256, len(data), content.id
        )
        return self._path(sha256)

    def _place(self, file: Path, sha256: str) -> None:
        target = self._path(sha256)
        if target.exists():
            file.unlink()
            return
        target.parent.mkdir(exist_ok=True)
        file.replace(target)

    def _path(self, sha256: str) -> Path:
        return self._bytes / sha256[:2] / sha256
