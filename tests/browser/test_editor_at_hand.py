"""The whole editor as hands and ears meet it: names, keys, the menu, its parts, and what may not be changed."""

from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.ui.actions import DEEDS
from wego_desktop.ui.articles.editor import CHECKS
from wego_desktop.ui.language import Language
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

from .seats import Seat, seated, unreached

CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
KEY, RIGHT = Qt.Key, Qt.MouseButton.RightButton
TEXT = (
    '<p id="words">春 <a href="https://mp.weixin.qq.com/s/x">link</a></p>'
    '<p><img data-src="https://mmbiz.qpic.cn/a/0" width="200" height="100" style="width: 50%;"></p>'
    "<table><tbody><tr><td>cell</td></tr></tbody></table>"
)


@pytest.fixture
def seat(qtbot: QtBot, tasks: Tasks) -> Iterator[Seat]:
    article = Article("春", content=TEXT)
    with ExitStack() as stack:
        opened = stack.enter_context(unreached(tasks))
        about = Message.read(Place.DRAFT, "d", [article, replace(article, title="夏")])
        yield stack.enter_context(seated(qtbot, tasks, opened, about))


def name_of(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return str(interface.text(QAccessible.Text.Name)) if interface is not None else ""


def takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not widget.objectName().startswith("qt_")


def nameless(editor: QWidget) -> list[str]:
    """Buttons that are not there at all have not been named yet."""
    found = [
        child
        for child in editor.findChildren(QWidget)
        if takes_keys(child) and child.focusProxy() is None and not isinstance(child.parentWidget(), QWebEngineView)
    ]
    return [
        f"{type(child).__name__} in {type(child.parentWidget()).__name__}"
        for child in found
        if not name_of(child) and (child.isVisible() or not isinstance(child, QAbstractButton))
    ]


def mute(editor: QWidget) -> list[str]:
    """Buttons that show an icon alone, and don't say in a tooltip what they do."""
    buttons = [each for each in editor.findChildren(QAbstractButton) if each.isVisible() and not each.text()]
    return [each.accessibleName() or repr(each) for each in buttons if not each.toolTip() and takes_keys(each)]


def test_every_control_has_a_name_and_every_key_one_meaning(qapp: QApplication, seat: Seat) -> None:
    editor = seat.editor
    language = Language(qapp, "en")
    editor.middle.search_for(replacing=True)
    for code in ("zh_CN", "en"):
        language.choose(code)
        for tab in ("info", CHECKS, "history"):
            editor.side.show_page(tab)
            assert nameless(editor) == []
            assert mute(editor) == []
    assert editor.page._view.accessibleName() == "Article"
    tabs = editor.side.tabs
    assert [tabs.accessibleTabName(place).split(",")[0] for place in range(3)] == ["Info", "Checks", "History"]
    keys = keys_of(editor)
    assert [key for key, count in keys.items() if count > 1] == []
    assert {"Esc", "F6", "Ctrl+S", "Ctrl+B", "Alt+Ins", "Ctrl+Shift+M", "F1"} <= set(keys)
    assert seat.driven.js("view.article.getAttribute('aria-label')") == "Article"


def keys_of(editor: QWidget) -> Counter[str]:
    """Every key that is heard in the editor, once for each that hears it."""
    hidden = Qt.ShortcutContext.WidgetShortcut
    actions = [each for each in editor.findChildren(QAction) if each.shortcutContext() != hidden]
    keys = [key for action in actions for key in action.shortcuts()]
    keys += [each.key() for each in editor.findChildren(QShortcut)]
    keys += [QKeySequence(key) for deed in DEEDS if deed.everywhere for key in deed.keys]
    return Counter(key.toString() for key in keys if key.toString())


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyPress(focused, key, modifiers)


def test_escape_goes_back_step_by_step(qtbot: QtBot, seat: Seat) -> None:
    editor, middle = seat.editor, seat.editor.middle
    left: list[bool] = []
    editor.back.connect(lambda: left.append(True))
    press(KEY.Key_F, CONTROL)
    assert middle.find_bar.text.hasFocus()
    press(KEY.Key_Escape)
    assert middle.find_bar.isHidden()
    press(KEY.Key_S, CONTROL | ALT)
    qtbot.waitUntil(lambda: middle.shows_source)
    press(KEY.Key_Escape)
    assert not middle.shows_source
    assert left == []
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: left == [True])


def test_f6_leads_round_the_parts_and_keys_in_the_form_are_the_form_s(seat: Seat) -> None:
    editor = seat.editor
    parts = (editor.list, editor.middle.toolbar, editor.page, editor.side)

    def part() -> int:
        focused = QApplication.focusWidget()
        assert focused is not None
        return next(place for place, each in enumerate(parts) if each.isAncestorOf(focused))

    assert part() == 2
    seen = []
    for _ in parts:
        press(KEY.Key_F6)
        seen.append(part())
    for _ in parts:
        press(KEY.Key_F6, SHIFT)
        seen.append(part())
    assert seen == [3, 0, 1, 2, 1, 0, 3, 2]
    press(KEY.Key_I, CONTROL | ALT)
    assert editor.side.isHidden()
    press(KEY.Key_F6)
    assert part() == 0
    editor.side.show_page(CHECKS)
    assert editor.side.isVisible()
    title = editor.info.form.title.text
    editor.side.show_page("info")
    title.setFocus()
    QTest.keyClicks(title, "ab")
    press(KEY.Key_B, CONTROL)
    press(KEY.Key_Z, CONTROL)
    assert title.text() == "春"
    assert seat.stored == TEXT
    assert editor.page.history is not None
    assert not editor.page.history.can_undo


def open_menu(seat: Seat, selector: str) -> dict[str, QAction]:
    found = seat.driven.js(
        f"(({{x, y}}) => [x + 8, y + 8])(view.article.querySelector('{selector}').getBoundingClientRect())"
    )
    assert isinstance(found, list)
    QTest.mouseClick(seat.driven._target, RIGHT, pos=QPoint(round(found[0]), round(found[1])))
    seat.driven.wait(lambda: seat.editor.middle.menu.menu is not None)
    menu = seat.editor.middle.menu.menu
    assert menu is not None
    return {action.text(): action for action in menu.actions() if action.text()}


def close_menu(seat: Seat) -> None:
    menu = seat.editor.middle.menu.menu
    assert menu is not None
    menu.close()
    seat.driven.wait(lambda: seat.editor.middle.menu.menu is None)


def test_the_page_s_menu_has_what_can_be_done_there(seat: Seat) -> None:
    always = {"Paste", "Paste as text", "Select all", "Section"}
    on_picture = open_menu(seat, "img")
    assert {*always, "Cut", "Replace picture…", "Width", "Caption and link…", "Use as cover"} <= set(on_picture)
    widths = on_picture["Width"].menu().actions()  # type: ignore[attr-defined]
    assert [action.text() for action in widths if action.isChecked()] == ["50%"]
    covers: list[str] = []
    seat.editor.middle.menu.cover_wanted.connect(covers.append)
    seat.editor.middle.menu.cover_wanted.disconnect(seat.editor._take_cover)  # what comes of it, others see
    on_picture["Use as cover"].trigger()
    assert covers == ["https://mmbiz.qpic.cn/a/0"]
    next(action for action in widths if action.text() == "75%").trigger()
    close_menu(seat)
    seat.driven.wait(lambda: "width: 75%" in seat.stored)
    seat.editor.page.undo()

    on_link = open_menu(seat, "a")
    assert {"Edit link…", "Remove link", "Copy address of the link"} <= set(on_link)
    on_link["Copy address of the link"].trigger()
    close_menu(seat)
    assert QGuiApplication.clipboard().text() == "https://mp.weixin.qq.com/s/x"

    on_table = open_menu(seat, "td")
    assert "Table" in on_table
    assert not {"Back", "Reload", "View page source", "Replace picture…"} & set(on_table)
    rows = on_table["Table"].menu().actions()  # type: ignore[attr-defined]
    next(action for action in rows if action.text() == "Insert row below").trigger()
    close_menu(seat)
    seat.driven.wait(lambda: seat.stored.count("<tr>") == 2)


def test_where_nothing_is_written_it_says_so_and_the_text_stays_empty(seat: Seat) -> None:
    seat.clear("")
    place = "document.getElementById('paper').classList.contains('blank')"
    seat.driven.wait(lambda: seat.driven.js(place) is True)
    assert seat.driven.js("getComputedStyle(document.getElementById('paper'), '::before').content") == '"Write here"'
    assert seat.stored == ""
    seat.editor.page.setFocus()
    seat.driven.type("a")
    seat.driven.wait(lambda: seat.driven.js(place) is False)
    assert "Write" not in seat.stored


def test_a_message_of_pictures_is_looked_at_and_not_changed(qtbot: QtBot, tasks: Tasks) -> None:
    pictures = {"article_type": "newspic", "image_info": {"image_list": [{"image_media_id": "m"}]}}
    about = Message.read(Place.DRAFT, "d", [Article("荷塘", content="words", extra=pictures)])
    with unreached(tasks) as opened, seated(qtbot, tasks, opened, about) as seat:
        editor, driven = seat.editor, seat.driven
        driven.wait(lambda: driven.js("view.article.isContentEditable") is False)
        driven.type("abc")
        press(KEY.Key_V, CONTROL)
        press(KEY.Key_B, CONTROL)
        assert driven.text() == "words"
        driven.js("getSelection().selectAllChildren(view.article)")
        driven.wait(lambda: editor.middle.toolbar.actions_.state.text == "words")
        off = ("bold", "link", "picture", "replace", "section-delete")
        assert [name for name in off if editor.middle.toolbar.actions_[name].isEnabled()] == []
        assert editor.middle.toolbar.actions_["find"].isEnabled()
        assert not editor.head.save.isVisible()
        assert not editor.bringing_in.import_markdown.isEnabled()
        assert "not edited" in editor.head.subtitle.text()
        driven.wait(lambda: editor.foot.counts.text() == "1 word · 1 picture")
        seen = open_menu_at(seat)
        assert set(seen) == {"Copy", "Select all"}
        close_menu(seat)


def open_menu_at(seat: Seat) -> dict[str, QAction]:
    seat.editor.page.context_wanted.emit(QPoint(200, 200))
    seat.driven.wait(lambda: seat.editor.middle.menu.menu is not None)
    menu = seat.editor.middle.menu.menu
    assert menu is not None
    return {action.text(): action for action in menu.actions() if action.text()}


def test_articles_are_copied_moved_and_brought_back(qtbot: QtBot, seat: Seat) -> None:
    editor = seat.editor

    def titles() -> list[str]:
        return [entry.article.title for entry in editor.work.message.entries]

    seat.driven.select("春", 1)
    seat.driven.type("x")
    seat.driven.wait(lambda: "春x" in str(seat.driven.js("view.article.textContent")))
    view = editor.list.view
    view.setFocus()
    press(KEY.Key_D, CONTROL)
    seat.driven.wait(lambda: titles() == ["春", "春", "夏"])
    seat.driven.wait(lambda: editor.turning.key == editor.work.key and editor.page.history is not None)
    assert seat.stored.startswith('<p id="words">春x'), "a copy has what was typed just before"
    press(KEY.Key_Down, ALT)
    assert titles() == ["春", "夏", "春"]
    entry: Entry = editor.work.entry
    editor.work.remove(entry.key)
    assert titles() == ["春", "夏"]
    editor.list.restored.emit(entry, 2)
    assert titles() == ["春", "夏", "春"]
    assert editor.work.key == entry.key
    seat.driven.wait(lambda: editor.turning.key == entry.key and editor.page.history is not None)
    assert seat.stored.startswith('<p id="words">春x')
