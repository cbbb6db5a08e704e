"""Dialogs are as high as what they say, and look alike."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from wego_desktop.settings import Settings
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.controls.buttons import OutlineButton
from wego_desktop.ui.keys_sheet import KeysSheet
from wego_desktop.ui.occasion import Occasion
from wego_desktop.ui.settings_form import SettingsForm
from wego_desktop.ui.style import Look, sheet
from wego_desktop.ui.tokens import LIGHT
from wego_desktop.ui.uploads.leaving import LeavingDialog

LEFT = Qt.MouseButton.LeftButton
LONG = "Their media_ids and the bytes kept here go. What has not expired stays at WeChat until it does, but no list."


@pytest.fixture(params=["plain", "dressed"])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    qapp.setStyleSheet(sheet(LIGHT) if request.param == "dressed" else "")
    yield
    qapp.setStyleSheet("")


def ask(qtbot: QtBot, look: Look, names: list[str], title: str = "Forget these?") -> Asking:
    asking = Asking(look, title, LONG, names, "Forget")
    asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(asking)
    asking.show()
    return asking


def gap(asking: Asking) -> int:
    """px between the last words or names and the buttons."""
    above = asking.names if asking.names.isVisible() else asking.sentence
    return asking.keep.y() - above.geometry().bottom()


@pytest.mark.usefixtures("dressed")
def test_a_question_without_names_leaves_no_gap(qtbot: QtBot, look: Look) -> None:
    asking = ask(qtbot, look, [], "Remove this account from this computer?")
    assert gap(asking) <= 24
    assert asking.sentence.height() <= asking.sentence.heightForWidth(asking.sentence.width())


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("count", [1, 5])
def test_a_list_of_names_ends_with_its_last_name(qtbot: QtBot, look: Look, count: int) -> None:
    asking = ask(qtbot, look, [f"图 {number}.png" for number in range(count)])
    last = asking.names.visualItemRect(asking.names.item(count - 1))
    assert 0 <= asking.names.viewport().height() - last.bottom() <= 12
    assert not asking.names.verticalScrollBar().isVisible()


@pytest.mark.usefixtures("dressed")
def test_many_names_scroll_and_give_way_to_a_higher_dialog(qtbot: QtBot, look: Look) -> None:
    asking = ask(qtbot, look, [f"图 {number}.png" for number in range(90)])
    assert asking.height() < 600
    before = asking.names.height()
    asking.resize(asking.width(), asking.height() + 200)
    qtbot.waitUntil(lambda: asking.names.height() == before + 200)


def test_leaving_makes_room_for_the_bar_and_takes_it_back(qtbot: QtBot, look: Look) -> None:
    dialog = LeavingDialog(look, Occasion.QUIT)
    qtbot.addWidget(dialog)
    dialog.tell(2, 0, 0.5)
    dialog.show()
    low = dialog.height()
    dialog.tell(2, 31, 0.5)
    assert dialog.height() > low, "what waits is told"
    dialog.tell(2, 0, 0.5)
    assert dialog.height() == low


def test_what_asks_nothing_is_closed_by_a_button_of_ours(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    dialogs: list[QDialog] = [SettingsForm(look, Settings(tmp_path / "settings.json")), KeysSheet(look, [])]
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        (button,) = dialog.findChildren(OutlineButton)
        qtbot.mouseClick(button, LEFT)
        assert not dialog.isVisible()
