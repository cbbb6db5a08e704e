"""What is painted: colours at points, tolerant of fonts; and when pictures are asked for."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import LEFT, Library, OpenTab, idle, painted
from wego_desktop.library.broken import Broken
from wego_desktop.library.scaled import CUT_SHORT
from wego_desktop.library.thumbnails import NO_URL, Thumbnails
from wego_desktop.ui.materials import pictures, words
from wego_desktop.ui.materials.delegate import CardDelegate
from wego_desktop.ui.materials.pictures import CardPictures
from wego_desktop.ui.materials.shape import Card
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.tokens import DARK, LIGHT, Tokens
from wego_desktop.wechat.answers import Kind, RemoteMaterial
from wego_desktop.wechat.errors import NetworkError

RED = QColor("#D02020")


def like(one: QColor, other: QColor, by: int = 14) -> bool:
    return all(abs(a - b) <= by for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))  # type: ignore[index]


def card(tab: MaterialTab, row: int) -> Card:
    grid = tab.views.grid
    delegate = grid.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    return delegate.card(grid.visualRect(tab.model.index(row, 0)))


def has(image: QImage, area: QRect, colour: QColor) -> bool:
    """Whether any point of an area has a colour."""
    points = ((x, y) for x in range(area.left(), area.right() + 1) for y in range(area.top(), area.bottom() + 1))
    return any(like(image.pixelColor(x, y), colour) for x, y in points)


def red(host: drawn.PictureHost, number: int, width: int, height: int, name: str = "红.png") -> RemoteMaterial:
    material = drawn.image(number, name, "png", day=number)
    host.put(material, drawn.plain(width, height, RED.name()))
    return material


@pytest.mark.parametrize(
    ("size", "side", "top"), [((400, 300), RED, RED), ((900, 200), RED, None), ((100, 900), None, RED)]
)
def test_pictures_are_letterboxed(
    open_tab: OpenTab, host: drawn.PictureHost, size: tuple[int, int], side: QColor | None, top: QColor | None
) -> None:
    tab = open_tab([red(host, 1, *size)])
    image, well = painted(tab.views.grid.viewport()), card(tab, 0).well
    ground = LIGHT.sunken
    assert like(image.pixelColor(well.center()), RED)
    assert like(image.pixelColor(well.left() + 4, well.center().y()), side or ground)
    assert like(image.pixelColor(well.center().x(), well.top() + 4), top or ground)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_a_selected_card_has_ring_tint_and_tick(
    open_tab: OpenTab, host: drawn.PictureHost, look: Look, tokens: Tokens
) -> None:
    tab = open_tab([red(host, 1, 400, 300), red(host, 2, 400, 300)])
    look.wear(tokens)
    QTest.mouseClick(tab.views.grid.viewport(), LEFT, pos=card(tab, 0).frame.center())
    image = painted(tab.views.grid.viewport())
    frame, well = card(tab, 0).frame, card(tab, 0).well
    assert like(image.pixelColor(frame.left() + 1, frame.center().y()), tokens.accent_line)
    assert like(image.pixelColor(frame.left() + 5, frame.center().y()), tokens.accent_tint)
    tick = QRect(well.right() - 26, well.top() + 6, 20, 20)
    assert has(image, tick, tokens.accent_fill)
    assert has(image, tick, tokens.on_accent)
    other = card(tab, 1)
    assert like(image.pixelColor(other.frame.left() + 3, other.frame.center().y()), tokens.canvas)


def test_hover_shows_a_circle_and_leaves_with_the_mouse(open_tab: OpenTab, host: drawn.PictureHost) -> None:
    tab = open_tab([red(host, 1, 400, 300), red(host, 2, 400, 300)])
    viewport, well = tab.views.grid.viewport(), card(tab, 0).well
    circle = QPoint(well.right() - 15, well.top() + 16)
    assert like(painted(viewport).pixelColor(circle), RED)
    QTest.mouseMove(viewport, well.center())
    assert like(painted(viewport).pixelColor(circle), QColor("white"), 25)
    QTest.mouseMove(viewport, card(tab, 1).well.center())
    assert like(painted(viewport).pixelColor(circle), RED)


def test_the_keyboard_has_a_ring_and_the_mouse_none(open_tab: OpenTab, host: drawn.PictureHost) -> None:
    tab = open_tab([red(host, 1, 400, 300), red(host, 2, 400, 300)])
    grid, frame = tab.views.grid, card(tab, 1).frame
    grid.setFocus(Qt.FocusReason.MouseFocusReason)
    QTest.mouseClick(grid.viewport(), LEFT, pos=card(tab, 0).frame.center())
    outside = QPoint(frame.left() - 2, frame.center().y())
    assert like(painted(grid.viewport()).pixelColor(outside), LIGHT.canvas)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert like(painted(grid.viewport()).pixelColor(outside), LIGHT.accent_line)


def test_marks_lie_bottom_left_on_a_dark_plate(open_tab: OpenTab, host: drawn.PictureHost, tasks: Tasks) -> None:
    tab = open_tab([red(host, 1, 400, 300), red(host, 2, 400, 300)])
    tab._index.learn(drawn.media_id(1), thumb=True)
    tab.model.reread_all()
    image = painted(tab.views.grid.viewport())
    for row, marked in ((0, True), (1, False)):
        well = card(tab, row).well
        corner = image.pixelColor(well.left() + 9, well.bottom() - 9)
        assert like(corner, RED) is not marked


def test_a_broken_picture_shows_its_icon_and_why(open_tab: OpenTab, host: drawn.PictureHost) -> None:
    whole, cut = red(host, 1, 400, 300), drawn.image(2, "断.jpg", day=2)
    host.put(cut, drawn.jpeg(400, 300, 1)[:2000])
    tab = open_tab([whole, cut])
    image, well = painted(tab.views.grid.viewport()), card(tab, 1).well
    assert has(image, well.adjusted(20, 20, -20, -20), LIGHT.text2)
    assert like(image.pixelColor(well.left() + 4, well.center().y()), LIGHT.sunken)
    material = tab.model.material(1)
    assert material
    picture = tab.views._pictures["grid"].picture(material, well.size(), 1.0)
    assert isinstance(picture, Broken)
    assert picture.reason == CUT_SHORT


@pytest.mark.parametrize(
    ("kind", "remote"), [(Kind.VOICE, drawn.voice(1, "晨间.mp3")), (Kind.VIDEO, drawn.video(1, "店庆.mp4"))]
)
def test_voices_and_films_have_their_sign_and_length(
    open_tab: OpenTab, library: Library, kind: Kind, remote: RemoteMaterial, qtbot: QtBot, tasks: Tasks
) -> None:
    tab = open_tab([remote], kind)
    tab._index.learn(remote.media_id, seconds=42.0, size=500_000)
    tab.refresh()
    idle(qtbot, tasks)
    image, well = painted(tab.views.grid.viewport()), card(tab, 0).well
    middle = QRect(well.center() - QPoint(20, 20), QSize(40, 40))
    assert has(image, middle, LIGHT.text3 if kind is Kind.VOICE else LIGHT.on_plate)
    assert tab.model.data(tab.model.index(0, 0), 258) == "0:42"
    assert has(image, QRect(well.left() + 6, well.bottom() - 23, 30, 17), LIGHT.on_plate)


def test_news_show_their_cover_and_how_many_articles(open_tab: OpenTab, host: drawn.PictureHost) -> None:
    articles = [drawn.article(f"第 {number} 篇", number) for number in range(3)]
    host.pictures[articles[0].cover_url] = drawn.plain(900, 675, RED.name())
    tab = open_tab([drawn.news(1, articles)], Kind.NEWS)
    assert like(painted(tab.views.grid.viewport()).pixelColor(card(tab, 0).well.center()), RED)
    assert tab.model.data(tab.model.index(0, 0), 258) == "3 articles"


def test_the_list_shows_pictures_too(qtbot: QtBot, open_tab: OpenTab, host: drawn.PictureHost, tasks: Tasks) -> None:
    tab = open_tab([red(host, 1, 400, 400)])
    tab.set_list(True)
    idle(qtbot, tasks)
    image = painted(tab.views.table.viewport())
    assert like(image.pixelColor(16 + 20, 24), RED)
    QTest.mouseClick(tab.views.table.viewport(), LEFT, pos=QPoint(300, 24))
    image = painted(tab.views.table.viewport())
    assert like(image.pixelColor(1, 24), LIGHT.accent_line)
    assert like(image.pixelColor(200, 5), LIGHT.accent_tint)


def test_names_keep_their_extension(open_tab: OpenTab) -> None:
    long = "春茶长图-最终版-再改一次-这次真的是最终版了-真的.jpg"
    tab = open_tab([drawn.image(1, long)])
    delegate = tab.views.grid.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    shown = delegate._elided(long, 150, True, words.name_cut(Kind.IMAGE))
    assert shown.startswith("春茶")
    assert shown.endswith(".jpg")
    assert "…" in shown


@pytest.mark.parametrize("kind", [Kind.NEWS, Kind.DRAFT])
def test_titles_are_read_from_their_beginning(kind: Kind) -> None:
    assert words.name_cut(kind) is Qt.TextElideMode.ElideRight


# When pictures are asked for


class SlowHost(drawn.PictureHost):
    """Answers when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def fetch(self, url: str, edge: int) -> bytes:
        content = super().fetch(url, edge)
        assert self.gate.wait(20)
        return content


@pytest.fixture
def slow() -> SlowHost:
    return SlowHost()


Build = Callable[[int], MaterialTab]


@pytest.fixture
def slow_tab(qtbot: QtBot, look: Look, library: Library, tasks: Tasks, tmp_path: Path, slow: SlowHost) -> Build:
    def build(count: int) -> MaterialTab:
        remotes = [drawn.image(number, f"{number}.png", "png", day=number) for number in range(count)]
        for remote in remotes:
            slow.put(remote, drawn.plain(40, 30, RED.name()))
        index = library(remotes)
        tab = MaterialTab(look, tasks, index, Thumbnails(tmp_path / "t", index, slow.fetch), Kind.IMAGE)
        qtbot.addWidget(tab)
        tab.resize(760, 560)
        tab.show()
        qtbot.waitUntil(lambda: bool(slow.asked))
        return tab

    return build


def test_only_what_is_in_view_is_asked_for(qtbot: QtBot, slow_tab: Build, slow: SlowHost, tasks: Tasks) -> None:
    tab = slow_tab(500)
    first, last = tab.views.grid.rows_shown()
    assert tab.views._pictures["grid"].waiting <= last - first + 1
    slow.gate.set()
    idle(qtbot, tasks)
    assert len(slow.asked) == last - first + 1


def test_what_scrolled_away_is_dropped(qtbot: QtBot, slow_tab: Build, slow: SlowHost, tasks: Tasks) -> None:
    tab = slow_tab(2000)
    bar = tab.views.grid.verticalScrollBar()
    for place in range(0, bar.maximum(), bar.maximum() // 12):
        bar.setValue(place)
        QApplication.processEvents()
    assert tab.views._pictures["grid"].waiting <= 60
    slow.gate.set()
    idle(qtbot, tasks)
    assert len(slow.asked) < 100
    first, last = tab.views.grid.rows_shown()
    assert f"/{first:04}/" in "".join(slow.asked)
    assert f"/{last:04}/" in "".join(slow.asked)


def test_a_card_waits_quietly(slow_tab: Build, slow: SlowHost) -> None:
    tab = slow_tab(3)
    image, well = painted(tab.views.grid.viewport()), card(tab, 0).well
    assert all(like(image.pixelColor(well.center() + QPoint(x, 0)), LIGHT.sunken) for x in (-30, 0, 30))
    slow.gate.set()


def test_memory_for_pictures_is_bounded(
    qtbot: QtBot, slow_tab: Build, slow: SlowHost, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "_MOST_BYTES", 500_000)
    slow.gate.set()
    tab = slow_tab(100)
    bar = tab.views.grid.verticalScrollBar()
    for place in range(0, bar.maximum(), 400):
        bar.setValue(place)
        QApplication.processEvents()
        idle(qtbot, tasks)
    assert 0 < tab.views._pictures["grid"].bytes_held <= 500_000


def test_what_the_network_denied_is_asked_again_at_a_refresh(
    qtbot: QtBot, look: Look, library: Library, tasks: Tasks, tmp_path: Path
) -> None:
    remote = drawn.image(1, "红.png", "png")
    answers: list[object] = [NetworkError("picture", "no network"), drawn.plain(40, 30, RED.name())]
    clock = [1.0]

    def fetch(url: str, edge: int) -> bytes:
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        assert isinstance(answer, bytes)
        return answer

    index = library([remote])
    thumbnails = Thumbnails(tmp_path / "t", index, fetch, now=lambda: clock[0])
    tab = MaterialTab(look, tasks, index, thumbnails, Kind.IMAGE)
    qtbot.addWidget(tab)
    tab.resize(500, 400)
    tab.show()
    qtbot.waitUntil(lambda: len(answers) == 1)
    idle(qtbot, tasks)
    clock[0] += 1000
    tab.refresh()
    idle(qtbot, tasks)
    assert like(painted(tab.views.grid.viewport()).pixelColor(card(tab, 0).well.center()), RED)


def test_a_voice_is_never_asked_for(library: Library, tasks: Tasks, tmp_path: Path, host: drawn.PictureHost) -> None:
    index = library([drawn.voice(1, "晨间.mp3")])
    cards = CardPictures(Thumbnails(tmp_path / "t", index, host.fetch), tasks)
    material = index.find(drawn.media_id(1))
    assert material
    found = cards.picture(material, QSize(160, 120), 1.0)
    assert isinstance(found, Broken)
    assert found.reason == NO_URL
    assert cards.waiting == 0


def test_another_size_is_asked_for_while_the_old_one_shows(
    qtbot: QtBot, library: Library, tasks: Tasks, tmp_path: Path, host: drawn.PictureHost
) -> None:
    index = library([red(host, 1, 800, 600)])
    cards = CardPictures(Thumbnails(tmp_path / "t", index, host.fetch), tasks)
    material = index.find(drawn.media_id(1))
    assert material
    for size in (QSize(112, 84), QSize(200, 150)):
        before = cards.picture(material, size, 1.0)
        with qtbot.waitSignal(cards.changed):
            pass
        after = cards.picture(material, size, 1.0)
        assert isinstance(after, QPixmap)
        assert after.size() == size
        assert before is None or isinstance(before, QPixmap)
