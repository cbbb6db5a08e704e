"""An account that is served, and the queue of its uploads."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from brief import brief
from sandbox_process import SandboxProcess

from jobs.message_acts import Desk
from jobs.queue_acts import APART, Heard
from wego_desktop.accounts import Account
from wego_desktop.jobs.open_account import OpenAccount, Reach
from wego_desktop.jobs.upload_queue import UploadQueue


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
        heard.queue = queue = opened.queue(executor, background, listener=heard, apart=APART)
        yield queue
        queue.close()


@pytest.fixture
def desk(opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path) -> Desk:
    return Desk(opened, sandbox, tmp_path)
