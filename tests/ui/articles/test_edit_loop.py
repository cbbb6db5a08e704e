"""The edit loop over a browser that answers when it likes, loses notes and ends: nothing typed is lost or astray."""

import re
import threading
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from wego_desktop.ui.articles import article_in_page
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

from .fake_browser import canonical
from .loop_desk import MS, Desk


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(article_in_page, "_MISSED_MS", 5)


@pytest.fixture
def desk(qtbot: QtBot, tasks: Tasks, look: Look) -> Desk:
    """The first article is shown."""
    desk = Desk(qtbot, tasks, look, 0)
    desk.browser.begin()
    desk.rest()
    return desk


def test_an_answer_that_overtakes_a_note_waits_for_it(desk: Desk) -> None:
    told: list[str] = []
    desk.write()
    desk.browser.go("keys")
    desk.browser.script.tell()
    desk.browser.settle(lambda source: told.append(source.text))
    desk.browser.go("keys")
    desk.browser._notes.rotate(1)  # the mark comes before the note
    desk.browser.step("notes")
    desk.browser.go("calls", "answers")
    assert not told
    desk.browser.go("notes")
    desk.qtbot.waitUntil(lambda: bool(told), timeout=MS)
    assert told == ["<p  >one丁</p>"]


@pytest.mark.parametrize("was_shown", [False, True])
def test_what_is_typed_as_the_process_ends_stays_beside_what_was_put_in(desk: Desk, was_shown: bool) -> None:
    """Typed before the page showed that, or behind it."""
    desk.rewrite_first("丠")
    desk.until(lambda: desk.is_next("view.show"))
    if was_shown:
        desk.browser.step("calls")
    desk.browser.script.type("Q")
    desk.browser.script.tell()
    desk.browser.go("notes")
    desk.browser.end()
    desk.browser.begin()
    desk.rest()
    assert desk.text(desk.keys[0]) == "<p>丠</p><p  >oneQ</p>"


def test_what_was_put_into_an_article_unseen_stays_beside_what_is_typed_when_it_comes_back(desk: Desk) -> None:
    first, _, third = desk.keys
    for key in (third, first):
        desk.work.choose(key)
        desk.rest()
    desk.pasting.ready.emit("<b>P</b>", third)
    desk.work.choose(third)
    desk.until(lambda: desk.turning.key == third)
    desk.browser.go("calls", "answers")
    desk.write()
    desk.browser.go("keys")
    desk.browser.script.tell()
    desk.rest()
    assert desk.text(third) == "three丁<b>P</b>"


def test_what_an_input_method_composes_stays_with_the_article_it_was_begun_in(desk: Desk) -> None:
    first, second = desk.keys[:2]
    desk.compose()
    desk.browser.go("keys")
    desk.work.choose(second)
    desk.until(lambda: desk.turning.key == second)
    desk.rest()
    assert (desk.text(first), desk.text(second)) == ("<p  >one丁</p>", "<p>two</p>")


def test_who_asks_later_is_not_called_before_others_when_the_keyboard_has_gone(desk: Desk) -> None:
    called: list[int] = []
    keys = desk.browser.keys
    desk.write()
    for number in range(40):
        keys.after_keys(partial(called.append, number))
    desk.browser.go("keys")
    assert called == []
    desk.browser.step("notes")
    keys.after_keys(partial(called.append, 40))
    desk.rest()
    assert called == list(range(41))


def test_who_waits_for_keys_that_wait_for_a_page_goes_on_waiting_when_that_ends_as_well(desk: Desk) -> None:
    told: list[str] = []
    desk.browser.end()
    desk.write()
    desk.browser.settle(lambda source: told.append(source.text))
    for _ in range(2):
        desk.browser.begin()
        desk.browser.end()
    desk.browser.begin()
    desk.rest()
    assert told == ["<p  >one丁</p>"]


def test_what_was_taken_in_unread_is_read_when_there_is_a_page(desk: Desk) -> None:
    desk.nest()
    desk.go_on()
    desk.browser.go("notes")
    desk.browser.end(for_good=True)
    desk.until(lambda: "x" in desk.text(desk.keys[0]))
    desk.browser.begin()
    desk.until(lambda: desk.browser.document.is_settled)
    assert desk.browser.history is not None
    source = desk.browser.history.current.source
    assert source.canonical == canonical(source.text)


def test_what_is_rewritten_while_there_is_no_page_is_there_when_one_comes(desk: Desk) -> None:
    for for_good in (False, True):
        desk.browser.end(for_good=for_good)
        desk.rewrite_first("丠")
        if for_good:
            desk.qtbot.waitUntil(lambda: desk.text(desk.keys[0]).count("丠") == 2, timeout=MS)
        desk.browser.begin()
        desk.rest()
    assert desk.text(desk.keys[0]) == "<p>丠</p><p>丠</p><p  >one</p>"
    assert desk.browser.script.text == "<p>丠</p><p>丠</p><p>one</p>"


def test_an_article_can_be_left_that_the_page_could_not_show(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    second = desk.keys[1]
    desk.browser.fails.add("view.load")
    desk.work.choose(second)
    desk.until(lambda: desk.turning.key == second)
    desk.browser.go("calls", "answers")
    desk.pasting.ready.emit("<b>P</b>", second)
    desk.until(lambda: "<b>P</b>" in desk.text(second))
    desk.browser.fails.clear()
    desk.work.choose(desk.keys[0])
    desk.rest()
    assert desk.turning.key == desk.keys[0]
    desk.work.choose(second)
    desk.rest()
    assert desk.browser.script.text == desk.text(second) == "<p>two</p><b>P</b>"
    assert "could not show an article" in caplog.text


def test_a_page_that_can_not_read_a_text_holds_nobody_up(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.browser.fails.add("view.canonical")
    desk.rewrite_first("丠")
    desk.nest()
    desk.go_on()
    desk.rest()
    assert re.sub("<.*?>", "", desk.text(desk.keys[0])) == "丠onex"
    assert "could not be taken into the source" in caplog.text


def test_an_article_that_is_not_shown_is_rewritten_in_a_worker(desk: Desk) -> None:
    """A repair of a long one takes its time; who waits for it hears when the message has it."""
    desk.rest()
    second, told, begun, go_on = desk.keys[1], list[str](), list[str](), threading.Event()

    def slowly(text: str) -> str:
        begun.append(text)
        assert threading.current_thread() is not threading.main_thread()
        go_on.wait(MS / 1000)
        return f"{text}<p>R</p>"

    desk.turning.rewrite(second, slowly, lambda: told.append("then"))
    desk.turning.rewrite(second, lambda text: f"{text}<p>S</p>")
    desk.turning.once_unseen_rewritten(lambda: told.append(desk.text(second)))
    desk.qtbot.waitUntil(lambda: bool(begun), timeout=MS)
    assert (desk.text(second), told) == ("<p>two</p>", [])
    desk.work.put_text(second, "<p>TWO</p>")  # meanwhile
    go_on.set()
    desk.qtbot.waitUntil(lambda: len(told) == 2, timeout=MS)
    assert told == ["then", "<p>TWO</p><p>R</p><p>S</p>"]
    assert begun == ["<p>two</p>", "<p>TWO</p>"]


def _rewrites_slowly(desk: Desk) -> threading.Event:
    """The second article, which is not shown, gets another paragraph once this is set."""
    go_on = threading.Event()

    def slowly(text: str) -> str:
        go_on.wait(MS / 1000)
        return f"{text}<p>R</p>"

    desk.turning.rewrite(desk.keys[1], slowly)
    return go_on


def test_an_article_that_is_shown_meanwhile_gets_it_as_a_step(desk: Desk) -> None:
    desk.rest()
    second, go_on = desk.keys[1], _rewrites_slowly(desk)
    desk.work.choose(second)
    desk.until(lambda: desk.turning.key == second)
    go_on.set()
    desk.qtbot.waitUntil(lambda: not desk.turning.is_rewriting_unseen, timeout=MS)
    desk.rest()
    assert desk.text(second) == desk.browser.script.text == "<p>two</p><p>R</p>"
    desk.browser.document.undo()
    desk.rest()
    assert desk.text(second) == "<p>two</p>"


def test_a_picture_is_replaced_in_what_an_article_is_still_to_get(desk: Desk) -> None:
    desk.rest()
    second, go_on = desk.keys[1], _rewrites_slowly(desk)
    desk.pasting.ready.emit('<img src="https://a.example/1">', second)
    desk.pasting.replaced.emit({"https://a.example/1": "https://b.example/2"})
    go_on.set()
    desk.qtbot.waitUntil(lambda: not desk.turning.is_rewriting_unseen, timeout=MS)
    assert desk.text(second) == '<p>two</p><p>R</p><img src="https://b.example/2">'


def test_a_change_that_fails_holds_up_no_other(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.rest()

    def fails(text: str) -> str:
        raise ValueError(text)

    desk.turning.rewrite(desk.keys[1], fails)
    desk.turning.rewrite("of no article", fails)
    desk.turning.rewrite(desk.keys[2], lambda text: f"{text}<p>R</p>")
    desk.qtbot.waitUntil(lambda: not desk.turning.is_rewriting_unseen, timeout=MS)
    assert desk.text(desk.keys[2]) == "three<p>R</p>"
    assert caplog.text.count("nobody expected this") == 1


def played(desk: Desk, acts: int, *, ends: bool) -> Desk:
    """Somebody was at work; at rest all is where it has to be."""
    desk.browser.begin()
    desk.play(acts, ends=ends)
    desk.rest()
    desk.check()
    return desk


@pytest.mark.parametrize("seed", range(4))
def test_whatever_comes_when(qtbot: QtBot, tasks: Tasks, look: Look, seed: int) -> None:
    assert not played(Desk(qtbot, tasks, look, seed), 60, ends=False).browser.lost


@pytest.mark.parametrize("seed", range(2))
def test_notes_that_get_lost_are_asked_for(qtbot: QtBot, tasks: Tasks, look: Look, seed: int, quick: None) -> None:
    assert not played(Desk(qtbot, tasks, look, seed, loses=0.3), 60, ends=False).browser.lost


@pytest.mark.parametrize("seed", range(6))
def test_whenever_the_process_ends_what_was_told_is_there(qtbot: QtBot, tasks: Tasks, look: Look, seed: int) -> None:
    assert played(Desk(qtbot, tasks, look, seed), 100, ends=True).browser.ends
