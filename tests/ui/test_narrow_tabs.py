"""No tab hides behind a bar that tells less than its name."""

import pytest
from pytestqt.qtbot import QtBot

from wego_desktop.ui.controls.capacity import BAR_WIDTH, LEAST_WIDTH, CapacityBar
from wego_desktop.ui.controls.tab_head import TabHead
from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.style import Look

_AROUND = 24  # px of margins


@pytest.mark.parametrize(
    ("over", "bar"), [(BAR_WIDTH, BAR_WIDTH), (BAR_WIDTH - 20, BAR_WIDTH - 20), (LEAST_WIDTH - 1, 0), (0, 0)]
)
def test_the_bar_gives_way_to_the_tabs(qtbot: QtBot, over: int, bar: int) -> None:
    look = Look()
    tabs, capacity = CountTabs(look), CapacityBar(look)
    for key in ("images", "voices", "videos", "temporary", "body"):
        tabs.add(key, key.title())
    capacity.show_used(1284, 5000)
    head = TabHead(tabs, capacity)
    qtbot.addWidget(head)
    head.resize(900, 40)
    head.show()
    spacing = head._row.spacing()
    head.resize(tabs.sizeHint().width() + _AROUND + spacing + over, 40)
    qtbot.waitUntil(lambda: capacity.width() == bar)
    assert tabs.width() >= tabs.sizeHint().width()
    head.grab()
