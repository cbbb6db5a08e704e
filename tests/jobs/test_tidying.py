"""Letting go of bytes: pictures of articles that nothing needs any more go, and none that anything needs."""

import os
import time
from dataclasses import replace

import pytest

from jobs.message_acts import ADD, Desk, picture
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.library.local_pictures import address
from wego_desktop.library.saved_covers import SavedCovers
from wego_desktop.library.saves import SavedArticle, SaveOrder, Saves
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.errors import WechatError

DAY = 86_400.0


@pytest.fixture
def old(desk: Desk) -> str:
    """A picture of ten days ago that WeChat takes another one in place of."""
    pictures = desk.opened.local_pictures
    sha256, repaired = pictures.put(b"a picture"), pictures.put(b"what was made of it")
    pictures.send_instead(sha256, repaired)
    pictures.put(b"of nobody")
    age(desk, 10 * DAY)
    return sha256


def age(desk: Desk, seconds: float) -> None:
    for path in desk.opened.local_pictures.folder.iterdir():
        os.utime(path, (time.time() - seconds,) * 2)


def count(desk: Desk) -> int:
    return len(list(desk.opened.local_pictures.folder.iterdir()))


def text(sha256: str) -> Article:
    return Article("茶", content=f"<section><p>茶</p><img class='x' src='{address(sha256)}'></section>")


def autosaved(desk: Desk, sha256: str) -> None:
    desk.opened.autosaves.keep(Message(Place.DRAFT, (Entry(text(sha256)),)))


def autosaved_as_base(desk: Desk, sha256: str) -> None:
    desk.opened.autosaves.keep(Message(Place.DRAFT, (Entry(Article("新"), text(sha256), 0),)))


def autosaved_cover(desk: Desk, sha256: str) -> None:
    desk.opened.autosaves.keep(Message(Place.DRAFT, (Entry(Article("茶"), cover_sha256=sha256),)))


def taken_out(desk: Desk, sha256: str) -> None:
    message = Message(Place.DRAFT, (Entry(text(sha256), text(sha256), 0), Entry(Article("留"))), "id", stored=1)
    desk.opened.autosaves.keep(message.removed(message.entries[0].key))


def version(desk: Desk, sha256: str) -> None:
    message = Message(Place.DRAFT, (Entry(text(sha256)),))
    desk.opened.versions.keep(message, message.entries[0].key)


def version_cover(desk: Desk, sha256: str) -> None:
    message = Message(Place.DRAFT, (Entry(Article("茶"), cover_sha256=sha256),))
    desk.opened.versions.keep(message, message.entries[0].key)


def version_behind_a_newer_one(desk: Desk, sha256: str) -> None:
    message = Message(Place.DRAFT, (Entry(text(sha256)),))
    key = message.entries[0].key
    desk.opened.versions.keep(message, key)
    desk.opened.versions.keep(message.with_entry(replace(message.entries[0], article=Article("茶"))), key)
    assert len(desk.opened.versions.of(key)) == 2


def save_under_way(desk: Desk, sha256: str) -> None:
    Saves(desk.opened.logbook).begin(SaveOrder("m", True, "draft", (SavedArticle(0, "a", text(sha256)),)))


def save_that_was_stopped(desk: Desk, sha256: str) -> None:
    saves = Saves(desk.opened.logbook)
    saves.stopped(saves.begin(SaveOrder("m", True, "draft", (SavedArticle(0, "a", text(sha256)),))), "")


def cover_under_way(desk: Desk, sha256: str) -> None:
    SavedCovers(desk.opened.logbook).begin(sha256, "a", 0)


NEEDS = [
    autosaved,
    autosaved_as_base,
    autosaved_cover,
    taken_out,
    version,
    version_cover,
    version_behind_a_newer_one,
    save_under_way,
    save_that_was_stopped,
    cover_under_way,
]


@pytest.mark.parametrize("needs", NEEDS)
def test_what_anything_needs_stays_with_what_is_sent_for_it(desk: Desk, old: str, needs: object) -> None:
    assert callable(needs)
    needs(desk, old)
    assert count(desk) == 4
    desk.opened.tidy()
    assert count(desk) == 3
    pictures = desk.opened.local_pictures
    assert pictures.path(old)
    assert pictures.sent_as(old) != old


def test_what_nothing_needs_goes_when_it_is_old(desk: Desk, old: str) -> None:
    young = desk.opened.local_pictures.put(b"just pasted")
    desk.opened.tidy()
    assert [path.name for path in desk.opened.local_pictures.folder.iterdir()] == [young]


def test_what_was_needed_goes_when_it_is_needed_no_more(desk: Desk, old: str) -> None:
    message = Message(Place.DRAFT, (Entry(text(old)),))
    desk.opened.autosaves.keep(message)
    desk.opened.tidy()
    assert count(desk) == 3
    desk.opened.autosaves.forget(message.key)
    desk.opened.tidy()
    assert count(desk) == 0


def test_a_cover_whose_answer_was_lost_can_still_be_sent(desk: Desk) -> None:
    """Nothing but the journal of covers knows it: it was never autosaved."""
    cover = desk.opened.local_pictures.put(picture(desk.folder / "new.png", "red"))
    message = Message(Place.DRAFT, (Entry(Article("茶", content="<p>茶</p>"), cover_sha256=cover),))
    desk.sandbox.fault(api="material/add_material", kind="drop-before")
    desk.sandbox.fault(api="material/get_materialcount", kind="errcode", code=45009)  # nor can it be looked for
    with pytest.raises(WechatError):
        desk.save(message)
    age(desk, 10 * DAY)
    desk.opened.tidy()
    with desk.counting() as calls:
        desk.saved(message)
    assert calls[ADD] == 1
