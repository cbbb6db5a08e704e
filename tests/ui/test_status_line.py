"""The last line, where there is room for all of it and where there is not."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.controls.words import ElidedLabel
from wego_desktop.ui.status_line import StatusLine
from wego_desktop.ui.style import Look


def whole(label: QWidget) -> bool:
    assert isinstance(label, ElidedLabel)
    return label.isVisible() and label.shown == label.text()


def test_the_capacities_give_way_before_anything_is_cut(qtbot: QtBot, look: Look) -> None:
    line = StatusLine(look)
    qtbot.addWidget(line)
    line.show()
    line.selection.setText("1 selected · 503 KB")
    line.capacity.setText("Images 79 / 5,000 · Voices 10 / 1,000 · Videos 7 / 1,000 · News 10 / 5,000")
    line.refreshed.setText("Refreshed just now · Checked fully at 26 Nov 2026 08:38")
    line.calls.setText("45 calls today")
    all_ = (line.selection, line.capacity, line.refreshed, line.calls)
    line.resize(1440, 28)
    qtbot.waitUntil(lambda: all(whole(label) for label in all_))
    without = sum(label.sizeHint().width() for label in all_ if label is not line.capacity) + 100
    line.resize(without, 28)
    qtbot.waitUntil(lambda: not line.capacity.isVisible())
    qtbot.waitUntil(lambda: all(whole(label) for label in all_ if label is not line.capacity))
    line.resize(300, 28)
    qtbot.waitUntil(lambda: line.calls.geometry().right() < 300 and line.refreshed.shown.endswith("…"))
    line.resize(1440, 28)
    qtbot.waitUntil(lambda: all(whole(label) for label in all_))
