"""The draft box: what is read is sent back whole, and what is lost is not sent twice."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from wechat.canned import Canned, Reply
from wechat.conftest import Waits
from wego_desktop.wechat.answers import Article, UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.draft_answers import Draft, DraftPage
from wego_desktop.wechat.draft_bodies import (
    Crop,
    Ratio,
    crops_of,
    draft_body,
    is_picture_message,
    picture_ids,
    with_crops,
)
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.errors import ArgumentError, GarbledAnswer, UnknownOutcome, WechatError
from wego_desktop.wechat.materials import Materials

FIXTURES = Path(__file__).parent.parent / "fixtures"
NO_SUCH = Reply(b'{"errcode":40007,"errmsg":"invalid media_id"}')
DONE = Reply(b'{"errcode":0,"errmsg":"ok"}')
BUSY = Reply(b'{"errcode":-1,"errmsg":"system error"}')
PLAIN = Article("标题", content="<p>正文</p>", cover_media_id="cover")


@pytest.fixture
def drafts(client: Client) -> Drafts:
    return Drafts(client)


@pytest.fixture
def canned_drafts(canned_client: Client) -> Drafts:
    return Drafts(canned_client)


@pytest.fixture
def cover(materials: Materials, picture: Path) -> str:
    return materials.add(UploadKind.IMAGE, picture).media_id


@pytest.fixture
def plain(cover: str) -> Article:
    return replace(PLAIN, cover_media_id=cover)


def _sent(canned: Canned, api: str) -> Any:
    return json.loads(canned.asked(api)[-1].body)


def _kept(sandbox: SandboxProcess, media_id: str) -> list[dict[str, Any]]:
    """The articles the account holds."""
    articles: list[dict[str, Any]] = next(
        draft["articles"] for draft in sandbox.state()["drafts"] if draft["media_id"] == media_id
    )
    return articles


def _recorded(name: str) -> Reply:
    return Reply((FIXTURES / f"{name}.json").read_bytes())


def test_recorded_answers(canned: Canned, canned_drafts: Drafts) -> None:
    for api in ("add", "get", "batchget", "count", "delete"):
        canned.say(f"draft/{api}", _recorded(f"wxjava2021__draft_{api}_ok{'_1' if api == 'add' else ''}"))
    canned.say("draft/update", _recorded("official__draft_update_ok"))
    draft = canned_drafts.get("a")
    assert (draft.created, draft.updated, draft.whole) == (1634886802, 1634886802, True)
    (article,) = draft.articles
    assert (article.title, article.digest, article.show_cover) == ("标题", "图文消息的具体内容", True)
    assert article.url.startswith("http://mp.weixin.qq.com/s?__biz=")
    page = canned_drafts.page(0, 20, whole=True)
    assert (page.total, page.items[0].media_id, page.items[0].updated) == (
        1,
        "zUUtT8ZYeXzZ4slFbtnAks-nZeGiPQmwvhShTh72CqM",
        1634886802,
    )
    assert canned_drafts.count() == 1
    assert canned_drafts.add([PLAIN]) == "zUUtT8ZYeXzZ4slFbtnAks-nZeGiPQmwvhShTh72CqM"
    canned_drafts.update("a", 0, article)
    canned_drafts.delete("a")


def test_a_draft_there_and_back(drafts: Drafts, sandbox: SandboxProcess, plain: Article) -> None:
    before = drafts.count()
    sent = replace(plain, author="阿青", digest="摘要", source_url="https://example.com/a", open_comment=True)
    media_id = drafts.add([sent, replace(plain, title="二", fans_only=True)])
    draft = drafts.get(media_id)
    first, second = draft.articles
    assert replace(first, url="", cover_url="", extra={}) == sent
    assert (second.title, second.fans_only) == ("二", True)
    assert first.cover_url.startswith(sandbox.base_url)
    assert drafts.count() == before + 1
    drafts.delete(media_id)
    assert drafts.count() == before


def test_a_list_comes_without_content_unless_asked_for(drafts: Drafts, plain: Article) -> None:
    ids = [drafts.add([replace(plain, title=title)]) for title in ("一", "二")]
    page = drafts.page(0, 2)
    assert page.total >= 2
    assert {draft.media_id for draft in page.items} == set(ids)
    assert [(draft.whole, draft.articles[0].content) for draft in page.items] == [(False, "")] * 2
    assert page.items[0].updated > 1_500_000_000
    whole = drafts.page(0, 1, whole=True).items[0]
    assert whole == drafts.get(whole.media_id)


def test_what_a_list_left_out_is_not_wiped_out(drafts: Drafts, plain: Article) -> None:
    media_id = drafts.add([plain])
    listed = drafts.page(0, 1).items[0]
    with pytest.raises(ArgumentError, match="no content"):
        drafts.update(media_id, 0, listed.articles[0])
    assert drafts.get(media_id).articles[0].content == plain.content


def test_an_update_of_one_word_keeps_all_the_rest(
    drafts: Drafts, sandbox: SandboxProcess, plain: Article, materials: Materials, tmp_path: Path
) -> None:
    """Also what this app knows nothing of; the crop in its own spelling."""
    Image.new("RGB", (60, 60)).save(tmp_path / "方.png")
    square = materials.add(UploadKind.IMAGE, tmp_path / "方.png").media_id
    media_id = drafts.add([plain, replace(plain, author="阿青", source_url="https://example.com/", open_comment=True)])
    product = {"footer_product_info": {"product_key": "k/1"}}
    sandbox.elsewhere(media_id, index=1, changed={"product_info": product, "ai_content_type": 3, "claim_original": "1"})
    drafts.update(media_id, 1, _cut(drafts.get(media_id).articles[1], square))
    before = _kept(sandbox, media_id)
    drafts.update(media_id, 1, replace(drafts.get(media_id).articles[1], title="换了标题"))
    after = _kept(sandbox, media_id)
    assert after[0] == before[0]
    assert after[1] == before[1] | {"title": "换了标题"}
    assert after[1]["product_info"] == product
    assert (after[1]["ai_content_type"], after[1]["claim_original"]) == (3, "1")
    assert after[1]["cover_info"]["crop_percent_list"]


def _cut(article: Article, cover: str) -> Article:
    """Cut to the whole of a cover, whatever that is."""
    return with_crops(replace(article, cover_media_id=cover), {Ratio.SQUARE: Crop(0, 0, 1, 1)})


def test_a_box_that_does_not_fit_is_told(drafts: Drafts, plain: Article) -> None:
    with pytest.raises(WechatError) as caught:
        drafts.add([with_crops(plain, {Ratio.WIDE: Crop(0, 0, 0.1, 1)})])
    assert caught.value.code == 53402


def test_what_goes_back_of_what_was_read(canned: Canned, canned_drafts: Drafts) -> None:
    info = {
        "crop_percent_list": [
            {"ratio": "1_1", "x1": "0.166454", "y1": "0", "x2": "0.833545", "y2": "1"},
            {"ratio": "2.35_1", "x1": "0", "y1": "0.10", "x2": "1", "y2": "0.5"},
            {"ratio": "16_9", "x1": "0", "y1": "0", "x2": "1", "y2": "1"},
        ]
    }
    item = {
        "title": "一",
        "author": "",
        "digest": "d",
        "content": "<p>a</p>",
        "content_source_url": "",
        "thumb_media_id": "t",
        "show_cover_pic": 0,
        "url": "u",
        "thumb_url": "v",
        "need_open_comment": 1,
        "only_fans_can_comment": 0,
        "article_type": "news",
        "is_deleted": False,
        "create_time": 1,
        "update_time": 2,
        "cover_info": info,
        "product_info": {"a": [1]},
        "invented": {"deep": [None, "字/"]},
    }
    canned.say("draft/get", Reply(json.dumps({"news_item": [item]}).encode()))
    canned.say("draft/update", DONE)
    canned.say("draft/add", Reply(b'{"media_id":"new"}'))
    (article,) = canned_drafts.get("m").articles
    canned_drafts.update("m", 3, article)
    canned_drafts.add([article])
    updated, added = _sent(canned, "draft/update"), _sent(canned, "draft/add")["articles"][0]
    assert (updated["media_id"], updated["index"]) == ("m", 3)
    expected = {
        "title": "一",
        "author": "",
        "digest": "d",
        "content": "<p>a</p>",
        "content_source_url": "",
        "thumb_media_id": "t",
        "show_cover_pic": 0,
        "need_open_comment": 1,
        "only_fans_can_comment": 0,
        "pic_crop_1_1": "0.166454_0_0.833545_1",
        "pic_crop_235_1": "0_0.10_1_0.5",
        "cover_info": {"crop_percent_list": info["crop_percent_list"][2:]},
        "product_info": {"a": [1]},
        "invented": {"deep": [None, "字/"]},
    }
    assert updated["articles"] == expected
    assert added == expected | {"article_type": "news"}
    assert "字".encode() in canned.asked("draft/update")[-1].body


def test_crops() -> None:
    odd = {"ratio": "16_9", "x1": "0", "y1": "0", "x2": "1", "y2": "1"}
    article = replace(PLAIN, extra={"cover_info": {"crop_percent_list": [odd, {"ratio": "1_1"}, "x"]}, "b": 1})
    assert crops_of(article) == {}
    cut = with_crops(article, {Ratio.SQUARE: Crop(1 / 3, 0, 1, 0.5), Ratio.WIDE: Crop(0, 0.1, 1, 0.9)})
    assert crops_of(cut)[Ratio.SQUARE] == Crop(0.333333, 0, 1, 0.5)
    body = draft_body(cut, updates=True)
    assert (body["pic_crop_1_1"], body["pic_crop_235_1"]) == ("0.333333_0_1_0.5", "0_0.1_1_0.9")
    assert body["cover_info"] == {"crop_percent_list": [odd]}
    none = with_crops(with_crops(PLAIN, {Ratio.WIDE: Crop(0, 0, 1, 1)}), {})
    assert none.extra == {}


@pytest.mark.parametrize("info", [None, "x", [], {"a": 1}, {"crop_percent_list": 5}])
def test_a_crop_nobody_understands_goes_back_as_it_is(info: object) -> None:
    article = replace(PLAIN, extra={"cover_info": info})
    assert crops_of(article) == {}
    assert draft_body(article, updates=True)["cover_info"] == info


def test_the_crop_of_a_picture_message_stays_cover_info() -> None:
    """Its own field for that; pic_crop_* are those of news."""
    info = {"crop_percent_list": [{"ratio": "1_1", "x1": "0", "y1": "0", "x2": "1", "y2": "1"}]}
    article = Article("图", content="文字", extra={"article_type": "newspic", "cover_info": info})
    body = draft_body(article, updates=False)
    assert body["cover_info"] == info
    assert "pic_crop_1_1" not in body


def test_a_picture_message_can_be_copied(drafts: Drafts, sandbox: SandboxProcess, cover: str) -> None:
    listed = {"image_list": [{"image_media_id": cover}, {"image_media_id": cover}]}
    article = Article("图", content="文字", extra={"article_type": "newspic", "image_info": listed})
    media_id = drafts.add([article])
    (read,) = drafts.get(media_id).articles
    assert is_picture_message(read)
    assert picture_ids(read) == (cover, cover)
    copied = drafts.add([read])
    assert _kept(sandbox, copied) == _kept(sandbox, media_id)


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda drafts: drafts.add([]), "1 to 8 articles, not 0"),
        (lambda drafts: drafts.add([PLAIN] * 9), "1 to 8 articles, not 9"),
        (lambda drafts: drafts.add([PLAIN, replace(PLAIN, title=" ")]), "Article 2 has no title"),
        (lambda drafts: drafts.add([replace(PLAIN, cover_media_id="")]), "Article 1 has no cover"),
        (lambda drafts: drafts.update("a", 2, replace(PLAIN, content="")), "Article 3 has no content"),
        (lambda drafts: drafts.update("a", 8, PLAIN), "there is no article 8"),
        (lambda drafts: drafts.update("", 0, PLAIN), "No material was named"),
        (lambda drafts: drafts.get("a b"), "No material was named"),
        (lambda drafts: drafts.page(0, 21), "1 to 20"),
        (lambda drafts: drafts.page(-1, 1), "begins at 0"),
        (lambda drafts: drafts.add([Article("a", extra={"article_type": "newspic"})]), "1 to 20 pictures, not 0"),
    ],
)
def test_what_can_not_be_right_is_said_before_the_network(
    canned: Canned, canned_drafts: Drafts, call: Callable[[Drafts], object], says: str
) -> None:
    with pytest.raises(ArgumentError) as caught:
        call(canned_drafts)
    assert says in str(caught.value)
    assert not canned.seen


def _writes(drafts: Drafts) -> dict[str, Callable[[], object]]:
    return {
        "draft/add": lambda: drafts.add([PLAIN]),
        "draft/update": lambda: drafts.update("a", 0, PLAIN),
        "draft/delete": lambda: drafts.delete("a"),
    }


@pytest.mark.parametrize(
    "lost", [Reply(drop="late"), BUSY, Reply(b"<html>", status=502), Reply(b'{"media', length=500)]
)
def test_a_write_whose_answer_is_lost_is_not_repeated(
    canned: Canned, canned_drafts: Drafts, waits: Waits, lost: Reply
) -> None:
    for api, write in _writes(canned_drafts).items():
        canned.say(api, lost)
        with pytest.raises(UnknownOutcome):
            write()
        assert len(canned.asked(api)) == 1
    assert not waits.seconds


def test_an_added_draft_without_an_id_is_unknown(canned: Canned, canned_drafts: Drafts) -> None:
    canned.say("draft/add", Reply(b'{"item":[]}'))
    with pytest.raises(UnknownOutcome, match="lacks “media_id”"):
        canned_drafts.add([PLAIN])


@pytest.mark.parametrize("api", ["draft/add", "draft/update"])
def test_it_was_done_and_the_answer_was_lost(
    drafts: Drafts, sandbox: SandboxProcess, plain: Article, told: list[str], api: str
) -> None:
    media_id, new = drafts.add([plain]), replace(plain, title=f"新 {api}")
    before = drafts.count()
    told.clear()
    sandbox.fault(api=api, kind="drop-after")
    with pytest.raises(UnknownOutcome):
        drafts.add([new]) if api == "draft/add" else drafts.update(media_id, 0, new)
    assert told.count(api) == 1
    newest = drafts.page(0, 1).items[0]
    assert newest.articles[0].title == new.title
    assert drafts.count() == before + (api == "draft/add")


def test_nothing_left_nothing_done(drafts: Drafts, sandbox: SandboxProcess, plain: Article) -> None:
    """The connection broke before the account did anything: from outside that looks the same."""
    before = drafts.count()
    sandbox.fault(api="draft/add", kind="drop-before")
    with pytest.raises(UnknownOutcome):
        drafts.add([plain])
    assert drafts.count() == before


@pytest.mark.parametrize("read", ["count", "page", "get"])
def test_a_read_comes_back(canned: Canned, canned_drafts: Drafts, waits: Waits, read: str) -> None:
    answers = {"count": b'{"total_count":1}', "page": b'{"item":[],"total_count":0}', "get": b'{"news_item":[]}'}
    canned.say(f"draft/{'batchget' if read == 'page' else read}", BUSY, Reply(drop="late"), Reply(answers[read]))
    reads: dict[str, tuple[Callable[[], object], object]] = {
        "count": (canned_drafts.count, 1),
        "page": (lambda: canned_drafts.page(0, 1), DraftPage((), 0)),
        "get": (lambda: canned_drafts.get("a"), Draft("a", ())),
    }
    call, expected = reads[read]
    assert call() == expected
    assert len(waits.seconds) == 2


@pytest.mark.parametrize(
    "body", [b"{}", b'{"item":5,"total_count":1}', b'{"item":[{}],"total_count":1}', b'{"item":[]}']
)
def test_a_list_of_another_shape(canned: Canned, canned_drafts: Drafts, body: bytes) -> None:
    canned.say("draft/batchget", Reply(body))
    with pytest.raises(GarbledAnswer):
        canned_drafts.page(0, 1)


def test_a_cover_of_seconds_ago_is_waited_for(
    drafts: Drafts, sandbox: SandboxProcess, plain: Article, waits: Waits, told: list[str]
) -> None:
    sandbox.fault(api="draft/add", kind="id-not-ready", seconds=60, times=2)
    media_id = drafts.add([plain])
    assert told.count("draft/add") == 3
    sandbox.fault(api="draft/update", kind="id-not-ready", seconds=60)
    drafts.update(media_id, 0, plain)
    assert [round(each / 2.5) for each in waits.seconds] == [1, 1, 1]


def test_a_draft_of_seconds_ago_is_waited_for(canned: Canned, canned_drafts: Drafts, waits: Waits) -> None:
    canned.say("draft/add", Reply(b'{"media_id":"new"}'))
    canned.say("draft/get", NO_SUCH, Reply(b'{"news_item":[]}'))
    assert canned_drafts.get(canned_drafts.add([PLAIN])) == Draft("new", ())
    assert len(waits.seconds) == 1


def test_pictures_of_seconds_ago_are_waited_for(drafts: Drafts, sandbox: SandboxProcess, cover: str) -> None:
    extra = {"article_type": "newspic", "image_info": {"image_list": [{"image_media_id": cover}]}}
    sandbox.fault(api="draft/add", kind="id-not-ready", seconds=60)
    assert drafts.add([Article("图", content="文字", extra=extra)])


def test_an_old_id_that_is_not_known_is_refused_at_once(canned: Canned, canned_drafts: Drafts, waits: Waits) -> None:
    for api, write in _writes(canned_drafts).items():
        canned.say(api, NO_SUCH)
        with pytest.raises(WechatError):
            write()
        assert len(canned.asked(api)) == 1
    assert not waits.seconds


def test_a_deleted_draft_is_not_waited_for(drafts: Drafts, plain: Article, waits: Waits) -> None:
    media_id = drafts.add([plain])
    drafts.delete(media_id)
    with pytest.raises(WechatError) as caught:
        drafts.get(media_id)
    assert caught.value.code == 40007
    assert not waits.seconds


def test_too_many_in_a_minute_is_waited_for(
    drafts: Drafts, sandbox: SandboxProcess, plain: Article, waits: Waits
) -> None:
    before = drafts.count()
    sandbox.fault(api="draft/add", kind="errcode", code=45011, times=2)
    drafts.add([plain])
    assert drafts.count() == before + 1
    assert len(waits.seconds) == 2
