"""Renewing what is being renewed, and an account that answers with the id it had before: one of it stays, and alive."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess
from wechat import sent_files
from wechat.canned import Canned, Reply

from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.temporary import Temporary
from wego_desktop.limits import Target

NEVER = threading.Event()
UPLOAD = "media/upload"


def quiet(_done: int, _total: int) -> None:
    """Hears nothing."""


def sent(opened: OpenAccount, folder: Path) -> Temporary:
    path = sent_files.write(folder / "春茶.png", sent_files.png())
    media_id = opened.upload(Upload(path, Target.TEMPORARY_IMAGE, path.name), quiet, NEVER).media_id
    (found,) = opened.temporary.all()
    assert found.media_id == media_id
    return found


def test_a_key_that_is_pressed_twice_sends_it_once(
    opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    old = sent(opened, tmp_path)
    sandbox.fault(api=UPLOAD, kind="delay", seconds=0.3, times=2)
    with ThreadPoolExecutor(2) as executor:
        first, second = executor.map(lambda _: opened.sending_temporary.renew(old.id, quiet, NEVER), range(2))
    assert first == second
    assert sandbox.state()["calls"][UPLOAD] == 2, "once at first, and once to renew it"
    assert opened.temporary.all() == [first]


class Odd:
    """An account that gives the ids and times it is told to give."""

    def __init__(self, canned: Canned, opened: OpenAccount, folder: Path) -> None:
        self.opened, self._canned, self._folder = opened, canned, folder

    def sent(self, media_id: str, created: int) -> Temporary:
        self._answers(media_id, created)
        return sent(self.opened, self._folder)

    def renewed(self, old: Temporary, media_id: str, created: int) -> Temporary:
        self._answers(media_id, created)
        return self.opened.sending_temporary.renew(old.id, quiet, NEVER)

    def _answers(self, media_id: str, created: int) -> None:
        answer = b'{"type":"image","media_id":"%s","created_at":%d}' % (media_id.encode(), created)
        self._canned.say(UPLOAD, Reply(answer))


@pytest.fixture
def odd(tmp_path: Path) -> Iterator[Odd]:
    with Canned() as canned:
        account = Account("odd", "odd", "wx-odd", base_url=canned.base_url)
        opened = OpenAccount.open(account, lambda: Reach(account, "odd-secret-123456"), thumbnail_bytes=1_000_000)
        yield Odd(canned, opened, tmp_path)
        opened.close()


def test_the_same_bytes_under_the_same_id_live_three_days_more(odd: Odd) -> None:
    """It would have been its own successor, shown nowhere and looked for without end."""
    old = odd.sent("SAME", 1_700_000_000)
    new = odd.renewed(old, "SAME", 1_700_100_000)
    assert (new.id, new.media_id, new.created, new.former) == (old.id, "SAME", 1_700_100_000, ())
    assert odd.opened.temporary.all() == [new]


def test_an_id_from_before_that_comes_back_is_the_one_that_lives(odd: Odd) -> None:
    first = odd.sent("FIRST", 1_700_000_000)
    second = odd.renewed(first, "SECOND", 1_700_100_000)
    third = odd.renewed(second, "FIRST", 1_700_200_000)
    temporary = odd.opened.temporary
    assert (third.media_id, third.created) == ("FIRST", 1_700_200_000)
    assert temporary.all() == [third]
    assert temporary.by_media_id("SECOND") == third
    temporary.forget([third.id])
    assert temporary.all(with_replaced=True) == []


@pytest.mark.parametrize("created", [10**30, 10**400, -5])
def test_a_time_that_is_none_is_now(odd: Odd, created: int) -> None:
    """It has arrived: an error now would send it again."""
    assert abs(odd.sent("IT", created).created - odd.opened.temporary._now()) < 60
