"""The toolbar: its buttons, keys, forms, and what it shows of the selection."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.articles.article_colours import article_colours
from wego_desktop.ui.articles.colour_swatch import ColourSwatch
from wego_desktop.ui.articles.link_popover import with_scheme
from wego_desktop.ui.articles.popover import Popover
from wego_desktop.ui.articles.selection_state import SelectionState
from wego_desktop.ui.articles.toolbar import Toolbar
from wego_desktop.ui.articles.tools import FORMS, LAYOUT, MENUS, OWN, TABLE_TOOLS, TOOLS
from wego_desktop.ui.style import Look

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
STATE: dict[str, Any] = {
    "editable": True,
    "empty": False,
    "size": 16,
    "block": "p",
    "align": "left",
    "color": "#c81e1e",
}


class Bench:
    """A toolbar over a field that stands for the page."""

    def __init__(self, look: Look) -> None:
        self.window = QWidget()
        self.bar = Toolbar(look, self.window, lambda address: "mp.weixin" not in address, lambda: ["#8ebd8c"])
        self.page = QWidget()
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.bar)
        column.addWidget(self.page, 1)
        self.wanted: list[tuple[str, object]] = []
        self.bar.wanted.connect(lambda command, argument: self.wanted.append((command, argument)))
        self.bar.show_state(STATE)

    def show(self, qtbot: QtBot, width: int = 1000) -> None:
        self.window.resize(width, 300)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.page.setFocus()

    def open(self, name: str) -> None:
        self.bar.actions_[name].trigger()


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Look:
    """One for all: it draws each of the many icons once."""
    return Look()


@pytest.fixture
def bench(qtbot: QtBot, look: Look) -> Iterator[Bench]:
    bench = Bench(look)
    bench.show(qtbot)
    yield bench
    bench.window.close()
    bench.window.deleteLater()


def test_every_tool_has_a_place_and_a_name() -> None:
    placed = {name for group in LAYOUT for name in group}
    chosen = (
        {name for menu in MENUS for name in menu.tools}
        | set(TABLE_TOOLS)
        | {"unlink", "find", "replace", "find-next", "find-previous"}
    )
    assert set(TOOLS) <= placed | chosen
    assert placed <= {*TOOLS, *(menu.name for menu in MENUS), *(tool.name for tool in FORMS)}
    assert all(tool.text for tool in TOOLS.values())


def test_no_key_is_given_twice() -> None:
    keys = [key for tool in (*TOOLS.values(), *FORMS) for key in tool.keys] + [
        key for menu in MENUS for key in menu.keys
    ]
    assert len({QKeySequence(key).toString() for key in keys}) == len(keys)
    assert all(QKeySequence(key).toString() for key in keys)


def test_everything_is_reached_by_a_key() -> None:
    """A tool has one itself, or the menu it stands in has."""
    in_menus = {name for menu in MENUS if menu.keys for name in menu.tools}
    assert [tool.name for tool in TOOLS.values() if not tool.keys and tool.name not in in_menus] == []


@pytest.mark.parametrize("name", [name for group in LAYOUT for name in group])
def test_buttons_are_named_and_leave_the_caret_alone(bench: Bench, name: str) -> None:
    button = bench.bar.buttons[name]
    assert button.accessibleName()
    assert button.toolTip()
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_click_asks_for_the_command(bench: Bench) -> None:
    QTest.mouseClick(bench.bar.buttons["bold"], LEFT)
    QTest.mouseClick(bench.bar.buttons["quote"], LEFT)
    assert bench.wanted == [("bold", None), ("quote", None)]
    assert bench.page.hasFocus()
    assert not bench.bar.buttons["bold"].isChecked()  # until the page says so


@pytest.mark.parametrize(
    ("key", "modifiers", "command", "argument"),
    [
        (KEY.Key_B, Qt.KeyboardModifier.ControlModifier, "bold", None),
        (KEY.Key_2, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier, "heading", 2),
        (KEY.Key_Up, Qt.KeyboardModifier.AltModifier, "moveSection", "up"),
        (KEY.Key_Backslash, Qt.KeyboardModifier.ControlModifier, "clearFormat", None),
        (KEY.Key_F, Qt.KeyboardModifier.ControlModifier, "find", None),
    ],
)
def test_keys_work_from_the_page(
    bench: Bench, key: Qt.Key, modifiers: Qt.KeyboardModifier, command: str, argument: object
) -> None:
    QTest.keyClick(bench.page, key, modifiers)
    assert bench.wanted == [(command, argument)]


def test_it_shows_what_is_selected(bench: Bench) -> None:
    bench.bar.show_state({**STATE, "bold": True, "align": "center", "block": "h2", "size": 20, "list": "ol"})
    buttons = bench.bar.buttons
    assert buttons["bold"].isChecked()
    assert not buttons["italic"].isChecked()
    assert buttons["style"].text() == "Heading 2"
    assert buttons["size"].text() == "20"
    assert bench.bar.actions_["align-center"].isChecked()
    assert bench.bar.actions_["numbers"].isChecked()
    bench.bar.show_state({**STATE, "size": 0})
    assert buttons["size"].text() == "–"


def test_it_rests_where_nothing_can_be_edited(bench: Bench) -> None:
    bench.bar.show_steps(True, False)
    bench.bar.show_state({"editable": False, "refused": "drawing"})
    usable = {name for name, button in bench.bar.buttons.items() if button.isEnabled()}
    assert usable == {"undo", "source"}
    bench.bar.show_source(True)
    assert {name for name, button in bench.bar.buttons.items() if button.isEnabled()} == {"source"}
    assert bench.bar.buttons["source"].isChecked()
    bench.bar.set_usable(False)
    assert not any(button.isEnabled() for button in bench.bar.buttons.values())


def test_table_tools_need_a_table(bench: Bench) -> None:
    assert not bench.bar.actions_["rowBelow"].isEnabled()
    bench.bar.show_state({**STATE, "table": {"rows": 2, "columns": 2, "row": 0, "column": 0}})
    bench.bar.actions_["rowBelow"].trigger()
    assert bench.wanted == [("rowBelow", None)]


def test_what_does_not_fit_folds_into_a_menu(qtbot: QtBot, bench: Bench) -> None:
    bar = bench.bar
    assert not bar.more.isVisible()
    bench.window.resize(420, 300)
    qtbot.waitUntil(bar.more.isVisible)
    hidden = [name for name, button in bar.buttons.items() if not button.isVisible()]
    assert "source" in hidden
    assert "bold" in hidden or bar.buttons["bold"].isVisible()
    bar._more_menu.aboutToShow.emit()
    texts = [action.text() for action in bar._more_menu.actions()]
    assert bar.actions_["source"].text() in texts
    assert bar.actions_["align"].text() in texts
    shown = [button for button in bar.findChildren(QAbstractButton) if button.isVisible()]
    assert all(button.mapTo(bar, button.rect().topRight()).x() <= bar.width() for button in shown)


def opened(bench: Bench, name: str, form: Popover) -> None:
    bench.open(name)
    assert form.isVisible()


def test_a_colour_is_chosen_and_the_keyboard_goes_back(qtbot: QtBot, bench: Bench) -> None:
    form = bench.bar.colour_form
    opened(bench, "colour", form)
    swatches = {swatch.colour: swatch for swatch in form.findChildren(ColourSwatch) if swatch.isVisible()}
    assert "#8ebd8c" in swatches  # the article's own
    assert all(swatch.accessibleName() for swatch in swatches.values())
    with qtbot.waitSignal(bench.bar.returned):
        QTest.mouseClick(swatches["#d92142"], LEFT)
    opened(bench, "colour", form)
    QTest.mouseClick(form.background, LEFT)
    QTest.mouseClick(form.default, LEFT)
    assert bench.wanted == [("color", "#d92142"), ("background", "")]


def test_a_link_is_set_changed_and_removed(bench: Bench) -> None:
    form = bench.bar.link_form
    opened(bench, "link", form)
    assert not form.apply.isEnabled()
    assert not form.words.isVisible()  # the words are those that are selected
    form.address.setText("nanshan.tea/2025")
    assert form.warning.isVisible()
    form.address.setText("https://mp.weixin.qq.com/s/x")
    assert not form.warning.isVisible()
    QTest.keyClick(form.address, KEY.Key_Return)
    assert not form.isVisible()
    bench.bar.show_state({**STATE, "link": "https://mp.weixin.qq.com/s/x"})
    opened(bench, "link", form)
    assert form.address.text() == "https://mp.weixin.qq.com/s/x"
    QTest.mouseClick(form.remove, LEFT)
    bench.bar.show_state({**STATE, "empty": True})
    opened(bench, "link", form)
    form.address.setText("mp.weixin.qq.com/s/y")
    form.words.setText("上一篇")
    QTest.mouseClick(form.apply, LEFT)
    assert bench.wanted == [
        ("link", {"href": "https://mp.weixin.qq.com/s/x", "text": ""}),
        ("unlink", None),
        ("link", {"href": "https://mp.weixin.qq.com/s/y", "text": "上一篇"}),
    ]


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" mp.weixin.qq.com/s/x ", "https://mp.weixin.qq.com/s/x"),
        ("http://a.b/c", "http://a.b/c"),
        ("#top", "#top"),
        ("javascript:alert(1)", ""),
        ("JAVASCRIPT:alert(1)", ""),
        ("data:text/html,x", ""),
        ("two words", ""),
        ("mailto:a@b.c", "mailto:a@b.c"),
        ("a.b:80/x", "a.b:80/x"),
        ("", ""),
    ],
)
def test_addresses_as_people_type_them(typed: str, address: str) -> None:
    assert with_scheme(typed) == address


def test_a_table_is_sized_by_keys_and_by_mouse(bench: Bench) -> None:
    form = bench.bar.table_form
    opened(bench, "table", form)
    for key in (KEY.Key_Right, KEY.Key_Down, KEY.Key_Down, KEY.Key_Return):
        QTest.keyClick(form.grid, key)
    opened(bench, "table", form)
    QTest.mouseClick(form.grid, LEFT, pos=form.grid._cell(0, 4).center())
    assert bench.wanted == [("insertTable", {"rows": 4, "columns": 3}), ("insertTable", {"rows": 1, "columns": 5})]


def test_a_picture_is_chosen_or_changed(bench: Bench) -> None:
    bench.open("picture")
    picture = {"n": 3, "address": "x", "width": "50%", "shown": 100, "caption": "图", "link": ""}
    bench.bar.show_state({**STATE, "picture": picture})
    form = bench.bar.picture_form
    opened(bench, "picture", form)
    assert form.widths["50%"].isChecked()
    QTest.mouseClick(form.widths["75%"], LEFT)
    opened(bench, "picture", form)
    form.caption.setText("四月")
    form.link.setText("mp.weixin.qq.com/s/y")
    QTest.mouseClick(form.apply, LEFT)
    opened(bench, "picture", form)
    QTest.mouseClick(form.replace, LEFT)
    assert bench.wanted == [
        ("choose-picture", False),
        ("pictureWidth", "75%"),
        ("pictureCaption", "四月"),
        ("pictureLink", "https://mp.weixin.qq.com/s/y"),
        ("choose-picture", True),
    ]


def test_escape_closes_a_form_and_wants_nothing(bench: Bench) -> None:
    form = bench.bar.table_form
    opened(bench, "table", form)
    QTest.keyClick(form.grid, KEY.Key_Escape)
    assert not form.isVisible()
    assert bench.wanted == []


def test_another_language_names_everything_anew(bench: Bench) -> None:
    bench.bar.actions_["bold"].setText("")
    bench.bar.changeEvent(QEvent(QEvent.Type.LanguageChange))
    assert bench.bar.buttons["bold"].accessibleName() == "Bold"


def test_what_the_page_tells_is_read() -> None:
    told = SelectionState.read(
        {"editable": True, "lineHeight": 1.75, "list": "ul", "firstLine": True, "odd": 1, "size": None}
    )
    assert (told.line_height, told.list_kind, told.first_line, told.size) == (1.75, "ul", True, 0)
    assert SelectionState.read({}) == SelectionState()


def test_only_what_the_editor_does_itself_is_its_own() -> None:
    commands = {tool.command for tool in TOOLS.values()}
    assert OWN - commands == {"choose-picture"}


def test_the_colours_of_an_article() -> None:
    source = (
        '<p style="color: RGB(200, 30, 30);background-color:#FFF">'
        "<b style='color:#c81e1e;border-color: blue'>x</b><i style='color: red; color: inherit'>y</i>"
        '<u style="color: rgba(0,0,0,0.5);color: rgba(1, 2, 3, 1); -webkit-text-fill-color: pink">z</u></p>'
    )
    assert article_colours(source) == ["#c81e1e", "#ffffff", "#ff0000", "#010203"]


def test_keys_pressed_in_a_field_beside_the_page_stay_out_of_it(qtbot: QtBot) -> None:
    """Bold is for the page; finding is for the whole editor."""
    window, page = QWidget(), QWidget()
    page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    bar, field = Toolbar(Look(), window, lambda _address: False, parent=window, places=(page,)), QLineEdit()
    column = QVBoxLayout(window)
    for part in (bar, page, field):
        column.addWidget(part)
    wanted: list[str] = []
    bar.wanted.connect(lambda command, _argument: wanted.append(command))
    bar.show_state(STATE)
    bar.set_usable(True)
    bar.show_steps(True, True)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    QTest.keyClicks(field, "ab")
    for key in (KEY.Key_B, KEY.Key_Z, KEY.Key_K):
        QTest.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    assert (wanted, field.text()) == ([], "")
    assert not bar.link_form.isVisible()
    QTest.keyClick(field, KEY.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert wanted == ["find"]
    page.setFocus()
    QTest.keyClick(page, KEY.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert wanted == ["find", "bold"]
