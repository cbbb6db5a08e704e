"""What is found in what was dropped."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wego_desktop.ui.uploads.walking import find_files, natural


def made(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_folders_are_walked_in_the_order_people_count(tmp_path: Path) -> None:
    made(*(tmp_path / name for name in ("10.jpg", "2.jpg", "sub/B.jpg", "sub/a.jpg", "1.jpg")))
    found = find_files([tmp_path])
    assert [path.name for path in found.files] == ["1.jpg", "2.jpg", "10.jpg", "a.jpg", "B.jpg"]
    assert not found.more


def test_dropped_files_keep_their_order_and_need_not_exist(tmp_path: Path) -> None:
    made(tmp_path / "b.jpg", tmp_path / "a.jpg")
    dropped = [tmp_path / "b.jpg", tmp_path / "gone.jpg", tmp_path / "a.jpg"]
    assert list(find_files(dropped).files) == dropped


def test_hidden_files_are_skipped_in_folders_but_taken_when_dropped(tmp_path: Path) -> None:
    made(tmp_path / ".hidden.jpg", tmp_path / ".git" / "x.jpg", tmp_path / "a.jpg")
    assert [path.name for path in find_files([tmp_path]).files] == ["a.jpg"]
    assert [path.name for path in find_files([tmp_path / ".hidden.jpg"]).files] == [".hidden.jpg"]


def test_there_is_a_bound(tmp_path: Path) -> None:
    made(*(tmp_path / f"{n}.jpg" for n in range(12)))
    found = find_files([tmp_path], 10)
    assert len(found.files) == 10
    assert found.more
    assert not find_files([tmp_path], 12).more


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    assert find_files([tmp_path]).empty


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_links_that_lead_back_end(tmp_path: Path) -> None:
    made(tmp_path / "sub" / "a.jpg")
    (tmp_path / "sub" / "back").symlink_to(tmp_path)
    assert len(find_files([tmp_path]).files) == 1


def test_a_name_that_no_disk_holds_takes_nothing_else_with_it(tmp_path: Path) -> None:
    made(tmp_path / "a.jpg")
    dropped = [tmp_path / ("x" * 300), tmp_path / "a.jpg"]
    assert list(find_files(dropped).files) == dropped


@pytest.mark.skipif(os.name == "nt", reason="POSIX permissions")
def test_what_may_not_be_looked_at_stands_for_itself(tmp_path: Path) -> None:
    made(tmp_path / "closed" / "in" / "b.jpg", tmp_path / "open" / "shut" / "c.jpg", tmp_path / "open" / "d.jpg")
    found = _as_anybody(tmp_path, ["closed/in/b.jpg", "closed", "open"], shut=["closed", "open/shut"])
    assert found == ["closed/in/b.jpg", "closed", "open/d.jpg", "open/shut"]


_WALK = """
import json, os, sys
from wego_desktop.ui.uploads.walking import Path, find_files
os.chdir(sys.argv[1])
if os.geteuid() == 0:
    os.setuid(65534)
print(json.dumps([str(path) for path in find_files([Path(name) for name in sys.argv[2:]]).files]))
"""


def _as_anybody(folder: Path, dropped: list[str], shut: list[str]) -> list[str]:
    """Found by somebody who may not open these: root may open all, so another process asks as nobody.

    It stands in the folder and gets names within it, so that what lies above keeps its permissions.
    """
    folder.chmod(0o755)
    for name in shut:
        (folder / name).chmod(0)
    command = [sys.executable, "-c", _WALK, str(folder), *dropped]
    try:
        told = subprocess.run(command, capture_output=True, check=True, timeout=60)
    finally:
        for name in shut:
            (folder / name).chmod(0o755)
    found: list[str] = json.loads(told.stdout)
    return found


def test_names_sort_as_people_count() -> None:
    names = ["茶10.jpg", "茶 2.jpg", "茶2.jpg", "茶.jpg", "Tea.png", "tea 2.png", "2²"]
    assert sorted(names, key=natural) == ["2²", "Tea.png", "tea 2.png", "茶.jpg", "茶2.jpg", "茶10.jpg", "茶 2.jpg"]
