"""PySide keeps an item of a layout that it handed over while it held something, also when its widget is gone. What Qt
makes at the same address later is then taken for that item: an action without `setCheckable` (measured with 6.11)."""

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from wego_desktop.ui.style import Look
from wego_desktop.ui.uploads.plan_ways import WaysList


def kept_items() -> set[int]:
    return {id(each) for each in shiboken6.getAllValidWrappers() if isinstance(each, QWidgetItem)}


def line_filled_first(column: QVBoxLayout) -> None:
    line = QHBoxLayout()
    line.addWidget(QPushButton())
    column.addLayout(line)


def line_added_first(column: QVBoxLayout) -> None:
    line = QHBoxLayout()
    column.addLayout(line)
    line.addWidget(QPushButton())


@pytest.mark.parametrize(("build", "kept"), [(line_filled_first, 1), (line_added_first, 0)])
def test_only_empty_lines_may_be_handed_over(
    qtbot: QtBot, build: Callable[[QVBoxLayout], None], kept: int
) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    before = kept_items()
    build(QVBoxLayout(part))
    for button in part.findChildren(QPushButton):
        button.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(kept_items() - before) == kept


def test_ways_that_come_and_go_leave_nothing(qtbot: QtBot, look: Look) -> None:
    ways = WaysList(look)
    qtbot.addWidget(ways)
    before = kept_items()
    for _ in range(3):
        ways._build({"best": "Best quality\nKeeps all", "smaller": "Smaller"})
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not kept_items() - before
