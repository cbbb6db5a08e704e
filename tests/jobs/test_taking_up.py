"""What is taken up at the start, and what is kept on being offered back."""

import threading

import pytest

from jobs.message_acts import ADD, Desk, edited, new
from wego_desktop.articles.message import Message
from wego_desktop.jobs.message_recovery import NotSaved
from wego_desktop.jobs.saved import Saved
from wego_desktop.jobs.taking_up import take_up
from wego_desktop.wechat.errors import UnknownOutcome

LIST = "draft/batchget"


def lost(desk: Desk, message: Message, drop: str = "drop-after") -> None:
    """Saved, and the app ends before it is known whether that arrived."""
    desk.opened.autosaves.keep(message)
    desk.sandbox.fault(api=ADD, kind=drop)
    desk.sandbox.fault(api=LIST, kind="errcode", code=45009)
    with pytest.raises(UnknownOutcome):
        desk.save(message)
    desk.sandbox.clear_faults()


def offered(desk: Desk) -> list[str]:
    return [one.title for one in desk.opened.autosaves.left_over()]


def test_nothing_under_way_makes_no_call(desk: Desk) -> None:
    desk.saved(new(desk.article("立春")))
    with desk.counting() as calls:
        assert take_up(desk.opened, threading.Event()) == ()
    assert calls == {}


def test_what_arrived_is_not_offered_again(desk: Desk) -> None:
    message = new(desk.article("立春"))
    lost(desk, message)
    (one,) = take_up(desk.opened, threading.Event())
    assert isinstance(one.outcome, Saved)
    assert one.titles == ("立春",)
    assert offered(desk) == []
    assert [version.what.value for version in desk.opened.versions.of(message.entries[0].key)] == ["saved"]


def test_what_was_typed_after_it_stays_to_be_offered(desk: Desk) -> None:
    message = new(desk.article("立春"))
    lost(desk, message)
    desk.opened.autosaves.keep(edited(message, title="雨水"))
    (one,) = take_up(desk.opened, threading.Event())
    assert isinstance(one.outcome, Saved)
    assert offered(desk) == ["雨水"]


def test_what_did_not_arrive_stays_to_be_offered(desk: Desk) -> None:
    lost(desk, new(desk.article("立春")), "drop-before")
    (one,) = take_up(desk.opened, threading.Event())
    assert isinstance(one.outcome, NotSaved)
    assert offered(desk) == ["立春"]
