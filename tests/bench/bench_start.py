"""From the start of the process to a window, and to the first of 100,000 materials in it, beside an empty window.

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
import gc
gc.disable()
from wego_desktop import options, start
from PySide6.QtCore import QTimer
def say(what):
    window.grab()
    print(what, flush=True)
def build(qt, window_, chosen, asked):
    global window, timer
    window = window_
    say("painted")
    from wego_desktop.app import build
    from wego_desktop.wechat.answers import Kind
    app = build(qt, window, chosen, asked)
    timer = QTimer()
    timer.timeout.connect(lambda: app.workspace.page.tab(Kind.IMAGE).model.rowCount() and end())
    timer.start(1)
    return app
def end():
    import os
    say("filled")
    os._exit(0)
start._build = build
start.main(options.read([]))
"""


def bench() -> list[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _fill(home / "data" / "accounts" / "bench")
        _choose(home / "config")
        environment = installed.environment(home)
        return [*_offscreen(environment), *(_on_a_screen(environment) if shutil.which("Xvfb") else ())]


def _offscreen(environment: dict[str, str]) -> list[tuple[str, str]]:
    for code in (_EMPTY, _OURS):  # the first run compiles what it loads
        _started(code, environment)
    # In turns, so that both meet the same weather.
    rounds = [(_started(_EMPTY, environment), _started(_OURS, environment)) for _ in range(_RUNS)]
    empty = statistics.median(one["painted"] for one, _ in rounds)
    seen, filled = (statistics.median(ours[word] for _, ours in rounds) for word in ("painted", "filled"))
    return [
        ("window beside an empty one (<= 1.5)", _told(seen, empty)),
        (f"its first rows of {COUNT:,} materials, beside the same", _told(filled, empty)),
    ]


def _told(ours: float, empty: float) -> str:
    return f"{ours / empty:.2f} ({ours:.0f} ms)"


def _on_a_screen(environment: dict[str, str]) -> list[tuple[str, str]]:
    commands = {"empty": [sys.executable, "-c", _EMPTY_SEEN], "source": [sys.executable, "-m", "wego_desktop"]}
    if _PACKAGED.is_file():
        commands["packaged"] = [str(_PACKAGED)]
    with screen() as shown:
        seen = {**environment, "DISPLAY": shown.name, "QT_QPA_PLATFORM": "xcb"}
        for name, command in commands.items():
            _seen(command, seen, shown, filled=name != "empty")
        rounds = [
            {name: _seen(command, seen, shown, filled=name != "empty") for name, command in commands.items()}
            for _ in range(_SEEN_RUNS)
        ]
    empty = statistics.median(each["empty"][0] for each in rounds)
    bars = {"source": 1.5, "packaged": 2.0}
    told = []
    for name in commands:
        if name in bars:
            window, rows = (statistics.median(each[name][at] for each in rounds) for at in (0, 1))
            told.append((f"window seen on a screen, {name} (<= {bars[name]})", _told(window, empty)))
            told.append((f"its first rows seen, {name}", _told(rows, empty)))
    return told


def _seen(command: list[str], environment: dict[str, str], shown: Screen, *, filled: bool) -> tuple[float, float]:
    """ms until there is a window on the screen, and until there are cards in it."""
    shown.wait(lambda shown: not shown.shows_window(some=True))
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            shown.wait(Screen.shows_window)
            window = (time.perf_counter() - began) * 1000
            if filled:
                shown.wait(Screen.shows_cards)
            return window, (time.perf_counter() - began) * 1000
        finally:
            process.kill()


def _choose(folder: Path) -> None:
    folder.mkdir(parents=True)
    accounts = Accounts(folder / "accounts.json")
    accounts.put(Account("bench", "bench", "wxbench", base_url="http://127.0.0.1:9"))
    accounts.choose("bench")


def _fill(folder: Path) -> None:
    index = Index.open(folder)
    for start in range(0, COUNT, 10_000):
        rows = range(start, start + 10_000)
        index.put((RemoteMaterial(Kind.IMAGE, f"id-{row}", f"图 {row}.jpg", row) for row in rows), time.time())
    index.close()


def _started(code: str, environment: dict[str, str]) -> dict[str, float]:
    """ms until the process says each word."""
    began = time.perf_counter()
    told: dict[str, float] = {}
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=environment) as process:
        assert process.stdout
        for line in process.stdout:
            told[line.decode().strip()] = (time.perf_counter() - began) * 1000
    if "painted" not in told:
        raise RuntimeError("The window did not come")
    return told
