"""What the second line of a card says where there is little room."""

import re

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import OpenTab
from wego_desktop.library.index import Order
from wego_desktop.ui import formats
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.columns import COLUMNS
from wego_desktop.ui.materials.delegate import CardDelegate
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind


def test_a_date_loses_its_time_of_day_before_its_end(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(1, "a.jpg", day=1)])
    delegate, (material,) = tab.views.grid.itemDelegate(), tab._index.rows(tab.model.ids)
    assert isinstance(delegate, CardDelegate)
    day, moment = formats.date(material.updated), formats.date_time(material.updated)
    metrics = QFontMetrics(Look().font("details"))
    assert delegate._detail(material, metrics.horizontalAdvance(moment) + 1) == moment
    assert delegate._detail(material, metrics.horizontalAdvance(moment) - 1) == day
    assert delegate._detail(material, 20).endswith("…")


def test_the_shortest_date_is_one_of_figures(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(1, "a.jpg", day=1)])
    (material,) = tab._index.rows(tab.model.ids)
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", list(words.details(material))[-1])


def test_pixels_stay_when_there_is_no_room_for_the_size(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(1, "a.jpg")])
    tab._index.learn(drawn.media_id(1), width=4032, height=3024, size=2_000_000)
    delegate, (material,) = tab.views.grid.itemDelegate(), tab._index.rows(tab.model.ids)
    assert isinstance(delegate, CardDelegate)
    whole = QFontMetrics(Look().font("details")).horizontalAdvance(words.detail(material))
    assert delegate._detail(material, whole - 1) == "4032 × 3024"


def test_the_list_has_room_for_a_date(qtbot: QtBot) -> None:
    """The longest there is, as Chinese writes it."""
    column = next(column for column in COLUMNS[Kind.IMAGE] if column.order is Order.NEWEST)
    room = column.width - 24  # px beside the words of the last column
    assert QFontMetrics(Look().font("numbers")).horizontalAdvance("2026 年 11 月 26 日 19:12") <= room
