"""A logbook that was damaged and put aside: what only that one knew to be needed stays on the disk for a while, since
somebody may still bring it back."""

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from jobs.message_acts import Served
from jobs.queue_acts import image, picture
from wego_desktop import paths
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.library.logbook import FILE_NAME

DAY = 86_400.0


def opened(served: Served) -> OpenAccount:
    return OpenAccount.open(served.account, lambda: Reach(served.account, served.secret), thumbnail_bytes=1_000_000)


@pytest.fixture
def left(served: Served) -> list[Path]:
    """A pasted picture that was promised and is nowhere else, and one of an article, ten days old; then the damage."""
    account = opened(served)
    pasted = picture(account.staging.new_folder() / "粘贴.png")
    with ThreadPoolExecutor(1) as executor:
        queue = queue_of(account, executor, executor)
        queue.pause()
        queue.start([image(pasted)])
    kept = account.local_pictures.path(account.local_pictures.put(b"a picture"))
    assert kept is not None
    os.utime(kept, (time.time() - 10 * DAY,) * 2)
    account.close()
    file = paths.account_folder(served.account.key) / FILE_NAME
    file.write_bytes(b"no database" * 1000)
    return [pasted, kept]


def tidied(served: Served) -> None:
    """As the next start does."""
    account = opened(served)
    account.staging._run = "another"
    with ThreadPoolExecutor(1) as executor:
        queue_of(account, executor, executor).recover()
    account.tidy()
    account.close()


def test_nothing_is_tidied_by_what_the_new_one_knows(served: Served, left: list[Path]) -> None:
    for _ in range(2):
        tidied(served)
    assert all(path.exists() for path in left)


def test_after_a_month_nobody_will(served: Served, left: list[Path]) -> None:
    tidied(served)
    for aside in paths.account_folder(served.account.key).glob("logbook-damaged-*"):
        os.utime(aside, (time.time() - 40 * DAY,) * 2)
    tidied(served)
    assert not any(path.exists() for path in left)
