"""Uploading, downloading and deleting on an opened account, against a served one."""

import io
import threading
import time
import wave
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.remove import OriginalNotKept
from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.library.index import Order
from wego_desktop.library.material import Material
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.errors import Cancelled, NetworkError


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(4) as executor:
        yield executor


def picture(path: Path, colour: str = "teal", size: tuple[int, int] = (320, 200)) -> Path:
    Image.new("RGB", size, colour).save(path)
    return path


def sound(path: Path, seconds: float = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8000)
        file.writeframes(bytes(int(16000 * seconds)))
    return path


def send(opened: OpenAccount, path: Path, target: Target = Target.IMAGE) -> Uploaded:
    return opened.upload(Upload(path, target, path.name), lambda _done, _total: None, threading.Event())


def known(opened: OpenAccount, media_id: str) -> Material:
    material = opened.index.find(media_id)
    assert material is not None
    return material


def quiet(_done: int, _total: int) -> None:
    pass


def test_an_uploaded_picture_is_in_the_library_at_once(opened: OpenAccount, tmp_path: Path) -> None:
    file = picture(tmp_path / "茶园.png")
    sent = send(opened, file)
    material = known(opened, sent.media_id)
    assert (material.name, material.url) == ("茶园.png", sent.url)
    assert (material.width, material.height, material.format) == (320, 200, "png")
    assert material.size == file.stat().st_size
    calls = dict(opened.calls.by_api())
    thumbnail = opened.thumbnails.load(material, 160)
    assert isinstance(thumbnail, bytes)
    assert Image.open(io.BytesIO(thumbnail)).width == 160
    assert dict(opened.calls.by_api()) == calls, "its thumbnail comes from the file, not from the network"


def test_the_same_bytes_are_known_as_a_duplicate(opened: OpenAccount, tmp_path: Path) -> None:
    send(opened, picture(tmp_path / "a.png"))
    digest = opened.index.rows(opened.index.ids(Kind.IMAGE, Order.NEWEST))[0].sha256
    assert [found.name for found in opened.materials.duplicates(digest)] == ["a.png"]


def test_a_thumb_stands_among_the_images_with_its_mark(opened: OpenAccount, tmp_path: Path) -> None:
    sent = send(opened, picture(tmp_path / "cover.jpg", size=(60, 60)), Target.THUMB)
    assert sent.kind is Kind.IMAGE
    assert known(opened, sent.media_id).thumb


def test_room_shrinks_with_every_upload(opened: OpenAccount, tmp_path: Path) -> None:
    before = opened.materials.room(Target.IMAGE)
    assert before is not None
    send(opened, picture(tmp_path / "a.png"))
    assert opened.materials.room(Target.IMAGE) == before - 1
    assert opened.materials.room(Target.BODY_PICTURE) is None


def test_a_deleted_picture_is_kept_whole(
    opened: OpenAccount, tmp_path: Path, executor: ThreadPoolExecutor, sandbox: SandboxProcess
) -> None:
    file = picture(tmp_path / "茶园.png")
    material = known(opened, send(opened, file).media_id)
    (outcome,) = opened.materials.remove([material], executor, quiet, threading.Event())
    assert outcome.removed is not None
    assert outcome.removed.folder is not None
    assert (outcome.removed.folder / "茶园.png").read_bytes() == file.read_bytes()
    assert opened.index.find(material.media_id) is None
    assert sandbox.state()["counts"]["image"] == 0


def test_a_deleted_news_is_kept_as_text(opened: OpenAccount, executor: ThreadPoolExecutor, tmp_path: Path) -> None:
    cover = send(opened, picture(tmp_path / "c.png")).media_id
    opened.connection.materials.add_news([Article("春茶", content="<p>正文一段</p>", cover_media_id=cover)])
    opened.refresh(executor)
    news = opened.index.rows(opened.index.ids(Kind.NEWS, Order.NEWEST))[0]
    (outcome,) = opened.materials.remove([news], executor, quiet, threading.Event())
    assert outcome.removed is not None
    assert outcome.removed.folder is not None
    assert any("正文一段" in file.read_text("utf-8") for file in outcome.removed.folder.glob("*.txt"))


def test_what_cannot_be_kept_is_not_deleted(
    opened: OpenAccount, tmp_path: Path, executor: ThreadPoolExecutor, sandbox: SandboxProcess
) -> None:
    material = known(opened, send(opened, picture(tmp_path / "a.png")).media_id)
    sandbox.fault(api="material/get_material", kind="errcode", code=45009, times=1)
    (outcome,) = opened.materials.remove([material], executor, quiet, threading.Event())
    assert isinstance(outcome.error, OriginalNotKept)
    assert sandbox.state()["counts"]["image"] == 1
    (outcome,) = opened.materials.remove([material], executor, quiet, threading.Event(), keep_originals=False)
    assert outcome.removed is not None
    assert sandbox.state()["counts"]["image"] == 0


def test_one_that_does_not_go_does_not_stop_the_rest(
    opened: OpenAccount, tmp_path: Path, executor: ThreadPoolExecutor, sandbox: SandboxProcess
) -> None:
    sent = [send(opened, picture(tmp_path / f"{n}.png", f"#0000{n}0")).media_id for n in range(4)]
    opened.connection.materials.delete(sent[1])  # somebody else was faster
    sandbox.fault(api="material/del_material", kind="errcode", code=48005, times=1)
    outcomes = opened.materials.remove([known(opened, id_) for id_ in sent], executor, quiet, threading.Event())
    assert sum(outcome.removed is not None for outcome in outcomes) == 3
    assert sandbox.state()["counts"]["image"] == 1
    gone = outcomes[1].removed
    assert gone is None or gone.gone_before or gone.folder


def test_after_cancel_nothing_more_is_deleted(
    opened: OpenAccount, tmp_path: Path, executor: ThreadPoolExecutor, sandbox: SandboxProcess
) -> None:
    material = known(opened, send(opened, picture(tmp_path / "a.png")).media_id)
    cancel = threading.Event()
    cancel.set()
    (outcome,) = opened.materials.remove([material], executor, quiet, cancel)
    assert isinstance(outcome.error, Cancelled)
    assert sandbox.state()["counts"]["image"] == 1


def test_a_download_has_its_name_and_overwrites_nothing(opened: OpenAccount, tmp_path: Path) -> None:
    file = sound(tmp_path / "采茶歌.wav")
    material = known(opened, send(opened, file, Target.VOICE).media_id)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "采茶歌.wav").write_text("mine")
    saved = opened.materials.download(material, folder, quiet, threading.Event())
    assert saved.name == "采茶歌 (2).wav"
    assert saved.read_bytes() == file.read_bytes()
    assert (folder / "采茶歌.wav").read_text() == "mine"
    assert sorted(entry.name for entry in folder.iterdir()) == ["采茶歌 (2).wav", "采茶歌.wav"]


def test_what_was_fetched_once_is_not_fetched_again(
    opened: OpenAccount, tmp_path: Path, sandbox: SandboxProcess
) -> None:
    material = known(opened, send(opened, sound(tmp_path / "a.wav"), Target.VOICE).media_id)
    first = opened.materials.fetch(material, quiet, threading.Event())
    calls = dict(opened.calls.by_api())
    assert opened.materials.fetch(material, quiet, threading.Event()) == first
    assert dict(opened.calls.by_api()) == calls


def test_a_download_that_breaks_off_leaves_nothing(
    opened: OpenAccount, tmp_path: Path, sandbox: SandboxProcess
) -> None:
    material = known(opened, send(opened, sound(tmp_path / "a.wav", 20), Target.VOICE).media_id)
    folder = tmp_path / "out"
    folder.mkdir()
    sandbox.fault(api="material/get_material", kind="truncate", times=20)
    with pytest.raises(NetworkError):
        opened.materials.download(material, folder, quiet, threading.Event())
    assert list(folder.iterdir()) == []


def test_closing_ends_the_pauses_of_its_pictures(account: Account, sandbox: SandboxProcess, tmp_path: Path) -> None:
    opened = OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret), thumbnail_bytes=10_000_000)
    with ThreadPoolExecutor(1) as executor:
        material = known(opened, send(opened, picture(tmp_path / "a.png")).media_id)
        (tmp_path / "a.png").unlink()
        sandbox.fault(api="picture", kind="drop-before", times=50)
        asked = sandbox.state()["calls"].get("picture", 0)
        loading = executor.submit(opened.thumbnails.load, material, 256)
        until(lambda: sandbox.state()["calls"].get("picture", 0) > asked)
        opened.close()
        with pytest.raises(Cancelled):
            loading.result(30)


def until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)
