"""Where words stand in the small parts, and what Enter does to them."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.conftest import Show
from wego_desktop.ui.accounts.welcome import Welcome
from wego_desktop.ui.controls.buttons import Button, DangerButton, LinkButton, OutlineButton, QuietButton
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.style import Look
from wego_desktop.ui.tokens import LIGHT

KEY = Qt.Key


def inked(image: QImage, ground: QColor, lines: range) -> list[int]:
    """Columns in which something stands on the ground."""
    return [x for x in range(image.width()) if any(image.pixelColor(x, y) != ground for y in lines)]


def test_the_words_of_a_chip_stand_in_its_middle(show: Show, look: Look) -> None:
    chip = Chip(look)
    chip.set_label("Can be repaired", 3)
    show(chip)
    chip.resize(chip.sizeHint())
    image = chip.grab().toImage()
    middle = range(image.height() // 2 - 4, image.height() // 2 + 4)
    columns = [x for x in inked(image, LIGHT.sunken, middle) if 4 < x < image.width() - 4]
    left, right = columns[0], image.width() - 1 - columns[-1]
    assert abs(left - right) <= 3


@pytest.mark.parametrize("chosen", ["voice", "image"])
def test_counts_stand_as_near_to_each_name(show: Show, look: Look, chosen: str) -> None:
    tabs = CountTabs(look)
    for key, text in (("image", "Temporary"), ("voice", "Body pictures")):
        tabs.add(key, text)
        tabs.set_count(key, 0)
    show(tabs)
    tabs.set_current(chosen)
    widest = []
    for place in range(2):
        image = tabs.grab(tabs.tabRect(place)).toImage()
        columns = inked(image, image.pixelColor(0, 4), range(8, image.height() - 8))
        widest.append(max(right - left for left, right in pairwise(columns)))
    assert max(widest) <= 10, "between words and between a name and its count, no more than a space"


@pytest.mark.parametrize("kind", [OutlineButton, QuietButton, LinkButton])
@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Enter])
def test_enter_presses_what_has_the_focus(show: Show, look: Look, kind: type[Button], key: Qt.Key) -> None:
    button = kind(look)
    button.setText("Refresh")
    show(button)
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append("click"))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, key)
    assert clicks == ["click"]


def test_enter_opens_a_menu(qtbot: QtBot, show: Show, look: Look) -> None:
    button = QuietButton(look, "more")
    menu = QMenu(button)
    menu.addAction("Settings")
    button.setMenu(menu)
    show(button)
    menu.aboutToShow.connect(lambda: QCoreApplication.postEvent(menu, QEvent(QEvent.Type.Close)))
    with qtbot.waitSignal(menu.aboutToShow):
        QTest.keyClick(button, KEY.Key_Return)


def test_enter_never_loses_anything(show: Show, look: Look) -> None:
    button = DangerButton(look, "Delete")
    show(button)
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append("click"))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, KEY.Key_Return)
    assert clicks == []


def test_enter_begins_where_there_is_no_account_yet(qtbot: QtBot, show: Show, look: Look) -> None:
    welcome = Welcome(look)
    show(welcome)
    welcome.setFocus()
    with qtbot.waitSignal(welcome.practice_wanted):
        QTest.keyClick(welcome.practice.button, KEY.Key_Return)
    assert welcome.practice.button.hasFocus()
