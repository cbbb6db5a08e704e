"""What uploads are refused for, in which words, and what a good one gives."""

import base64
import http.client
import json
import socket
from urllib.parse import urlsplit

import pytest
from sandbox_process import SandboxAt, SandboxProcess

from sandbox.plain_client import PlainClient, amr, film, mp3, noise, picture, told, wav

_BODY = b'--B\r\nContent-Disposition: form-data; name="media"; %s\r\n\r\n%s\r\n--B--\r\n'


def _raw(client: PlainClient, api: str, body: bytes, *, chunked: bool = False, **query: str) -> int:
    """The errcode for a multipart body written by hand."""
    headers = {"Content-Type": "multipart/form-data; boundary=B"}
    data = iter((body[:20], body[20:])) if chunked else body
    sent = client.http.post(client.url(api), params={"access_token": client.token, **query}, data=data, headers=headers)
    return int(told(sent).get("errcode", 0))


def test_a_permanent_id_is_43_characters_with_a_head_of_the_account(client: PlainClient) -> None:
    ids = [client.add("voice", "a.wav", wav(1))["media_id"] for _ in range(3)]
    raw = [base64.urlsafe_b64decode(each + "=") for each in ids]
    assert {len(each) for each in ids} == {43}
    assert len({each[:16] for each in raw}) == 1
    assert len({each[16:] for each in raw}) == 3


def test_a_temporary_id_is_64_characters(client: PlainClient) -> None:
    made = client.upload("media/upload", "a.png", picture(), type="image")
    assert len(made["media_id"]) == 64
    assert made["type"] == "image"


def test_a_temporary_thumb_has_a_name_of_its_own_for_its_id(client: PlainClient) -> None:
    made = client.upload("media/upload", "a.jpg", picture("jpeg"), type="thumb")
    assert list(made) == ["type", "thumb_media_id", "created_at", "item"]


def test_a_permanent_thumb_is_stored_and_counted_as_an_image(client: PlainClient) -> None:
    made = client.add("thumb", "封面.jpg", picture("jpeg"))
    assert "/mmbiz_jpg/" in made["url"]
    assert client.counts()["image_count"] == 1
    assert client.page("image")["item"][0]["media_id"] == made["media_id"]


def test_the_same_bytes_have_two_ids_and_one_address(client: PlainClient) -> None:
    first, second = (client.add("image", name, picture()) for name in ("a.png", "b.png"))
    body = client.upload("media/uploadimg", "c.png", picture())
    assert first["media_id"] != second["media_id"]
    assert first["url"] == second["url"] == body["url"] + "?wx_fmt=png"
    assert client.counts()["image_count"] == 2


@pytest.mark.parametrize(
    ("kind", "folder", "query"),
    [("png", "mmbiz_png", "png"), ("jpeg", "mmbiz_jpg", "jpeg"), ("gif", "mmbiz_gif", "gif"), ("bmp", "mmbiz", "bmp")],
)
def test_addresses_tell_the_true_format(client: PlainClient, kind: str, folder: str, query: str) -> None:
    url = urlsplit(client.add("image", "wrong.png", picture(kind))["url"])
    assert url.path.split("/")[1] == folder
    assert url.query == f"wx_fmt={query}"


def test_voices_and_films_get_an_id_only(client: PlainClient) -> None:
    assert list(client.add("voice", "a.mp3", mp3(2))) == ["media_id", "item"]
    assert list(client.add_film()) == ["media_id", "item"]


def test_a_body_picture_gets_an_address_only_and_is_in_no_list(served: SandboxProcess, client: PlainClient) -> None:
    made = client.upload("media/uploadimg", "图.png", picture())
    assert list(made) == ["url"]
    assert made["url"].endswith("/0")
    assert client.counts()["image_count"] == 0
    assert len(served.state(account=client.app_id)["body_pictures"]) == 1


def test_names_are_kept_as_sent(client: PlainClient) -> None:
    name = '新 品"龙井"🍵.png'
    client.add("image", name, picture())
    client.add_film("春天的片子")
    assert client.page("image")["item"][0]["name"] == name
    assert client.page("video")["item"][0]["name"] == "春天的片子"


@pytest.mark.parametrize("api", ["media/upload", "material/add_material", "media/uploadimg"])
def test_only_a_plain_filename_counts(client: PlainClient, api: str) -> None:
    star = _BODY % (b"filename*=utf-8''%E4%B8%AD.png", picture())
    assert _raw(client, api, star, type="image") == 41005
    assert _raw(client, api, _BODY % (b'filename="a.png"', picture()), type="image") == 0


def test_no_file_part_is_41005(client: PlainClient) -> None:
    query = {"access_token": client.token, "type": "image"}
    for sent in (
        client.http.post(client.url("material/add_material"), params=query),
        client.http.post(client.url("material/add_material"), params=query, data=b"{}"),
        client.http.post(client.url("material/add_material"), params=query, files={"other": ("a.png", picture())}),
    ):
        assert told(sent)["errcode"] == 41005


def test_a_body_in_chunks_holds_no_file(client: PlainClient) -> None:
    body = _BODY % (b'filename="a.png"', picture())
    assert _raw(client, "material/add_material", body, chunked=True, type="image") == 41005
    assert client.counts()["image_count"] == 0  # and the connection is still good


@pytest.mark.parametrize(("api", "code"), [("media/upload", 40005), ("material/add_material", 40113)])
def test_a_name_without_extension(client: PlainClient, api: str, code: int) -> None:
    assert client.upload(api, "phpsNnmJN", picture(), type="image")["errcode"] == code
    assert client.upload(api, "a.xyz", picture(), type="image")["errcode"] == code


@pytest.mark.parametrize("kind", ["", "news", "file"])
def test_an_unknown_type_is_40004(client: PlainClient, kind: str) -> None:
    assert client.upload("media/upload", "a.png", picture(), type=kind)["errcode"] == 40004
    assert client.add(kind, "a.png", picture())["errcode"] == 40004


def test_the_type_is_also_read_from_the_form(client: PlainClient) -> None:
    assert "url" in client.upload("material/add_material", "a.png", picture(), {"type": b"image"})


def test_an_empty_file_is_44001(client: PlainClient) -> None:
    assert client.add("image", "a.png", b"")["errcode"] == 44001


@pytest.mark.parametrize(
    ("kind", "name", "data"),
    [
        ("image", "a.png", b"no picture at all"),
        ("image", "a.png", picture("webp")),
        ("voice", "a.mp3", picture()),
        ("voice", "a.mp3", b"OggS" + bytes(100)),
        ("video", "a.mp4", b"\0\0\0\x14ftypqt  " + bytes(100)),
        ("thumb", "a.jpg", picture("png")),
    ],
)
def test_bytes_of_another_kind_are_40005(client: PlainClient, kind: str, name: str, data: bytes) -> None:
    assert client.upload("media/upload", name, data, type=kind)["errcode"] == 40005


def test_body_pictures_are_jpg_and_png_only(client: PlainClient) -> None:
    assert client.upload("media/uploadimg", "a.gif", picture("gif"))["errcode"] == 40005
    assert client.upload("media/uploadimg", "a.mp4", film())["errcode"] == 40005
    assert "url" in client.upload("media/uploadimg", "a.jpg", picture("jpeg"))


def test_three_codes_for_too_big(client: PlainClient) -> None:
    big = picture() + bytes(2 * 1024 * 1024)
    assert client.upload("media/upload", "a.png", big, type="image")["errcode"] == 40006
    assert client.add("image", "a.png", big)["errcode"] == 45001
    assert client.upload("media/uploadimg", "a.png", big[: 1024 * 1024])["errcode"] == 40009
    assert "url" in client.upload("media/uploadimg", "a.png", big[: 1024 * 1024 - 1])


def test_a_broken_picture_is_40137(client: PlainClient) -> None:
    assert client.add("image", "a.png", b"\x89PNG\r\n\x1a\n" + bytes(40))["errcode"] == 40137


def test_a_picture_nobody_could_show_is_40137(client: PlainClient) -> None:
    data = bytearray(picture())
    data[16:24] = (18018).to_bytes(4, "big") + (24477).to_bytes(4, "big")
    assert client.upload("media/uploadimg", "a.png", bytes(data))["errcode"] == 40137


def test_a_cut_off_picture_passes(client: PlainClient) -> None:
    assert "url" in client.add("image", "a.jpg", noise((200, 200), "jpeg")[:5000])


@pytest.mark.parametrize(("name", "make"), [("a.wav", wav), ("a.amr", amr), ("a.mp3", mp3)])
def test_a_voice_of_more_than_a_minute_is_45007(client: PlainClient, name: str, make) -> None:  # type: ignore[no-untyped-def]
    assert client.add("voice", name, make(61))["errcode"] == 45007
    assert "media_id" in client.add("voice", name, make(59))


def test_a_film_needs_title_and_introduction_in_a_field(client: PlainClient) -> None:
    assert client.add("video", "a.mp4", film())["errcode"] == 41005
    assert client.add("video", "a.mp4", film(), {"description": b"{"})["errcode"] == 47001
    assert client.add("video", "a.mp4", film(), {"description": b'{"title":""}'})["errcode"] == 41005
    assert client.upload("media/upload", "a.mp4", film(), type="video")["type"] == "video"


def test_a_full_library_is_45034(served: SandboxProcess, client: PlainClient) -> None:
    served.fill(account=client.app_id, voice=1000)
    assert client.add("voice", "a.wav", wav(1))["errcode"] == 45034
    media_id = client.page("voice")["item"][0]["media_id"]
    client.post("material/del_material", {"media_id": media_id})
    assert "media_id" in client.add("voice", "a.wav", wav(1))


def test_the_limits_of_2025(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("limits")
    with sandbox_at(folder, "--limits", "wechat-2025") as other:
        client = PlainClient(other.base_url, other.app_id, other.app_secret)
        with client:
            assert "url" in client.add("image", "a.png", picture() + bytes(9 * 1024 * 1024))
            assert client.add("image", "a.png", picture() + bytes(10 * 1024 * 1024))["errcode"] == 45001
            assert client.add("voice", "a.wav", wav(1) + bytes(2 * 1024 * 1024))["errcode"] == 45001
            assert client.upload("media/upload", "a.bmp", picture("bmp"), type="image")["errcode"] == 40005


def test_an_upload_that_breaks_off_stores_nothing(served: SandboxProcess, client: PlainClient) -> None:
    address = urlsplit(served.base_url)
    path = f"/cgi-bin/material/add_material?type=image&access_token={client.token}"
    form = "Content-Type: multipart/form-data; boundary=B\r\nContent-Length: 90000"
    head = f"POST {path} HTTP/1.1\r\nHost: x\r\n{form}\r\n\r\n"
    with socket.create_connection((address.hostname or "", address.port or 0)) as broken:
        broken.sendall(head.encode() + (_BODY % (b'filename="a.png"', picture()))[:80])
        broken.shutdown(socket.SHUT_WR)
        answer = http.client.HTTPResponse(broken)
        answer.begin()
        assert json.loads(answer.read())["errcode"] == 41005
    assert client.counts()["image_count"] == 0
    assert list((served.folder / "incoming").iterdir()) == []


def test_a_films_texts_are_also_read_from_the_query(client: PlainClient) -> None:
    text = json.dumps({"title": "片名", "introduction": ""})
    made = client.upload("material/add_material", "a.mp4", film(), type="video", description=text)
    assert "media_id" in made
    assert client.page("video")["item"][0]["name"] == "片名"
