"""PySide6 6.12.0 lost one reference to None in every void call and aborted at exit on Python 3.11."""

import subprocess
import sys

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

CALLS = 5000


class Bell(QObject):
    rung = Signal(int)


def test_void_calls_keep_their_references_to_none(qtbot: QtBot) -> None:
    widget, label, bell = QWidget(), QLabel(), Bell()
    qtbot.addWidget(widget)
    qtbot.addWidget(label)
    heard: list[int] = []
    bell.rung.connect(heard.append)
    before = sys.getrefcount(None)
    for number in range(CALLS):
        widget.setObjectName("name")
        widget.setGeometry(QRect(0, 0, 10, 10))
        widget.update()
        label.setText("text")
        bell.rung.emit(number)
    assert len(heard) == CALLS
    assert abs(sys.getrefcount(None) - before) < CALLS / 10


def test_a_process_with_many_calls_ends_well() -> None:
    """The abort came when the interpreter ended, after all tests had passed."""
    code = (
        "from PySide6.QtCore import QObject\n"
        "thing = QObject()\n"
        "for _ in range(200_000): thing.setObjectName('x')\n"
        "print('done')\n"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "done\n", "")
