"""The window on a screen when the first article opens in it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@contextmanager
def screen() -> Iterator[str]:
    """The name of an X server of its own."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as server:
        assert server.stdout
        try:
            yield f":{int(server.stdout.readline())}"
        finally:
            server.terminate()


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="needs a screen of its own")
def test_the_window_stays_the_window(home: Path) -> None:
    path = os.pathsep.join((str(ROOT), str(ROOT / "tests")))
    with screen() as name:
        environment = os.environ | {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": path}
        environment.pop("QTWEBENGINE_CHROMIUM_FLAGS", None)  # as a person has it
        ran = subprocess.run(
            [sys.executable, str(Path(__file__).parent / "seen_editor.py")],
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
    assert ran.stdout, ran.stderr
    assert json.loads(ran.stdout) == {"same": True, "seen": [], "active": True, "in_page": True}
