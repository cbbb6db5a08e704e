"""The grid at 100,000 materials: first paint, the longest block, memory, scrolling, a resize and a refresh far down."""

import gc
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication
from ui.materials import drawn

from wego_desktop.library.index import Index, Order
from wego_desktop.library.thumbnails import Thumbnails
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.style import Scheme, Style
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Kind, RemoteMaterial

COUNT = 100_000
_BLOCK = 16.0  # ms
_PICTURE = drawn.jpeg(300, 225, 1)


def bench() -> list[tuple[str, str]]:
    with tempfile.TemporaryDirectory() as folder:
        return _bench(Path(folder))


def _bench(folder: Path) -> list[tuple[str, str]]:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    style, tasks = Style(app, Scheme.LIGHT), Tasks()
    warm = _tab(style, tasks, _filled(folder / "few", 100))  # imports, fonts and icons are the empty window's
    _measure_open(warm)
    index = _filled(folder / "many", COUNT)
    gc.collect()
    before = _memory()
    tab = _tab(style, tasks, index)
    rows = _measure_open(tab)
    rows += [("memory on top", f"{_memory() - before:.0f} MB (bar 60)")]
    rows += _measure_scroll(tab)
    rows += _measure_moves(tab)
    rows += [("memory on top after scrolling", f"{_memory() - before:.0f} MB (bar 60)")]
    for one in (warm, tab):
        one.hide()
    tasks.shutdown()
    return rows


def _measure_open(tab: MaterialTab) -> list[tuple[str, str]]:
    start = time.perf_counter()
    tab.show()
    blocks = _turns(lambda: tab.model.rowCount() > 0)
    tab.views.grid.viewport().repaint()
    first = (time.perf_counter() - start) * 1000
    pictures = _turns(lambda: not tab._tasks.busy)
    return [
        ("first paint", f"{first:.0f} ms (bar 100)"),
        ("longest block while laying out", f"{max(blocks):.1f} ms (bar {_BLOCK:.0f})"),
        ("longest block while pictures come in", f"{max(pictures):.1f} ms"),
    ]


def _measure_scroll(tab: MaterialTab) -> list[tuple[str, str]]:
    """Over a hundred screens, then to and fro over what is at hand."""
    bar = tab.views.grid.verticalScrollBar()
    far = [place * 120 if place % 10 else place * bar.maximum() // 200 for place in range(200)]
    cold = [_timed(partial(bar.setValue, place)) for place in far]
    near = [*range(0, 1200, 60), *range(1200, 0, -60)] * 3
    for place in near[:40]:
        bar.setValue(place)
        _turns(lambda: not tab._tasks.busy)
    warm = [_timed(partial(bar.setValue, place)) for place in near]
    return [
        ("scroll and paint, p95", f"{statistics.quantiles(warm, n=20)[-1]:.1f} ms (bar {_BLOCK:.0f})"),
        ("the same while pictures come in, p95", f"{statistics.quantiles(cold, n=20)[-1]:.1f} ms"),
    ]


def _measure_moves(tab: MaterialTab) -> list[tuple[str, str]]:
    grid = tab.views.grid
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum() // 2)
    _turns(lambda: not tab._tasks.busy)
    deeds: tuple[tuple[str, Callable[[], object]], ...] = (
        ("resize in the middle", lambda: tab.resize(tab.width() - 150, tab.height())),
        ("select all", grid.selectAll),
        ("refresh with all selected", tab.refresh),
        ("another order with all selected", lambda: tab.show_order(Order.OLDEST)),
        ("list instead of grid", lambda: tab.set_list(True)),
    )
    return [(f"longest block: {name}", f"{_timed(deed, lambda: tab._reading is None):.1f} ms") for name, deed in deeds]


def _timed(deed: Callable[[], object], done: Callable[[], bool] = lambda: True) -> float:
    """ms of a deed or of the longest turn of the event loop until it is done, whichever is longer."""
    start = time.perf_counter()
    deed()
    return max((time.perf_counter() - start) * 1000, *_turns(done), *_turns(lambda: True))


def _turns(done: Callable[[], bool]) -> list[float]:
    """Run the event loop until done and idle; how long each turn took, in ms."""
    took = []
    while True:
        start = time.perf_counter()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        took.append((time.perf_counter() - start) * 1000)
        if done():
            return took
        time.sleep(0.0005)  # lets the worker have the interpreter, as a real event loop does


def _tab(style: Style, tasks: Tasks, index: Index) -> MaterialTab:
    thumbnails = Thumbnails(Path(tempfile.mkdtemp()), index, lambda url, edge: _PICTURE)
    tab = MaterialTab(style.look, tasks, index, thumbnails, Kind.IMAGE)
    tab.resize(1100, 700)
    return tab


def _filled(folder: Path, count: int) -> Index:
    index = Index.open(folder)
    step = 5000
    for first in range(0, count, step):
        index.put([_remote(number) for number in range(first, min(count, first + step))], 1.0)
    return index


def _remote(number: int) -> RemoteMaterial:
    url = f"http://127.0.0.1:9/mmbiz_jpeg/{number}/0?wx_fmt=jpeg"
    return RemoteMaterial(Kind.IMAGE, f"{number:043}", f"春茶长图 {number}.jpg", 1_700_000_000 + number, url)


def _memory() -> float:
    """MB of this process now."""
    fields = Path("/proc/self/statm").read_text("ascii").split()
    return int(fields[1]) * resource.getpagesize() / 1_048_576


if __name__ == "__main__":
    for name, value in bench():
        print(f"{name:40} {value}")
