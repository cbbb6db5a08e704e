"""Opening the file of a library: damage is put aside, never deleted, and a new file begun."""

import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from wego_desktop.library.connections import connect, damage_mark, is_damage, is_disk
from wego_desktop.library.errors import LibraryUnusable
from wego_desktop.library.migrations import STEPS, Step, upgrade

_PARTS = ("", "-wal", "-shm")
# A power cut may take the last moments of a refresh, which the next one brings back, but never the file.
NORMAL = "NORMAL"
# What was committed stays through a power cut: for what nobody could tell this machine again.
FULL = "FULL"


def open_file(
    file: Path, steps: tuple[Step, ...] = STEPS, *, synchronous: str = NORMAL
) -> tuple[sqlite3.Connection, Path | None]:
    """The writing connection, and where a damaged predecessor was put, if there was one.

    steps: that lead to today's tables. Raises LibraryTooNew, LibraryUnusable, OSError.
    """
    try:
        connection = _open(file, steps, synchronous)
        if connection is not None:
            return connection, None
        aside = _put_aside(file)
        connection = _open(file, steps, synchronous)
    except sqlite3.Error as error:
        if is_disk(error):
            raise LibraryUnusable(str(error)) from error
        raise
    if connection is None:  # what was written a moment ago reads as damaged
        raise LibraryUnusable(str(file))
    return connection, aside


def _open(file: Path, steps: tuple[Step, ...], synchronous: str) -> sqlite3.Connection | None:
    """None when the file is damaged."""
    connection = connect(file)
    try:
        _prepare(connection, file, steps)
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        if synchronous == FULL:  # macOS keeps what was synced in the drive's memory unless it is asked twice
            connection.execute("PRAGMA fullfsync = ON")
    except sqlite3.DatabaseError as error:
        connection.close()
        if is_damage(error):
            return None
        raise
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare(connection: sqlite3.Connection, file: Path, steps: tuple[Step, ...]) -> None:
    if damage_mark(file).exists():
        _check(connection)
        damage_mark(file).unlink()
    upgrade(connection, steps)
    connection.execute("PRAGMA journal_mode = WAL")


def _check(connection: sqlite3.Connection) -> None:
    """Look at every page, which takes a second or so for 100,000 materials: only after damage was met."""
    verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if verdict != "ok":
        error = sqlite3.DatabaseError(verdict)
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _put_aside(file: Path) -> Path:
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    aside, number = file.with_name(f"{file.stem}-damaged-{stamp}{file.suffix}"), 1
    while aside.exists():
        number += 1
        aside = file.with_name(f"{file.stem}-damaged-{stamp}-{number}{file.suffix}")
    for part in _PARTS:
        old = file.with_name(file.name + part)
        if old.exists():
            old.rename(aside.with_name(aside.name + part))
    damage_mark(file).unlink(missing_ok=True)
    with suppress(OSError):
        aside.touch()  # its time says when that was
    return aside


def put_aside_since(file: Path, moment: float) -> bool:
    """Whether a damaged predecessor of this file was put aside after a moment, Unix seconds, and still lies there."""
    for aside in file.parent.glob(f"{file.stem}-damaged-*{file.suffix}"):
        with suppress(OSError):
            if aside.stat().st_mtime > moment:
                return True
    return False
