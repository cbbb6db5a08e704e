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
