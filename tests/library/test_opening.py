import sqlite3
from pathlib import Path

import pytest

from library.remotes import image
from wego_desktop.library.errors import LibraryDamaged, LibraryTooNew, LibraryUnusable
from wego_desktop.library.index import FILE_NAME, Index
from wego_desktop.library.migrations import STEPS, upgrade
from wego_desktop.wechat.answers import Kind

PAGE = 4096


def filled(folder: Path, number: int = 500) -> Path:
    index = Index.open(folder)
    index.put([image(n) for n in range(number)], 1)
    index.close()
    return folder / FILE_NAME


def overwrite(file: Path, start: int, length: int) -> None:
    with file.open("r+b") as opened:
        opened.seek(start)
        opened.write(b"\xa5" * length)


def test_a_new_library_is_not_called_damaged(tmp_path: Path) -> None:
    index = Index.open(tmp_path / "deep" / "down")
    assert index.set_aside is None
    index.close()


@pytest.mark.parametrize("length", [16, 100, PAGE, 3 * PAGE])
def test_a_damaged_file_is_put_aside_and_a_new_one_begun(tmp_path: Path, length: int) -> None:
    file = filled(tmp_path)
    overwrite(file, 0, length)
    broken = file.read_bytes()
    index = Index.open(tmp_path)
    assert index.set_aside is not None
    assert index.set_aside.read_bytes() == broken
    assert index.put([image(1)], 1).added == 1
    index.close()
    index = Index.open(tmp_path)
    assert index.set_aside is None
    assert index.counts()[Kind.IMAGE] == 1
    index.close()


def test_damage_met_later_is_said_and_settled_at_the_next_opening(tmp_path: Path) -> None:
    file = filled(tmp_path)
    overwrite(file, file.stat().st_size // 2, file.stat().st_size // 2)
    index = Index.open(tmp_path)
    with pytest.raises(LibraryDamaged):
        index.put([image(n, name="new") for n in range(500)], 2)
    index.close()
    index = Index.open(tmp_path)
    assert index.set_aside is not None
    assert index.counts()[Kind.IMAGE] == 0
    index.close()


def test_damage_is_told_also_where_it_can_not_be_marked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The next start then meets it as this one did."""

    def full(*_: object, **_more: object) -> None:
        raise OSError(28, "No space left on device")

    index = Index.open(tmp_path)
    monkeypatch.setattr(Path, "touch", full)
    error = sqlite3.DatabaseError("malformed")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    with pytest.raises(LibraryDamaged, match="malformed"), index.read():
        raise error
    index.close()


def test_two_damaged_files_of_one_second_are_both_kept(tmp_path: Path) -> None:
    kept = set()
    for _ in range(2):
        overwrite(filled(tmp_path), 0, 100)
        index = Index.open(tmp_path)
        kept.add(index.set_aside)
        index.close()
    assert len(kept) == 2
    assert all(path is not None and path.exists() for path in kept)


def test_a_mark_without_damage_costs_nothing(tmp_path: Path) -> None:
    file = filled(tmp_path)
    mark = file.with_name(file.name + ".damaged")
    mark.touch()
    index = Index.open(tmp_path)
    assert index.set_aside is None
    assert index.counts()[Kind.IMAGE] == 500
    assert not mark.exists()
    index.close()


def test_a_newer_library_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = filled(tmp_path)
    connection = sqlite3.connect(file)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(LibraryTooNew, match=r"newer WEGO Desktop \(format 99; this one reads up to 3\)"):
        Index.open(tmp_path)
    assert file.read_bytes() == before
    with pytest.raises(LibraryTooNew):  # and not "in use"
        Index.open(tmp_path)


def test_an_older_library_is_brought_up_to_date(tmp_path: Path) -> None:
    def fill(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE materials SET mood = 'was ' || name")

    connection = sqlite3.connect(filled(tmp_path, 3), isolation_level=None)
    upgrade(connection, (*STEPS, "ALTER TABLE materials ADD COLUMN mood TEXT;\nCREATE TABLE x (y);", fill))
    moods = [row[0] for row in connection.execute("SELECT mood FROM materials ORDER BY id")]
    assert moods == ["was 图片 0.jpg", "was 图片 1.jpg", "was 图片 2.jpg"]
    assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS) + 2,)
    connection.close()


def test_a_step_that_fails_leaves_the_version_before_it(tmp_path: Path) -> None:
    connection = sqlite3.connect(filled(tmp_path, 3), isolation_level=None)
    with pytest.raises(sqlite3.OperationalError):
        upgrade(connection, (*STEPS, "CREATE TABLE x (y);", "CREATE TABLE z (y);\nCREATE TABLE x (y);"))
    assert connection.execute("PRAGMA user_version").fetchone() == (len(STEPS) + 1,)
    assert connection.execute("SELECT name FROM sqlite_master WHERE name = 'z'").fetchall() == []
    connection.close()


def test_a_full_disk_is_said_and_changes_nothing(tmp_path: Path) -> None:
    filled(tmp_path)
    index = Index.open(tmp_path)
    with index.write() as db:
        pages = db.execute("PRAGMA page_count").fetchone()[0]
        db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(LibraryUnusable, match="full"):
        index.put([image(n) for n in range(1000, 3000)], 2)
    assert index.counts()[Kind.IMAGE] == 500
    index.set_state("x", "y")  # small things still fit
    index.close()


def test_a_place_that_holds_no_file_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(LibraryUnusable):
        Index.open(tmp_path)
    (tmp_path / FILE_NAME).rmdir()
    Index.open(tmp_path).close()
