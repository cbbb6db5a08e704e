"""The sheet of keys: those of the library, and those of the editor."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.actions import DEEDS, Actions
from wego_desktop.ui.articles import key_groups
from wego_desktop.ui.articles.tools import FORMS, MENUS, TOOLS
from wego_desktop.ui.keys_sheet import EDITOR, LIBRARY, KeysSheet
from wego_desktop.ui.style import Look


def words(sheet: KeysSheet) -> list[str]:
    page = sheet._stack.currentWidget()
    assert page is not None
    return [label.text() for label in page.findChildren(QLabel)]


def test_keys_that_are_lent_to_the_editor_are_shown_all_the_same(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, look)
    actions.lend_keys(True)
    sheet = KeysSheet(look, actions.told(), window)
    assert sheet.tabs.current() == LIBRARY
    shown = words(sheet)
    assert "Ctrl+N" in shown
    assert len(actions.told()) == len(DEEDS)


def test_the_editor_s_keys_come_first_where_it_is_open(qtbot: QtBot, look: Look) -> None:
    sheet = KeysSheet(look, [], at=EDITOR)
    qtbot.addWidget(sheet)
    shown = words(sheet)
    assert shown[:3] == ["Article editor", "Save", "Ctrl+S"]
    sheet.tabs.set_current(LIBRARY)
    assert "Upload plan" in words(sheet)


def test_every_key_of_a_tool_is_on_the_sheet() -> None:
    rows = [keys for _title, group in key_groups.groups() for _words, keys in group]
    shown = {key for keys in rows for key in keys}
    native = QKeySequence.SequenceFormat.NativeText
    given = [key for tool in (*TOOLS.values(), *FORMS) for key in tool.keys] + [
        key for menu in MENUS for key in menu.keys
    ]
    assert {QKeySequence(key).toString(native) for key in given} <= shown
    assert all(keys for keys in rows)


def test_no_key_of_the_editor_is_one_of_the_whole_window() -> None:
    everywhere = {key for deed in DEEDS if deed.everywhere for key in deed.keys}
    assert not everywhere & {key for _title, group in key_groups.groups() for _words, keys in group for key in keys}


def test_tabs_go_by_the_same_keys_in_library_and_editor(qtbot: QtBot, look: Look) -> None:
    sheet = KeysSheet(look, [])
    qtbot.addWidget(sheet)
    for at in (LIBRARY, EDITOR):
        sheet.tabs.set_current(at)
        assert "Ctrl+Tab   Ctrl+Shift+Tab" in words(sheet)
