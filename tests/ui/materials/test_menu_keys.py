"""Menus tell the keys that do the same, and take none of them away from the window."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.actions import Actions
from wego_desktop.ui.materials.menu import MaterialMenu
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind


def told(menu: MaterialMenu) -> dict[str, str]:
    """Words and keys that can be read."""
    shown = [action for action in menu.actions() if action.isShortcutVisibleInContextMenu() and action.text()]
    return {action.text(): action.shortcut().toString() for action in shown}


def test_the_menu_of_a_material_tells_the_keys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    menu = MaterialMenu(Look(), window)
    menu.open_at(QPoint(0, 0), Kind.IMAGE, 1, editable=False)
    assert told(menu) == {
        "Open": "Return",
        "Copy link": "Ctrl+C",
        "Copy media_id": "Ctrl+Shift+C",
        "Download…": "Ctrl+S",
        "Delete…": "Del",
    }
    menu.close()


def test_the_keys_stay_those_of_the_window(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    action = QAction(window, shortcut=QKeySequence("Ctrl+S"))
    window.addAction(action)
    menu = MaterialMenu(Look(), window)
    wanted: list[str] = []
    action.triggered.connect(lambda: wanted.append("window"))
    menu.download_chosen.connect(lambda: wanted.append("menu"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    menu.open_at(QPoint(0, 0), Kind.IMAGE, 1, editable=False)
    menu.close()
    QTest.keySequence(window, QKeySequence("Ctrl+S"))
    assert wanted == ["window"]


def test_the_menu_of_the_window_tells_the_keys(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window, Look())
    assert all(action.isShortcutVisibleInContextMenu() for action in actions.values())
