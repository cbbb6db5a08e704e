"""The box that is kept of a cover, moved and sized by mouse and keys."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPixmap
from pytestqt.qtbot import QtBot

from wego_desktop.articles.crop import Pixels, centred, fits
from wego_desktop.ui.articles.cover_crop import CoverCrop
from wego_desktop.ui.articles.covers import CoverPicture
from wego_desktop.ui.style import Look
from wego_desktop.wechat.draft_bodies import Crop, Ratio

KEY, LEFT, SHIFT = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
SQUARE = Crop(0, 0, 0.5, 0.5)
Show = Callable[..., list[Crop]]


def picture(width: int, height: int) -> CoverPicture:
    image = QImage(width // 2, height // 2, QImage.Format.Format_RGB32)
    image.fill("#408060")
    return CoverPicture(QPixmap.fromImage(image), Pixels(width, height))


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> Iterator[CoverCrop]:
    shown = CoverCrop(look)
    qtbot.addWidget(shown)
    shown.resize(200, 200)
    shown.show()
    yield shown
    shown.hide()


@pytest.fixture
def show(view: CoverCrop) -> Show:
    """A square picture of 400 px in a square of 200; what is cut is shown again, as the editor does."""

    def put(crop: Crop | None, ratio: Ratio = Ratio.SQUARE, size: tuple[int, int] = (400, 400)) -> list[Crop]:
        told: list[Crop] = []
        shown = picture(*size)
        view.show_picture(shown, ratio, crop)
        view.cut.connect(told.append)
        view.cut.connect(lambda cut: view.show_picture(shown, ratio, cut))
        return told

    return put


def drag(qtbot: QtBot, view: CoverCrop, start: tuple[int, int], *way: tuple[int, int]) -> None:
    qtbot.mousePress(view, LEFT, pos=QPoint(*start))
    for point in way:
        qtbot.mouseMove(view, QPoint(*point))
    qtbot.mouseRelease(view, LEFT, pos=QPoint(*way[-1]))


def test_the_middle_is_shown_and_told_to_nobody(view: CoverCrop, show: Show) -> None:
    told = show(None, Ratio.WIDE)
    assert view.crop == centred(Pixels(400, 400), Ratio.WIDE)
    assert "by itself" in view.accessibleDescription()
    assert not told


def test_a_click_without_a_move_sets_nothing(qtbot: QtBot, view: CoverCrop, show: Show) -> None:
    told = show(None)
    qtbot.mouseClick(view, LEFT, pos=QPoint(100, 100))
    assert not told


def test_the_box_is_dragged_and_told_once_when_the_mouse_lets_go(qtbot: QtBot, view: CoverCrop, show: Show) -> None:
    told, seen = show(SQUARE), list[Crop]()
    view.moving.connect(seen.append)
    drag(qtbot, view, (50, 50), (60, 60), (90, 70))
    assert told == [Crop(0.2, 0.1, 0.7, 0.6)]
    assert seen[0] == Crop(0.05, 0.05, 0.55, 0.55)


def test_it_stops_at_the_edge_and_comes_back_with_the_mouse(qtbot: QtBot, view: CoverCrop, show: Show) -> None:
    told = show(SQUARE)
    drag(qtbot, view, (50, 50), (400, 400), (70, 50))
    assert told == [Crop(0.1, 0, 0.6, 0.5)]


def test_a_corner_sizes_it_and_the_ratio_stays(qtbot: QtBot, view: CoverCrop, show: Show) -> None:
    told = show(SQUARE)
    drag(qtbot, view, (97, 98), (127, 108))
    assert told == [Crop(0, 0, 0.65, 0.65)]
    told = show(None, Ratio.WIDE, (900, 500))
    box = view._box()
    corner = (round(box.right()), round(box.bottom()))
    drag(qtbot, view, corner, (corner[0] - 60, corner[1]), (corner[0] - 60, corner[1] - 30))
    assert told[-1].x2 < 1
    assert fits(told[-1], Pixels(900, 500), Ratio.WIDE, 1e-5)


def test_escape_ends_a_drag_without_effect(qtbot: QtBot, view: CoverCrop, show: Show) -> None:
    told = show(SQUARE)
    qtbot.mousePress(view, LEFT, pos=QPoint(50, 50))
    qtbot.mouseMove(view, QPoint(90, 70))
    qtbot.keyClick(view, KEY.Key_Escape)
    qtbot.mouseRelease(view, LEFT, pos=QPoint(90, 70))
    assert not told
    assert view.crop == SQUARE


def test_a_refresh_does_not_take_the_box_out_of_the_hand(qtbot: QtBot, view: CoverCrop) -> None:
    shown, told = picture(400, 400), list[Crop]()
    view.cut.connect(told.append)
    view.show_picture(shown, Ratio.SQUARE, SQUARE)
    qtbot.mousePress(view, LEFT, pos=QPoint(50, 50))
    qtbot.mouseMove(view, QPoint(70, 50))
    view.show_picture(shown, Ratio.SQUARE, SQUARE)
    qtbot.mouseMove(view, QPoint(90, 50))
    qtbot.mouseRelease(view, LEFT, pos=QPoint(90, 50))
    assert told == [Crop(0.2, 0, 0.7, 0.5)]


@pytest.mark.parametrize(
    ("key", "shift", "after"),
    [
        (KEY.Key_Right, False, Crop(0.01, 0, 0.51, 0.5)),
        (KEY.Key_Down, True, Crop(0, 0.1, 0.5, 0.6)),
        (KEY.Key_Minus, False, Crop(0.004902, 0.004902, 0.495098, 0.495098)),
        (KEY.Key_Plus, True, Crop(0, 0, 0.6, 0.6)),
    ],
)
def test_keys_move_and_size_it(
    qtbot: QtBot, view: CoverCrop, show: Show, key: Qt.Key, shift: bool, after: Crop
) -> None:
    told = show(SQUARE)
    qtbot.keyClick(view, key, SHIFT if shift else Qt.KeyboardModifier.NoModifier)
    assert told == [after]
    assert f"{round(100 * after.x2)} % across" in view.accessibleDescription()


def test_keys_at_the_edge_tell_nothing(qtbot: QtBot, view: CoverCrop, show: Show) -> None:
    told = show(SQUARE)
    qtbot.keyClick(view, KEY.Key_Left)
    qtbot.keyClick(view, KEY.Key_Up, SHIFT)
    assert not told


def test_home_gives_the_box_back(qtbot: QtBot, view: CoverCrop, show: Show) -> None:
    show(SQUARE)
    with qtbot.waitSignal(view.released):
        qtbot.keyClick(view, KEY.Key_Home)
    show(None)
    with qtbot.assertNotEmitted(view.released):
        qtbot.keyClick(view, KEY.Key_Home)


def test_some_pixels_are_shown_and_cannot_be_cut(qtbot: QtBot, view: CoverCrop, show: Show) -> None:
    told = show(None, Ratio.WIDE, (6, 6))
    drag(qtbot, view, (100, 100), (120, 120))
    qtbot.keyClick(view, KEY.Key_Right)
    assert not told
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert not view.grab().toImage().isNull()


def test_what_is_cut_away_lies_in_shade(view: CoverCrop, show: Show) -> None:
    show(SQUARE)
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    inside, outside = (image.pixelColor(round(x * ratio), round(x * ratio)) for x in (45, 150))
    assert inside.lightness() > outside.lightness() + 20
