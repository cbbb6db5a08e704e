"""An account that is served, the queue of its uploads, and a library that stands alone."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from brief import brief
from forks import Forks
from sandbox_process import SandboxAt, SandboxProcess

from jobs.killed_rounds import Program
from jobs.message_acts import Desk, Served
from jobs.queue_acts import APART, Heard
from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.index import Index
from wego_desktop.library.logbook import Logbook


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index.open(tmp_path)
    yield index
    index.close()


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    logbook = Logbook.open(tmp_path)
    yield logbook
    logbook.close()


@pytest.fixture
def opened(account: Account, sandbox: SandboxProcess) -> Iterator[OpenAccount]:
    opened = OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret, brief), thumbnail_bytes=10_000_000)
    yield opened
    opened.close()


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def queue(opened: OpenAccount, heard: Heard) -> Iterator[UploadQueue]:
    with ThreadPoolExecutor(8) as executor, ThreadPoolExecutor(1) as background:
        heard.queue = queue = queue_of(opened, executor, background, listener=heard, apart=APART)
        yield queue
        queue.close()


@pytest.fixture(scope="session")
def accounts(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Iterator[Served]]:
    """Empty accounts of one process, a new one for each test."""
    names = [option for number in range(250) for option in ("--account", f"{number}")]
    with sandbox_at(tmp_path_factory.mktemp("accounts"), *names) as process:
        yield (Served(process, each["app_id"], each["app_secret"]) for each in process.accounts)


@pytest.fixture
def served(accounts: Iterator[Served]) -> Iterator[Served]:
    served = next(accounts)
    yield served
    served.clear_faults()
    served.settings(news="classic")


@pytest.fixture
def desk(served: Served, tmp_path: Path) -> Iterator[Desk]:
    reach = Reach(served.account, served.secret, brief)
    opened = OpenAccount.open(served.account, lambda: reach, thumbnail_bytes=1_000_000)
    yield Desk(opened, served, tmp_path)
    opened.close()


@pytest.fixture(scope="session")
def queue_program() -> Iterator[Forks]:
    with Forks("jobs.killed_queue", "jobs.read_ahead") as forks:
        yield forks


@pytest.fixture(scope="module")
def sandbox_of_rounds(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    with sandbox_at(tmp_path_factory.mktemp("rounds")) as process:
        yield process


@pytest.fixture(scope="module")
def one_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home-of-rounds")


@pytest.fixture
def home_of_rounds(home: Path, one_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same for all tests of a module: a round begins with what the rounds before have left."""
    monkeypatch.setenv("WEGO_DESKTOP_HOME", str(one_home))
    return one_home


@pytest.fixture
def program(queue_program: Forks, sandbox_of_rounds: SandboxProcess, home_of_rounds: Path) -> Program:
    return Program(queue_program, sandbox_of_rounds, home_of_rounds)
