"""From the form to an account that is kept: its record in the list, its secret in the keyring."""

import contextlib
import logging
from collections.abc import Collection
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.accounts import Account, Accounts, new_key
from wego_desktop.credentials import Credentials, Where
from wego_desktop.ui.accounts.refused import refused
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Pool, Tasks

if TYPE_CHECKING:  # comes with the first form
    from wego_desktop.ui.accounts.connect_form import ConnectForm

_log = logging.getLogger(__name__)


class Connecting(QObject):
    """kept(account, where): it works, and its secret is in the keyring or, where there is none, in a file (Where).

    A secret is named as a stray before it is kept without a record, and until it is gone after that: wherever the app
    dies, the next start drops it.
    """

    kept = Signal(Account, Where)

    def __init__(self, look: Look, tasks: Tasks, accounts: Accounts, credentials: Credentials, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._tasks, self._window = look, tasks, window
        self._accounts, self._credentials = accounts, credentials
        if accounts.strays:
            tasks.run(partial(_drop, credentials, accounts), self._settle, _not_yet, owner=self, pool=Pool.JOBS)

    def ask(self) -> None:
        """Show the form."""
        # The check talks to the network library, which is not loaded before it is needed.
        from wego_desktop.jobs.connect import check
        from wego_desktop.ui.accounts.connect_form import ConnectForm

        form = ConnectForm(self._look, self._tasks, check, self._window)
        form.connected.connect(partial(self._keep, form))
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()

    def forget(self, account: Account) -> None:
        """Drop the record; the library and the trash stay on the disk. Raises OSError, and then it is still whole.

        Its secret goes with ``sweep``.
        """
        self._accounts.remove(account.key)

    def sweep(self) -> None:
        """Drop the secrets that belong to no account. Raises OSError; what is left goes at the next start."""
        self._accounts.settle(_drop(self._credentials, self._accounts))

    def _settle(self, app_ids: Collection[str]) -> None:
        try:
            self._accounts.settle(app_ids)
        except OSError as error:
            _not_yet(error)

    def _keep(self, form: "ConnectForm", account: Account, secret: str) -> None:
        known = next((one for one in self._accounts.all() if one.app_id == account.app_id), None)
        key = known.key if known else new_key(account.app_id, {one.key for one in self._accounts.all()})
        kept = replace(account, key=key)
        try:
            where = self._write(kept, secret)
        except OSError as error:
            with contextlib.suppress(OSError):
                self.sweep()
            form.show_trouble(refused(error))
            return
        form.accept()
        self.kept.emit(kept, where)

    def _write(self, account: Account, secret: str) -> Where:
        where = Where.KEYRING
        if secret:
            self._accounts.expect(account.app_id)
            where = self._credentials.put(account.app_id, secret)
        self._accounts.put(account)
        return where


def _drop(credentials: Credentials, accounts: Accounts) -> Collection[str]:
    """Those that are surely gone. In a worker as well: meanwhile a person may connect one of them again."""
    return [one for one in accounts.strays if one in accounts.strays and credentials.forget(one)]


def _not_yet(error: BaseException) -> None:
    _log.warning("a secret of no account is dropped at the next start: %s", type(error).__name__)
