"""Looking through an account's materials, by mouse and keyboard."""

from array import array

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QContextMenuEvent, QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import LEFT, Library, OpenTab, idle, painted, speak
from wego_desktop.library.index import Order
from wego_desktop.ui.materials.grid import GridView
from wego_desktop.ui.materials.selection import Selection
from wego_desktop.ui.materials.shape import ZOOMS
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind, RemoteMaterial

KEY = Qt.Key
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def many(count: int) -> list[RemoteMaterial]:
    """Named 图 000, 图 001 … from the newest to the oldest."""
    return [drawn.image(number, f"图 {number:03}.jpg", day=number) for number in range(count)]


def at(tab: MaterialTab, row: int) -> QPoint:
    return tab.views.view.visualRect(tab.model.index(row, 0)).center()


def click(tab: MaterialTab, row: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(tab.views.view.viewport(), LEFT, keys, at(tab, row))


def chosen(tab: MaterialTab) -> list[int]:
    """Rows that are selected."""
    rows = {id_: row for row, id_ in enumerate(tab.model.ids)}
    return [rows[id_] for id_ in tab.selection.ids]


def current(tab: MaterialTab) -> int:
    return tab.views.selection.currentIndex().row()


def names(tab: MaterialTab) -> list[str]:
    return [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]


def press(tab: MaterialTab, *keys: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(tab.views.view, key, with_)


# Choosing


def test_a_click_selects_one_and_says_so(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(many(20))
    with qtbot.waitSignal(tab.selection_changed) as told:
        click(tab, 3)
    assert told.args is not None
    selection = told.args[0]
    assert isinstance(selection, Selection)
    assert [material.name for material in selection] == ["图 003.jpg"]
    assert selection[0].media_id == drawn.media_id(3)


@pytest.mark.parametrize("as_list", [False, True])
def test_shift_and_control_add_to_what_is_selected(open_tab: OpenTab, as_list: bool) -> None:
    tab = open_tab(many(30))
    tab.set_list(as_list)
    click(tab, 1)
    click(tab, 6, SHIFT)
    assert chosen(tab) == [1, 2, 3, 4, 5, 6]
    click(tab, 3, CTRL)
    assert chosen(tab) == [1, 2, 4, 5, 6]


def test_shift_reaches_backwards_and_with_keys(open_tab: OpenTab) -> None:
    tab = open_tab(many(30))
    columns = tab.views.grid.shape_now.columns
    click(tab, 2 * columns)
    press(tab, KEY.Key_Up, with_=SHIFT)
    assert chosen(tab) == list(range(columns, 2 * columns + 1))
    press(tab, KEY.Key_Right, with_=SHIFT)
    assert chosen(tab) == list(range(columns + 1, 2 * columns + 1))
    click(tab, 1, SHIFT)
    assert chosen(tab) == list(range(1, 2 * columns + 1))


def test_the_circle_in_the_corner_adds_without_a_key(open_tab: OpenTab) -> None:
    tab = open_tab(many(20))
    grid = tab.views.grid
    click(tab, 0)
    circle = grid.itemDelegate().check_rect(grid.visualRect(tab.model.index(5, 0))).center()  # type: ignore[attr-defined]
    QTest.mouseClick(grid.viewport(), LEFT, pos=circle)
    assert chosen(tab) == [0, 5]
    QTest.mouseClick(grid.viewport(), LEFT, pos=circle)
    assert chosen(tab) == [0]


def test_a_rubber_band_selects_what_it_touches(open_tab: OpenTab) -> None:
    tab = open_tab(many(30))
    grid = tab.views.grid
    shape = grid.shape_now
    start, end = QPoint(1, 1), grid.visualRect(tab.model.index(shape.columns + 1, 0)).center()
    QTest.mousePress(grid.viewport(), LEFT, pos=start)
    for point in (QPoint(20, 20), end):
        QTest.mouseMove(grid.viewport(), point)
    assert chosen(tab) == [0, 1, shape.columns, shape.columns + 1]
    assert painted(grid.viewport()).pixelColor(2, end.y() - 2) != painted(grid.viewport()).pixelColor(2, end.y() + 4)
    QTest.mouseRelease(grid.viewport(), LEFT, pos=end)
    assert chosen(tab) == [0, 1, shape.columns, shape.columns + 1]


def test_a_click_beside_the_cards_lets_go(open_tab: OpenTab) -> None:
    tab = open_tab(many(3))
    click(tab, 1)
    QTest.mouseClick(tab.views.grid.viewport(), LEFT, pos=QPoint(20, 500))
    assert chosen(tab) == []


def test_select_all_is_one_range_however_many(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab(many(1200))
    tab.views.grid.setFocus()
    with qtbot.waitSignal(tab.selection_changed):
        press(tab, KEY.Key_A, with_=CTRL)
    assert len(tab.selection) == 1200
    assert tab.views.selection.selection().count() == 1
    assert tab.selection[1199].name == "图 1199.jpg"
    assert len(tab.selection[10:20]) == 10


# Keys


def test_arrows_walk_the_grid_and_bring_the_card_into_view(open_tab: OpenTab) -> None:
    tab = open_tab(many(100))
    grid = tab.views.grid
    columns = grid.shape_now.columns
    click(tab, 0)
    press(tab, KEY.Key_Down, KEY.Key_Down, KEY.Key_Right)
    assert current(tab) == 2 * columns + 1
    press(tab, KEY.Key_End)
    assert current(tab) == 99
    assert grid.viewport().rect().contains(grid.visualRect(tab.model.index(99, 0)).center())
    press(tab, KEY.Key_Down)
    assert current(tab) == 99
    press(tab, KEY.Key_Home, KEY.Key_Up, KEY.Key_Left)
    assert current(tab) == 0
    press(tab, KEY.Key_PageDown)
    assert current(tab) >= columns


def test_the_list_walks_rows(open_tab: OpenTab) -> None:
    tab = open_tab(many(100))
    tab.set_list(True)
    click(tab, 0)
    press(tab, KEY.Key_Down, KEY.Key_Right)
    assert (current(tab), chosen(tab)) == (1, [1])
    press(tab, KEY.Key_End)
    assert current(tab) == 99
    press(tab, KEY.Key_Home)
    assert current(tab) == 0


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Space, KEY.Key_Enter])
def test_enter_and_space_open(qtbot: QtBot, open_tab: OpenTab, key: Qt.Key) -> None:
    tab = open_tab(many(5))
    click(tab, 2)
    with qtbot.waitSignal(tab.open_requested) as told:
        press(tab, key)
    assert told.args is not None
    assert told.args[0].name == "图 002.jpg"


def test_a_double_click_opens(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(many(5))
    click(tab, 1)
    with qtbot.waitSignal(tab.open_requested) as told:
        QTest.mouseDClick(tab.views.grid.viewport(), LEFT, pos=at(tab, 1))
    assert told.args is not None
    assert told.args[0].name == "图 001.jpg"


@pytest.mark.parametrize(
    ("key", "keys", "signal"),
    [
        (KEY.Key_Delete, Qt.KeyboardModifier.NoModifier, "delete_requested"),
        (KEY.Key_C, CTRL, "copy_link_requested"),
        (KEY.Key_C, CTRL | SHIFT, "copy_id_requested"),
    ],
)
def test_keys_ask_the_window(
    qtbot: QtBot, open_tab: OpenTab, key: Qt.Key, keys: Qt.KeyboardModifier, signal: str
) -> None:
    tab = open_tab(many(5))
    click(tab, 1)
    with qtbot.waitSignal(getattr(tab, signal)):
        press(tab, key, with_=keys)


def test_typing_a_name_goes_there(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab([*many(700), drawn.image(900, "Spring 1.jpg", day=900), drawn.image(901, "spring 2.jpg", day=901)])
    click(tab, 0)
    press(tab, KEY.Key_S, KEY.Key_P)
    qtbot.waitUntil(lambda: current(tab) == 700)
    assert chosen(tab) == [700]
    assert tab.views.grid.rows_shown()[0] <= 700 <= tab.views.grid.rows_shown()[1]


def test_the_same_letter_again_goes_on(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(number, name, day=number) for number, name in enumerate(("b", "a1", "a2", "c"))])
    click(tab, 0)
    press(tab, KEY.Key_A)
    qtbot.waitUntil(lambda: current(tab) == 1)
    press(tab, KEY.Key_A)
    qtbot.waitUntil(lambda: current(tab) == 2)
    press(tab, KEY.Key_A)
    qtbot.waitUntil(lambda: current(tab) == 1)


def test_chinese_is_typed_through_an_input_method(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(1, "春茶.jpg", day=1), drawn.image(2, "秋分.jpg", day=2)])
    click(tab, 0)
    event = QInputMethodEvent()
    event.setCommitString("秋")
    QApplication.sendEvent(tab.views.grid, event)
    qtbot.waitUntil(lambda: current(tab) == 1)


def test_the_menu_names_what_can_be_done(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(many(5))
    click(tab, 1)
    viewport = tab.views.grid.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at(tab, 1), viewport.mapToGlobal(at(tab, 1)))
    QApplication.sendEvent(viewport, event)
    menu = tab.findChild(QMenu)
    assert isinstance(menu, QMenu)
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == ["Open", "Copy link", "Copy media_id", "Download…", "Delete…"]
    with qtbot.waitSignal(tab.download_requested):
        actions["Download…"].trigger()
    menu.close()


def test_a_press_of_the_menu_key_opens_it_on_the_card(open_tab: OpenTab) -> None:
    tab = open_tab(many(5))
    click(tab, 1)
    nowhere = QPoint(0, 0)
    QApplication.sendEvent(tab.views.grid, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, nowhere, nowhere))
    menu = tab.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    assert tab.views.grid.viewport().mapFromGlobal(menu.pos()) != QPoint(0, 0)
    menu.close()


# Order, filter, zoom, list


def test_the_order_menu_orders(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab([drawn.image(1, "b.jpg", day=1), drawn.image(2, "a.jpg", day=2), drawn.image(3, "c.jpg", day=0)])
    assert names(tab) == ["c.jpg", "b.jpg", "a.jpg"]
    tab.filters.order_chosen.emit(Order.NAME)
    idle(qtbot, tasks)
    assert names(tab) == ["a.jpg", "b.jpg", "c.jpg"]


def test_heads_order_one_way_and_the_other(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab([drawn.image(1, "b.jpg", day=1), drawn.image(2, "a.jpg", day=2)])
    tab.set_list(True)
    heads = tab.views.table.horizontalHeader()

    def head(place: int) -> None:
        QTest.mouseClick(heads.viewport(), LEFT, pos=QPoint(heads.sectionViewportPosition(place) + 20, 10))
        idle(qtbot, tasks)

    head(4)
    assert names(tab) == ["a.jpg", "b.jpg"]
    assert (heads.sortIndicatorSection(), heads.sortIndicatorOrder()) == (4, Qt.SortOrder.AscendingOrder)
    head(4)
    assert names(tab) == ["b.jpg", "a.jpg"]
    head(0)
    assert names(tab) == ["a.jpg", "b.jpg"]
    head(1)
    assert heads.sortIndicatorSection() == 0


def test_thumbs_can_be_seen_alone(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks, library: Library) -> None:
    tab = open_tab(many(6))
    assert not tab.filters._thumbs.isVisible()
    tab._index.learn(drawn.media_id(4), thumb=True)
    tab.refresh()
    idle(qtbot, tasks)
    QTest.mouseClick(tab.filters._thumbs, LEFT)
    idle(qtbot, tasks)
    assert names(tab) == ["图 004.jpg"]
    tab._index.learn(drawn.media_id(4), thumb=False)
    tab.refresh()
    idle(qtbot, tasks)
    assert tab.empty.isVisible()
    tab.empty.began.emit()
    idle(qtbot, tasks)
    assert len(names(tab)) == 6


def test_zoom_by_slider_keys_and_wheel(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(many(40))
    assert tab.views.grid.zoom == ZOOMS[1]
    with qtbot.waitSignal(tab.zoom_changed):
        QTest.keyClick(tab.filters._zoom, KEY.Key_Right)
    assert tab.views.grid.zoom == ZOOMS[2]
    press(tab, KEY.Key_Plus, with_=CTRL)
    press(tab, KEY.Key_Equal, with_=CTRL)
    assert tab.views.grid.zoom == ZOOMS[3]
    press(tab, KEY.Key_Minus, with_=CTRL)
    assert tab.views.grid.zoom == ZOOMS[2]
    centre = QPoint(50, 50)
    wheel = QWheelEvent(
        centre.toPointF(),
        centre.toPointF(),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(tab.views.grid.viewport(), wheel)
    assert tab.views.grid.zoom == ZOOMS[1]
    assert tab.filters._zoom.value() == 1


def test_grid_and_list_share_selection_and_place(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab(many(200))
    click(tab, 0)
    press(tab, KEY.Key_End)
    with qtbot.waitSignal(tab.list_changed):
        QTest.mouseClick(tab.filters._switch._segments["list"], LEFT)
    assert chosen(tab) == [199]
    first, last = tab.views.table.rows_shown()
    assert first <= 199 <= last
    assert not tab.filters._zoom.isEnabled()


def test_a_narrow_tab_still_shows_everything(open_tab: OpenTab) -> None:
    tab = open_tab(many(20), size=(380, 400))
    assert tab.views.grid.shape_now.columns == 2
    assert not tab.filters._zoom.isVisible()
    assert tab.filters._switch.geometry().right() <= 380


# What the eye rests on


def test_a_resize_keeps_the_current_card_in_view(open_tab: OpenTab) -> None:
    tab = open_tab(many(800), size=(1000, 600))
    grid = tab.views.grid
    tab.views.select(tab.model.ids[600])
    for width in (700, 400, 1200):
        tab.resize(width, 600)
        first, last = grid.rows_shown()
        assert first <= 600 <= last


def test_a_resize_keeps_the_topmost_card_when_nothing_is_current(open_tab: OpenTab) -> None:
    tab = open_tab(many(800), size=(1000, 600))
    grid = tab.views.grid
    grid.verticalScrollBar().setValue(8_000)
    before = grid.rows_shown()[0]
    tab.resize(700, 600)
    first, last = grid.rows_shown()
    assert first <= before <= last


def test_a_refresh_keeps_selection_and_place(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab(many(500))
    grid = tab.views.grid
    click(tab, 0)
    grid.verticalScrollBar().setValue(5000)
    row = grid.rows_shown()[0]
    click(tab, row + 5, CTRL)
    kept, ids = tab.model.index(row, 0).data(), array("q", tab.selection.ids)
    top = grid.visualRect(tab.model.index(row, 0)).top()
    told: list[Selection] = []
    QApplication.processEvents()
    tab.selection_changed.connect(told.append)
    tab._index.put([drawn.image(9000 + number, f"新 {number}.jpg", day=-number) for number in range(7)], 2e9)
    tab._index.forget([drawn.media_id(2), drawn.media_id(480)])
    tab.refresh()
    idle(qtbot, tasks)
    assert tab.model.rowCount() == 505
    assert set(tab.selection.ids) == set(ids)
    moved = names(tab).index(kept)
    assert abs(grid.visualRect(tab.model.index(moved, 0)).top() - top) < grid.shape_now.cell.height()
    assert told == []


def test_what_is_gone_is_selected_no_more(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab(many(10))
    click(tab, 2)
    click(tab, 3, CTRL)
    QApplication.processEvents()
    tab._index.forget([drawn.media_id(2)])
    with qtbot.waitSignal(tab.selection_changed) as told:
        tab.refresh()
    assert told.args is not None
    assert [material.name for material in told.args[0]] == ["图 003.jpg"]


def test_a_row_forgotten_a_moment_ago_is_an_empty_place(open_tab: OpenTab) -> None:
    tab = open_tab(many(5))
    tab._index.forget([drawn.media_id(1)])
    tab.model.reread_all()
    assert painted(tab.views.grid)
    assert tab.model.index(1, 0).data() is None
    assert tab.model.index(2, 0).data() == "图 002.jpg"


def test_another_order_brings_the_current_one_into_view(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab(many(500))
    click(tab, 3)
    tab.show_order(Order.OLDEST)
    idle(qtbot, tasks)
    assert current(tab) == 496
    first, last = tab.views.grid.rows_shown()
    assert first <= 496 <= last


def test_at_the_top_a_refresh_shows_what_is_new(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab(many(100))
    tab._index.put([drawn.image(9000, "新.jpg", day=-1)], 2e9)
    tab.refresh()
    idle(qtbot, tasks)
    assert tab.views.grid.rows_shown()[0] == 0
    assert names(tab)[0] == "新.jpg"


# Nothing to see


@pytest.mark.parametrize("kind", list(Kind))
def test_an_empty_tab_says_what_belongs_here(qtbot: QtBot, open_tab: OpenTab, kind: Kind) -> None:
    tab = open_tab([], kind)
    assert tab.empty.isVisible()
    assert not tab.filters.isVisible()
    button = tab.empty._button
    with qtbot.waitSignal(tab.new_requested if kind.has_articles else tab.upload_wanted):
        QTest.mouseClick(button, LEFT)


def test_before_the_first_refresh_it_says_so(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab([])
    tab._index.set_state("refreshed_at", "")
    tab.refresh()
    idle(qtbot, tasks)
    assert "first time" in tab.empty._words.text()
    assert not tab.empty._button.isVisible()
    tab._index.put(many(3), 1.0)
    tab.refresh()
    idle(qtbot, tasks)
    assert tab.views.isVisible()


# Reading it to someone


def test_a_screen_reader_hears_cards(open_tab: OpenTab) -> None:
    tab = open_tab([drawn.image(1, "立春.jpg")])
    tab._index.learn(drawn.media_id(1), width=1080, height=810, size=319_488, thumb=True)
    tab.model.reread_all()
    view = QAccessible.queryAccessibleInterface(tab.views.grid)
    assert view.role() is QAccessible.Role.List
    assert view.text(QAccessible.Text.Name) == "Images"
    spoken = tab.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "立春.jpg, Thumb, 1080 × 810 · 312 KB"


def test_another_language_is_spoken_at_once(qapp: QApplication, open_tab: OpenTab) -> None:
    class Chinese(QTranslator):
        def translate(self, context: str, text: str, *_: object) -> str:
            return {"Name": "名称", "Images": "图片", "Newest first": "最近上传"}.get(text, "")

        def isEmpty(self) -> bool:
            return False

    tab = open_tab(many(3))
    chinese = Chinese()
    QCoreApplication.installTranslator(chinese)
    try:
        speak(tab)
        assert tab.model.headerData(0, Qt.Orientation.Horizontal) == "名称"
        assert tab.views.grid.accessibleName() == "图片"
        assert tab.filters._sort.text() == "最近上传"
    finally:
        QCoreApplication.removeTranslator(chinese)


def test_files_dropped_go_to_the_window(open_tab: OpenTab) -> None:
    tab = open_tab(many(3))
    for view in (tab.views.grid, tab.views.table):
        assert not view.acceptDrops()
        assert not view.viewport().acceptDrops()


def test_the_grid_knows_where_its_cards_are(open_tab: OpenTab) -> None:
    tab = open_tab(many(50))
    grid: GridView = tab.views.grid
    assert grid.visualRect(QModelIndex()) == QRect()
    assert not grid.indexAt(QPoint(-5, -5)).isValid()
    select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
    tab.views.selection.select(tab.model.index(1, 0), select)
    region = grid.visualRegionForSelection(tab.views.selection.selection())
    assert region.boundingRect() == grid.visualRect(tab.model.index(1, 0))
