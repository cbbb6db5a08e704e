"""Where the pictures of covers come from, and what is said where there is none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.articles.desks import Desk
from ui.articles.drawn_covers import DrawnCovers
from ui.materials import drawn
from ui.materials.looking import idle
from wego_desktop.articles.cover import Cover
from wego_desktop.articles.crop import Pixels
from wego_desktop.library.broken import Broken
from wego_desktop.ui.articles.covers import EDGE, CoverImage, CoverPicture, Covers
from wego_desktop.ui.tasks import Tasks

TEA = drawn.image(1, "茶.jpg")
ELSEWHERE = "http://mmbiz.qpic.cn/mmbiz_jpg/elsewhere/0"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, [TEA])
    made.host.put(TEA, drawn.jpeg(2000, 1157, 1))
    made.host.pictures[ELSEWHERE] = drawn.jpeg(600, 400, 2)
    yield made
    made.close()


def test_an_image_of_the_library_tells_the_size_of_the_whole(qtbot: QtBot, desk: Desk) -> None:
    """The box is measured by it: a small picture is too inexact."""
    for _ in range(2):
        found = desk.covers.load(Cover(TEA.media_id), EDGE)
        assert isinstance(found, CoverImage)
        assert found.pixels == Pixels(2000, 1157)
        assert found.image.width() == EDGE


def test_one_that_only_the_article_knows_is_shown_by_its_address(qtbot: QtBot, desk: Desk) -> None:
    found = desk.covers.load(Cover("of another account", ELSEWHERE), EDGE)
    assert isinstance(found, CoverImage)
    assert found.pixels == Pixels(600, 400)


def test_bytes_of_this_machine_are_read_from_the_disk(qtbot: QtBot, desk: Desk) -> None:
    sha256 = desk.local.put(drawn.plain(1500, 300, "red"))
    found = desk.covers.load(Cover(sha256=sha256), EDGE)
    assert isinstance(found, CoverImage)
    assert found.pixels == Pixels(1500, 300)
    assert not desk.host.asked


@pytest.mark.parametrize("cover", [Cover(sha256="f" * 64), Cover("unknown")])
def test_what_is_not_there_says_so(qtbot: QtBot, desk: Desk, cover: Cover) -> None:
    assert isinstance(desk.covers.load(cover, EDGE), Broken)


def test_damaged_bytes_say_so(qtbot: QtBot, desk: Desk) -> None:
    sha256 = desk.local.put(drawn.plain(500, 300, "red")[:60])
    assert isinstance(desk.covers.load(Cover(sha256=sha256), EDGE), Broken)


def test_a_cover_is_asked_for_once_and_told(qtbot: QtBot, tasks: Tasks) -> None:
    source, told = DrawnCovers(), list[Cover]()
    covers = Covers(source, tasks)
    covers.changed.connect(told.append)
    for _ in range(3):
        assert covers.picture(Cover("a")) is None
    assert covers.picture(Cover()) is None
    idle(qtbot, tasks)
    assert isinstance(covers.picture(Cover("a")), CoverPicture)
    assert source.asked == told == [Cover("a")]


def test_what_could_not_be_fetched_is_tried_again_when_asked(qtbot: QtBot, tasks: Tasks) -> None:
    source = DrawnCovers()
    source.missing.add("a")
    covers = Covers(source, tasks)
    covers.picture(Cover("a"))
    idle(qtbot, tasks)
    assert isinstance(covers.picture(Cover("a")), Broken)
    source.missing.clear()
    covers.retry()
    covers.picture(Cover("a"))
    idle(qtbot, tasks)
    assert isinstance(covers.picture(Cover("a")), CoverPicture)


def test_a_source_that_fails_is_a_broken_picture(qtbot: QtBot, tasks: Tasks) -> None:
    class Failing:
        def load(self, cover: Cover, edge: int) -> CoverImage | Broken:
            raise RuntimeError(cover, edge)

    covers = Covers(Failing(), tasks)
    covers.picture(Cover("a"))
    idle(qtbot, tasks)
    assert isinstance(covers.picture(Cover("a")), Broken)
