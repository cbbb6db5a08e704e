"""How an account of one's own is reached: with the AppSecret this computer keeps of it."""

from wego_desktop import logs
from wego_desktop.accounts import Account, TokenSource
from wego_desktop.credentials import Credentials
from wego_desktop.jobs.connection import Reach
from wego_desktop.translate import QT_TRANSLATE_NOOP
from wego_desktop.wechat.errors import Trouble, TroubleError
from wego_desktop.wechat.troubles import Action


class SecretMissing(TroubleError):  # noqa: N818 - says what happened
    """The AppSecret of this account is neither in the keyring nor in the file: it has to be given again."""

    def __init__(self) -> None:
        what = QT_TRANSLATE_NOOP("Trouble", "The AppSecret of this account is not on this computer")
        why = QT_TRANSLATE_NOOP("Trouble", "The keyring was locked or emptied. Give the AppSecret again.")
        super().__init__(Trouble(what, why, Action.RECONNECT))


def reach(account: Account, credentials: Credentials) -> Reach:
    """May wait for the keyring. Raises SecretMissing; not where a command gives the token, which needs no secret."""
    secret = credentials.get(account.app_id) or ""
    if not secret and account.token_source is not TokenSource.OUTSIDE:
        raise SecretMissing
    logs.keep_secret(secret)
    return Reach(account, secret)
