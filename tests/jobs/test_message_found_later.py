"""A message made anew whose answer was lost, and which the next save finds: the former one goes as it would have."""

from dataclasses import replace

import pytest

from jobs.message_acts import ADD, DELETE, Desk, edited, keys, titles
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.message_troubles import FORMER_CHANGED
from wego_desktop.jobs.saved import Undecided
from wego_desktop.library.saves import SaveState
from wego_desktop.wechat.errors import UnknownOutcome

LISTS = {Place.DRAFT: "draft/batchget", Place.NEWS: "material/batchget_material"}
ADDS = {Place.DRAFT: ADD, Place.NEWS: "material/add_news"}


def lost(desk: Desk, place: Place = Place.DRAFT) -> tuple[Message, Message]:
    """A message as it was read, and as it was to replace that."""
    before = desk.there("一", "二", place=place)
    anew = replace(before, entries=(*before.entries[::-1], Entry(desk.article("三"))))
    desk.sandbox.fault(api=ADDS[place], kind="drop-after")
    desk.sandbox.fault(api=LISTS[place], kind="errcode", code=45009)
    with pytest.raises(UnknownOutcome):
        desk.save(anew)
    return before, anew


@pytest.mark.parametrize("place", list(Place))
def test_the_former_one_goes(desk: Desk, place: Place) -> None:
    """It stood beside the new one until the next start, and nobody was told."""
    before, anew = lost(desk, place)
    saved = desk.saved(anew)
    assert (desk.drafts() if place is Place.DRAFT else desk.news()) == [["二", "一", "三"]]
    assert (saved.former, saved.former_stays) == (before.media_id, None)
    assert keys(saved.message) == keys(anew)
    assert desk.journal() == [SaveState.DONE]
    assert [move.media_id for move in desk.moves] == [saved.message.media_id]


def test_also_when_more_was_typed_meanwhile(desk: Desk) -> None:
    before, anew = lost(desk)
    saved = desk.saved(edited(anew, 2, title="丙"))
    assert desk.drafts() == [["二", "一", "丙"]]
    assert titles(saved.message) == ["二", "一", "丙"]
    assert saved.former == before.media_id


def test_one_that_stays_is_told(desk: Desk) -> None:
    before, anew = lost(desk)
    desk.sandbox.elsewhere(before.media_id, changed={"title": "别人的"})
    saved = desk.saved(anew)
    assert saved.former_stays is FORMER_CHANGED
    assert sorted(desk.drafts()) == [["二", "一", "三"], ["别人的", "二"]]


def test_one_that_can_not_be_deleted_now_goes_at_the_next_start(desk: Desk) -> None:
    _, anew = lost(desk)
    desk.sandbox.fault(api=DELETE, kind="errcode", code=45009)
    assert desk.saved(anew).former_stays is not None
    assert len(desk.drafts()) == 2
    desk.messages.recover()
    assert desk.drafts() == [["二", "一", "三"]]


def test_also_when_a_person_said_which_it_is(desk: Desk) -> None:
    before, anew = lost(desk)
    box = desk.messages.means.box(Place.DRAFT)
    box.add([entry.article for entry in anew.entries])  # somebody else's of the same words
    asked = desk.save(anew)
    assert isinstance(asked, Undecided)
    chosen = asked.candidates[0].media_id
    assert desk.messages.decide(asked.save, chosen)
    saved = desk.saved(anew)
    assert (saved.message.media_id, saved.former) == (chosen, before.media_id)
    assert desk.drafts() == [["二", "一", "三"]] * 2
