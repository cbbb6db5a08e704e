"""How long the window keeps a person waiting while it works: files looked at, sent, and shown, beside a refresh.

The window runs in a process of its own, as the app does, against a sandbox in another. A timer on its UI thread ought
to fire every 5 ms; what comes later than that is what a key or a click would have waited.
"""

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import installed
from PIL import Image

if TYPE_CHECKING:
    from wego_desktop.ui.window import Window

FILES = 500
_STORED = 2000  # pictures the account holds already
_TICK_MS = 5
_LOOK_MS = 20
_WHEEL_S = 0.1  # between two turns of the wheel
_IDLE_S = 3.0
_SCROLL_S = 6.0
_TOO_LONG_S = 240.0
_BARS = "bar 50, p99.9 16"


def bench() -> list[tuple[str, str]]:
    from sandbox_process import SandboxProcess

    with tempfile.TemporaryDirectory() as home, SandboxProcess(None, "--limits", "none") as sandbox:
        files = _make_files(Path(home) / "files")
        sandbox.fill(image=_STORED)
        told = _in_its_own_process(home, files, sandbox.base_url, sandbox.app_id, sandbox.app_secret)
    waits = {phase: sorted(each) for phase, each in told.items()}
    rows = [(f"longest wait: {phase}", _said(each)) for phase, each in waits.items()]
    return [*rows, (f"longest wait of all ({_BARS})", _said(sorted(wait for each in waits.values() for wait in each)))]


def _said(waits: list[float]) -> str:
    worst = statistics.quantiles(waits, n=1000)[-1]
    return f"{waits[-1]:.0f} ms, p99.9 {min(worst, waits[-1]):.1f} ms of {len(waits)}"


def _in_its_own_process(home: str, files: Path, *account: str) -> dict[str, list[float]]:
    command = [sys.executable, str(Path(__file__).resolve()), str(files), *account]
    done = subprocess.run(
        command, env=installed.environment(Path(home)), stdout=subprocess.PIPE, check=True, timeout=_TOO_LONG_S
    )
    told: dict[str, list[float]] = json.loads(done.stdout.splitlines()[-1])
    return told


def _make_files(folder: Path) -> Path:
    """Photographs and screenshots, no two alike, of 100 KB to 1.5 MB."""
    folder.mkdir()
    chance = random.Random(7)
    grain = Image.effect_noise((2000, 1500), 60)
    kinds = [_photo(grain, edge, quality) for edge, quality in ((800, 85), (1400, 80), (2000, 70), (2000, 90))]
    kinds += [_screenshot(grain, 1280), _screenshot(grain, 700)]
    for number in range(FILES):
        ending, data = kinds[chance.randrange(len(kinds))]
        (folder / f"图 {number:03d}{ending}").write_bytes(data + number.to_bytes(4, "big"))
    return folder


def _photo(grain: Image.Image, edge: int, quality: int) -> tuple[str, bytes]:
    out = BytesIO()
    grain.resize((edge, edge * 3 // 4)).convert("RGB").save(out, "JPEG", quality=quality)
    return ".jpg", out.getvalue()


def _screenshot(grain: Image.Image, edge: int) -> tuple[str, bytes]:
    out = BytesIO()
    grain.resize((edge, edge * 2 // 3)).point(lambda value: value // 64 * 64).convert("RGB").save(out, "PNG")
    return ".png", out.getvalue()


# From here on: the process of the window.


@dataclass
class _Phase:
    """begin is called once; over is asked until it says yes."""

    name: str
    begin: Callable[[], object]
    over: Callable[[], bool]
    waits: list[float] = field(default_factory=list)


class _Ride:
    """What a person does in the first minutes with many files."""

    def __init__(self, window: "Window", files: Path) -> None:
        self._window, self._files = window, sorted(files.iterdir())
        self._until, self._turned, self._places = 0.0, 0.0, count()

    def phases(self) -> Iterator[_Phase]:
        wait = self._for_seconds
        yield _Phase("a first refresh", lambda: None, lambda: not self._page.refreshing.running)
        yield _Phase("nothing to do", lambda: wait(_IDLE_S), self._waited)
        yield _Phase(f"{FILES} files into the plan", self._drop, self._judged)
        yield _Phase("reading the plan, down and up", lambda: wait(_SCROLL_S), self._scroll_plan)
        yield _Phase(f"{FILES} files up, pictures and a refresh", self._start, self._sent)
        yield _Phase("cards come into view with their pictures", lambda: wait(_SCROLL_S), self._scroll_grid)

    @property
    def _page(self):  # type: ignore[no-untyped-def]
        return self._window.workspace.page

    def _for_seconds(self, seconds: float) -> None:
        self._until = time.monotonic() + seconds

    def _waited(self) -> bool:
        return time.monotonic() > self._until

    def _drop(self) -> None:
        self._window.workspace.planning.look_at(self._files)

    def _judged(self) -> bool:
        plan = self._window.workspace.planning.plan
        return plan is not None and plan.plan.judged and not plan.plan.checking and plan.foot.start.isEnabled()

    def _scroll_plan(self) -> bool:
        plan = self._window.workspace.planning.plan
        assert plan is not None
        return self._scroll(plan.table.verticalScrollBar())

    def _start(self) -> None:
        plan = self._window.workspace.planning.plan
        assert plan is not None
        plan.foot.start.click()
        self._page.refreshing.start(full=True)

    def _sent(self) -> bool:
        self._scroll_grid()
        if not self._page.refreshing.running and self._page.transfers.busy():
            self._page.refreshing.start(full=True)
        return not self._page.transfers.busy() and not self._page.refreshing.running

    def _scroll_grid(self) -> bool:
        return self._scroll(self._page.material_tab.views.grid.verticalScrollBar())

    def _scroll(self, bar) -> bool:  # type: ignore[no-untyped-def]
        """Three lines for each turn of the wheel, on and on."""
        if time.monotonic() - self._turned > _WHEEL_S:
            self._turned = time.monotonic()
            whole = max(1, bar.maximum())
            place = next(self._places) * 120 % (2 * whole)
            bar.setValue(min(place, 2 * whole - place))
        return self._waited()


def _run(files: str, base_url: str, app_id: str, secret: str) -> dict[str, list[float]]:
    from PySide6.QtCore import Qt, QTimer

    from wego_desktop import app as ours
    from wego_desktop import paths, start
    from wego_desktop.accounts import Account
    from wego_desktop.jobs.connection import Reach
    from wego_desktop.jobs.open_account import OpenAccount
    from wego_desktop.settings import Settings
    from wego_desktop.ui.tokens import LIGHT
    from wego_desktop.ui.warming import Warming
    from wego_desktop.ui.window import Window
    from wego_desktop.ui.workspace import Workspace

    sys.setswitchinterval(ours._SWITCH)
    qt = start.application()
    chosen = Settings(paths.config_folder() / "settings.json")
    window, app = Window(chosen, LIGHT), ours.App(qt, chosen)
    account = Account("bench", "bench", app_id, base_url=base_url)

    def open_account(one: Account) -> OpenAccount:
        return OpenAccount.open(one, lambda: Reach(one, secret), thumbnail_bytes=50_000_000)

    known = chosen, app.accounts, app.credentials
    workspace = Workspace(app.style, app.language, app.tasks, *known, open_account, window)
    window.furnish(workspace)
    workspace.begin(account, lambda: account)
    window.show()
    Warming(qt)
    QTimer.singleShot(ours._SETTLED_MS, app.garbage.settle)
    phases = _Ride(window, Path(files)).phases()
    now = [next(phases)]
    ended: list[_Phase] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        moment = time.perf_counter()
        now[0].waits.append(max(0.0, (moment - last) * 1000 - _TICK_MS))
        last = moment

    def look() -> None:
        if not now[0].over():
            return
        ended.append(now[0])
        following = next(phases, None)
        if following is None:
            qt.quit()
            return
        now[0] = following
        following.begin()

    ticking, looking = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer), QTimer(interval=_LOOK_MS)
    ticking.timeout.connect(tick)
    looking.timeout.connect(look)
    ticking.start()
    looking.start()
    qt.exec()
    window.workspace.close_account()
    app.close()
    return {phase.name: phase.waits for phase in ended}


if __name__ == "__main__":
    print(json.dumps(_run(*sys.argv[1:])), flush=True)
    os._exit(0)
