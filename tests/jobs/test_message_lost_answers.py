"""Answers that are lost: settled by reading, and nothing is sent twice."""

from collections.abc import Callable

import pytest

from jobs.message_acts import ADD, DELETE, GET, UPDATE, Desk, edited, keys, new, picture, titles
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs.message_recovery import NotSaved
from wego_desktop.jobs.saved import Saved, Stage, Undecided
from wego_desktop.library.saves import SaveState
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.errors import UnknownOutcome, WechatError

LIST = "draft/batchget"
DROPS = pytest.mark.parametrize("drop", ["drop-before", "drop-after"])


@DROPS
def test_an_update_is_read_back(desk: Desk, drop: str) -> None:
    message = desk.there("一", "二")
    desk.sandbox.fault(api=UPDATE, kind=drop)
    with desk.counting() as calls:
        saved = desk.saved(edited(message, title="a"))
    assert calls[UPDATE] == (2 if drop == "drop-before" else 1)
    assert titles(saved.message) == ["a", "二"]
    assert desk.drafts() == [["a", "二"]]


def test_a_system_error_is_no_answer_either(desk: Desk) -> None:
    message = desk.there("一")
    desk.sandbox.fault(api=UPDATE, kind="errcode", code=-1)
    desk.saved(edited(message, title="a"))
    assert desk.drafts() == [["a"]]


def test_an_update_that_only_restyles_is_read_back_as_well(desk: Desk) -> None:
    message = desk.there(desk.article("一", content="<p>茶</p>"))
    desk.sandbox.fault(api=UPDATE, kind="drop-after")
    saved = desk.saved(edited(message, content='<p style="color: red;position:fixed;" id="x">茶</p>'))
    assert "color: red" in saved.message.entries[0].article.content


def test_an_update_that_can_not_be_settled_now_is_settled_by_the_next_save(desk: Desk) -> None:
    message = desk.there("一", "二")
    changed = edited(edited(message, 0, content='<p id="x">甲</p>'), 1, title="b")
    desk.sandbox.fault(api=UPDATE, kind="drop-after")
    desk.sandbox.fault(api=GET, kind="errcode", code=45009, after=1, times=9)
    stopped = desk.unfinished(changed)
    assert stopped.written == ()
    assert list(stopped.failed) == [keys(message)[0]]
    assert stopped.left == (keys(message)[1],)
    desk.sandbox.clear_faults()
    with desk.counting() as calls:
        desk.saved(stopped.message)
    assert calls == {GET: 2, UPDATE: 1}, "the first had arrived"


@pytest.mark.parametrize("drop", ["drop-before", "drop-after", "errcode"])
def test_a_change_of_looks_alone_is_not_taken_for_saved(desk: Desk, drop: str) -> None:
    """Its words are those that were there before."""
    message = desk.there(desk.article("一", content="<p>茶</p>"))
    changed = edited(message, content='<p style="color: red;" id="x">茶</p>')
    desk.sandbox.fault(api=UPDATE, kind=drop, code=45166)
    desk.sandbox.fault(api=GET, kind="errcode", code=45009, after=1, times=9)
    stopped = desk.unfinished(changed)
    desk.sandbox.clear_faults()
    for again in (stopped.message, changed):
        saved = desk.saved(again)
        assert "color: red" in saved.message.entries[0].article.content


def test_two_messages_of_the_same_words_are_told_apart(desk: Desk) -> None:
    desk.sandbox.fault(api=ADD, kind="drop-after")
    desk.sandbox.fault(api=LIST, kind="errcode", code=45009)
    first, second = new(desk.article("一")), new(desk.article("一"))
    with pytest.raises(UnknownOutcome):
        desk.save(first)
    other = desk.saved(second).message.media_id
    assert desk.saved(first).message.media_id != other, "that is the other one's"
    assert desk.drafts() == [["一"], ["一"]]


def test_somebody_else_at_the_same_moment_is_a_conflict(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    message = desk.there("一")
    desk.sandbox.fault(api=UPDATE, kind="drop-before")
    box = desk.messages.means.box(Place.DRAFT)

    def losing(media_id: str, index: int, article: object) -> None:
        desk.sandbox.elsewhere(message.media_id, changed={"title": "别人的"})
        raise UnknownOutcome(UPDATE, "lost")

    monkeypatch.setattr(type(box), "update", lambda _self, *given: losing(*given))
    stopped = desk.unfinished(edited(message, title="我的"))
    assert list(stopped.failed) == list(keys(message))
    assert desk.drafts() == [["别人的"]]


@DROPS
@pytest.mark.parametrize("place", list(Place))
def test_a_new_message_is_looked_for(desk: Desk, drop: str, place: Place) -> None:
    desk.there("一", "二", place=place)
    api = ADD if place is Place.DRAFT else "material/add_news"
    desk.sandbox.fault(api=api, kind=drop)
    message = new(desk.article("一", content='<p id="x">茶</p>'), desk.article("三"), place=place)
    saved = desk.saved(message)
    held = desk.drafts() if place is Place.DRAFT else desk.news()
    assert sorted(held) == [["一", "三"], ["一", "二"]]
    assert keys(saved.message) == keys(message)
    assert Stage.LOOKING in desk.stages
    assert desk.journal()[-1] is SaveState.DONE


def test_the_same_message_that_was_there_before_is_not_taken_for_it(desk: Desk) -> None:
    before = desk.there("一", "二")
    desk.sandbox.fault(api=ADD, kind="drop-before")
    saved = desk.saved(new(*(entry.article for entry in before.entries)))
    assert saved.message.media_id != before.media_id
    assert desk.drafts() == [["一", "二"], ["一", "二"]]


def test_two_saves_of_the_same_words_are_two_messages(desk: Desk) -> None:
    desk.saved(new(desk.article("一")))
    desk.sandbox.fault(api=ADD, kind="drop-after")
    desk.saved(new(desk.article("一")))
    assert desk.drafts() == [["一"], ["一"]]


def test_what_can_not_be_looked_for_now_is_looked_for_by_the_next_save(desk: Desk) -> None:
    desk.sandbox.fault(api=ADD, kind="drop-after")
    desk.sandbox.fault(api=LIST, kind="errcode", code=45009)
    message = new(desk.article("一"))
    with pytest.raises(UnknownOutcome):
        desk.save(message)
    assert desk.journal() == [SaveState.UNKNOWN]
    with desk.counting() as calls:
        saved = desk.saved(message)
    assert ADD not in calls
    assert desk.drafts() == [["一"]]
    assert saved.message.media_id


def test_what_was_edited_since_is_saved_to_what_was_found(desk: Desk) -> None:
    desk.sandbox.fault(api=ADD, kind="drop-after")
    desk.sandbox.fault(api=LIST, kind="errcode", code=45009)
    message = new(desk.article("一"), desk.article("二"))
    with pytest.raises(UnknownOutcome):
        desk.save(message)
    with desk.counting() as calls:
        desk.saved(edited(message, 1, title="二改"))
    assert calls[UPDATE] == 1
    assert desk.drafts() == [["一", "二改"]]


def lose_with_a_twin(desk: Desk, message: Message) -> Undecided:
    """Somebody else makes the same draft at that moment."""
    desk.sandbox.fault(api=ADD, kind="drop-after")
    articles = [entry.article for entry in message.entries]
    desk.sandbox.fault(api=LIST, kind="errcode", code=45009)
    with pytest.raises(UnknownOutcome):
        desk.save(message)
    desk.messages.means.box(Place.DRAFT).add(articles)
    outcome = desk.save(message)
    assert isinstance(outcome, Undecided)
    return outcome


@pytest.mark.parametrize("chosen", [0, 1, None])
def test_between_two_a_person_decides(desk: Desk, chosen: int | None) -> None:
    message = new(desk.article("一"), desk.article("二"))
    outcome = lose_with_a_twin(desk, message)
    assert [each.titles for each in outcome.candidates] == [("一", "二")] * 2
    media_id = "" if chosen is None else outcome.candidates[chosen].media_id
    assert desk.messages.decide(outcome.save, media_id)
    assert not desk.messages.decide(outcome.save, media_id), "it is settled"
    saved = desk.saved(message)
    assert len(desk.drafts()) == (3 if chosen is None else 2)
    assert chosen is None or saved.message.media_id == media_id


def test_an_answer_lost_twice_is_told(desk: Desk) -> None:
    desk.sandbox.fault(api=ADD, kind="drop-before", times=2)
    message = new(desk.article("一"))
    with pytest.raises(UnknownOutcome):
        desk.save(message)
    assert desk.journal() == [SaveState.STOPPED], "it was looked for, and is not there"
    desk.saved(message)
    assert desk.drafts() == [["一"]]


@DROPS
def test_the_deletion_of_the_former(desk: Desk, drop: str) -> None:
    message = desk.there("一", "二")
    desk.sandbox.fault(api=DELETE, kind=drop)
    saved = desk.saved(message.removed(keys(message)[0]))
    assert saved.former_stays is None
    assert desk.drafts() == [["二"]]


@DROPS
def test_a_rearranged_message(desk: Desk, drop: str) -> None:
    message = desk.there("一", "二")
    desk.sandbox.fault(api=ADD, kind=drop)
    saved = desk.saved(message.moved(keys(message)[1], 0).added(Entry(desk.article("三"))))
    assert desk.drafts() == [["二", "一", "三"]]
    assert saved.former == message.media_id


def test_a_slow_account_has_time_to_show_it(desk: Desk) -> None:
    """The request is still being worked on while the first look finds nothing."""
    desk.messages.means.rest.apart = 0.4
    message = new(desk.article("一"))
    box = type(desk.messages.means.box(Place.DRAFT))
    add: Callable[..., str] = box.add
    late: list[object] = []

    def losing(self: object, articles: object) -> str:
        late.append(articles)
        raise UnknownOutcome(ADD, "lost")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(box, "add", losing)
        look = desk.messages.means.rest.until

        def arriving(moment: float, cancel: object) -> None:
            if late:
                add(desk.messages.means.box(Place.DRAFT), late.pop())
            look(moment, None)

        patch.setattr(desk.messages.means.rest, "until", arriving)
        saved = desk.saved(message)
    assert desk.drafts() == [["一"]]
    assert saved.message.media_id


def test_the_next_start_settles_it(desk: Desk) -> None:
    desk.sandbox.fault(api=ADD, kind="drop-after")
    desk.sandbox.fault(api=LIST, kind="errcode", code=45009, times=2)
    message = new(desk.article("一"))
    with pytest.raises(UnknownOutcome):
        desk.save(message)
    (open_,) = desk.messages.recover()
    assert open_.outcome is None
    assert open_.trouble
    assert open_.trouble.code == 45009
    (recovered,) = desk.messages.recover(moved=desk.moves.append)
    assert isinstance(recovered.outcome, Saved)
    assert recovered.titles == ("一",)
    assert recovered.outcome.message.key == message.key
    assert [move.media_id for move in desk.moves] == [recovered.outcome.message.media_id]
    assert desk.saved(message).message.media_id == recovered.outcome.message.media_id, "its autosave as well"
    assert desk.drafts() == [["一"]]


def test_the_next_start_hands_back_what_did_not_arrive(desk: Desk) -> None:
    message = desk.there("一", "二")
    desk.sandbox.fault(api=ADD, kind="drop-before")
    desk.sandbox.fault(api=LIST, kind="errcode", code=45009)
    with pytest.raises(UnknownOutcome):
        desk.save(message.removed(keys(message)[0]))
    (recovered,) = desk.messages.recover()
    assert isinstance(recovered.outcome, NotSaved)
    assert desk.drafts() == [["一", "二"]]
    desk.saved(recovered.outcome.message)
    assert desk.drafts() == [["二"]], "on top of the one it replaces"


def test_a_cover_is_not_sent_again_while_the_lists_can_not_be_read(desk: Desk) -> None:
    """A refresh that stops half-way proves nothing absent."""
    sha256 = desk.opened.local_pictures.put(picture(desk.folder / "a.png", "red").read_bytes())
    message = Message(Place.DRAFT, (Entry(Article("一", content="<p>一</p>"), cover_sha256=sha256),))
    desk.sandbox.fault(api="material/add_material", kind="drop-after")
    desk.sandbox.fault(api="material/batchget_material", kind="errcode", code=45009, times=2)
    for _ in range(2):
        with pytest.raises(WechatError):
            desk.save(message)
    desk.saved(message)
    assert desk.images() == 1
