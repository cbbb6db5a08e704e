"""The list of accounts: kept across starts, never mixed up, never lost to a damaged file."""

from pathlib import Path

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
