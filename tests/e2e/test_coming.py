"""The start, where the account that was open last can't be opened: what is said, and what can be done then."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from e2e.acts import OpenWindow, judged, pictures, settled
from wego_desktop import paths
from wego_desktop.accounts import Account
from wego_desktop.library.index import Index
from wego_desktop.ui.accounts.welcome import Welcome
from wego_desktop.ui.window import Window


def welcome_of(window: Window) -> Welcome:
    (box,), (welcome,) = window.findChildren(QMessageBox), window.findChildren(Welcome)
    box.accept()
    assert welcome.isVisible()
    assert window.workspace.top.account.text() == "No account"
    assert not window.workspace.top.upload.isEnabled()
    return welcome


def test_a_library_that_another_has_open_is_opened_once_it_is_free(
    qtbot: QtBot, open_window: OpenWindow, account: Account
) -> None:
    other = Index.open(paths.account_folder(account.key))
    window = open_window()
    welcome = welcome_of(window)
    other.close()
    (known, *_rest) = window.workspace.top.account.menu().actions()
    assert known.text() == "Practice account"
    known.trigger()
    settled(qtbot, window)
    assert not welcome.isVisible()


def test_files_that_came_with_the_start_wait_for_an_account(
    qtbot: QtBot, open_window: OpenWindow, account: Account, tmp_path: Path
) -> None:
    folder = paths.data_folder() / "accounts" / account.key
    folder.parent.mkdir()
    folder.write_text("not a folder")
    files = pictures(tmp_path, 2)
    window = open_window(files)
    welcome = welcome_of(window)
    assert window.workspace.planning.plan is None
    folder.unlink()
    qtbot.mouseClick(welcome.practice.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.planning.files() == files and judged(window), timeout=10_000)
    settled(qtbot, window)


def test_a_disk_that_does_not_take_the_practice_account_is_told(
    qtbot: QtBot, open_window: OpenWindow, account: Account
) -> None:
    folder = paths.data_folder() / "accounts" / account.key
    folder.parent.mkdir()
    folder.write_text("not a folder")
    window = open_window()
    welcome, known = welcome_of(window), window.workspace.accounts
    folder.unlink()
    known._accounts.remove(account.key)
    in_the_way = paths.config_folder() / "accounts.json.part"
    in_the_way.mkdir()

    def make() -> Account:
        known._accounts.put(account)
        return account

    known.practice = make
    qtbot.mouseClick(welcome.practice.button, Qt.MouseButton.LeftButton)
    assert any(box.isVisible() for box in window.findChildren(QMessageBox))
    assert welcome.isVisible()
    in_the_way.rmdir()
    qtbot.mouseClick(welcome.practice.button, Qt.MouseButton.LeftButton)
    assert known.account == account
    settled(qtbot, window)
