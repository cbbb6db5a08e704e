"""Fetched originals: whole or not there, bounded by bytes."""

import os
from pathlib import Path

from wego_desktop.library.fetched import FetchedFiles


def arrived(folder: Path, name: str, size: int) -> Path:
    file = folder / name
    file.write_bytes(b"x" * size)
    return file


def test_a_file_is_found_again_under_its_media_id(tmp_path: Path) -> None:
    fetched = FetchedFiles(tmp_path / "cache", 1000)
    kept = fetched.put("-ab_C", arrived(tmp_path, "中文.mp3", 10))
    assert kept.suffix == ".mp3"
    assert FetchedFiles(tmp_path / "cache", 1000).find("-ab_C") == kept
    assert fetched.find("-ab") is None


def test_the_longest_unused_make_room(tmp_path: Path) -> None:
    fetched = FetchedFiles(tmp_path / "cache", 25)
    for age, name in ((300, "a"), (200, "b")):
        os.utime(fetched.put(name, arrived(tmp_path, f"{name}.wav", 10)), (0, 1_000_000 - age))
    fetched.find("a")  # used again: b is now the oldest
    fetched.put("c", arrived(tmp_path, "c.wav", 10))
    assert [bool(fetched.find(name)) for name in "abc"] == [True, False, True]


def test_one_file_larger_than_all_room_is_still_given(tmp_path: Path) -> None:
    fetched = FetchedFiles(tmp_path / "cache", 5)
    kept = fetched.put("big", arrived(tmp_path, "film.mp4", 50))
    assert kept.stat().st_size == 50


def test_odd_ids_do_not_leave_the_folder(tmp_path: Path) -> None:
    fetched = FetchedFiles(tmp_path / "cache", 1000)
    kept = fetched.put("../../x*", arrived(tmp_path, "x.mp3", 1))
    assert kept.parent == tmp_path / "cache"
    assert fetched.find("../../x*") == kept
