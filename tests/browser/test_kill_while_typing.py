"""SIGKILL while someone writes in the real window: the next start offers back what was typed, and saves it once."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from e2e.acts import OpenWindow
from forks import Forks
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sandbox_process import ROOT, SandboxProcess

from wego_desktop.accounts import Account
from wego_desktop.ui.articles.keeping import EVERY_MS
from wego_desktop.ui.tasks import Tasks

from .days import LEFT, Day, picture

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="SIGKILL, and processes are looked for in /proc")
WORDS = "Words of the first"
_MARK = "DRIVEN_APP"  # in the environment of the program and of what it starts


class Program:
    """The app in a process of its own, over the home of the test. forks: of its modules, read once for all that die."""

    def __init__(self, forks: Forks, home: Path, account: Account, secret: str, folder: Path) -> None:
        self._forks, self._mark = forks, home.name
        file = picture(folder / "茶.png", size=(900, 383))
        served = replace(account, practice=False)  # else it would serve one itself
        self._order = {"account": asdict(served), "secret": secret, "picture": str(file)}

    def die(self, end: str) -> dict[str, str]:
        """What it told before it was killed."""
        with self._forks.begin([], self._environment) as app:
            app.stdin.write(self._ordered(end).encode())
            app.stdin.close()
            told = app.stdout.read().splitlines()
            assert app.wait(20) == -signal.SIGKILL
        (line,) = told
        kept: dict[str, str] = json.loads(line)
        return kept

    def run(self, end: str) -> tuple[int, str]:
        """Its exit code, and what it complained of; from the start of its Python to the end."""
        ran = subprocess.run(
            [sys.executable, str(Path(__file__).parent / "driven_app.py")],
            input=self._ordered(end),
            capture_output=True,
            text=True,
            timeout=90,
            env=self._environment,
            check=False,
        )
        return ran.returncode, ran.stderr

    def _ordered(self, end: str) -> str:
        return json.dumps({**self._order, "end": end}) + "\n"

    @property
    def _environment(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(ROOT / "tests"))), _MARK: self._mark}

    @property
    def left(self) -> list[str]:
        """Processes that live on: the app's, and those it started."""
        mine = f"{_MARK}={self._mark}\0".encode()
        return [_command(one) for one in Path("/proc").iterdir() if one.name.isdigit() and mine in _environment(one)]


def _environment(process: Path) -> bytes:
    try:
        return (process / "environ").read_bytes()
    except OSError:  # it ended just now
        return b""


def _command(process: Path) -> str:
    return (process / "cmdline").read_bytes().decode(errors="replace")[:200]


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    with Forks("browser.driven_app") as forks:
        yield forks


@pytest.fixture
def program(forks: Forks, home: Path, account: Account, sandbox: SandboxProcess, tmp_path: Path) -> Program:
    return Program(forks, home, account, sandbox.app_secret, tmp_path)


@pytest.fixture
def again(open_window: OpenWindow, qtbot: QtBot, tasks: Tasks, sandbox: SandboxProcess) -> Callable[[str], Day]:
    """The next start: what it offers, which is said so, is taken up."""

    def start(said: str) -> Day:
        day = Day(qtbot, tasks, sandbox, open_window())
        day.page_says(said)
        button = day.page.notices.notice._button
        assert button.text() == "Go on writing"
        QTest.mouseClick(button, LEFT)
        day.sits()
        return day

    return start


def check_and_save(day: Day, qtbot: QtBot, kept: str, *, costs: bool = True) -> str:
    """All that was kept is there, its picture shows, and saving brings it to the account once. Gives the 2nd text."""
    first, second = day.editor.work.message.entries
    assert [first.article.title, second.article.title] == ["First", "Second"]
    assert WORDS in first.article.content
    assert first.cover_sha256 == second.cover_sha256 != ""
    driven = day.driven
    shown = "[...view.article.querySelectorAll('img')].map((one) => one.complete ? one.naturalWidth : -1)"
    driven.wait(lambda: driven.js(shown) == [900])
    assert words(second.article.content).startswith(kept)
    day.save(agree=costs)
    day.said("Saved to the drafts.")
    check_saved(day, second.article.content)
    qtbot.waitUntil(lambda: day.page._opened.autosaves.left_over() == [])
    return words(second.article.content)


def words(content: str) -> str:
    return content.removeprefix("<p>").removesuffix("</p>")


def check_saved(day: Day, second: str) -> None:
    """One draft with both, one image for its two covers, and the picture of the text."""
    ((one, two),) = day.drafts()
    assert (one[0], two) == ("First", ("Second", second))
    assert WORDS in one[1]
    assert "/mmbiz_png/" in one[1]
    assert "wego:" not in one[1]
    assert day.sandbox.state()["counts"]["image"] == 1
    assert day.calls("draft/add") == 1


def test_right_after_a_key(program: Program, again: Callable[[str], Day], qtbot: QtBot) -> None:
    """Somebody who never pauses loses what came after the last autosave at most, and one comes every two seconds."""
    assert EVERY_MS <= 2000
    told = program.die("key")
    assert "a9 " in told["kept"]
    text = check_and_save(again("“First” was not saved at WeChat"), qtbot, told["kept"])
    assert "xyz" not in text, "the last keys came after the autosave: else this test proves nothing"
    qtbot.waitUntil(lambda: program.left == [], timeout=20_000)


def test_in_the_middle_of_an_autosave(program: Program, again: Callable[[str], Day], qtbot: QtBot) -> None:
    told = program.die("autosave")
    assert check_and_save(again("“First” was not saved at WeChat"), qtbot, told["kept"]) == told["kept"]


def test_while_it_is_saved_at_wechat(program: Program, again: Callable[[str], Day], qtbot: QtBot) -> None:
    """It arrived, and nobody heard: the next start looks and says so, and what was typed since changes that draft."""
    told = program.die("save")
    day = again("“First” arrived after all. “First” was not saved at WeChat")
    assert check_and_save(day, qtbot, told["kept"], costs=False) == told["kept"]


@pytest.mark.parametrize("end", ["leave", "quit"])
def test_the_app_ends_around_the_editor(program: Program, again: Callable[[str], Day], qtbot: QtBot, end: str) -> None:
    """By closing the window, and without a question: it ends well, says nothing, and leaves no process behind."""
    code, complaints = program.run(end)
    assert code == 0, complaints
    assert "Release of profile" not in complaints
    assert "Traceback" not in complaints
    qtbot.waitUntil(lambda: program.left == [], timeout=20_000)
    day = again("“First” was not saved at WeChat")
    assert words(day.editor.work.message.entries[1].article.content) == "left"
