"""WEGO's ten functions: called as its documentation calls them, against the sandbox over HTTP."""

import inspect
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, cast

import pytest
from sandbox_process import SandboxProcess
from wechat import sent_files
from wechat.canned import Canned, Reply

from wego_desktop.wechat.errors import ArgumentError
from wego_desktop.wechat.transport import Timeouts
from wego_desktop.wego import NETWORK, UNKNOWN, Wego

QUICK = Timeouts(connect=5, read=5)
ARGUMENTS = {
    "add_temporary_material": ["type", "media"],
    "get_temporary_material": ["media_id"],
    "add_permanent_material": ["articles"],
    "upload_content_picture": ["media"],
    "add_other_material": ["type", "media", "title", "introduction"],
    "get_permanent_material": ["media_id"],
    "delete_material": ["media_id"],
    "update_material": [
        *("media_id", "index", "title", "thumb_media_id", "author"),
        *("digest", "show_cover_pic", "content", "content_source_url"),
    ],
    "get_materials_count": [],
    "get_materials_list": ["material_type", "offset", "count"],
}


@pytest.fixture
def wego(sandbox: SandboxProcess) -> Iterator[Wego]:
    with Wego(sandbox.app_id, sandbox.app_secret, base_url=sandbox.base_url, timeout=QUICK) as made:
        yield made


@pytest.fixture
def canned_wego() -> Iterator[tuple[Canned, Wego]]:
    with Canned() as server, Wego("wx", "secret-1", base_url=server.base_url, timeout=QUICK) as made:
        yield server, made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return sent_files.write(tmp_path / "图片.png", sent_files.png())


@pytest.fixture
def film(tmp_path: Path) -> Path:
    return sent_files.write(tmp_path / "clip.mp4", sent_files.mp4())


def article(cover: object, title: str = "标题") -> dict[str, object]:
    """As WEGO's documentation writes one; its show_cover_pic is text."""
    return {
        "title": title,
        "thumb_media_id": cover,
        "author": "作者",
        "digest": "摘要",
        "show_cover_pic": "1",
        "content": "<p>正文</p>",
        "content_source_url": "https://example.com/",
    }


def cover_of(wego: Wego, picture: Path) -> object:
    with picture.open("rb") as media:
        return wego.add_other_material(type="image", media=media)["media_id"]


@pytest.mark.parametrize("name", ARGUMENTS)
def test_names_and_arguments(name: str) -> None:
    assert list(inspect.signature(getattr(Wego, name)).parameters)[1:] == ARGUMENTS[name]


@pytest.mark.parametrize("mode", ["r", "rb"])
def test_temporary_material(wego: Wego, picture: Path, mode: str) -> None:
    with picture.open(mode) as media:
        made = wego.add_temporary_material(type="image", media=media)
        assert not media.closed
    assert made["type"] == "image"
    assert made["created_at"]
    assert wego.get_temporary_material(str(made["media_id"])) == sent_files.png()


def test_a_temporary_thumb(wego: Wego, tmp_path: Path) -> None:
    file = sent_files.write(tmp_path / "t.jpg", sent_files.jpeg())
    with file.open("rb") as media:
        assert wego.add_temporary_material(type="thumb", media=media)["thumb_media_id"]


def test_a_temporary_film_comes_as_a_film(wego: Wego, film: Path) -> None:
    made = wego.add_temporary_material(type="video", media=film)
    assert wego.get_temporary_material(str(made["media_id"])) == film.read_bytes()


def test_a_temporary_material_that_is_not_there(wego: Wego) -> None:
    assert wego.get_temporary_material("nothing") is None


def test_news(wego: Wego, picture: Path) -> None:
    cover = cover_of(wego, picture)
    made = wego.add_permanent_material([article(cover), article(cover, "第二")])
    media_id = str(made["media_id"])
    assert wego.update_material(media_id=media_id, index=1, **article(cover, "改了")) == {"errcode": 0, "errmsg": "ok"}  # type: ignore[arg-type]
    got = wego.get_permanent_material(media_id)
    assert isinstance(got, dict)
    items = got["news_item"]
    assert isinstance(items, list)
    assert [item["title"] for item in items] == ["标题", "改了"]
    assert items[0]["author"] == "作者"


def test_a_content_picture(wego: Wego, picture: Path) -> None:
    with picture.open("rb") as media:
        assert str(wego.upload_content_picture(media)["url"]).startswith("http://")


@pytest.mark.parametrize("mode", ["r", "rb"])
def test_other_material_comes_back_as_bytes(wego: Wego, picture: Path, mode: str) -> None:
    with picture.open(mode) as media:
        made = wego.add_other_material(type="image", media=media)
    assert made["url"]
    assert wego.get_permanent_material(str(made["media_id"])) == sent_files.png()


def test_a_film_has_its_description_and_comes_back(wego: Wego, sandbox: SandboxProcess, film: Path) -> None:
    with film.open("rb") as media:
        made = wego.add_other_material(type="video", media=media, title="标题", introduction="简介")
    (held,) = [each for each in sandbox.state()["materials"] if each["media_id"] == made["media_id"]]
    assert (held["name"], held["introduction"]) == ("标题", "简介")
    assert wego.get_permanent_material(str(made["media_id"])) == film.read_bytes()


def test_a_film_that_is_only_a_page(wego: Wego, sandbox: SandboxProcess, film: Path) -> None:
    media_id = str(wego.add_other_material(type="video", media=film, title="标题", introduction="简介")["media_id"])
    sandbox.fault(api="material/get_material", kind="film-page")
    got = wego.get_permanent_material(media_id)
    assert isinstance(got, dict)
    assert got["errcode"] == NETWORK
    assert "web page" in str(got["errmsg"])
    assert got["title"] == "标题"
    assert str(got["down_url"]).startswith("http")


def test_delete_and_count(wego: Wego, picture: Path) -> None:
    before = wego.get_materials_count()
    media_id = str(cover_of(wego, picture))
    assert wego.get_materials_count()["image_count"] == int(str(before["image_count"])) + 1
    assert wego.delete_material(media_id) == {"errcode": 0, "errmsg": "ok"}
    assert wego.get_materials_count() == before
    again = wego.delete_material(media_id)
    assert again["errcode"] == 40007
    assert "invalid media_id" in str(again["errmsg"])


def test_a_list(wego: Wego, picture: Path) -> None:
    cover_of(wego, picture)
    got = wego.get_materials_list("image", 0, 20)
    assert got["total_count"] == got["item_count"] == 1
    items = got["item"]
    assert isinstance(items, list)
    assert items[0]["name"] == "图片.png"


def test_bytes_without_a_name_get_one(wego: Wego, sandbox: SandboxProcess) -> None:
    for media in (sent_files.gif(), io.BytesIO(sent_files.gif())):
        wego.add_other_material(type="image", media=media)
    assert {each["name"] for each in sandbox.state()["materials"]} == {"media.gif"}


def test_whatever_can_be_read(wego: Wego, sandbox: SandboxProcess) -> None:
    class Reader:
        def read(self, size: int = -1) -> bytes:
            return sent_files.png()[:size] if size >= 0 else sent_files.png()

    assert "media_id" in wego.add_other_material(type="image", media=cast(IO[bytes], Reader()))


def test_an_opened_file_is_sent_again_from_where_it_stood(wego: Wego, sandbox: SandboxProcess) -> None:
    media = io.BytesIO(b"skip" + sent_files.png())
    media.seek(4)
    wego.get_materials_count()
    sandbox.fault(api="material/add_material", kind="expire-token")
    made = wego.add_other_material(type="image", media=media)
    assert wego.get_permanent_material(str(made["media_id"])) == sent_files.png()


@pytest.mark.parametrize(
    "wrong",
    [
        lambda wego: wego.get_materials_list("image", 0, 0),
        lambda wego: wego.get_materials_list("image", 0, 21),
        lambda wego: wego.get_materials_list("thumb", 0, 1),
        lambda wego: wego.add_permanent_material([article("c")] * 9),
        lambda wego: wego.add_other_material(type="video", media=sent_files.mp4()),
        lambda wego: wego.add_other_material(type="picture", media=sent_files.png()),
        lambda wego: wego.add_other_material(type="image", media=b""),
        lambda wego: wego.add_other_material(type="image", media="/a/path.png"),
        lambda wego: wego.add_other_material(type="image", media=Path("/no/such.png")),
        lambda wego: wego.add_other_material(type="image", media=io.StringIO("text")),
        lambda wego: wego.get_temporary_material(""),
    ],
)
def test_what_cannot_be_right_is_a_value_error(canned_wego: tuple[Canned, Wego], wrong: object) -> None:
    server, wego = canned_wego
    assert callable(wrong)
    with pytest.raises(ArgumentError):
        wrong(wego)
    assert not server.seen


def test_lost_connections_have_codes_of_their_own(canned_wego: tuple[Canned, Wego]) -> None:
    server, wego = canned_wego
    server.say("stable_token", Reply(b'{"errcode":40013,"errmsg":"invalid appid"}'))
    assert wego.get_materials_count()["errcode"] == 40013
    server.say("stable_token", Reply(b'{"access_token":"t-1","expires_in":7200}'))
    server.say("material/del_material", Reply(drop="late"))
    lost = wego.delete_material("a")
    assert lost["errcode"] == UNKNOWN
    assert "t-1" not in str(lost)


def test_retired_news_are_a_dict(canned_wego: tuple[Canned, Wego]) -> None:
    server, wego = canned_wego
    retired = b'{"errcode":45106,"errmsg":"This API has been unsupported."}'
    server.say("material/add_news", Reply(retired))
    assert wego.add_permanent_material([article("c")])["errcode"] == 45106
