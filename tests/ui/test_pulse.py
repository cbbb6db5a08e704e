"""Work stands still while the window is at something, and never for long."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from wego_desktop.ui.pulse import _LONGEST, Pulse
from wego_desktop.ui.tasks import Tasks

LATE = 0.02  # s that the window is held up: longer than a beat may be late


@pytest.fixture
def worker() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(1) as pool:
        yield pool


def hold_up() -> None:
    """What a slow callback does: this thread, the window's, does not turn its loop for a while."""
    until = time.monotonic() + LATE
    while time.monotonic() < until:
        pass


def test_work_waits_for_a_late_window(qtbot: QtBot, worker: ThreadPoolExecutor) -> None:
    pulse = Pulse()
    pulse.start()
    hold_up()
    step = worker.submit(pulse.give_way)
    qtbot.waitUntil(lambda: pulse._waiting == 1 or step.done())
    qtbot.waitUntil(step.done)
    pulse.stop()


def test_work_goes_on_though_the_window_does_not(qtbot: QtBot, worker: ThreadPoolExecutor) -> None:
    pulse = Pulse()
    pulse.start()
    hold_up()
    worker.submit(pulse.give_way).result(5)  # waits here, so that no beat can come
    pulse.stop()


def test_a_window_in_time_keeps_nobody_waiting(qtbot: QtBot, worker: ThreadPoolExecutor) -> None:
    pulse = Pulse()
    worker.submit(pulse.give_way).result(5)
    pulse.start()
    pulse.stop()
    hold_up()
    worker.submit(pulse.give_way).result(5)
    assert pulse._waiting == 0


def test_the_window_never_waits_for_itself(qtbot: QtBot) -> None:
    pulse = Pulse()
    pulse.start()
    hold_up()
    began = time.monotonic()
    pulse.give_way()
    assert time.monotonic() - began < _LONGEST
    pulse.stop()


def test_it_beats_only_while_there_is_work(qtbot: QtBot, tasks: Tasks) -> None:
    timer, go_on = tasks._pulse._timer, threading.Event()
    assert not timer.isActive()
    task = tasks.run(lambda: go_on.wait(5))
    assert timer.isActive()
    go_on.set()
    qtbot.waitUntil(lambda: task.finished)
    assert not timer.isActive()
