"""What the editor leaves behind when it goes, over and over: no process, no widget, no object."""

import gc
import os
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from wego_desktop.articles.message import Place
from wego_desktop.ui.style import Scheme

from .days import Day, Start
from .driven import MS

TIMES = 3
EDITOR = ("wego_desktop.ui.articles.", "wego_desktop.articles.")


def renderers() -> list[str]:
    """Processes below this one that show a page."""
    parents = {one.name: _parent(one) for one in Path("/proc").iterdir() if one.name.isdigit()}
    ours = {str(os.getpid())}
    while more := {pid for pid, parent in parents.items() if parent in ours} - ours:
        ours |= more
    return [pid for pid in ours if b"--type=renderer" in _read(Path("/proc") / pid / "cmdline")]


def _parent(process: Path) -> str:
    fields = _read(process / "stat").rpartition(b")")[2].split()
    return fields[1].decode() if fields else ""


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:  # it ended just now
        return b""


def objects(window: QWidget) -> Counter[str]:
    """Of the editor's kinds, and what Qt has."""
    gc.collect()
    kinds = (type(one) for one in gc.get_objects())
    found = Counter(kind.__name__ for kind in kinds if str(kind.__module__).startswith(EDITOR))
    return found + Counter({"widgets": len(QApplication.allWidgets()), "children": len(window.findChildren(QObject))})


def open_and_leave(day: Day, media_id: str) -> None:
    """Type, and ask the page for something whose answer comes too late."""
    day.window.workspace.writing.edit(media_id, Place.DRAFT)
    day.sits()
    day.driven.select("1", 1)
    day.driven.type("A")
    day.editor.page.rewrite(lambda text: text + "<p>late</p>")
    day.window.workspace.writing.close()
    day.forget()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    day.qtbot.waitUntil(lambda: not day.tasks.busy, timeout=MS)


@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked for in /proc")
def test_opening_and_leaving_again_and_again(start: Start) -> None:
    day = start(draft=1)
    (media_id,) = (draft["media_id"] for draft in day.sandbox.state()["drafts"])
    assert not day.page.transfers.in_flight  # they come by themselves a moment after the start: not while it is counted
    for _ in range(2):
        open_and_leave(day, media_id)
    before = objects(day.window)
    for _ in range(TIMES):
        open_and_leave(day, media_id)
    more = objects(day.window) - before
    assert [name for name in more if more[name] >= TIMES] == []  # the library may build something once meanwhile
    day.qtbot.waitUntil(lambda: renderers() == [], timeout=MS)
    day.window.workspace._style.choose(Scheme.DARK)  # nobody who is gone hears of it
    day.window.workspace._style.choose(Scheme.LIGHT)
    open_and_leave(day, media_id)
