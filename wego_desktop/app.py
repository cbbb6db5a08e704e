"""Builds everything once and hands each part what it needs. Nobody imports this but ``__main__``."""

import argparse
import logging
import os
import sys
from dataclasses import replace
from types import TracebackType

# These first: once PySide6 is there, it reads the source of every module that is imported, to see whether that uses Qt.
from wego_desktop import __version__, logs, paths, settings
from wego_desktop.accounts import PRACTICE_KEY, Account, Accounts
from wego_desktop.credentials import Credentials
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.practice import PracticeServer
from wego_desktop.settings import Settings
from wego_desktop.surroundings import say
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Trouble, TroubleError
from wego_desktop.wechat.troubles import Action

# isort: split
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from wego_desktop.ui.application import Application
from wego_desktop.ui.garbage import Garbage
from wego_desktop.ui.language import Language
from wego_desktop.ui.one_app import OneApp, hand_over, is_running, server_name
from wego_desktop.ui.style import Scheme, Style
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.warming import Warming
from wego_desktop.ui.window import Window

_log = logging.getLogger(__name__)
_SETTLED_MS = 3000
_SWITCH = 0.001  # s; a worker gives the interpreter to the window five times sooner than Python would by itself


class SecretMissing(TroubleError):  # noqa: N818 - says what happened
    """The AppSecret of this account is neither in the keyring nor in the file: it has to be given again."""

    def __init__(self) -> None:
        what = QT_TRANSLATE_NOOP("Trouble", "The AppSecret of this account is not on this computer")
        why = QT_TRANSLATE_NOOP("Trouble", "The keyring was locked or emptied. Give the AppSecret again.")
        super().__init__(Trouble(what, why, Action.RECONNECT))


class App:
    """The parts of one running app, and the accounts it can open."""

    def __init__(self, qt: QApplication) -> None:
        self.settings = Settings(paths.config_folder() / "settings.json")
        self.accounts = Accounts(paths.config_folder() / "accounts.json")
        self.credentials = Credentials(paths.config_folder() / "secrets.json")
        self.practice = PracticeServer(paths.practice_folder())
        self.language = Language(qt, self.settings.get(settings.LANGUAGE))
        self.style = Style(qt, Scheme(self.settings.get(settings.THEME)))
        self.tasks = Tasks()
        self.garbage = Garbage(qt)

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
        self.tasks.shutdown(10)
        self.garbage.stop()
        self.practice.close()

    def _reach(self, account: Account) -> Reach:
        if account.practice:
            address = self.practice.address()
            return Reach(replace(account, base_url=address.base_url, app_id=address.app_id), address.app_secret)
        secret = self.credentials.get(account.app_id)
        if secret is None:
            raise SecretMissing
        logs.keep_secret(secret)
        return Reach(account, secret)


def main(options: argparse.Namespace) -> int:
    """Run until the person quits. options: what ``options.read`` gave. Returns the exit code."""
    logs.set_up(paths.log_folder())
    sys.setswitchinterval(_SWITCH)
    name = server_name(paths.data_folder())
    qt = _application()
    if options.screenshot is not None and is_running(name):
        say("The app is open. A picture can be drawn once it was closed.")
        return 1
    if options.screenshot is None and hand_over(name, options.files):
        return 0
    app = App(qt)
    window = Window(app.style, app.language, app.tasks, app.settings, app.accounts, app.credentials, app.open)
    one = OneApp(name)
    one.arrived.connect(window.welcome_files)
    qt.files_opened.connect(window.welcome_files)
    sys.excepthook = _crashed
    app.tasks.crashed.connect(window.show_error)
    window.begin(app.first_account(practice=options.practice), app.practice_account)
    window.show()
    Warming(qt)
    QTimer.singleShot(_SETTLED_MS, app.garbage.settle)
    if options.files:
        window.welcome_files(options.files)
    _unattended(options, window, app.tasks)
    try:
        return qt.exec()
    finally:
        one.close()
        window.close_account()
        app.close()


def _unattended(options: argparse.Namespace, window: Window, tasks: Tasks) -> None:
    """What the command line wants done without anybody there."""
    if options.screenshot is None and options.quit_after is None:
        return
    from wego_desktop.ui.unattended import Departure, Portrait

    if options.screenshot is not None:
        Portrait(window, tasks, options.screenshot)
    if options.quit_after is not None:
        Departure(window, options.quit_after)


def _application() -> Application:
    QCoreApplication.setApplicationName("wego-desktop")
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setDesktopFileName("wego-desktop")
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    qt = Application([sys.argv[0]])
    qt.setWindowIcon(QIcon(str(paths.resources() / "app-icon.svg")))
    return qt


def _crashed(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """What nobody caught goes to the log, never to a dead window."""
    if issubclass(kind, KeyboardInterrupt):
        os._exit(130)
    _log.error("uncaught", exc_info=(kind, error, trace))
