"""The parts of the plan's side pane, each as a person moves it: the split, the crop, the stretch that is kept."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPixmap
from pytestqt.qtbot import QtBot

from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.plan_compare import SplitView
from wego_desktop.ui.uploads.plan_crop import WHOLE, CropView, moved
from wego_desktop.ui.uploads.plan_part import PartView
from wego_desktop.ui.uploads.plan_part import moved as moved_part
from wego_desktop.ui.uploads.plan_svg import NotDrawable, draw_svg, render_svg, self_contained

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def plain(colour: str, width: int = 320, height: int = 240) -> QPixmap:
    pixmap = QPixmap(width, height)
    pixmap.fill(QColor(colour))
    return pixmap


@pytest.fixture
def split(qtbot: QtBot, look: Look) -> SplitView:
    view = SplitView(look)
    qtbot.addWidget(view)
    view.resize(320, 240)
    view.tell(plain("red"), plain("blue"))
    view.show()
    return view


def test_the_split_shows_before_on_the_left_and_after_on_the_right(split: SplitView) -> None:
    image = split.grab().toImage()
    assert image.pixelColor(80, 200) == QColor("red")
    assert image.pixelColor(240, 200) == QColor("blue")


def test_the_split_follows_the_mouse_and_the_arrows(qtbot: QtBot, split: SplitView) -> None:
    qtbot.mousePress(split, LEFT, pos=QPoint(160, 120))
    qtbot.mouseMove(split, QPoint(288, 120))
    qtbot.mouseRelease(split, LEFT, pos=QPoint(288, 120))
    assert split.value() == 90
    assert split.grab().toImage().pixelColor(240, 200) == QColor("red")
    qtbot.keyClick(split, Key.Key_Left)
    assert split.value() == 85
    qtbot.keyClick(split, Key.Key_Home)
    assert split.grab().toImage().pixelColor(80, 200) == QColor("blue")
    assert split.accessibleName()


@pytest.fixture
def crop(qtbot: QtBot, look: Look) -> CropView:
    view = CropView(look)
    qtbot.addWidget(view)
    view.resize(328, 248)  # the picture is 320 × 240, with air for the handles
    view.tell(plain("green"), None)
    view.show()
    return view


def test_a_corner_sizes_the_crop_and_the_middle_moves_it(qtbot: QtBot, crop: CropView) -> None:
    told: list[tuple[float, ...]] = []
    crop.cropped.connect(told.append)
    qtbot.mousePress(crop, LEFT, pos=QPoint(323, 243))
    qtbot.mouseMove(crop, QPoint(163, 123))
    qtbot.mouseRelease(crop, LEFT, pos=QPoint(163, 123))
    assert told[-1] == pytest.approx((0, 0, 0.5, 0.5), abs=0.01)
    qtbot.mousePress(crop, LEFT, pos=QPoint(84, 64))
    qtbot.mouseMove(crop, QPoint(116, 88))
    qtbot.mouseRelease(crop, LEFT, pos=QPoint(116, 88))
    assert told[-1] == pytest.approx((0.1, 0.1, 0.6, 0.6), abs=0.01)
    assert len(told) == 2


def test_keys_move_and_size_the_crop(qtbot: QtBot, crop: CropView) -> None:
    for _ in range(10):
        qtbot.keyClick(crop, Key.Key_Left, SHIFT)
    assert crop.crop == pytest.approx((0, 0, 0.8, 1.0))
    qtbot.keyClick(crop, Key.Key_Right)
    assert crop.crop == pytest.approx((0.02, 0, 0.82, 1.0))
    qtbot.keyClick(crop, Key.Key_Home)
    assert crop.crop == WHOLE


def test_a_shape_is_the_largest_of_its_ratio(crop: CropView) -> None:
    crop.choose_shape(1.0)
    left, top, right, bottom = crop.crop
    assert ((right - left) * 320, (bottom - top) * 240) == pytest.approx((240, 240))
    crop.choose_shape(2.35)
    left, top, right, bottom = crop.crop
    assert (right - left) * 320 / ((bottom - top) * 240) == pytest.approx(2.35)


def test_a_crop_stays_in_the_picture_and_keeps_a_size() -> None:
    assert moved(WHOLE, (0, 0), 0.5, -0.5) == WHOLE
    assert moved((0.2, 0.2, 0.4, 0.4), (-1, -1), 0.9, 0.9) == pytest.approx((0.35, 0.35, 0.4, 0.4))


@pytest.fixture
def part(qtbot: QtBot, look: Look) -> PartView:
    view = PartView(look)
    qtbot.addWidget(view)
    view.resize(316, 72)  # 300 px between the edges: 3 px a second
    view.tell(100.0, 60.0, None)
    view.show()
    return view


def test_the_stretch_begins_as_the_first_that_is_allowed(part: PartView) -> None:
    assert part.part == (0.0, 60.0)


def test_the_stretch_is_dragged_and_its_end_is_bounded(qtbot: QtBot, part: PartView) -> None:
    told: list[tuple[float, float]] = []
    part.chosen.connect(told.append)
    qtbot.mousePress(part, LEFT, pos=QPoint(98, 36))
    qtbot.mouseMove(part, QPoint(158, 36))
    qtbot.mouseRelease(part, LEFT, pos=QPoint(158, 36))
    assert told == [(20.0, 80.0)]
    qtbot.mousePress(part, LEFT, pos=QPoint(248, 36))
    qtbot.mouseMove(part, QPoint(300, 36))
    qtbot.mouseRelease(part, LEFT, pos=QPoint(300, 36))
    assert told[-1] == (20.0, 80.0)
    qtbot.mousePress(part, LEFT, pos=QPoint(248, 36))
    qtbot.mouseMove(part, QPoint(128, 36))
    qtbot.mouseRelease(part, LEFT, pos=QPoint(128, 36))
    assert told[-1] == (20.0, 40.0)


def test_keys_move_the_stretch_and_its_end(qtbot: QtBot, part: PartView) -> None:
    qtbot.keyClick(part, Key.Key_Right)
    assert part.part == (1.0, 61.0)
    qtbot.keyClick(part, Key.Key_Left, SHIFT)
    assert part.part == (1.0, 60.0)
    qtbot.keyClick(part, Key.Key_End)
    assert part.part == (41.0, 100.0)
    assert "0:41" in part.accessibleDescription()


def test_a_stretch_keeps_a_second() -> None:
    assert moved_part((0.0, 60.0), -1, 80.0, 100.0, 60.0) == (59.0, 60.0)
    assert moved_part((0.0, 60.0), 0, -5.0, 100.0, 60.0) == (0.0, 60.0)


SVG = '<svg xmlns="http://www.w3.org/2000/svg" {more} width="100" height="50">{inside}</svg>'


def test_an_svg_is_drawn_as_large_as_asked(tmp_path: Path) -> None:
    file = tmp_path / "a.svg"
    file.write_text(SVG.format(more="", inside='<rect width="100" height="50" fill="#ff0000"/>'))
    image = QImage.fromData(render_svg(file, 400))
    assert (image.width(), image.height()) == (400, 200)
    assert image.pixelColor(200, 100) == QColor("red")


def test_an_svg_loads_nothing_from_outside(tmp_path: Path) -> None:
    plain("blue", 50, 50).save(str(tmp_path / "secret.png"))
    for address in ("secret.png", f"file://{tmp_path}/secret.png", "&#102;ile:secret.png", "http://127.0.0.1:1/a.png"):
        inside = f'<image x="0" y="0" width="50" height="50" xlink:href="{address}"/>'
        file = tmp_path / "a.svg"
        file.write_text(SVG.format(more='xmlns:xlink="http://www.w3.org/1999/xlink"', inside=inside))
        assert b"secret" not in self_contained(file.read_bytes())
        assert draw_svg(file, 100).pixelColor(25, 25).alpha() == 0


def test_an_svg_keeps_the_pictures_and_parts_it_holds() -> None:
    inside = '<g id="a"/><use href="#a"/><image href="data:image/png;base64,AAAA"/><script>x()</script>'
    left = self_contained(SVG.format(more="", inside=inside).encode())
    assert b'href="#a"' in left
    assert b"base64,AAAA" in left
    assert b"script" not in left


@pytest.mark.parametrize(
    "text",
    [
        "<svg",
        "no xml",
        '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
        + "".join(
            f'<!ENTITY x{n} "&{"b" if n == 0 else f"x{n - 1}"};&{"b" if n == 0 else f"x{n - 1}"};">' for n in range(30)
        )
        + ']><svg xmlns="http://www.w3.org/2000/svg">&x29;</svg>',
    ],
)
def test_what_is_no_svg_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.svg"
    file.write_text(text)
    with pytest.raises(NotDrawable):
        render_svg(file, 64)
