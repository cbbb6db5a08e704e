"""What fills the window: it arranges, and passes on what is asked for."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wego_desktop import settings
from wego_desktop.accounts import PRACTICE_KEY, Account, Accounts
from wego_desktop.credentials import Credentials
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.settings import Settings
from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.accounts.current import CurrentAccount
from wego_desktop.ui.accounts.switch import account_name
from wego_desktop.ui.actions import Actions
from wego_desktop.ui.language import Language
from wego_desktop.ui.occasion import Occasion
from wego_desktop.ui.page_actions import PageActions
from wego_desktop.ui.planning import Planning
from wego_desktop.ui.sheets import Sheets
from wego_desktop.ui.style import Scheme, Style
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.top_bar import TopBar
from wego_desktop.ui.uploads.drops import Drops
from wego_desktop.ui.uploads.plan_staging import own_folder
from wego_desktop.ui.writing import Writing

if TYPE_CHECKING:
    from wego_desktop.jobs.upload import Upload

_log = logging.getLogger(__name__)
_OVERLAY_BELOW = 1200  # the preview takes room from the cards below this width, so it hides


class Workspace(QWidget):
    """Welcome, one account at a time, and over it the upload plan or the editor.

    titled(str): what the window is called now. quit_wanted: a person wants to leave the app.

    window: what it is to fill, at the size it will have.
    """

    titled = Signal(str)
    quit_wanted = Signal()

    def __init__(
        self,
        style: Style,
        language: Language,
        tasks: Tasks,
        chosen: Settings,
        accounts: Accounts,
        credentials: Credentials,
        open_account: Callable[[Account], OpenAccount],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._style, self._language, self._tasks, self._settings = style, language, tasks, chosen
        self._look = style.look
        self.actions_ = Actions(self, self._look)
        self.top = TopBar(self._look, self.actions_, self)
        self._stack = QStackedWidget(self)
        self._shell = QWidget(self)
        self._body = QVBoxLayout(self._shell)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        self._body.addWidget(self.top)
        self._body.addWidget(self._stack, 1)
        self._outer = QStackedWidget(self)
        self._outer.addWidget(self._shell)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._outer)
        self.accounts = CurrentAccount(self._look, tasks, accounts, credentials, open_account, self._build_page, self)
        self.planning = Planning(self._look, tasks, self._outer, self._shell, lambda: self.accounts.opened, self)
        self.writing = Writing(
            self._look,
            tasks,
            self._outer,
            self._shell,
            lambda: self.accounts.opened,
            lambda: self.page,
            self,
            chosen=chosen,
        )
        self.sheets = Sheets(self._look, tasks, chosen, self)
        self.drops = Drops(self._look, tasks, window, folder=self._staging)
        self.actions_["preview"].setChecked(window.width() >= _OVERLAY_BELOW)
        self._page_actions = PageActions(self.actions_, lambda: self.page, self)
        self._connect()

    def _connect(self) -> None:
        act = self.actions_
        for name, slot in (
            ("upload", self.planning.choose_files),
            ("paste", self.drops.paste),
            ("connect", self.accounts.connecting.ask),
            ("settings", self.sheets.show_settings),
            ("keys", lambda: self.sheets.show_keys(self.actions_.told(), editing=self.writing.editor is not None)),
            ("about", self.sheets.show_about),
            ("quit", self.quit_wanted),
        ):
            act[name].triggered.connect(slot)
        self.sheets.setting_changed.connect(self._apply_setting)
        self.accounts.make_way = self.writing.make_way
        self.accounts.came.connect(self._show_page)
        self.accounts.going.connect(self._clear_page)
        self.top.account.chosen.connect(self.accounts.switch)
        self.top.account.connect_wanted.connect(self.accounts.connecting.ask)
        self.top.account.remove_wanted.connect(self.accounts.remove)
        self.top.account.profile_chosen.connect(self.accounts.check_by)
        self.planning.start_wanted.connect(self._start_uploads)
        self.planning.limits_chosen.connect(self._check_by)
        self.writing.shown.connect(self.actions_.lend_keys)
        self.drops.taken.connect(self.planning.look_at)
        self.drops.failed.connect(self._not_kept)
        self.drops.refused.connect(self._refuse)

    def _refuse(self, text: str) -> None:
        if not self.planning.say(text):
            self._on_page(lambda page: page.notices.say(text, icon="info"))

    def _not_kept(self, error: BaseException) -> None:
        if not self.planning.say_error(error):
            self._on_page(lambda page: page.show_error(error))

    def show_error(self, error: BaseException) -> None:
        """Say what went wrong where nobody expected it; the log has the rest."""
        _log.error("unexpected", exc_info=error)
        self._on_page(lambda page: page.show_error(error))

    @property
    def page(self) -> AccountPage | None:
        """The open account, as seen."""
        return self.accounts.page

    def _on_page(self, deed: Callable[[AccountPage], object]) -> None:
        if self.page is not None:
            deed(self.page)

    # Accounts

    def begin(self, account: Account | None, practice: Callable[[], Account]) -> None:
        """Open this account, or ask which one when there is none, or when this one can't be opened."""
        self.accounts.practice = practice
        if account is not None and self.accounts.open(account):
            return
        from wego_desktop.ui.accounts.welcome import Welcome

        welcome = Welcome(self._look, self)
        welcome.practice_wanted.connect(lambda: self.accounts.switch(PRACTICE_KEY))
        welcome.connect_wanted.connect(self.accounts.connecting.ask)
        self._stack.addWidget(welcome)
        welcome.setFocus()
        self._tell_account()

    def close_account(self) -> None:
        """Let the open account go; what it has under way is stopped."""
        self.accounts.close()

    def _build_page(self, opened: OpenAccount) -> AccountPage:
        page = AccountPage(self._look, self._tasks, self._settings, opened, self)
        page.upload_wanted.connect(self.planning.choose_files)
        page.upload_to_wanted.connect(self.planning.choose_files_for)
        page.transfers_came.connect(lambda transfers: transfers.opened.connect(self.actions_["transfers"].setChecked))
        page.edit_wanted.connect(self.writing.edit)
        page.reconnect_wanted.connect(self.accounts.connecting.ask)
        page.selection_changed.connect(self._enable)
        page.shelves.side.setVisible(self.actions_["preview"].isChecked())
        return page

    def _show_page(self) -> None:
        page = self.page
        if page is not None:
            self._stack.addWidget(page)
            self._stack.setCurrentWidget(page)
            page.show_page(self._settings.get(settings.TAB))
            self.writing.offer()
            self._tell_account()
            self.planning.begin()

    def _clear_page(self) -> None:
        self.planning.close()
        self.writing.go_with_account()
        page = self.page
        if page is not None:
            self._settings.put(settings.TAB, page.pages.current)
            self._stack.removeWidget(page)

    def _check_by(self, profile: str) -> None:
        """The files of the plan are looked at once more."""
        files = self.planning.files()
        self.accounts.check_by(profile, lambda: self.writing.once_there(lambda: self.planning.look_at(files)))

    def _tell_account(self) -> None:
        self._name_account()
        self._enable(0)

    def _name_account(self) -> None:
        account = self.accounts.account
        self.top.account.show_account(account, self.accounts.all())
        self.titled.emit(f"{account_name(account)} — WEGO Desktop" if account else "WEGO Desktop")

    def _enable(self, selected: int) -> None:
        self._page_actions.enable(selected)
        self.top.upload.setEnabled(self.page is not None)

    # Uploading

    def _staging(self) -> Path:
        """Where pasted pictures wait for their upload, so that they outlive the app."""
        opened = self.accounts.opened
        return opened.staging.new_folder() if opened is not None else own_folder()

    def _start_uploads(self, uploads: "list[Upload]") -> None:
        if self.page is not None:
            self.actions_["transfers"].setChecked(True)
            self.page.transfers.send(uploads)

    # The rest

    def _apply_setting(self, key: str) -> None:
        if key == settings.THEME.key:
            self._style.choose(Scheme(self._settings.get(settings.THEME)))
        if key == settings.LANGUAGE.key:
            self._language.choose(self._settings.get(settings.LANGUAGE))
        if key == settings.KEPT_MB.key:
            most = self._settings.get(settings.KEPT_MB) * 1_048_576
            self._on_page(lambda page: page.keep_bytes(most))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.actions_.retranslate()
            self._name_account()
        super().changeEvent(event)

    def may_go(self, then: Callable[[], object]) -> None:
        """Call it once nothing would be lost unasked: what waits to be uploaded is written down, only files in flight
        and other work are asked for."""
        self.writing.parting.may_go(lambda: self._leave_plan(then))

    def _leave_plan(self, then: Callable[[], object]) -> None:
        self.planning.may_go(lambda: self.accounts.stopping.begin(self.page, Occasion.QUIT, then))
