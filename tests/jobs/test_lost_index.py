"""The index got lost while something was under way: what was marked with its rows is found all the same.

A new index counts its rows from 1: what arrived after a mark of the old one may stand below that mark in it.
"""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest
from brief import brief

from jobs.message_acts import ADD, Desk, Served, new, picture
from jobs.queue_acts import APART, Heard, finish, pictures, states
from wego_desktop import paths
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.intake.probe import digest
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.saved import Saved
from wego_desktop.jobs.sending import order_of
from wego_desktop.jobs.taking_up import take_up
from wego_desktop.jobs.transfers import State
from wego_desktop.library.arrivals import newest_row
from wego_desktop.library.index import FILE_NAME
from wego_desktop.library.material import Material
from wego_desktop.wechat.answers import Article, Kind, UploadKind
from wego_desktop.wechat.errors import UnknownOutcome, WechatError

IMAGE = "material/add_material"
LISTS = ("material/batchget_material", "draft/batchget")
Begin = Callable[[], OpenAccount]
First = Callable[[OpenAccount], object]


@pytest.fixture
def begin(served: Served) -> Iterator[Begin]:
    """Opens the account; a second time, its index is gone."""
    opened: list[OpenAccount] = []

    def begin() -> OpenAccount:
        if opened:
            opened.pop().close()
            for file in paths.account_folder(served.account.key).glob(f"{FILE_NAME}*"):
                file.unlink()
        reach = Reach(served.account, served.secret, brief)
        opened.append(OpenAccount.open(served.account, lambda: reach, thumbnail_bytes=1_000_000))
        return opened[0]

    yield begin
    opened[0].close()


def refreshed(opened: OpenAccount) -> None:
    with ThreadPoolExecutor(4) as executor:
        opened.refresh(executor)


def looked_at(opened: OpenAccount) -> None:
    """A draft is read, of which only the list was known."""
    (draft,) = opened.connection.holdings.page(Kind.DRAFT, 0, 1).items
    opened.articles(Material(draft.media_id, Kind.DRAFT, draft.name))


def filled(begin: Begin, served: Served, folder: Path, **kinds: int) -> Desk:
    """The account holds these, and its index knows them."""
    desk = Desk(begin(), served, folder)
    desk.sandbox.process.fill(account=desk.sandbox.app_id, **kinds)
    refreshed(desk.opened)
    assert newest_row(desk.opened.index) >= sum(kinds.values())
    return desk


def lost(desk: Desk, message: Message, api: str) -> None:
    """It is saved, an answer gets lost, and the app ends before anything can be looked up."""
    desk.sandbox.fault(api=api, kind="drop-after")
    for list_ in LISTS:
        desk.sandbox.fault(api=list_, kind="errcode", code=45009, times=100)
    with pytest.raises((UnknownOutcome, WechatError)):
        desk.save(message)
    desk.sandbox.clear_faults()


def test_an_upload_is_found(begin: Begin, served: Served, tmp_path: Path) -> None:
    desk = filled(begin, served, tmp_path, image=30)
    (what,) = pictures(tmp_path, 1)
    (job,) = desk.opened.journal.add_batch([order_of(what)])
    mark = newest_row(desk.opened.index)
    assert desk.opened.journal.begin(job.id, time.time(), mark, job.name, digest(what.path))
    desk.opened.connection.materials.add(UploadKind.IMAGE, what.path, name=job.name)
    opened = begin()
    refreshed(opened)
    with ThreadPoolExecutor(4) as executor, ThreadPoolExecutor(1) as background:
        queue = queue_of(opened, executor, background, listener=Heard(), apart=APART)
        queue.recover()
        finish(queue)
        assert states(queue) == [State.DONE]
        queue.close()
    assert desk.images() == 31


@pytest.mark.parametrize(("first", "known"), [(refreshed, {"draft": 30}), (looked_at, {"image": 1})])
def test_a_message_is_found(begin: Begin, served: Served, tmp_path: Path, first: First, known: dict[str, int]) -> None:
    desk = filled(begin, served, tmp_path, **known)
    lost(desk, new(desk.article("立春")), ADD)
    opened = begin()
    first(opened)
    (one,) = take_up(opened, Event())
    assert isinstance(one.outcome, Saved)
    assert desk.drafts()[0] == ["立春"]


def test_a_cover_is_found(begin: Begin, served: Served, tmp_path: Path) -> None:
    desk = filled(begin, served, tmp_path, image=30)
    sha256 = desk.opened.local_pictures.put(picture(tmp_path / "a.png", "red").read_bytes())
    message = Message(Place.DRAFT, (Entry(Article("立春", content="<p>正文</p>"), cover_sha256=sha256),))
    lost(desk, message, IMAGE)
    opened = begin()
    refreshed(opened)
    Desk(opened, served, tmp_path).saved(message)
    assert desk.images() == 31
