"""The form: writing in it, and what it says of lengths."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wego_desktop import limits
from wego_desktop.articles.counting import State
from wego_desktop.articles.message import Entry
from wego_desktop.ui.articles.article_form import ArticleForm
from wego_desktop.ui.articles.article_switches import ArticleSwitches
from wego_desktop.ui.articles.counted_field import CountedField
from wego_desktop.ui.articles.text_box import TextBox
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Article

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
OLD, TODAY = (limits.load(profile).article for profile in limits.PROFILES)


@pytest.fixture
def form(qtbot: QtBot, look: Look) -> Iterator[ArticleForm]:
    shown = ArticleForm(look)
    qtbot.addWidget(shown)
    shown.resize(288, 400)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.hide()


@pytest.fixture
def told(form: ArticleForm) -> list[Article]:
    heard: list[Article] = []
    form.edited.connect(heard.append)
    return heard


def show(form: ArticleForm, article: Article, key: str = "a", *, single: bool = True) -> Entry:
    entry = Entry(article, key=key)
    form.show_entry(entry, single, TODAY)
    return entry


def commit(field: CountedField, text: str, composed: str = "") -> None:
    """As an input method does."""
    event = QInputMethodEvent(composed, [])
    event.setCommitString(text)
    QApplication.sendEvent(field.text, event)


def box(field: CountedField) -> TextBox:
    assert isinstance(field.text, TextBox)
    return field.text


def test_what_is_written_is_told_and_the_rest_is_as_it_was(
    qtbot: QtBot, form: ArticleForm, told: list[Article]
) -> None:
    article = Article("t", digest="two\r\nlines\u00a0", content="<p>x</p>", source_url="u", extra={"a": 1})
    show(form, article)
    form.author.text.setFocus()
    qtbot.keyClicks(form.author.text, "Shen")
    assert told[-1] == replace(article, author="Shen")
    assert form.author.counter.text() == "4 / 16"


def test_showing_tells_nothing(form: ArticleForm, told: list[Article]) -> None:
    show(form, Article("春茶\u00a0上新", "沈", "摘要"))
    show(form, Article("夏", "沈", "摘要"))
    assert not told


def test_a_no_break_space_stays_one(qtbot: QtBot, form: ArticleForm, told: list[Article]) -> None:
    show(form, Article("a\u00a0b"))
    form.title.text.setFocus()
    qtbot.keyClick(form.title.text, KEY.Key_End)
    qtbot.keyClicks(form.title.text, "c")
    assert told[-1].title == "a\u00a0bc"


@pytest.mark.parametrize(
    ("length", "state", "ink"), [(32, State.FINE, ""), (33, State.DOUBTFUL, "32"), (65, State.OVER, "1")]
)
def test_a_title_says_twice_that_it_is_long(form: ArticleForm, length: int, state: State, ink: str) -> None:
    show(form, Article("茶" * length))
    assert form.title.counter.text() == f"{length} / 64"
    assert form.title.state is state
    assert ink in form.title.hint.text()
    assert form.title.hint.isVisible() == (state is not State.FINE)
    assert form.title.text.property("state") == {State.FINE: "", State.DOUBTFUL: "warn", State.OVER: "err"}[state]
    assert form.title.hint.text() in form.title.text.accessibleDescription()


def test_a_link_is_counted_in_bytes(form: ArticleForm) -> None:
    show(form, Article("t", source_url="https://例.cn"))
    assert form.source.counter.text() == "14 B / 1 KB"
    show(form, Article("t", source_url="x" * 1100))
    assert "76 B" in form.source.hint.text()


def test_where_the_limits_name_no_number_there_is_only_the_count(form: ArticleForm) -> None:
    form.show_entry(Entry(Article("茶" * 70, "沈" * 20)), True, OLD)
    assert (form.title.counter.text(), form.author.counter.text()) == ("70", "20")
    assert form.title.hint.isHidden()


def test_a_digest_is_off_among_several_and_says_why_and_stays_what_it_was(
    form: ArticleForm, told: list[Article]
) -> None:
    show(form, Article("t", digest="摘要"), single=False)
    assert not form.digest.text.isEnabled()
    assert form.digest.hint.isVisible()
    assert form.digest.hint.text() in form.digest.text.accessibleDescription()
    assert not form.digest.counter.isVisible()
    show(form, Article("t", digest="摘要"), single=True)
    assert form.digest.text.isEnabled()
    assert form.digest.hint.isHidden()
    assert form.digest.text.text() == "摘要"
    assert not told


def test_enter_goes_on_and_what_is_pasted_comes_in_one_line(
    qtbot: QtBot, form: ArticleForm, told: list[Article]
) -> None:
    show(form, Article(""))
    form.title.text.setFocus()
    mime = QMimeData()
    mime.setText("春茶\r\n上新\n")
    box(form.title).insertFromMimeData(mime)
    assert told[-1].title == "春茶 上新"
    qtbot.keyClick(form.title.text, KEY.Key_Return)
    assert form.author.text.hasFocus()
    assert told[-1].title == "春茶 上新"


def test_tab_goes_through_all_fields(qtbot: QtBot, form: ArticleForm) -> None:
    show(form, Article(""))
    form.title.text.setFocus()
    for field in (form.author, form.source, form.digest):
        qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        assert field.text.hasFocus()
        assert field.text.accessibleName()


# Nothing may come between a person and what they write


def test_an_echo_that_comes_late_does_not_undo_what_was_written_since(
    qtbot: QtBot, form: ArticleForm, told: list[Article]
) -> None:
    show(form, Article(""))
    form.title.text.setFocus()
    qtbot.keyClicks(form.title.text, "abc")
    show(form, told[0])
    show(form, told[1])
    assert form.title.text.text() == "abc"
    assert box(form.title).textCursor().position() == 3


def test_the_same_again_moves_no_cursor_and_keeps_undo(qtbot: QtBot, form: ArticleForm, told: list[Article]) -> None:
    show(form, Article("abc"))
    form.title.text.setFocus()
    qtbot.keyClick(form.title.text, KEY.Key_Right)
    qtbot.keyClicks(form.title.text, "x")
    show(form, told[-1])
    assert box(form.title).textCursor().position() == 2
    qtbot.keyClick(form.title.text, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert told[-1].title == "abc"


def test_what_came_from_elsewhere_is_shown_and_the_cursor_stays(qtbot: QtBot, form: ArticleForm) -> None:
    show(form, Article("abc"))
    form.title.text.setFocus()
    qtbot.keyClick(form.title.text, KEY.Key_Right)
    show(form, Article("abcdef"))
    assert form.title.text.text() == "abcdef"
    assert box(form.title).textCursor().position() == 1


@pytest.mark.parametrize("name", ["title", "author"])
def test_composing_is_neither_told_nor_interrupted(form: ArticleForm, told: list[Article], name: str) -> None:
    field: CountedField = getattr(form, name)
    show(form, Article("", ""))
    field.text.setFocus()
    commit(field, "", "chun")
    assert not told
    show(form, Article("别处来的", "别处来的"))
    assert field.text.composing
    assert field.text.text() == ""
    commit(field, "春")
    assert [getattr(one, name) for one in told] == ["春"]
    assert field.counter.text().startswith("1 /")


def test_another_article_is_shown_also_where_one_writes(qtbot: QtBot, form: ArticleForm, told: list[Article]) -> None:
    show(form, Article(""))
    form.title.text.setFocus()
    qtbot.keyClicks(form.title.text, "ab")
    show(form, Article("a"), "b")
    assert form.title.text.text() == "a"
    assert len(told) == 2


def test_a_message_of_pictures_cannot_be_written_in(form: ArticleForm) -> None:
    show(form, Article("t", extra={"article_type": "newspic"}))
    assert not any(field.text.isEnabled() for field in (form.title, form.author, form.source, form.digest))


def test_switches_tell_the_article(qtbot: QtBot, look: Look) -> None:
    switches = ArticleSwitches(look)
    qtbot.addWidget(switches)
    switches.resize(288, 100)
    switches.show()
    told: list[Article] = []
    switches.edited.connect(told.append)
    switches.show_entry(Entry(Article("t", author="沈")))
    assert not switches.fans.isEnabled()
    qtbot.mouseClick(switches.comments, LEFT, pos=QPoint(5, 5))
    assert switches.fans.isEnabled()
    qtbot.keyClick(switches.fans, KEY.Key_Space)
    qtbot.keyClick(switches.cover, KEY.Key_Space)
    assert told[-1] == Article("t", author="沈", open_comment=True, fans_only=True, show_cover=True)
