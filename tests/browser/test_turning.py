"""One article leaves the page and another comes: whatever is under way then, nothing of it is lost or goes astray."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from wego_desktop.articles.source import Source
from wego_desktop.ui.tasks import Tasks

from .seats import Seat, message, seated, unreached


@pytest.fixture
def seat(qtbot: QtBot, tasks: Tasks) -> Iterator[Seat]:
    with unreached(tasks) as opened, seated(qtbot, tasks, opened, message("<p  >one</p>", "<p  >two</p>")) as seat:
        yield seat


def key(seat: Seat, at: int) -> str:
    return seat.editor.work.message.entries[at].key


def text(seat: Seat, at: int) -> str:
    return seat.editor.work.message.entries[at].article.content


def wait_for(seat: Seat, at: int) -> None:
    seat.driven.wait(lambda: seat.editor.turning.key == key(seat, at) and seat.editor.page.history is not None)


def test_what_is_asked_while_an_article_leaves_is_done_to_it_and_told(seat: Seat) -> None:
    editor, told = seat.editor, list[Source]()
    editor.work.choose(key(seat, 1))
    editor.turning.rewrite(key(seat, 0), lambda text: text.replace("one", "ONE"))
    editor.page.settle(told.append)
    editor.page.undo()
    wait_for(seat, 1)
    seat.driven.wait(lambda: bool(told))
    assert told[0].text == "<p  >two</p>"
    assert (text(seat, 0), seat.driven.text()) == ("<p  >ONE</p>", "<p  >two</p>")
    editor.work.choose(key(seat, 0))
    wait_for(seat, 0)
    assert seat.driven.text() == "<p  >ONE</p>"
    assert seat.driven.undo() == "<p  >one</p>"


def test_an_article_that_is_chosen_back_at_once_hears_what_the_message_became(seat: Seat) -> None:
    work = seat.editor.work
    work.choose(key(seat, 1))
    entry = work.message.entries[0]
    work.take(work.message.with_entry(replace(entry, article=replace(entry.article, content="<p>merged</p>"))))
    work.choose(key(seat, 0))
    seat.driven.wait(lambda: seat.driven.text() == "<p>merged</p>")
    assert text(seat, 0) == "<p>merged</p>"


def test_what_was_typed_right_before_an_article_is_taken_out_comes_back_with_it(seat: Seat) -> None:
    work, entry = seat.editor.work, seat.editor.work.message.entries[0]
    seat.driven.select("one", 3)
    seat.driven.type("Q")
    work.remove(entry.key)
    work.add(entry, 0)
    wait_for(seat, 0)
    seat.driven.wait(lambda: seat.driven.text() == "<p  >oneQ</p>")
    assert text(seat, 0) == "<p  >oneQ</p>"


def test_taking_out_the_article_that_is_edited_shows_its_neighbour(seat: Seat) -> None:
    seat.editor.list.removed.emit(key(seat, 0))
    wait_for(seat, 0)
    assert seat.editor.list.current() == key(seat, 0)
    assert seat.driven.text() == "<p  >two</p>"
    assert seat.editor.list.count.text() == "1 / 8"


def test_the_foot_counts_the_article_one_comes_back_to_and_the_head_the_articles(seat: Seat) -> None:
    editor = seat.editor
    editor.list.added.emit()
    wait_for(seat, 2)
    seat.driven.wait(lambda: editor.foot.length.text().startswith("Source 0 of"))
    assert editor.head.subtitle.text().startswith("3 ")
    editor.work.choose(key(seat, 0))
    wait_for(seat, 0)
    seat.driven.wait(lambda: editor.foot.counts.text().startswith("1 "))
    assert editor.foot.length.text().startswith("Source 12 of")


def test_the_source_of_an_article_closes_when_another_is_edited(seat: Seat) -> None:
    middle = seat.editor.middle
    middle.turn()
    seat.driven.wait(lambda: middle.shows_source)
    cursor = middle.source.textCursor()
    cursor.setPosition(6)
    cursor.insertText("X")
    seat.editor.list.added.emit()
    wait_for(seat, 2)
    seat.driven.text()
    assert not middle.shows_source
    assert [text(seat, at) for at in range(3)] == ["<p  >oXne</p>", "<p  >two</p>", ""]


def test_the_source_that_is_asked_for_is_that_of_the_article_that_comes(seat: Seat) -> None:
    middle = seat.editor.middle
    seat.editor.list.duplicated.emit(key(seat, 0))
    middle.turn()
    seat.driven.wait(lambda: middle.shows_source)
    wait_for(seat, 1)
    assert len(seat.editor.work.message.entries) == 3
    assert middle._key == seat.editor.work.key == key(seat, 1)
