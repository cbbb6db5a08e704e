"""One running app: a second start hands its files over."""

import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from wego_desktop.ui.one_app import OneApp, hand_over, server_name

_SECOND = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from wego_desktop.ui.one_app import hand_over
app = QCoreApplication([])
sys.exit(0 if hand_over(sys.argv[1], [Path(name) for name in sys.argv[2:]]) else 3)
"""


def test_nobody_is_there_at_the_first_start(tmp_path: Path) -> None:
    assert not hand_over(server_name(tmp_path), [])


def test_a_second_start_hands_its_files_to_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    one = OneApp()
    one.listen(server_name(tmp_path))
    names = ["茶园 航拍.jpg", "带\n换行.png"]
    with qtbot.waitSignal(one.arrived, timeout=15_000) as arrived:
        second = subprocess.Popen([sys.executable, "-c", _SECOND, server_name(tmp_path), *names], cwd=tmp_path)
    assert arrived.args == [[tmp_path / name for name in names]]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=15_000)
    assert second.returncode == 0
    one.close()


def test_a_socket_left_by_a_killed_app_does_not_stop_the_next(tmp_path: Path, qtbot: QtBot) -> None:
    name = server_name(tmp_path)
    killed = "import os, sys; from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]); " \
        "from wego_desktop.ui.one_app import OneApp; o = OneApp(); o.listen(sys.argv[1]); os.kill(os.getpid(), 9)"
    subprocess.run([sys.executable, "-c", killed, name], check=False)
    one = OneApp()
    one.listen(name)
    with qtbot.waitSignal(one.arrived, timeout=15_000):
        second = subprocess.Popen([sys.executable, "-c", _SECOND, name])
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=15_000)
    assert second.returncode == 0
    one.close()


def test_two_homes_are_two_apps(tmp_path: Path) -> None:
    assert server_name(tmp_path / "a") != server_name(tmp_path / "b")


def test_nobody_takes_the_place_of_one_that_listens(tmp_path: Path, qtbot: QtBot) -> None:
    name, one, late = server_name(tmp_path), OneApp(), OneApp()
    assert one.listen(name)
    assert not late.listen(name)
    late.close()
    with qtbot.waitSignal(one.arrived, timeout=15_000):
        third = subprocess.Popen([sys.executable, "-c", _SECOND, name])
    qtbot.waitUntil(lambda: third.poll() is not None, timeout=15_000)
    one.close()


def test_of_those_that_are_started_in_one_moment_one_listens(tmp_path: Path) -> None:
    at_once = "import sys; from PySide6.QtCore import QCoreApplication; a = QCoreApplication([]); " \
        "import PySide6.QtNetwork; from wego_desktop.ui.one_app import OneApp; o = OneApp(); " \
        "print('ready', flush=True); sys.stdin.readline(); print(o.listen(sys.argv[1]), flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", at_once, server_name(tmp_path)]
    pipe = subprocess.PIPE
    several = [subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(4)]
    for one in several:
        assert one.stdout
        assert one.stdout.readline() == "ready\n"
    for one in several:
        assert one.stdin
        one.stdin.write("\n")
        one.stdin.flush()
    told = [one.stdout.readline() for one in several if one.stdout]
    for one in several:
        one.communicate()
    assert sorted(told) == ["False\n"] * 3 + ["True\n"]
