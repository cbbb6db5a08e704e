"""Choices come back, and nonsense in the file counts as not chosen."""

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
