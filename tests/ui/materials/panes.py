"""A preview over a library, and those who bring it what it asks for."""

from array import array
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from ui.materials.looking import idle
from wego_desktop.library.index import Index, Order
from wego_desktop.library.material import Material
from wego_desktop.ui.materials.preview.pane import PreviewPane
from wego_desktop.ui.materials.selection import Selection
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial
from wego_desktop.wechat.progress import Cancel, Progress


class Fetching:
    """Brings files from a folder. asked: media_ids in the order they were wanted."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.file = Path()
        self.error: Exception | None = None

    def __call__(self, material: Material, progress: Progress, cancel: Cancel) -> Path:
        self.asked.append(material.media_id)
        progress(50, 100)
        if self.error:
            raise self.error
        return self.file


class Reading:
    """Reads messages from the library, or from the account what is not in it. asked: media_ids of those, in order."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.index: Index | None = None
        self.articles: dict[str, tuple[Article, ...]] = {}
        self.error: Exception | None = None

    def __call__(self, material: Material) -> tuple[Article, ...]:
        assert self.index is not None
        known = self.index.articles(material.media_id)
        if known:
            return known
        self.asked.append(material.media_id)
        if self.error:
            raise self.error
        return self.articles[material.media_id]


class Shown:
    """A pane over a library, and how to select in it."""

    def __init__(self, pane: PreviewPane, index: Index, qtbot: QtBot, tasks: Tasks) -> None:
        self.pane, self.index, self._qtbot, self._tasks = pane, index, qtbot, tasks

    def select(self, kind: Kind, *rows: int) -> None:
        ids = self.index.ids(kind, Order.NEWEST)
        self.pane.show_selection(Selection(self.index, array("q", [ids[row] for row in rows])))
        self.wait()

    def wait(self) -> None:
        idle(self._qtbot, self._tasks)


Open = Callable[[list[RemoteMaterial]], Shown]
