"""A field of choices opens a list that shows all of them."""

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.style import palette, sheet
from wego_desktop.ui.tokens import DARK, LIGHT, Tokens


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("chosen", [0, 2])
def test_the_last_choice_is_seen_whole(qapp: QApplication, qtbot: QtBot, tokens: Tokens, chosen: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setPalette(palette(tokens))
    window.setStyleSheet(sheet(tokens))
    window.resize(400, 300)
    field = QComboBox(window)
    field.addItems(["As the system", "简体中文", "English"])
    field.setCurrentIndex(chosen)
    window.show()
    field.showPopup()
    view = field.view()
    qtbot.waitUntil(view.isVisible)
    room = view.viewport().rect()
    for row in range(3):
        assert room.contains(view.visualRect(field.model().index(row, 0))), row
    field.hidePopup()
