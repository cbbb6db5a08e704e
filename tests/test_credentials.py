"""Secrets: in the keyring, or in a file that only the user can read."""

import stat
import sys
from pathlib import Path

import keyring
import keyring.errors
import pytest
from memory_keyring import MemoryKeyring

from wego_desktop.credentials import Credentials, Where


def test_the_keyring_keeps_it(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    credentials = Credentials(tmp_path / "secrets.json")
    assert credentials.put("wx1", "s3cret") is Where.KEYRING
    assert credentials.get("wx1") == "s3cret"
    assert not (tmp_path / "secrets.json").exists()


def test_a_keyring_that_fails_on_use_gives_way_to_a_file(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    memory_keyring.broken = True
    credentials = Credentials(tmp_path / "secrets.json")
    assert credentials.put("wx1", "s3cret") is Where.FILE
    assert Credentials(tmp_path / "secrets.json").get("wx1") == "s3cret"


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_only_the_user_can_read_the_file(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    memory_keyring.broken = True
    Credentials(tmp_path / "secrets.json").put("wx1", "s3cret")
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600


def test_a_keyring_that_came_back_takes_the_secret_over(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    credentials = Credentials(tmp_path / "secrets.json")
    memory_keyring.broken = True
    credentials.put("wx1", "old")
    memory_keyring.broken = False
    credentials.put("wx1", "new")
    assert "old" not in (tmp_path / "secrets.json").read_text()
    assert credentials.get("wx1") == "new"


def test_forgetting_forgets_in_both_places(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    credentials = Credentials(tmp_path / "secrets.json")
    credentials.put("wx1", "s3cret")
    assert credentials.forget("wx1")
    assert credentials.forget("wx1")
    assert credentials.get("wx1") is None


def test_what_a_locked_keyring_has_is_not_said_to_be_gone(tmp_path: Path, memory_keyring: MemoryKeyring) -> None:
    credentials = Credentials(tmp_path / "secrets.json")
    credentials.put("wx1", "s3cret")
    memory_keyring.broken = True
    assert not credentials.forget("wx1")
    memory_keyring.broken = False
    assert credentials.forget("wx1")
    assert memory_keyring.secrets == {}


class Absent(MemoryKeyring):
    def _check(self) -> None:
        raise keyring.errors.NoKeyringError


def test_where_there_is_no_keyring_the_file_is_all(tmp_path: Path) -> None:
    keyring.set_keyring(Absent())
    credentials = Credentials(tmp_path / "secrets.json")
    assert credentials.put("wx1", "s3cret") is Where.FILE
    assert credentials.forget("wx1")


class Crashing(MemoryKeyring):
    """Raises what is no KeyringError, as the system's own do: of D-Bus, of Windows."""

    def _check(self) -> None:
        if self.broken:
            raise RuntimeError("org.freedesktop.DBus.Error.ServiceUnknown")


@pytest.fixture(params=[MemoryKeyring, Crashing])
def failing(request: pytest.FixtureRequest, memory_keyring: MemoryKeyring) -> MemoryKeyring:
    ours: MemoryKeyring = request.param()
    keyring.set_keyring(ours)
    return ours


def test_whatever_a_keyring_raises(tmp_path: Path, failing: MemoryKeyring) -> None:
    failing.broken = True
    credentials = Credentials(tmp_path / "secrets.json")
    assert credentials.get("wx1") is None
    assert credentials.put("wx1", "s3cret") is Where.FILE
    assert credentials.get("wx1") == "s3cret"
    credentials.forget("wx1")
    assert credentials.get("wx1") is None


def test_what_a_keyring_did_not_take_counts_for_more_than_what_it_has(tmp_path: Path, failing: MemoryKeyring) -> None:
    """It was locked when the AppSecret was reset; what it gives when it is open again is the old one."""
    credentials = Credentials(tmp_path / "secrets.json")
    credentials.put("wx1", "old")
    failing.broken = True
    credentials.put("wx1", "new")
    failing.broken = False
    assert credentials.get("wx1") == "new"
