"""Who connected an account of their own first can still try things out."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from e2e.acts import OpenWindow, settled
from wego_desktop.accounts import Account, Accounts
from wego_desktop.ui.window import Window


def offered(window: Window) -> list[QAction]:
    return [one for one in window.workspace.top.account.menu().actions() if one.text() == "Practice account"]


def test_the_practice_account_is_in_the_menu_before_it_was_ever_opened(
    qtbot: QtBot, open_window: OpenWindow, account: Account, tmp_path: Path
) -> None:
    assert account.practice
    window = open_window()
    settled(qtbot, window)
    known, own = window.workspace.accounts, replace(account, key="own", name="南山茶事", practice=False)
    known._accounts = Accounts(tmp_path / "accounts.json")
    known._accounts.put(own)
    assert known.open(own)
    settled(qtbot, window)

    def make() -> Account:
        known._accounts.put(account)
        return account

    known.practice = make
    (entry,) = offered(window)
    entry.trigger()
    qtbot.waitUntil(lambda: known.account == account)
    settled(qtbot, window)
    (entry,) = offered(window)
    assert entry.isChecked(), "now that it is known it stands there as the others do"
