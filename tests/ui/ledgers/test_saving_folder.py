"""Files are saved in a folder that is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.ledgers.errands import Errands
from wego_desktop.ui.ledgers.saving import Saving
from wego_desktop.ui.tasks import Tasks


@pytest.mark.parametrize("there", [True, False])
def test_home_stands_in_for_downloads(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, there: bool
) -> None:
    downloads = tmp_path / "Downloads"
    if there:
        downloads.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _where: str(downloads))
    window = QWidget()
    qtbot.addWidget(window)
    saving = Saving(Errands(tasks), lambda _entry, _task: downloads, window)
    assert saving.folder == (downloads if there else Path.home())
