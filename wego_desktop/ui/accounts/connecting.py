"""From the form to an account that is kept: its record in the list, its secret in the keyring."""

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from wego_desktop.accounts import Account, Accounts, new_key
from wego_desktop.credentials import Credentials, Where
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


class Connecting(QObject):
    """kept(account, where): it works, and its secret is in the keyring or, where there is none, in a file (Where)."""

    kept = Signal(Account, Where)

    def __init__(
        self, look: Look, tasks: Tasks, accounts: Accounts, credentials: Credentials, window: QWidget
    ) -> None:
        super().__init__(window)
        self._look, self._tasks, self._window = look, tasks, window
        self._accounts, self._credentials = accounts, credentials

    def ask(self) -> None:
        """Show the form."""
        # The check talks to the network library, which is not loaded before it is needed.
        from wego_desktop.jobs.connect import check
        from wego_desktop.ui.accounts.connect_form import ConnectForm

        form = ConnectForm(self._look, self._tasks, check, self._window)
        form.connected.connect(self._keep)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.open()

    def forget(self, account: Account) -> None:
        """Drop record and secret; the library and the trash stay on the disk."""
        self._credentials.forget(account.app_id)
        self._accounts.remove(account.key)

    def _keep(self, account: Account, secret: str) -> None:
        known = next((one for one in self._accounts.all() if one.app_id == account.app_id), None)
        key = known.key if known else new_key(account.app_id, {one.key for one in self._accounts.all()})
        kept = replace(account, key=key)
        where = self._credentials.put(account.app_id, secret) if secret else Where.KEYRING
        self._accounts.put(kept)
        self.kept.emit(kept, where)
