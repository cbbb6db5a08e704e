"""One server for all these tests; each test gets an account of its own."""

import itertools
from collections.abc import Iterator

import pytest
from sandbox_process import SandboxAt, SandboxProcess

from sandbox.plain_client import PlainClient

_ACCOUNTS = 400  # more than there are tests


@pytest.fixture(scope="session")
def served(sandbox_at: SandboxAt, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxProcess]:
    names = itertools.chain.from_iterable(("--account", f"account {number}") for number in range(_ACCOUNTS))
    with sandbox_at(tmp_path_factory.mktemp("served"), *names) as process:
        yield process


@pytest.fixture(scope="session")
def unused(served: SandboxProcess) -> Iterator[dict[str, str]]:
    return iter(served.accounts)


@pytest.fixture
def client(served: SandboxProcess, unused: Iterator[dict[str, str]]) -> Iterator[PlainClient]:
    """Speaks for an account nobody used before."""
    account = next(unused)
    with PlainClient(served.base_url, account["app_id"], account["app_secret"]) as made:
        yield made
    served.clear_faults()
