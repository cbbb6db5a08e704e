"""From tab to tab in the real window, by the keys its sheet names."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from e2e.acts import OpenWindow, page_of, pictures, settled
from wego_desktop.library.material import KINDS
from wego_desktop.ui.ledgers.shelves import BODY, TEMPORARY
from wego_desktop.ui.window import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def opened(qtbot: QtBot, open_window: OpenWindow) -> Window:
    window = open_window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    page_of(window).refreshing.start()
    settled(qtbot, window)
    return window


def test_every_tab_comes_and_then_the_first_again(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = opened(qtbot, open_window)
    page = page_of(window)
    every = [kind.value for kind in KINDS] + [TEMPORARY, BODY]
    first = page.pages.current
    shown = []
    for _tab in every:
        QTest.keyClick(focused(), Qt.Key.Key_Tab, CONTROL)
        shown.append(page.pages.current)
        qtbot.waitUntil(page.pages[page.pages.current].isVisible)
    assert shown == [*every[1:], first]
    QTest.keyClick(focused(), Qt.Key.Key_Backtab, CONTROL | SHIFT)  # so a keyboard says Tab with Shift
    assert page.pages.current == every[-1]


def test_the_tabs_under_the_plan_stay(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = opened(qtbot, open_window)
    page = page_of(window)
    before = page.pages.current
    window.workspace.planning.look_at(pictures(tmp_path, 1))
    qtbot.waitUntil(lambda: window.workspace.planning.plan is not None and window.workspace.planning.plan.isVisible())
    QTest.keyClick(focused(), Qt.Key.Key_Tab, CONTROL)
    assert page.pages.current == before
