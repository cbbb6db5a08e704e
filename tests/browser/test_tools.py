"""The tools over the real page: buttons and keys change the article, one step each, and nothing beside it."""

from collections.abc import Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.articles.message import Message, Place
from wego_desktop.ui.articles.middle import Middle
from wego_desktop.ui.articles.pasting import Pasting
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

from .driven import MS, Driven

CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key
RED = "<p STYLE='color:red'>春茶上新<br  /></p>"
HTML = f"<section data-a=1  ><p  >前&nbsp</p>{RED}</section><p\n>后&#39;</p>"


class Tooled(Driven):
    """A page with its tools."""

    def __init__(self, qtbot: QtBot, tasks: Tasks) -> None:
        super().__init__(qtbot, tasks)
        self.window = QWidget()
        self.work = Work(Message.begin(Place.DRAFT), self.window)
        turning = Turning(tasks, self.work, self.page, self.window)
        pasting = cast(Pasting, None)  # takes files only, and none are chosen here
        self.tools = Middle(Look(), self.page, turning, pasting, "", self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tools)
        turning.begin()
        self.window.resize(1000, 700)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def take_over(self, qtbot: QtBot, tasks: Tasks) -> None:
        """Threads end with their test; only edits need some here."""
        self._qtbot = qtbot
        self.page._document._tasks = tasks
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def close(self) -> None:
        super().close()
        self.window.close()
        self.window.deleteLater()

    def click(self, name: str) -> None:
        button = self.tools.toolbar.buttons[name]
        self.wait(button.isEnabled)
        QTest.mouseClick(button, LEFT)


@pytest.fixture
def tooled(qtbot: QtBot, tasks: Tasks) -> Iterator[Tooled]:
    tooled = Tooled(qtbot, tasks)
    yield tooled
    tooled.close()


@pytest.fixture(scope="module")
def kept(qapp: QApplication) -> Iterator[list[Tooled]]:
    """The one that tests take after each other."""
    kept: list[Tooled] = []
    yield kept
    for tooled in kept:
        tooled.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def one_of_many(kept: list[Tooled], qtbot: QtBot, tasks: Tasks) -> Iterator[Tooled]:
    """For what leaves no mark but in the article."""
    tooled = kept.pop() if kept else Tooled(qtbot, tasks)
    tooled.take_over(qtbot, tasks)
    yield tooled
    tooled.settled()  # nothing of it reaches the next one
    kept.append(tooled)


def test_a_button_changes_the_words_and_shows_it(one_of_many: Tooled) -> None:
    tooled = one_of_many
    tooled.load(HTML)
    tooled.select("春茶", 1, "春茶", 3)
    tooled.click("bold")
    wanted = HTML.replace("茶上", "<strong>茶上</strong>")
    assert tooled.text() == wanted
    tooled.wait(tooled.tools.toolbar.buttons["bold"].isChecked)
    tooled.click("undo")
    assert tooled.text() == HTML
    tooled.click("redo")
    assert tooled.text() == wanted


@pytest.mark.parametrize(
    ("key", "modifiers", "old", "new"),
    [
        (KEY.Key_B, CONTROL, "茶上", "<strong>茶上</strong>"),
        (KEY.Key_I, CONTROL, "茶上", "<em>茶上</em>"),
        (KEY.Key_U, CONTROL, "茶上", '<span style="text-decoration: underline;">茶上</span>'),
        (KEY.Key_2, CONTROL | ALT, RED, None),
        (KEY.Key_E, CONTROL | SHIFT, "STYLE='color:red'", "STYLE='color:red;text-align: center;'"),
        (KEY.Key_Up, ALT, f"<p  >前&nbsp</p>{RED}", None),
        (KEY.Key_D, CONTROL | SHIFT, RED, RED * 2),
        (KEY.Key_Backspace, CONTROL | SHIFT, RED, ""),
    ],
)
def test_keys_reach_the_page_s_tools(
    one_of_many: Tooled, key: Qt.Key, modifiers: Qt.KeyboardModifier, old: str, new: str | None
) -> None:
    tooled = one_of_many
    tooled.load(HTML)
    tooled.select("春茶", 1, "春茶", 3)
    tooled.wait(tooled.tools.toolbar.buttons["bold"].isEnabled)
    tooled.key(key, modifiers)
    tooled.wait(lambda: bool(tooled.changes))
    text = tooled.text()
    before, behind = HTML.split(old)
    assert text.startswith(before)
    assert text.endswith(behind)
    if new is not None:
        assert text == HTML.replace(old, new)
    tooled.key(KEY.Key_Z, CONTROL)
    tooled.wait(lambda: len(tooled.changes) > 1)
    assert tooled.text() == HTML


def test_what_is_typed_next_is_bold(tooled: Tooled) -> None:
    tooled.load("<p>一二</p>")
    tooled.select("一二", 1)
    tooled.click("bold")
    tooled.wait(tooled.tools.toolbar.buttons["bold"].isChecked)
    assert tooled.changes == []
    tooled.type("ab")
    assert tooled.text() == "<p>一<strong>ab</strong>二</p>"
    tooled.compose("zi", commit="字")
    assert tooled.text() == "<p>一<strong>ab字</strong>二</p>"


def test_an_input_method_types_bold_too(tooled: Tooled) -> None:
    tooled.load("<p>一二</p>")
    tooled.select("一二", 1)
    tooled.click("bold")
    tooled.wait(tooled.tools.toolbar.buttons["bold"].isChecked)
    tooled.compose("z", "zi", commit="字")
    assert tooled.text() == "<p>一<strong>字</strong>二</p>"
    assert tooled.undo() == "<p>一二</p>"


def test_a_picture_is_selected_by_a_click_and_put_in_place_of_another(tooled: Tooled) -> None:
    image = (
        '<img data-src="https://mmbiz.qpic.cn/a/0" data-ratio="0.5" data-w="640"  style="width:300px;height:150px"/>'
    )
    html = f"<p >前</p><p>{image}</p>"
    tooled.load(html)
    place = tooled.js("(({x, y}) => [x + 20, y + 20])(view.article.querySelector('img').getBoundingClientRect())")
    assert isinstance(place, list)
    QTest.mouseClick(tooled._target, LEFT, pos=QPoint(int(place[0]), int(place[1])))
    tooled.wait(lambda: tooled.tools.toolbar.actions_.state.picture is not None)
    picture = tooled.tools.toolbar.actions_.state.picture
    assert picture
    assert picture.address == "https://mmbiz.qpic.cn/a/0"
    tooled.page.run("replacePicture", {"address": "wego://local/" + "a" * 64, "width": 100, "height": 25})
    tooled.wait(lambda: bool(tooled.changes))
    text = tooled.text()
    assert text.startswith("<p >前</p><p><img ")
    assert f'src="wego://local/{"a" * 64}"' in text
    assert "data-src" not in text
    assert 'data-ratio="0.25"' in text
    assert "300px" in text
    assert tooled.undo() == html


def test_finding_changes_nothing_and_replacing_is_one_step(tooled: Tooled) -> None:
    tooled.load("<p  >茶一</p><p>二<b>茶</b></p>")
    tooled.key(KEY.Key_F, CONTROL)
    bar = tooled.tools.find_bar
    tooled.wait(bar.isVisible)
    bar.text.setText("茶")
    tooled.wait(lambda: bar.says.text() == "1 of 2")
    bar.begin("茶", replacing=True)
    bar.put.setText("水")
    bar.replace_all.click()
    tooled.wait(lambda: bar.says.text().startswith("2 "))
    assert tooled.text() == "<p  >水一</p><p>二<b>水</b></p>"
    assert tooled.undo() == "<p  >茶一</p><p>二<b>茶</b></p>"
    assert len(tooled.changes) == 2
    QTest.keyClick(bar.text, KEY.Key_Escape)
    assert bar.isHidden()


def test_the_source_is_edited_as_text_in_one_step(qtbot: QtBot, tooled: Tooled) -> None:
    tooled.load(HTML)
    tooled.click("source")
    tools = tooled.tools
    tooled.wait(lambda: tools.shows_source)
    assert tools.source.source == HTML
    tools.source.moveCursor(tools.source.textCursor().MoveOperation.End)
    QTest.keyClicks(tools.source, "<p class=k>x")
    with qtbot.waitSignal(tooled.page.changed, timeout=MS):
        QTest.keyClick(tools.source, KEY.Key_Escape)
    assert not tools.shows_source
    assert tooled.text() == HTML + "<p class=k>x"
    assert tooled.js("view.article.lastElementChild.textContent") == "x"
    assert tooled.undo() == HTML


def test_what_is_typed_in_the_source_reaches_the_article_without_leaving_it(tooled: Tooled) -> None:
    tooled.load(HTML)
    tooled.click("source")
    tools = tooled.tools
    tooled.wait(lambda: tools.shows_source)
    tools._pause.setInterval(1)
    tools.source.moveCursor(tools.source.textCursor().MoveOperation.End)
    QTest.keyClicks(tools.source, "x")
    tooled.wait(lambda: bool(tooled.changes) and tooled.changes[-1].text == HTML + "x")
    assert tools.shows_source
    assert tools.source.source == HTML + "x"


def test_a_picture_alone_takes_the_place_of_the_selected_one(tooled: Tooled) -> None:
    tooled.load(
        '<p >前</p><p><a href="y"><img data-src="x" data-ratio="0.5" data-w="640"  style="width:300px"/></a></p>'
    )
    tooled.js("chosen.element(view.article.querySelector('img'))")
    tooled.page.run("insertHtml", '<p><img src="wego://local/ab" data-ratio="2" data-w="9"></p>')
    tooled.wait(lambda: bool(tooled.changes))
    text = tooled.text()
    assert text.startswith('<p >前</p><p><a href="y"><img ')
    assert text.count("<p") == 2
    assert 'src="wego://local/ab"' in text
    assert 'data-ratio="2"' in text
    assert "300px" in text


def test_a_picture_is_pulled_to_another_width_in_one_step(tooled: Tooled) -> None:
    html = '<p  >前</p><p><img data-src="x" style="width:200px;height:100px"  /></p>'
    tooled.load(html)
    tooled.js("chosen.element(view.article.querySelector('img'))")
    corner = "document.querySelector('#paper > i b')"
    tooled.wait(lambda: bool(tooled.js(f"{corner}?.getBoundingClientRect().width")))
    place = tooled.js(f"(({{x, y}}) => [x + 6, y + 6])({corner}.getBoundingClientRect())")
    assert isinstance(place, list)
    at = QPoint(int(place[0]), int(place[1]))
    QTest.mousePress(tooled._target, LEFT, pos=at)
    QTest.mouseMove(tooled._target, at - QPoint(60, 0))
    tooled.wait(lambda: tooled.js("document.querySelector('#paper > i span').textContent.startsWith('140')") is True)
    assert tooled.changes == []
    QTest.mouseRelease(tooled._target, LEFT, pos=at - QPoint(60, 0))
    tooled.wait(lambda: bool(tooled.changes))
    text = tooled.text()
    assert text.startswith('<p  >前</p><p><img data-src="x" style="width:4')
    assert text.endswith('%;height:auto"  /></p>')
    assert tooled.undo() == html


def test_an_empty_article_begins_with_a_paragraph(tooled: Tooled) -> None:
    tooled.load("")
    tooled.wait(tooled.tools.toolbar.buttons["bold"].isEnabled)
    tooled.type("a\nb")
    assert tooled.text() == "<p>a</p><p>b</p>"
    tooled.load("")
    tooled.compose("zi", commit="字")
    assert tooled.text() == "<p>字</p>"
    tooled.load("")
    tooled.page.run("align", "center")
    tooled.wait(lambda: bool(tooled.changes))
    tooled.type("c")
    assert tooled.text() == '<p style="text-align: center;">c</p>'
    tooled.load("")
    tooled.wait(tooled.tools.toolbar.buttons["bold"].isEnabled)
    tooled.click("bold")
    tooled.wait(tooled.tools.toolbar.buttons["bold"].isChecked)
    tooled.type("d")
    assert tooled.text() == "<p><strong>d</strong></p>"
    assert tooled.undo() == ""
