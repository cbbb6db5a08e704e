"""What comes down: told apart by content, whole or not at all."""

import threading
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from wechat import sent_files
from wechat.canned import Canned, Reply
from wego_desktop.wechat.answers import Article, UploadKind
from wego_desktop.wechat.errors import ArgumentError, Cancelled, GarbledAnswer, NetworkError, WechatError
from wego_desktop.wechat.materials import Materials

GET, GET_TEMPORARY = "material/get_material", "media/get"


def attachment(name: bytes) -> tuple[tuple[str, str], ...]:
    return (("Content-Type", ""), ("Content-disposition", f'attachment; filename="{name.decode("latin-1")}"'))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "down"
    made.mkdir()
    return made


@pytest.mark.parametrize("fault", ["", "no-filename"])
@pytest.mark.parametrize(
    ("kind", "make", "extension"),
    [
        (UploadKind.IMAGE, sent_files.png, "png"),
        (UploadKind.IMAGE, sent_files.gif, "gif"),
        (UploadKind.VOICE, sent_files.amr, "amr"),
    ],
)
def test_files_come_back_as_they_went(
    materials: Materials,
    sandbox: SandboxProcess,
    folder: Path,
    kind: UploadKind,
    make: type,
    extension: str,
    fault: str,
) -> None:
    file = sent_files.write(folder.parent / f"一 二.{extension}", make())
    media_id = materials.add(kind, file).media_id
    if fault:
        sandbox.fault(api=GET, kind=fault)
    saved = materials.save(media_id, folder)
    assert saved.path.read_bytes() == make()
    assert saved.size == len(make())
    assert saved.name == saved.path.name == (f"{media_id}.{extension}" if fault else f"一 二.{extension}")
    assert list(folder.iterdir()) == [saved.path]


def test_a_film_is_followed(materials: Materials, folder: Path) -> None:
    file = sent_files.write(folder.parent / "clip.mp4", sent_files.mp4(300_000))
    media_id = materials.add(UploadKind.VIDEO, file, title="片：一/二", introduction="").media_id
    saved = materials.save(media_id, folder)
    assert saved.path.read_bytes() == sent_files.mp4(300_000)
    assert saved.name == "片：一_二.mp4"


def test_a_temporary_film_is_followed(materials: Materials, folder: Path) -> None:
    file = sent_files.write(folder.parent / "clip.mp4", sent_files.mp4())
    media_id = materials.add_temporary(UploadKind.VIDEO, file).media_id
    assert materials.save_temporary(media_id, folder, name="我的片").path.read_bytes() == sent_files.mp4()


def test_a_page_instead_of_a_film(materials: Materials, sandbox: SandboxProcess, folder: Path) -> None:
    file = sent_files.write(folder.parent / "clip.mp4", sent_files.mp4())
    media_id = materials.add(UploadKind.VIDEO, file, title="t").media_id
    sandbox.fault(api=GET, kind="film-page")
    with pytest.raises(GarbledAnswer, match="a web page instead of the film"):
        materials.save(media_id, folder)
    assert not list(folder.iterdir())


def test_a_temporary_file_ends_after_three_days(materials: Materials, sandbox: SandboxProcess, folder: Path) -> None:
    file = sent_files.write(folder.parent / "a.png", sent_files.png())
    media_id = materials.add_temporary(UploadKind.IMAGE, file).media_id
    sandbox.advance(3 * 86400 + 1)
    with pytest.raises(WechatError) as caught:
        materials.save_temporary(media_id, folder)
    assert caught.value.code == 40007
    assert not list(folder.iterdir())


def test_news_are_no_file(materials: Materials, folder: Path) -> None:
    cover = materials.add(UploadKind.IMAGE, sent_files.write(folder.parent / "c.png", sent_files.png())).media_id
    media_id = materials.add_news([Article("t", content="c", cover_media_id=cover)])
    with pytest.raises(ArgumentError, match="news"):
        materials.save(media_id, folder)


@pytest.mark.parametrize(
    ("disposition", "body", "name"),
    [
        ("图片.jpg".encode(), sent_files.png(), "图片.png"),
        (b"CropImage", sent_files.jpeg(), "CropImage.jpg"),
        (b"..\\..\\evil.png", sent_files.png(), "evil.png"),
        (b"/etc/passwd", sent_files.gif(), "_etc_passwd.gif"),
        (b"con.png", sent_files.png(), "_con.png"),
        (b"", sent_files.png(), "ID.png"),
        (b"photo\xe2\x80\xaegpj.exe", sent_files.png(), "photogpj.exe.png"),
        (b"data", b"\x01\x02 unknown", "data.bin"),
        ("字".encode() * 200 + b".png", sent_files.png(), "字" * 58 + ".png"),
    ],
)
def test_names_are_made_safe(
    canned: Canned, canned_materials: Materials, folder: Path, disposition: bytes, body: bytes, name: str
) -> None:
    canned.say(GET, Reply(body, headers=attachment(disposition)))
    saved = canned_materials.save("ID", folder)
    assert saved.name == name
    assert saved.path == folder / name
    assert saved.path.read_bytes() == body


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("attachment; filename*=utf-8''%E4%B8%AD.png", "中.png"),
        ("attachment; filename=plain.png", "plain.png"),
        ("attachment", "ID.png"),
    ],
)
def test_ways_to_tell_a_name(
    canned: Canned, canned_materials: Materials, folder: Path, header: str, name: str
) -> None:
    canned.say(GET, Reply(sent_files.png(), headers=(("Content-Disposition", header),)))
    assert canned_materials.save("ID", folder).name == name


def test_nothing_is_overwritten(canned: Canned, canned_materials: Materials, folder: Path) -> None:
    canned.say(GET, Reply(sent_files.png(), headers=attachment(b"a.png")))
    names = [canned_materials.save("ID", folder).name for _ in range(3)]
    assert names == ["a.png", "a (2).png", "a (3).png"]


def test_the_given_name_wins(canned: Canned, canned_materials: Materials, folder: Path) -> None:
    canned.say(GET, Reply(sent_files.png(), headers=attachment(b"a.png")))
    assert canned_materials.save("ID", folder, name="b.jpg").name == "b.png"


def test_an_error_as_text_is_never_taken_for_a_file(canned: Canned, canned_materials: Materials, folder: Path) -> None:
    canned.say(GET_TEMPORARY, Reply(b'{"errcode":40007,"errmsg":"invalid media_id"}'))
    with pytest.raises(WechatError) as caught:
        canned_materials.save_temporary("ID", folder)
    assert caught.value.code == 40007
    assert not list(folder.iterdir())


@pytest.mark.parametrize("body", [b'{"errcode":40007,"errm', b"<html>busy</html>", b""])
def test_what_is_neither_file_nor_answer(
    canned: Canned, canned_materials: Materials, folder: Path, body: bytes
) -> None:
    canned.say(GET, Reply(body))
    with pytest.raises(GarbledAnswer):
        canned_materials.save("ID", folder)
    assert not list(folder.iterdir())


def test_a_film_that_comes_as_itself(canned: Canned, canned_materials: Materials, folder: Path) -> None:
    canned.say(GET_TEMPORARY, Reply(sent_files.mp4()))
    assert canned_materials.save_temporary("ID", folder).name == "ID.mp4"


@pytest.mark.parametrize(
    "page",
    [
        Reply(b"<!DOCTYPE html><title>video</title>"),
        Reply(b'{"errcode":-1}'),
        Reply(b"<html>", headers=(("Content-Disposition", "attachment"),)),
    ],
)
def test_what_stands_behind_a_film_link(
    canned: Canned, canned_materials: Materials, folder: Path, page: Reply
) -> None:
    canned.say(GET, Reply(b'{"title":"t","description":"","down_url":"%s/film"}' % canned.base_url.encode()))
    canned.say("film", page)
    with pytest.raises(GarbledAnswer):
        canned_materials.save("ID", folder)
    assert not list(folder.iterdir())


def test_the_film_host_never_sees_the_token(canned: Canned, canned_materials: Materials, folder: Path) -> None:
    link = b'{"video_url":"%s/moved?vkey=1"}' % canned.base_url.encode()
    canned.say(GET_TEMPORARY, Reply(link))
    canned.say("moved", Reply(status=302, headers=(("Location", "/film.mp4"),)))
    canned.say("film.mp4", Reply(sent_files.mp4()))
    assert canned_materials.save_temporary("ID", folder).name == "ID.mp4"
    for seen in (*canned.asked("moved"), *canned.asked("film.mp4")):
        assert "access_token" not in seen.query
        assert b"Referer" not in seen.head
        assert b"access_token" not in seen.head


def test_a_link_that_is_not_http(canned: Canned, canned_materials: Materials, folder: Path) -> None:
    canned.say(GET, Reply(b'{"title":"t","down_url":"file:///etc/passwd"}'))
    with pytest.raises(NetworkError, match="not one that can be used"):
        canned_materials.save("ID", folder)


def test_cut_off_on_its_way_it_comes_whole_the_next_time(
    canned: Canned, canned_materials: Materials, folder: Path
) -> None:
    whole = sent_files.png()
    cut = Reply(whole[:100], length=len(whole), headers=attachment(b"a.png"))
    canned.say(GET, cut, Reply(whole, headers=attachment(b"a.png")))
    saved = canned_materials.save("ID", folder)
    assert saved.path.read_bytes() == whole
    assert list(folder.iterdir()) == [saved.path]


def test_always_cut_off_leaves_nothing(canned: Canned, canned_materials: Materials, folder: Path) -> None:
    canned.say(GET, Reply(sent_files.png()[:100], length=9999, headers=attachment(b"a.png")))
    with pytest.raises(NetworkError):
        canned_materials.save("ID", folder)
    assert not list(folder.iterdir())


def test_cancel_in_mid_download_leaves_nothing(materials: Materials, folder: Path) -> None:
    file = sent_files.large(folder.parent / "large.png", 8 << 20, sent_files.png())
    media_id = materials.add(UploadKind.IMAGE, file).media_id
    cancel = threading.Event()
    seen: list[tuple[int, int]] = []

    def halfway(done: int, size: int) -> None:
        seen.append((done, size))
        if done > size // 2:
            cancel.set()

    with pytest.raises(Cancelled):
        materials.save(media_id, folder, progress=halfway, cancel=cancel)
    assert seen[-1][0] < seen[-1][1] == 8 << 20
    assert not list(folder.iterdir())
    assert materials.save(media_id, folder).size == 8 << 20


def test_a_folder_that_is_not_there(canned: Canned, canned_materials: Materials, folder: Path) -> None:
    canned.say(GET, Reply(sent_files.png()))
    with pytest.raises(FileNotFoundError):
        canned_materials.save("ID", folder / "none")
