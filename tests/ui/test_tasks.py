"""Threads: what runs behind comes back on the UI thread, once, in time, and never from the grave."""

import gc
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThread
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.tasks import NEWEST_FIRST, WORKERS, Pool, Tasks


@pytest.fixture
def tasks(qapp: QCoreApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.shutdown(5)


class Gate:
    """Work that begins, and ends when it is told to."""

    def __init__(self) -> None:
        self.begun, self.open = threading.Event(), threading.Event()

    def __call__(self, *_: object) -> str:
        self.begun.set()
        assert self.open.wait(10)
        return "through"


def fill(tasks: Tasks, pool: Pool) -> list[Gate]:
    """Keep every worker of a pool busy."""
    gates = [Gate() for _ in range(WORKERS[pool])]
    for gate in gates:
        tasks.run(gate, pool=pool)
    assert all(gate.begun.wait(10) for gate in gates)
    return gates


def test_work_runs_behind_and_is_told_on_the_ui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    here = QThread.currentThread()
    seen: list[Any] = []
    tasks.run(threading.get_ident, lambda ident: seen.append((ident, QThread.currentThread() is here)))
    qtbot.waitUntil(lambda: bool(seen))
    ident, on_ui_thread = seen[0]
    assert ident != threading.get_ident()
    assert on_ui_thread


@pytest.mark.parametrize("pool", list(Pool))
def test_every_pool_works(qtbot: QtBot, tasks: Tasks, pool: Pool) -> None:
    seen: list[int] = []
    tasks.run(lambda: 7, seen.append, pool=pool)
    qtbot.waitUntil(lambda: seen == [7])


def test_an_exception_goes_to_failed(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[BaseException] = []
    tasks.run(lambda: 1 / 0, lambda _: None, seen.append)
    qtbot.waitUntil(lambda: bool(seen))
    assert isinstance(seen[0], ZeroDivisionError)


def test_an_exception_that_nobody_takes_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    with qtbot.waitSignal(tasks.crashed) as told:
        tasks.run(lambda: 1 / 0)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_a_callback_that_raises_is_told_and_stops_no_other(qtbot: QtBot, tasks: Tasks) -> None:
    crashes: list[BaseException] = []
    seen: list[int] = []
    tasks.crashed.connect(crashes.append)
    for number in range(3):
        tasks.run(lambda number=number: number, lambda number: seen.append(1 // number))  # type: ignore[misc]
    qtbot.waitUntil(lambda: tasks.busy == 0)
    assert sorted(seen) == [0, 1]
    assert [type(crash) for crash in crashes] == [ZeroDivisionError]


def test_thousands_of_calls_all_come_back(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    for number in range(5000):
        tasks.run(lambda number=number: number, seen.append, pool=Pool.NETWORK)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(seen) == 5000, timeout=20000)
    assert sorted(seen) == list(range(5000))
    assert tasks.busy == 0


def test_callbacks_in_bulk_let_the_window_live(qtbot: QtBot, tasks: Tasks) -> None:
    """Ten thousand results at once are told in slices, with other events in between."""
    between: list[int] = []
    told: list[int] = []
    gates = fill(tasks, Pool.DISK)
    for number in range(2000):
        tasks.run(lambda number=number: number, lambda n: told.append(sum(range(3000)) * 0 + n))  # type: ignore[misc]
    tasks.run(lambda: None, pool=Pool.NETWORK)

    class Beat(QObject):
        def timerEvent(self, event: object) -> None:
            between.append(len(told))

    beat = Beat()
    beat.startTimer(0)
    for gate in gates:
        gate.open.set()
    qtbot.waitUntil(lambda: len(told) == 2000, timeout=20000)
    assert len({count for count in between if 0 < count < 2000}) > 1


def test_the_owner_may_go_first(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Gate()
    seen: list[object] = []
    owner = QObject()
    tasks.run(gate, seen.append, seen.append, owner=owner)
    assert gate.begun.wait(10)
    shiboken6.delete(owner)
    gate.open.set()
    qtbot.waitUntil(lambda: tasks.busy == 0)
    assert seen == []


def test_an_owner_that_python_dropped_is_gone_too(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Gate()
    seen: list[object] = []
    tasks.run(gate, seen.append, owner=QObject())
    gc.collect()
    gate.open.set()
    qtbot.waitUntil(lambda: tasks.busy == 0)
    assert seen == []


def test_a_dialog_closed_while_it_waits(qtbot: QtBot, tasks: Tasks) -> None:
    """A bound method of a deleted widget is never called."""
    gate = Gate()

    class Asking(QDialog):
        def show_answer(self, text: str) -> None:
            self.setWindowTitle(text)

    dialog = Asking()
    dialog.show()
    tasks.run(gate, dialog.show_answer, owner=dialog)
    dialog.close()
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(dialog))
    gate.open.set()
    qtbot.waitUntil(lambda: tasks.busy == 0)


def test_widgets_that_work_captured_die_on_the_ui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    died: list[bool] = []
    here = threading.get_ident()

    class Fragile(QWidget):
        def __del__(self) -> None:
            died.append(threading.get_ident() == here)

    def failing(widget: QWidget) -> Callable[[], None]:
        def work() -> None:
            held = widget
            raise ValueError(held.objectName.__name__)

        return work

    for _ in range(200):
        tasks.run(failing(Fragile()), failed=lambda error: None, pool=Pool.NETWORK)
    qtbot.waitUntil(lambda: tasks.busy == 0)
    gc.collect()
    assert died == [True] * 200


def test_cancelled_work_hears_of_it_and_its_outcome_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[str] = []
    begun = threading.Event()

    def work(task: Any) -> str:
        begun.set()
        while not task.is_set():
            threading.Event().wait(0.001)
        return "stopped half way"

    task = tasks.follow(work, seen.append)
    assert begun.wait(10)
    task.cancel()
    qtbot.waitUntil(lambda: seen == ["stopped half way"])


def test_work_not_begun_is_cancelled_at_once(qtbot: QtBot, tasks: Tasks) -> None:
    gates = fill(tasks, Pool.DISK)
    seen: list[BaseException] = []
    ran: list[int] = []
    task = tasks.run(lambda: ran.append(1), failed=seen.append)
    task.cancel()
    qtbot.waitUntil(lambda: bool(seen))  # while all workers are still busy
    assert isinstance(seen[0], CancelledError)
    for gate in gates:
        gate.open.set()
    qtbot.waitUntil(lambda: tasks.busy == 0)
    assert ran == []


def test_cancelling_is_no_crash(qtbot: QtBot, tasks: Tasks) -> None:
    gates = fill(tasks, Pool.DISK)
    with qtbot.assertNotEmitted(tasks.crashed):
        tasks.run(lambda: None).cancel()
        qtbot.waitUntil(lambda: tasks.busy == len(gates))
        for gate in gates:
            gate.open.set()
        qtbot.waitUntil(lambda: tasks.busy == 0)


def test_dropped_work_is_never_heard_of(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Gate()
    seen: list[object] = []
    task = tasks.run(gate, seen.append, seen.append)
    assert gate.begun.wait(10)
    task.drop()
    gate.open.set()
    qtbot.waitUntil(lambda: tasks.busy == 0)
    assert seen == []


def test_thumbnails_come_newest_first_and_stale_ones_not_at_all(qtbot: QtBot, tasks: Tasks) -> None:
    most = NEWEST_FIRST[Pool.THUMBNAILS]
    gates = fill(tasks, Pool.THUMBNAILS)
    order: list[int] = []
    stale: list[BaseException] = []
    for number in range(most + 50):
        tasks.run(lambda n=number: order.append(n), None, stale.append, pool=Pool.THUMBNAILS)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(stale) == 50)
    gates[0].open.set()  # one worker only, so that the order is plain
    qtbot.waitUntil(lambda: len(order) == most, timeout=10000)
    gates[1].open.set()
    assert order == list(range(most + 49, 49, -1))
    assert all(isinstance(error, CancelledError) for error in stale)
    qtbot.waitUntil(lambda: tasks.busy == 0)


def test_progress_is_thinned_and_ends_with_the_last(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[tuple[int, int]] = []
    finished: list[int] = []

    def work(task: Any) -> int:
        for done in range(100_001):
            task.report(done, 100_000)
        return len(told)

    tasks.follow(work, finished.append, progress=lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: bool(finished), timeout=20000)
    assert told[-1] == (100_000, 100_000)
    assert len(told) < 1000
    assert told == sorted(told)


def test_progress_shows_while_work_stands_still(qtbot: QtBot, tasks: Tasks) -> None:
    gate = Gate()
    told: list[tuple[int, int]] = []

    def work(task: Any) -> None:
        task.report(1, 9)
        task.report(4, 9)
        gate()

    tasks.follow(work, progress=lambda *numbers: told.append(numbers))
    qtbot.waitUntil(lambda: bool(told) and told[-1] == (4, 9))
    gate.open.set()
    qtbot.waitUntil(lambda: tasks.busy == 0)


def test_core_functions_fan_out_over_a_pool_they_cannot_end(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[list[int]] = []

    def work() -> list[int]:
        with tasks.executor(Pool.NETWORK) as executor:  # leaving shuts an executor down; not this one
            return list(executor.map(lambda number: number * 2, range(100)))

    for _ in range(3):
        tasks.run(work, seen.append, pool=Pool.JOBS)
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen[2][-1] == 198


def test_quitting_in_the_middle_of_everything(qtbot: QtBot) -> None:
    tasks = Tasks()
    seen: list[object] = []

    def work(task: Any) -> None:
        while not task.is_set():
            task.report(1, 2)
        raise ValueError("on the way out")

    tasks.crashed.connect(seen.append)
    for pool in Pool:
        for _ in range(30):
            tasks.follow(work, seen.append, seen.append, progress=lambda *_: None, pool=pool)
    assert tasks.shutdown(5)
    assert tasks.busy == 0
    tasks.run(lambda: 1, seen.append)  # too late, and harmless
    tasks.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(tasks))
    assert seen == []


def test_shutdown_says_when_work_does_not_end(qtbot: QtBot) -> None:
    tasks, gate = Tasks(), Gate()
    tasks.run(gate)
    assert gate.begun.wait(10)
    assert not tasks.shutdown(0.01)
    gate.open.set()
    assert tasks.shutdown(5)


def test_callbacks_may_start_more_work(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []

    def again(number: int) -> None:
        seen.append(number)
        if number < 200:
            tasks.run(lambda: number + 1, again)

    tasks.run(lambda: 0, again)
    qtbot.waitUntil(lambda: len(seen) == 201, timeout=10000)


def test_work_may_be_started_from_a_worker(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[int] = []
    tasks.run(lambda: tasks.run(lambda: 5, seen.append))
    qtbot.waitUntil(lambda: seen == [5])
