"""What the window is painted without, and that it is there when it is first used."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from wego_desktop.ui.warming import BEHIND

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
import json, os, sys
from importlib import import_module
from wego_desktop import app as ours
from wego_desktop.accounts import Account
from wego_desktop.ui.window import Window
qt = ours._application()
app = ours.App(qt)
account = Account("one", "one", "wx1", base_url="http://127.0.0.1:9")
window = Window(app.style, app.language, app.tasks, app.settings, app.accounts, app.credentials, app.open)
window.begin(account, lambda: account)
window.show()
window.grab()
painted = sorted(sys.modules)
from wego_desktop.ui.warming import BEHIND
for name in BEHIND:
    import_module(name)
warm = set(sys.modules)
for name in ("plan_view", "transfers_panel"):
    import_module(f"wego_desktop.ui.uploads.{name}")
window.planning._begin(window.accounts.opened)
window.page.transfers
missed = [name for name in set(sys.modules) - warm if name.startswith(("wego_desktop.", "PIL", "tinytag"))]
print(json.dumps([painted, sorted(missed)]), flush=True)
os._exit(0)
"""


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], list[str]]:
    """(modules that are there when the window is painted, those that a plan and the transfers still had to load)."""
    home = tmp_path_factory.mktemp("home")
    environment = {**os.environ, "WEGO_DESKTOP_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    root = Path(__file__).resolve().parents[2]
    told = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=root, env=environment, stdout=subprocess.PIPE, check=True, timeout=60
    )
    painted, missed = json.loads(told.stdout)
    return set(painted), missed


def test_nothing_heavy_is_loaded_before_the_first_paint(loaded: tuple[set[str], list[str]]) -> None:
    assert HEAVY & loaded[0] == set()


def test_what_comes_behind_is_all_that_a_plan_and_the_transfers_need(loaded: tuple[set[str], list[str]]) -> None:
    assert loaded[1] == []


def test_nothing_that_is_painted_comes_behind(loaded: tuple[set[str], list[str]]) -> None:
    assert set(BEHIND) & loaded[0] <= {"wego_desktop.intake.formats"}
