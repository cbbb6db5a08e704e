"""The icons: complete, in the colour asked for, sharp on every screen."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from pytestqt.qtbot import QtBot

from wego_desktop.paths import resources
from wego_desktop.ui.icons import Icons

NEEDED = """\
upload download delete refresh search more panel-bottom panel-right grid list sort chevron-down chevron-up chevron-left
chevron-right check close copy link image voice video news draft temporary body-picture broken-picture warning error
info done clock play pause stop volume mute folder file plus minus settings account key retry open-external eye zoom-in
zoom-out thumb star tag wifi-off trash paste drag keyboard moon sun select-all filter edit chevrons repair
"""
DRAWINGS = "empty-images empty-voices empty-videos empty-news empty-drafts empty-drop no-results offline"
RED = QColor("#C81E1E")
FOLDER = resources() / "icons"


@pytest.fixture
def icons(qtbot: QtBot) -> Icons:
    return Icons(FOLDER)


def inked(image: QImage) -> list[tuple[int, int, int]]:
    """Red, green and blue of each pixel that has ink."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    data = bytes(plain.constBits())
    pixels = zip(data[::4], data[1::4], data[2::4], data[3::4], strict=True)
    return [(red, green, blue) for red, green, blue, alpha in pixels if alpha > 200]


@pytest.mark.parametrize("name", NEEDED.split() + DRAWINGS.split())
def test_each_has_ink_in_the_colour_asked_for(icons: Icons, name: str) -> None:
    pixels = inked(icons.pixmap(name, RED, 96 if name in DRAWINGS.split() else 40, 2.0).toImage())
    assert len(pixels) > 20
    assert all(abs(red - RED.red()) < 8 and green < 60 for red, green, _ in pixels)


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.svg")), ids=lambda file: file.stem)
def test_one_hand(file: Path) -> None:
    """One grid, one line, round joins, no colour of its own."""
    svg = file.read_text("utf-8")
    grid, line = ("0 0 20 20", "1.5") if 'viewBox="0 0 20 20"' in svg else ("0 0 96 96", "2")
    assert f'viewBox="{grid}"' in svg
    assert re.findall(r'stroke-width="([^"]+)"', svg) == [line]
    assert 'stroke-linejoin="round"' in svg
    assert set(re.findall(r'(?:fill|stroke)="([^"]+)"', svg)) <= {"none", "currentColor"}


def test_ratio_makes_it_sharp_not_large(icons: Icons) -> None:
    pixmap = icons.pixmap("upload", RED, 20, 2.0)
    assert pixmap.size() == QSize(40, 40)
    assert pixmap.deviceIndependentSize().toSize() == QSize(20, 20)


def test_asked_twice_rendered_once(icons: Icons) -> None:
    assert icons.pixmap("upload", RED, 20).cacheKey() == icons.pixmap("upload", QColor(RED), 20).cacheKey()


def test_half_seen_colours(icons: Icons) -> None:
    faint = QColor(RED)
    faint.setAlpha(100)
    image = icons.pixmap("stop", faint, 20).toImage()
    assert max(image.pixelColor(x, 4).alpha() for x in range(20)) <= 101


def test_an_icon_greys_when_disabled(icons: Icons) -> None:
    icon = icons.icon("delete", RED, QColor("#A3A9A6"))
    normal = icon.pixmap(QSize(20, 20), QIcon.Mode.Normal).toImage()
    disabled = icon.pixmap(QSize(20, 20), QIcon.Mode.Disabled).toImage()
    red, green, _ = inked(normal)[0]
    assert red > 150 > green
    red, green, _ = inked(disabled)[0]
    assert abs(red - green) < 20


def test_an_unknown_name_is_a_mistake(icons: Icons) -> None:
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", RED)
