"""A page that scrolls is a stop of the keyboard only while there is something to scroll."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.test_controls import has_colour
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.controls.scroller import Scroller
from wego_desktop.ui.style import Look
from wego_desktop.ui.tokens import LIGHT


class Window(QWidget):
    """A page between two buttons."""

    def __init__(self, look: Look, high: int) -> None:
        super().__init__()
        self.before, self.after = OutlineButton(look, "Before"), OutlineButton(look, "After")
        self.scroller, page = Scroller(look), QWidget()
        page.setMinimumHeight(high)
        self.scroller.setWidget(page)
        column = QVBoxLayout(self)
        for part in (self.before, self.scroller, self.after):
            column.addWidget(part)
        self.resize(300, 300)


def shown(qtbot: QtBot, high: int) -> Window:
    window = Window(Look(), high)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.before.setFocus()
    return window


def test_tab_passes_a_page_that_fits(qtbot: QtBot) -> None:
    window = shown(qtbot, 20)
    QTest.keyClick(window.before, Qt.Key.Key_Tab)
    assert window.after.hasFocus()


def test_tab_stops_at_one_that_scrolls_and_shows_where_it_is(qtbot: QtBot) -> None:
    window = shown(qtbot, 2000)
    assert not has_colour(window.scroller, LIGHT.accent_line)
    QTest.keyClick(window.before, Qt.Key.Key_Tab)
    assert window.scroller.hasFocus()
    assert has_colour(window.scroller, LIGHT.accent_line)
    QTest.keyClick(window.scroller, Qt.Key.Key_PageDown)
    assert window.scroller.verticalScrollBar().value() > 0
    QTest.keyClick(window.scroller, Qt.Key.Key_Tab)
    assert window.after.hasFocus()
    assert not has_colour(window.scroller, LIGHT.accent_line)
