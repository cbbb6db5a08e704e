"""How much room the sides of the editor take."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.articles.drawn_covers import DrawnCovers
from wego_desktop import settings
from wego_desktop.settings import Settings
from wego_desktop.ui.articles.article_list import ArticleList
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.articles.editor_panes import EditorPanes
from wego_desktop.ui.articles.side_pane import SidePane
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


@dataclass
class Bench:
    """The sides, and what stands for the page between them."""

    window: QWidget
    list: ArticleList
    page: QLineEdit
    side: SidePane
    field: QLineEdit
    panes: EditorPanes

    @property
    def shown(self) -> tuple[bool, bool]:
        """Titles, the side."""
        return not self.list.is_narrow, not self.side.isHidden()


@pytest.fixture
def chosen(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.json")


def build(qtbot: QtBot, look: Look, tasks: Tasks, chosen: Settings | None, width: int) -> Bench:
    window = QWidget()
    qtbot.addWidget(window)
    listed, page, side = ArticleList(look, Covers(DrawnCovers(), tasks), window), QLineEdit(), SidePane(look)
    field = QLineEdit()
    side.add("info", "Info", field)
    row = QHBoxLayout(window)
    for part in (listed, page, side):
        row.addWidget(part)
    panes = EditorPanes(listed, side, chosen, window)
    panes.folded.connect(page.setFocus)
    window.resize(width, 600)
    window.show()
    return Bench(window, listed, page, side, field, panes)


@pytest.mark.parametrize(("width", "shown"), [(1440, (True, True)), (1024, (False, True)), (860, (False, False))])
def test_the_sides_give_way_where_there_is_no_room(
    qtbot: QtBot, look: Look, tasks: Tasks, chosen: Settings, width: int, shown: tuple[bool, bool]
) -> None:
    bench = build(qtbot, look, tasks, chosen, width)
    assert bench.shown == shown
    bench.window.resize(1440, 600)
    qtbot.waitUntil(lambda: bench.shown == (True, True))


def test_what_a_person_wants_otherwise_is_remembered(
    qtbot: QtBot, look: Look, tasks: Tasks, chosen: Settings, tmp_path: Path
) -> None:
    bench = build(qtbot, look, tasks, chosen, 1024)
    bench.panes.list_action.trigger()
    bench.panes.side_action.trigger()
    assert bench.shown == (True, False)
    again = build(qtbot, look, tasks, Settings(tmp_path / "settings.json"), 1024)
    assert again.shown == (True, False)
    again.panes.side_action.trigger()
    assert chosen.get(settings.ARTICLE_TITLES) == "yes"
    assert Settings(tmp_path / "settings.json").get(settings.EDITOR_SIDE) == "", "as the room has it"


def test_without_a_place_to_remember_it_is_kept_while_the_editor_is_open(
    qtbot: QtBot, look: Look, tasks: Tasks
) -> None:
    bench = build(qtbot, look, tasks, None, 1440)
    bench.panes.list_action.trigger()
    bench.window.resize(1400, 600)
    assert bench.shown == (False, True)


def test_a_folded_side_gives_the_keyboard_to_the_page_and_opens_for_what_is_shown_in_it(
    qtbot: QtBot, look: Look, tasks: Tasks, chosen: Settings
) -> None:
    bench = build(qtbot, look, tasks, chosen, 1440)
    bench.window.activateWindow()
    qtbot.waitUntil(bench.window.isActiveWindow)
    bench.field.setFocus()
    qtbot.keyClick(bench.field, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert bench.shown == (True, False)
    assert bench.page.hasFocus()
    bench.side.show_page("info")
    assert bench.shown == (True, True)
