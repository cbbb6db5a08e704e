"""Several materials of one name that are saved in one folder at the same moment: each of them is there."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from jobs.queue_acts import picture
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.material import Material
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Article, Kind
from wego_desktop.wechat.names import moved_free

COLOURS = ("red", "green")


@pytest.fixture
def meeting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two that ask whether a name is taken in the folder "to" hear the same answer, the first time."""
    barrier, exists = threading.Barrier(2), Path.exists
    met: set[int] = set()

    def asked(path: Path, **options: bool) -> bool:
        answer = exists(path, **options)
        if path.parent.name == "to" and threading.get_ident() not in met:
            met.add(threading.get_ident())
            barrier.wait(10)
        return answer

    monkeypatch.setattr(Path, "exists", asked)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "to"
    folder.mkdir()
    return folder


def at_once(act: Callable[[int], Path]) -> list[Path]:
    with ThreadPoolExecutor(2) as executor:
        return sorted(executor.map(act, range(2)))


def uploaded(opened: OpenAccount, file: Path) -> Material:
    what = Upload(file, Target.IMAGE, "截图.png")
    sent = opened.upload(what, lambda _done, _total: None, threading.Event())
    material = opened.index.find(sent.media_id)
    assert material is not None
    return material


@pytest.mark.usefixtures("meeting")
def test_files_of_one_name(opened: OpenAccount, tmp_path: Path, folder: Path) -> None:
    """Screenshots are all called alike."""
    files = [picture(tmp_path / f"{colour}.png", colour) for colour in COLOURS]
    materials = [uploaded(opened, file) for file in files]

    def save(number: int) -> Path:
        return opened.materials.download(materials[number], folder, lambda _done, _total: None, threading.Event())

    saved = at_once(save)
    assert [path.name for path in saved] == ["截图 (2).png", "截图.png"]
    assert {path.read_bytes() for path in saved} == {file.read_bytes() for file in files}
    assert sorted(folder.iterdir()) == saved


@pytest.mark.usefixtures("meeting")
def test_messages_of_one_title(opened: OpenAccount, tmp_path: Path, folder: Path) -> None:
    cover = uploaded(opened, picture(tmp_path / "cover.png")).media_id
    drafts = opened.connection.holdings.drafts
    made = [drafts.add([Article("周报", content=f"<p>{colour}</p>", cover_media_id=cover)]) for colour in COLOURS]

    def save(number: int) -> Path:
        draft = Material(made[number], Kind.DRAFT, "周报")
        return opened.materials.download(draft, folder, lambda _done, _total: None, threading.Event())

    saved = at_once(save)
    assert [path.name for path in saved] == ["周报", "周报 (2)"]
    pages = "".join(page.read_text("utf-8") for path in saved for page in path.iterdir())
    assert all(f"<p>{colour}</p>" in pages for colour in COLOURS)


@pytest.mark.usefixtures("meeting")
def test_on_a_disk_without_hard_links(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("os.link", none)
    for number in range(2):
        (tmp_path / f"{number}").write_bytes(b"%d" % number)
    saved = at_once(lambda number: moved_free(tmp_path / f"{number}", folder / "a.png"))
    assert sorted(path.read_bytes() for path in saved) == [b"0", b"1"]
    assert sorted(folder.iterdir()) == saved
