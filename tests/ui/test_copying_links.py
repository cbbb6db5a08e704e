"""The key that copies links copies something of what has none, and says what."""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from wego_desktop.library.index import Order
from wego_desktop.library.material import Material
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.results import Results
from wego_desktop.ui.selected_deeds import SelectedDeeds
from wego_desktop.ui.style import Look


class Desk:
    """What is selected, and what came of it."""

    def __init__(self, qtbot: QtBot, folder: Path, url: str) -> None:
        self.notices = Notices(Look())
        qtbot.addWidget(self.notices)
        with_index = drawn.open_index(folder, [drawn.voice(1, "甲.mp3"), drawn.voice(2, "乙.mp3")])
        found = with_index.rows(with_index.ids(drawn.voice(1, "").kind, Order.NEWEST))
        with_index.close()
        self.selected: list[Material] = [replace(one, url=url and f"{url}{one.id}") for one in found]
        tab = SimpleNamespace(selected=lambda: self.selected)
        nothing = cast(Any, None)
        results = Results(self.notices, folder)
        self.deeds = SelectedDeeds(lambda: cast(Any, tab), lambda: None, nothing, nothing, results, nothing)


def test_voices_have_no_link_so_their_ids_are_copied(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path, "")
    desk.deeds.copy_link()
    assert QGuiApplication.clipboard().text().splitlines() == [one.media_id for one in desk.selected]
    assert "copied the media_id" in desk.notices.notice._words.text()


def test_links_are_copied_where_there_are_some(qtbot: QtBot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path, "http://x/")
    desk.deeds.copy_link()
    assert QGuiApplication.clipboard().text().splitlines() == [one.url for one in desk.selected]
    assert desk.notices.notice._words.text() == "Copied"
