"""Ctrl+Tab goes from tab to tab, wherever the keyboard is in the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.style import Look

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAB = Qt.Key.Key_Tab


@pytest.fixture
def seat(qtbot: QtBot, look: Look) -> Iterator[tuple[CountTabs, QLineEdit]]:
    """A bar of three tabs, and a field below it that has the keyboard."""
    window = QWidget()
    qtbot.addWidget(window)
    tabs, field, column = CountTabs(look, window), QLineEdit(window), QVBoxLayout(window)
    for key in ("image", "voice", "video"):
        tabs.add(key, key)
    column.addWidget(tabs)
    column.addWidget(field)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    yield tabs, field
    window.close()


def test_the_first_follows_the_last_and_the_keyboard_stays(seat: tuple[CountTabs, QLineEdit]) -> None:
    tabs, field = seat
    seen: list[str] = []
    tabs.current_changed.connect(seen.append)
    for _time in range(3):
        QTest.keyClick(field, TAB, CONTROL)
    for _time in range(2):
        QTest.keyClick(field, Qt.Key.Key_Backtab, CONTROL | SHIFT)  # so a keyboard says Tab with Shift
    assert seen == ["voice", "video", "image", "video", "voice"]
    assert field.hasFocus()


def test_a_bar_out_of_sight_stays_where_it_is(seat: tuple[CountTabs, QLineEdit]) -> None:
    tabs, field = seat
    tabs.hide()
    QTest.keyClick(field, TAB, CONTROL)
    assert tabs.current() == "image"
