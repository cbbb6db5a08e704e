"""A library with made-up materials, real thumbnails of them, and the views over it."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import Library, OpenTab, idle
from ui.materials.panes import Fetching, Open, Reading, Shown
from wego_desktop.library.index import Index
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.materials.preview.pane import PreviewPane
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.style import Look, palette
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.tokens import LIGHT
from wego_desktop.wechat.answers import Kind, RemoteMaterial


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[None]:
    before, colours = QLocale(), qapp.palette()
    QLocale.setDefault(QLocale("en"))
    qapp.setPalette(palette(LIGHT))
    yield
    QLocale.setDefault(before)
    qapp.setPalette(colours)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    return Look()


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    errors: list[BaseException] = []
    made.crashed.connect(errors.append)
    yield made
    assert made.shutdown(5)
    assert not errors


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened: list[Index] = []

    def fill(materials: Sequence[RemoteMaterial]) -> Index:
        opened.append(drawn.open_index(tmp_path, materials))
        return opened[-1]

    yield fill
    for index in opened:
        index.close()


@pytest.fixture
def host() -> drawn.PictureHost:
    return drawn.PictureHost()


@pytest.fixture
def open_tab(
    qtbot: QtBot, look: Look, library: Library, tasks: Tasks, tmp_path: Path, host: drawn.PictureHost
) -> Iterator[OpenTab]:
    """open_tab(materials, kind, size) -> the tab, shown, with its rows and the pictures in view."""
    shown: list[MaterialTab] = []

    def build(
        materials: Sequence[RemoteMaterial], kind: Kind = Kind.IMAGE, size: tuple[int, int] = (760, 560)
    ) -> MaterialTab:
        index = library(materials)
        tab = MaterialTab(look, tasks, index, Thumbnails(tmp_path / "thumbnails", index, host.fetch), kind)
        qtbot.addWidget(tab)
        tab.resize(*size)
        tab.show()
        tab.activateWindow()
        shown.append(tab)
        idle(qtbot, tasks)
        return tab

    yield build
    for tab in shown:
        tab.hide()


@pytest.fixture
def fetching() -> Fetching:
    return Fetching()


@pytest.fixture
def reading() -> Reading:
    return Reading()


@pytest.fixture
def open_pane(
    qtbot: QtBot,
    look: Look,
    library: Library,
    tasks: Tasks,
    tmp_path: Path,
    host: drawn.PictureHost,
    fetching: Fetching,
    reading: Reading,
) -> Iterator[Open]:
    panes: list[PreviewPane] = []

    def build(remotes: list[RemoteMaterial]) -> Shown:
        index = reading.index = library(remotes)
        thumbnails = Thumbnails(tmp_path / "thumbnails", index, host.fetch)
        pane = PreviewPane(look, tasks, thumbnails, index, fetching, reading)
        qtbot.addWidget(pane)
        pane.resize(320, 700)
        pane.show()
        panes.append(pane)
        return Shown(pane, index, qtbot, tasks)

    yield build
    for pane in panes:
        pane.hide()
