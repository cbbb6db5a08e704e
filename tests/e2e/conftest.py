"""The real window on the sandbox's account."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from brief import brief
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from e2e.acts import OpenWindow
from wego_desktop import paths
from wego_desktop.accounts import Account, Accounts
from wego_desktop.credentials import Credentials
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.settings import Settings
from wego_desktop.ui.language import Language
from wego_desktop.ui.style import Style
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.window import Window
from wego_desktop.ui.workspace import Workspace


@pytest.fixture
def open_window(
    qapp: QApplication, qtbot: QtBot, tasks: Tasks, account: Account, sandbox: SandboxProcess
) -> Iterator[OpenWindow]:
    """Opens the window as the app does, on the sandbox's account."""
    style, language = Style(qapp), Language(qapp, "en")
    windows: list[Window] = []

    def open_account(one: Account) -> OpenAccount:
        return OpenAccount.open(one, lambda: Reach(one, sandbox.app_secret, brief), thumbnail_bytes=50_000_000)

    def build(files: Sequence[Path] = ()) -> Window:
        folder = paths.config_folder()
        accounts = Accounts(folder / "accounts.json")
        accounts.put(account)
        chosen, secrets = Settings(folder / "settings.json"), Credentials(folder / "secrets.json")
        window = Window(chosen, style.look.tokens)
        qtbot.addWidget(window)
        window.welcome_files(files)
        window.furnish(Workspace(style, language, tasks, chosen, accounts, secrets, open_account, window))
        window.workspace.begin(account, lambda: account)
        window.show()
        windows.append(window)
        return window

    yield build
    for window in windows:
        window.workspace.close_account()
    # What was let go is deleted when the loop turns next; no loop turns between two tests.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
