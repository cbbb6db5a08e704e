"""A client on the sandbox, one on the canned server, and files to send."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sandbox_process import SandboxAt, SandboxProcess

from wechat import sent_files
from wechat.canned import Canned
from wego_desktop.accounts import Account
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.materials import Materials
from wego_desktop.wechat.transport import Timeouts

QUICK = Timeouts(connect=5, read=5)


class Waits:
    """Takes the place of the pauses between tries: remembers them, and takes no time."""

    def __init__(self) -> None:
        self.seconds: list[float] = []

    def __call__(self, seconds: float, cancel: object) -> None:
        self.seconds.append(seconds)


@pytest.fixture(scope="module")
def running(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    with sandbox_at(tmp_path_factory.mktemp("sandbox"), "--limits", "none") as process:
        yield process


@pytest.fixture
def sandbox(running: SandboxProcess) -> Iterator[SandboxProcess]:
    """One sandbox for a file's tests: without faults, and with what earlier tests left."""
    yield running
    running.clear_faults()


@pytest.fixture
def waits() -> Waits:
    return Waits()


@pytest.fixture
def told() -> list[str]:
    """What on_call was told."""
    return []


@pytest.fixture
def client(account: Account, sandbox: SandboxProcess, waits: Waits, told: list[str]) -> Iterator[Client]:
    made = Client(account, sandbox.app_secret, timeout=QUICK, wait=waits, on_call=told.append)
    yield made
    made.close()


@pytest.fixture
def materials(client: Client) -> Materials:
    return Materials(client)


@pytest.fixture
def canned() -> Iterator[Canned]:
    with Canned() as server:
        yield server


@pytest.fixture
def canned_client(canned: Canned, waits: Waits) -> Iterator[Client]:
    account = Account("canned", "canned", "wx-canned", base_url=canned.base_url)
    made = Client(account, "canned-secret-987654", timeout=QUICK, wait=waits)
    yield made
    made.close()


@pytest.fixture
def canned_materials(canned_client: Client) -> Materials:
    return Materials(canned_client)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return sent_files.write(tmp_path / "图片.png", sent_files.png())
