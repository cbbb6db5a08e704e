"""When the browser goes without its own sandbox, because it would end the app otherwise."""

import os
import sys
from pathlib import Path

import pytest

from wego_desktop import walls

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="name spaces are Linux's")


@pytest.fixture(autouse=True)
def plain_user(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(walls, "_RESTRICTED", tmp_path / "none")


def test_root_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert not walls.can_be_built()


@pytest.mark.parametrize(
    ("probe", "can"), [(("true",), True), (("false",), False), (("/there-is-no-such-program",), True)]
)
def test_it_is_tried(probe: tuple[str, ...], can: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(walls, "_PROBE", probe)
    assert walls.can_be_built() is can


@pytest.mark.parametrize(
    ("profile", "can"), [("unconfined\n", False), ("wego-desktop (unconfined)\n", True), ("", False)]
)
def test_where_profiles_decide_ours_is_asked_for(
    profile: str, can: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, text in (("_RESTRICTED", "1\n"), ("_PROFILE", profile)):
        (tmp_path / name).write_text(text, "utf-8")
        monkeypatch.setattr(walls, name, tmp_path / name)
    assert walls.can_be_built() is can
