"""The draft box: shapes, refusals, cropped covers, picture messages, and what somebody else does meanwhile."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
from sandbox_process import SandboxAt, SandboxProcess

from sandbox.plain_client import Json, PlainClient, article, picture, told

_FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
_NEWER = {"article_type", "cover_info", "image_info", "product_info"}
_OK = {"errcode": 0, "errmsg": "ok"}


@pytest.fixture
def cover(client: PlainClient) -> str:
    return str(client.add("image", "cover.png", picture(size=(400, 200)))["media_id"])


@pytest.fixture
def settings(served: SandboxProcess) -> Iterator[SandboxProcess]:
    """For tests that make the account another one for a while."""
    before = served.settings()
    yield served
    served.settings(**before)


def _add(client: PlainClient, *articles: Json) -> str:
    answer = client.post("draft/add", {"articles": list(articles)})
    assert "media_id" in answer, answer
    return str(answer["media_id"])


def _get(client: PlainClient, media_id: str) -> list[Json]:
    items: list[Json] = client.post("draft/get", {"media_id": media_id})["news_item"]
    return items


def _refused(client: PlainClient, *articles: Json) -> object:
    return client.post("draft/add", {"articles": list(articles)}).get("errcode")


def _update(client: PlainClient, media_id: str, changed: object, index: object = 0) -> Json:
    return client.post("draft/update", {"media_id": media_id, "index": index, "articles": changed})


def _recorded(name: str) -> Any:
    return json.loads((_FIXTURES / f"{name}.json").read_bytes())


def _free_port() -> str:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return str(found.getsockname()[1])


def _same_keys(ours: Json, real: Json) -> None:
    """The keys of the recorded answer, in its order; the newer ones behind them."""
    listed = list(ours)
    assert [key for key in listed if key in real] == list(real)
    assert set(listed) - set(real) <= _NEWER | {"thumb_url"}


def test_answers_have_the_shape_of_recorded_ones(client: PlainClient, cover: str) -> None:
    added = client.post("draft/add", {"articles": [article(cover)]})
    assert list(added) == list(_recorded("wxjava2021__draft_add_ok_1"))
    assert added["item"] == []
    got, real = client.post("draft/get", {"media_id": added["media_id"]}), _recorded("wxjava2021__draft_get_ok")
    assert list(got) == list(real)
    _same_keys(got["news_item"][0], real["news_item"][0])
    page, real = client.post("draft/batchget", {"offset": 0, "count": 1}), _recorded("wxjava2021__draft_batchget_ok")
    assert list(page) == list(real)
    assert list(page["item"][0]) == list(real["item"][0])
    assert list(page["item"][0]["content"]) == list(real["item"][0]["content"])
    _same_keys(page["item"][0]["content"]["news_item"][0], real["item"][0]["content"]["news_item"][0])
    assert client.get("draft/count") == _recorded("wxjava2021__draft_count_ok")
    assert _update(client, added["media_id"], article(cover)) == _recorded("official__draft_update_ok")
    deleted = client.answer("POST", "draft/delete", {"media_id": added["media_id"]})
    assert deleted.content == (_FIXTURES / "wxjava2021__draft_delete_ok.json").read_bytes()


def test_a_draft_reads_back_with_what_was_filled_in(client: PlainClient, cover: str) -> None:
    long = "字" * 80
    media_id = _add(client, article(cover, content=f"<p>{long}</p>", show_cover_pic=1, need_open_comment=1))
    (item,) = _get(client, media_id)
    assert item["digest"] == long[:54]
    assert (item["show_cover_pic"], item["need_open_comment"], item["only_fans_can_comment"]) == (1, 1, 0)
    assert item["article_type"] == "news"
    assert client.http.get(item["thumb_url"]).content == picture(size=(400, 200))
    assert len(media_id) == len(cover) == 43
    assert media_id[:20] == cover[:20]


def test_the_preview_link_lives_as_long_as_the_draft(client: PlainClient, cover: str) -> None:
    media_id = _add(client, article(cover), article(cover, content="<p>第二篇</p>"))
    url = _get(client, media_id)[1]["url"]
    assert "<p>第二篇</p>" in client.http.get(url).content.decode()
    client.post("draft/delete", {"media_id": media_id})
    assert "第二篇" not in client.http.get(url).content.decode()


def test_lists_are_cut_into_pages_and_come_without_html_on_demand(client: PlainClient, cover: str) -> None:
    ids = [_add(client, article(cover, title=str(number))) for number in range(3)]
    page = client.post("draft/batchget", {"offset": 1, "count": 2, "no_content": 1})
    assert [item["media_id"] for item in page["item"]] == [ids[1], ids[0]]
    assert (page["total_count"], page["item_count"]) == (3, 2)
    assert all("content" not in item["content"]["news_item"][0] for item in page["item"])
    whole = client.post("draft/batchget", {"offset": 0, "count": 20, "no_content": 0})
    assert [item["content"]["news_item"][0]["content"] for item in whole["item"]] == ["<p>正文</p>"] * 3
    assert client.post("draft/batchget", {"offset": 9, "count": 1})["item"] == []


@pytest.mark.parametrize(("offset", "count", "code"), [(-1, 1, 45164), (0, 0, 45076), (0, 21, 45076), ("0", 1, 47001)])
def test_pages_that_can_not_be(client: PlainClient, offset: object, count: object, code: int) -> None:
    assert client.post("draft/batchget", {"offset": offset, "count": count})["errcode"] == code


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"title": ""}, 45003),
        ({"title": "字" * 65}, 45003),
        ({"title": 5}, 47001),
        ({"author": "字" * 17}, 45110),
        ({"digest": "字" * 121}, 45004),
        ({"content_source_url": "https://example.com/" + "a" * 1024}, 45005),
        ({"content_source_url": "example.com"}, 41039),
        ({"content": ""}, 44004),
        ({"content": "字" * 350_000}, 45002),
        ({"content": "<p><mpvoice></mpvoice></p>"}, 45166),
        ({"content": '<a href="https://mp.weixin.qq.com/s?__biz=a&amp;tempkey=b">x</a>'}, 45166),
        ({"thumb_media_id": ""}, 40007),
        ({"thumb_media_id": None}, 40007),
        ({"thumb_media_id": "unknown"}, 40007),
        ({"article_type": "video"}, 47001),
        ({"product_info": {"footer_product_info": {}}}, 53405),
        ({"title": "字" * 65, "thumb_media_id": "unknown"}, 45003),
        ({"content": "<mpvoice></mpvoice>", "thumb_media_id": "unknown"}, 45166),
    ],
)
def test_an_article_that_can_not_be(client: PlainClient, cover: str, changed: Json, code: int) -> None:
    assert _refused(client, article(cover), article(cover) | changed) == code
    assert client.get("draft/count") == {"total_count": 0}


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({}, 44003),
        ({"articles": []}, 44003),
        ({"Articles": [{}]}, 44003),
        ({"articles": {"articles": [{}]}}, 44003),
        ({"articles": ["x"]}, 47001),
        ({"articles": [{}] * 9}, 45008),
    ],
)
def test_a_draft_needs_articles(client: PlainClient, body: Json, code: int) -> None:
    assert client.post("draft/add", body)["errcode"] == code


def test_the_order_of_looking(client: PlainClient) -> None:
    """Method, token, body, JSON; only then what it says."""

    def ask(method: str, data: bytes, token: str) -> object:
        sent = client.http.request(method, client.url("draft/add"), params={"access_token": token}, data=data)
        return told(sent)["errcode"]

    assert ask("GET", b"", "") == 43002
    assert ask("POST", b"{", "") == 41001
    assert ask("POST", b"{", "unknown") == 40001
    assert ask("POST", b"", client.token) == 44002
    assert ask("POST", b"{", client.token) == 47001
    assert told(client.http.post(client.url("draft/count")))["errcode"] == 43001


def test_escapes_count_six_characters_each(client: PlainClient, cover: str) -> None:
    body = json.dumps({"articles": [article(cover, title="字" * 11)]})
    sent = client.http.post(client.url("draft/add"), params={"access_token": client.token}, data=body)
    assert told(sent)["errcode"] == 45003


def test_covers_that_are_not_the_accounts_own_images(
    client: PlainClient, served: SandboxProcess, unused: Iterator[dict[str, str]]
) -> None:
    temporary = client.upload("media/upload", "a.png", picture(), type="image")["media_id"]
    voice = client.add("voice", "a.amr", b"#!AMR\n" + bytes(13))["media_id"]
    other = next(unused)
    with PlainClient(served.base_url, other["app_id"], other["app_secret"]) as stranger:
        foreign = stranger.add("image", "a.png", picture())["media_id"]
    assert {_refused(client, article(each)) for each in (temporary, voice, foreign)} == {40007}


def test_a_cover_of_seconds_ago_is_not_known_yet(served: SandboxProcess, client: PlainClient, cover: str) -> None:
    served.fault(api="draft/add", kind="id-not-ready", seconds=30)
    assert _refused(client, article(cover)) == 40007
    assert _refused(client, article(cover)) is None


def test_comments_need_the_privilege(settings: SandboxProcess, client: PlainClient, cover: str) -> None:
    settings.settings(comments=False)
    assert _refused(client, article(cover, need_open_comment=1)) == 88000
    assert _refused(client, article(cover, need_open_comment=0)) is None


def test_a_crop_comes_back_as_cover_info(client: PlainClient, cover: str) -> None:
    (item,) = _get(client, _add(client, article(cover, pic_crop_235_1="0_0_1_0.851064", pic_crop_1_1="0.25_0_0.75_1")))
    assert "pic_crop_1_1" not in item
    assert item["cover_info"] == {
        "crop_percent_list": [
            {"ratio": "2.35_1", "x1": "0", "y1": "0", "x2": "1", "y2": "0.851064"},
            {"ratio": "1_1", "x1": "0.25", "y1": "0", "x2": "0.75", "y2": "1"},
        ]
    }
    (again,) = _get(client, _add(client, article(cover, cover_info=item["cover_info"])))
    assert again["cover_info"] == item["cover_info"]
    (plain,) = _get(client, _add(client, article(cover)))
    assert "cover_info" not in plain


@pytest.mark.parametrize(
    "box",
    ["0_0_1_1", "0_0_1", "0.5_0_0.25_1", "0_0_1.5_1", "-0.1_0_1_1", "a_b_c_d", "0.2500001_0_0.75_1", "0.5_0.5_0.5_0.5"],
)
def test_a_box_that_cuts_no_square(client: PlainClient, cover: str, box: str) -> None:
    answer = client.post("draft/add", {"articles": [article(cover, pic_crop_1_1=box)]})
    assert answer["errcode"] == 53402
    assert answer["errmsg"].startswith("封面裁剪失败,请检查裁剪参数后重试 hint: [")


def test_a_cover_of_one_pixel_can_not_be_cut(client: PlainClient) -> None:
    dot = client.add("image", "dot.png", picture(size=(1, 1)))["media_id"]
    assert _refused(client, article(dot, pic_crop_1_1="0_0_1_1")) == 53402
    assert _refused(client, article(dot)) is None


def test_a_picture_message(client: PlainClient, cover: str) -> None:
    second = client.add("image", "b.png", picture("png", colour="blue"))["media_id"]
    listed = {"image_list": [{"image_media_id": cover}, {"image_media_id": second}]}
    sent = {"article_type": "newspic", "title": "图", "content": "文字", "image_info": listed}
    (item,) = _get(client, _add(client, sent))
    assert (item["article_type"], item["image_info"], item["content"]) == ("newspic", listed, "文字")
    assert item["thumb_media_id"] == cover, "the first picture is the cover"


@pytest.mark.parametrize(
    ("info", "code"),
    [
        (None, 44003),
        ({"image_list": []}, 44003),
        ({"image_list": [{"image_media_id": "unknown"}]}, 40007),
        ({"image_list": [{"image_media_id": "unknown"}] * 21}, 45008),
    ],
)
def test_a_picture_message_needs_pictures(client: PlainClient, info: object, code: int) -> None:
    sent = {"article_type": "newspic", "title": "图", "content": "文字", "image_info": info}
    assert _refused(client, sent) == code


def test_an_update_replaces_all_of_one_article(served: SandboxProcess, client: PlainClient, cover: str) -> None:
    product = {"footer_product_info": {"product_key": "k"}}
    full = article(cover, author="阿青", product_info=product, pic_crop_1_1="0.25_0_0.75_1", ai_content_type=3)
    media_id = _add(client, article(cover, title="一"), full)
    before = _get(client, media_id)
    assert (before[1]["product_info"], before[1]["ai_content_type"]) == (product, 3)
    served.advance(60)
    assert _update(client, media_id, article(cover, title="三"), 1) == _OK
    after = _get(client, media_id)
    assert after[0] == before[0]
    assert (after[1]["title"], after[1]["author"]) == ("三", "")
    assert not {"product_info", "cover_info", "ai_content_type"} & set(after[1]), "what is not sent is gone"
    draft = client.post("draft/get", {"media_id": media_id})
    assert draft["update_time"] >= draft["create_time"] + 60


@pytest.mark.parametrize("index", [-1, 1, "x", None])
def test_an_update_of_an_article_that_is_not_there(client: PlainClient, cover: str, index: object) -> None:
    assert _update(client, _add(client, article(cover)), article(cover), index)["errcode"] == 40114


def test_an_update_takes_one_object_without_what_can_only_be_read(client: PlainClient, cover: str) -> None:
    media_id = _add(client, article(cover))
    assert _update(client, media_id, [article(cover)])["errcode"] == 47001
    assert _update(client, media_id, _get(client, media_id)[0])["errcode"] == 47001
    without = article(cover)
    del without["thumb_media_id"]
    assert _update(client, media_id, without)["errcode"] == 40007
    assert _update(client, cover, article(cover))["errcode"] == 40007


def test_an_update_keeps_a_picture_message_one(client: PlainClient, cover: str) -> None:
    listed = {"image_list": [{"image_media_id": cover}]}
    media_id = _add(client, {"article_type": "newspic", "title": "图", "content": "a", "image_info": listed})
    assert _update(client, media_id, {"title": "图二", "content": "b", "image_info": listed}) == _OK
    assert _get(client, media_id)[0]["article_type"] == "newspic"


def test_drafts_are_no_materials_and_materials_no_drafts(client: PlainClient, cover: str) -> None:
    draft, news = _add(client, article(cover)), client.add_news(article(cover))["media_id"]
    assert client.counts()["news_count"] == 1
    assert told(client.material(draft))["errcode"] == 40007
    assert client.post("material/del_material", {"media_id": draft})["errcode"] == 40007
    for api in ("draft/get", "draft/delete"):
        assert client.post(api, {"media_id": news})["errcode"] == 40007
        assert client.post(api, {})["errcode"] == 41006


def test_the_box_is_always_on(client: PlainClient) -> None:
    assert client.post("draft/switch") == client.post("draft/switch", checkonly="1") == {**_OK, "is_open": 1}


def test_the_calls_of_a_day_are_counted(client: PlainClient) -> None:
    before = client.often(500, "POST", "draft/get", {"media_id": "x"})
    assert {answer["errcode"] for answer in before} == {40007}
    used_up = client.post("draft/get", {"media_id": "x"})
    assert used_up["errcode"] == 45009
    assert used_up["errmsg"].startswith("reach max api daily quota limit rid: ")
    assert client.get("draft/count") == {"total_count": 0}


@pytest.mark.parametrize("api", ["draft/add", "draft/update"])
def test_it_was_done_and_the_answer_is_lost(served: SandboxProcess, client: PlainClient, cover: str, api: str) -> None:
    media_id = _add(client, article(cover, title="旧"))
    served.fault(api=api, kind="drop-after")
    new = article(cover, title="新")
    sent: Json = {"articles": [new]} if api == "draft/add" else {"media_id": media_id, "index": 0, "articles": new}
    with pytest.raises(requests.ConnectionError):
        client.post(api, sent)
    page = client.post("draft/batchget", {"offset": 0, "count": 20})
    assert page["item"][0]["content"]["news_item"][0]["title"] == "新"


def test_drafts_survive_a_restart_on_another_port(sandbox_at: SandboxAt, tmp_path: Path) -> None:
    with sandbox_at(tmp_path) as process:
        with PlainClient(process.base_url, process.app_id, process.app_secret) as client:
            cover = str(client.add("image", "a.png", picture())["media_id"])
            body = client.upload("media/uploadimg", "b.png", picture())["url"]
            media_id = _add(client, article(cover, content=f'<img src="{body}">'))
        process.restart("--port", _free_port(), kill=True)
        with PlainClient(process.base_url, process.app_id, process.app_secret) as client:
            (item,) = _get(client, media_id)
            shown = item["content"].split('"')[1]
            assert shown.startswith(process.base_url)
            assert client.http.get(shown).content == picture()


def test_somebody_else_changes_a_draft(served: SandboxProcess, client: PlainClient, cover: str) -> None:
    media_id = _add(client, article(cover, title="一"), article(cover, title="二", author="阿青"))
    before = client.post("draft/get", {"media_id": media_id})
    changed = {"content": '<p id="x">别人写的</p>', "author": None, "is_top": 7}
    told_time = served.elsewhere(media_id, index=1, changed=changed, account=client.app_id)["update_time"]
    after = client.post("draft/get", {"media_id": media_id})
    assert after["news_item"][0] == before["news_item"][0]
    assert after["news_item"][1]["content"] == '<p id="x">别人写的</p>', "the console has its own ways"
    assert after["news_item"][1]["is_top"] == 7
    assert after["news_item"][1]["author"] == ""
    assert after["update_time"] == told_time > before["update_time"]
    served.elsewhere(media_id, order=[1, 0], account=client.app_id)
    assert [item["title"] for item in _get(client, media_id)] == ["二", "一"]
    served.elsewhere(media_id, delete=True, account=client.app_id)
    assert client.post("draft/get", {"media_id": media_id})["errcode"] == 40007


def test_somebody_else_changes_a_news(served: SandboxProcess, client: PlainClient, cover: str) -> None:
    media_id = client.add_news(article(cover))["media_id"]
    before = told(client.material(media_id))
    served.elsewhere(media_id, changed={"title": "换了"}, account=client.app_id)
    after = told(client.material(media_id))
    assert after["news_item"][0]["title"] == "换了"
    assert after["update_time"] > before["update_time"]


def test_news_can_retire_while_drafts_go_on(settings: SandboxProcess, client: PlainClient, cover: str) -> None:
    media_id = client.add_news(article(cover))["media_id"]
    settings.settings(news="retired")
    for api in ("material/add_news", "material/update_news"):
        assert client.post(api, {"media_id": media_id, "articles": [article(cover)]})["errcode"] == 45106
    assert told(client.material(media_id))["news_item"]
    assert _add(client, article(cover))
    assert client.post("material/del_material", {"media_id": media_id})["errcode"] == 0


def test_many_drafts_at_once(served: SandboxProcess, client: PlainClient) -> None:
    served.fill(draft=300, account=client.app_id)
    assert client.get("draft/count") == {"total_count": 300}
    last = client.post("draft/batchget", {"offset": 299, "count": 20})["item"]
    assert [item["content"]["news_item"][0]["title"] for item in last] == ["news 1"]
    assert len(served.state(account=client.app_id)["drafts"]) == 300
