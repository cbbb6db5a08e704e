"""Leaving in the middle of something: asked once, at once where nothing would be lost, and nothing is lost after it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from e2e.acts import OpenWindow, drop, may_start, page_of, pictures, settled, shows
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.uploads.leaving import LeavingDialog
from wego_desktop.ui.window import Window
from wego_desktop.wechat.answers import Kind

LEFT = Qt.MouseButton.LeftButton


def sends_slowly(qtbot: QtBot, window: Window, sandbox: SandboxProcess, files: list[Path]) -> None:
    """Some of the files are on their way, and stay there for a while."""
    sandbox.fault(api="material/add_material", kind="delay", seconds=0.7, times=len(files))
    drop(window, files)
    qtbot.waitUntil(lambda: may_start(window), timeout=10_000)
    assert window.workspace.planning.plan is not None
    window.workspace.planning.plan.foot.start.click()
    qtbot.waitUntil(lambda: page_of(window).transfers.in_flight > 0)


def test_with_nothing_under_way_it_closes_at_once(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    settled(qtbot, window)
    assert window.close()
    assert not window.isVisible()


def test_other_limits_wait_for_the_files_that_are_being_sent(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, sandbox: SandboxProcess
) -> None:
    window = open_window()
    settled(qtbot, window)
    sends_slowly(qtbot, window, sandbox, pictures(tmp_path, 6))
    before = page_of(window)
    window.workspace.top.account.profile_chosen.emit("wechat-2025")
    dialog = window.findChild(LeavingDialog)
    assert dialog is not None
    assert window.workspace.page is before, "nobody agreed yet"
    qtbot.mouseClick(dialog.finish, LEFT)
    qtbot.waitUntil(lambda: window.workspace.page is not before, timeout=20_000)
    shows(qtbot, page_of(window), 6)
    assert sandbox.state()["counts"]["image"] == 6, "the rest went on, and nothing went twice"


def test_closing_while_files_are_sent_can_be_taken_back(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, sandbox: SandboxProcess
) -> None:
    window = open_window()
    settled(qtbot, window)
    sends_slowly(qtbot, window, sandbox, pictures(tmp_path, 4))
    assert not window.close()
    dialog = window.findChild(LeavingDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert window.isVisible()
    shows(qtbot, page_of(window), 4)
    qtbot.waitUntil(lambda: not page_of(window).uploads_fly())
    assert window.close()


def test_what_was_just_started_is_written_down_before_the_window_goes(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, sandbox: SandboxProcess
) -> None:
    window = open_window()
    settled(qtbot, window)
    sandbox.fault(api="material/add_material", kind="delay", seconds=0.5, times=3)
    drop(window, pictures(tmp_path, 3))
    qtbot.waitUntil(lambda: may_start(window), timeout=10_000)
    assert window.workspace.planning.plan is not None
    window.workspace.planning.plan.foot.start.click()
    window.close()  # before the queue had a moment to begin
    qtbot.waitUntil(lambda: not window.isVisible() or window.findChild(LeavingDialog) is not None)
    dialog = window.findChild(LeavingDialog)
    if dialog is not None:
        qtbot.mouseClick(dialog.finish, LEFT)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    window.workspace.close_account()
    again = open_window()
    shows(qtbot, page_of(again), 3)
    assert sandbox.state()["counts"]["image"] == 3


@pytest.mark.parametrize("leaves", [True, False])
def test_a_plan_that_was_worked_on_is_not_closed_unasked(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, leaves: bool
) -> None:
    window = open_window()
    settled(qtbot, window)
    drop(window, pictures(tmp_path, 2))
    qtbot.waitUntil(lambda: may_start(window))
    plan = window.workspace.planning.plan
    assert plan is not None
    qtbot.keyClick(plan.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(plan.table, Qt.Key.Key_Space)
    assert not window.close()
    asking = window.findChild(Asking)
    assert asking is not None
    qtbot.mouseClick(asking.yes if leaves else asking.keep, LEFT)
    qtbot.waitUntil(lambda: window.isVisible() is not leaves)
    assert (window.workspace.planning.plan is plan) or leaves


def test_removing_the_account_asks_first(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    settled(qtbot, window)
    window.workspace.top.account.remove_wanted.emit("test")
    asking = window.findChild(Asking)
    assert asking is not None
    assert asking.focusWidget() is asking.keep
    qtbot.keyClick(asking, Qt.Key.Key_Escape)
    assert window.workspace.accounts.account is not None
    assert page_of(window).tab(Kind.IMAGE).isVisible()
