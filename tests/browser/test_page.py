"""The real page with real keys: what is typed reaches the source, and nothing else changes."""

import json
import re

import pytest
from PySide6.QtCore import Qt

from wego_desktop.articles.source import Source
from wego_desktop.ui.articles import key_way
from wego_desktop.ui.articles.shell import WORLD

from .driven import ARTICLES, Driven, stored

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def driven(one_of_many: Driven) -> Driven:
    return one_of_many


def test_untouched_articles_are_the_same_string(driven: Driven) -> None:
    for name in ARTICLES:
        html = stored(name)
        driven.load(html)
        assert driven.text() == html
        assert driven.js("writing.text() === addresses.plain(view.article.innerHTML)")
    assert driven.changes == []


# What may change beside a typed character: white space that HTML would swallow, and the <br> that kept an empty line.
BESIDE = r"(?: |&nbsp;|&#160;|\u00a0|<br\s*/?>)*"
TEXTS = """(() => {
  const walker = document.createTreeWalker(view.article, NodeFilter.SHOW_TEXT), found = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement, text = walker.currentNode.data.trim();
    const typed = parent.getClientRects().length && !parent.closest("svg,textarea,select") && text.length > 1;
    if (typed && getComputedStyle(parent).userSelect !== "all") found.push(text);
  }
  return found;
})()"""


def is_typed(before: str, after: str, sign: str) -> bool:
    """Whether ``after`` is ``before`` with the character, apart from what may change beside it."""
    left, found, right = after.partition(sign)
    short, rest = re.sub(f"{BESIDE}$", "", left), re.sub(f"^{BESIDE}", "", right)
    between = before[len(short) : len(before) - len(rest)]
    return bool(found) and before == short + between + rest and re.fullmatch(BESIDE, between) is not None


def test_one_key_is_one_character_of_the_source(driven: Driven) -> None:
    for name in ARTICLES:
        driven.load(stored(name))
        texts = driven.js(TEXTS)
        assert isinstance(texts, list)
        for text in list(dict.fromkeys(texts))[:2]:
            before = driven.text()
            driven.select(text, 1)
            driven.type("Q")
            assert is_typed(before, driven.text(), "Q"), (before, driven.text())
            driven.type("\b")
            assert driven.text() == before


def test_what_may_change_beside_a_typed_character(driven: Driven) -> None:
    for html, anchor, at, keys, wanted in (
        ("<p >ab</p>", "ab", 2, " ", "<p >ab&nbsp;</p>"),
        ("<p >ab</p>", "ab", 2, " c", "<p >ab c</p>"),
        ("<p  >ab </p>", "ab", 2, "c", "<p  >abc</p>"),
        ("<p >a&#98;</p>", "ab", 1, "<", "<p >a&lt;&#98;</p>"),
        ("<p >a&#98;</p>", "ab", 1, "&", "<p >a&amp;&#98;</p>"),
        ("<p class=x>a</p>", "a", 1, "\b", "<p class=x><br></p>"),
    ):
        driven.load(html)
        driven.select(anchor, at)
        driven.type(keys)
        assert driven.text() == wanted


def test_enter_makes_a_paragraph_like_the_one_it_is_pressed_in(driven: Driven) -> None:
    for html, wanted in (
        ("<p  style='color: red'>ab<br  /></p>", "<p  style='color: red'>a</p><p style=\"color: red\">b<br  /></p>"),
        ("<section  data-x=1><p>ab</p></section>", "<section  data-x=1><p>a</p><p>b</p></section>"),
        ("ab", "a<p>b</p>"),
        ("<section style='padding: 9px'  >ab</section>", "<section style='padding: 9px'  ><p>a</p><p>b</p></section>"),
        ("<table><tr><td  >ab</table>", "<table><tr><td  ><p>a</p><p>b</p></table>"),
        ("<ul><li  >ab</li></ul>", "<ul><li  >a</li><li>b</li></ul>"),
    ):
        driven.load(html)
        driven.select("ab", 1)
        driven.type("\n")
        assert driven.text() == wanted


def test_paragraphs_join_without_spans_and_other_styles(driven: Driven) -> None:
    for html, wanted in (
        ("<p  style='font-size: 20px'>a</p><p   class=x>b<b>c</b></p>z", "<p  style='font-size: 20px'>ab<b>c</b></p>z"),
        ("<p>a</p><section  ><section  ><p>bc</p></section></section><p>d</p>", "<p>abc</p><p>d</p>"),
        ("<p  ><br  /></p><p  style='color: red'>b</p>", "<p  style='color: red'>b</p>"),
        ("<p>a<br  /></p>\n<p>b</p>", "<p>ab</p>\n"),
    ):
        driven.load(html)
        driven.select("b", 0)
        driven.type("\b")
        assert driven.text() == wanted
        assert driven.undo() == html


FOREIGN = "<svg><foreignobject><section style='height:4px'>{}</section></foreignobject></svg>"


@pytest.mark.parametrize(
    ("html", "wanted"),
    [
        ("<ul ><li><p>a</p></li><li><p>b</p></li></ul>", "<ul ><li><p>ab</p></li></ul>"),
        ("<p  >a</p><ul ><li>b</li><li>c</li></ul>", "<p  >ab</p><ul ><li>c</li></ul>"),
        ("<ul ><li>c</li><li>a</li></ul><p  >b</p>", "<ul ><li>c</li><li>ab</li></ul>"),
        ("<ul ><li>a<ul><li>b</li></ul></li></ul>", "<ul ><li>ab</li></ul>"),
        ("<table><tr><td  >a<ul><li>b</li></ul></table>", "<table><tr><td  >ab</table>"),
        ("<table><tr><td  >a<td><ul><li>b</li></ul></table>", "<table><tr><td  >a<td><ul><li>b</li></ul></table>"),
        (FOREIGN.format("a<p>b</p>"), FOREIGN.format("ab")),
    ],
)
def test_items_and_drawings_join_without_spans_and_other_styles(driven: Driven, html: str, wanted: str) -> None:
    driven.load(html)
    driven.select("b", 0)
    driven.type("\b")
    assert driven.text() == wanted
    assert driven.undo() == html
    driven.select("a", 1)
    driven.type("\x7f")
    assert driven.text() == wanted


def test_what_is_typed_where_something_was_deleted_has_no_style_of_ours(driven: Driven) -> None:
    driven.load("<p  >a<i>bc</i>d</p><p style='color: red'><img src='https://mmbiz.qpic.cn/a/0'  >x</p>")
    driven.select("bc", 0, "bc", 2)
    driven.type("\b")
    driven.type("Q")
    driven.compose("z", commit="字")
    assert "style" not in driven.text().partition("</p>")[0]
    driven.select("x", 1)
    driven.type("\b\n\b")
    driven.type("y")
    assert driven.text().endswith("<p style='color: red'><img src='https://mmbiz.qpic.cn/a/0'  >y</p>")


def test_what_is_asked_for_before_it_is_typed_stays(driven: Driven) -> None:
    for way in ("key", "input method"):
        driven.load("<p  >ab</p>")
        driven.select("ab", 1)
        driven.type("\b")
        driven.page.run("color", "#c81e1e")
        driven.text()
        if way == "key":
            driven.type("QR")
        else:
            driven.compose("z", commit="字符")
        typed = "QR" if way == "key" else "字符"
        assert driven.text() == f'<p  ><span style="color: #c81e1e;">{typed}</span>b</p>'


def test_spans_of_somebody_stay_when_an_edit_of_the_browser_is_cleared_up(driven: Driven) -> None:
    driven.load("<p><span  style='color: red'>ab</span><span style='color: blue'>cd</span></p>")
    driven.select("ab", 1, "cd", 1)
    driven.type("\b")
    assert driven.text() == "<p><span  style='color: red'>a</span><span style='color: blue'>d</span></p>"
    driven.select("d", 1)
    driven.type("\n")
    assert driven.text().startswith("<p><span  style='color: red'>a</span><span style='color: blue'>d</span></p><p>")
    driven.type("e")
    assert '<p><span style="color: blue">e</span></p>' in driven.text()


def test_delete_at_the_end_of_a_paragraph_brings_the_next_one(driven: Driven) -> None:
    driven.load("<p  >a</p><p  style='color: red'>b</p><p>c</p>")
    driven.select("a", 1)
    driven.type("\x7f")
    assert driven.text() == "<p  >ab</p><p>c</p>"


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("\b", "<p  class=x>a1</p><p  >d</p>"),
        ("Q", "<p  class=x>aQ1</p><p  >d</p>"),
        ("\n", '<p  class=x>a</p><p class="x">1</p><p  >d</p>'),
    ],
)
def test_a_selection_over_paragraphs_is_replaced(driven: Driven, typed: str, wanted: str) -> None:
    html = "<p  class=x>ab</p><section><p>m</p></section><p   style='color: red'>c1</p><p  >d</p>"
    driven.load(html)
    driven.select("ab", 1, "c1", 1)
    driven.type(typed)
    assert driven.text() == wanted
    assert driven.undo() == html


SECTION, CARD = "<section  ><p>b</p></section>", "<mp-common-profile data-id=x></mp-common-profile>"


@pytest.mark.parametrize("whole", [SECTION, CARD, "<table><tr><td>b</table>", "<hr  />"])
def test_what_is_selected_as_a_whole_goes_as_a_whole(driven: Driven, whole: str) -> None:
    """As the browser does it, the paragraph behind would move into the section, with a style from our own sheet."""
    for keys, wanted in (("\b", ""), ("\x7f", ""), ("cut", ""), ("Q", "<p>Q</p>"), ("\n", "<p><br></p>")):
        driven.load(f"<p  >a</p>{whole}<p  class=x>c</p>")
        driven.js("view.article.focus() ?? chosen.element(view.article.children[1]) ?? 0")
        if keys == "cut":
            driven.key(Qt.Key.Key_X, CONTROL)
        else:
            driven.type(keys)
        assert driven.text() == f"<p  >a</p>{wanted}<p  class=x>c</p>"
        assert driven.undo() == f"<p  >a</p>{whole}<p  class=x>c</p>"


def test_an_input_method_takes_the_place_of_a_section(driven: Driven) -> None:
    driven.load(f"<p  >a</p>{SECTION}<p  class=x>c</p>")
    driven.js("view.article.focus() ?? chosen.element(view.article.children[1]) ?? 0")
    driven.compose("z", "zi", commit="字")
    assert driven.text() == "<p  >a</p><p>字</p><p  class=x>c</p>"


def test_what_is_cut_over_paragraphs_leaves_no_style_behind(driven: Driven) -> None:
    driven.load(
        "<p  class=x>ab</p><section><p>m</p></section><p   style='color: red; font-size: 20px'>c1</p><p  >d</p>"
    )
    driven.select("ab", 1, "c1", 1)
    driven.key(Qt.Key.Key_X, CONTROL)
    assert driven.text() == "<p  class=x>a1</p><p  >d</p>"


def test_all_deleted_leaves_a_line_to_type_in(driven: Driven) -> None:
    driven.load("<section  ><p>ab</p></section><p>c</p>")
    driven.select("ab", 0, "c", 1)
    driven.type("\b")
    driven.type("x")
    assert driven.text() == "<section  ><p>x</p></section>"


def test_chinese_is_typed_through_an_input_method(driven: Driven) -> None:
    driven.load("<p  >你好</p>")
    driven.select("你好", 1)
    driven.compose("c", "ch", "chun", commit="春")
    assert driven.text() == "<p  >你春好</p>"
    assert [source.text for source in driven.changes] == ["<p  >你春好</p>"]
    driven.compose("t", commit="")  # thought better of it
    assert driven.text() == "<p  >你春好</p>"
    assert driven.undo() == "<p  >你好</p>"


def test_nothing_is_sent_while_an_input_method_composes(driven: Driven) -> None:
    driven.load("<p  >你好</p>")
    driven.select("你好", 2)
    driven.compose("wo", commit="")
    driven.type("a")
    driven.text()
    assert not any("wo" in source.text for source in driven.changes)


def test_typing_goes_on_when_what_is_being_composed_is_taken_away(driven: Driven) -> None:
    for act in (
        "view.edit(() => view.article.firstChild.replaceWith(ground.element('p'))) ?? 0",
        "view.run('heading', 2)",
        "view.run('selectSection') && view.run('deleteSection')",
    ):
        driven.load("<p  >one</p><p  >two</p>")
        driven.select("one", 3)
        driven.preedit("zi")
        driven.wait(lambda: "onezi" in str(driven.js("view.article.textContent")))
        driven.js(act)
        driven.select("two", 3)
        driven.type("QQ")
        source = driven.settled()
        assert "twoQQ" in source.text
        assert source.canonical == driven.js("writing.text(true)")


def test_a_command_comes_behind_the_keys_that_were_pressed_before_it(driven: Driven) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 1)
    for sign in "cdefg":
        driven.type(f"{sign}{sign}{sign}")
        driven.page.run("insertHtml", "·")
        driven.text()
    assert driven.text() == "<p  >accc·ddd·eee·fff·ggg·b</p>"


def test_a_cell_that_stands_in_no_row_is_in_no_table(driven: Driven) -> None:
    driven.load("<table><tr><td>ab</td></tr></table>")
    driven.js("view.article.querySelector('tbody').append(view.article.querySelector('td')) ?? 0")
    driven.select("ab", 1)
    assert driven.js("state().table") is None
    assert driven.js("JSON.parse(view.run('rowBelow'))") == {"refused": "no table"}


def test_characters_beyond_the_first_plane_are_counted_as_one(driven: Driven) -> None:
    driven.load("<p  >😀a😁</p><p >😂</p>")
    driven.select("a", 1)
    driven.type("b")
    assert driven.text() == "<p  >😀ab😁</p><p >😂</p>"
    driven.select("😂", 2)
    driven.compose(commit="😃")
    assert driven.text() == "<p  >😀ab😁</p><p >😂😃</p>"
    driven.select("😂😃", 4)
    driven.type("\b")
    assert driven.text() == "<p  >😀ab😁</p><p >😂</p>"


@pytest.mark.parametrize("sign", ["👨‍👩‍👧", "🇨🇳", "e\u0301", "\U0002070e", "字\ufe0f", "\u200dA", "👍🏽"])
def test_signs_of_several_characters_are_typed_and_deleted_by_whole_characters(driven: Driven, sign: str) -> None:
    driven.load(f"<p  >a{sign}b</p><p  class=x>{sign}</p>")
    driven.select("b", 0)
    driven.compose(commit=sign)
    assert driven.text() == f"<p  >a{sign}{sign}b</p><p  class=x>{sign}</p>"
    for key in ("\b", "\x7f", "\b"):
        driven.type(key)
        source = driven.settled()
        assert (
            source.canonical
            == driven.js("writing.text(true)")
            == driven.js(f"view.canonical({json.dumps(source.text)})")
        )
        assert source.text.endswith(f"</p><p  class=x>{sign}</p>")
        source.text.encode()  # no half of a pair is left


def test_undo_goes_back_by_runs_of_typing_and_enters(driven: Driven) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 1)
    driven.type("12\n3")
    assert driven.text() == "<p  >a12</p><p>3b</p>"
    assert driven.undo() == "<p  >a12</p><p>b</p>"
    assert driven.undo() == "<p  >a12b</p>"
    assert driven.js("places.selection()") == [[0, 0, 3], [0, 0, 3]]
    assert driven.undo() == "<p  >ab</p>"
    assert driven.undo() == "<p  >ab</p>"
    assert driven.redo() == "<p  >a12b</p>"
    driven.type("x")
    assert driven.text() == "<p  >a12xb</p>"
    assert driven.redo() == "<p  >a12xb</p>"


def test_the_keys_of_undo_and_redo(driven: Driven) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 2)
    driven.type("c")
    assert driven.text() == "<p  >abc</p>"
    for key, modifiers, wanted in (
        (Qt.Key.Key_Z, CONTROL, "<p  >ab</p>"),
        (Qt.Key.Key_Y, CONTROL, "<p  >abc</p>"),
        (Qt.Key.Key_Z, CONTROL, "<p  >ab</p>"),
        (Qt.Key.Key_Z, CONTROL | SHIFT, "<p  >abc</p>"),
    ):
        driven.changes.clear()
        driven.key(key, modifiers)
        driven.wait(lambda: bool(driven.changes))
        assert driven.changes[-1].text == wanted


def test_what_no_source_can_say_is_shown_as_the_nearest_that_one_can(driven: Driven) -> None:
    driven.load("<p>a</p>")
    driven.js("view.edit(() => { view.article.firstChild.append(document.createElement('p')); }) ?? 0")
    source = driven.settled()
    assert source.canonical == driven.js("writing.text(true)")
    assert "<p><p>" not in source.canonical


def test_keys_typed_while_a_long_edit_is_under_way_are_not_lost(driven: Driven) -> None:
    driven.load("<p>a</p>" + "<p  class=x>字</p>" * 3000)
    driven.select("a", 1)
    for sign in "bcdefgh\nijk":
        driven.type(sign)
        driven.js("view.tell() ?? 0")
    assert driven.text().startswith("<p>abcdefgh</p><p>ijk</p><p  class=x>")


def test_keys_reach_a_page_at_work_before_it_is_settled(driven: Driven, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_way, "PATIENCE_MS", 20)
    driven.load("<p  >a</p>")
    driven.select("a", 1)
    busy = "(() => { const until = performance.now() + 250; while (performance.now() < until) { /* at work */ } })()"
    driven.page._stage.page.runJavaScript(busy, WORLD)
    driven.type("bcd")
    told: list[Source] = []
    driven.page.settle(told.append)
    driven.wait(lambda: bool(told))
    assert told[0].text == "<p  >abcd</p>"


def test_pictures_have_addresses_of_ours_in_the_page_and_their_own_in_the_text(driven: Driven) -> None:
    html = (
        "<p><img data-src='https://mmbiz.qpic.cn/a/0' crossorigin  /><IMG SRC=https://mmbiz.qpic.cn/b/0?a=1&amp;b=2 >"
        "<span style='background: url( &quot;https://mmbiz.qpic.cn/c/0&quot; ) no-repeat'>x</span>"
        "<svg><image xlink:href='https://mmbiz.qpic.cn/d/0'></image></svg><span style='filter: url(#f)'>y</span></p>"
    )
    driven.load(html)
    driven.wait(lambda: len(driven.pictures.asked) >= 4)
    assert sorted(driven.pictures.asked) == [
        f"https://mmbiz.qpic.cn/{name}" for name in ("a/0", "b/0?a=1&b=2", "c/0", "d/0")
    ]
    driven.select("y", 1)
    driven.type("z")
    assert driven.text() == html.replace("y</span>", "yz</span>")


def test_a_page_whose_process_ends_comes_back_with_everything_typed(driven: Driven) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 2)
    driven.type("c")
    assert driven.text() == "<p  >abc</p>"
    died: list[int] = []
    driven.page.crashed.connect(lambda: died.append(1))
    driven.kill()
    driven.wait(lambda: bool(died))
    driven.wait_for_page("abc")
    driven.select("abc", 3)
    driven.type("d")
    assert driven.text() == "<p  >abcd</p>"
    assert driven.undo() == "<p  >ab</p>"
