"""Builds everything once and hands each part what it needs. Only ``start`` imports this, behind the first paint."""

import sys
from dataclasses import replace

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication

from wego_desktop import paths, settings
from wego_desktop.accounts import PRACTICE_KEY, Account, Accounts
from wego_desktop.credentials import Credentials
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.reaching import reach
from wego_desktop.options import Options
from wego_desktop.practice import PracticeServer
from wego_desktop.settings import Settings
from wego_desktop.ui.garbage import Garbage
from wego_desktop.ui.language import Language
from wego_desktop.ui.style import Scheme, Style
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.warming import Warming
from wego_desktop.ui.window import Window
from wego_desktop.ui.workspace import Workspace

_SETTLED_MS = 3000
_SWITCH = 0.001  # s; a worker gives the interpreter to the window five times sooner than Python would by itself


class App:
    """The parts of one running app, and the accounts it can open."""

    def __init__(self, qt: QApplication, chosen: Settings) -> None:
        self.settings = chosen
        self.language = Language(qt, chosen.get(settings.LANGUAGE))  # first: it tells what keeps the rest from coming
        qt.sendPostedEvents(None, QEvent.Type.LanguageChange)  # now, while there is nothing to put into other words
        self.accounts = Accounts(paths.config_folder() / "accounts.json")
        self.credentials = Credentials(paths.config_folder() / "secrets.json")
        self.practice = PracticeServer(paths.practice_folder())
        self.style = Style(qt, Scheme(chosen.get(settings.THEME)))
        self.tasks = Tasks()
        self.garbage = Garbage(qt)
        self.workspace: Workspace | None = None

    def furnish(self, window: Window) -> Workspace:
        """Fill the window; which account it shows is told by ``Workspace.begin``."""
        known = self.settings, self.accounts, self.credentials
        workspace = Workspace(self.style, self.language, self.tasks, *known, self.open, window)
        self.tasks.crashed.connect(workspace.show_error)
        window.furnish(workspace)
        self.workspace = workspace
        return workspace

    def open(self, account: Account) -> OpenAccount:
        """Open an account's library; the network comes later, when it is first needed."""
        limit = self.settings.get(settings.THUMBNAIL_MB) * 1_048_576
        kept = self.settings.get(settings.KEPT_MB) * 1_048_576
        return OpenAccount.open(account, lambda: self._reach(account), thumbnail_bytes=limit, kept_bytes=kept)

    def practice_account(self) -> Account:
        known = self.accounts.find(PRACTICE_KEY)
        if known is None:
            known = Account(PRACTICE_KEY, "", "", practice=True)
            self.accounts.put(known)
        return known

    def first_account(self, *, practice: bool) -> Account | None:
        """What to open at start: None when the person has not chosen anything yet."""
        return self.practice_account() if practice else self.accounts.current

    def close(self) -> None:
        if self.workspace is not None:
            self.workspace.close_account()
        self.tasks.shutdown(10)
        self.garbage.stop()
        self.practice.close()

    def _reach(self, account: Account) -> Reach:
        if account.practice:
            address = self.practice.address()
            return Reach(replace(account, base_url=address.base_url, app_id=address.app_id), address.app_secret)
        return reach(account, self.credentials)


def build(qt: QApplication, window: Window, chosen: Settings, options: Options) -> App:
    """Everything, in the window that is there, or nothing of it. options: what ``options.read`` gave."""
    sys.setswitchinterval(_SWITCH)
    app = App(qt, chosen)
    try:
        app.furnish(window).begin(app.first_account(practice=options.practice), app.practice_account)
    except BaseException:
        app.close()
        raise
    Warming(qt)
    QTimer.singleShot(_SETTLED_MS, app.garbage.settle)
    _unattended(options, window, app.tasks)
    return app


def _unattended(options: Options, window: Window, tasks: Tasks) -> None:
    """What the command line wants done without anybody there."""
    if not options.unattended:
        return
    from wego_desktop.ui.unattended import Departure, Portrait

    if options.screenshot is not None:
        Portrait(window, tasks, options.screenshot)
    if options.quit_after is not None:
        Departure(window, options.quit_after)
