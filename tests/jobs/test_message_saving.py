"""Saving messages: what is sent, what stays, and that the library knows it at once."""

import threading
from dataclasses import replace

import pytest
from brief import brief

from jobs.message_acts import ADD, DELETE, GET, UPDATE, Desk, Served, edited, keys, new, picture, titles
from wego_desktop import paths
from wego_desktop.articles.message import Entry, Place
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.messages import why_not_edited
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.saved import Missing, Stage
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.index import FILE_NAME
from wego_desktop.library.saves import SaveState
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.draft_bodies import Crop, Ratio, crops_of, with_crops
from wego_desktop.wechat.errors import ArgumentError, TroubleError, WechatError


def test_only_the_changed_article_is_sent(desk: Desk) -> None:
    message = desk.there("一", "二", "三")
    with desk.counting() as calls:
        saved = desk.saved(edited(message, 1, title="二改"))
    assert calls == {UPDATE: 1, GET: 2}
    assert desk.drafts() == [["一", "二改", "三"]]
    assert titles(saved.message) == ["一", "二改", "三"]
    assert not saved.message.is_changed
    assert list(saved.sent) == [message.entries[1].key]
    assert keys(saved.message) == keys(message)
    assert (saved.message.key, saved.message.media_id) == (message.key, message.media_id)
    assert not saved.id_changed
    assert desk.moves == []
    assert desk.journal() == [SaveState.DONE]


def test_what_is_unchanged_costs_no_call(desk: Desk) -> None:
    message = desk.there("一")
    with desk.counting() as calls:
        assert desk.saved(message).message == message
    assert calls == {}


def test_every_field_goes_back(desk: Desk) -> None:
    crops = {Ratio.SQUARE: Crop(0.125, 0, 0.875, 1)}
    product = {"footer_product_info": {"product_key": "k"}}
    article = desk.article("一", author="者", source_url="https://mp.weixin.qq.com/s", open_comment=True)
    article = replace(article, extra={"product_info": product, "ai_content_type": 3})
    saved = desk.saved(new(with_crops(article, crops)))
    again = desk.saved(edited(saved.message, content="<p>新的一句</p>"))
    stored = again.message.entries[0].article
    assert crops_of(stored) == crops
    assert stored.extra["product_info"] == product
    assert stored.extra["ai_content_type"] == 3
    assert (stored.author, stored.source_url, stored.open_comment) == ("者", "https://mp.weixin.qq.com/s", True)


def test_a_new_message_gets_an_id_and_stands_in_the_library(desk: Desk) -> None:
    message = new(desk.article("一"), desk.article("二"))
    saved = desk.saved(message)
    assert desk.drafts() == [["一", "二"]]
    assert saved.message.media_id
    assert not saved.id_changed
    assert not saved.message.is_changed
    assert keys(saved.message) == keys(message)
    known = desk.opened.index.find(saved.message.media_id)
    assert known
    assert known.titles == ("一", "二")
    assert [each.content for each in desk.opened.index.articles(known.media_id)] == [
        entry.article.content for entry in saved.message.entries
    ]
    (move,) = desk.moves
    assert (move.was, move.media_id, move.message) == ("", saved.message.media_id, message.key)
    assert list(move.keys) == list(keys(message))


def test_news_are_saved_where_the_account_takes_them(desk: Desk) -> None:
    message = desk.there("一", "二", place=Place.NEWS)
    saved = desk.saved(edited(message, 1, title="二改"))
    assert desk.news() == [["一", "二改"]]
    assert desk.drafts() == []
    assert not saved.went_to_drafts
    desk.saved(new(desk.article("三"), place=Place.NEWS))
    assert sorted(desk.news()) == [["一", "二改"], ["三"]]


@pytest.mark.parametrize("media", ["new", "changed", "rearranged"])
def test_where_news_are_retired_the_draft_box_takes_the_message(desk: Desk, media: str) -> None:
    message = new(desk.article("一"), desk.article("二"), place=Place.NEWS)
    if media != "new":
        message = edited(desk.there("旧一", "二", place=Place.NEWS), title="一")
    if media == "rearranged":
        message = message.added(Entry(desk.article("三")))
    desk.sandbox.settings(news="retired")
    saved = desk.saved(message)
    assert saved.went_to_drafts
    assert saved.message.place is Place.DRAFT
    assert desk.drafts() == [["一", "二", *(["三"] if media == "rearranged" else [])]]
    assert desk.news() == ([] if media == "new" else [["旧一", "二"]]), "news stay as they are"
    assert saved.former == message.media_id
    with desk.counting() as calls:
        desk.saved(new(desk.article("四"), place=Place.NEWS))
    assert calls == {ADD: 1, GET: 1}, "it is remembered"


def test_the_older_code_of_the_retirement_counts_as_well(desk: Desk) -> None:
    message = desk.there("一", "二", place=Place.NEWS)
    desk.sandbox.fault(api="material/update_news", kind="errcode", code=45103)
    changed = edited(message, title="a")
    assert not desk.messages.cost(changed).goes_to_drafts
    assert desk.saved(changed).went_to_drafts
    assert desk.drafts() == [["a", "二"]]
    cost = desk.messages.cost(changed)
    assert cost.goes_to_drafts
    assert dict(cost.calls) == {"material/get_material": 1, ADD: 1, GET: 1}


def test_pictures_of_this_machine_go_by_their_address_at_wechat(desk: Desk) -> None:
    red, blue = (desk.opened.local_pictures.put(picture(desk.folder / f"{c}.png", c)) for c in ("red", "blue"))
    content = (
        f'<p>wego://local/{red}</p><img data-src="wego://local/{red}"  />'
        f"<section style='background-image:url(wego://local/{blue});'><p>文</p></section>"
    )
    message = new(desk.article("一", content=content))
    with desk.counting() as calls:
        missing = desk.save(message)
    assert missing == Missing((red, blue))
    assert calls == {}, "nothing is sent while an address is local"

    def send(sha256: str, progress: object, cancel: object) -> str:
        path = desk.opened.local_pictures.path(sha256)
        assert path
        return desk.opened.connection.materials.add_body_picture(path, name="a.png")

    saved = desk.saved(message, picture=send)
    stored = saved.message.entries[0].article.content
    assert f"<p>wego://local/{red}</p>" in stored, "a text that speaks of an address is a text"
    assert stored.count("wego://local/") == 1
    assert stored.count("mmbiz") == 2
    assert desk.stages[0] is Stage.PICTURES


def test_a_picture_that_can_not_be_sent_stops_the_save(desk: Desk) -> None:
    sha256 = desk.opened.local_pictures.put(picture(desk.folder / "a.png", "red"))

    def send(sha256: str, progress: object, cancel: object) -> str:
        raise FileNotFoundError(2, "", sha256)

    missing = desk.save(new(desk.article("一", content=f'<img src="wego://local/{sha256}">')), picture=send)
    assert isinstance(missing, Missing)
    assert missing.sha256 == (sha256,)
    assert missing.trouble
    assert missing.trouble.what == "The file is not there any more"
    assert desk.drafts() == []


def test_a_cover_of_this_machine_becomes_permanent_once(desk: Desk) -> None:
    sha256 = desk.opened.local_pictures.put(picture(desk.folder / "new.png", "red"))
    entries = (Entry(Article("一", content="<p>一</p>"), cover_sha256=sha256),)
    message = replace(new(), entries=(*entries, Entry(desk.article("二"), cover_sha256=sha256)))
    before = desk.images()
    assert desk.messages.cost(message).covers == (sha256,)
    saved = desk.saved(message)
    assert desk.images() == before + 1
    first, second = (entry.article.cover_media_id for entry in saved.message.entries)
    assert first == second != desk.cover
    known = desk.opened.index.find(first)
    assert known
    assert known.sha256 == sha256
    assert known.name == f"一 {sha256[:8]}.png"
    assert desk.messages.cost(message).covers == ()
    again = saved.message.with_entry(replace(saved.message.entries[0], cover_sha256=sha256))
    desk.saved(again)
    assert desk.images() == before + 1, "the same bytes are in the library already"


def test_a_fresh_cover_may_take_a_moment(desk: Desk) -> None:
    sha256 = desk.opened.local_pictures.put(picture(desk.folder / "new.png", "red"))
    desk.sandbox.fault(api=ADD, kind="errcode", code=40007, times=2)
    desk.saved(replace(new(), entries=(Entry(Article("一", content="<p>一</p>"), cover_sha256=sha256),)))
    assert desk.drafts() == [["一"]]


def test_a_cover_whose_answer_was_lost_is_not_sent_twice(desk: Desk) -> None:
    sha256 = desk.opened.local_pictures.put(picture(desk.folder / "new.png", "red"))
    desk.sandbox.fault(api="material/add_material", kind="drop-after")
    message = replace(new(), entries=(Entry(Article("一", content="<p>一</p>"), cover_sha256=sha256),))
    desk.saved(message)
    assert desk.images() == 1
    assert desk.drafts() == [["一"]]


def test_a_cover_is_looked_for_in_an_index_that_was_begun_anew(desk: Desk, served: Served) -> None:
    """Whose rows count from 1 again, so that one of it may have a lower number than what was there before it left."""
    for colour in ("green", "white"):
        what = Upload(picture(desk.folder / f"{colour}.png", colour), Target.IMAGE, f"{colour}.png")
        desk.opened.upload(what, lambda _done, _total: None, threading.Event())
    sha256 = desk.opened.local_pictures.put(picture(desk.folder / "new.png", "red"))
    desk.sandbox.fault(api="material/add_material", kind="drop-after")
    desk.sandbox.fault(api="material/get_materialcount", kind="errcode", code=45009)
    message = replace(new(), entries=(Entry(Article("一", content="<p>一</p>"), cover_sha256=sha256),))
    with pytest.raises(WechatError):
        desk.save(message)
    desk.opened.close()
    (paths.account_folder(served.account.key) / FILE_NAME).unlink()
    reach = Reach(served.account, served.secret, brief)
    again = Desk(OpenAccount.open(served.account, lambda: reach, thumbnail_bytes=1_000_000), served, desk.folder)
    again.saved(message)
    assert again.images() == 3
    again.opened.close()


def test_a_cover_that_did_not_arrive_is_sent_by_the_next_save(desk: Desk) -> None:
    sha256 = desk.opened.local_pictures.put(picture(desk.folder / "new.png", "red"))
    desk.sandbox.fault(api="material/add_material", kind="drop-before")
    message = replace(new(), entries=(Entry(Article("一", content="<p>一</p>"), cover_sha256=sha256),))
    with pytest.raises(Exception, match="material/add_material"):
        desk.save(message)
    assert desk.drafts() == []
    desk.saved(message)
    assert desk.images() == 1


def test_temporary_covers_are_refused_before_the_network(desk: Desk) -> None:
    from wego_desktop.wechat.answers import UploadKind

    desk.opened.temporary.add("temporary-id", UploadKind.IMAGE, "a.png", 1)
    with desk.counting() as calls, pytest.raises(TroubleError, match="A cover has to be permanent"):
        desk.save(new(Article("一", content="<p>一</p>", cover_media_id="temporary-id")))
    assert calls == {}


@pytest.mark.parametrize(
    ("article", "says"),
    [
        (Article("", content="<p>一</p>", cover_media_id="c"), "Article 2 has no title"),
        (Article("二", content="", cover_media_id="c"), "Article 2 has no content"),
        (Article("二", content="<p>一</p>"), "Article 2 has no cover"),
    ],
)
def test_what_can_not_be_right_is_refused_before_the_network(desk: Desk, article: Article, says: str) -> None:
    message = new(desk.article("一"), article)
    with desk.counting() as calls, pytest.raises(ArgumentError, match=says):
        desk.save(message)
    assert calls == {}
    assert desk.journal() == []


def test_what_an_untouched_article_lacks_is_not_in_the_way(desk: Desk) -> None:
    message = desk.there("一", "二")
    desk.sandbox.elsewhere(message.media_id, index=0, changed={"title": ""})
    message = desk.messages.read(message.media_id, Place.DRAFT)
    desk.saved(edited(message, 1, title="二改"))
    assert desk.drafts() == [["", "二改"]]


def test_a_picture_message_is_read_and_not_changed(desk: Desk) -> None:
    pictures = {"image_list": [{"image_media_id": desk.cover}]}
    message = desk.there(replace(desk.article("图"), extra={"article_type": "newspic", "image_info": pictures}))
    trouble = why_not_edited(message)
    assert trouble
    assert trouble.what == "Picture messages can't be edited here"
    assert why_not_edited(desk.there("一")) is None
    with pytest.raises(TroubleError, match="can't be edited"):
        desk.save(edited(message, title="改"))
    assert desk.saved(message).message == message


def test_several_changed_articles_are_several_calls(desk: Desk) -> None:
    message = desk.there("一", "二", "三", "四")
    changed = edited(edited(edited(message, 0, title="a"), 2, title="c"), 3, content="<p>新</p>")
    cost = desk.messages.cost(changed)
    with desk.counting() as calls:
        desk.saved(changed)
    assert calls == dict(cost.calls) == {GET: 2, UPDATE: 3}
    assert cost.articles == 3
    assert desk.drafts() == [["a", "二", "c", "四"]]


@pytest.mark.parametrize(
    ("api", "code", "stops"), [(UPDATE, 45166, False), (UPDATE, 45009, True), (UPDATE, 45003, False)]
)
def test_a_failure_in_the_middle_is_told_and_taken_up_again(desk: Desk, api: str, code: int, stops: bool) -> None:
    message = desk.there("一", "二", "三")
    changed = edited(edited(edited(message, 0, title="a"), 1, title="b"), 2, title="c")
    desk.sandbox.fault(api=api, kind="errcode", code=code, after=1)
    stopped = desk.unfinished(changed)
    first, second, third = keys(message)
    assert stopped.failed[second].code == code
    assert stopped.written == ((first,) if stops else (first, third))
    assert stopped.left == ((third,) if stops else ())
    assert desk.drafts() == [["a", "二", "三" if stops else "c"]]
    with desk.counting() as calls:
        saved = desk.saved(stopped.message)
    assert calls == {GET: 2, UPDATE: 2 if stops else 1}, "the rest only"
    assert desk.drafts() == [["a", "b", "c"]]
    assert titles(saved.message) == ["a", "b", "c"]


def test_the_message_as_it_was_pressed_first_sends_the_rest_only_as_well(desk: Desk) -> None:
    """As after a death: what was pressed is there, with the bases of then."""
    message = desk.there("一", "二")
    changed = edited(edited(message, 0, content='<p id="x">甲</p>'), 1, title="b")
    desk.sandbox.fault(api=UPDATE, kind="errcode", code=45009, after=1)
    desk.unfinished(changed)
    with desk.counting() as calls:
        desk.saved(changed)
    assert calls == {GET: 2, UPDATE: 1}


def test_a_cover_that_is_gone_is_told_by_the_title(desk: Desk) -> None:
    message = desk.there("一")
    changed = edited(message, cover_media_id="no-such-image")
    stopped = desk.unfinished(changed)
    (trouble,) = stopped.failed.values()
    assert trouble.what.format_map(trouble.values) == "WeChat does not know the cover of “一”"
    assert stopped.message.entries[0].article == changed.entries[0].article


def test_what_is_rearranged_is_made_anew_and_the_former_goes(desk: Desk) -> None:
    message = desk.there("一", "二", "三")
    changed = message.moved(keys(message)[2], 0).removed(keys(message)[0]).added(Entry(desk.article("四")))
    cost = desk.messages.cost(changed)
    assert cost.id_changes
    with desk.counting() as calls:
        saved = desk.saved(changed)
    assert calls == dict(cost.calls) == {GET: 3, ADD: 1, DELETE: 1}
    assert desk.drafts() == [["三", "二", "四"]]
    assert saved.former == message.media_id != saved.message.media_id
    assert saved.former_stays is None
    assert keys(saved.message) == keys(changed)
    assert desk.opened.index.find(message.media_id) is None
    assert desk.opened.index.find(saved.message.media_id)
    kept = [path.read_text("utf-8") for path in desk.opened.trash.folder.rglob("*.html")]
    assert any("一的正文" in text for text in kept), "what was taken out is in the trash folder"
    assert [(move.was, move.media_id) for move in desk.moves] == [(message.media_id, saved.message.media_id)]


def test_news_are_made_anew_as_well(desk: Desk) -> None:
    message = desk.there("一", "二", place=Place.NEWS)
    saved = desk.saved(message.moved(keys(message)[1], 0))
    assert desk.news() == [["二", "一"]]
    assert saved.former == message.media_id


def test_what_a_full_account_refuses_changes_nothing(desk: Desk) -> None:
    message = desk.there("一", "二")
    desk.sandbox.fault(api=ADD, kind="errcode", code=45009)
    with pytest.raises(Exception, match="45009"):
        desk.save(message.removed(keys(message)[0]))
    assert desk.drafts() == [["一", "二"]]
    assert desk.journal() == [SaveState.STOPPED]


def test_where_the_former_can_not_be_deleted_both_stay_and_it_is_offered_again(desk: Desk) -> None:
    message = desk.there("一", "二")
    desk.sandbox.fault(api=DELETE, kind="errcode", code=45009)
    saved = desk.saved(message.removed(keys(message)[0]))
    assert saved.former_stays
    assert saved.former_stays.code == 45009
    assert sorted(desk.drafts()) == [["一", "二"], ["二"]]
    (recovered,) = desk.messages.recover(moved=desk.moves.append)
    assert recovered.outcome
    assert desk.drafts() == [["二"]]
    assert desk.messages.recover() == []


def test_one_that_can_not_be_read_back_is_saved_all_the_same(desk: Desk) -> None:
    message = desk.there("一")
    desk.sandbox.fault(api=GET, kind="errcode", code=45009, after=1, times=9)
    changed = edited(message, content='<p id="x">甲</p>')
    saved = desk.saved(changed)
    assert saved.unread
    assert saved.unread.code == 45009
    desk.sandbox.clear_faults()
    again = desk.saved(edited(saved.message, title="二"))
    assert titles(again.message) == ["二"]


def test_all_of_it_while_the_session_breaks(desk: Desk) -> None:
    message = desk.there("一", "二")
    desk.sandbox.fault(api=UPDATE, kind="expire-token", code=40001)
    desk.sandbox.fault(api=UPDATE, kind="errcode", code=45011)
    desk.sandbox.fault(api=GET, kind="errcode", code=-1, times=2)
    desk.saved(edited(message, title="a"))
    assert desk.drafts() == [["a", "二"]]
