"""Opening an account that can't be opened now: it can be as soon as the reason is gone."""

from dataclasses import replace
from pathlib import Path

import pytest

from wego_desktop import paths
from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
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
