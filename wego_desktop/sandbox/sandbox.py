"""Everything one server holds: its folder, clock, tokens, accounts, faults and what it was asked."""

import threading
from collections import Counter, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from . import ids
from .account import Account
from .clock import Clock
from .contents import Contents
from .faults import Faults
from .limits import PROFILES, Limits
from .quotas import Quotas
from .store import Store
from .tokens import Tokens

PRACTICE = "练习账号"


@dataclass(frozen=True)
class Options:
    """How the account behaves; see --help."""

    news: str = "classic"
    limits: str = "wego"
    quotas: str = "service"
    empty: bool = False
    filter: str = "measured"
    comments: bool = True


class Calls:
    """What was asked since the start: how often, in which order, how many at a time."""

    def __init__(self) -> None:
        self._idle = threading.Condition()
        self.by_api: Counter[str] = Counter()
        self.recent: deque[tuple[str, int]] = deque(maxlen=5000)
        self.running: Counter[str] = Counter()
        self.most_at_once = 0

    @contextmanager
    def counted(self, api: str) -> Iterator[None]:
        with self._idle:
            self.by_api[api] += 1
            self.running[api] += 1
            self.most_at_once = max(self.most_at_once, self.running.total())
        try:
            yield
        finally:
            with self._idle:
                self.running[api] -= 1
                self._idle.notify_all()

    def note(self, api: str, errcode: int) -> None:
        self.recent.append((api, errcode))

    def wait_until_idle(self, seconds: float) -> None:
        with self._idle:
            self._idle.wait_for(lambda: not self.running.total(), seconds)


class Sandbox:
    """The state of one server process."""

    def __init__(self, folder: Path, options: Options, draw: Callable[[str], bytes]) -> None:
        self.folder, self.options = folder, options
        self.stopping = threading.Event()
        self.base_url = ""
        self.store = Store(folder)
        self.clock = Clock(self.store)
        self.contents = Contents(self.store, draw)
        self.tokens = Tokens(self.store, self.clock)
        self.quotas = Quotas(self.store, self.clock, options.quotas)
        self.faults = Faults()
        self.calls = Calls()
        rows = self.store.rows("SELECT app_id, name, app_secret FROM account ORDER BY seq")
        self.accounts = {str(row[0]): self._account(*map(str, row)) for row in rows}

    @property
    def limits(self) -> Limits:
        return PROFILES[self.options.limits]

    def open_account(self, name: str) -> tuple[Account, bool]:
        """The account of that name, and whether it was made just now."""
        for account in self.accounts.values():
            if account.name == name:
                return account, False
        made = self._account(ids.app_id(), name, ids.app_secret())
        values = (made.app_id, name, made.app_secret, len(self.accounts))
        self.store.write("INSERT INTO account VALUES (?, ?, ?, ?)", *values)
        self.accounts[made.app_id] = made
        return made, True

    def close(self) -> None:
        """Let running calls end, then put the database down."""
        self.stopping.set()
        self.faults.clear()
        self.calls.wait_until_idle(2.0)
        self.store.close()

    def _account(self, app_id: str, name: str, app_secret: str) -> Account:
        return Account(self.store, self.contents, self.clock, app_id, name, app_secret)
