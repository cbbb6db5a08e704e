"""A sandbox, a client on it that does not pause, an empty index and eight threads."""

import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from pathlib import Path

import pytest
from forks import Forks
from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.library.index import Index
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.holdings import Holdings
from wego_desktop.wechat.materials import Materials
from wego_desktop.wechat.transport import Timeouts

RunUntil = Callable[..., int]


@pytest.fixture(scope="session")
def run_until() -> Iterator[RunUntil]:
    """run_until(enough, *arguments): start a program of killed.py, kill it when it has said a number as high as that;
    the highest it said."""
    with Forks("library.killed") as forks:

        def run(enough: int, *arguments: str) -> int:
            said = -1
            with forks.begin(arguments) as process:
                for line in process.stdout:
                    said = int(line) if line.endswith(b"\n") else said
                    if said >= enough:
                        process.send_signal(signal.SIGKILL)
                process.wait(20)
            return said

        yield run


@pytest.fixture
def told() -> list[str]:
    """The API of every call that left."""
    return []


@pytest.fixture
def holdings(account: Account, sandbox: SandboxProcess, told: list[str]) -> Iterator[Holdings]:
    client = Client(account, sandbox.app_secret, on_call=told.append, timeout=Timeouts(5, 5), wait=lambda *_: None)
    yield Holdings(Materials(client), Drafts(client))
    client.close()


@pytest.fixture
def materials(holdings: Holdings) -> Materials:
    return holdings.materials


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index.open(tmp_path / "library")
    yield index
    index.close()


@pytest.fixture
def executor() -> Iterator[Executor]:
    with ThreadPoolExecutor(8) as pool:
        yield pool
