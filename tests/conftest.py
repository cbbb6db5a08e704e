"""What every test lives in: a home of its own, no network beyond this machine, no thread left behind."""

import gc
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import keyring
import pytest
from browser_tests import FOLDER, BrowserTests
from forks import Forks
from hypothesis import settings
from memory_keyring import MemoryKeyring
from PySide6.QtWidgets import QApplication
from sandbox_process import ForkedSandbox, SandboxAt, SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "https_proxy", "all_proxy"):
    os.environ.pop(variable, None)

# What is tried at random is the same in every run of CI; the marathons and --hypothesis-profile=far look further.
settings.register_profile("same", max_examples=60, derandomize=True, database=None, deadline=None)
settings.register_profile("far", max_examples=2000, database=None, deadline=None)
settings.load_profile("same")

_LOOPBACK = ("127.", "::1", "localhost")


def _stay_at_home(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse every connection that would leave this machine."""
    if event != "socket.connect":
        return
    address = arguments[1]
    if isinstance(address, tuple) and not str(address[0]).startswith(_LOOPBACK):
        raise AssertionError(f"a test tried to reach {address[0]}")


sys.addaudithook(_stay_at_home)


_BROWSER = pytest.StashKey[subprocess.Popen[bytes]]()
_ASKS = Path(__file__).parent / "test_browser.py"


def pytest_configure(config: pytest.Config) -> None:
    """Begin the tests of tests/browser where they will be asked about; not in the workers of a run, which stand back
    for them: theirs is the longest way, and alone at the end they would leave cores idle."""
    if hasattr(config, "workerinput") and hasattr(os, "nice"):
        os.nice(5)
    narrowed = config.option.collectonly or config.option.keyword
    asked = any(_ASKS.is_relative_to(path) for path in _paths(config))
    if asked and not narrowed and not hasattr(config, "workerinput"):
        config.stash[_BROWSER] = BrowserTests(Path(tempfile.mkdtemp(prefix="browser-tests-"))).begin()


def pytest_unconfigure(config: pytest.Config) -> None:
    process = config.stash.get(_BROWSER, None)
    if process is not None:
        BrowserTests.begun().end(process)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """tests/browser runs in the process of test_browser.py, or alone when it is asked for by name."""
    if collection_path != FOLDER:
        return None
    return None if any(path.is_relative_to(FOLDER) for path in _paths(config)) else True


def pytest_collection(session: pytest.Session) -> None:
    """Each worker of a run reads other files first: what one has compiled, the others need not."""
    gc.disable()  # nearly all that is read now is kept
    worker = getattr(session.config, "workerinput", None)
    if worker is None or sys.dont_write_bytecode:
        return
    number, workers = int(worker["workerid"].removeprefix("gw")), worker["workercount"]
    for path in _paths(session.config):
        files = sorted(file for file in path.rglob("test_*.py") if FOLDER not in file.parents)
        for file in files[number::workers]:
            with suppress(Exception, pytest.skip.Exception):  # is told when it is collected
                import_module(".".join(file.relative_to(Path(__file__).parent).with_suffix("").parts))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What is asked for the outcome of another process comes last: that one runs meanwhile."""
    items.sort(key=lambda item: "browser_tests" in getattr(item, "fixturenames", ()))


def pytest_collection_finish() -> None:
    """Thousands of tests and all modules stay to the end: no collection between two tests goes through them again."""
    gc.freeze()


def _paths(config: pytest.Config) -> list[Path]:
    return [Path(argument.partition("::")[0]).resolve() for argument in config.args]


@pytest.fixture(scope="session")
def browser_tests() -> BrowserTests:
    if "WEGO_BROWSER_TESTS" not in os.environ:
        pytest.skip("asked for by a part of its name: run tests/browser itself")
    return BrowserTests.begun()


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home; everything the app keeps lands below it."""
    folder = tmp_path_factory.mktemp("home")
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    for variable in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("WEGO_DESKTOP_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def memory_keyring() -> MemoryKeyring:
    """A fresh one in place of the last test's. The machine's own is not even looked for: that loads all there are."""
    ours = MemoryKeyring()
    keyring.set_keyring(ours)
    return ours


@pytest.fixture(autouse=True, scope="session")
def collector_at_rest() -> Iterator[None]:
    """As the app does (ui/garbage.py): a collection in a worker would destroy widgets there, which ends in a crash."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def collect_here(collector_at_rest: None) -> Iterator[None]:
    """What is due is collected between two tests, on this thread."""
    gc.disable()  # the test before may have tried out the app's own switch
    yield
    due = [count > most for count, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if any(due):
        gc.collect(max(age for age in range(3) if due[age]))


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Threads that a test began end with it; they get a moment to do so."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + 5
    for thread in set(threading.enumerate()) - before:
        if not isinstance(thread, threading._DummyThread):  # Qt's own threads show up as dummies
            thread.join(max(0, deadline - time.monotonic()))
    left = [t.name for t in set(threading.enumerate()) - before if not isinstance(t, threading._DummyThread)]
    assert not left, f"threads left running: {left}"


@pytest.fixture(scope="session")
def sandbox_at() -> Iterator[SandboxAt]:
    """``with sandbox_at(folder, *options) as sandbox``: SandboxProcess, begun in a hundredth of its time."""
    if not hasattr(os, "fork"):
        yield SandboxProcess
        return
    with Forks("wego_desktop.sandbox.__main__", "wego_desktop.sandbox.starter") as forks:
        yield partial(ForkedSandbox, forks)


@pytest.fixture
def sandbox(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    """An empty account on this machine, served over real HTTP."""
    with sandbox_at(tmp_path_factory.mktemp("sandbox")) as process:
        yield process


@pytest.fixture
def account(sandbox: SandboxProcess) -> Account:
    return Account("test", "练习账号", sandbox.app_id, base_url=sandbox.base_url, practice=True)


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """The threads behind a window; none is left when the test ends."""
    tasks = Tasks()
    yield tasks
    assert tasks.shutdown(10)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look()
