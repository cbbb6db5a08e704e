"""The disk refuses what is to be kept of an account: it is said, and neither record nor secret is lost or left over."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from memory_keyring import MemoryKeyring
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxAt, SandboxProcess

from e2e.acts import OpenWindow, settled
from wego_desktop import paths
from wego_desktop.accounts import PRACTICE_KEY, Account, Accounts
from wego_desktop.credentials import Credentials
from wego_desktop.ui.accounts.connect_form import ConnectForm
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
Refuse = Callable[[str], Path]


def by_a_folder(name: str) -> Path:
    """This file can't be written: a folder stands where its new content is put first. Returns what is in the way."""
    part = paths.config_folder() / f"{name}.part"
    part.mkdir()
    return part


def by_a_full_disk(name: str) -> Path:
    part = paths.config_folder() / f"{name}.part"
    part.symlink_to("/dev/full")
    return part


def written() -> list[str]:
    return [one.key for one in Accounts(paths.config_folder() / "accounts.json").all()]


def secrets(memory_keyring: MemoryKeyring) -> set[str]:
    return {app_id for _service, app_id in memory_keyring.secrets}


def own_window(qtbot: QtBot, open_window: OpenWindow, account: Account) -> tuple[Window, Account]:
    """An account of one's own is open, and its secret is kept."""
    window = open_window()
    own = replace(account, key="own", name="南山茶事", app_id="wx00000000000000aa", practice=False)
    window.workspace.accounts._accounts.put(own)
    window.workspace.accounts.connecting._credentials.put(own.app_id, "s3cret")
    assert window.workspace.accounts.open(own)
    settled(qtbot, window)
    return window, own


def remove(qtbot: QtBot, window: Window) -> None:
    menu = window.workspace.top.account.menu()
    next(one for one in menu.actions() if one.text().startswith("Remove")).trigger()
    asking = window.findChild(Asking)
    assert asking is not None
    qtbot.mouseClick(asking.yes, LEFT)


def said(window: Window) -> str:
    box = window.findChild(QMessageBox)
    assert box is not None, "nobody was told"
    return f"{box.text()}. {box.informativeText()}"


@pytest.fixture
def other(sandbox_at: SandboxAt, tmp_path: Path) -> Iterator[SandboxProcess]:
    """An account that this machine does not know yet."""
    with sandbox_at(tmp_path / "other") as process:
        yield process


def connect(qtbot: QtBot, window: Window, account: SandboxProcess) -> ConnectForm:
    window.workspace.actions_["connect"].trigger()
    form = window.findChild(ConnectForm)
    assert form is not None
    form.address.setText(account.base_url)
    qtbot.keyClicks(form.app_id, account.app_id)
    qtbot.keyClicks(form.secret, account.app_secret)
    qtbot.mouseClick(form._go, LEFT)
    return form


FULL = pytest.param(
    by_a_full_disk,
    "The disk is full",
    marks=pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is always full"),
)


@pytest.mark.parametrize(("refuse", "sentence"), [(by_a_folder, "The system reports a problem"), FULL])
def test_a_record_that_is_refused_is_told_in_the_form_and_kept_once_there_is_room(
    qtbot: QtBot,
    open_window: OpenWindow,
    other: SandboxProcess,
    memory_keyring: MemoryKeyring,
    refuse: Refuse,
    sentence: str,
) -> None:
    window = open_window()
    settled(qtbot, window)
    in_the_way = refuse("accounts.json")
    form = connect(qtbot, window, other)
    qtbot.waitUntil(form._trouble.isVisible)
    assert form._trouble.accessibleName().startswith(sentence)
    assert (form.app_id.text(), form.secret.text()) == (other.app_id, other.app_secret)
    assert (written(), secrets(memory_keyring)) == (["test"], set())
    in_the_way.rmdir() if in_the_way.is_dir() else in_the_way.unlink()
    qtbot.mouseClick(form._trouble._way_out, LEFT)
    qtbot.waitUntil(lambda: len(written()) == 2)
    assert secrets(memory_keyring) == {other.app_id}


def test_a_secret_that_no_place_takes_leaves_no_account_without_it(
    qtbot: QtBot, open_window: OpenWindow, other: SandboxProcess, memory_keyring: MemoryKeyring
) -> None:
    window = open_window()
    settled(qtbot, window)
    memory_keyring.broken = True
    by_a_folder("secrets.json")
    form = connect(qtbot, window, other)
    qtbot.waitUntil(form._trouble.isVisible)
    assert form._trouble.accessibleName().startswith("The system")
    assert form.secret.text() == other.app_secret
    assert written() == ["test"]


def test_an_account_whose_record_can_not_be_removed_keeps_its_secret_and_stays_open(
    qtbot: QtBot, open_window: OpenWindow, account: Account, memory_keyring: MemoryKeyring
) -> None:
    window, own = own_window(qtbot, open_window, account)
    by_a_folder("accounts.json")
    remove(qtbot, window)
    assert said(window).startswith("The system reports a problem. ")
    assert window.workspace.accounts.account == own
    assert (written(), secrets(memory_keyring)) == (["test", "own"], {own.app_id})


def test_a_secret_that_can_not_be_dropped_yet_is_told_and_dropped_at_the_next_start(
    qtbot: QtBot, open_window: OpenWindow, account: Account, memory_keyring: MemoryKeyring
) -> None:
    memory_keyring.broken = True  # so it is in the file
    window, own = own_window(qtbot, open_window, account)
    in_the_way = by_a_folder("secrets.json")
    remove(qtbot, window)
    assert said(window).startswith("The system")
    assert window.workspace.accounts.account == account
    assert written() == ["test"]
    in_the_way.rmdir()
    window.workspace.close_account()
    open_window()
    kept = Credentials(paths.config_folder() / "secrets.json")
    qtbot.waitUntil(lambda: kept.get(own.app_id) is None)


class Filling(MemoryKeyring):
    """The disk is full once it has the secret."""

    def set_password(self, service: str, username: str, password: str) -> None:
        super().set_password(service, username, password)
        by_a_folder("accounts.json")


def test_a_secret_whose_record_is_refused_does_not_wait_for_the_next_start_to_go(
    qtbot: QtBot, open_window: OpenWindow, other: SandboxProcess
) -> None:
    filling = Filling()
    keyring.set_keyring(filling)
    window = open_window()
    settled(qtbot, window)
    form = connect(qtbot, window, other)
    qtbot.waitUntil(form._trouble.isVisible)
    assert form.secret.text() == other.app_secret
    assert (written(), secrets(filling)) == (["test"], set())


class Watching(MemoryKeyring):
    """Notes what stood in the list of accounts, AppIDs and strays, when a secret came or went."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[set[str], list[str]]] = []

    def set_password(self, service: str, username: str, password: str) -> None:
        self._note()
        super().set_password(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        super().delete_password(service, username)
        self._note()

    def _note(self) -> None:
        stored = json.loads((paths.config_folder() / "accounts.json").read_text("utf-8"))
        self.seen.append(({one["app_id"] for one in stored["accounts"]}, stored["strays"]))


@pytest.fixture
def watching(memory_keyring: MemoryKeyring) -> Watching:
    ours = Watching()
    keyring.set_keyring(ours)
    return ours


def test_no_secret_is_there_that_the_list_does_not_name(
    qtbot: QtBot, open_window: OpenWindow, account: Account, other: SandboxProcess, watching: Watching
) -> None:
    window = open_window()
    settled(qtbot, window)
    connect(qtbot, window, other)
    qtbot.waitUntil(lambda: window.workspace.accounts.account != account)
    settled(qtbot, window)
    assert watching.seen == [({account.app_id}, [other.app_id])]
    remove(qtbot, window)
    assert watching.seen[1:] == [({account.app_id}, [other.app_id])]
    assert Accounts(paths.config_folder() / "accounts.json").strays == set()


def test_who_dies_between_secret_and_record_leaves_no_secret_behind(
    qtbot: QtBot, open_window: OpenWindow, memory_keyring: MemoryKeyring
) -> None:
    file = paths.config_folder() / "accounts.json"
    Accounts(file).expect("wx00000000000000bb")
    Credentials(paths.config_folder() / "secrets.json").put("wx00000000000000bb", "s3cret")
    open_window()
    qtbot.waitUntil(lambda: json.loads(file.read_text("utf-8"))["strays"] == [])
    assert secrets(memory_keyring) == set()


def test_a_secret_in_a_locked_keyring_is_dropped_at_a_start_when_it_is_open(
    qtbot: QtBot, open_window: OpenWindow, account: Account, memory_keyring: MemoryKeyring
) -> None:
    window, own = own_window(qtbot, open_window, account)
    memory_keyring.broken = True
    remove(qtbot, window)
    assert written() == ["test"]
    assert secrets(memory_keyring) == {own.app_id}
    memory_keyring.broken = False
    window.workspace.close_account()
    open_window()
    qtbot.waitUntil(lambda: not secrets(memory_keyring))


def test_a_practice_account_that_can_not_be_written_down_is_told(
    qtbot: QtBot, open_window: OpenWindow, account: Account
) -> None:
    window, own = own_window(qtbot, open_window, account)
    known = window.workspace.accounts
    known._accounts.remove(account.key)
    in_the_way = by_a_folder("accounts.json")

    def make() -> Account:
        known._accounts.put(account)
        return account

    known.practice = make
    window.workspace.top.account.chosen.emit(PRACTICE_KEY)
    assert said(window).startswith("The system")
    assert known.account == own
    in_the_way.rmdir()
    window.workspace.top.account.chosen.emit(PRACTICE_KEY)
    assert known.account == account


def test_other_limits_that_can_not_be_written_are_told_and_the_account_stays_open(
    qtbot: QtBot, open_window: OpenWindow, account: Account
) -> None:
    window, own = own_window(qtbot, open_window, account)
    by_a_folder("accounts.json")
    window.workspace.top.account.profile_chosen.emit("wechat-2025")
    assert said(window).startswith("The system")
    assert window.workspace.accounts.account == own
