"""What all parts of one opened account stand on: its library on this machine, and the way to it."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from wego_desktop import limits, paths
from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Connection, Reach
from wego_desktop.library.calls import Calls
from wego_desktop.library.fetched import FetchedFiles
from wego_desktop.library.index import Index
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.looks import Looks
from wego_desktop.library.staging import Staging
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.library.trash import Trash
from wego_desktop.limits import Limits

_FETCHED_BYTES = 512 * 1_048_576


@dataclass(frozen=True)
class AccountGround:
    """:ivar folder: where the account's library lies; what parts add to it lies there, too"""

    account: Account
    limits: Limits
    folder: Path
    index: Index
    logbook: Logbook
    calls: Calls
    connection: Connection
    looks: Looks
    thumbnails: Thumbnails
    fetched: FetchedFiles
    trash: Trash
    staging: Staging

    @classmethod
    def open(cls, account: Account, connect: Callable[[], Reach], thumbnail_bytes: int) -> Self:
        """connect: see ``Connection``. Raises LibraryInUse, LibraryTooNew, OSError."""
        folder, cache = paths.account_folder(account.key), paths.account_cache(account.key)
        with ExitStack() as undo:  # what could not be opened whole must not keep the library from the next try
            index = Index.open(folder)
            undo.callback(index.close)
            logbook = Logbook.open(folder)
            undo.callback(logbook.close)
            calls, looks = Calls(index), Looks(index)
            connection = Connection(account, connect, calls.count)
            thumbnails = Thumbnails(
                cache / "thumbnails", index, connection.picture, max_bytes=thumbnail_bytes, on_picture=looks.see
            )
            fetched, trash = FetchedFiles(cache / "files", _FETCHED_BYTES), Trash(folder / "trash")
            local = looks, thumbnails, fetched, trash, Staging(folder / "staging")
            made = cls(account, limits.known(account.profile), folder, index, logbook, calls, connection, *local)
            undo.pop_all()
        return made

    def close(self) -> None:
        """See ``OpenAccount.close``."""
        self.connection.close()
        self.logbook.close()
        self.index.close()
