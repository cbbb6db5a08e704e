"""A disk that takes nothing more for the index: what the account answered counts all the same, and pictures are
shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from sandbox_process import SandboxProcess

from library.remotes import image
from wego_desktop.accounts import Account
from wego_desktop.library.broken import Broken
from wego_desktop.library.calls import Calls
from wego_desktop.library.errors import LibraryUnusable
from wego_desktop.library.index import Index
from wego_desktop.library.looks import Looks
from wego_desktop.library.thumbnails import NOT_FETCHED, Thumbnails
from wego_desktop.wechat.answers import UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.errors import NetworkError
from wego_desktop.wechat.materials import Materials


def full(index: Index, yes: bool = True) -> None:
    index._connections._writer.execute(f"PRAGMA query_only = {'ON' if yes else 'OFF'}")


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    Image.radial_gradient("L").save(tmp_path / "a.png")
    return tmp_path / "a.png"


@pytest.fixture
def calls(index: Index) -> Calls:
    return Calls(index, now=iter(range(1_700_000_000, 1_800_000_000, 5)).__next__)


@pytest.fixture
def counted(calls: Calls, account: Account, sandbox: SandboxProcess) -> Iterator[Materials]:
    client = Client(account, sandbox.app_secret, on_call=calls.count)
    yield Materials(client)
    client.close()


def test_calls_are_answered_although_they_can_not_be_counted(
    index: Index, calls: Calls, counted: Materials, picture: Path
) -> None:
    """What left for the account has left: an error here would say that it did not."""
    full(index)
    added = counted.add(UploadKind.IMAGE, picture)
    assert counted.exists(added.media_id)
    counted.delete(added.media_id)
    assert calls.by_api()["material/add_material"] == 1
    full(index, False)
    counted.count()
    with index.read() as db:
        assert dict(db.execute("SELECT api, count FROM calls"))["material/add_material"] == 1, "none was forgotten"


def test_a_call_that_ends_after_the_library_was_closed_is_answered(
    index: Index, counted: Materials, picture: Path
) -> None:
    index.close()
    assert counted.add(UploadKind.IMAGE, picture).media_id


def test_closing_lets_others_in_and_loses_nothing_else(tmp_path: Path) -> None:
    index = Index.open(tmp_path)
    calls, ended = Calls(index, now=lambda: 0.5), []
    calls.count("x")
    index.before_close(lambda: ended.append(True))
    full(index)
    index.close()
    assert ended == [True]
    Index.open(tmp_path).close()


def test_pictures_are_shown_although_they_can_not_be_kept(tmp_path: Path, index: Index, picture: Path) -> None:
    index.put([image(1), image(2)], 1)
    asked: list[str] = []

    def fetch(url: str, _edge: int) -> bytes:
        asked.append(url)
        if "/2/" in url:
            raise NetworkError("picture", "Nobody is there.")
        return picture.read_bytes()

    thumbnails = Thumbnails(tmp_path / "thumbnails", index, fetch, on_picture=Looks(index).see)
    full(index)
    first, second = (index.find(f"image-{number:06}") for number in (1, 2))
    assert first is not None
    assert second is not None
    assert isinstance(thumbnails.load(first, 1000), bytes), "large enough for its size to be learned"
    for _ in range(2):
        broken = thumbnails.load(second, 100)
        assert isinstance(broken, Broken)
        assert broken.reason == NOT_FETCHED
    assert len(asked) == 2, "what is broken is remembered as long as the app runs"
    assert isinstance(thumbnails.load(second, 100, again=True), Broken)
    with pytest.raises(LibraryUnusable):
        index.set_state("a", "b")
