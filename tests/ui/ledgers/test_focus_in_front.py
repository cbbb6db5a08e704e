"""Keys never go to a tab behind another: what is deleted there is not what one looks at."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.ledgers.shelves import picture, send
from ui.materials.looking import idle
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.limits import Target
from wego_desktop.ui.ledgers.body_tab import BodyPicturesTab
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind

Build = Callable[[], BodyPicturesTab | MaterialTab]


class Passing(QStackedWidget):
    """A page, and a tab that is still being read when it is left again."""

    def __init__(self, qtbot: QtBot, build: Build) -> None:
        super().__init__()
        qtbot.addWidget(self)
        self.page, self.field = QWidget(), QLineEdit()
        self.field.setParent(self.page)
        self._build = build
        self.addWidget(self.page)
        self.show()
        self.activateWindow()
        qtbot.waitUntil(self.isActiveWindow)

    def pass_by(self) -> None:
        """Nothing is read between these."""
        self.tab = self._build()
        self.addWidget(self.tab)
        self.setCurrentWidget(self.tab)
        self.tab.take_focus()
        self.setCurrentWidget(self.page)
        self.field.setFocus()


@pytest.fixture
def builds(look: Look, tasks: Tasks, opened: OpenAccount, tmp_path: Path) -> dict[str, Build]:
    send(opened, picture(tmp_path / "甲.png"), Target.BODY_PICTURE)
    send(opened, picture(tmp_path / "乙.png"), Target.IMAGE)
    return {
        "shelf": lambda: BodyPicturesTab(look, tasks, opened),
        "materials": lambda: MaterialTab(look, tasks, opened.index, opened.thumbnails, Kind.IMAGE),
    }


@pytest.fixture(params=["shelf", "materials"])
def window(qtbot: QtBot, tasks: Tasks, builds: dict[str, Build], request: pytest.FixtureRequest) -> Iterator[Passing]:
    """One that was passed by, and read then."""
    window = Passing(qtbot, builds[request.param])
    window.pass_by()
    idle(qtbot, tasks)
    yield window
    window.hide()


def test_a_tab_that_was_left_takes_no_focus_once_it_is_read(window: Passing) -> None:
    assert window.field.hasFocus()
    window.setCurrentWidget(window.tab)
    window.tab.take_focus()
    assert window.tab.isAncestorOf(window.focusWidget())


def test_a_tab_that_is_seen_again_takes_the_focus_then_and_not_later(
    qtbot: QtBot, tasks: Tasks, window: Passing
) -> None:
    window.setCurrentWidget(window.tab)
    field = QLineEdit(window.tab)
    field.show()
    field.setFocus()
    window.tab.refresh()
    idle(qtbot, tasks)
    assert field.hasFocus()
