"""The account that is open now: one at a time, and nothing of it is cut short unasked when another takes its place."""

import logging
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from wego_desktop.accounts import PRACTICE_KEY, Account, Accounts
from wego_desktop.credentials import Credentials, Where
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.library.errors import LibraryError
from wego_desktop.ui import formats
from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.accounts.connecting import Connecting
from wego_desktop.ui.accounts.refused import refused
from wego_desktop.ui.accounts.switch import account_name
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.occasion import Occasion
from wego_desktop.ui.stopping import Stopping
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.errors import Trouble, trouble_of

_log = logging.getLogger(__name__)

BuildPage = Callable[[OpenAccount], AccountPage]
Then = Callable[[], object]


class CurrentAccount(QObject):
    """came: ``page`` shows another account. going: it is about to be let go, with all that lies over it.

    build: makes the page of an account. open_account: raises LibraryError, OSError. make_way: is told the key of the
    account that is to be opened, and calls back once nothing that lies over the page would be lost.
    """

    came = Signal()
    going = Signal()

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        accounts: Accounts,
        credentials: Credentials,
        open_account: Callable[[Account], OpenAccount],
        build: BuildPage,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._look, self._accounts, self._window = look, accounts, window
        self._open_account, self._build = open_account, build
        self.opened: OpenAccount | None = None
        self.page: AccountPage | None = None
        self.practice: Callable[[], Account] | None = None
        self.make_way: Callable[[str, Then], object] = lambda _key, then: then()
        self.stopping = Stopping(look, window)
        self.connecting = Connecting(look, tasks, accounts, credentials, window)
        self.connecting.kept.connect(self._show_kept)

    @property
    def account(self) -> Account | None:
        return self.opened.account if self.opened is not None else None

    def all(self) -> list[Account]:
        """Those that could be opened."""
        return self._accounts.all()

    def open(self, account: Account) -> bool:
        """Show an account from its index; the network comes after the first paint. False: it could not be opened."""
        if self.account is not None and self.account.key == account.key:
            self.close()  # a library has one opener
        try:
            opened = self._open_account(account)
        except (LibraryError, OSError) as error:
            self._warn(account_name(account), trouble_of(error))
            return False
        self.close()
        self.opened = opened
        self._remember(account.key)
        self.page = self._build(opened)
        self.came.emit()
        self.page.refreshing.start_soon()
        self._tell_damage(opened, self.page)
        return True

    def close(self) -> None:
        """Let it go; what it has under way is stopped, and uploads go on the next time."""
        if self.page is None:
            return
        self.going.emit()
        page, self.page = self.page, None
        opened, self.opened = self.opened, None
        page.close_account()
        page.deleteLater()
        if opened is not None:
            opened.close()

    def _remember(self, key: str) -> None:
        """Open this one at the next start. It is open now, whether or not that can be written."""
        try:
            self._accounts.choose(key)
        except OSError:
            _log.exception("which account is open was not written")

    # What a person chooses

    def switch(self, key: str) -> None:
        try:
            account = self._find(key)
        except OSError as error:
            self._warn(account_name(Account(key, "", "", practice=True)), refused(error).trouble)
            return
        if account is not None:
            self._leave_for(account.key, lambda: self._open_instead(account))

    def _find(self, key: str) -> Account | None:
        """Raises OSError when it is the practice account, which nobody has opened yet, and can't be written down."""
        account = self._accounts.find(key)
        return self.practice() if account is None and key == PRACTICE_KEY and self.practice is not None else account

    def check_by(self, profile: str, then: Callable[[], object] = lambda: None) -> None:
        """Check by other limits from now on: the account is opened anew with them. then: called after that."""
        if self.account is not None:
            self._leave_for(self.account.key, lambda: self._open_with(profile, then))

    def remove(self, key: str) -> None:
        account = self._accounts.find(key)
        if account is None:
            return
        title = self.tr("Remove this account from this computer?")
        sentence = self.tr("Nothing changes at WeChat; the trash folder stays.")
        asking = Asking(self._look, title, sentence, (), self.tr("Remove"), self._window)
        asking.agreed.connect(lambda: self._leave_for("", lambda: self._forget(account)))
        asking.open()

    def _leave_for(self, key: str, then: Then) -> None:
        """then: called once nothing that is under way or written would be lost unasked."""
        self.make_way(key, lambda: self.stopping.begin(self.page, Occasion.SWITCH, then))

    def _open_instead(self, account: Account) -> None:
        """Its uploads were stopped: where another account can't be opened, the one before goes on anew."""
        before = self.account
        if not self.open(account) and before is not None:
            self.open(before)

    def _open_with(self, profile: str, then: Callable[[], object]) -> None:
        if self.account is not None:
            changed = replace(self.account, profile=profile)
            try:
                self._accounts.put(changed)
            except OSError as error:
                self._stay(error)
                return
            if self.open(changed):
                then()

    def _forget(self, account: Account) -> None:
        try:
            practice = self.practice() if self.practice is not None else None  # is written down as well
            self.connecting.forget(account)
        except OSError as error:
            self._stay(error)
            return
        if practice is not None:
            self.open(practice)
        try:
            self.connecting.sweep()
        except OSError as error:
            self._warn(account_name(account), refused(error).trouble)

    def _stay(self, error: OSError) -> None:
        """Nothing of the open account changed; its uploads were stopped, and go on anew."""
        if self.account is not None:
            self._warn(account_name(self.account), refused(error).trouble)
            self.open(self.account)

    # What is said of it

    def _show_kept(self, account: Account, where: Where) -> None:
        self.make_way(account.key, lambda: self._open_kept(account, where))

    def _open_kept(self, account: Account, where: Where) -> None:
        self.open(account)
        if where is Where.FILE and self.page is not None:
            self.page.notices.say(self._in_a_file, icon="info")

    def _in_a_file(self) -> str:
        return self.tr("This computer has no working keyring: the AppSecret is in a file only you can read.")

    def _tell_damage(self, opened: OpenAccount, page: AccountPage) -> None:
        """What could not be read any more was put aside. The list of uploads counts for more: no refresh fills it."""
        if opened.logbook.set_aside is not None:
            page.notices.say(
                lambda: self.tr("The list of uploads was damaged: what was not sent yet is forgotten."),
                icon="warning",
            )
        elif opened.index.set_aside is not None:
            page.notices.say(
                lambda: self.tr("The library file was damaged. It was put aside, and a new one is being filled."),
                icon="info",
            )

    def _warn(self, title: str, trouble: Trouble) -> None:
        what, why = (formats.sentence("Trouble", said, trouble.values) for said in (trouble.what, trouble.why))
        box = QMessageBox(QMessageBox.Icon.Warning, title, what, QMessageBox.StandardButton.Ok, self._window)
        box.setInformativeText(why)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()
