"""The words on the preview's buttons are read whole in a pane of its usual width."""

import pytest
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.panes import Open
from wego_desktop.ui.materials.preview.pane import WIDTHS
from wego_desktop.wechat.answers import Kind, RemoteMaterial


@pytest.mark.parametrize("material", [drawn.voice(1, "甲.mp3"), drawn.image(1, "甲.jpg")], ids=["voice", "image"])
def test_no_word_on_a_button_is_cut(qtbot: QtBot, open_pane: Open, material: RemoteMaterial) -> None:
    shown = open_pane([material])
    shown.pane.resize(WIDTHS[1], 700)
    shown.select(material.kind, 0)
    deeds = shown.pane.single.deeds
    buttons = [button for button in (deeds.edit, deeds.copy, deeds.download) if button.isVisible()]
    assert len(buttons) == 2
    for button in buttons:
        assert button.width() >= button.sizeHint().width() - 2 * (button.padding - 4), button.text()


def test_buttons_are_alike_where_they_can_be(qtbot: QtBot, open_pane: Open) -> None:
    shown = open_pane([drawn.image(1, "甲.jpg")])
    shown.pane.resize(WIDTHS[2], 700)
    shown.select(Kind.IMAGE, 0)
    deeds = shown.pane.single.deeds
    assert abs(deeds.copy.width() - deeds.download.width()) <= 1
