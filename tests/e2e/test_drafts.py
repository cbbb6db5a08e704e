"""Drafts in the real window: seen beside the materials, asked to be edited, deleted, and made from news."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from e2e.acts import OpenWindow, page_of, settled
from wego_desktop.accounts import Account
from wego_desktop.articles.message import Place
from wego_desktop.ui.account_page import AccountPage
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.window import Window
from wego_desktop.wechat.answers import Article, Kind, UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.materials import Materials

LEFT = Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def messages(account: Account, sandbox: SandboxProcess, tmp_path: Path) -> tuple[str, str]:
    """The media_ids of a news and of a draft."""
    file = tmp_path / "封面.png"
    Image.new("RGB", (90, 38), "teal").save(file)
    client = Client(account, sandbox.app_secret)
    cover = Materials(client).add(UploadKind.IMAGE, file).media_id
    articles = [Article(title, content=f"<p>{title}</p>", cover_media_id=cover) for title in ("立春", "雨水")]
    made = Materials(client).add_news(articles), Drafts(client).add(articles[:1])
    client.close()
    return made


def shown(qtbot: QtBot, window: Window, kind: Kind, count: int = 1) -> MaterialTab:
    """The tab in front with so many cards, the first of them selected."""
    page = page_of(window)
    page.show_page(kind.value)
    tab = page.tab(kind)
    qtbot.waitUntil(lambda: tab.model.rowCount() == count, timeout=10_000)
    tab.views.view.setFocus()
    point = tab.views.grid.visualRect(tab.model.index(0, 0)).center()
    QTest.mouseClick(tab.views.grid.viewport(), LEFT, pos=point)
    qtbot.waitUntil(lambda: len(tab.selection) == 1 and page.preview.single.material is not None)
    return tab


@pytest.fixture
def opened(open_window: OpenWindow, qtbot: QtBot) -> Callable[[], Window]:
    def run() -> Window:
        window = open_window()
        window.activateWindow()
        page_of(window).edit_wanted.disconnect(window.workspace.writing.edit)  # what comes of it, tests/browser sees
        page_of(window).refreshing.start()
        settled(qtbot, window)
        return window

    return run


def stored(sandbox: SandboxProcess) -> list[str]:
    return [draft["media_id"] for draft in sandbox.state()["drafts"]]


def count(page: AccountPage, kind: Kind) -> int:
    return page._opened.index.counts()[kind]


@pytest.mark.parametrize(("kind", "place", "which"), [(Kind.NEWS, Place.NEWS, 0), (Kind.DRAFT, Place.DRAFT, 1)])
def test_the_editor_is_asked_for(
    qtbot: QtBot,
    sandbox: SandboxProcess,
    messages: tuple[str, str],
    opened: Callable[[], Window],
    tasks: Tasks,
    kind: Kind,
    place: Place,
    which: int,
) -> None:
    """By a double click, by key, in the preview; and nothing of it costs a call."""
    window = opened()
    page = page_of(window)
    before = sandbox.state()["calls"]
    tab = shown(qtbot, window, kind)
    wanted = [messages[which], place]
    point = tab.views.grid.visualRect(tab.model.index(0, 0)).center()
    acts: tuple[Callable[[], object], ...] = (
        lambda: QTest.mouseDClick(tab.views.grid.viewport(), LEFT, pos=point),
        lambda: QTest.keyClick(tab.views.grid, Qt.Key.Key_Return),
        lambda: QTest.keyClick(window, Qt.Key.Key_E, CONTROL),
        lambda: QTest.mouseClick(page.preview.single.deeds.edit, LEFT),
    )
    for act in acts:
        with qtbot.waitSignal(page.edit_wanted) as asked:
            act()
        assert asked.args == wanted
    with qtbot.waitSignal(page.edit_wanted) as asked:
        QTest.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert asked.args == ["", Place.DRAFT]
    qtbot.waitUntil(lambda: not tasks.busy)
    calls = sandbox.state()["calls"]
    assert {api: calls[api] for api in calls if "/" in api} == {api: before[api] for api in before if "/" in api}


def test_actions_of_messages_stay_with_messages(
    qtbot: QtBot, messages: tuple[str, str], opened: Callable[[], Window]
) -> None:
    window = opened()

    def enabled() -> tuple[bool, ...]:
        return tuple(window.workspace.actions_[name].isEnabled() for name in ("edit", "copy-to-drafts"))

    shown(qtbot, window, Kind.IMAGE)
    qtbot.waitUntil(lambda: enabled() == (False, False))
    shown(qtbot, window, Kind.NEWS)
    qtbot.waitUntil(lambda: enabled() == (True, True))
    shown(qtbot, window, Kind.DRAFT)
    qtbot.waitUntil(lambda: enabled() == (True, False))


def test_a_news_becomes_a_draft(
    qtbot: QtBot, sandbox: SandboxProcess, messages: tuple[str, str], opened: Callable[[], Window]
) -> None:
    window = opened()
    page = page_of(window)
    shown(qtbot, window, Kind.NEWS)
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL | SHIFT)
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL | SHIFT)  # impatient
    qtbot.waitUntil(lambda: count(page, Kind.DRAFT) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: not page.messages.busy())
    assert len(stored(sandbox)) == 2
    assert page.notices.notice.isVisible()
    QTest.mouseClick(page.notices.notice._button, LEFT)
    assert page.pages.current == Kind.DRAFT.value
    tab = page.tab(Kind.DRAFT)
    qtbot.waitUntil(lambda: [each.titles for each in tab.selected()] == [("立春", "雨水")])


def test_a_lost_answer_is_told_and_nothing_is_made_twice(
    qtbot: QtBot, sandbox: SandboxProcess, messages: tuple[str, str], opened: Callable[[], Window]
) -> None:
    window = opened()
    page = page_of(window)
    shown(qtbot, window, Kind.NEWS)
    sandbox.fault(api="draft/add", kind="drop-after")
    sandbox.fault(api="draft/batchget", kind="errcode", code=45009)  # nor can it be looked for
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL | SHIFT)
    qtbot.waitUntil(page.notices.trouble.isVisible, timeout=10_000)
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL | SHIFT)
    qtbot.waitUntil(lambda: not page.messages.busy(), timeout=10_000)
    assert page.notices.notice.isVisible()
    assert sandbox.state()["calls"]["draft/add"] == 2  # one of them made the draft that was there before
    assert len(stored(sandbox)) == 2


def test_deleting_a_draft_keeps_it_here(
    qtbot: QtBot, sandbox: SandboxProcess, messages: tuple[str, str], opened: Callable[[], Window]
) -> None:
    window = opened()
    page = page_of(window)
    tab = shown(qtbot, window, Kind.DRAFT)
    QTest.keyClick(window, Qt.Key.Key_Delete)
    asking = page.findChild(Asking)
    assert asking is not None
    QTest.mouseClick(asking.yes, LEFT)
    qtbot.waitUntil(lambda: tab.model.rowCount() == 0, timeout=10_000)
    assert stored(sandbox) == []
    (kept,) = page._opened.trash.folder.iterdir()
    assert "立春" in (kept / "1 立春.html").read_text("utf-8")
    assert tab.empty.isVisible()
    with qtbot.waitSignal(page.edit_wanted):
        QTest.mouseClick(tab.empty._button, LEFT)


def test_an_account_without_drafts_shows_all_else_and_says_so_once(
    qtbot: QtBot, sandbox: SandboxProcess, messages: tuple[str, str], opened: Callable[[], Window]
) -> None:
    sandbox.fault(api="draft/count", kind="errcode", code=48001, share=1.0)
    window = opened()
    page = page_of(window)
    assert count(page, Kind.NEWS) == 1
    assert "drafts" in page.notices.notice._words.text()
    assert page.notices.notice.isVisible()
    assert not page.notices.trouble.isVisible()
    page.notices.notice.hide()
    page.refreshing.start()
    settled(qtbot, window)
    assert not page.notices.notice.isVisible()
    page.show_page(Kind.DRAFT.value)
    tab = page.tab(Kind.DRAFT)
    qtbot.waitUntil(lambda: "48001" in tab.empty._words.text())
    QTest.mouseClick(tab, LEFT, pos=QPoint(5, 5))
