"""From the start of the process to a painted window: ours with 100,000 materials, beside an empty one."""

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import installed

from wego_desktop.library.index import Index
from wego_desktop.wechat.answers import Kind, RemoteMaterial

COUNT = 100_000
_RUNS = 7
_EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
window.show()
QTimer.singleShot(0, app.quit)
app.exec()
window.grab()
print("painted", flush=True)
"""
_OURS = """
from wego_desktop import app as ours
from PySide6.QtCore import QTimer
from wego_desktop.accounts import Account
from wego_desktop.wechat.answers import Kind
qt = ours._application()
app = ours.App(qt)
from wego_desktop.ui.window import Window
account = Account("bench", "bench", "wxbench", base_url="http://127.0.0.1:9")
window = Window(app.style, app.language, app.tasks, app.settings, app.accounts, app.credentials, app.open)
window.begin(account, lambda: account)
window.show()
def look():
    if window.page.tab(Kind.IMAGE).model.rowCount():
        qt.quit()
timer = QTimer()
timer.timeout.connect(look)
timer.start(1)
qt.exec()
window.grab()
print("painted", flush=True)
import os
os._exit(0)
"""


def bench() -> list[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _fill(home / "data" / "accounts" / "bench")
        environment = installed.environment(home)
        for code in (_EMPTY, _OURS):  # the first run compiles what it loads
            _started(code, environment)
        # In turns, so that both meet the same weather.
        times = [(_started(_EMPTY, environment), _started(_OURS, environment)) for _ in range(_RUNS)]
    empty, ours = (statistics.median(each) for each in zip(*times, strict=True))
    return [(f"window with {COUNT:,} materials beside an empty one (<= 1.5)", f"{ours / empty:.2f} ({ours:.0f} ms)")]


def _fill(folder: Path) -> None:
    index = Index.open(folder)
    for start in range(0, COUNT, 10_000):
        rows = range(start, start + 10_000)
        index.put((RemoteMaterial(Kind.IMAGE, f"id-{row}", f"图 {row}.jpg", row) for row in rows), time.time())
    index.close()


def _started(code: str, environment: dict[str, str]) -> float:
    """ms until the process says that its window is painted."""
    began = time.perf_counter()
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout
        told = process.stdout.readline()
        took = (time.perf_counter() - began) * 1000
    if told != b"painted\n":
        raise RuntimeError("The window did not come")
    return took
