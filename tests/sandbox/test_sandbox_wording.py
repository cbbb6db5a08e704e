"""How answers are spelt: status, types, slashes, key orders, errmsg."""

import json
import re
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from sandbox.plain_client import PlainClient, article, picture, told

_FIXTURES = Path(__file__).resolve().parents[3] / "shared" / "fixtures"
_RID = r" rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}"
_HINT = r" hint: \[[A-Za-z0-9]{14}\]"


def test_errors_come_with_status_200_as_plain_text(client: PlainClient) -> None:
    answer = client.answer("POST", "material/get_material", {"media_id": "nothing"})
    assert answer.status_code == 200
    assert answer.headers["Content-Type"] == "text/plain"
    assert told(answer)["errcode"] == 40007


def test_business_errors_have_a_hint_and_a_rid_that_starts_with_the_time(
    served: SandboxProcess, client: PlainClient
) -> None:
    message = client.post("material/get_material", {"media_id": "nothing"})["errmsg"]
    assert re.fullmatch("invalid media_id" + _HINT + _RID, message)
    asked = int(message.split("rid: ")[1][:8], 16)
    assert abs(asked - served.state()["clock"]["now"]) < 60


def test_early_errors_have_a_rid_and_no_hint(client: PlainClient) -> None:
    missing = told(client.http.get(client.url("material/get_materialcount")))
    assert re.fullmatch("access_token missing" + _RID, missing["errmsg"])
    client.token = "unknown"
    assert re.fullmatch(
        r"invalid credential, access_token is invalid or not latest.*" + _RID, client.counts()["errmsg"]
    )


def test_wechat_spells_meida(client: PlainClient) -> None:
    too_big = client.upload("media/upload", "a.jpg", picture("jpeg") + bytes(70_000), type="thumb")
    assert too_big["errcode"] == 40006
    assert too_big["errmsg"].startswith("invalid meida size")


def test_slashes_are_escaped_except_by_media_get(client: PlainClient) -> None:
    added = client.http.post(
        client.url("material/add_material"),
        params={"access_token": client.token, "type": "image"},
        files={"media": ("a.png", picture())},
    )
    assert b"http:\\/\\/127.0.0.1" in added.content
    temporary = client.upload("media/upload", "a.mp4", b"\0\0\0\x18ftypisom" + bytes(40), type="video")
    film = client.answer("GET", "media/get", media_id=temporary["media_id"])
    assert b'{"video_url":"http://127.0.0.1' in film.content
    assert "Content-disposition" not in film.headers


def test_text_is_raw_utf8(client: PlainClient) -> None:
    client.add("image", "春天.png", picture())
    answer = client.answer("POST", "material/batchget_material", {"type": "image", "offset": 0, "count": 1})
    assert "春天.png".encode() in answer.content


def test_key_orders(client: PlainClient) -> None:
    added = client.add("image", "a.png", picture())
    assert list(added) == ["media_id", "url", "item"]
    assert list(client.page("image")) == ["item", "total_count", "item_count"]
    assert list(client.page("image")["item"][0]) == ["media_id", "name", "update_time", "url"]
    assert list(client.counts()) == ["voice_count", "video_count", "image_count", "news_count"]
    news = client.add_news(article(added["media_id"]))
    assert list(news) == ["media_id", "item"]
    listed = client.page("news")["item"][0]
    assert list(listed) == ["media_id", "content", "update_time"]
    assert list(listed["content"]) == ["news_item", "create_time", "update_time"]
    temporary = client.upload("media/upload", "a.png", picture(), type="image")
    assert list(temporary) == ["type", "media_id", "created_at", "item"]


@pytest.mark.skipif(not _FIXTURES.exists(), reason="the collected answers are not here")
def test_a_news_reads_back_in_the_order_of_a_real_answer(client: PlainClient) -> None:
    real = json.loads((_FIXTURES / "wxjava2021__draft_get_ok.json").read_bytes())
    cover = client.add("image", "a.png", picture())["media_id"]
    ours = told(client.material(client.add_news(article(cover))["media_id"]))
    assert list(ours) == list(real)
    assert list(ours["news_item"][0]) == list(real["news_item"][0])


@pytest.mark.parametrize(
    ("method", "api", "code"),
    [
        ("POST", "material/get_materialcount", 43001),
        ("POST", "media/get", 43001),
        ("GET", "material/add_material", 43002),
        ("GET", "material/batchget_material", 43002),
        ("GET", "material/nothing", 40066),
    ],
)
def test_the_method_is_looked_at_before_the_token(client: PlainClient, method: str, api: str, code: int) -> None:
    assert told(client.http.request(method, client.url(api)))["errcode"] == code


@pytest.mark.parametrize(
    ("body", "code"), [(b"", 44002), (b"{", 47001), (b"[]", 47001), (b'"x"', 47001), (b"\xff{}", 47001)]
)
def test_a_body_must_be_a_json_object(client: PlainClient, body: bytes, code: int) -> None:
    for api in ("material/get_material", "material/del_material", "material/batchget_material", "material/add_news"):
        sent = client.http.post(client.url(api), params={"access_token": client.token}, data=body)
        assert told(sent)["errcode"] == code


def test_the_token_is_looked_at_before_the_body(client: PlainClient) -> None:
    sent = client.http.post(client.url("material/get_material"), params={"access_token": "unknown"}, data=b"{")
    assert told(sent)["errcode"] == 40001


def test_a_success_of_a_change_is_ok_and_nothing_else(client: PlainClient) -> None:
    media_id = client.add("image", "a.png", picture())["media_id"]
    answer = client.answer("POST", "material/del_material", {"media_id": media_id})
    assert answer.content == b'{"errcode":0,"errmsg":"ok"}'
