"""How an account of one's own is reached."""

from dataclasses import replace
from pathlib import Path

import pytest

from wego_desktop.accounts import Account, TokenSource
from wego_desktop.credentials import Credentials
from wego_desktop.jobs.reaching import SecretMissing, reach

OWN = Account("tea", "南山茶事", "wx1")


@pytest.fixture
def credentials(tmp_path: Path) -> Credentials:
    return Credentials(tmp_path / "secrets.json")


def test_with_the_secret_that_is_kept(credentials: Credentials) -> None:
    credentials.put(OWN.app_id, "s3cret")
    assert reach(OWN, credentials).secret == "s3cret"


@pytest.mark.parametrize("source", [TokenSource.STABLE, TokenSource.CLASSIC])
def test_not_without(credentials: Credentials, source: TokenSource) -> None:
    with pytest.raises(SecretMissing):
        reach(replace(OWN, token_source=source), credentials)


def test_where_a_command_gives_the_token_none_is_needed(credentials: Credentials) -> None:
    """Such an account could be connected, and then each of its calls said that the AppSecret was missing."""
    account = replace(OWN, token_source=TokenSource.OUTSIDE, token_command="print-token")
    assert reach(account, credentials).account == account
