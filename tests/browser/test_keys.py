"""Keys pressed while the page is not ready for them: whatever it is busy with, they come, in their order."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from wego_desktop.articles.source import Source
from wego_desktop.ui.articles import stage
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.tasks import Tasks

from .driven import Driven
from .seats import Seat, message, seated, unreached


@pytest.fixture
def seat(qtbot: QtBot, tasks: Tasks) -> Iterator[Seat]:
    with unreached(tasks) as opened, seated(qtbot, tasks, opened, message("<p  >one</p>", "<p  >two</p>")) as seat:
        yield seat


@contextmanager
def halted(driven: Driven) -> Iterator[None]:
    """The page's process stands still, as on a machine that is very busy."""
    pid = driven.page._stage.page.renderProcessPid()
    os.kill(pid, signal.SIGSTOP)
    yield
    os.kill(pid, signal.SIGCONT)


def test_keys_are_quicker_than_the_call_that_gives_them_to_the_article(driven: Driven) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 2)
    driven.js("document.activeElement.blur() ?? 0")
    with halted(driven):
        driven.page.setFocus()
        driven.type("cd\b\ne")
    assert driven.text() == "<p  >abc</p><p>e</p>"


def test_keys_reach_the_article_before_the_keyboard_goes_elsewhere(driven: Driven, qtbot: QtBot) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 2)
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    told: list[Source] = []
    with halted(driven):
        driven.type("cde")
        other.activateWindow()
        other.setFocus()
        driven.wait(other.hasFocus)
        driven.page.settle(told.append)
    driven.wait(lambda: bool(told))
    assert told[0].text == "<p  >abcde</p>"


@contextmanager
def leaving(seat: Seat) -> Iterator[Work]:
    """The second article was chosen right after a key, and the page stands still."""
    work = seat.editor.work
    seat.driven.select("one", 3)
    with halted(seat.driven):
        seat.driven.type("A")
        work.choose(work.message.entries[1].key)
        yield work


def test_keys_that_are_pressed_while_an_article_leaves_are_for_the_one_that_comes(seat: Seat) -> None:
    with leaving(seat) as work:
        seat.driven.type("BCD")
    first, second = work.message.entries
    seat.driven.wait(lambda: seat.editor.turning.key == second.key)
    assert seat.driven.text() == "<p  >BCDtwo</p>"
    assert work.message.entry(first.key).article.content == "<p  >oneA</p>"


def test_keys_wait_for_an_article_that_is_chosen_back(seat: Seat) -> None:
    with leaving(seat) as work:
        seat.driven.type("B")
        work.choose(work.message.entries[0].key)
        seat.driven.type("C")
    assert seat.driven.text() == "<p  >oneABC</p>"


def test_keys_wait_for_a_page_that_ended(driven: Driven) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 2)
    driven.type("c")
    assert driven.text() == "<p  >abc</p>"
    driven.kill()
    driven.wait(lambda: not driven.page._stage.is_alive)
    driven.type("de")
    assert driven.text() == "<p  >abcde</p>"
    driven.wait_for_page("abcde")


def test_a_page_that_does_not_answer_any_more_gives_way_to_another(
    driven: Driven, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    driven.load("<p  >ab</p>")
    driven.select("ab", 2)
    driven.type("c")
    assert driven.text() == "<p  >abc</p>"
    monkeypatch.setattr(stage, "_MOST_SILENT", 1)
    told: list[Source] = []
    crashed: list[bool] = []
    driven.page.crashed.connect(crashed.append)
    pid = driven.page._stage.page.renderProcessPid()
    os.kill(pid, signal.SIGSTOP)
    driven.page.rewrite(lambda text: f"{text}<p>new</p>")
    driven.page.settle(told.append)
    driven.wait(lambda: crashed == [True])
    monkeypatch.undo()
    driven.wait(lambda: bool(told))
    assert told[0].text == "<p  >abc</p><p>new</p>"
    driven.wait_for_page("abcnew")
    assert driven.page._stage.page.renderProcessPid() != pid
    driven.select("new", 3)
    driven.type("er")
    assert driven.text() == "<p  >abc</p><p>newer</p>"
    assert "does not answer" in caplog.text
    caplog.clear()
