"""Connecting an account, and switching."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.jobs.connect import check
from wego_desktop.ui.accounts.connect_form import ConnectForm
from wego_desktop.ui.accounts.switch import AccountSwitch
from wego_desktop.ui.accounts.welcome import Welcome
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks


@pytest.fixture
def form(qtbot: QtBot, tasks: Tasks, look: Look, sandbox: SandboxProcess) -> ConnectForm:
    form = ConnectForm(look, tasks, check)
    qtbot.addWidget(form)
    form.address.setText(sandbox.base_url)
    form.show()
    return form


def fill(qtbot: QtBot, form: ConnectForm, app_id: str, secret: str) -> None:
    qtbot.keyClicks(form.app_id, app_id)
    qtbot.keyClicks(form.secret, secret)
    qtbot.mouseClick(form._go, Qt.MouseButton.LeftButton)


def test_a_right_secret_connects(qtbot: QtBot, form: ConnectForm, sandbox: SandboxProcess) -> None:
    form.name.setText("南山茶事")
    with qtbot.waitSignal(form.connected) as connected:
        fill(qtbot, form, sandbox.app_id, sandbox.app_secret)
    account, secret = connected.args
    assert (account.name, account.app_id, secret) == ("南山茶事", sandbox.app_id, sandbox.app_secret)


def test_a_wrong_secret_is_told_and_nothing_typed_is_lost(
    qtbot: QtBot, form: ConnectForm, sandbox: SandboxProcess
) -> None:
    fill(qtbot, form, sandbox.app_id, "0" * 32)
    qtbot.waitUntil(lambda: form._trouble.trouble is not None)
    assert form._trouble.trouble is not None
    assert form._trouble.trouble.code == 40125
    assert form.secret.text() == "0" * 32
    assert form._go.isEnabled()


def test_a_refused_address_is_shown_to_copy(qtbot: QtBot, form: ConnectForm, sandbox: SandboxProcess) -> None:
    sandbox.fault(api="*", kind="errcode", code=40164, times=5)
    fill(qtbot, form, sandbox.app_id, sandbox.app_secret)
    qtbot.waitUntil(lambda: form._trouble.trouble is not None)
    assert re.fullmatch(r"[0-9a-f.:]+", form._trouble._value.value)


def test_nonsense_is_refused_before_the_network(qtbot: QtBot, form: ConnectForm, sandbox: SandboxProcess) -> None:
    form.address.setText("https://api.weixin.qq.com")
    fill(qtbot, form, "my account", "secret")
    assert form._trouble.isVisible()
    assert sandbox.state()["calls"] == {}


def test_the_secret_is_hidden_until_asked_for(form: ConnectForm) -> None:
    hidden = form.secret.echoMode()
    form._reveal.trigger()
    assert hidden == form.secret.EchoMode.Password
    assert form.secret.echoMode() == form.secret.EchoMode.Normal


def test_every_field_has_a_name(form: ConnectForm) -> None:
    assert all(field.accessibleName() for field in form._labels)


def test_the_form_is_filled_by_keys_alone(qtbot: QtBot, form: ConnectForm, sandbox: SandboxProcess) -> None:
    form.activateWindow()
    qtbot.waitUntil(lambda: form.focusWidget() is form.app_id)
    for text in (sandbox.app_id, sandbox.app_secret):
        focused: QWidget | None = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClicks(focused, text)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    with qtbot.waitSignal(form.connected):
        qtbot.keyClick(form.secret, Qt.Key.Key_Return)


def test_the_switch_names_the_account_and_offers_the_others(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    switch = AccountSwitch(look)
    qtbot.addWidget(switch)
    tea, shop = Account("a", "南山茶事", "wx3f00000000a91c"), Account("b", "茶铺", "wx2")
    switch.show_account(tea, [tea, shop])
    assert "南山茶事" in switch.accessibleName()
    entries = {action.text(): action for action in switch.menu().actions()}
    assert entries["南山茶事"].isChecked()
    with qtbot.waitSignal(switch.chosen) as chosen:
        entries["茶铺"].trigger()
    assert chosen.args == ["b"]


def test_welcome_offers_practice_first(qtbot: QtBot, look: Look) -> None:
    welcome = Welcome(look)
    qtbot.addWidget(welcome)
    welcome.show()
    with qtbot.waitSignal(welcome.practice_wanted):
        qtbot.mouseClick(welcome.practice.button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(welcome.connect_wanted):
        qtbot.mouseClick(welcome.own.button, Qt.MouseButton.LeftButton)
