"""The transfers as a person meets them: rows, one action each, a pause that is told once."""

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from wego_desktop.jobs.upload import Upload, Uploaded
from wego_desktop.limits import Target
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Task, Tasks
from wego_desktop.ui.uploads.transfer import AT_ONCE, State, Transfer
from wego_desktop.ui.uploads.transfers_delegate import Parts
from wego_desktop.ui.uploads.transfers_model import TRANSFER_ROLE, WORDS_ROLE
from wego_desktop.ui.uploads.transfers_panel import OPEN_HEIGHT, TransfersPanel
from wego_desktop.wechat.answers import Kind
from wego_desktop.wechat.errors import Cancelled, NetworkError, Trouble, UnknownOutcome, WechatError

API = "material/add_material"
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

    def send(self, upload: Upload, progress: Progress, cancel: Task) -> Uploaded:
        with self._lock:
            self.sent.append(upload.name)
            self.at_once += 1
            self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            return self._send(upload, progress, cancel)
        finally:
            with self._lock:
                self.at_once -= 1

    def _send(self, upload: Upload, progress: Progress, cancel: Task) -> Uploaded:
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
        self.bot, self.account, self.folder = qtbot, Account(), folder
        self.panel = TransfersPanel(Look(), tasks, self.account.send)
        qtbot.addWidget(self.panel)
        self.panel.resize(1100, 240)
        self.panel.show()
        self.arrived: list[str] = []
        self.troubles: list[Trouble] = []
        self.finished: list[bool] = []
        self.busy: list[bool] = []
        self.panel.uploaded.connect(lambda uploaded: self.arrived.append(uploaded.media_id))
        self.panel.trouble.connect(self.troubles.append)
        self.panel.finished.connect(lambda: self.finished.append(True))
        self.panel.busy_changed.connect(self.busy.append)

    def send(self, *names: str) -> None:
        for name in names:
            (self.folder / name).write_bytes(b"x" * 1000)
        self.panel.send([Upload(self.folder / name, Target.IMAGE, name) for name in names])

    def rows(self) -> list[Transfer]:
        model = self.panel.list.model()
        return [model.index(line, 0).data(TRANSFER_ROLE) for line in range(model.rowCount())]

    def words(self, line: int) -> str:
        text: str = self.panel.list.model().index(line, 0).data(WORDS_ROLE).text
        return text

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


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    tasks = Tasks()
    made = Stage(qtbot, tasks, tmp_path)
    yield made
    made.account.go.set()
    assert tasks.shutdown(5)


def test_everything_arrives_three_at_a_time_in_order(stage: Stage) -> None:
    names = [f"{n}.png" for n in range(12)]
    stage.account.held = set(names)
    stage.send(*names)
    stage.bot.waitUntil(lambda: stage.account.at_once == AT_ONCE)
    assert stage.words(5) == "Waiting"
    stage.account.go.set()
    stage.settle()
    assert sorted(stage.arrived) == sorted(f"id-{name}" for name in names)
    assert stage.account.most_at_once == AT_ONCE
    assert sorted(stage.account.sent[:3]) == ["0.png", "1.png", "2.png"]
    assert (stage.finished, stage.busy) == ([True], [True, False])
    assert stage.panel.counts.done == 12
    assert "12 of 12 done" in stage.panel.head.text.text()


def test_the_panel_opens_with_work_and_folds_to_a_line(stage: Stage) -> None:
    assert stage.panel.height() < 60
    stage.send(*(f"{n}.png" for n in range(9)))
    assert stage.panel.is_open
    assert stage.panel.height() <= OPEN_HEIGHT + 1
    stage.settle()
    stage.bot.mouseClick(stage.panel.head.fold, LEFT)
    assert stage.panel.height() < 60


def test_one_bad_file_says_why_and_the_rest_goes_on(stage: Stage) -> None:
    stage.account.answers["1.png"] = [WechatError(45001, "media size out of limit", API)]
    stage.send("0.png", "1.png", "2.png", "3.png")
    stage.settle()
    assert len(stage.arrived) == 3
    assert stage.words(1) == "The file is larger than WeChat takes"
    assert stage.troubles == []


def test_the_failed_are_sent_again_by_one_button(stage: Stage) -> None:
    stage.account.answers["0.png"] = [NetworkError(API, "No route.")]
    stage.account.answers["1.png"] = [UnknownOutcome(API, "The connection was lost.")]
    stage.send("0.png", "1.png")
    stage.settle()
    retry = stage.panel.head.retry
    assert retry.isVisible()
    assert "1" in retry.text()
    stage.bot.mouseClick(retry, LEFT)
    stage.bot.waitUntil(lambda: stage.arrived == ["id-0.png"])
    assert stage.account.sent.count("1.png") == 1
    assert not retry.isVisible()


def test_an_unknown_outcome_says_so_and_offers_no_second_try(stage: Stage) -> None:
    stage.account.answers["0.png"] = [UnknownOutcome(API, "The connection was lost.")]
    stage.send("0.png")
    stage.settle()
    assert stage.words(0) == "Sent, checking the result"
    tip = stage.panel.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "not be sent again by itself" in tip
    stage.click_action(0)
    (menu,) = [menu for menu in stage.panel.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()] == ["Open the file's folder", "Remove from the list"]
    menu.actions()[1].trigger()
    menu.close()
    assert stage.rows() == []


def test_what_is_the_accounts_fault_pauses_the_rest_and_resume_goes_on(stage: Stage) -> None:
    stage.account.answers["0.png"] = [WechatError(45009, "reach max api daily quota limit", API)]
    stage.account.answers["1.png"] = [WechatError(45009, "reach max api daily quota limit", API)]
    stage.account.held = {"0.png", "1.png", "2.png"}
    stage.send(*(f"{n}.png" for n in range(6)))
    stage.bot.waitUntil(lambda: stage.account.at_once == AT_ONCE)
    stage.account.go.set()
    stage.bot.waitUntil(lambda: bool(stage.troubles) and not stage.panel.counts.sending)
    assert [trouble.code for trouble in stage.troubles] == [45009]
    assert stage.panel.busy()
    assert [stage.words(line) for line in (0, 1)] == ["Paused", "Paused"]
    assert stage.panel.strip.isVisible()
    assert "Today's calls are used up" in stage.panel.strip.text.text()
    stage.bot.mouseClick(stage.panel.strip.resume, LEFT)
    stage.settle()
    assert len(stage.arrived) == 6
    assert not stage.panel.strip.isVisible()


def test_a_row_is_cancelled_by_mouse_and_sent_again_by_key(stage: Stage) -> None:
    stage.account.held = {"0.png"}
    stage.send("0.png", "1.png")
    stage.bot.waitUntil(lambda: stage.arrived == ["id-1.png"])
    stage.click_action(0)
    stage.settle()
    assert stage.rows()[0].state is State.CANCELLED
    stage.account.go.set()
    stage.press(0, Qt.Key.Key_Return)
    stage.bot.waitUntil(lambda: len(stage.arrived) == 2)


def test_delete_cancels_what_is_under_way_and_removes_what_is_settled(stage: Stage) -> None:
    stage.account.held = {"0.png"}
    stage.send("0.png")
    stage.bot.waitUntil(lambda: stage.account.at_once == 1)
    stage.press(0, Qt.Key.Key_Delete)
    stage.settle()
    stage.press(0, Qt.Key.Key_Delete)
    assert stage.rows() == []


def test_cancel_all_and_clear_finished(stage: Stage) -> None:
    stage.account.held = {f"{n}.png" for n in range(1, 8)}
    stage.send(*(f"{n}.png" for n in range(8)))
    stage.bot.waitUntil(lambda: stage.arrived == ["id-0.png"] and stage.account.at_once == AT_ONCE)
    stage.bot.mouseClick(stage.panel.head.cancel, LEFT)
    stage.settle()
    assert stage.panel.counts.cancelled == 7
    assert not stage.panel.head.cancel.isVisible()
    stage.bot.mouseClick(stage.panel.head.clear, LEFT)
    assert stage.rows() == []
    assert "Nothing is being sent" in stage.panel.head.text.text()


def test_bytes_that_are_out_are_shown(stage: Stage) -> None:
    stage.account.held = {"0.png"}
    stage.send("0.png")
    stage.bot.waitUntil(lambda: stage.rows()[0].sent == 500)
    assert stage.panel.counts.size == 1000
    spoken = stage.panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "50%" in spoken
    assert stage.panel.list.accessibleName()


def test_a_file_that_is_gone_says_so(stage: Stage) -> None:
    stage.panel.send([Upload(stage.folder / "gone.png", Target.IMAGE, "gone.png")])
    stage.settle()
    assert stage.words(0) == "The file is not there any more"


def test_a_panel_that_is_gone_hears_nothing_more(qtbot: QtBot, tmp_path: Path) -> None:
    tasks = Tasks()
    stage = Stage(qtbot, tasks, tmp_path)
    stage.account.held = {"0.png"}
    stage.send("0.png", "1.png")
    assert tasks.shutdown(5)
    assert stage.arrived in ([], ["id-1.png"])


def test_narrow_panels_keep_the_words(stage: Stage) -> None:
    stage.panel.resize(700, 240)
    rect = stage.panel.list.visualRect(stage.panel.list.model().index(0, 0))
    rect.setRect(0, 0, 700, 40)
    parts = Parts.within(rect)
    assert parts.bar.width() == 0
    assert parts.words.width() > 150
    assert parts.action.right() < 700
