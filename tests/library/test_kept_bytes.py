"""Kept bytes: whole or not there, once, and within their bound."""

import hashlib
import os
from pathlib import Path

import pytest

from wego_desktop.library.kept_bytes import KeptBytes


def made(folder: Path, name: str, size: int) -> tuple[Path, str]:
    path = folder / name
    path.write_bytes(name.encode() * (size // len(name.encode()) + 1))
    return path, hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_copy_stays_what_it_was(tmp_path: Path) -> None:
    kept = KeptBytes(tmp_path / "kept", 1000)
    source, digest = made(tmp_path, "a.png", 100)
    before = source.read_bytes()
    copy = kept.put(source, digest)
    source.write_bytes(b"other")
    assert copy is not None
    assert copy.read_bytes() == before
    assert kept.find(digest) == kept.where(digest) == KeptBytes(tmp_path / "kept", 1000).find(digest) == copy


def test_other_bytes_than_said_are_not_kept(tmp_path: Path) -> None:
    kept = KeptBytes(tmp_path / "kept", 1000)
    assert kept.put(made(tmp_path, "a.png", 100)[0], "0" * 64) is None
    assert not list((tmp_path / "kept").iterdir())
    with pytest.raises(OSError, match=r"gone\.png"):
        kept.put(tmp_path / "gone.png", "0" * 64)


def test_what_is_not_needed_goes_first_then_what_was_used_longest_ago(tmp_path: Path) -> None:
    needed: set[str] = set()
    kept = KeptBytes(tmp_path / "kept", 350, lambda: needed)
    files = [made(tmp_path, f"{number}.png", 100) for number in range(5)]
    for number, (path, digest) in enumerate(files[:3]):
        copy = kept.put(path, digest)
        assert copy is not None
        os.utime(copy, (number, number))
    kept = KeptBytes(tmp_path / "kept", 350, lambda: needed)  # reads the times anew
    needed.add(files[0][1])
    for path, digest in files[3:]:
        kept.put(path, digest)
    assert [bool(kept.find(digest)) for _, digest in files] == [True, False, False, True, True]


def test_what_is_on_its_way_up_does_not_go_before_older_ones(tmp_path: Path) -> None:
    """Several go up at a time, and none of them stands in a ledger before it has arrived."""
    needed: set[str] = set()
    kept = KeptBytes(tmp_path / "kept", 350, lambda: needed)
    files = [made(tmp_path, f"{number}.png", 100) for number in range(5)]
    for number, (path, digest) in enumerate(files[:3]):
        copy = kept.put(path, digest)
        assert copy is not None
        os.utime(copy, (number, number))
        needed.add(digest)
    kept = KeptBytes(tmp_path / "kept", 350, lambda: needed)
    for path, digest in files[3:]:
        kept.put(path, digest)
    assert [bool(kept.where(digest)) for _, digest in files] == [False, False, True, True, True]


def test_a_bound_that_is_lowered_counts_at_once(tmp_path: Path) -> None:
    needed: set[str] = set()
    kept = KeptBytes(tmp_path / "kept", 1000, lambda: needed)
    files = [made(tmp_path, f"{number}.png", 100) for number in range(4)]
    for number, (path, digest) in enumerate(files):
        copy = kept.put(path, digest)
        assert copy is not None
        os.utime(copy, (number, number))
    needed.add(files[0][1])
    kept = KeptBytes(tmp_path / "kept", 1000, lambda: needed)
    kept.bound(250)
    assert [bool(kept.where(digest)) for _, digest in files] == [True, False, False, True]
    assert sum(file.stat().st_size for file in (tmp_path / "kept").iterdir()) <= 250


def test_a_bound_that_was_lowered_meanwhile_counts_at_the_next_start(tmp_path: Path) -> None:
    for path, digest in [made(tmp_path, f"{number}.png", 100) for number in range(4)]:
        KeptBytes(tmp_path / "kept", 1000).put(path, digest)
    KeptBytes(tmp_path / "kept", 250).trim()
    assert len(list((tmp_path / "kept").iterdir())) == 2


def test_a_copy_that_was_damaged_is_dropped_and_made_anew(tmp_path: Path) -> None:
    kept = KeptBytes(tmp_path / "kept", 1000)
    source, digest = made(tmp_path, "a.png", 100)
    copy = kept.put(source, digest)
    assert copy is not None
    assert kept.whole(digest) == copy
    copy.write_bytes(copy.read_bytes()[:-1] + b"?")
    assert kept.whole(digest) is None
    assert not copy.exists()
    copy = kept.put(source, digest)
    assert copy is not None
    copy.write_bytes(b"")
    assert kept.put(source, digest) == copy
    assert copy.read_bytes() == source.read_bytes()


def test_a_copy_that_was_cut_short_is_tidied_up(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / ".keeping-x").write_bytes(b"half")
    kept = KeptBytes(tmp_path / "kept", 1000)
    assert kept.find("x") is None
    assert not list((tmp_path / "kept").iterdir())


def test_what_somebody_deleted_is_not_there(tmp_path: Path) -> None:
    kept = KeptBytes(tmp_path / "kept", 1000)
    path, digest = made(tmp_path, "a.png", 10)
    copy = kept.put(path, digest)
    assert copy is not None
    copy.unlink()
    assert kept.find(digest) is None


def test_a_file_that_can_not_be_looked_at_hides_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program has it open, or it is a link to nothing: the others are still there, and count."""
    kept = KeptBytes(tmp_path / "kept", 1000)
    copies = {digest: kept.put(path, digest) for path, digest in (made(tmp_path, name, 100) for name in "abc")}
    (tmp_path / "kept" / ("0" * 64)).symlink_to(tmp_path / "gone")
    (tmp_path / "kept" / ".keeping-x").mkdir()  # which unlink refuses, as Windows does for a file in use
    again = KeptBytes(tmp_path / "kept", 1000)
    for _ in range(2):
        assert {digest: again.where(digest) for digest in copies} == copies
    again.bound(0)
    assert [again.where(digest) for digest in copies] == [None] * 3
