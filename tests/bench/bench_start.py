"""From the start of the process to a painted window: ours with 100,000 materials, beside an empty one.

Once offscreen, where the process itself says when; and where Xvfb is, as a person sees it on a screen: from source, and
the packaged app when ``dev.py build`` has made one.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import installed
from x_screen import Screen, screen

from wego_desktop.accounts import Account, Accounts
from wego_desktop.library.index import Index
from wego_desktop.wechat.answers import Kind, RemoteMaterial

COUNT = 100_000
_RUNS, _SEEN_RUNS = 7, 5
_PACKAGED = Path(__file__).resolve().parents[2] / "build" / "app" / "wego-desktop" / "wego-desktop"
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
_EMPTY_SEEN = _EMPTY.replace("QTimer.singleShot(0, app.quit)\n", "")
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
        offscreen = (f"window with {COUNT:,} materials beside an empty one (<= 1.5)", _told(ours, empty))
        return [offscreen, *(_on_a_screen(home, environment) if shutil.which("Xvfb") else ())]


def _told(ours: float, empty: float) -> str:
    return f"{ours / empty:.2f} ({ours:.0f} ms)"


def _on_a_screen(home: Path, environment: dict[str, str]) -> list[tuple[str, str]]:
    accounts = Accounts(home / "config" / "accounts.json")
    accounts.put(Account("bench", "bench", "wxbench", base_url="http://127.0.0.1:9"))
    accounts.choose("bench")
    commands = {"empty": [sys.executable, "-c", _EMPTY_SEEN], "source": [sys.executable, "-m", "wego_desktop"]}
    if _PACKAGED.is_file():
        commands["packaged"] = [str(_PACKAGED)]
    with screen() as shown:
        seen = {**environment, "DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb"}
        for command in commands.values():
            _seen(command, seen, shown)
        rounds = [{name: _seen(command, seen, shown) for name, command in commands.items()} for _ in range(_SEEN_RUNS)]
    times = {name: statistics.median(each[name] for each in rounds) for name in commands}
    bars = {"source": 1.5, "packaged": 2.0}
    return [
        (f"the same, seen on a screen, {name} (<= {bars[name]})", _told(times[name], times["empty"]))
        for name in commands
        if name in bars
    ]


def _seen(command: list[str], environment: dict[str, str], shown: Screen) -> float:
    """ms until there is something on the screen."""
    shown.wait(painted=False)
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            shown.wait(painted=True)
            return (time.perf_counter() - began) * 1000
        finally:
            process.kill()


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
