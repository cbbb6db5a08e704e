"""The articles of a message, worked by mouse and keys."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.articles.drawn_covers import DrawnCovers
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.ui.articles.article_list import ArticleList
from wego_desktop.ui.articles.article_rows import Role
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

KEY, ALT, CTRL, LEFT = (
    Qt.Key,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.MouseButton.LeftButton,
)
Show = Callable[..., tuple[ArticleList, Work]]


@pytest.fixture
def source() -> DrawnCovers:
    return DrawnCovers()


@pytest.fixture
def show(qtbot: QtBot, look: Look, tasks: Tasks, source: DrawnCovers) -> Iterator[Show]:
    """The list over a message on the table, as the editor joins them."""
    shown: list[ArticleList] = []

    def put(*titles: str, kind: str = "", begun: bool = False) -> tuple[ArticleList, Work]:
        extra = {"article_type": kind} if kind else {}
        articles = [Article(title, cover_media_id=title, extra=extra) for title in titles]
        message = Message.begin(Place.DRAFT) if begun else Message.read(Place.DRAFT, "d", articles)
        work, listed = Work(message), ArticleList(look, Covers(source, tasks))
        qtbot.addWidget(listed)
        join(listed, work)
        listed.resize(240, 700)
        listed.show()
        listed.activateWindow()
        listed.view.setFocus()
        qtbot.waitUntil(listed.view.hasFocus)
        shown.append(listed)
        return listed, work

    yield put
    for listed in shown:
        listed.hide()


def join(listed: ArticleList, work: Work) -> None:
    listed.chosen.connect(work.choose)
    listed.added.connect(work.add)
    listed.removed.connect(work.remove)
    listed.moved.connect(work.move)
    listed.duplicated.connect(work.duplicate)
    listed.restored.connect(work.add)
    work.rearranged.connect(lambda: listed.show_message(work.message))
    work.changed.connect(lambda _key: listed.show_message(work.message))
    work.chosen.connect(listed.show_current)
    listed.show_message(work.message)
    listed.show_current(work.key)


def titles(work: Work) -> list[str]:
    return [entry.article.title for entry in work.message.entries]


def at(listed: ArticleList, row: int) -> QPoint:
    return listed.view.visualRect(listed.rows.index(row)).center()


def spoken(listed: ArticleList, row: int) -> str:
    return str(listed.rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def dragged(qtbot: QtBot, listed: ArticleList, row: int, to: QPoint) -> None:
    port = listed.view.viewport()
    qtbot.mousePress(port, LEFT, pos=at(listed, row))
    for point in (at(listed, row) + QPoint(0, 20), to):
        qtbot.mouseMove(port, point)


def question() -> Asking:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Asking) and each.isVisible())


def test_a_click_and_an_arrow_choose_an_article(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏", "秋")
    qtbot.mouseClick(listed.view.viewport(), LEFT, pos=at(listed, 2))
    assert work.entry.article.title == "秋"
    qtbot.keyClick(listed.view, KEY.Key_Up)
    assert work.entry.article.title == "夏"
    assert listed.count.text() == "3 / 8"


def test_what_is_chosen_elsewhere_is_marked_and_told_to_nobody(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏")
    told = list[str]()
    listed.chosen.connect(told.append)
    work.choose(work.message.entries[1].key)
    assert listed.view.currentIndex().row() == 1
    assert listed.view.selectionModel().isSelected(listed.rows.index(1))
    assert not told


def test_alt_and_arrows_move_an_article_which_stays_the_current_one(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏", "秋")
    qtbot.keyClick(listed.view, KEY.Key_Down, ALT)
    qtbot.keyClick(listed.view, KEY.Key_Down, ALT)
    qtbot.keyClick(listed.view, KEY.Key_Down, ALT)
    assert titles(work) == ["夏", "秋", "春"]
    assert listed.view.currentIndex().row() == 2
    qtbot.keyClick(listed.view, KEY.Key_Up, ALT)
    assert titles(work) == ["夏", "春", "秋"]
    assert work.entry.article.title == "春"


@pytest.mark.parametrize(
    ("row", "above", "after"),
    [(0, 2, ["夏", "春", "秋"]), (2, 0, ["秋", "春", "夏"]), (1, 1, ["春", "夏", "秋"]), (0, 3, ["夏", "秋", "春"])],
)
def test_an_article_is_dragged_to_its_place(qtbot: QtBot, show: Show, row: int, above: int, after: list[str]) -> None:
    listed, work = show("春", "夏", "秋")
    to = at(listed, above) - QPoint(0, 8) if above < 3 else at(listed, 2) + QPoint(0, 20)
    dragged(qtbot, listed, row, to)
    assert listed.view.is_dragging
    qtbot.mouseRelease(listed.view.viewport(), LEFT, pos=to)
    assert titles(work) == after
    assert not listed.view.is_dragging


def test_escape_ends_a_drag_without_effect(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏", "秋")
    dragged(qtbot, listed, 0, at(listed, 2))
    qtbot.keyClick(listed.view, KEY.Key_Escape)
    qtbot.mouseRelease(listed.view.viewport(), LEFT, pos=at(listed, 2))
    assert titles(work) == ["春", "夏", "秋"]


def test_a_click_that_trembles_moves_nothing(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏")
    qtbot.mousePress(listed.view.viewport(), LEFT, pos=at(listed, 1))
    qtbot.mouseMove(listed.view.viewport(), at(listed, 1) + QPoint(2, 2))
    qtbot.mouseRelease(listed.view.viewport(), LEFT, pos=at(listed, 1))
    assert titles(work) == ["春", "夏"]


def test_taking_out_asks_and_undo_brings_it_back_where_it_was(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏", "秋")
    work.choose(work.message.entries[1].key)
    before = work.message.entries
    qtbot.keyClick(listed.view, KEY.Key_Delete)
    asked = question()
    assert "夏" in asked.title.text()
    qtbot.mouseClick(asked.yes, LEFT)
    assert titles(work) == ["春", "秋"]
    qtbot.mouseClick(listed.undo, LEFT)
    assert work.message.entries == before
    assert not listed.undo.isVisible()


def test_keeping_it_takes_nothing_out(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏")
    qtbot.keyClick(listed.view, KEY.Key_Delete)
    qtbot.mouseClick(question().keep, LEFT)
    assert titles(work) == ["春", "夏"]
    assert not listed.undo.isVisible()


def test_an_empty_article_goes_without_a_question(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春")
    qtbot.mouseClick(listed.add, LEFT)
    assert titles(work) == ["春", ""]
    listed.view.setFocus()
    qtbot.keyClick(listed.view, KEY.Key_Delete)
    assert titles(work) == ["春"]
    assert not listed.undo.isVisible()
    qtbot.keyClick(listed.view, KEY.Key_Delete)
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, Asking) and each.isVisible()]


def test_a_copy_by_key_and_eight_are_the_most(qtbot: QtBot, show: Show) -> None:
    listed, work = show(*"一二三四五六七")
    qtbot.keyClick(listed.view, KEY.Key_D, CTRL)
    assert titles(work) == list("一一二三四五六七")
    assert not listed.add.isEnabled()
    assert "8" in listed.why.text()
    assert listed.why.isVisible()
    assert listed.why.text() == listed.add.accessibleDescription() == listed.add.toolTip()
    qtbot.keyClick(listed.view, KEY.Key_D, CTRL)
    assert len(work.message.entries) == 8


def test_one_more_by_key_until_there_are_eight(qtbot: QtBot, show: Show) -> None:
    listed, work = show(*"一二三四五六七")
    for _ in range(2):
        qtbot.keyClick(listed.view, KEY.Key_Insert, ALT)
    assert titles(work) == [*"一二三四五六七", ""]
    assert work.entry.article.title == ""


def test_a_row_says_that_it_changed_and_what_is_to_be_checked(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏")
    assert spoken(listed, 1) == "夏, 2 of 2"
    entry = work.message.entries[1]
    work.put_article(entry.key, replace(entry.article, author="沈"))
    listed.show_findings({entry.key: 3})
    assert spoken(listed, 1).startswith("夏, 2 of 2, changed, 3")
    assert listed.rows.index(1).data(Role.FINDINGS) == 3
    assert listed.rows.index(0).data(Role.FINDINGS) == 0
    cell = QAccessible.queryAccessibleInterface(listed.view).child(1)
    assert cell.text(QAccessible.Text.Name).startswith("夏, 2 of 2, changed")


def test_the_menu_does_what_the_keys_do(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏")
    listed.view.menu_wanted.emit(QPoint(10, 10))
    assert listed.menu is not None
    up, down, copy, out = listed.menu.actions()
    assert [one.isEnabled() for one in (up, down, copy, out)] == [False, True, True, True]
    down.trigger()
    assert titles(work) == ["夏", "春"]
    listed.menu.close()


def test_a_message_of_pictures_is_only_shown(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", kind="newspic")
    assert not listed.add.isEnabled()
    assert listed.why.isVisible()
    qtbot.keyClick(listed.view, KEY.Key_D, CTRL)
    qtbot.keyClick(listed.view, KEY.Key_Delete)
    assert titles(work) == ["春"]


def test_covers_are_asked_for_once_each(qtbot: QtBot, show: Show, tasks: Tasks, source: DrawnCovers) -> None:
    listed, _work = show("春", "夏")
    listed.grab()
    qtbot.waitUntil(lambda: not tasks.busy)
    listed.grab()
    assert sorted(one.media_id for one in source.asked) == ["夏", "春"]


def test_a_new_article_has_neither_title_nor_picture_and_says_so(qtbot: QtBot, show: Show) -> None:
    listed, _work = show(begun=True)
    assert spoken(listed, 0).startswith("No title yet, 1 of 1")
    assert isinstance(listed.rows.index(0).data(Role.ENTRY), Entry)
    assert not listed.grab().toImage().isNull()


def test_with_little_room_it_shows_covers_and_says_the_rest(qtbot: QtBot, show: Show) -> None:
    listed, work = show("春", "夏")
    listed.set_narrow(True)
    assert (listed.width(), listed.add.text(), listed.add.accessibleName()) == (72, "", "Add an article")
    assert at(listed, 1).y() - at(listed, 0).y() == 60
    assert listed.rows.index(1).data(Qt.ItemDataRole.ToolTipRole).startswith("夏")
    qtbot.mouseClick(listed.view.viewport(), LEFT, pos=at(listed, 1))
    assert work.entry.article.title == "夏"
    dragged(qtbot, listed, 0, at(listed, 1) + QPoint(0, 20))
    qtbot.mouseRelease(listed.view.viewport(), LEFT)
    assert titles(work) == ["夏", "春"]
    listed.set_narrow(False)
    assert (listed.width(), listed.add.text()) == (240, "Add an article")


def test_a_single_cover_leaves_no_gap_above_the_button(qtbot: QtBot, show: Show) -> None:
    listed, _work = show("春")
    listed.set_narrow(True)
    qtbot.waitUntil(lambda: listed.view.height() == listed.view.sizeHintForRow(0))
