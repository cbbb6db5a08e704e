"""What the second line of a card says where there is little room."""

import re
from itertools import pairwise

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import OpenTab
from wego_desktop.library.index import Order
from wego_desktop.ui.materials import words
from wego_desktop.ui.materials.columns import COLUMNS
from wego_desktop.ui.materials.delegate import CardDelegate
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Kind


def test_a_date_loses_its_time_of_day_before_its_end(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(1, "a.jpg", day=1)])
    delegate, (material,) = tab.views.grid.itemDelegate(), tab._index.rows(tab.model.ids)
    assert isinstance(delegate, CardDelegate)
    metrics = QFontMetrics(Look().font("details"))
    forms = list(words.details(material))
    for (form, widest), (shorter, _) in pairwise(forms):
        assert delegate._detail(material, metrics.horizontalAdvance(widest) + 1) == form
        assert delegate._detail(material, metrics.horizontalAdvance(widest) - 1) == shorter
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", forms[-1][0])
    assert delegate._detail(material, 20).endswith("…")


def test_dates_side_by_side_are_written_in_one_way(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(day, f"{day}.jpg", day=day) for day in range(0, 30, 3)])
    delegate = tab.views.grid.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    for width in range(70, 130, 3):
        told = {delegate._detail(one, width) for one in tab._index.rows(tab.model.ids)}
        assert len({(":" in one, "-" in one, "…" in one) for one in told}) == 1, told


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
