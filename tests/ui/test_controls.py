"""The small parts, worked by mouse and keyboard."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible, QAction, QColor, QFontMetricsF, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QButtonGroup, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.conftest import Show
from wego_desktop.ui.controls.bars import ProgressLine
from wego_desktop.ui.controls.buttons import (
    Button,
    DangerButton,
    LinkButton,
    OutlineButton,
    PrimaryButton,
    QuietButton,
)
from wego_desktop.ui.controls.capacity import CapacityBar
from wego_desktop.ui.controls.chips import Chip
from wego_desktop.ui.controls.copy_field import CopyField
from wego_desktop.ui.controls.empty import EmptyState
from wego_desktop.ui.controls.notice import Notice
from wego_desktop.ui.controls.painting import advance
from wego_desktop.ui.controls.slider import ZoomSlider
from wego_desktop.ui.controls.switches import SegmentedSwitch, Switch
from wego_desktop.ui.controls.tabs import CountTabs
from wego_desktop.ui.controls.words import ElidedLabel, Words
from wego_desktop.ui.style import Look
from wego_desktop.ui.tokens import DARK, LIGHT

LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
ZH = {"Copied": "已复制", "Copy {label}": "复制{label}", "{used} of {allowed} used": "已用 {used} / {allowed}"}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en"))
    yield
    QLocale.setDefault(before)


def has_colour(widget: QWidget, colour: QColor) -> bool:
    image = widget.grab().toImage()
    pixels = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return any(image.pixelColor(x, y).rgb() == colour.rgb() for x, y in pixels)


def role(widget: QWidget) -> QAccessible.Role:
    spoken = QAccessible.queryAccessibleInterface(widget)
    assert spoken is not None
    return spoken.role()


class Chinese(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, hint: str | None = None, number: int = -1) -> str:
        return ZH.get(text, text)


@pytest.fixture
def chinese(qapp: QCoreApplication) -> Iterator[QTranslator]:
    words = Chinese()
    yield words
    qapp.removeTranslator(words)


@pytest.mark.parametrize("kind", [PrimaryButton, OutlineButton, DangerButton, LinkButton])
def test_buttons_by_mouse_and_keyboard(show: Show, look: Look, kind: type[Button]) -> None:
    button = kind(look, "Upload", "upload")
    show(button)
    clicks: list[str] = []
    button.clicked.connect(lambda: clicks.append("click"))
    QTest.mouseClick(button, LEFT)
    QTest.keyClick(button, KEY.Key_Space)
    assert len(clicks) == 2
    assert role(button) == QAccessible.Role.Button
    button.setEnabled(False)
    QTest.mouseClick(button, LEFT)
    assert len(clicks) == 2


def test_the_ring_comes_with_the_keyboard_and_goes_with_the_mouse(show: Show, look: Look) -> None:
    first, second = OutlineButton(look, "One"), OutlineButton(look, "Two")
    show(first, second)
    first.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not has_colour(first, LIGHT.accent_line)
    QTest.keyClick(first, KEY.Key_Tab)
    assert second.hasFocus()
    assert has_colour(second, LIGHT.accent_line)
    QTest.mouseClick(second, LEFT)
    assert not has_colour(second, LIGHT.accent_line)


def test_everything_follows_the_colours(show: Show, look: Look) -> None:
    button = PrimaryButton(look, "Upload")
    show(button)
    assert has_colour(button, LIGHT.accent_fill)
    look.wear(DARK)
    assert has_colour(button, DARK.accent_fill)


def test_a_button_serves_an_action(qtbot: QtBot, show: Show, look: Look) -> None:
    window = QWidget()
    action = QAction("&Delete…", window)
    action.setShortcut(QKeySequence("Del"))
    button = QuietButton.for_action(look, action, "delete")
    show(button)
    done: list[str] = []
    action.triggered.connect(lambda: done.append("done"))
    QTest.mouseClick(button, LEFT)
    assert done == ["done"]
    assert button.accessibleName() == "Delete"
    assert "Del" in button.toolTip().removeprefix("Delete")
    action.setEnabled(False)
    assert not button.isEnabled()
    action.setText("Remove")
    assert button.accessibleName() == "Remove"
    qtbot.addWidget(window)


def test_a_button_shows_that_an_action_is_on(show: Show, look: Look) -> None:
    action = QAction("Preview", checkable=True)
    button = QuietButton.for_action(look, action, "panel-right")
    show(button)
    QTest.mouseClick(button, LEFT)
    assert (button.isChecked(), action.isChecked()) == (True, True)
    action.trigger()
    assert (button.isChecked(), action.isChecked()) == (False, False)


def test_a_button_may_open_a_menu(qtbot: QtBot, show: Show, look: Look) -> None:
    button = OutlineButton(look, "By type")
    narrow = button.sizeHint().width()
    menu = QMenu(button)
    menu.addAction("Image")
    button.setMenu(menu)
    assert button.sizeHint().width() > narrow
    show(button)
    menu.aboutToShow.connect(lambda: QCoreApplication.postEvent(menu, QEvent(QEvent.Type.Close)))
    with qtbot.waitSignal(menu.aboutToShow):
        QTest.keyClick(button, KEY.Key_Space)


def test_chips_exclude_each_other_and_keep_their_width(show: Show, look: Look) -> None:
    group = QButtonGroup()
    every, unused = Chip(look, "All"), Chip(look)
    unused.set_label("Not used", 1318)
    for chip in (every, unused):
        group.addButton(chip)
    show(every, unused)
    every.setChecked(True)
    width = unused.sizeHint().width()
    QTest.mouseClick(unused, LEFT)
    assert unused.text() == "Not used 1,318"
    assert (every.isChecked(), unused.isChecked()) == (False, True)
    assert unused.sizeHint().width() == width
    assert unused.font().weight() > every.font().weight()


def test_the_switch_between_views(show: Show, look: Look) -> None:
    switch = SegmentedSwitch(look)
    switch.add("grid", "grid", "Grid")
    switch.add("list", "list", "List")
    chosen: list[str] = []
    switch.current_changed.connect(chosen.append)
    show(switch)
    grid, rows = switch.findChildren(type(switch._segments["grid"]))
    QTest.mouseClick(rows, LEFT)
    assert (switch.current(), chosen) == ("list", ["list"])
    QTest.keyClick(rows, KEY.Key_Left)
    assert (switch.current(), chosen) == ("grid", ["list", "grid"])
    assert role(grid) == QAccessible.Role.RadioButton
    assert grid.accessibleName() == "Grid"


def test_on_and_off(show: Show, look: Look) -> None:
    switch = Switch(look, "Comments")
    show(switch)
    QTest.mouseClick(switch, LEFT, pos=QPoint(4, 8))  # on its words
    assert switch.isChecked()
    assert has_colour(switch, LIGHT.accent_fill)
    QTest.keyClick(switch, KEY.Key_Space)
    assert not switch.isChecked()
    assert role(switch) == QAccessible.Role.CheckBox


def test_zoom_in_steps(show: Show, look: Look) -> None:
    slider = ZoomSlider(look, 4)
    show(slider)
    for _ in range(9):
        QTest.keyClick(slider, KEY.Key_Right)
    assert slider.value() == 3
    QTest.keyClick(slider, KEY.Key_Home)
    assert slider.value() == 0
    QTest.mouseClick(slider, LEFT, pos=QPoint(slider.width() - 6, slider.height() // 2))
    assert slider.value() > 0


def tabs_of(look: Look) -> CountTabs:
    tabs = CountTabs(look)
    for key, text in (("image", "Images"), ("voice", "Voices"), ("video", "Videos")):
        tabs.add(key, text)
    return tabs


def test_tabs_by_mouse_and_keyboard(show: Show, look: Look) -> None:
    tabs = tabs_of(look)
    chosen: list[str] = []
    tabs.current_changed.connect(chosen.append)
    show(tabs)
    assert (tabs.current(), chosen) == ("image", [])
    QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(2).center())
    QTest.keyClick(tabs, KEY.Key_Left)
    tabs.set_current("image")
    assert chosen == ["video", "voice", "image"]


def test_tabs_say_their_counts_and_why_they_want_a_look(show: Show, look: Look) -> None:
    tabs = tabs_of(look)
    show(tabs)
    before = tabs.tabRect(0).width()
    tabs.set_count("image", 1284)
    tabs.set_attention("image", "2 expire today")
    assert tabs.tabRect(0).width() > before
    assert tabs.accessibleTabName(0) == "Images, 1,284, 2 expire today"
    assert tabs.tabToolTip(0) == "2 expire today"
    assert has_colour(tabs, LIGHT.warn)
    tabs.set_text("image", "Pictures")
    assert tabs.accessibleTabName(0).startswith("Pictures")
    assert role(tabs) == QAccessible.Role.PageTabList


def test_choosing_a_tab_moves_nothing(show: Show, look: Look) -> None:
    tabs = tabs_of(look)
    show(tabs)
    before = [tabs.tabRect(place) for place in range(3)]
    tabs.set_current("voice")
    assert [tabs.tabRect(place) for place in range(3)] == before


def test_capacity_warns_in_words_and_colour(qtbot: QtBot, show: Show, look: Look) -> None:
    capacity = CapacityBar(look)
    show(capacity)
    capacity.show_used(1284, 5000)
    assert capacity.accessibleName() == "1,284 of 5,000 used"
    qtbot.waitUntil(lambda: has_colour(capacity, LIGHT.accent))
    assert not has_colour(capacity, LIGHT.warn)
    capacity.show_used(4500, 5000)
    assert capacity.accessibleName() == "4,500 of 5,000 used, 500 left"
    qtbot.waitUntil(lambda: has_colour(capacity, LIGHT.warn))
    capacity.show_used(5200, 5000)
    assert capacity.text().endswith("0 left")
    capacity.show_used(7, 0)
    assert capacity.text() == "7 used"
    assert role(capacity) == QAccessible.Role.ProgressBar


def test_capacity_speaks_the_language(
    qtbot: QtBot, show: Show, qapp: QApplication, look: Look, chinese: QTranslator
) -> None:
    capacity = CapacityBar(look)
    show(capacity)
    capacity.show_used(1284, 5000)
    qapp.installTranslator(chinese)
    qtbot.waitUntil(lambda: capacity.accessibleName() == "已用 1,284 / 5,000")


def test_how_far_something_is(show: Show, look: Look) -> None:
    line = ProgressLine(look)
    show(line)
    line.show_share(0.5)
    assert has_colour(line, LIGHT.accent)
    line.setRange(0, 0)
    assert has_colour(line, LIGHT.info)
    line.show_share(2.0)
    line.set_ink("err")
    assert has_colour(line, LIGHT.err)
    assert line.value() == line.maximum()


def test_copying_a_value(show: Show, look: Look) -> None:
    field = CopyField(look, "media_id")
    field.set_value("mK3v8Zq1TnR7yUuPq0sX-7Wc4sD0w1Ao9GiAa6NtQk4M")
    window = show(field)
    window.resize(260, 60)
    button = field.findChild(QuietButton)
    assert isinstance(button, QuietButton)
    assert "…" in field.shown
    assert field.shown.startswith("mK3v")
    assert field.shown.endswith("Qk4M")
    assert button.accessibleName() == "Copy media_id"
    QTest.mouseClick(button, LEFT)
    assert QGuiApplication.clipboard().text() == field.value
    assert button.text() == "Copied"


def test_a_click_on_the_value_copies_too(qtbot: QtBot, show: Show, look: Look) -> None:
    field = CopyField(look, "Link")
    field.set_value("https://example.test/1")
    show(field)
    label = field.findChild(ElidedLabel)
    assert isinstance(label, ElidedLabel)
    with qtbot.waitSignal(field.copied) as copied:
        QTest.mouseClick(label, LEFT, pos=label.rect().center())
    assert copied.args == ["https://example.test/1"]


def test_copied_is_said_in_the_language_and_only_for_a_while(
    qtbot: QtBot, show: Show, qapp: QApplication, look: Look, chinese: QTranslator
) -> None:
    qapp.installTranslator(chinese)
    field = CopyField(look, "链接")
    field.set_value("x")
    field._timer.setInterval(1)
    show(field)
    button = field.findChild(QuietButton)
    assert isinstance(button, QuietButton)
    field.copy()
    assert button.text() == "已复制"
    qtbot.waitUntil(lambda: button.text() == "")
    assert button.accessibleName() == "复制链接"


def test_a_field_without_a_value_copies_nothing(show: Show, look: Look) -> None:
    field = CopyField(look, "Link")
    field.set_value("")
    show(field)
    assert not field.isEnabled()


def test_an_empty_view_leads_on(qtbot: QtBot, show: Show, look: Look) -> None:
    empty = EmptyState(look, "empty-images")
    empty.set_words("Pictures stand here.", "Choose files…", "Which pictures?")
    show(empty)
    button, link = empty.findChild(OutlineButton), empty.findChild(LinkButton)
    assert isinstance(button, OutlineButton)
    assert isinstance(link, LinkButton)
    with qtbot.waitSignal(empty.began):
        QTest.mouseClick(button, LEFT)
    with qtbot.waitSignal(empty.followed):
        QTest.keyClick(link, KEY.Key_Space)
    empty.set_words("Nothing found.")
    assert button.isHidden()
    assert link.isHidden()


def test_a_notice_leads_on_and_goes(show: Show, look: Look) -> None:
    notice = Notice(look)
    show(notice, Words(look, "below"))
    assert notice.isHidden()
    opened: list[int] = []
    notice.say("Deleted 3", "Open folder", lambda: opened.append(1))
    assert notice.isVisible()
    link = notice.findChild(LinkButton)
    assert isinstance(link, LinkButton)
    QTest.mouseClick(link, LEFT)
    assert opened == [1]
    assert notice.isHidden()


def test_a_notice_goes_by_itself_but_not_from_under_the_keyboard(qtbot: QtBot, show: Show, look: Look) -> None:
    notice = Notice(look, stays_ms=1)
    other = OutlineButton(look, "Other")
    show(notice, other)
    notice.say("Saved", "Open folder")
    link = notice.findChild(LinkButton)
    assert isinstance(link, LinkButton)
    link.setFocus()
    with qtbot.waitSignal(notice._timer.timeout):
        pass
    assert notice.isVisible()
    other.setFocus()
    qtbot.waitUntil(notice.isHidden)


def test_long_names_keep_their_ends(qtbot: QtBot, show: Show, look: Look) -> None:
    label = ElidedLabel(look, "A very long name of a picture from last summer 0412.jpg")
    show(label)
    assert label.toolTip() == ""
    label.setFixedWidth(120)
    qtbot.waitUntil(lambda: "…" in label.shown)
    assert label.shown.endswith(".jpg")
    assert label.toolTip() == label.text()
    label.setText("short")
    assert label.shown == "short"


def test_names_are_never_markup(look: Look) -> None:
    assert Words(look, "<b>x</b>").textFormat() == Qt.TextFormat.PlainText


def test_words_keep_their_colour(show: Show, look: Look) -> None:
    words = Words(look, "details", "details", "err")
    show(words)
    assert words.palette().windowText().color() == LIGHT.err
    look.wear(DARK)
    assert words.palette().windowText().color() == DARK.err


def test_everything_that_can_be_clicked_can_be_reached_by_tab(show: Show, look: Look) -> None:
    tabs = tabs_of(look)
    switch = SegmentedSwitch(look)
    switch.add("grid", "grid", "Grid")
    parts: list[QWidget] = [tabs, Chip(look, "All"), switch, ZoomSlider(look, 4), Switch(look, "On")]
    parts.append(QuietButton(look, "more"))
    window = show(*parts)
    reached: list[QWidget | None] = []
    for _ in parts:
        QTest.keyClick(QApplication.focusWidget() or window, KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert all(any(part is seen or (seen and part.isAncestorOf(seen)) for seen in reached) for part in parts)


def test_they_let_go_of_the_look_when_they_die(qtbot: QtBot, look: Look) -> None:
    """A page that is closed leaves nothing behind that the next change of colours would call."""
    page = QWidget()
    column = QVBoxLayout(page)
    for part in (OutlineButton(look, "x"), tabs_of(look), EmptyState(look, "offline"), CopyField(look, "y")):
        column.addWidget(part)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()
    look.wear(DARK)


@pytest.mark.parametrize("words", ["Images 74", "可修复 1,234", "On this computer", "Can be repaired 1,234"])
def test_a_button_is_as_wide_as_its_words(qtbot: QtBot, look: Look, words: str) -> None:
    button = QuietButton(look, "refresh")
    button.setText(words)
    qtbot.addWidget(button)
    room = advance(button.font(), words)
    assert button._cut(words, room) == words
    assert room - 1 < QFontMetricsF(button.font()).horizontalAdvance(words)
