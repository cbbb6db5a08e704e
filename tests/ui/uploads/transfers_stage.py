"""Transfers on the screen for tests, an account that does as it is told, and what came out of it."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wego_desktop.jobs.looking import Looking
from wego_desktop.jobs.sending import Sending
from wego_desktop.jobs.settling import Settling
from wego_desktop.jobs.upload import Arrived, Upload, Uploaded
from wego_desktop.jobs.upload_queue import Listener, UploadQueue
from wego_desktop.library.index import Index
from wego_desktop.library.journal import Journal
from wego_desktop.library.logbook import Logbook
from wego_desktop.library.staging import Staging
from wego_desktop.library.sync import Changed
from wego_desktop.limits import Target, load
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.transfer import AT_ONCE, Transfer
from wego_desktop.ui.uploads.transfers_delegate import Parts
from wego_desktop.ui.uploads.transfers_model import TRANSFER_ROLE, WORDS_ROLE
from wego_desktop.ui.uploads.transfers_panel import TransfersPanel
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Cancelled, NetworkError, Trouble
from wego_desktop.wechat.progress import Cancel

LEFT = Qt.MouseButton.LeftButton
Progress = Callable[[int, int], None]


class Account:
    """Behaves as sending does: bytes go out, a cancel is heard, an answer or an exception comes.

    answers: by file name, what is raised, once each; a held name waits for `go` or a cancel.
    """

    def __init__(self) -> None:
        self.answers: dict[str, list[BaseException]] = {}
        self.held: set[str] = set()
        self.go = threading.Event()
        self.sent: list[str] = []
        self.at_once = self.most_at_once = 0
        self._lock = threading.Lock()

    def send(
        self, what: Upload, progress: Progress, cancel: Cancel, *, arrived: Arrived | None = None, patient: bool = True
    ) -> Uploaded:
        assert not patient, "a worker would wait out what the queue knows better"
        with self._lock:
            self.sent.append(what.name)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            uploaded = self._send(what, progress, cancel)
            if arrived is not None:
                arrived(uploaded)
            return uploaded
        finally:
            with self._lock:
                self.at_once -= 1

    def refresh(self, full: bool, cancel: Cancel) -> Changed:
        raise NetworkError("material/batchget_material", "No route.")

    def _send(self, upload: Upload, progress: Progress, cancel: Cancel) -> Uploaded:
        size = upload.path.stat().st_size
        progress(size // 2, size)
        deadline = time.monotonic() + 20
        while upload.name in self.held and not self.go.wait(0.005) and time.monotonic() < deadline:
            if cancel.is_set():
                raise Cancelled
        waiting = self.answers.get(upload.name, [])
        if waiting:
            raise waiting.pop(0)
        progress(size, size)
        return Uploaded(f"id-{upload.name}", "", Kind.IMAGE)


class Stage:
    def __init__(self, qtbot: QtBot, tasks: Tasks, folder: Path) -> None:
        self.bot, self.account, self.folder, self.tasks = qtbot, Account(), folder, tasks
        self.index, self.logbook = Index.open(folder / "library"), Logbook.open(folder / "library")
        self.journal = Journal(self.logbook)
        self.panel = TransfersPanel(Look(), tasks, self.open_queue)
        qtbot.addWidget(self.panel)
        self.panel.resize(1100, 240)
        self.panel.show()
        self.promised = 0
        self.arrived: list[str] = []
        self.troubles: list[Trouble] = []
        self.finished: list[bool] = []
        self.busy: list[bool] = []
        self.panel.uploaded.connect(lambda uploaded: self.arrived.append(uploaded.media_id))
        self.panel.trouble.connect(self.troubles.append)
        self.panel.finished.connect(lambda: self.finished.append(True))
        self.panel.busy_changed.connect(self.busy.append)

    def open_queue(self, executor: Executor, background: Executor, listener: Listener) -> UploadQueue:
        """Lists that can't be asked: what got lost stays unknown."""
        sending = Sending(self.journal, self.index, Staging(self.folder / "staging"), load("wego"), self.account.send)
        looking = Looking(Settling(self.journal, self.index), self.index, self.account.refresh)
        return UploadQueue(self.journal, self.index, sending, looking, executor, background, listener=listener)

    def close(self) -> None:
        self.logbook.close()
        self.index.close()

    def send(self, *names: str) -> None:
        for name in names:
            (self.folder / name).write_bytes(b"x" * 1000)
        self.panel.send([Upload(self.folder / name, Target.IMAGE, name) for name in names])
        self.promised += len(names)

    def rows(self) -> list[Transfer]:
        model = self.panel.list.model()
        return [model.index(line, 0).data(TRANSFER_ROLE) for line in range(model.rowCount())]

    def words(self, line: int) -> str:
        """ "" as long as the line is not there."""
        shown = self.panel.list.model().index(line, 0).data(WORDS_ROLE)
        return str(shown.text) if shown is not None else ""

    def fly(self) -> None:
        """Wait until as many are sent as may be, and the panel knows of all."""
        self.bot.waitUntil(
            lambda: self.account.at_once == self.panel.in_flight == AT_ONCE and len(self.rows()) >= self.promised
        )

    def settle(self) -> None:
        self.bot.waitUntil(lambda: not self.panel.busy())

    def click_action(self, line: int) -> None:
        rect = self.panel.list.visualRect(self.panel.list.model().index(line, 0))
        at = Parts.within(rect).action.center()
        self.bot.mouseClick(self.panel.list.viewport(), LEFT, pos=at)

    def press(self, line: int, key: Qt.Key) -> None:
        self.panel.list.setFocus()
        self.panel.list.setCurrentIndex(self.panel.list.model().index(line, 0))
        self.bot.keyClick(self.panel.list, key)


@contextmanager
def staged(qtbot: QtBot, folder: Path) -> Iterator[Stage]:
    """Threads of its own behind it; none is left in the end."""
    tasks = Tasks()
    stage = Stage(qtbot, tasks, folder)
    yield stage
    stage.account.go.set()
    stage.panel.close_queue()
    assert tasks.shutdown(5)
    stage.close()
