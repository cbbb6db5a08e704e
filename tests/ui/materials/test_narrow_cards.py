"""What the second line of a card says where there is little room."""

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import OpenTab
from wego_desktop.ui import formats
from wego_desktop.ui.materials.delegate import CardDelegate
from wego_desktop.ui.style import Look


def test_a_date_loses_its_time_of_day_before_its_end(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(1, "a.jpg", day=1)])
    delegate, (material,) = tab.views.grid.itemDelegate(), tab._index.rows(tab.model.ids)
    assert isinstance(delegate, CardDelegate)
    day, moment = formats.date(material.updated), formats.date_time(material.updated)
    metrics = QFontMetrics(Look().font("details"))
    assert delegate._detail(material, metrics.horizontalAdvance(moment) + 1) == moment
    assert delegate._detail(material, metrics.horizontalAdvance(moment) - 1) == day
    assert delegate._detail(material, metrics.horizontalAdvance(day) - 9).endswith("…")


def test_pixels_and_size_are_cut_as_before(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(1, "a.jpg")])
    tab._index.learn(drawn.media_id(1), width=4032, height=3024, size=2_000_000)
    delegate, (material,) = tab.views.grid.itemDelegate(), tab._index.rows(tab.model.ids)
    assert isinstance(delegate, CardDelegate)
    cut = delegate._detail(material, 60)
    assert cut.startswith("4032")
    assert cut.endswith("…")
