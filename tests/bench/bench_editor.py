"""The editor's page with an article of 1.8 MB: until it is painted beside a bare view of the same file, and keys."""

import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu --disable-logging")

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.mark import Mark
from wego_desktop.ui.articles.marking import MOST
from wego_desktop.ui.articles.page import ArticlePage
from wego_desktop.ui.articles.pictures import Done
from wego_desktop.ui.articles.placeholders import placeholder
from wego_desktop.ui.articles.shell import WORLD
from wego_desktop.ui.articles.stage import prepare
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks

BYTES = 1_800_000
_CORPUS = Path(__file__).parent.parent / "articles" / "corpus"
_KINDS = ("nested_sections", "xiumi", "console", "lazy_pictures", "svg_smil", "nbsp_runs", "unquoted_and_bare", "emoji")
_RUNS, _KEYS = 5, 40
_PAINTED = "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'painted'; }))"
_LISTEN = """(() => {
  window.took = [];
  document.addEventListener("keydown", (event) => { window.pressed = event.timeStamp; }, true);
  view.article.addEventListener("input", () => requestAnimationFrame(() => {
    scheduler.postTask(() => took.push(performance.now() - pressed), {priority: "user-blocking"});
  }));
  const walker = document.createTreeWalker(view.article, NodeFilter.SHOW_TEXT);
  for (let count = 0; count < 6000; count++) walker.nextNode();
  const suits = (text) => text.data.trim().length > 2 && !text.parentElement.closest("svg");
  while (!suits(walker.currentNode)) walker.nextNode();
  view.article.focus();
  walker.currentNode.parentElement.scrollIntoView();
  getSelection().collapse(walker.currentNode, 1);
})()"""


class _Pictures:
    def __init__(self) -> None:
        self._picture = placeholder("bench")

    def ask(self, address: str, done: Done) -> None:
        del address
        done(self._picture)


def bench() -> list[tuple[str, str]]:
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    prepare()
    sys.setswitchinterval(0.001)  # as the app does
    tasks, html = Tasks(), _article()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "article.html"
        file.write_text(f"<!DOCTYPE html><meta charset='utf-8'>{html}", "utf-8")
        _bare(file)  # the engine starts with the first view
        # In turns, so that both meet the same weather.
        times = [(_bare(file), *_ours(html, tasks)) for _ in range(_RUNS)]
    bare, ours, editable = (statistics.median(each) for each in zip(*times, strict=True))
    keys = _typed(html, tasks)
    tasks.shutdown()
    return [
        (f"{BYTES / 1e6:.1f} MB painted, beside a bare view (<= 1.5)", f"{ours / bare:.2f} ({ours:.0f} ms)"),
        ("the same article can be edited and saved", f"{editable:.0f} ms"),
        ("a key in it is shown, p95", f"{statistics.quantiles(keys, n=20)[-1]:.0f} ms (bar 50)"),
        ("a key in it is shown, longest", f"{max(keys):.0f} ms"),
    ]


def _article() -> str:
    once = "".join(f"<section  >{(_CORPUS / f'{kind}.html').read_text('utf-8')}</section>\n" for kind in _KINDS)
    return f"<section  class=whole>{once * (BYTES // len(once.encode()) + 1)}</section>"


def _bare(file: Path) -> float:
    """ms until Qt's own view has painted the file, in lines as long as the phone's."""
    from PySide6.QtWebEngineWidgets import QWebEngineView

    start = time.perf_counter()
    view = QWebEngineView()
    view.resize(375, 800)
    view.show()
    page = view.page()
    page.loadFinished.connect(lambda _ok: page.runJavaScript(_PAINTED, WORLD))
    page.load(QUrl.fromLocalFile(str(file)))
    _until(lambda: page.title() == "painted")
    took = (time.perf_counter() - start) * 1000
    view.deleteLater()
    _until(lambda: True)
    return took


def _ours(html: str, tasks: Tasks) -> tuple[float, float]:
    """ms until it is painted, and until it can be edited and saved."""
    start = time.perf_counter()
    page = _page(tasks)
    loaded: list[float] = []
    page.loaded.connect(lambda _source: loaded.append(time.perf_counter()))
    page.load(html)
    _until(lambda: page._stage.is_alive)
    page._stage.page.runJavaScript(_PAINTED, WORLD)
    _until(lambda: page._stage.page.title() == "painted")
    took = time.perf_counter() - start
    _until(lambda: bool(loaded))
    page.close_page()
    gc.collect()
    return took * 1000, (loaded[0] - start) * 1000


def _typed(html: str, tasks: Tasks) -> list[float]:
    """ms from each key to the frame that shows it, with all that the editor has the page do beside it."""
    page = _page(tasks)
    page.changed.connect(lambda _source: page.ask("counts", lambda _told: None))
    loaded: list[Source] = []
    page.loaded.connect(loaded.append)
    page.load(html)
    _until(lambda: bool(loaded))
    page.mark([Mark(100 + 20 * number, "warns", "", str(number)) for number in range(MOST)])
    page.setFocus()
    page._stage.page.runJavaScript(_LISTEN, WORLD)
    target = page._view.focusProxy()
    assert target is not None
    QTest.qWait(500)
    for number in range(_KEYS):
        QTest.keyClicks(target, "k")
        QTest.qWait(40 + number % 5 * 60)  # within a run of typing, and beyond it, when the edit is taken in
    told: list[str] = []
    page._stage.page.runJavaScript("JSON.stringify(took)", WORLD, told.append)
    _until(lambda: bool(told))
    page.close_page()
    took: list[float] = json.loads(told[0])
    return took


def _page(tasks: Tasks) -> ArticlePage:
    page = ArticlePage(Look(), tasks, _Pictures())
    page.resize(900, 800)
    page.show()
    return page


def _until(is_so: Callable[[], bool]) -> None:
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if is_so() else None)
    look.start(1)
    loop.exec()


if __name__ == "__main__":
    for name, value in bench():
        print(f"{name:60} {value}")
