"""A card's tip tells what the card has no room for, and nothing else."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import OpenTab

LONG = f"{'一个很长的名字 ' * 8}.jpg"


@pytest.mark.parametrize(("name", "told"), [("短.jpg", False), (LONG, True)])
def test_a_tip_comes_only_where_the_name_is_cut(qtbot: QtBot, open_tab: OpenTab, name: str, told: bool) -> None:
    tab = open_tab([drawn.image(1, name)])
    grid, middle = tab.views.grid, tab.views.grid.visualRect(tab.model.index(0, 0)).center()
    at = grid.viewport().mapToGlobal(middle)
    QApplication.sendEvent(grid.viewport(), QHelpEvent(QEvent.Type.ToolTip, middle, at))
    assert QToolTip.text() == (" ".join(name.split()) if told else "")
    QToolTip.hideText()
