"""The head of the transfers stays under the mouse while they are paused and go on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ui.uploads.transfers_stage import LEFT, Stage, staged
from wego_desktop.ui.uploads.transfers_panel import OPEN_HEIGHT


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    with staged(qtbot, tmp_path) as stage:
        yield stage


def test_a_pause_moves_nothing_but_the_rows(stage: Stage) -> None:
    stage.account.held = {f"{n}.png" for n in range(8)}
    stage.send(*(f"{n}.png" for n in range(8)))
    stage.fly()
    high = stage.panel.height()
    assert high == OPEN_HEIGHT + 1
    stage.bot.mouseClick(stage.panel.head.pause, LEFT)
    stage.bot.waitUntil(stage.panel.strip.isVisible)
    assert stage.panel.height() == high
    stage.bot.mouseClick(stage.panel.head.pause, LEFT)
    stage.bot.waitUntil(lambda: not stage.panel.strip.isVisible())
    assert stage.panel.height() == high
