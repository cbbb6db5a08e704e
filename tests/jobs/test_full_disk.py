"""An index on a disk that takes nothing more: what an account answers is given to the person all the same."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from jobs.message_acts import Desk, picture
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.material import Material
from wego_desktop.limits import Target
from wego_desktop.wechat.answers import Kind

NEVER = threading.Event()


def quiet(_done: int, _total: int) -> None:
    """Hears nothing."""


@pytest.fixture
def full(desk: Desk) -> Iterator[Desk]:
    """With a draft and two images, and a disk that is full since."""
    desk.there("一")
    for name in ("a.png", "b.png"):
        file = picture(desk.folder / name, "teal")
        desk.opened.upload(Upload(file, Target.IMAGE, name), quiet, NEVER)
    writer = desk.opened.index._connections._writer
    writer.execute("DELETE FROM articles")  # as if the draft had only been listed
    writer.execute("PRAGMA query_only = ON")
    yield desk
    writer.execute("PRAGMA query_only = OFF")


def held(desk: Desk, kind: Kind) -> list[Material]:
    return desk.opened.index.rows(desk.opened.index.ids(kind, "newest"))  # type: ignore[arg-type]


def test_a_draft_is_read(full: Desk) -> None:
    (draft,) = held(full, Kind.DRAFT)
    assert [article.title for article in full.opened.articles(draft)] == ["一"]


def test_a_picture_is_saved(full: Desk, tmp_path: Path) -> None:
    (tmp_path / "to").mkdir()
    saved = full.opened.materials.download(held(full, Kind.IMAGE)[0], tmp_path / "to", quiet, NEVER)
    assert saved.name == "b.png"


def test_what_was_deleted_is_said_to_be(full: Desk) -> None:
    before = full.images()
    materials = [one for one in held(full, Kind.IMAGE) if one.name in ("a.png", "b.png")]
    with ThreadPoolExecutor(2) as executor:
        outcomes = full.opened.materials.remove(materials, executor, quiet, NEVER)
    assert [outcome.error for outcome in outcomes] == [None, None]
    assert full.images() == before - 2
