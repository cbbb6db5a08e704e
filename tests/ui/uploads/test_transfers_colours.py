"""The list of transfers lies on its panel, in whatever theme the window wears."""


from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from wego_desktop.ui.style import Scheme, Style
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.tokens import DARK, LIGHT
from wego_desktop.ui.uploads.file_pictures import FilePictures
from wego_desktop.ui.uploads.transfer import Transfers
from wego_desktop.ui.uploads.transfers_list import TransfersList
from wego_desktop.ui.uploads.transfers_model import TransfersModel


def ground(rows: TransfersList) -> str:
    """Its colour where no row is."""
    return QColor(rows.grab().toImage().pixel(20, 100)).name()


def test_its_ground_follows_the_theme(qtbot: QtBot, tasks: Tasks, style: Style) -> None:
    rows = TransfersList(style.look, TransfersModel(Transfers()), FilePictures(tasks))
    qtbot.addWidget(rows)
    rows.resize(400, 200)
    rows.show()
    assert ground(rows) == LIGHT.window.name()
    style.choose(Scheme.DARK)
    assert ground(rows) == DARK.window.name()
    style.choose(Scheme.LIGHT)
    assert ground(rows) == LIGHT.window.name()
