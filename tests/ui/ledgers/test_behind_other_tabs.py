"""A ledger that reads anew behind another tab does not speak for the window."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.ledgers.shelves import click, picture, send
from ui.materials.looking import idle
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.limits import Target
from wego_desktop.ui.ledgers.shelf import Shelf
from wego_desktop.ui.ledgers.shelves import Shelves
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind


def test_what_is_selected_elsewhere_stays_selected(
    qtbot: QtBot, look: Look, tasks: Tasks, opened: OpenAccount, tmp_path: Path
) -> None:
    send(opened, picture(tmp_path / "甲.png"), Target.TEMPORARY_IMAGE)
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    shelves = Shelves(look, tasks, opened, QLabel("preview"), stack)
    pictures, temporary = QWidget(stack), shelves.sheets()[0].build(stack)
    assert isinstance(temporary, Shelf)
    for page in (pictures, temporary):
        stack.addWidget(page)
    told: list[int] = []
    shelves.selection_changed.connect(told.append)
    stack.resize(900, 600)
    stack.show()
    stack.setCurrentWidget(temporary)
    shelves.front(temporary)
    idle(qtbot, tasks)
    click(temporary, 0)
    qtbot.waitUntil(lambda: told[-1:] == [1])
    stack.setCurrentWidget(pictures)
    shelves.front(pictures)
    told.clear()
    shelves.look_again({Kind.IMAGE})
    idle(qtbot, tasks)
    assert told == []
    shelves.cancel()
    stack.hide()
