"""The accounts this app knows: which, where, and how to get a token. No secret is kept here."""

import json
import os
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from enum import StrEnum
from itertools import count
from pathlib import Path

OFFICIAL_URL = "https://api.weixin.qq.com"
PRACTICE_KEY = "practice"


class TokenSource(StrEnum):
    """Where an access token comes from."""

    STABLE = "stable_token"  # leaves other programs' tokens alone; the default
    CLASSIC = "token"  # cgi-bin/token: each new token ends the last one
    OUTSIDE = "outside"  # a command prints it


@dataclass(frozen=True)
class Account:
    """One Official Account.

    key: names its folders, never changes. profile: a name in limits.toml. proxy: a URL or "" for none; nothing is
    taken from the environment. practice: runs on this machine, and its base_url and AppID change at every start.
    """

    key: str
    name: str
    app_id: str
    base_url: str = OFFICIAL_URL
    profile: str = "wego"
    token_source: TokenSource = TokenSource.STABLE
    token_command: str = field(default="", repr=False)  # it and a proxy may hold passwords
    proxy: str = field(default="", repr=False)
    practice: bool = False


def new_key(app_id: str, taken: Collection[str]) -> str:
    """A folder name made from an AppID that no other account has, not even where case makes no difference."""
    stem = re.sub(r"[^A-Za-z0-9_-]", "", app_id) or "account"
    used = {key.casefold() for key in (PRACTICE_KEY, *taken)}
    names = (stem if n == 1 else f"{stem}-{n}" for n in range(1, len(used) + 2))
    return next(name for name in names if name.casefold() not in used)


class Accounts:
    """The list of accounts in one JSON file, written whole and renamed into place; what can't be written is not so.

    A damaged file is put aside as ``*.damaged`` and the list begins empty: ``damaged`` then names it. What another
    version wrote and this one does not understand stays in the file.

    strays: AppIDs of no account whose secrets may be kept all the same, and are to be dropped.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.damaged: Path | None = None
        self._stored = self._read()
        entries = [(entry, _account(entry)) for entry in _list(self._stored.get("accounts"))]
        self._strange = [entry for entry, account in entries if account is None]
        self._accounts = {account.key: account for _entry, account in entries if account}
        self._more = {account.key: entry for entry, account in entries if account and isinstance(entry, dict)}
        self._current = str(self._stored.get("current", ""))
        self._strays = self._unknown(map(str, _list(self._stored.get("strays"))), self._accounts)

    def all(self) -> list[Account]:
        return list(self._accounts.values())

    def find(self, key: str) -> Account | None:
        return self._accounts.get(key)

    @property
    def current(self) -> Account | None:
        return self._accounts.get(self._current)

    def choose(self, key: str) -> None:
        """Raises OSError, as all that changes the list."""
        if key != self._current:
            self._write(self._accounts, key)

    def put(self, account: Account) -> None:
        self._write({**self._accounts, account.key: account}, self._current)

    def remove(self, key: str) -> None:
        """Its AppID is a stray from then on."""
        left = {each: account for each, account in self._accounts.items() if each != key}
        gone = {account.app_id for each, account in self._accounts.items() if each == key}
        self._write(left, self._current, {*self._strays, *gone})

    @property
    def strays(self) -> Collection[str]:
        return self._strays

    def expect(self, app_id: str) -> None:
        """Its secret is about to be kept: a stray until an account with this AppID is put."""
        if self._unknown([app_id], self._accounts) - self._strays:
            self._write(self._accounts, self._current, {*self._strays, app_id})

    def settle(self, app_ids: Collection[str]) -> None:
        """Their secrets were dropped."""
        if self._strays.intersection(app_ids):
            self._write(self._accounts, self._current, self._strays.difference(app_ids))

    @staticmethod
    def _unknown(app_ids: Iterable[str], accounts: Mapping[str, Account]) -> frozenset[str]:
        return frozenset(app_ids) - {"", *(account.app_id for account in accounts.values())}

    def _read(self) -> Mapping[str, object]:
        try:
            stored = json.loads(self._file.read_text("utf-8"))
            if isinstance(stored, dict):
                return stored
        except FileNotFoundError:
            return {}
        except ValueError:
            pass
        self.damaged = _free(self._file.with_suffix(".damaged"))
        self._file.replace(self.damaged)
        return {}

    def _write(self, accounts: Mapping[str, Account], current: str, strays: Iterable[str] | None = None) -> None:
        known = [{**self._more.get(key, {}), **asdict(account)} for key, account in accounts.items()]
        unknown = self._unknown(self._strays if strays is None else strays, accounts)
        ours = {"current": current, "accounts": [*known, *self._strange], "strays": sorted(unknown)}
        write_json(self._file, {**self._stored, **ours})
        self._accounts, self._current, self._strays = dict(accounts), current, unknown


def write_json(file: Path, value: object) -> None:
    """Replace a small file so that a crash leaves the old one or the new one, never half of it. Raises OSError."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    try:
        content = text.encode()
    except UnicodeEncodeError:  # half an emoji, or a file name that is no UTF-8
        content = json.dumps(value, indent=1).encode()
    part = file.with_name(file.name + ".part")
    with part.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(file)


def _free(file: Path) -> Path:
    """The file, or one with a number behind it where that is taken."""
    names = (file if n == 1 else file.with_name(f"{file.name}-{n}") for n in count(1))
    return next(each for each in names if not each.exists())


def _list(stored: object) -> list[object]:
    return stored if isinstance(stored, list) else []


def _account(stored: object) -> Account | None:
    if not isinstance(stored, dict):
        return None
    try:
        account = Account(**{name: value for name, value in stored.items() if name in _FIELDS})
        account = replace(account, token_source=TokenSource(account.token_source))
    except (TypeError, ValueError):
        return None
    wrong = [name for name, kind in _FIELDS.items() if not isinstance(getattr(account, name), kind)]
    return account if not wrong else None


_FIELDS = {each.name: bool if each.type is bool else str for each in fields(Account)}
