"""The accounts this app knows: which, where, and how to get a token. No secret is kept here."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
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
    token_command: str = ""
    proxy: str = ""
    practice: bool = False


def new_key(app_id: str, taken: set[str]) -> str:
    """A folder name made from an AppID that no other account has."""
    stem = re.sub(r"[^A-Za-z0-9_-]", "", app_id) or "account"
    names = (stem if n == 1 else f"{stem}-{n}" for n in range(1, len(taken) + 3))
    return next(name for name in names if name not in taken)


class Accounts:
    """The list of accounts in one JSON file, written whole and renamed into place.

    A damaged file is put aside as ``*.damaged`` and the list begins empty: ``damaged`` then names it.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.damaged: Path | None = None
        stored = self._read()
        self._accounts = {account.key: account for account in map(_account, _list(stored.get("accounts"))) if account}
        self._current = str(stored.get("current", ""))

    def all(self) -> list[Account]:
        return list(self._accounts.values())

    def find(self, key: str) -> Account | None:
        return self._accounts.get(key)

    @property
    def current(self) -> Account | None:
        return self._accounts.get(self._current)

    def choose(self, key: str) -> None:
        if key != self._current:
            self._current = key
            self._write()

    def put(self, account: Account) -> None:
        self._accounts[account.key] = account
        self._write()

    def remove(self, key: str) -> None:
        self._accounts.pop(key, None)
        self._write()

    def _read(self) -> Mapping[str, object]:
        try:
            stored = json.loads(self._file.read_text("utf-8"))
            if isinstance(stored, dict):
                return stored
        except FileNotFoundError:
            return {}
        except ValueError:
            pass
        self.damaged = self._file.with_suffix(".damaged")
        self._file.replace(self.damaged)
        return {}

    def _write(self) -> None:
        stored = {"current": self._current, "accounts": [asdict(account) for account in self._accounts.values()]}
        write_whole(self._file, json.dumps(stored, ensure_ascii=False, indent=1))


def write_whole(file: Path, text: str) -> None:
    """Replace a small file so that a crash leaves the old one or the new one, never half of it."""
    part = file.with_name(file.name + ".part")
    with part.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    part.replace(file)


def _list(stored: object) -> list[object]:
    return stored if isinstance(stored, list) else []


def _account(stored: object) -> Account | None:
    if not isinstance(stored, dict):
        return None
    known = {field.name for field in fields(Account)}
    values = {name: value for name, value in stored.items() if name in known}
    try:
        account = Account(**values)
        return replace(account, token_source=TokenSource(account.token_source))
    except (TypeError, ValueError):
        return None
