"""Versions of an article, and the way back to one."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.articles.versions import Versions, What
from wego_desktop.library.article_versions import ArticleVersions
from wego_desktop.library.logbook import Logbook
from wego_desktop.ui.articles.history_pane import HistoryPane
from wego_desktop.ui.articles.version_rows import VersionRole
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

Open = Callable[[Message], HistoryPane]


@pytest.fixture
def versions(tmp_path: Path) -> Iterator[Versions]:
    logbook = Logbook.open(tmp_path)
    yield Versions(ArticleVersions(logbook))
    logbook.close()


@pytest.fixture
def open_pane(qtbot: QtBot, look: Look, tasks: Tasks, versions: Versions) -> Open:
    def build(message: Message) -> HistoryPane:
        work = Work(message)
        pane = HistoryPane(look, tasks, versions, work, lambda then: then())
        work.setParent(pane)
        qtbot.addWidget(pane)
        pane.resize(320, 600)
        pane.show()
        return pane

    return build


def message(title: str = "春茶", content: str = "<p>一片芽</p>") -> Message:
    return Message.read(Place.DRAFT, "d1", [Article(title, content=content)], 1)


def written(before: Message, content: str, title: str = "春茶") -> Message:
    entry = before.entries[0]
    return before.with_entry(replace(entry, article=replace(entry.article, content=content, title=title)))


def lines(pane: HistoryPane, role: VersionRole) -> list[str]:
    return [str(pane.rows.index(row).data(role)) for row in range(pane.rows.rowCount())]


def test_an_article_without_versions_says_when_they_come(open_pane: Open, qtbot: QtBot) -> None:
    pane = open_pane(message())
    qtbot.waitUntil(lambda: pane.empty.isVisible() and "kept when" in pane.empty.text())
    assert not pane.restore.isEnabled()


def test_versions_say_what_they_are_and_what_changed(open_pane: Open, qtbot: QtBot, versions: Versions) -> None:
    first = message()
    versions.opened(first)
    versions.saved(written(first, "<p>一片芽说起</p>", "春茶上新"))
    pane = open_pane(first)
    qtbot.waitUntil(lambda: pane.rows.rowCount() == 2)
    assert lines(pane, VersionRole.WHAT) == ["Saved", "Opened from WeChat"]
    assert lines(pane, VersionRole.CHANGED) == ["title, +2 characters", ""]


def test_restoring_says_what_it_replaces_and_keeps_that(open_pane: Open, qtbot: QtBot, versions: Versions) -> None:
    first = message()
    versions.opened(first)
    now = written(first, "<p>一片</p>")
    pane = open_pane(now)
    qtbot.waitUntil(lambda: pane.rows.rowCount() == 1)
    pane.list.setCurrentIndex(pane.rows.index(0))
    qtbot.mouseClick(pane.restore, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(pane.findChildren(Asking)))
    asking = pane.findChildren(Asking)[0]
    assert "+1 character" in asking.sentence.text()
    with qtbot.waitSignal(pane.restored) as told:
        asking.yes.click()
    restored = told.args[0] if told.args else None
    assert isinstance(restored, Entry)
    assert restored.article.content == "<p>一片芽</p>"
    qtbot.waitUntil(lambda: pane.rows.rowCount() == 3)
    kept = [version.what for version in pane.rows.versions]
    assert kept == [What.RESTORED, What.BEFORE_RESTORE, What.READ]


def test_the_keyboard_restores_as_well_and_no_is_no(open_pane: Open, qtbot: QtBot, versions: Versions) -> None:
    first = message()
    versions.opened(first)
    pane = open_pane(written(first, "<p>别的</p>"))
    qtbot.waitUntil(lambda: pane.rows.rowCount() == 1)
    pane.list.setCurrentIndex(pane.rows.index(0))
    qtbot.keyClick(pane.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(pane.findChildren(Asking)))
    pane.findChildren(Asking)[0].keep.click()
    assert [version.what for version in versions.of(first.entries[0].key)] == [What.READ]
