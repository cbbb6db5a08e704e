"""Every recorded answer of these calls is read into its shape, byte for byte as it came."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wechat.canned import Canned, Reply
from wego_desktop.wechat.answers import (
    Added,
    AddedTemporary,
    Article,
    Counts,
    Film,
    Json,
    Kind,
    News,
    Page,
    ShapeError,
    UploadKind,
    error_code,
    read_url,
)
from wego_desktop.wechat.decoding import accepted, decode
from wego_desktop.wechat.errors import GarbledAnswer, UnknownOutcome, WechatError
from wego_desktop.wechat.materials import Materials

FIXTURES = Path(__file__).parent.parent / "fixtures"
SHARED = Path(__file__).parents[3] / "shared" / "fixtures"

ARTICLE = Article("TITLE", "AUTHOR", "DIGEST", "CONTENT", "CONTENT_SOURCE_URL", "THUMB_MEDIA_ID", "", "URL", True)

READ: dict[str, tuple[Callable[[Json], Any], Any]] = {
    "official__add_material_image_ok": (Added.read, Added("MEDIA_ID_654321", "https://example.com/image.jpg")),
    "official__add_material_video_ok": (Added.read, Added("MEDIA_ID_123456")),
    "official__get_materialcount_ok": (Counts.read, Counts(5, 3, 10, 7)),
    "wechatpy__material_get_materialcount": (Counts.read, Counts(1, 2, 3, 4)),
    "official__get_material_news_ok": (News.read, News((ARTICLE,))),
    "official__media_upload_ok": (
        lambda body: AddedTemporary.read(UploadKind.IMAGE, body),
        AddedTemporary("MEDIA_ID", UploadKind.IMAGE, 1672500000),
    ),
    "wechatpy__media_upload": (
        lambda body: AddedTemporary.read(UploadKind.IMAGE, body),
        AddedTemporary("12345678", UploadKind.IMAGE, 123456789),
    ),
    "official__uploadimg_ok": (read_url, "http://mmbiz.qpic.cn/XXXXX"),
    "official__media_get_video_ok": (Film.read, Film("", "", "DOWN_URL")),
    "official__draft_add_ok": (Added.read, Added("MEDIA_ID")),
    "wxjava2021__draft_add_ok_1": (Added.read, Added("zUUtT8ZYeXzZ4slFbtnAks-nZeGiPQmwvhShTh72CqM")),
    "wxjava2021__draft_add_ok_2": (Added.read, Added("zUUtT8ZYeXzZ4slFbtnAkpgGKyqnTsjtUvMdVBRWJVk")),
    "official__del_material_ok": (error_code, 0),
    "official__draft_delete_ok": (error_code, 0),
    "official__draft_update_ok": (error_code, 0),
    "wxjava2021__draft_delete_ok": (error_code, 0),
    "official__token_ok": (lambda body: (body["access_token"], body["expires_in"]), ("ACCESS_TOKEN", 7200)),
    "official__stable_token_ok_still_valid": (lambda body: body["expires_in"], 345),
    "wechatpy__token": (lambda body: body["access_token"], "1234567890"),
}


def fixture(name: str) -> bytes:
    return (FIXTURES / f"{name}.json").read_bytes()


@pytest.mark.parametrize("name", READ)
def test_recorded_answers(name: str) -> None:
    read, expected = READ[name]
    assert read(accepted(decode(fixture(name), "api"), "api")) == expected


def test_an_address_with_a_blank_stays_as_it_came() -> None:
    assert read_url(decode(fixture("wechatpy__media_uploadimg"), "api")).startswith("http://mmbiz.qpic.cn/mmbiz/gLO17U")


def test_a_page_of_images() -> None:
    page = Page.read(Kind.IMAGE, decode(fixture("official__batchget_image_ok"), "api"))
    (item,) = page.items
    assert (page.total, item.media_id, item.name) == (50, "MEDIA_ID", "IMAGE.jpg")
    assert (item.updated, item.url) == (1620000000, "http://mmbiz.qpic.cn/xxx")


def test_a_page_of_news() -> None:
    page = Page.read(Kind.NEWS, decode(fixture("official__batchget_news_ok"), "api"))
    (item,) = page.items
    assert (page.total, item.name, item.url, item.updated) == (100, "TITLE", "URL", 1620000000)
    assert item.articles == (ARTICLE,)


@pytest.mark.parametrize("name", ["wxjava2021__draft_batchget_ok"])
def test_a_real_page_with_escaped_slashes_and_chinese(name: str) -> None:
    (item,) = Page.read(Kind.NEWS, decode(fixture(name), "api")).items
    assert item.name == "标题"
    assert item.created == item.updated == 1634886802
    assert item.url == "http://mp.weixin.qq.com/s?__biz=Mzk0OTI5MzM1?wx_fmt=jpeg"


def test_a_real_news_with_everything() -> None:
    news = News.read(decode(fixture("wxjava2021__draft_get_ok"), "api"))
    (article,) = news.articles
    assert (article.title, article.content, article.show_cover) == ("标题", "图文消息的具体内容", True)
    assert article.cover_url.startswith("http://mmbiz.qpic.cn/mmbiz_jpg/")
    assert article.extra == {}
    assert not article.open_comment


@pytest.mark.parametrize(
    ("name", "code"), [("official__get_materialcount_err", -1), ("official__media_get_err40007", 40007)]
)
def test_recorded_refusals(name: str, code: int) -> None:
    with pytest.raises(WechatError) as caught:
        accepted(decode(fixture(name), "media/get"), "media/get")
    assert caught.value.code == code
    assert caught.value.api == "media/get"


def test_every_shared_fixture_of_these_calls_is_kept_and_parsed() -> None:
    if not SHARED.is_dir():
        pytest.skip("the shared fixtures are not here")
    later = ("freepublish", "draft_switch", "ticket")
    for path in SHARED.glob("*.json"):
        assert decode(path.read_bytes(), "api")
        if not any(word in path.name for word in later):
            assert (FIXTURES / path.name).read_bytes() == path.read_bytes()


def test_a_thumb_is_answered_under_another_name() -> None:
    body = {"type": "thumb", "thumb_media_id": "abc", "created_at": 1495548585}
    assert AddedTemporary.read(UploadKind.THUMB, body) == AddedTemporary("abc", UploadKind.THUMB, 1495548585)


def test_a_stray_item_is_no_matter() -> None:
    assert Added.read({"media_id": "a", "url": "u", "item": []}) == Added("a", "u")


def test_flags_and_codes_come_as_numbers_or_text() -> None:
    article = Article.read({"title": "t", "show_cover_pic": "1", "need_open_comment": 1, "only_fans_can_comment": "0"})
    assert (article.show_cover, article.open_comment, article.fans_only) == (True, True, False)
    assert error_code({"errcode": "40007"}) == 40007


def test_unknown_fields_of_an_article_survive_and_known_read_only_ones_are_not_sent() -> None:
    cover = {"crop_percent_list": [{"ratio": "1_1"}]}
    article = Article.read({"title": "t", "url": "u", "thumb_url": "c", "cover_info": cover, "is_deleted": False})
    assert article.extra == {"cover_info": cover, "is_deleted": False}
    assert {"url", "thumb_url", "is_deleted"}.isdisjoint(article.body())
    assert article.body()["cover_info"] == cover


@pytest.mark.parametrize(
    ("read", "body"),
    [
        (Added.read, {"url": "u"}),
        (Added.read, {"media_id": ""}),
        (Added.read, {"media_id": 5}),
        (Counts.read, {"voice_count": 1}),
        (Counts.read, {"voice_count": "many", "video_count": 0, "image_count": 0, "news_count": 0}),
        (News.read, {"news_item": "none"}),
        (News.read, {"news_item": ["none"]}),
        (read_url, {}),
    ],
)
def test_without_the_indispensable_part(read: Callable[[Json], object], body: Json) -> None:
    with pytest.raises(ShapeError):
        read(body)


def test_a_read_that_lacks_a_part_is_garbled(canned: Canned, canned_materials: Materials) -> None:
    canned.say("material/get_materialcount", Reply(b'{"voice_count":1}'))
    with pytest.raises(GarbledAnswer, match="video_count"):
        canned_materials.count()


def test_a_write_that_lacks_its_id_is_unknown(canned: Canned, canned_materials: Materials, picture: Path) -> None:
    canned.say("material/add_material", Reply(b'{"url":"http:\\/\\/x"}'))
    with pytest.raises(UnknownOutcome, match="media_id"):
        canned_materials.add(UploadKind.IMAGE, picture)


def test_text_plain_without_a_charset_is_utf8(canned: Canned, canned_materials: Materials) -> None:
    canned.say("material/batchget_material", Reply(fixture("wxjava2021__draft_batchget_ok")))
    assert canned_materials.page(Kind.NEWS, 0, 1).items[0].name == "标题"


def test_control_characters_inside_strings(canned: Canned, canned_materials: Materials) -> None:
    body = '{"item":[{"media_id":"a","name":"一\x08\t\n二","update_time":1,"url":""}],"total_count":1}'
    canned.say("material/batchget_material", Reply(body.encode()))
    assert canned_materials.page(Kind.IMAGE, 0, 1).items[0].name == "一\x08\t\n二"


def test_a_cut_character_costs_no_more_than_itself(canned: Canned, canned_materials: Materials) -> None:
    body = b'{"item":[{"media_id":"a","name":"\xe5\x9b","update_time":1,"url":""}],"total_count":1}'
    canned.say("material/batchget_material", Reply(body))
    assert canned_materials.page(Kind.IMAGE, 0, 1).items[0].name == "\ufffd"


@pytest.mark.parametrize("body", [b"", b"<html>sign in</html>", b"[1]", b'{"voice_count":1', b"\xff\xfe", b'"x"'])
def test_what_is_not_an_object_is_garbled(body: bytes) -> None:
    with pytest.raises(GarbledAnswer):
        decode(body, "api")


def test_nesting_without_end_is_garbled() -> None:
    with pytest.raises(GarbledAnswer):
        decode(b'{"a":' * 200_000, "api")
