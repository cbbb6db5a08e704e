"""The upload plan of 500 files: from the drop to "all checked", and how long the window stood still meanwhile."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from bench_intake import FILES, _fill
from PySide6.QtWidgets import QApplication

from wego_desktop.limits import load
from wego_desktop.ui.style import Style
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.plan_view import PlanView

_BAR_S, _BLOCK = 1.0, 50.0


def bench() -> list[tuple[str, str]]:
    """(what, measured) on mixed files of every format, in a shown window."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    sys.setswitchinterval(0.0005)  # as the app does
    style, tasks = Style(app), Tasks()
    with tempfile.TemporaryDirectory() as folder:
        _fill(Path(folder))
        view = PlanView(style.look, tasks, load("wego"), lambda target: 3000, lambda sha256: ())
        view.resize(1440, 900)
        view.show()
        _turns(lambda: view.table.viewport().isVisible())
        start = time.perf_counter()
        view.add([Path(folder)])
        first = _turns(lambda: len(view.plan) > 0)
        shown = time.perf_counter()
        blocks = first + _turns(lambda: len(view.plan) == FILES and view.plan.judged and not view.plan.checking)
        done = time.perf_counter()
        again = _timed(lambda: view._model.send_to([row.key for row in view.plan], None), view)
        view.close_plan()
        tasks.shutdown(10)
    return [
        (f"plan: first rows of {FILES} files", f"{(shown - start) * 1000:.0f} ms"),
        (f"plan: {FILES} files complete", f"{done - start:.2f} s (bar {_BAR_S:.0f})"),
        ("plan: longest block meanwhile", f"{max(blocks):.0f} ms (bar {_BLOCK:.0f})"),
        ("plan: longest block while all are moved", f"{again:.0f} ms (bar {_BLOCK:.0f})"),
    ]


def _timed(deed: Callable[[], None], view: PlanView) -> float:
    start = time.perf_counter()
    deed()
    return max([(time.perf_counter() - start) * 1000, *_turns(lambda: view.plan.judged)])


def _turns(until: Callable[[], bool], seconds: float = 30.0) -> list[float]:
    """Turn the event loop until then; how long each turn took, in ms."""
    turns, end = [0.0], time.perf_counter() + seconds
    while not until() and time.perf_counter() < end:
        start = time.perf_counter()
        QApplication.processEvents()
        turns.append((time.perf_counter() - start) * 1000)
        time.sleep(0.0005)
    return turns
