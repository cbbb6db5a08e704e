"""What goes up, as the bytes on the wire and as the sandbox then holds it."""

import hashlib
import json
import threading
from pathlib import Path

import pytest
from sandbox_process import SandboxProcess

from wechat import sent_files
from wechat.canned import Canned, Reply
from wechat.conftest import Waits
from wego_desktop.wechat.answers import Article, Kind, UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.errors import ArgumentError, Cancelled, WechatError
from wego_desktop.wechat.materials import Materials
from wego_desktop.wechat.multipart import FilePart, FileSource, multipart_body


def held(sandbox: SandboxProcess, media_id: str) -> dict[str, object]:
    state = sandbox.state()
    return next(each for each in state["materials"] + state["temporary"] if each["media_id"] == media_id)


@pytest.mark.parametrize(
    ("kind", "make", "name"),
    [
        (UploadKind.IMAGE, sent_files.png, "封面 一.png"),
        (UploadKind.IMAGE, sent_files.jpeg, 'quote".jpg'),
        (UploadKind.IMAGE, sent_files.gif, "emoji😀.gif"),
        (UploadKind.IMAGE, sent_files.bmp, "plain.bmp"),
        (UploadKind.VOICE, sent_files.amr, "问候.amr"),
        (UploadKind.THUMB, sent_files.jpeg, "thumb.jpg"),
    ],
)
def test_permanent_files(
    materials: Materials, sandbox: SandboxProcess, tmp_path: Path, kind: UploadKind, make: type, name: str
) -> None:
    data = make()
    added = materials.add(kind, sent_files.write(tmp_path / name, data))
    found = held(sandbox, added.media_id)
    assert found["sha256"] == hashlib.sha256(data).hexdigest()
    assert str(found["name"]).replace("%22", '"') == name
    assert bool(added.url) == (kind is not UploadKind.VOICE)


def test_a_permanent_thumb_stands_among_the_images(materials: Materials, tmp_path: Path) -> None:
    before = materials.count().image
    added = materials.add(UploadKind.THUMB, sent_files.write(tmp_path / "t.jpg", sent_files.jpeg(3)))
    assert materials.count().image == before + 1
    assert added.media_id in {item.media_id for item in materials.page(Kind.IMAGE, 0, 20).items}


def test_a_film_takes_its_title_and_introduction(materials: Materials, tmp_path: Path) -> None:
    file = sent_files.write(tmp_path / "clip.mp4", sent_files.mp4())
    added = materials.add(UploadKind.VIDEO, file, title="标题 “一”", introduction="简介\n第二行")
    film = materials.film(added.media_id)
    assert (film.title, film.description) == ("标题 “一”", "简介\n第二行")
    assert [item.name for item in materials.page(Kind.VIDEO, 0, 20).items] == ["标题 “一”"]


def test_temporary_files(materials: Materials, sandbox: SandboxProcess, picture: Path) -> None:
    added = materials.add_temporary(UploadKind.IMAGE, picture)
    assert held(sandbox, added.media_id)["name"] == "图片.png"
    assert added.created > 0


def test_a_temporary_thumb_has_its_id_under_another_name(materials: Materials, tmp_path: Path) -> None:
    added = materials.add_temporary(UploadKind.THUMB, sent_files.write(tmp_path / "t.jpg", sent_files.jpeg()))
    assert added.kind is UploadKind.THUMB
    assert added.media_id


def test_a_body_picture_is_a_url_and_nothing_else(materials: Materials, picture: Path) -> None:
    before = materials.count()
    assert materials.add_body_picture(picture).startswith("http://")
    assert materials.count() == before


@pytest.mark.parametrize(
    ("name", "sent"),
    [
        ("no extension", "no extension.png"),
        ("wrong.jpg", "wrong.png"),
        ("UPPER.PNG", "UPPER.PNG"),
        ("two..dots.png", "two.dots.png"),
        ("v1.2", "v1.2.png"),
        ("../up.png", "._up.png"),
        ("中文", "中文.png"),
    ],
)
def test_names_get_the_extension_of_their_bytes(
    materials: Materials, sandbox: SandboxProcess, picture: Path, name: str, sent: str
) -> None:
    assert held(sandbox, materials.add(UploadKind.IMAGE, picture, name=name).media_id)["name"] == sent


def test_the_wire_as_the_manual_has_it(canned: Canned, canned_materials: Materials, tmp_path: Path) -> None:
    canned.say("material/add_material", Reply(b'{"media_id":"a","item":[]}'))
    file = sent_files.write(tmp_path / "片.mp4", sent_files.mp4(100))
    canned_materials.add(UploadKind.VIDEO, file, title="题", introduction="介")
    (seen,) = canned.asked("material/add_material")
    assert seen.query["type"] == "video"
    assert b"Content-Length: %d\r\n" % len(seen.body) in seen.head
    assert b"Transfer-Encoding" not in seen.head
    media, description = seen.body.split(b"\r\n--", 2)[0], seen.body.split(b"\r\n--", 2)[1]
    assert 'Content-Disposition: form-data; name="media"; filename="片.mp4"\r\n'.encode() in media
    assert b"Content-Type: video/mp4\r\n\r\n" in media
    assert media.endswith(sent_files.mp4(100))
    told = json.loads(description.split(b"\r\n\r\n", 1)[1])
    assert told == {"title": "题", "introduction": "介"}
    assert "题".encode() in description


def test_a_name_cannot_end_its_header(tmp_path: Path) -> None:
    source = FileSource(sent_files.write(tmp_path / "a", b"x"), 1)
    body = multipart_body(FilePart(source, 'a"\r\nX-Evil: 1.png', "image/png"), {})
    sent = b"".join(body)
    assert len(sent) == len(body)
    assert b'filename="a%22%0D%0AX-Evil: 1.png"\r\n' in sent


def test_json_goes_as_raw_utf8_with_a_charset(canned: Canned, canned_materials: Materials) -> None:
    canned.say("material/add_news", Reply(b'{"media_id":"a","item":[]}'))
    assert canned_materials.add_news([Article("标题", content="<p>正文</p>", cover_media_id="c")]) == "a"
    (seen,) = canned.asked("material/add_news")
    assert "标题".encode() in seen.body
    assert b"\\u" not in seen.body
    assert b"Content-Type: application/json; charset=utf-8\r\n" in seen.head


def test_progress_counts_the_file(materials: Materials, tmp_path: Path) -> None:
    file = sent_files.large(tmp_path / "large.png", 1 << 20, sent_files.png())
    told: list[tuple[int, int]] = []
    materials.add(UploadKind.IMAGE, file, progress=lambda done, size: told.append((done, size)))
    assert told[-1] == (1 << 20, 1 << 20)
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert len(told) > 10


def test_cancel_in_mid_upload_leaves_nothing(materials: Materials, sandbox: SandboxProcess, tmp_path: Path) -> None:
    file = sent_files.large(tmp_path / "large.png", 8 << 20, sent_files.png())
    cancel, before = threading.Event(), materials.count()
    told: list[int] = []

    def halfway(done: int, size: int) -> None:
        told.append(done)
        if done > size // 2:
            cancel.set()

    with pytest.raises(Cancelled):
        materials.add(UploadKind.IMAGE, file, progress=halfway, cancel=cancel)
    assert max(told) < 8 << 20
    assert materials.count() == before
    assert materials.add(UploadKind.IMAGE, file).media_id


def test_cancelled_before_it_begins(materials: Materials, picture: Path, told: list[str]) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(Cancelled):
        materials.add(UploadKind.IMAGE, picture, cancel=cancel)
    assert "material/add_material" not in told


def test_a_file_that_shrinks_on_its_way(materials: Materials, tmp_path: Path) -> None:
    file = sent_files.large(tmp_path / "large.png", 2 << 20, sent_files.png())
    before = materials.count()

    def shrink(done: int, size: int) -> None:
        with file.open("r+b") as stream:
            stream.truncate(size // 2)

    with pytest.raises(ArgumentError, match=r"large\.png changed while it was sent"):
        materials.add(UploadKind.IMAGE, file, progress=shrink)
    assert materials.count() == before


def test_a_file_that_disappears_between_two_tries(
    materials: Materials, sandbox: SandboxProcess, picture: Path, client: Client
) -> None:
    sandbox.fault(api="material/add_material", kind="errcode", code=45011)
    client._patience._wait = lambda seconds, cancel: picture.unlink()
    with pytest.raises(FileNotFoundError):
        materials.add(UploadKind.IMAGE, picture)


def test_news_go_up_and_change(materials: Materials, picture: Path) -> None:
    cover = materials.add(UploadKind.IMAGE, picture).media_id
    articles = [Article(f"标题 {n}", content="<p>正文</p>", cover_media_id=cover, show_cover=True) for n in range(8)]
    media_id = materials.add_news(articles)
    materials.update_news(media_id, 7, Article("改了", content="<p>新</p>", cover_media_id=cover))
    news = materials.news(media_id)
    assert [article.title for article in news.articles] == [*(f"标题 {n}" for n in range(7)), "改了"]
    assert news.articles[0].show_cover
    assert not news.articles[7].show_cover
    assert news.articles[0].cover_url


def test_fields_this_app_does_not_know_go_back_with_news(canned: Canned, canned_materials: Materials) -> None:
    """What an update does not send is wiped; what can only be read must not be sent."""
    crop = {"crop_percent_list": [{"ratio": "1_1", "x1": "0.1", "y1": "0", "x2": "0.9", "y2": "1"}]}
    extra = {"ai_content_type": 2, "product_info": {"a": 1}, "cover_info": crop, "is_deleted": False}
    article = Article("标题", content="<p>正文</p>", cover_media_id="c", extra=extra, url="http://u", cover_url="http://t")
    for api in ("material/add_news", "material/update_news"):
        canned.say(api, Reply(b'{"media_id":"a","errcode":0}'))
    canned_materials.add_news([article])
    canned_materials.update_news("a", 0, article)
    (added,) = json.loads(canned.asked("material/add_news")[0].body)["articles"]
    updated = json.loads(canned.asked("material/update_news")[0].body)["articles"]
    for sent in (added, updated):
        assert sent["ai_content_type"] == 2
        assert sent["product_info"] == {"a": 1}
        assert sent["pic_crop_1_1"] == "0.1_0_0.9_1"
        assert {"is_deleted", "url", "thumb_url", "cover_info"}.isdisjoint(sent)


def test_deleted_is_gone_at_once(materials: Materials, picture: Path, waits: Waits) -> None:
    media_id = materials.add(UploadKind.IMAGE, picture).media_id
    materials.delete(media_id)
    with pytest.raises(WechatError) as caught:
        materials.film(media_id)
    assert caught.value.code == 40007
    assert not waits.seconds


def test_on_call_is_told_of_what_leaves(materials: Materials, picture: Path, told: list[str]) -> None:
    materials.add(UploadKind.IMAGE, picture)
    materials.count()
    assert told == ["stable_token", "material/add_material", "material/get_materialcount"]
