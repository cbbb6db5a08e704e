"""An account that could not be read does not look as if it were being read for ever."""

from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from e2e.acts import OpenWindow, page_of, settled
from wego_desktop.ui.account_page import AccountPage
from wego_desktop.wechat.answers import Kind


def words(page: AccountPage, kind: Kind) -> str:
    tab = page.tab(kind)
    return tab.empty._words.text() if tab.empty.isVisible() else ""


def test_what_nobody_reads_says_so_until_it_is_read_again(
    qtbot: QtBot, open_window: OpenWindow, sandbox: SandboxProcess
) -> None:
    sandbox.fault(api="*", kind="errcode", code=40164, times=1000)
    window = open_window()
    page = page_of(window)
    qtbot.waitUntil(lambda: page.notices.trouble.trouble is not None, timeout=20_000)
    qtbot.waitUntil(lambda: words(page, Kind.IMAGE) == "The account was not looked through yet.")
    assert page.pages.tabs.accessibleTabName(0) == "Images", "nobody knows that there are none"
    assert page.state.capacity.isHidden()
    assert page.state.status.capacity.text() == ""
    page.show_page(Kind.VOICE.value)
    qtbot.waitUntil(lambda: words(page, Kind.VOICE) == "The account was not looked through yet.")
    sandbox.clear_faults()
    page.refreshing.start()
    assert words(page, Kind.VOICE) == "The account is being looked through for the first time."
    settled(qtbot, window)
    assert page.pages.tabs.accessibleTabName(0) == "Images, 0"
    assert page.state.capacity.isVisible()
    qtbot.waitUntil(lambda: "Voices of up to a minute" in words(page, Kind.VOICE))
