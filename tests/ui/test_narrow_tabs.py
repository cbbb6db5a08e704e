"""No tab hides behind a capacity that tells less than its name."""

import pytest
from pytestqt.qtbot import QtBot

from wego_desktop.ui.controls.capacity import BAR_WIDTH, LEAST_WIDTH, CapacityBar
from wego_desktop.ui.controls.tab_head import TabHead
from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.style import Look

_AROUND = 24  # px of margins


@pytest.fixture
def tabs(look: Look) -> CountTabs:
    tabs = CountTabs(look)
    for key in ("images", "voices", "videos", "temporary", "body"):
        tabs.add(key, key.title())
    return tabs


@pytest.fixture
def capacity(look: Look) -> CapacityBar:
    capacity = CapacityBar(look)
    capacity.show_used(1284, 5000)
    return capacity


@pytest.fixture
def head(qtbot: QtBot, tabs: CountTabs, capacity: CapacityBar) -> TabHead:
    """Both in a line, with room for all their words."""
    head = TabHead(tabs, capacity)
    qtbot.addWidget(head)
    head.resize(900, 40)
    head.show()
    return head


def test_the_words_of_the_capacity_give_way_to_the_tabs(
    qtbot: QtBot, head: TabHead, tabs: CountTabs, capacity: CapacityBar
) -> None:
    whole, needed = capacity.width(), tabs.sizeHint().width()
    assert whole == capacity.whole
    head.resize(needed + whole, 40)
    qtbot.waitUntil(lambda: capacity.width() < whole)
    assert tabs.width() >= needed, "no tab is hidden behind scroll buttons"
    assert capacity.toolTip() == capacity.accessibleName() == "1,284 of 5,000 used"
    tabs.set_count("images", None)
    head.resize(900, 40)
    qtbot.waitUntil(lambda: capacity.width() == whole)


@pytest.mark.parametrize(
    ("over", "bar"), [(BAR_WIDTH, BAR_WIDTH), (BAR_WIDTH - 20, BAR_WIDTH - 20), (LEAST_WIDTH - 1, 0), (0, 0)]
)
def test_the_bar_gives_way_to_the_tabs(
    qtbot: QtBot, head: TabHead, tabs: CountTabs, capacity: CapacityBar, over: int, bar: int
) -> None:
    spacing = head._row.spacing()
    head.resize(tabs.sizeHint().width() + _AROUND + spacing + over, 40)
    qtbot.waitUntil(lambda: capacity.width() == bar)
    assert tabs.width() >= tabs.sizeHint().width()
    head.grab()
