"""The source as text: shown in lines, kept to the byte."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from wego_desktop.ui.articles.find_bar import FindBar
from wego_desktop.ui.articles.source_edit import rebased
from wego_desktop.ui.articles.source_lines import BREAK, SourceLines
from wego_desktop.ui.articles.source_paint import coloured
from wego_desktop.ui.articles.source_view import SourceView
from wego_desktop.ui.style import Look
from wego_desktop.ui.tokens import DARK, LIGHT

CORPUS = sorted((Path(__file__).parents[2] / "articles" / "corpus").glob("*.html"))
ODD = "\u2029\u2028\ufdd0\ufdd1\ufffc\0\r\n\u00a0↵⏎\ue000 <p>&字😀"
KEY = Qt.Key


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[SourceView]:
    view = SourceView(Look())
    view.resize(600, 300)
    view.show()
    yield view
    view.close()
    view.deleteLater()


@given(st.text(st.sampled_from(ODD), max_size=60))
def test_lines_stand_for_the_source(source: str) -> None:
    lines = SourceLines(source)
    assert lines.source(lines.shown(source)) == source


@given(st.text(st.sampled_from(ODD), max_size=40))
def test_a_document_keeps_the_source(qapp: object, source: str) -> None:
    view = SourceView(Look())
    view.show_source(source)
    view.document().setModified(True)
    assert view.source == source
    view.deleteLater()


@pytest.mark.parametrize("file", CORPUS, ids=lambda file: file.stem)
def test_articles_are_kept_to_the_byte(view: SourceView, file: Path) -> None:
    source = file.read_bytes().decode()
    view.show_source(source)
    assert view.source is source
    view.moveCursor(view.textCursor().MoveOperation.End)
    QTest.keyClicks(view, "a")
    assert view.source == source + "a"
    view.undo()
    assert view.source == source


def test_elements_begin_lines(view: SourceView) -> None:
    view.show_source("<section><p>一<b>二</b></p><p>三</p></section>\n<p>四")
    shown = view.document().toRawText().split(BREAK)
    assert shown == ["<section>", "<p>一<b>二</b></p>", "<p>三</p></section>↵", "<p>四"]


def test_keys_change_the_source_and_never_its_shown_breaks(view: SourceView) -> None:
    view.show_source("<p>一</p><p>二</p>")
    view.moveCursor(view.textCursor().MoveOperation.End)
    view.moveCursor(view.textCursor().MoveOperation.StartOfBlock)
    QTest.keyClick(view, KEY.Key_Backspace)  # over the break that is only shown
    assert view.source == "<p>一</p<p>二</p>"
    QTest.keyClicks(view, ">")
    QTest.keyClick(view, KEY.Key_Return)
    assert view.source == "<p>一</p>\n<p>二</p>"
    QTest.keyClick(view, KEY.Key_Backspace)
    QTest.keyClick(view, KEY.Key_Backspace)
    assert view.source == "<p>一</p<p>二</p>"
    view.moveCursor(view.textCursor().MoveOperation.Start)
    QTest.keyClick(view, KEY.Key_Delete)
    assert view.source == "p>一</p<p>二</p>"


def test_what_is_pasted_and_copied_is_source(view: SourceView) -> None:
    view.show_source("<p>一</p><p>二</p>")
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == "<p>一</p><p>二</p>"
    data = QMimeData()
    data.setText("a\r\nb\nc")
    view.insertFromMimeData(data)
    assert view.source == "a\nb\nc"


def test_a_place_of_the_source_is_shown(view: SourceView) -> None:
    source = "<p>😀一</p><p>二</p>" * 300
    view.show_source(source)
    view.show_place(source.rindex("二"))
    QTest.keyClicks(view, "x")
    assert view.source == source[: source.rindex("二")] + "x" + source[source.rindex("二") :]


def test_only_what_is_in_sight_is_coloured(qtbot: QtBot, view: SourceView) -> None:
    view.show_source('<p class="a">字&nbsp;</p>' * 4000)
    document = view.document()
    qtbot.waitUntil(lambda: bool(document.begin().layout().formats()))
    assert not document.lastBlock().layout().formats()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: bool(document.lastBlock().layout().formats()))


def test_colours_follow_the_look(qtbot: QtBot) -> None:
    look = Look()
    view = SourceView(look)
    view.show()
    view.show_source("<p>一</p>")

    def ink() -> QColor | None:
        formats = view.document().begin().layout().formats()
        return formats[0].format.foreground().color() if formats else None

    qtbot.waitUntil(lambda: ink() == LIGHT.accent_text)
    look.wear(DARK)
    qtbot.waitUntil(lambda: ink() == DARK.accent_text)
    view.close()
    view.deleteLater()


def test_each_part_has_its_colour() -> None:
    text = "<p class='a' b>一&amp;</p><!--c-->↵"
    parts = {text[part.start : part.end]: part.ink for part in coloured(text, "↵")}
    assert parts == {
        "<p ": "accent_text",
        "class=": "info",
        "'a'": "text2",
        " ": "accent_text",
        "b": "info",
        ">": "accent_text",
        "&amp;": "warn",
        "</p>": "accent_text",
        "<!--c-->": "text3",
        "↵": "disabled",
    }


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "wanted"),
    [
        ("abc", "abXc", "abc", "abXc"),
        ("abc", "abc", "aYbc", "aYbc"),
        ("abcdef", "aXbcdef", "abcdYf", "aXbcdYf"),
        ("abcdef", "abcdeXf", "Ybcdef", "YbcdeXf"),
        ("abc", "aXc", "aYc", "aXc"),  # both changed the same
        ("aaaa", "aaaaa", "aaaab", "aaaaab"),
        ("", "x", "", "x"),
    ],
)
def test_an_edit_lands_on_what_changed_meanwhile(base: str, mine: str, theirs: str, wanted: str) -> None:
    assert rebased(base, mine, theirs) == wanted


class Found:
    """A find bar and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.bar = FindBar(Look())
        self.bar.resize(700, 90)
        self.wanted: list[tuple[str, object]] = []
        self.bar.wanted.connect(lambda command, argument: self.wanted.append((command, argument)))
        self.qtbot = qtbot

    def end(self) -> None:
        self.bar.close()
        self.bar.deleteLater()


@pytest.fixture
def found(qtbot: QtBot) -> Iterator[Found]:
    found = Found(qtbot)
    yield found
    found.end()


def options(text: str, *, case: bool = False, word: bool = False) -> tuple[str, object]:
    return "find", {"text": text, "caseSensitive": case, "wholeWord": word}


def test_finding_as_one_types(found: Found) -> None:
    found.bar.begin("茶")
    assert found.wanted == [options("茶")]
    assert not found.bar.put.isVisible()
    found.bar.show_found({"count": 1200, "current": 3})
    assert found.bar.says.text() == "3 of 1,200"
    QTest.keyClick(found.bar.text, KEY.Key_Return)
    QTest.keyClick(found.bar.text, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert found.wanted[1:] == [("findNext", None), ("findPrevious", None)]
    QTest.keyClicks(found.bar.text, "tea")
    found.qtbot.waitUntil(lambda: found.wanted[-1] == options("tea"))
    found.bar.show_found({"count": 0, "current": 0})
    assert found.bar.says.text() == "Nothing found"
    assert not found.bar.next.isEnabled()
    found.bar.case.click()
    found.bar.word.click()
    assert found.wanted[-1] == options("tea", case=True, word=True)


def test_enter_first_looks_for_what_was_just_typed(found: Found) -> None:
    found.bar.begin("a")
    QTest.keyClicks(found.bar.text, "b")
    QTest.keyClick(found.bar.text, KEY.Key_Return)
    assert found.wanted[-1] == options("b")


def test_replacing_and_closing(found: Found) -> None:
    found.bar.begin("茶", replacing=True)
    found.bar.show_found({"count": 2, "current": 1})
    assert found.bar.put.isVisible()
    found.bar.put.setText("水")
    QTest.keyClick(found.bar.put, KEY.Key_Return)
    found.bar.replace_all.click()
    assert found.wanted[1:] == [("replace", "水"), ("replaceAll", "水")]
    found.bar.show_found({"count": 0, "current": 0, "replaced": 1})
    assert found.bar.says.text().startswith("1 ")
    with found.qtbot.waitSignal(found.bar.closed):
        QTest.keyClick(found.bar.put, KEY.Key_Escape)
    assert found.wanted[-1] == ("findStop", None)
    assert found.bar.isHidden()


def test_its_controls_are_named(found: Found) -> None:
    bar = found.bar
    for part in (bar.text, bar.put, bar.next, bar.previous, bar.case, bar.word, bar.close_button):
        assert part.accessibleName()
