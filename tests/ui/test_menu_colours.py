"""What a menu offers can be read, also while the mouse is on it."""

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from wego_desktop.ui.style import palette, sheet
from wego_desktop.ui.tokens import DARK, LIGHT, Tokens


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def farthest(seen: set[str], ground: QColor) -> int:
    """How much lighter or darker than the ground anything on it is, of 255."""
    return max(abs(QColor(one).lightness() - ground.lightness()) for one in seen)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("kind", ["plain", "menu", "checked"])
def test_what_is_chosen_in_a_menu_is_read(qapp: QApplication, qtbot: QtBot, tokens: Tokens, kind: str) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.setStyle(qapp.style())
    menu.setPalette(palette(tokens))
    menu.setStyleSheet(sheet(tokens))
    action = menu.addMenu("Limits").menuAction() if kind == "menu" else menu.addAction("New article")
    action.setCheckable(kind == "checked")
    action.setChecked(kind == "checked")
    menu.addAction("Settings")
    menu.popup(menu.pos())
    menu.setActiveAction(action)
    seen = colours(menu.grab(menu.actionGeometry(action).adjusted(4, 2, -4, -2)).toImage())
    assert tokens.accent_tint.name() in seen
    assert farthest(seen, tokens.accent_tint) > 120
    menu.close()
