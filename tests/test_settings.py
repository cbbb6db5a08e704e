"""Choices come back, and nonsense in the file counts as not chosen."""

import errno
import os
from pathlib import Path

import pytest

from wego_desktop import settings
from wego_desktop.settings import Settings


def test_a_choice_comes_back(tmp_path: Path) -> None:
    Settings(tmp_path / "s.json").put(settings.THEME, "dark")
    assert Settings(tmp_path / "s.json").get(settings.THEME) == "dark"


@pytest.mark.parametrize("text", ["", "[]", '{"theme": "pink", "zoom": "big", "thumbnail_mb": 1}'])
def test_nonsense_counts_as_not_set(tmp_path: Path, text: str) -> None:
    (tmp_path / "s.json").write_text(text)
    chosen = Settings(tmp_path / "s.json")
    assert chosen.get(settings.THEME) == "system"
    assert chosen.get(settings.ZOOM) == 1
    assert chosen.get(settings.THUMBNAIL_MB) == 512


def test_a_value_outside_the_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="pink"):
        Settings(tmp_path / "s.json").put(settings.THEME, "pink")


def test_keys_are_unique() -> None:
    keys = [setting.key for setting in settings.SETTINGS]
    assert len(keys) == len(set(keys))


def no_space(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)


def test_a_full_disk_is_no_reason_not_to_choose(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """What closes the window puts its size first."""
    chosen = Settings(tmp_path / "s.json")
    chosen.put(settings.ZOOM, 2)
    no_space(monkeypatch)
    chosen.put(settings.THEME, "dark")
    assert chosen.get(settings.THEME) == "dark"
    assert "No space left" in caplog.text
    assert Settings(tmp_path / "s.json").get(settings.THEME) == "system"
    monkeypatch.undo()
    chosen.put(settings.THEME, "dark")
    assert Settings(tmp_path / "s.json").get(settings.THEME) == "dark", "it was not written yet"


def test_names_that_are_no_text(tmp_path: Path) -> None:
    """Of a folder whose bytes are no UTF-8, or torn out of an emoji."""
    Settings(tmp_path / "s.json").put(settings.DOWNLOAD_FOLDER, "/下载/\udcff\ud83d")
    assert Settings(tmp_path / "s.json").get(settings.DOWNLOAD_FOLDER) == "/下载/\udcff\ud83d"
