"""What is selected where nobody has clicked: by the first key, by what is opened, and once all of it is gone."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import LEFT, OpenTab
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.wechat.answers import RemoteMaterial

KEY = Qt.Key


def many(count: int) -> list[RemoteMaterial]:
    return [drawn.image(number, f"图 {number:03}.jpg", day=number) for number in range(count)]


def by_keyboard(tab: MaterialTab, *, as_list: bool) -> None:
    """The keyboard comes to the materials, where nothing is selected yet."""
    tab.set_list(as_list)
    tab.views.selection.clear()
    tab.views.selection.setCurrentIndex(tab.model.index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    tab.views.view.setFocus(Qt.FocusReason.TabFocusReason)


def chosen(tab: MaterialTab) -> list[str]:
    return [material.name for material in tab.selection]


@pytest.mark.parametrize("as_list", [False, True])
@pytest.mark.parametrize("key", [KEY.Key_Right, KEY.Key_Down, KEY.Key_Home])
def test_the_first_key_selects_where_the_keyboard_stands(open_tab: OpenTab, key: Qt.Key, as_list: bool) -> None:
    tab = open_tab(many(12))
    by_keyboard(tab, as_list=as_list)
    QTest.keyClick(tab.views.view, key)
    assert chosen(tab) == ["图 000.jpg"]


@pytest.mark.parametrize("as_list", [False, True])
def test_the_second_key_goes_on_from_there(open_tab: OpenTab, as_list: bool) -> None:
    tab = open_tab(many(12))
    by_keyboard(tab, as_list=as_list)
    key = KEY.Key_Down if as_list else KEY.Key_Right
    QTest.keyClick(tab.views.view, key)
    QTest.keyClick(tab.views.view, key)
    assert chosen(tab) == ["图 001.jpg"]


def test_home_from_afar_goes_to_the_first(open_tab: OpenTab) -> None:
    tab = open_tab(many(12))
    by_keyboard(tab, as_list=False)
    tab.views.selection.setCurrentIndex(tab.model.index(7, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    QTest.keyClick(tab.views.view, KEY.Key_Home)
    assert chosen(tab) == ["图 000.jpg"]


def test_what_is_opened_is_selected(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(many(3))
    by_keyboard(tab, as_list=False)
    with qtbot.waitSignal(tab.open_requested):
        QTest.keyClick(tab.views.view, KEY.Key_Space)
    assert chosen(tab) == ["图 000.jpg"]


def test_it_is_said_when_all_that_was_selected_is_gone(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(many(5))
    for row in (1, 2):
        where, keys = tab.views.view.visualRect(tab.model.index(row, 0)).center(), Qt.KeyboardModifier
        QTest.mouseClick(tab.views.view.viewport(), LEFT, keys.ControlModifier, where)
    QApplication.processEvents()
    tab._index.forget([drawn.media_id(1), drawn.media_id(2)])
    with qtbot.waitSignal(tab.selection_changed) as told:
        tab.refresh()
    assert told.args is not None
    assert len(told.args[0]) == 0
