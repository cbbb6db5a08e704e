"""The plan in the smallest window: what is to be pressed is there, and what is counted is read."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ui.uploads.plan_stage import Stage
from ui.uploads.upload_files import picture
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.painting import advance
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.plan_columns import widths
from wego_desktop.ui.uploads.plan_model import Column


@pytest.mark.parametrize("width", [468, 599, 600, 760, 899, 900, 1120, 2000])
def test_the_columns_fill_a_table_and_no_more(width: int) -> None:
    assert sum(widths(width).values()) in range(width - 1, width + 1)


def test_a_repair_can_be_pressed_in_the_smallest_window(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    stage = Stage(qtbot, tasks)
    stage.add(picture(tmp_path / "门店海报.webp"))
    stage.view.resize(760, 464)
    table, key = stage.view.table, stage.row("门店海报.webp").key
    qtbot.waitUntil(lambda: table.isColumnHidden(Column.PLACE))
    assert table.viewport().rect().contains(table.button_rect(key))
    assert stage.view.side.places.actions(), "where it goes is said, and chosen, in the pane"
    stage.press_button("门店海报.webp")
    qtbot.waitUntil(lambda: stage.row("门店海报.webp").repaired is not None)
    stage.view.resize(1280, 760)
    qtbot.waitUntil(lambda: not table.isColumnHidden(Column.PLACE))


def test_a_narrow_chip_cuts_its_words_and_not_its_count(qtbot: QtBot, look: Look) -> None:
    chip = Chip(look)
    qtbot.addWidget(chip)
    chip.set_label("Can be repaired", 1234)
    needed = advance(chip.font(), "Can be repaired 1,234")
    assert chip._cut(chip.text(), needed) == "Can be repaired 1,234"
    cut = chip._cut(chip.text(), needed - 20)
    assert cut.endswith("… 1,234")
    assert chip.fontMetrics().horizontalAdvance(cut) <= needed - 20


def test_a_long_name_is_read_from_its_beginning(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    stage = Stage(qtbot, tasks)
    stage.add(picture(tmp_path / f"{'a long name ' * 8}.png"))
    assert stage.view.side.name.cursorPosition() == 0


def test_a_click_shows_no_ring_and_a_key_does(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    stage = Stage(qtbot, tasks)
    stage.add(picture(tmp_path / "a.png"), picture(tmp_path / "b.png", seed=2))
    stage.view.activateWindow()
    qtbot.waitUntil(stage.view.isActiveWindow)

    def ring() -> bool:
        return stage.view.table._ring.shown

    stage.click("a.png")
    assert stage.view.table.hasFocus()
    assert not ring()
    stage.press(Qt.Key.Key_Down)
    assert ring()
    stage.click("a.png")
    assert not ring()
