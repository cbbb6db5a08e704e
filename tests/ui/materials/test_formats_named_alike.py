"""One format has one name, whether it was read from the bytes or from the name only."""

import pytest
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import OpenTab
from wego_desktop.ui.materials import words


@pytest.mark.parametrize(("name", "format_"), [("a.jpg", ""), ("a.jpeg", ""), ("a", "jpeg"), ("a", "jpg")])
def test_jpeg_is_one_format(qtbot: QtBot, open_tab: OpenTab, name: str, format_: str) -> None:
    tab = open_tab([drawn.image(1, name)])
    if format_:
        tab._index.learn(drawn.media_id(1), format=format_)
    (material,) = tab._index.rows(tab.model.ids)
    assert words.format_name(material) == "JPEG"
