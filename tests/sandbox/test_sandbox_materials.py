"""Permanent and temporary materials after they were stored."""

import pytest
from sandbox_process import SandboxProcess

from sandbox.plain_client import PlainClient, amr, article, film, picture, told, wav


def test_an_image_comes_back_as_bytes_without_a_type_under_its_name(client: PlainClient) -> None:
    data = picture()
    media_id = client.add("image", "春天.png", data)["media_id"]
    answer = client.material(media_id)
    assert answer.content == data
    assert answer.headers["Content-Type"] == ""
    raw = answer.headers["Content-disposition"].encode("latin-1").decode()
    assert raw == 'attachment; filename="春天.png"'


def test_a_film_comes_back_as_json_with_a_link_to_its_bytes(client: PlainClient) -> None:
    data = film(50_000)
    media_id = client.add_film("片名", "说明", data)["media_id"]
    told_film = told(client.material(media_id))
    assert list(told_film) == ["title", "description", "down_url"]
    assert told_film["title"] == "片名"
    assert client.http.get(told_film["down_url"]).content == data


def test_players_may_seek_in_a_film(client: PlainClient) -> None:
    data = film(50_000)
    url = told(client.material(client.add_film(data=data)["media_id"]))["down_url"]
    part = client.http.get(url, headers={"Range": "bytes=100-199"})
    rest = client.http.get(url, headers={"Range": "bytes=49000-"})
    assert (part.status_code, part.content) == (206, data[100:200])
    assert part.headers["Content-Range"] == f"bytes 100-199/{len(data)}"
    assert rest.content == data[49000:]
    assert client.http.get(url, headers={"Range": f"bytes={len(data)}-"}).content == data


def test_lists_page_through_everything_newest_first(client: PlainClient) -> None:
    for number in range(7):
        client.add("voice", f"{number}.wav", wav(1))
    first, rest, beyond = (client.page("voice", offset, 5) for offset in (0, 5, 10))
    assert [item["name"] for item in first["item"] + rest["item"]] == [f"{number}.wav" for number in range(6, -1, -1)]
    assert (first["total_count"], first["item_count"], rest["item_count"]) == (7, 5, 2)
    assert beyond == {"item": [], "total_count": 7, "item_count": 0}
    assert list(first["item"][0]) == ["media_id", "name", "update_time"]


def test_a_big_library_pages_to_its_end(served: SandboxProcess, client: PlainClient) -> None:
    served.fill(account=client.app_id, image=3000, video=2, news=3)
    last = client.page("image", 2990)
    assert last["item"][-1]["name"] == "image-000001.jpg"
    assert (last["total_count"], last["item_count"]) == (3000, 10)
    assert client.counts() == {"voice_count": 0, "video_count": 2, "image_count": 3000, "news_count": 3}
    assert client.http.get(last["item"][-1]["url"]).content[:2] == b"\xff\xd8"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"type": "thumb", "offset": 0, "count": 1}, 40004),
        ({"offset": 0, "count": 1}, 40004),
        ({"type": "image", "offset": -1, "count": 1}, 45164),
        ({"type": "image", "offset": 0, "count": 0}, 45076),
        ({"type": "image", "offset": 0, "count": 21}, 45076),
        ({"type": "image", "offset": "0", "count": 20}, 47001),
    ],
)
def test_a_list_asked_wrongly(client: PlainClient, body: dict[str, object], code: int) -> None:
    assert client.post("material/batchget_material", body)["errcode"] == code


def test_a_deleted_material_is_gone_but_its_picture_stays_alive(client: PlainClient) -> None:
    made = client.add("image", "a.png", picture())
    assert client.post("material/del_material", {"media_id": made["media_id"]})["errcode"] == 0
    assert told(client.material(made["media_id"]))["errcode"] == 40007
    assert client.post("material/del_material", {"media_id": made["media_id"]})["errcode"] == 40007
    assert client.counts()["image_count"] == 0
    assert client.http.get(made["url"]).content == picture()


def test_the_bytes_of_a_deleted_voice_are_deleted_with_its_last_use(
    served: SandboxProcess, client: PlainClient
) -> None:
    data = wav(1.23)
    first, second = (client.add("voice", "a.wav", data)["media_id"] for _ in range(2))
    sha256 = served.state(account=client.app_id)["materials"][0]["sha256"]
    kept = served.folder / "bytes" / sha256[:2] / sha256
    client.post("material/del_material", {"media_id": first})
    assert client.material(second).content == data
    client.post("material/del_material", {"media_id": second})
    assert not kept.exists()


def test_no_id_is_another_mistake_than_a_wrong_one(client: PlainClient) -> None:
    assert client.post("material/get_material", {})["errcode"] == 41006
    assert client.post("material/del_material", {"media_id": ""})["errcode"] == 41006
    assert client.get("media/get")["errcode"] == 41006
    assert client.get("media/get", media_id="x")["errcode"] == 40007
    assert client.get("media/get/jssdk", media_id="x")["errcode"] == 40007


def test_a_temporary_material_comes_back_named_by_its_id(client: PlainClient) -> None:
    made = client.upload("media/upload", "声音.amr", amr(1), type="voice")
    answer = client.answer("GET", "media/get", media_id=made["media_id"])
    assert answer.content == amr(1)
    assert answer.headers["Content-Type"] == "audio/amr"
    assert answer.headers["Content-disposition"] == f'attachment; filename="{made["media_id"]}.amr"'


def test_a_temporary_film_is_an_address(client: PlainClient) -> None:
    made = client.upload("media/upload", "a.mp4", film(), type="video")
    told_url = client.get("media/get", media_id=made["media_id"])
    assert list(told_url) == ["video_url"]
    assert client.http.get(told_url["video_url"]).content == film()


def test_temporary_materials_live_for_three_days(served: SandboxProcess, client: PlainClient) -> None:
    made = client.upload("media/upload", "a.png", picture(), type="image")["media_id"]
    served.advance(3 * 86400 - 60)
    client.token = ""
    assert client.answer("GET", "media/get", media_id=made).content == picture()
    served.advance(61)
    assert client.get("media/get", media_id=made)["errcode"] == 40007
    assert served.state(account=client.app_id)["temporary"] == []


def test_temporary_ids_are_no_permanent_ones(client: PlainClient) -> None:
    temporary = client.upload("media/upload", "a.jpg", picture("jpeg"), type="image")["media_id"]
    assert told(client.material(temporary))["errcode"] == 40007
    assert client.add_news(article(temporary))["errcode"] == 40007


def test_two_temporary_materials_may_share_their_bytes_with_an_expired_one(
    served: SandboxProcess, client: PlainClient
) -> None:
    client.upload("media/upload", "a.amr", amr(0.5), type="voice")
    served.advance(3 * 86400 + 1)
    client.token = ""
    made = client.upload("media/upload", "b.amr", amr(0.5), type="voice")["media_id"]
    assert client.answer("GET", "media/get", media_id=made).content == amr(0.5)
