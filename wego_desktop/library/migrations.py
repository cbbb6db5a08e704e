"""The tables, as steps: step n brings a library from user_version n to n + 1. A published step never changes."""

import sqlite3
from collections.abc import Callable
from functools import cache

from wego_desktop.library.errors import LibraryTooNew

Step = str | Callable[[sqlite3.Connection], None]

_FIRST = """
-- AUTOINCREMENT: the window holds row ids while rows go; an id must never come to mean another material.
CREATE TABLE materials (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    media_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key BLOB NOT NULL,
    url TEXT NOT NULL,
    updated INTEGER NOT NULL,
    created INTEGER NOT NULL,
    first_seen INTEGER NOT NULL,
    size INTEGER,
    width INTEGER,
    height INTEGER,
    seconds REAL,
    format TEXT NOT NULL DEFAULT '',
    thumb INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    titles TEXT NOT NULL DEFAULT '[]',
    digest TEXT NOT NULL DEFAULT '',
    cover_url TEXT NOT NULL DEFAULT '',
    articles_count INTEGER NOT NULL DEFAULT 0,
    fingerprint BLOB NOT NULL,           -- of everything a list says, to tell what changed
    seen INTEGER NOT NULL DEFAULT 0      -- generation of the sweep that met it last
);
CREATE INDEX materials_by_time ON materials (kind, updated, id);
CREATE INDEX materials_by_name ON materials (kind, sort_key, id);
CREATE INDEX materials_by_size ON materials (kind, size, id);
CREATE INDEX materials_by_sha256 ON materials (sha256) WHERE sha256 <> '';
CREATE INDEX materials_thumbs ON materials (kind) WHERE thumb <> 0;

CREATE TABLE articles (
    material INTEGER NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    article BLOB NOT NULL,               -- JSON in UTF-8, lone surrogates kept
    PRIMARY KEY (material, position)
);

-- What was deleted, and when: a list asked for before that moment must not bring it back.
CREATE TABLE forgotten (media_id TEXT PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;

CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE calls (
    day TEXT NOT NULL,
    api TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (day, api)
) WITHOUT ROWID;

-- The newest sweep of each kind. excess: what the list counts beyond the materials it shows.
CREATE TABLE sweeps (
    kind TEXT PRIMARY KEY,
    generation INTEGER NOT NULL,
    began REAL NOT NULL,
    total INTEGER NOT NULL,
    steady INTEGER NOT NULL DEFAULT 1,
    finished INTEGER NOT NULL DEFAULT 0,
    excess INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- What the unfinished sweep of a kind has read: items first to first + count - 1.
CREATE TABLE sweep_pages (
    kind TEXT NOT NULL,
    first INTEGER NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (kind, first)
) WITHOUT ROWID;

-- Met by no page of the last full sweep. asked: the account was asked for the id and still has it.
CREATE TABLE missing (
    material INTEGER PRIMARY KEY REFERENCES materials (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    asked INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE thumbnails (
    name TEXT PRIMARY KEY,
    bytes INTEGER NOT NULL,
    used REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX thumbnails_by_use ON thumbnails (used);

-- Pictures that can't be drawn. passing: the network was the reason, so it is tried again by itself.
CREATE TABLE broken (
    name TEXT PRIMARY KEY,
    reason TEXT NOT NULL,
    details TEXT NOT NULL,               -- JSON object: what goes into the braces of the reason
    passing INTEGER NOT NULL,
    at REAL NOT NULL
) WITHOUT ROWID;
"""

_LOOKS = """
-- What an image looks like, 16 bytes (looks.py); made again when its thumbnail is.
CREATE TABLE looks (
    material INTEGER PRIMARY KEY REFERENCES materials (id) ON DELETE CASCADE,
    look BLOB NOT NULL
);
"""

_PICTURE_MESSAGES = """
-- How many pictures a picture message (newspic) has; 0 for everything else.
ALTER TABLE materials ADD COLUMN pictures INTEGER NOT NULL DEFAULT 0;
"""

STEPS: tuple[Step, ...] = (_FIRST, _LOOKS, _PICTURE_MESSAGES)


def upgrade(connection: sqlite3.Connection, steps: tuple[Step, ...] = STEPS) -> None:
    """Bring the tables up to date, each step whole or not at all. Raises LibraryTooNew, touching nothing."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(steps):
        raise LibraryTooNew(version, len(steps))
    if version == 0:  # a new file is made in one go: each commit waits for the disk
        _commit(connection, steps, len(steps))
        return
    for number, step in enumerate(steps[version:], version + 1):
        _commit(connection, (step,), number)


def _commit(connection: sqlite3.Connection, steps: tuple[Step, ...], version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps:
            _take(connection, step)
        connection.execute(f"PRAGMA user_version = {version}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _take(connection: sqlite3.Connection, step: Step) -> None:
    if callable(step):
        step(connection)
        return
    for statement in _statements(step):
        connection.execute(statement)


@cache
def _statements(script: str) -> list[str]:
    """One by one, because executescript() commits what was begun."""
    found, current = [], ""
    for line in script.splitlines(keepends=True):
        current += line
        if sqlite3.complete_statement(current):
            found.append(current)
            current = ""
    return found
