"""Opening an account that can't be opened now: it can be as soon as the reason is gone. And letting one go that is at
work."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from jobs.queue_acts import ADD, APART, Heard, finish, image, names, picture, written
from wego_desktop import paths
from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.transfers import State
from wego_desktop.library.journal import JobState
from wego_desktop.limits import PROFILES

ACCOUNT = Account("tea", "南山茶事", "wx1")


def opened(account: Account = ACCOUNT) -> OpenAccount:
    return OpenAccount.open(account, lambda: Reach(account, "secret"), thumbnail_bytes=1_000_000)


def test_a_cache_that_takes_no_folder_holds_no_library(tmp_path: Path) -> None:
    """The second try said that another WEGO Desktop had it open."""
    in_the_way = paths.account_cache(ACCOUNT.key) / "files"
    in_the_way.write_bytes(b"a file where the folder should be")
    for _ in range(2):
        with pytest.raises(FileExistsError):
            opened()
    in_the_way.unlink()
    opened().close()


def test_limits_that_another_version_knows(tmp_path: Path) -> None:
    account = opened(replace(ACCOUNT, profile="wechat-2031"))
    assert account.limits.profile == PROFILES[0]
    account.close()


def test_an_upload_that_is_answered_after_its_account_was_let_go(
    account: Account, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """It is written down as on its way, and found by the next start: neither lost nor sent twice."""

    def again() -> OpenAccount:
        return OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret), thumbnail_bytes=1_000_000)

    sandbox.fault(api=ADD, kind="delay", seconds=0.3)
    open_account, left = again(), threading.Event()
    heard = Heard()
    heard.on_bytes = lambda _key: left.set()
    with ThreadPoolExecutor(8) as executor, ThreadPoolExecutor(1) as background:
        heard.queue = queue = queue_of(open_account, executor, background, listener=heard)
        queue.start([image(picture(tmp_path / "a.png"))])
        assert left.wait(10)
        open_account.close()
    assert queue.transfers[1].state is State.UNKNOWN
    open_account = again()
    with ThreadPoolExecutor(8) as executor, ThreadPoolExecutor(1) as background:
        queue = queue_of(open_account, executor, background, apart=APART)
        queue.recover()
        finish(queue)
        assert written(open_account) == [JobState.DONE]
        queue.close()
    open_account.close()
    assert names(sandbox) == ["a.png"]
