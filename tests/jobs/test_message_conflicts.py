"""Somebody else was at the message meanwhile: nothing is overwritten, and what can be done is offered."""

from dataclasses import replace

import pytest

from jobs.message_acts import GET, Desk, edited, keys, titles
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.saved import Conflict, Deleted

PLACES = pytest.mark.parametrize("place", list(Place))


def in_conflict(desk: Desk, message: Message) -> Message:
    outcome = desk.save(message)
    assert isinstance(outcome, Conflict), outcome
    return outcome.theirs


def held(desk: Desk, place: Place) -> list[list[str]]:
    return desk.drafts() if place is Place.DRAFT else desk.news()


@PLACES
@pytest.mark.parametrize(
    "theirs",
    [
        {"changed": {"title": "别人的"}},
        {"changed": {"content": "<p>别人的</p>"}},
        {"changed": {"digest": "别人的"}, "index": 1},
        {"order": [1, 0]},
        {"order": [0]},
    ],
)
def test_nothing_is_sent_over_what_somebody_else_changed(desk: Desk, place: Place, theirs: dict[str, object]) -> None:
    message = desk.there("一", "二", place=place)
    desk.sandbox.elsewhere(message.media_id, **theirs)
    before = held(desk, place)
    with desk.counting() as calls:
        told = in_conflict(desk, edited(message, title="我的"))
    assert list(calls) in ([GET], ["material/get_material"])
    assert held(desk, place) == before == [titles(told)]
    assert told.media_id == message.media_id


def test_the_merged_message_is_saved_on_the_new_base(desk: Desk) -> None:
    message = desk.there("一", "二")
    desk.sandbox.elsewhere(message.media_id, index=1, changed={"title": "别人的"})
    theirs = in_conflict(desk, edited(message, title="我的"))
    merged = replace(edited(theirs, title="我的"), key=message.key)
    assert titles(desk.saved(merged).message) == ["我的", "别人的"]


def test_a_change_of_the_same_moment_is_seen(desk: Desk) -> None:
    """The time of the last change tells nothing within one second."""
    message = desk.there("一")
    told = desk.sandbox.elsewhere(message.media_id, changed={"author": "别人"})
    message = replace(message, updated=told["update_time"])
    in_conflict(desk, edited(message, title="我的"))


def test_a_change_of_an_article_that_was_taken_out_is_seen(desk: Desk) -> None:
    message = desk.there("一", "二")
    desk.sandbox.elsewhere(message.media_id, index=0, changed={"content": "<p>别人的</p>"})
    in_conflict(desk, message.removed(keys(message)[0]))
    assert desk.drafts() == [["一", "二"]]


def test_preview_links_may_vary(desk: Desk) -> None:
    message = desk.there("一")
    entry = message.entries[0]
    other = replace(entry.article, url="http://mp.weixin.qq.com/s?tempkey=1", cover_url="http://mmbiz.qpic.cn/x/0")
    desk.saved(edited(replace(message, entries=(replace(entry, article=other, base=other),)), title="我的"))
    assert desk.drafts() == [["我的"]]


@PLACES
def test_a_message_deleted_elsewhere_is_offered_as_a_new_draft(desk: Desk, place: Place) -> None:
    message = desk.there("一", "二", place=place)
    assert desk.opened.index.find(message.media_id)
    desk.sandbox.elsewhere(message.media_id, delete=True)
    outcome = desk.save(edited(message, title="我的"))
    assert isinstance(outcome, Deleted)
    assert desk.opened.index.find(message.media_id) is None
    assert held(desk, place) == []
    saved = desk.saved(outcome.as_draft)
    assert desk.drafts() == [["我的", "二"]]
    assert saved.message.place is Place.DRAFT
    assert keys(saved.message) == keys(message)


def test_one_that_was_made_here_and_deleted_elsewhere_is_offered_once(desk: Desk) -> None:
    message = desk.there("一", "二")
    saved = desk.saved(message.removed(keys(message)[0]))
    again = desk.saved(saved.message.added(Entry(desk.article("三"))))
    desk.sandbox.elsewhere(again.message.media_id, delete=True)
    outcome = desk.save(edited(again.message, title="改"))
    assert isinstance(outcome, Deleted)
    desk.saved(outcome.as_draft)
    assert desk.drafts() == [["改", "三"]]


def test_the_former_is_kept_when_somebody_changes_it_while_the_new_one_is_made(desk: Desk) -> None:
    message = desk.there("一", "二")

    def at_the_move(_move: object) -> None:
        desk.sandbox.elsewhere(message.media_id, changed={"title": "别人的"})

    saved = desk.saved(message.removed(keys(message)[1]), moved=at_the_move)
    assert saved.former_stays
    assert saved.former_stays.what == "The previous message was changed meanwhile, so it was not deleted"
    assert sorted(desk.drafts()) == [["一"], ["别人的", "二"]]
    assert desk.messages.recover() == [], "it is told once, and is for a person to clear up"


def test_an_old_autosave_does_not_write_over_a_later_edit_of_ones_own(desk: Desk) -> None:
    """Opened twice, on Monday and on Tuesday; Monday's text must not take Tuesday's away unseen."""
    monday = desk.there("一")
    tuesday = desk.messages.read(monday.media_id, Place.DRAFT)
    desk.saved(edited(tuesday, title="星期二"))
    in_conflict(desk, edited(monday, title="星期一"))
    assert desk.drafts() == [["星期二"]]
