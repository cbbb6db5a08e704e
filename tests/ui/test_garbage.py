"""No widget dies in a worker."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wego_desktop.ui.garbage import Garbage


@pytest.fixture
def garbage(qtbot: QtBot) -> Iterator[Garbage]:
    made = Garbage()
    yield made
    made.stop()


def allocate(kept: list[list[int]]) -> None:
    """What would make Python collect, several times over; kept, since what is freed again counts for nothing."""
    kept.extend([number] for number in range(50_000))


def test_widgets_in_cycles_die_on_the_ui_thread(qtbot: QtBot, garbage: Garbage) -> None:
    died: list[bool] = []
    here = threading.get_ident()
    for _ in range(50):
        widget = QWidget()
        widget.setProperty("round", 1)
        widget.around = widget  # type: ignore[attr-defined]
        widget.destroyed.connect(
            lambda: died.append(threading.get_ident() == here), Qt.ConnectionType.DirectConnection
        )
        del widget
    kept: list[list[int]] = []
    workers = [threading.Thread(target=allocate, args=(kept,)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert died == []
    qtbot.waitUntil(lambda: len(died) == 50)  # the timer, not the workers
    assert all(died)


def test_it_gives_the_collector_back(qtbot: QtBot) -> None:
    garbage = Garbage()
    garbage.settle()
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
