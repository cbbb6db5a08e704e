"""A second start waits for a first that is still being built, and not for one that is frozen."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wego_desktop.ui import one_app
from wego_desktop.ui.one_app import OneApp, hand_over, server_name

_SLOW = """
import sys
from PySide6.QtCore import QCoreApplication
from wego_desktop.ui.one_app import OneApp
app = QCoreApplication([])
one = OneApp()
one.arrived.connect(lambda files: (print(len(files), flush=True), app.quit()))
one.listen(sys.argv[1])
print("listens", flush=True)
if "built" in sys.argv:
    one.started()
sys.stdin.readline()  # what is built meanwhile keeps the loop from turning
one.started()
app.exec()
"""


def first(name: str, *told: str) -> "subprocess.Popen[str]":
    pipe = subprocess.PIPE
    process = subprocess.Popen([sys.executable, "-c", _SLOW, name, *told], stdin=pipe, stdout=pipe, text=True)
    assert process.stdout
    assert process.stdout.readline() == "listens\n"
    return process


def test_a_first_that_is_slow_is_waited_for(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_app, "_PATIENCE_MS", 50)
    name = server_name(tmp_path)
    process, asked = first(name), list[bool]()
    real = one_app._is_starting

    def starting(of: str) -> bool:
        """Patience ends three times before it is built."""
        asked.append(real(of))
        if len(asked) == 3:
            assert process.stdin
            process.stdin.write("\n")
            process.stdin.flush()
        return asked[-1]

    monkeypatch.setattr(one_app, "_is_starting", starting)
    monkeypatch.setattr(one_app, "_STARTS_WITHIN", 1200)
    try:
        assert hand_over(name, [tmp_path / "a.png"])
        assert process.communicate(timeout=30)[0] == "1\n"
    finally:
        process.kill()
    assert asked[:3] == [True] * 3


def test_a_frozen_one_is_not_waited_for(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_app, "_PATIENCE_MS", 50)
    monkeypatch.setattr(one_app, "_STARTS_WITHIN", 1200)
    name, asked = server_name(tmp_path), list[str]()
    real = one_app._is_starting

    def starting(of: str) -> bool:
        asked.append(of)
        return real(of)

    monkeypatch.setattr(one_app, "_is_starting", starting)
    process = first(name, "built")
    try:
        assert not hand_over(name, [])
        assert asked == [name], "the first time that patience ends is the last"
    finally:
        process.kill()
        process.communicate()


def test_one_that_died_while_it_was_built_holds_nobody_up(tmp_path: Path, qtbot: QtBot) -> None:
    name = server_name(tmp_path)
    process = first(name)
    process.kill()
    process.communicate()
    assert not one_app._is_starting(name)
    assert not hand_over(name, [])
    one = OneApp()
    assert one.listen(name)
    one.close()
