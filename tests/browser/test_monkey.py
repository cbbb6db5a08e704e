"""Anybody doing anything, fast: every side says the same afterwards, and all steps back are the beginning."""

import random
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from wego_desktop.sandbox.starter.articles import NEWS
from wego_desktop.sandbox.starter.drafts import DRAFTS
from wego_desktop.ui.tasks import Tasks

from .driven import ARTICLES, stored
from .monkey import Monkey
from .seats import message, seated, unreached

# A drag out of the page would show a picture of what is dragged, which no screen is there for.
pytestmark = pytest.mark.qt_log_ignore("Unknown or unsupported skia image format", extend=True)


def texts() -> list[str]:
    """Articles met in the wild, those of the practice account, and one that is not begun yet."""
    stories = [kept.story for draft in DRAFTS for kept in draft] + [story for news in NEWS for story in news]
    return ["", *map(stored, ARTICLES), *(story.content(_url) for story in stories)]


def _url(slug: str) -> str:
    return f"https://mmbiz.qpic.cn/sz_mmbiz_jpg/{slug}/0?wx_fmt=jpeg"


@contextmanager
def at_work(qtbot: QtBot, tasks: Tasks, seed: int, *, calm: bool) -> Iterator[Monkey]:
    chosen = random.Random(seed).sample(texts(), 1 if calm else 3)
    with unreached(tasks) as opened, seated(qtbot, tasks, opened, message(*chosen)) as seat:
        monkey = Monkey(seat, seed, calm)
        try:
            yield monkey
        except BaseException as error:
            error.add_note("\n".join(monkey.trace[-60:]))
            raise
        finally:
            monkey.close()


def play(monkey: Monkey, bursts: int, acts: int) -> None:
    monkey.check()
    for _ in range(bursts):
        monkey.burst(acts)
        monkey.check()
    monkey.check_all()


@pytest.mark.parametrize("seed", [10, 11])
def test_whatever_is_done_to_an_article(qtbot: QtBot, tasks: Tasks, seed: int) -> None:
    with at_work(qtbot, tasks, seed, calm=True) as monkey:
        play(monkey, 3, 12)


def test_whatever_is_done_to_a_message(qtbot: QtBot, tasks: Tasks) -> None:
    with at_work(qtbot, tasks, 2, calm=False) as monkey:
        play(monkey, 3, 12)


@pytest.mark.marathon
@pytest.mark.timeout(600)
@pytest.mark.parametrize("seed", range(200))
def test_whatever_is_done_for_long(qtbot: QtBot, tasks: Tasks, seed: int) -> None:
    with at_work(qtbot, tasks, seed, calm=bool(seed % 2)) as monkey:
        play(monkey, 8, 16)
