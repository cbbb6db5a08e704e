import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from library.remotes import image, news
from wego_desktop.accounts import Account
from wego_desktop.library.broken import RETRY_AFTER, Broken
from wego_desktop.library.index import Index
from wego_desktop.library.material import Material
from wego_desktop.library.thumbnails import NO_URL, NOT_FETCHED, PREVIEW, Thumbnails, bucket
from wego_desktop.wechat.answers import Kind, RemoteMaterial, UploadKind
from wego_desktop.wechat.errors import Cancelled, NetworkError
from wego_desktop.wechat.materials import Materials
from wego_desktop.wechat.pictures import Pictures


def jpeg(width: int = 1200, height: int = 800) -> bytes:
    out = BytesIO()
    Image.radial_gradient("L").resize((width, height)).convert("RGB").save(out, "JPEG")
    return out.getvalue()


class Host:
    """What the picture host is to the thumbnails: a function from URL and edge to bytes, at times an error."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, int]] = []
        self.content = jpeg()
        self.error: Exception | None = None
        self.gate: threading.Event | None = None
        self.entered = threading.Semaphore(0)

    def fetch(self, url: str, edge: int) -> bytes:
        self.asked.append((url, edge))
        self.entered.release()
        if self.gate:
            assert self.gate.wait(20)
        if self.error:
            raise self.error
        return self.content


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index.open(tmp_path / "library")
    index.put([image(n) for n in range(40)], 1)
    yield index
    index.close()


@pytest.fixture
def host() -> Host:
    return Host()


@pytest.fixture
def thumbnails(tmp_path: Path, index: Index, host: Host) -> Thumbnails:
    return Thumbnails(tmp_path / "thumbnails", index, host.fetch)


def material(index: Index, number: int = 1) -> Material:
    found = index.find(f"image-{number:06}")
    assert found is not None
    return found


def size(content: bytes | Broken | None) -> tuple[int, int]:
    assert isinstance(content, bytes)
    return Image.open(BytesIO(content)).size


def test_every_card_has_a_bucket() -> None:
    assert [bucket(points * ratio) for ratio in (1, 2) for points in (112, 152, 200, 264)] == [
        *(160, 160, 300, 300),
        *(300, 300, 560, 560),
    ]
    assert bucket(5000) == PREVIEW


def test_a_picture_is_fetched_once_and_kept(thumbnails: Thumbnails, index: Index, host: Host) -> None:
    assert thumbnails.peek(material(index), 200) is None
    assert size(thumbnails.load(material(index), 200)) == (300, 200)
    assert thumbnails.load(material(index), 260) == thumbnails.peek(material(index), 200)
    assert host.asked == [(material(index).url, 300)]


def test_it_is_still_there_after_a_restart(thumbnails: Thumbnails, tmp_path: Path, index: Index, host: Host) -> None:
    content = thumbnails.load(material(index), 100)
    again = Thumbnails(tmp_path / "thumbnails", index, host.fetch)
    assert again.peek(material(index), 100) == content


def test_smaller_ones_come_from_larger_ones(thumbnails: Thumbnails, index: Index, host: Host) -> None:
    thumbnails.load(material(index), PREVIEW)
    assert size(thumbnails.load(material(index), 100)) == (160, 107)
    assert len(host.asked) == 1


def test_the_small_picture_of_the_host_tells_nothing_of_the_original(
    thumbnails: Thumbnails, index: Index, host: Host
) -> None:
    thumbnails.load(material(index), 200)
    assert (material(index).width, material(index).format) == (None, "")
    thumbnails.load(material(index), 500)
    found = material(index)
    assert (found.width, found.height, found.format) == (1200, 800, "jpeg")


def test_after_an_upload_nothing_is_downloaded(
    thumbnails: Thumbnails, index: Index, host: Host, tmp_path: Path
) -> None:
    file = tmp_path / "x.jpg"
    file.write_bytes(jpeg(2000, 1000))
    thumbnails.lend("image-000001", file)
    assert size(thumbnails.load(material(index), 200)) == (300, 150)
    for edge in (100, 500, 1024):
        assert isinstance(thumbnails.load(material(index), edge), bytes)
    assert host.asked == []
    assert material(index).width == 2000


@pytest.mark.parametrize("gone", [True, False])
def test_a_lent_file_that_is_another_now_is_left_alone(
    thumbnails: Thumbnails, index: Index, host: Host, tmp_path: Path, gone: bool
) -> None:
    file = tmp_path / "x.jpg"
    file.write_bytes(jpeg(2000, 1000))
    thumbnails.lend("image-000001", file)
    if gone:
        file.unlink()
    else:
        file.write_bytes(jpeg(10, 10))
    assert isinstance(thumbnails.load(material(index), 200), bytes)
    assert host.asked


def test_two_threads_share_one_download(thumbnails: Thumbnails, index: Index, host: Host) -> None:
    host.gate = threading.Event()
    with ThreadPoolExecutor(4) as pool:
        loads = [pool.submit(thumbnails.load, material(index), 200) for _ in range(4)]
        assert host.entered.acquire(timeout=20)
        host.gate.set()
        assert len({load.result() for load in loads}) == 1
    assert len(host.asked) == 1


def test_one_who_cancels_does_not_cancel_the_other(thumbnails: Thumbnails, index: Index, host: Host) -> None:
    host.gate, host.error = threading.Event(), Cancelled()
    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(thumbnails.load, material(index), 200)
        assert host.entered.acquire(timeout=20)
        second = pool.submit(thumbnails.load, material(index), 200)
        host.gate.set()
        with pytest.raises(Cancelled):
            first.result()
        with pytest.raises(Cancelled):  # by its own fetch
            second.result()
    host.error = None
    assert isinstance(thumbnails.load(material(index), 200), bytes)


def test_a_broken_picture_is_remembered_with_its_reason(
    thumbnails: Thumbnails, tmp_path: Path, index: Index, host: Host
) -> None:
    host.content = jpeg()[:2000]
    broken = thumbnails.load(material(index), 200)
    assert isinstance(broken, Broken)
    assert "cut short" in broken.reason
    later = Thumbnails(tmp_path / "thumbnails", index, host.fetch, now=lambda: 9e9)
    assert later.peek(material(index), 200) == later.load(material(index), 200) == broken
    assert len(host.asked) == 1
    host.content = jpeg()
    assert isinstance(later.load(material(index), 200, again=True), bytes)
    assert isinstance(later.peek(material(index), 200), bytes)


@pytest.mark.parametrize("error", [NetworkError("picture", "no"), ConnectionResetError()])
def test_a_failing_network_is_tried_again(tmp_path: Path, index: Index, host: Host, error: Exception) -> None:
    clock = [1000.0]
    thumbnails = Thumbnails(tmp_path / "thumbnails", index, host.fetch, now=lambda: clock[0])
    host.error = error
    assert thumbnails.load(material(index), 200) == Broken(NOT_FETCHED, passing=True)
    assert thumbnails.peek(material(index), 200) == Broken(NOT_FETCHED, passing=True)
    host.error = None
    clock[0] += RETRY_AFTER + 1
    assert thumbnails.peek(material(index), 200) is None
    assert isinstance(thumbnails.load(material(index), 200), bytes)


def test_what_has_no_picture_says_so(thumbnails: Thumbnails, index: Index, host: Host) -> None:
    voice = Material("v", Kind.VOICE, "v")
    assert thumbnails.peek(voice, 200) == thumbnails.load(voice, 200) == Broken(NO_URL)
    assert thumbnails.peek(Material("i", Kind.IMAGE, "i"), 200) is None  # there may be one from the upload
    assert host.asked == []


def test_a_news_shows_its_cover_and_a_new_one_when_it_changes(thumbnails: Thumbnails, index: Index, host: Host) -> None:
    index.put([news(7, "x")], 1)
    before = index.find("news-7")
    assert before is not None
    thumbnails.load(before, 500)
    assert index.find("news-7") == before  # the size of a cover is not the news's
    changed = Material(**{**vars(before), "cover_url": "http://127.0.0.1/other/0"})
    assert thumbnails.peek(changed, 500) is None
    moved = Material(**{**vars(before), "cover_url": before.cover_url.replace("127.0.0.1", "127.0.0.1:8080")})
    assert thumbnails.peek(moved, 500) is not None


def test_forgetting(thumbnails: Thumbnails, index: Index, host: Host, tmp_path: Path) -> None:
    thumbnails.load(material(index, 1), 200)
    thumbnails.load(material(index, 2), 200)
    thumbnails.forget(["image-000001"])
    assert thumbnails.peek(material(index, 1), 200) is None
    assert thumbnails.peek(material(index, 2), 200) is not None
    assert len(list((tmp_path / "thumbnails").glob("*/*"))) == 1


def on_disk(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


def test_the_cache_keeps_its_bound_and_what_is_looked_at(tmp_path: Path, index: Index, host: Host) -> None:
    clock = [1000.0]
    one = Thumbnails(tmp_path / "probe", index, host.fetch).load(material(index), 100)
    assert isinstance(one, bytes)
    bound = 10 * len(one) + 50
    thumbnails = Thumbnails(tmp_path / "thumbnails", index, host.fetch, max_bytes=bound, now=lambda: clock[0])
    thumbnails.forget(["image-000001"])
    for number in range(40):
        clock[0] += 1
        thumbnails.load(material(index, number), 100)
        assert isinstance(thumbnails.peek(material(index, 0), 100), bytes)
        assert on_disk(tmp_path / "thumbnails") <= bound
    assert thumbnails.peek(material(index, 39), 100) is not None
    assert thumbnails.peek(material(index, 5), 100) is None


def test_an_index_begun_anew_takes_in_what_is_on_disk(tmp_path: Path, index: Index, host: Host) -> None:
    thumbnails = Thumbnails(tmp_path / "thumbnails", index, host.fetch)
    for number in range(5):
        thumbnails.load(material(index, number), 100)
    with index.write() as db:
        db.execute("DELETE FROM thumbnails")
    (tmp_path / "thumbnails" / "partial").write_bytes(b"cut off by a kill")
    again = Thumbnails(tmp_path / "thumbnails", index, host.fetch, max_bytes=1)
    again.load(material(index, 6), 100)
    assert on_disk(tmp_path / "thumbnails") <= 1


def test_a_full_disk_costs_the_cache_and_not_the_picture(tmp_path: Path, index: Index, host: Host) -> None:
    (tmp_path / "thumbnails").write_bytes(b"a file where the folder should be")
    thumbnails = Thumbnails(tmp_path / "thumbnails", index, host.fetch)
    assert size(thumbnails.load(material(index), 100)) == (160, 107)


def test_ids_that_differ_in_case_only(thumbnails: Thumbnails, index: Index, host: Host) -> None:
    index.put([RemoteMaterial(Kind.IMAGE, name, name, 1, f"http://x/{name}/0") for name in ("aB", "Ab")], 1)
    for name in ("aB", "Ab"):
        found = index.find(name)
        assert found is not None
        assert isinstance(thumbnails.load(found, 100), bytes)
    assert len(host.asked) == 2


def test_pictures_of_a_real_account(
    tmp_path: Path, index: Index, sandbox: SandboxProcess, account: Account, materials: Materials
) -> None:
    """The small one comes from the host, the original tells what it is."""
    file = tmp_path / "photo.jpg"
    file.write_bytes(jpeg(1200, 800))
    added = materials.add(UploadKind.IMAGE, file)
    index.put(materials.page(Kind.IMAGE, 0, 1).items, 1)
    pictures = Pictures(account)
    thumbnails = Thumbnails(tmp_path / "thumbnails", index, pictures.fetch)
    found = index.find(added.media_id)
    assert found is not None
    assert size(thumbnails.load(found, 200)) == (300, 200)
    assert index.find(added.media_id) == found
    assert size(thumbnails.load(found, 500)) == (560, 373)
    learnt = index.find(added.media_id)
    assert learnt is not None
    assert (learnt.width, learnt.height, learnt.format) == (1200, 800, "jpeg")
    pictures.close()
