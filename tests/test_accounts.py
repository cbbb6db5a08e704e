"""The list of accounts: kept across starts, never mixed up, never lost to a damaged file."""

import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from wego_desktop.accounts import Account, Accounts, TokenSource, new_key

TEA = Account("wx1", "南山茶事", "wx1", token_source=TokenSource.CLASSIC, proxy="http://10.0.0.1:3128")


def test_accounts_come_back(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "accounts.json")
    accounts.put(TEA)
    accounts.choose("wx1")
    again = Accounts(tmp_path / "accounts.json")
    assert again.all() == [TEA]
    assert again.current == TEA


def test_a_damaged_list_is_put_aside(tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text("{not json")
    accounts = Accounts(file)
    assert accounts.all() == []
    assert accounts.damaged is not None
    assert accounts.damaged.read_text() == "{not json"


def test_a_row_nobody_understands_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    file.write_text('{"accounts": [7, {"key": "a"}, {"key": "b", "name": "B", "app_id": "wx2", "new_field": 1}]}')
    assert [account.key for account in Accounts(file).all()] == ["b"]


def test_keys_are_folder_names_and_unique() -> None:
    assert new_key("wx3f/../../x", set()) == "wx3fx"
    assert new_key("wx1", {"wx1", "wx1-2"}) == "wx1-3"
    assert new_key("///", set()) == "account"


def test_removing_the_current_account_leaves_none(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "accounts.json")
    accounts.put(TEA)
    accounts.choose("wx1")
    accounts.remove("wx1")
    assert accounts.current is None


STRANGE = (
    {"key": "a", "name": "A", "app_id": "wx3", "token_source": "passkey"},
    {"key": "c", "name": 7, "app_id": "wx4"},
    {"key": "d"},
    "e",
)


def test_what_only_another_version_understands_is_kept(tmp_path: Path) -> None:
    """Who goes back to an older version must not lose accounts by choosing one."""
    file = tmp_path / "accounts.json"
    known = {"key": "b", "name": "B", "app_id": "wx2", "new_field": 1}
    file.write_text(json.dumps({"accounts": [*STRANGE, known], "order": ["b"]}))
    accounts = Accounts(file)
    assert [account.key for account in accounts.all()] == ["b"]
    accounts.put(TEA)
    accounts.choose("b")
    written = json.loads(file.read_text("utf-8"))
    assert written["order"] == ["b"]
    assert [entry for entry in written["accounts"] if entry in STRANGE] == list(STRANGE)
    assert next(entry for entry in written["accounts"] if entry not in STRANGE)["new_field"] == 1
    accounts.remove("b")
    assert [account.key for account in Accounts(file).all()] == ["wx1"]
    assert [entry for entry in json.loads(file.read_text("utf-8"))["accounts"] if entry in STRANGE] == list(STRANGE)


def test_the_folder_of_an_account_that_is_not_understood_is_not_given_away() -> None:
    assert new_key("WX1", {"wx1"}) == "WX1-2", "one folder where case makes no difference"
    assert new_key("wx1", {"WX1", "wx1-2"}) == "wx1-3"


def test_a_second_damaged_list_does_not_replace_the_first(tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    for text in ("{first", "{second"):
        file.write_text(text)
        accounts = Accounts(file)
        assert accounts.damaged is not None
        assert accounts.damaged.read_text() == text
    assert sorted(path.read_text() for path in tmp_path.iterdir()) == ["{first", "{second"]


def test_what_could_not_be_written_is_not_believed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    accounts = Accounts(tmp_path / "accounts.json")
    accounts.put(TEA)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        accounts.put(replace(TEA, key="b"))
    with pytest.raises(OSError, match="No space"):
        accounts.remove("wx1")
    with pytest.raises(OSError, match="No space"):
        accounts.choose("wx1")
    monkeypatch.undo()
    assert accounts.all() == [TEA]
    accounts.choose("wx1")
    assert Accounts(tmp_path / "accounts.json").current == TEA


def test_a_name_with_half_an_emoji(tmp_path: Path) -> None:
    torn = replace(TEA, name="南山\ud83d")
    Accounts(tmp_path / "accounts.json").put(torn)
    assert Accounts(tmp_path / "accounts.json").all() == [torn]


def test_the_secret_of_no_account_is_a_stray_until_it_is_dropped(tmp_path: Path) -> None:
    file = tmp_path / "accounts.json"
    accounts = Accounts(file)
    accounts.expect(TEA.app_id)
    assert Accounts(file).strays == {TEA.app_id}
    accounts.put(TEA)
    assert Accounts(file).strays == set()
    accounts.expect(TEA.app_id)
    assert accounts.strays == set(), "an account has it"
    accounts.remove(TEA.key)
    assert Accounts(file).strays == {TEA.app_id}
    accounts.settle([TEA.app_id])
    assert Accounts(file).strays == set()


def test_a_secret_that_another_account_needs_is_no_stray(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "accounts.json")
    accounts.put(TEA)
    accounts.put(replace(TEA, key="b"))
    accounts.remove("b")
    assert accounts.strays == set()
