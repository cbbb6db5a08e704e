"""What is said at the start of saves that were under way."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.jobs import taking_up
from wego_desktop.jobs.message_recovery import NotSaved, Recovered
from wego_desktop.jobs.saved import Candidate, Saved, Undecided, Unfinished
from wego_desktop.ui.articles.deciding_save import DecidingSave
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.recovering import Recovering, Told
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article
from wego_desktop.wechat.errors import Trouble

MESSAGE = Message(Place.DRAFT, (Entry(Article("春茶上新")),))


class Opened:
    """Of an account only what deciding needs."""

    def __init__(self) -> None:
        self.decided: list[tuple[int, str]] = []
        self.messages = self

    def decide(self, save: int, media_id: str) -> bool:
        self.decided.append((save, media_id))
        return True


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[Recovered]:
    """What looking finds; that itself is tried in tests/jobs."""
    found: list[Recovered] = []
    monkeypatch.setattr(taking_up, "take_up", lambda _opened, _cancel: tuple(found))
    return found


def told_of(qtbot: QtBot, look: Look, tasks: Tasks, window: QWidget) -> Told | None:
    recovering = Recovering(look, tasks, window)
    notices = Notices(look, window)
    with qtbot.waitCallback() as then:
        recovering.begin(Opened(), notices, then)  # type: ignore[arg-type]
    told = then.args[0]
    assert told is None or isinstance(told, Told)
    return told


def test_nothing_is_said_of_nothing(
    found: list[Recovered], qtbot: QtBot, look: Look, tasks: Tasks, window: QWidget
) -> None:
    assert told_of(qtbot, look, tasks, window) is None


def test_what_arrived_is_said_beside_what_did_not(
    found: list[Recovered], qtbot: QtBot, look: Look, tasks: Tasks, window: QWidget
) -> None:
    found += [
        Recovered(1, ("", "春茶上新"), Saved(MESSAGE)),
        Recovered(2, ("清明",), Unfinished(MESSAGE, ("a",), {}, ("b",), {})),
        Recovered(3, ("谷雨",), None, Trouble("WeChat could not be reached", "")),
        Recovered(4, ("立夏",), NotSaved(MESSAGE)),
    ]
    told = told_of(qtbot, look, tasks, window)
    assert told is not None
    assert told.text == (
        "“春茶上新” arrived after all. “清明”: 1 of 2 articles arrived."
        " Whether “谷雨” arrived could not be looked up: WeChat could not be reached."
        " “立夏” did not arrive at WeChat."
    )
    assert (told.button, told.icon) == ("Open", "warning")


def test_a_person_says_which_it_was(
    found: list[Recovered], qtbot: QtBot, look: Look, tasks: Tasks, window: QWidget
) -> None:
    candidates = tuple(Candidate(Place.DRAFT, each, ("春茶上新",), 1_700_000_000) for each in ("d1", "d2"))
    found.append(Recovered(7, ("春茶上新",), Undecided(7, candidates)))
    recovering, notices, opened = Recovering(look, tasks, window), Notices(look, window), Opened()
    said = list[Told | None]()
    recovering.begin(opened, notices, said.append)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bool(notices.notice.text))
    assert notices.notice.text == "The answer to saving “春茶上新” was lost. Say which message it made."
    assert said == []
    notices.notice._button.click()
    dialog = recovering.dialog
    assert isinstance(dialog, DecidingSave)
    found.clear()
    dialog.facts.setCurrentRow(1)
    dialog.this.click()
    qtbot.waitUntil(lambda: opened.decided == [(7, "d2")] and said == [None])
