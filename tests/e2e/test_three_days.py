"""Temporary materials in the real window: from the tab to the permanent library, and within the bound one chose."""

import threading
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from e2e.acts import OpenWindow, page_of, settled, shows
from wego_desktop import settings
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.upload import Upload
from wego_desktop.library.temporary import LIFE
from wego_desktop.limits import Target
from wego_desktop.ui.ledgers.promote_form import PromoteForm
from wego_desktop.ui.ledgers.shelves import TEMPORARY
from wego_desktop.ui.ledgers.temporary_tab import TemporaryTab
from wego_desktop.ui.settings_form import SettingsForm
from wego_desktop.ui.window import Window
from wego_desktop.wechat.answers import Kind

LEFT = Qt.MouseButton.LeftButton


def send(opened: OpenAccount, path: Path) -> str:
    Image.new("RGB", (320, 200), "teal").save(path)
    what = Upload(path, Target.TEMPORARY_IMAGE, path.name)
    return opened.upload(what, lambda _done, _total: None, threading.Event()).media_id


def tab_of(qtbot: QtBot, window: Window, count: int) -> TemporaryTab:
    page_of(window).show_page(TEMPORARY)
    tab = page_of(window).shelf
    assert isinstance(tab, TemporaryTab)
    qtbot.waitUntil(lambda: tab.model.rowCount() == count)
    return tab


def click(qtbot: QtBot, tab: TemporaryTab, row: int) -> None:
    QTest.mouseClick(tab.grid.viewport(), LEFT, pos=tab.grid.visualRect(tab.model.index(row, 0)).center())
    qtbot.waitUntil(lambda: tab.pane.single.entry is not None)


def test_one_is_made_permanent_even_when_the_answer_is_lost(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, sandbox: SandboxProcess
) -> None:
    window = open_window()
    settled(qtbot, window)
    page = page_of(window)
    send(page._opened, tmp_path / "春茶.png")
    tab = tab_of(qtbot, window, 1)
    click(qtbot, tab, 0)
    qtbot.waitUntil(tab.actions_["promote"].isEnabled)
    sandbox.fault(api="material/add_material", kind="drop-after", times=1)
    QTest.keyClick(tab.grid, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (form,) = tab.findChildren(PromoteForm)
    with qtbot.waitSignal(page.transfers.finished, timeout=60_000):
        QTest.mouseClick(form.go, LEFT)
    (made,) = sandbox.state()["materials"]
    assert made["name"] == "春茶.png"
    qtbot.waitUntil(lambda: tab.pane.single.facts.shown.get("Permanent") == made["media_id"])
    page.show_page(Kind.IMAGE.value)
    shows(qtbot, page, 1)


def test_what_is_gone_here_and_there_leads_to_choosing_the_file_again(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, sandbox: SandboxProcess
) -> None:
    window = open_window()
    settled(qtbot, window)
    page = page_of(window)
    send(page._opened, tmp_path / "春茶.png")
    (entry,) = page._opened.temporary.all()
    assert entry.file is not None
    entry.file.write_bytes(b"damaged")
    sandbox.advance(LIFE)
    tab = tab_of(qtbot, window, 1)
    click(qtbot, tab, 0)
    qtbot.waitUntil(tab.actions_["renew"].isEnabled)
    tab.actions_["renew"].trigger()
    panel = page.notices.trouble
    qtbot.waitUntil(panel.isVisible, timeout=60_000)  # an id made seconds ago may only not be there yet
    assert panel.trouble is not None
    assert panel.trouble.values == {"name": "春茶.png"}
    (button,) = [one for one in panel.findChildren(QPushButton) if one.text() == "Choose another file…"]
    with qtbot.waitSignal(page.upload_wanted):
        QTest.mouseClick(button, LEFT)


def test_less_room_for_kept_files_counts_at_once(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    settled(qtbot, window)
    kept = page_of(window)._opened.kept
    window.workspace.sheets.show_settings()
    (form,) = window.findChildren(SettingsForm)
    field = form.findChild(QSpinBox, settings.KEPT_MB.key)
    assert isinstance(field, QSpinBox)
    field.selectAll()
    QTest.keyClicks(field, "64")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept.max_bytes == 64 * 1_048_576)
