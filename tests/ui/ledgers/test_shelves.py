"""Both ledgers among the tabs of an account."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.ledgers.shelves import click, picture, send
from ui.materials.looking import idle
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.temporary import Facts
from wego_desktop.limits import Target
from wego_desktop.ui.ledgers.shelf import Shelf
from wego_desktop.ui.ledgers.shelves import BODY, TEMPORARY, Shelves
from wego_desktop.ui.pages import Pages, Sheet
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


class Page(QWidget):
    """As the account page has them: one page of materials, then the ledgers."""

    def __init__(self, look: Look, tasks: Tasks, opened: OpenAccount) -> None:
        super().__init__()
        self.preview = QLabel("preview", self)
        self.shelves = Shelves(look, tasks, opened, self.preview, self)
        sheets = (Sheet("image", lambda: "Images", QWidget), *self.shelves.sheets())
        self.pages = Pages(look, sheets, self)
        self.pages.shown.connect(lambda key: self.shelves.front(self.pages[key]))
        row = QHBoxLayout(self)
        for part in (self.pages.tabs, self.pages.stack, self.shelves.side):
            row.addWidget(part)
        self.pages.retranslate()
        self.pages.show("image")
        self.shelves.tell(self.pages.tabs)


@pytest.fixture
def page(qtbot: QtBot, look: Look, tasks: Tasks, opened: OpenAccount) -> Iterator[Callable[[], Page]]:
    shown: list[Page] = []

    def build() -> Page:
        made = Page(look, tasks, opened)
        qtbot.addWidget(made)
        made.resize(1200, 600)
        made.show()
        shown.append(made)
        idle(qtbot, tasks)
        return made

    yield build
    for made in shown:
        made.hide()


def said(page: Page, place: int) -> str:
    return page.pages.tabs.accessibleTabName(place)


def test_counts_and_pane_come_with_the_tabs(
    qtbot: QtBot, tasks: Tasks, page: Callable[[], Page], opened: OpenAccount, tmp_path: Path
) -> None:
    send(opened, picture(tmp_path / "甲.png"), Target.TEMPORARY_IMAGE)
    shown = page()
    assert [said(shown, place) for place in (1, 2)] == ["Temporary, 1", "Body pictures, 0"]
    assert shown.pages.stack.count() == 1, "no tab is built before somebody looks at it"
    shown.pages.show(TEMPORARY)
    idle(qtbot, tasks)
    tab = shown.pages[TEMPORARY]
    assert isinstance(tab, Shelf)
    assert shown.shelves.side.currentWidget() is tab.pane
    assert tab.grid.hasFocus() or shown.focusWidget() is tab.grid
    with qtbot.waitSignal(shown.shelves.selection_changed) as told:
        click(tab, 0)
    assert told.args == [1]
    shown.pages.show("image")
    assert shown.shelves.side.currentWidget() is shown.preview


def test_what_arrives_is_counted_and_shown(
    qtbot: QtBot, tasks: Tasks, page: Callable[[], Page], opened: OpenAccount, tmp_path: Path
) -> None:
    shown = page()
    shown.pages.show(BODY)
    send(opened, picture(tmp_path / "a.png"), Target.BODY_PICTURE)
    shown.shelves.refresh()
    idle(qtbot, tasks)
    tab = shown.pages[BODY]
    assert isinstance(tab, Shelf)
    assert tab.count == 1
    assert said(shown, 2) == "Body pictures, 1"
    assert not shown.shelves.busy()


def test_the_dot_says_why(
    qtbot: QtBot, tasks: Tasks, page: Callable[[], Page], opened: OpenAccount, tmp_path: Path
) -> None:
    send(opened, picture(tmp_path / "甲.png"), Target.TEMPORARY_IMAGE)
    (entry,) = opened.temporary.all()
    opened.temporary.forget([entry.id])
    opened.temporary.add("old", entry.kind, "甲.png", entry.created - 70 * 3600)
    shown = page()
    assert said(shown, 1) == "Temporary, 1, 1 expires within 12 hours"


def test_the_dot_goes_when_it_was_renewed(
    qtbot: QtBot, tasks: Tasks, page: Callable[[], Page], opened: OpenAccount, tmp_path: Path
) -> None:
    send(opened, picture(tmp_path / "甲.png"), Target.TEMPORARY_IMAGE)
    (entry,) = opened.temporary.all()
    opened.temporary.add("old", entry.kind, "甲.png", entry.created - 70 * 3600, Facts(entry.size, entry.sha256))
    opened.temporary.forget([entry.id])
    shown = page()
    shown.pages.show(TEMPORARY)
    idle(qtbot, tasks)
    assert "expires within 12 hours" in said(shown, 1)
    tab = shown.pages[TEMPORARY]
    assert isinstance(tab, Shelf)
    click(tab, 0)
    qtbot.waitUntil(tab.actions_["renew"].isEnabled)
    tab.actions_["renew"].trigger()
    qtbot.waitUntil(lambda: said(shown, 1) == "Temporary, 1")
