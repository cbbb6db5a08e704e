"""What is typed is on the disk two seconds later, and nothing that was saved is offered again."""

import errno
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from wego_desktop.articles.autosaves import Autosaves
from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.versions import Versions
from wego_desktop.library.article_versions import ArticleVersions
from wego_desktop.library.autosaves import AutosaveRows
from wego_desktop.library.logbook import Logbook
from wego_desktop.ui.articles.keeping import Keeping
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.task import Pool
from wego_desktop.ui.tasks import WORKERS, Tasks
from wego_desktop.wechat.answers import Article


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    logbook = Logbook.open(tmp_path)
    yield logbook
    logbook.close()


@pytest.fixture
def work(qtbot: QtBot) -> Work:
    return Work(Message.read(Place.DRAFT, "d1", [Article("春", content="<p>一</p>")]))


@pytest.fixture
def keeping(tasks: Tasks, work: Work, logbook: Logbook) -> Iterator[Keeping]:
    keeping = Keeping(tasks, work, Autosaves(AutosaveRows(logbook)), Versions(ArticleVersions(logbook)))
    keeping.pause_ms(5)
    yield keeping
    keeping.stop()


def texts(logbook: Logbook) -> list[str]:
    """What the next start would offer."""
    return [one.message.entries[0].article.content for one in Autosaves(AutosaveRows(logbook)).left_over()]


def test_a_change_is_kept_by_itself(keeping: Keeping, work: Work, logbook: Logbook, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keeping.kept):
        work.put_text(work.key, "<p>一二</p>")
    assert texts(logbook) == ["<p>一二</p>"]
    assert keeping.is_kept


def test_what_is_typed_while_it_is_kept_is_kept_next(
    keeping: Keeping, work: Work, logbook: Logbook, qtbot: QtBot
) -> None:
    work.put_text(work.key, "<p>二</p>")
    done = list[str]()
    keeping.now(lambda: done.append(work.entry.article.content))
    work.put_text(work.key, "<p>三</p>")
    qtbot.waitUntil(lambda: done == ["<p>三</p>"])
    assert texts(logbook) == ["<p>三</p>"]


def test_what_is_typed_while_the_disk_is_slow_needs_no_other_key(
    keeping: Keeping, work: Work, logbook: Logbook, qtbot: QtBot, tasks: Tasks
) -> None:
    """The two seconds, or the keyboard going elsewhere, may come while it is written."""
    is_free = threading.Event()
    for _ in range(WORKERS[Pool.DISK]):
        tasks.run(lambda: is_free.wait(5), pool=Pool.DISK)
    work.put_text(work.key, "<p>二</p>")
    keeping.now()
    work.put_text(work.key, "<p>三</p>")
    keeping.now()
    is_free.set()
    qtbot.waitUntil(lambda: texts(logbook) == ["<p>三</p>"])


def test_taking_all_back_leaves_nothing_to_offer(keeping: Keeping, work: Work, logbook: Logbook, qtbot: QtBot) -> None:
    with qtbot.waitSignal(keeping.kept):
        work.put_text(work.key, "<p>二</p>")
    with qtbot.waitSignal(keeping.kept):
        work.put_text(work.key, "<p>一</p>")
    assert texts(logbook) == []


def test_what_was_given_up_is_not_offered(keeping: Keeping, work: Work, logbook: Logbook, qtbot: QtBot) -> None:
    work.put_text(work.key, "<p>二</p>")
    keeping.now()
    with qtbot.waitCallback() as gone:
        keeping.forget(gone)
    qtbot.waitUntil(lambda: texts(logbook) == [])


def test_a_disk_that_fails_is_told_and_holds_nobody_up(
    keeping: Keeping, work: Work, logbook: Logbook, qtbot: QtBot
) -> None:
    logbook.close()
    with qtbot.waitSignal(keeping.failed), qtbot.waitCallback() as ended:
        work.put(replace(work.entry, article=replace(work.entry.article, title="夏")))
        keeping.now(ended)
    assert not keeping.is_kept


def test_a_disk_that_was_full_is_tried_again_by_itself(
    keeping: Keeping, work: Work, logbook: Logbook, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = Autosaves.keep

    def full(_autosaves: Autosaves, _message: Message) -> bool:
        monkeypatch.setattr(Autosaves, "keep", keep)
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Autosaves, "keep", full)
    with qtbot.waitSignals([keeping.failed, keeping.kept]):
        work.put_text(work.key, "<p>二</p>")
    assert texts(logbook) == ["<p>二</p>"]
