"""What comes between while somebody writes in the whole window: leaving, another account, files, the end of a process,
a network or a disk that fails. Nothing that was typed is lost, and each is said."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.accounts import Account
from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.message import Message, Place
from wego_desktop.credentials import Where
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind

from .days import LEFT, Day, Start, picture
from .driven import MS


@pytest.fixture
def day(start: Start) -> Day:
    """A draft is open, and its first paragraph says 1A; that is typed, and not kept yet."""
    day = start(draft=1)
    day.open_shown(Kind.DRAFT)
    day.editor.keeping.pause_ms(60_000)
    day.driven.select("1", 1)
    day.driven.type("A")
    return day


def kept(day: Day) -> list[str]:
    """What the next start would offer."""
    found = day.page._opened.autosaves.left_over()
    return [one.message.entries[0].article.content.partition("</p>")[0] for one in found]


def stored(day: Day) -> str:
    return day.drafts()[0][0][1].partition("</p>")[0]


def says(day: Day) -> str:
    return day.text.partition("</p>")[0]


# Leaving


def test_closing_asks_once_however_often_it_is_wanted(day: Day) -> None:
    day.window.workspace.writing.leave()
    first = day.closing()
    for _ in range(2):
        assert not day.window.close()
    day.qtbot.waitUntil(lambda: not shiboken6.isValid(first), timeout=MS)
    QTest.keyClick(day.closing(), Qt.Key.Key_Escape)
    assert day.window.isVisible()
    assert says(day) == "<p>1A"
    assert stored(day) == "<p>1"
    day.window.close()
    QTest.mouseClick(day.closing().keep, LEFT)
    day.qtbot.waitUntil(lambda: not day.window.isVisible(), timeout=MS)
    assert kept(day) == ["<p>1A"]


def test_closing_can_save_first(day: Day) -> None:
    day.window.close()
    QTest.mouseClick(day.closing().save, LEFT)
    day.qtbot.waitUntil(lambda: not day.window.isVisible(), timeout=MS)
    assert stored(day) == "<p>1A"
    assert kept(day) == []


def test_closing_while_it_is_saved_waits_for_that(day: Day) -> None:
    day.driven.settled()
    day.sandbox.fault(api="draft/update", kind="delay", seconds=60)
    day.save()
    day.qtbot.waitUntil(lambda: "Writing" in day.editor.head.save.text(), timeout=MS)
    day.window.close()
    QTest.mouseClick(day.closing().save, LEFT)
    assert day.window.isVisible()
    day.sandbox.clear_faults()
    day.qtbot.waitUntil(lambda: not day.window.isVisible(), timeout=MS)
    assert stored(day) == "<p>1A"
    assert day.calls("draft/update") == 1
    assert kept(day) == []


def test_closing_can_throw_the_changes_away(day: Day) -> None:
    day.window.close()
    QTest.mouseClick(day.closing().drop, LEFT)
    day.qtbot.waitUntil(lambda: not day.window.isVisible(), timeout=MS)
    assert stored(day) == "<p>1"
    assert kept(day) == []


def test_a_full_disk_is_said_and_nobody_leaves_what_can_not_be_kept(day: Day, monkeypatch: pytest.MonkeyPatch) -> None:
    keep, is_full = Autosaves.keep, [True]

    def kept_or_full(autosaves: Autosaves, message: Message) -> bool:
        if is_full:
            raise OSError(errno.ENOSPC, "No space left on device")
        return keep(autosaves, message)

    monkeypatch.setattr(Autosaves, "keep", kept_or_full)
    day.window.close()
    QTest.mouseClick(day.closing().keep, LEFT)
    panel = day.editor.notices.trouble
    day.qtbot.waitUntil(lambda: not day.asked() and not day.tasks.busy and panel.isVisible(), timeout=MS)
    assert panel._what.text().startswith("What you write is not kept on this computer")
    assert day.window.isVisible()
    is_full.clear()
    QTest.mouseClick(panel._way_out, LEFT)
    day.qtbot.waitUntil(lambda: kept(day) == ["<p>1A"], timeout=MS)
    day.qtbot.waitUntil(lambda: not panel.isVisible())


def test_a_keyboard_that_goes_elsewhere_leaves_nothing_unkept(day: Day, qtbot: QtBot) -> None:
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: kept(day) == ["<p>1A"], timeout=MS)


# Another account, other limits, files


def test_another_account_is_asked_about_and_the_first_offers_back(day: Day, account: Account) -> None:
    accounts = day.window.workspace.accounts
    accounts._accounts.put(replace(account, key="other", name="另一个"))
    day.window.workspace.top.account.chosen.emit("other")
    QTest.mouseClick(day.closing().keep, LEFT)
    day.qtbot.waitUntil(lambda: accounts.account is not None and accounts.account.key == "other", timeout=MS)
    assert day.is_left
    day.window.workspace.top.account.chosen.emit("test")
    day.page_says("was not saved at WeChat")
    QTest.mouseClick(day.page.notices.notice._button, LEFT)
    day.sits()
    assert says(day) == "<p>1A"


def test_other_limits_bring_the_article_back_below_the_files(day: Day, tmp_path: Path) -> None:
    """A second start hands files over: their plan lies over the editor, and what is chosen there opens it anew."""
    day.window.welcome_files([picture(tmp_path / "一.png")])
    before, planning = day.editor, day.window.workspace.planning
    day.qtbot.waitUntil(lambda: bool(planning.files()), timeout=MS)
    planning.limits_chosen.emit("wechat-2025")
    day.qtbot.waitUntil(lambda: not day.is_left and day.editor is not before, timeout=MS)
    day.qtbot.waitUntil(lambda: [file.name for file in planning.files()] == ["一.png"], timeout=MS)
    assert day.window.workspace._outer.currentWidget() is planning.plan
    planning.close()
    assert day.window.workspace._outer.currentWidget() is day.editor
    assert says(day) == "<p>1A"
    assert day.page._opened.account.profile == "wechat-2025"
    day.save()
    day.said("Saved to the drafts.")
    assert stored(day) == "<p>1A"


def test_another_secret_brings_the_article_back(day: Day, account: Account) -> None:
    before = day.editor
    day.window.workspace.accounts.connecting.kept.emit(account, Where.KEYRING)
    day.qtbot.waitUntil(lambda: not day.is_left and day.editor is not before, timeout=MS)
    assert says(day) == "<p>1A"


def test_the_question_is_asked_over_the_article_it_is_about(day: Day, tmp_path: Path) -> None:
    day.window.welcome_files([picture(tmp_path / "一.png")])
    day.window.close()
    closing = day.closing()
    assert day.window.workspace._outer.currentWidget() is day.editor
    QTest.mouseClick(closing.drop, LEFT)
    day.qtbot.waitUntil(lambda: not day.window.isVisible(), timeout=MS)


# What ends or fails


def test_the_view_may_die_while_somebody_types(day: Day) -> None:
    """It is said, and it goes on with what was typed; when it dies again and again, a person says when."""
    day.driven.settled()
    day.driven.kill()
    day.said("The view of the article stopped and was begun anew.")
    day.qtbot.waitUntil(lambda: kept(day) == ["<p>1A"], timeout=MS)
    day.driven.wait(lambda: day.driven.js("view.article.textContent") == "1A")
    day.driven.select("1A", 2)
    day.driven.type("B")
    assert says(day) == "<p>1AB"
    for _ in range(2):
        day.driven.wait(lambda: day.driven.js("view.article.textContent") == "1AB")
        day.driven.kill()
        day.driven.wait(lambda: not day.editor.page._stage.is_alive)
    day.said("The view of the article stopped several times.")
    assert day.editor.work.entry.article.content.startswith("<p>1AB</p>")
    QTest.mouseClick(day.editor.notices.notice._button, LEFT)
    day.driven.wait(lambda: day.driven.js("view.article.textContent") == "1AB")
    day.save()
    day.said("Saved to the drafts.")
    assert stored(day) == "<p>1AB"


def test_a_network_that_is_down_while_it_is_saved(day: Day) -> None:
    day.sandbox.fault(api="draft/get", kind="drop-before", share=1.0)
    day.save()
    panel = day.editor.notices.trouble
    day.qtbot.waitUntil(panel.isVisible, timeout=MS)
    assert stored(day) == "<p>1"
    assert says(day) == "<p>1A"
    day.sandbox.clear_faults()
    QTest.mouseClick(panel._way_out, LEFT)
    day.said("Saved to the drafts.")
    assert not panel.isVisible()
    assert stored(day) == "<p>1A"
    assert day.calls("draft/update") == 1


def test_a_network_that_is_down_while_it_is_opened(start: Start, tasks: Tasks) -> None:
    """It is said; a new article needs no network; and a wish that hangs does not stand in the way of another."""
    day = start(draft=1)
    (media_id,) = (draft["media_id"] for draft in day.sandbox.state()["drafts"])
    day.sandbox.fault(api="draft/get", kind="drop-before", share=1.0)
    day.window.workspace.writing.edit(media_id, Place.DRAFT)
    day.qtbot.waitUntil(day.page.notices.trouble.isVisible, timeout=MS)
    assert day.is_left
    day.sandbox.clear_faults()
    day.sandbox.fault(api="draft/get", kind="delay", seconds=60, share=1.0)
    day.window.workspace.writing.edit(media_id, Place.DRAFT)
    day.begin()
    assert day.editor.work.message.media_id == ""
    day.sandbox.clear_faults()
    day.qtbot.waitUntil(lambda: not tasks.busy, timeout=MS)
    assert day.editor.work.message.media_id == "", "what comes late takes nobody's place"
