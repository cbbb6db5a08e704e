"""What the window is on the screen and painted without, and that it is there when it is first used."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from wego_desktop.ui.warming import BEHIND

# All of ours that the first moment loads: the window and its ground.
SEEN = {
    *("accounts", "options", "paths", "settings", "start", "surroundings", "translate"),
    *("ui.application", "ui.one_app", "ui.tokens", "ui.window"),
}
# Each takes tens of milliseconds to load, and nothing that is seen at first needs it.
HEAVY = {
    "PIL",
    "PySide6.QtMultimedia",
    "PySide6.QtWebEngineCore",
    "av",
    "keyring",
    "requests",
    "tinytag",
    "wego_desktop.intake.probe",
    "wego_desktop.jobs.upload",
    "wego_desktop.library.sync",
    "wego_desktop.sandbox",
    "wego_desktop.ui.ledgers.shelf",
    "wego_desktop.ui.materials.preview.single",
    "wego_desktop.ui.uploads.plan_view",
    "wego_desktop.ui.uploads.transfers_panel",
}
SCRIPT = """
import json, os, sys, time
from importlib import import_module
from wego_desktop import options, paths, start
from PySide6 import QtCore
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def look():
    global seen, enumerations
    seen, enumerations = sorted(sys.modules), "Qt" in vars(QtCore)
    from wego_desktop.accounts import Account
    from wego_desktop.app import App
    app = App(qt, chosen)
    account = Account("one", "one", "wx1", base_url="http://127.0.0.1:9")
    workspace = app.furnish(window)
    workspace.begin(account, lambda: account)
    window.grab()
    tell(workspace, sorted(sys.modules))

def tell(workspace, painted):
    from wego_desktop.ui.warming import BEHIND
    for name in BEHIND:
        import_module(name)
    warm = set(sys.modules)
    for name in ("plan_view", "transfers_panel"):
        import_module(f"wego_desktop.ui.uploads.{name}")
    workspace.planning._begin(workspace.accounts.opened)
    workspace.page.transfers
    missed = [name for name in set(sys.modules) - warm if name.startswith(("wego_desktop.", "PIL", "tinytag"))]
    print(json.dumps([seen, painted, sorted(missed), enumerations]), flush=True)
    os._exit(0)

def build(qt_, window_, chosen_, _options):
    global qt, window, chosen
    qt, window, chosen = qt_, window_, chosen_
    look()

start._build = build
start.main(options.read([]))
"""
WITH_FILES = """
import os
from wego_desktop import options, start
from PySide6 import QtCore

def build(_qt, window, _chosen, _options):
    print("Qt" in vars(QtCore), [file.name for file in window.early], flush=True)
    os._exit(0)

start._build = build
start.main(options.read(["a.png"]))
"""


class Loaded(NamedTuple):
    """Modules that are there when the window is seen and when it is painted, and those that a plan and the transfers
    still had to load then; and whether Qt's enumerations had been built when the window was seen.
    """

    seen: set[str]
    painted: set[str]
    missed: list[str]
    enumerations: bool


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Loaded:
    seen, painted, missed, enumerations = json.loads(_told(SCRIPT, tmp_path_factory.mktemp("home")))
    return Loaded(set(seen), set(painted), missed, enumerations)


def _told(script: str, home: Path) -> bytes:
    environment = {**os.environ, "WEGO_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    root, command = Path(__file__).resolve().parents[2], [sys.executable, "-c", script]
    return subprocess.run(command, cwd=root, env=environment, stdout=subprocess.PIPE, check=True, timeout=60).stdout


def test_the_window_is_seen_before_what_fills_it_is_loaded(loaded: Loaded) -> None:
    ours = {name.removeprefix("wego_desktop.") for name in loaded.seen if name.startswith("wego_desktop.")}
    assert ours - {"ui"} <= SEEN
    assert not loaded.enumerations, "something on the way asked for Qt: 40 to 70 ms"


def test_files_on_the_command_line_cost_nothing_before_that(tmp_path: Path) -> None:
    assert _told(WITH_FILES, tmp_path).decode().strip() == "False ['a.png']"


def test_nothing_heavy_is_loaded_before_the_first_paint(loaded: Loaded) -> None:
    assert HEAVY & loaded.painted == set()


def test_what_comes_behind_is_all_that_a_plan_and_the_transfers_need(loaded: Loaded) -> None:
    assert loaded.missed == []


def test_nothing_that_is_painted_comes_behind(loaded: Loaded) -> None:
    assert set(BEHIND) & loaded.painted <= {"wego_desktop.intake.formats"}
