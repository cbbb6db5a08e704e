"""The account is let go just when an answer was lost, or the disk fails: what arrived is not said to have failed."""

from dataclasses import replace

import pytest

from jobs.message_acts import GET, UPDATE, Desk, edited, keys, new
from wego_desktop.articles.message import Entry
from wego_desktop.jobs.message_boxes import DraftBox, Stored
from wego_desktop.library.saves import ArticleState, SaveState
from wego_desktop.wechat.errors import Cancelled


def test_an_update_that_can_not_be_looked_at_any_more(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    message = desk.there("一", "二")
    changed = edited(message, content='<p id="x">甲</p>')
    read, times = DraftBox.read, iter((True,))

    def reading(box: DraftBox, media_id: str) -> Stored:
        if next(times, False):
            return read(box, media_id)
        raise Cancelled

    monkeypatch.setattr(DraftBox, "read", reading)
    desk.sandbox.fault(api=UPDATE, kind="drop-after")
    stopped = desk.unfinished(changed)
    monkeypatch.undo()
    ours = desk.opened.saves.last_sent(keys(message)[0], message.media_id)
    assert ours is not None
    assert ours.state is ArticleState.SENDING
    with desk.counting() as calls:
        desk.saved(stopped.message)
    assert calls == {GET: 1}, "it had arrived; nobody else was at it"


def test_a_save_is_one_although_the_index_can_not_be_written(desk: Desk) -> None:
    """The next refresh tells it; an error would say that nothing was saved."""
    first, second = desk.there("一"), desk.there("二")
    desk.opened.index._connections._writer.execute("PRAGMA query_only = ON")
    made = desk.saved(new(desk.article("三")))
    assert made.message.media_id
    desk.saved(edited(first, title="甲"))
    rearranged = replace(second, entries=(*second.entries, Entry(desk.article("四"))))
    assert desk.saved(rearranged).former == second.media_id
    desk.opened.index._connections._writer.execute("PRAGMA query_only = OFF")
    assert sorted(desk.drafts()) == [["三"], ["二", "四"], ["甲"]]
    assert set(desk.journal()) == {SaveState.DONE}
