"""The columns of the plan hold what they are for."""

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from wego_desktop.limits import Target
from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.plan_columns import widths
from wego_desktop.ui.uploads.plan_delegate import EDGE
from wego_desktop.ui.uploads.plan_model import Column
from wego_desktop.ui.uploads.plan_words import place

_ARROW = 20  # px, beside the words


@pytest.mark.parametrize("target", [*Target, None])
def test_where_a_file_goes_is_read_whole(qtbot: QtBot, target: Target | None) -> None:
    room = widths(1100)[Column.PLACE] - EDGE - _ARROW
    assert QFontMetrics(Look().font()).horizontalAdvance(place(target)) <= room


@pytest.mark.parametrize("width", [600, 620, 700, 744])
def test_what_the_check_says_has_room_in_a_narrow_table(width: int) -> None:
    assert widths(width)[Column.FINDING] >= 290, "the button of the row stands in it as well"
