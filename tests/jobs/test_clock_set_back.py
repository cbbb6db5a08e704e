"""A clock that is set back while something is looked for, or was wrong when it got lost: the looking ends in time."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from jobs.message_acts import ADD, Desk, new
from wego_desktop.articles.message import Place
from wego_desktop.jobs.looking import Looking
from wego_desktop.jobs.message_boxes import Box, Listed
from wego_desktop.jobs.message_settling import Found, LostMessages
from wego_desktop.jobs.rest import Rest
from wego_desktop.jobs.saved import Undecided
from wego_desktop.jobs.settling import Looked, Settling
from wego_desktop.jobs.upload_queue import UploadQueue
from wego_desktop.library.index import Index
from wego_desktop.library.journal import Journal, Order
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.saves import SavedArticle, SaveOrder, Saves
from wego_desktop.library.sync import Changed
from wego_desktop.library.vanished import Missing
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial

NOW, HOUR, YEAR = 1_700_000_000.0, 3600.0, 365 * 86_400.0
APART = 30.0
NEVER = threading.Event()


class Clock:
    """Goes on by a second whenever it is asked, and not for ever."""

    def __init__(self, at: float) -> None:
        self.at, self.asked = at, 0

    def __call__(self) -> float:
        self.asked += 1
        assert self.asked < 500, "somebody waits until the clock is where it was"
        self.at += 1
        return self.at


def lost(logbook: Logbook, at: float) -> Journal:
    journal = Journal(logbook, now=lambda: at)
    (job,) = journal.add_batch([Order(Path("/x/a.png"), Target.IMAGE, "a.png")])
    journal.begin(job.id, at, 0, "a.png", "aa")
    journal.unknown(job.id, "")
    return journal


def gone(settling: Settling, at: float) -> bool:
    return [each.gone for each in settling.judge(Looked(at, complete=True))] == [True]


def test_set_back_between_two_looks(logbook: Logbook, index: Index) -> None:
    settling = Settling(lost(logbook, NOW - 2 * HOUR), index, apart=APART)
    assert not gone(settling, NOW)
    assert not gone(settling, NOW - HOUR), "they may be the same moment"
    assert not gone(settling, NOW - HOUR + 1)
    assert gone(settling, NOW - HOUR + APART)


def test_a_year_ahead_when_it_got_lost(logbook: Logbook, index: Index) -> None:
    settling = Settling(lost(logbook, NOW + YEAR), index, apart=APART)
    assert not gone(settling, NOW)
    assert gone(settling, NOW + APART)


def test_the_next_look_is_not_where_the_clock_was(logbook: Logbook, index: Index) -> None:
    clock = Clock(NOW)
    settling = Settling(lost(logbook, NOW - HOUR), index, apart=APART)
    looking = Looking(settling, index, lambda _full, _cancel: Changed(), now=clock)
    looking.look(NEVER)
    clock.at -= HOUR / 2
    assert looking.next_look(failed=False) <= clock.at + APART


def test_a_pause_is_no_longer_than_it_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(NOW)
    rest = Rest(APART, now=clock)
    waits: list[float] = []

    def wait(seconds: float) -> bool:
        waits.append(seconds)
        clock.at -= HOUR
        return False

    monkeypatch.setattr(rest._stopped, "wait", wait)
    rest.until(NOW + APART, None)
    assert len(waits) == 1


class Empty:
    place, kind = Place.DRAFT, Kind.DRAFT

    def __init__(self) -> None:
        self.looks = 0

    def all(self, _cancel: object) -> Iterator[Listed]:
        self.looks += 1
        return iter(())


@pytest.mark.parametrize("ahead", [HOUR, YEAR])
def test_a_message_that_got_lost_when_the_clock_was_ahead(
    logbook: Logbook, index: Index, monkeypatch: pytest.MonkeyPatch, ahead: float
) -> None:
    saves, box, clock = Saves(logbook, now=lambda: NOW + ahead), Empty(), Clock(NOW)
    id_ = saves.begin(SaveOrder("m", True, "draft", (SavedArticle(0, "k", Article("一")),)))
    save = saves.find(id_)
    assert save is not None
    rest = Rest(APART, now=clock)
    monkeypatch.setattr(rest._stopped, "wait", lambda _seconds: False)
    found = LostMessages(saves, index, lambda _place: cast(Box, box), rest).settle(save, None)
    assert found == Found()
    assert box.looks == 2


@pytest.mark.parametrize("ahead", [2 * HOUR, YEAR])
def test_what_was_forgotten_by_a_wrong_clock_may_come_back(index: Index, ahead: float) -> None:
    """An account can say of a new material that it is not there, and list it a minute later."""
    index.put([RemoteMaterial(Kind.IMAGE, "a", "a.png", int(NOW))], NOW)
    index.forget(["a"], at=NOW + ahead)
    index.put([RemoteMaterial(Kind.IMAGE, "a", "a.png", int(NOW))], NOW + 60)
    assert (index.find("a") is not None) == (ahead > 86_400), "an answer that was asked for before may still come"


def test_a_draft_that_arrived_while_the_clock_was_ahead_is_not_made_again(desk: Desk) -> None:
    """By the clocks it is older than the save; by the index it is new."""
    desk.there("别的")
    desk.messages.means.saves._now = lambda: time.time() + YEAR
    desk.sandbox.fault(api=ADD, kind="drop-after")
    outcome = desk.save(new(desk.article("一")))
    assert desk.drafts().count(["一"]) == 1
    assert isinstance(outcome, Undecided)
    assert [each.titles for each in outcome.candidates] == [("一",)]


@pytest.mark.parametrize(("ahead", "looks"), [(2 * HOUR, True), (300, False)])
def test_a_look_is_due_when_the_clock_was_set_back(queue: UploadQueue, ahead: float, looks: bool) -> None:
    queue._look_at = time.time() + ahead
    queue.go_on()
    assert (queue._look_at is None) == looks


@pytest.mark.parametrize(
    ("seen", "asked"), [(NOW - HOUR, True), (NOW - 60, False), (NOW + 60, False), (NOW + YEAR, True)]
)
def test_what_was_seen_by_a_clock_that_was_ahead_is_asked_for(index: Index, seen: float, asked: bool) -> None:
    """Or what was deleted elsewhere would stand in the library for a year."""
    index.put([RemoteMaterial(Kind.IMAGE, "a", "a.png", int(NOW))], seen)
    with index.write() as db:
        db.execute("INSERT INTO missing SELECT id, kind, 0 FROM materials")
    assert Missing(index, lambda: NOW).media_ids([Kind.IMAGE]) == (["a"] if asked else [])
