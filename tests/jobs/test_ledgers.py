"""Temporary materials and body pictures, from a file to the account and back, over real HTTP."""

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from brief import brief
from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.temporary import BytesGone
from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.library.body_pictures import picture_key
from wego_desktop.library.temporary import LIFE, SOON, Temporary
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial, UploadKind
from wego_desktop.wechat.errors import UnknownOutcome

NEVER = threading.Event()


def quiet(_done: int, _total: int) -> None:
    """Hears nothing."""


def picture(path: Path, colour: str = "teal", size: tuple[int, int] = (90, 60)) -> Path:
    Image.new("RGB", size, colour).save(path)
    return path


def send(opened: OpenAccount, path: Path, target: Target) -> Uploaded:
    return opened.upload(Upload(path, target, path.name), quiet, NEVER)


def temporary(opened: OpenAccount, path: Path, target: Target = Target.TEMPORARY_IMAGE) -> Temporary:
    sent = send(opened, path, target)
    found = opened.temporary.by_media_id(sent.media_id)
    assert found is not None
    return found


# Temporary materials


@pytest.mark.parametrize("target", [Target.TEMPORARY_IMAGE, Target.TEMPORARY_THUMB])
def test_what_is_sent_for_three_days_stands_in_the_ledger(opened: OpenAccount, tmp_path: Path, target: Target) -> None:
    path = picture(tmp_path / "春茶.jpg")
    found = temporary(opened, path, target)
    assert (found.name, found.size, found.width, found.height) == ("春茶.jpg", path.stat().st_size, 90, 60)
    assert found.expires == found.created + LIFE
    assert found.file is not None
    assert found.file.read_bytes() == path.read_bytes()
    assert opened.index.counts()[Kind.IMAGE] == 0


def test_renewing_sends_the_kept_bytes_and_remembers_the_old_id(opened: OpenAccount, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    old = temporary(opened, path)
    path.write_bytes(b"edited meanwhile")
    new = opened.sending_temporary.renew(old.id, quiet, NEVER)
    assert new.media_id != old.media_id
    assert (new.former, new.name, new.sha256) == ((old.media_id,), "a.png", old.sha256)
    assert [one.media_id for one in opened.temporary.all()] == [new.media_id]
    assert len(opened.temporary.all(with_replaced=True)) == 2
    assert opened.temporary.by_media_id(old.media_id) == new
    newest = opened.sending_temporary.renew(new.id, quiet, NEVER)
    assert newest.former == (old.media_id, new.media_id)


def test_a_temporary_becomes_permanent_from_its_kept_bytes(opened: OpenAccount, tmp_path: Path) -> None:
    found = temporary(opened, picture(tmp_path / "a.png"))
    sent = opened.upload(opened.sending_temporary.to_promote(found.id, "", "", quiet, NEVER), quiet, NEVER)
    material = opened.index.find(sent.media_id)
    assert material is not None
    assert (material.name, material.sha256) == ("a.png", found.sha256)
    after = opened.temporary.find(found.id)
    assert after is not None
    assert after.promoted_as == sent.media_id


def test_bytes_that_are_gone_here_come_from_the_account_while_it_has_them(
    opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    path = picture(tmp_path / "a.png")
    found = temporary(opened, path)
    opened.kept.forget([found.sha256])
    assert opened.sending_temporary.bring(found.id, quiet, NEVER).read_bytes() == path.read_bytes()
    opened.kept.forget([found.sha256])
    sandbox.advance(LIFE + 60)
    with pytest.raises(BytesGone) as told:
        opened.sending_temporary.renew(found.id, quiet, NEVER)
    assert "a.png" in str(told.value)


def test_what_is_over_is_cleaned_with_its_bytes(opened: OpenAccount, tmp_path: Path) -> None:
    found = temporary(opened, picture(tmp_path / "a.png"))
    assert opened.temporary.expiring_soon(found.expires - SOON - 1) == []
    assert opened.temporary.expiring_soon(found.expires - SOON + 1) == [found]
    assert opened.temporary.expired(found.expires - 1) == []
    assert opened.temporary.expired(found.expires) == [found]
    opened.temporary.forget([found.id])
    assert opened.temporary.all() == []
    assert found.file is not None
    assert not found.file.exists()


def test_any_media_id_can_be_fetched_by_hand(opened: OpenAccount, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    found = temporary(opened, path)
    opened.temporary.forget([found.id])
    folder = tmp_path / "saved"
    folder.mkdir()
    saved = opened.sending_temporary.fetch(found.media_id, UploadKind.IMAGE, folder, quiet, NEVER)
    assert saved.parent == folder
    assert saved.read_bytes() == path.read_bytes()
    again = opened.temporary.by_media_id(found.media_id)
    assert again is not None
    assert again.sha256 == found.sha256


def test_the_ledger_survives_and_its_bytes_as_well(
    opened: OpenAccount, account: Account, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    found = temporary(opened, picture(tmp_path / "a.png"))
    opened.close()
    again = OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret, brief), thumbnail_bytes=10_000_000)
    assert again.temporary.all() == [found]
    again.close()


# Body pictures


def test_the_same_bytes_are_sent_once(opened: OpenAccount, tmp_path: Path) -> None:
    first = send(opened, picture(tmp_path / "a.png"), Target.BODY_PICTURE)
    second = send(opened, picture(tmp_path / "b.png"), Target.BODY_PICTURE)
    assert first.url
    assert (first.url, first.media_id) == (second.url, "")
    assert opened.calls.by_api()["media/uploadimg"] == 1
    assert [one.name for one in opened.body_pictures.all()] == ["a.png"]


def test_the_same_bytes_at_the_same_time_are_sent_once(opened: OpenAccount, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    with ThreadPoolExecutor(6) as pool:
        sent = list(pool.map(lambda _: send(opened, path, Target.BODY_PICTURE), range(12)))
    assert len({one.url for one in sent}) == 1
    assert opened.calls.by_api()["media/uploadimg"] == 1


def test_the_same_bytes_go_once_more_only_when_the_first_answer_was_lost(
    opened: OpenAccount, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    path = picture(tmp_path / "a.png")
    sandbox.fault(api="media/uploadimg", kind="drop-after", times=1)

    def one(_number: int) -> str:
        try:
            return send(opened, path, Target.BODY_PICTURE).url
        except UnknownOutcome:
            return "lost"

    with ThreadPoolExecutor(6) as pool:
        urls = list(pool.map(one, range(6)))
    assert urls.count("lost") == 1
    assert len(set(urls)) == 2
    assert send(opened, path, Target.BODY_PICTURE).url in urls
    assert sandbox.state()["calls"]["media/uploadimg"] == 2
    assert len(opened.body_pictures.all()) == 1


@pytest.mark.parametrize(
    "shown",
    [
        "http://mmbiz.qpic.cn/mmbiz_png/{key}/0",
        "https://mmbiz.qpic.cn/mmbiz_png/{key}/640",
        "https://mmbiz.qpic.cn/mmbiz_png/{key}/640?wx_fmt=png&amp;from=appmsg",
        "http://mmbiz.qpic.cn/sz_mmbiz_png/{key}/0?from=appmsg",
        "//mmbiz.qlogo.cn/mmbiz/{key}",
    ],
)
@pytest.mark.parametrize("place", ['<img data-src="{}">', "<p style=\"background:url('{}')\">"])
def test_it_is_used_where_any_of_its_addresses_stands(opened: OpenAccount, shown: str, place: str) -> None:
    key = "gJHMd2C74QpNDsYtJ0ib"
    contents = ("<p>x</p>", place.format(shown.format(key=key)), place.format(shown.format(key=key[::-1])))
    articles = tuple(Article(f"“{number}” <b>", content=content) for number, content in enumerate(contents))
    opened.index.put([RemoteMaterial(Kind.NEWS, "n", "t", 1, articles=articles)], 1)
    for url in (f"http://mmbiz.qpic.cn/mmbiz_png/{key}/0", f"https://mmbiz.qpic.cn/mmbiz_png/{key}/0?from=appmsg"):
        assert opened.body_pictures.used_in(url, opened.index) == [("n", 1, "“1” <b>")]


def test_where_a_picture_is_used(opened: OpenAccount, tmp_path: Path) -> None:
    sent = send(opened, picture(tmp_path / "a.png"), Target.BODY_PICTURE)
    cover = send(opened, picture(tmp_path / "cover.png", "red"), Target.IMAGE)
    shown = f'<p>x</p><img src="{sent.url}">'
    articles = [
        Article("没有", cover_media_id=cover.media_id, content="<p>y</p>"),
        Article("有", cover_media_id=cover.media_id, content=shown),
    ]
    media_id = opened.connection.materials.add_news(articles)
    with ThreadPoolExecutor(2) as pool:
        opened.refresh(pool)
    assert opened.body_pictures.used_in(sent.url, opened.index) == [(media_id, 1, "有")]
    assert opened.body_pictures.used_in("http://mmbiz.qpic.cn/0", opened.index) == []


def test_the_part_of_an_address_that_names_the_bytes() -> None:
    for url in (
        "http://mmbiz.qpic.cn/mmbiz_png/gJHMd2C7abc/0?wx_fmt=png",
        "https://mmbiz.qpic.cn/sz_mmbiz_png/gJHMd2C7abc/640?wx_fmt=png&from=appmsg",
        "http://mmbiz.qlogo.cn/mmbiz/gJHMd2C7abc",
    ):
        assert picture_key(url) == "gJHMd2C7abc"


# What looks the same


def test_a_resized_copy_looks_like_the_original(opened: OpenAccount, tmp_path: Path) -> None:
    original = Image.effect_mandelbrot((600, 400), (-2, -1, 1, 1), 90).convert("RGB")
    original.save(tmp_path / "原图.png")
    material = opened.index.find(send(opened, tmp_path / "原图.png", Target.IMAGE).media_id)
    assert material is not None
    opened.thumbnails.load(material, 200)
    from wego_desktop.intake.probe import probe

    original.resize((300, 200)).save(tmp_path / "小.jpg", quality=60)
    assert [one.name for one in opened.materials.alike(probe(tmp_path / "小.jpg", hashed=True))] == ["原图.png"]
    assert not opened.materials.alike(probe(tmp_path / "原图.png", hashed=True)), "the same bytes are no look-alike"
    assert not opened.materials.alike(probe(picture(tmp_path / "flat.png"), hashed=True))
