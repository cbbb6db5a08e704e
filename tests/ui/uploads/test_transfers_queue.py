"""The panel over a served account: what the last time left, what got lost, what the account refuses, leaving."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest
from brief import brief
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from ui.uploads.upload_files import picture, sound
from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.last_time import FRESH, LastTime
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.sending import order_of
from wego_desktop.jobs.upload import Upload
from wego_desktop.jobs.upload_queue import Listener, UploadQueue
from wego_desktop.library.index import Order
from wego_desktop.limits import Target
from wego_desktop.ui.occasion import Occasion
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.deciding import Deciding
from wego_desktop.ui.uploads.leaving import Leaving, LeavingDialog
from wego_desktop.ui.uploads.transfer import State, Transfer
from wego_desktop.ui.uploads.transfers_model import TRANSFER_ROLE, WORDS_ROLE
from wego_desktop.ui.uploads.transfers_panel import TransfersPanel
from wego_desktop.wechat.answers import Kind

ADD = "material/add_material"
LEFT = Qt.MouseButton.LeftButton
MINUTE = 60.0


class Session:
    """The app's life with one account, from its opening to its end; there may be several one after the other."""

    def __init__(self, bot: QtBot, account: Account, sandbox: SandboxProcess, later: float = 0.0) -> None:
        self.bot, self.sandbox, self.tasks = bot, sandbox, Tasks()
        reach = Reach(account, sandbox.app_secret, brief)
        self.opened = OpenAccount.open(account, lambda: reach, thumbnail_bytes=10_000_000)
        last_time = LastTime(self.opened.logbook, self.opened.journal, now=lambda: time.time() + later)
        self.panel = TransfersPanel(
            Look(), self.tasks, self._open_queue, last_time=last_time, thumbnails=self.opened.thumbnails
        )
        bot.addWidget(self.panel)
        self.panel.resize(1100, 240)
        self.panel.show()
        self.recovered = False
        self.panel.recovered.connect(self._tell_recovered)
        self.panel.recover()

    def _tell_recovered(self) -> None:
        self.recovered = True

    def _open_queue(self, executor: Executor, background: Executor, listener: Listener) -> UploadQueue:
        return queue_of(self.opened, executor, background, listener=listener, apart=0.05)

    def end(self) -> None:
        self.panel.close_queue()
        assert self.tasks.shutdown(10)
        self.opened.close()

    def wait(self, condition: Callable[[], object]) -> None:
        self.bot.waitUntil(lambda: bool(condition()), timeout=20_000)

    def settle(self) -> None:
        self.wait(lambda: not self.panel.busy())

    def click(self, button: QPushButton) -> None:
        self.bot.mouseClick(button, LEFT)

    def shown(self) -> list[Transfer]:
        """What the list shows and the queue still has: a worker may just have let one go."""
        model = self.panel.list.model()
        found = (model.index(line, 0).data(TRANSFER_ROLE) for line in range(model.rowCount()))
        return [transfer for transfer in found if transfer is not None]

    def rows(self) -> list[State]:
        return [transfer.state for transfer in self.shown()]

    def words(self, line: int = 0) -> str:
        said = self.panel.list.model().index(line, 0).data(WORDS_ROLE)
        return str(said.text) if said else ""

    def names(self) -> list[str]:
        return [transfer.upload.name for transfer in self.shown()]

    @property
    def strip(self) -> str:
        return self.panel.strip.text.text() if self.panel.strip.isVisible() else ""

    def held(self) -> list[str]:
        """What the account holds."""
        return sorted(material["name"] for material in self.sandbox.state()["materials"])


Begin = Callable[..., Session]


@pytest.fixture
def begin(qtbot: QtBot, account: Account, sandbox: SandboxProcess) -> Iterator[Begin]:
    sessions: list[Session] = []

    def make(later: float = 0.0) -> Session:
        if sessions:
            sessions.pop().end()
        sessions.append(Session(qtbot, account, sandbox, later))
        return sessions[0]

    yield make
    sandbox.clear_faults()
    for session in sessions:
        session.end()


def pictures(folder: Path, *names: str) -> list[Upload]:
    files = [picture(folder / name, (40, 30), seed=number) for number, name in enumerate(names)]
    return [Upload(file, Target.IMAGE, file.name) for file in files]


def promise(session: Session, uploads: list[Upload]) -> None:
    """Written down, and not begun: the queue of this session has looked for what there is already."""
    session.wait(lambda: session.recovered)
    session.opened.journal.add_batch([order_of(upload) for upload in uploads])


# What the last time left


def test_what_was_left_lately_goes_on(begin: Begin, tmp_path: Path, sandbox: SandboxProcess) -> None:
    promise(begin(), pictures(tmp_path, "a.png", "b.png"))
    sandbox.fault(api=ADD, kind="delay", seconds=20, times=9)
    session = begin()
    session.wait(lambda: session.strip)
    assert session.strip == "From the last time, going on: 2"
    session.click(session.panel.strip.dismiss)
    assert not session.strip
    sandbox.clear_faults()
    session.settle()
    assert session.held() == ["a.png", "b.png"]


def test_what_was_left_long_ago_waits_for_a_word(begin: Begin, tmp_path: Path) -> None:
    promise(begin(), pictures(tmp_path, "a.png", "b.png"))
    session = begin(later=FRESH + MINUTE)
    session.wait(lambda: "From the last time, still to be sent: 2" in session.strip)
    assert session.rows() == [State.WAITING] * 2
    session.click(session.panel.strip.resume)
    session.settle()
    assert session.held() == ["a.png", "b.png"]


def test_what_a_person_paused_waits_also_the_next_time(begin: Begin, tmp_path: Path) -> None:
    session = begin()
    session.panel.pause()
    session.panel.send(pictures(tmp_path, "a.png"))
    session.wait(lambda: session.rows() == [State.WAITING] and session.words() == "Paused")
    session = begin()
    session.wait(lambda: "still to be sent" in session.strip)
    assert session.held() == []
    session = begin()
    session.wait(lambda: "still to be sent" in session.strip)
    assert session.words() == "Paused"


def test_what_was_left_is_left_out_and_what_is_new_goes(begin: Begin, tmp_path: Path) -> None:
    promise(begin(), pictures(tmp_path, "old.png"))
    session = begin(later=FRESH + MINUTE)
    session.wait(lambda: session.strip)
    session.panel.send(pictures(tmp_path, "new.png"))
    session.wait(lambda: len(session.rows()) == 2)
    session.click(session.panel.strip.leave_out)
    session.settle()
    assert session.held() == ["new.png"]
    assert session.rows() == [State.CANCELLED, State.DONE]
    assert session.opened.journal.unfinished() == []


# What got lost


def test_a_lost_answer_settles_by_itself(begin: Begin, tmp_path: Path, sandbox: SandboxProcess) -> None:
    session = begin()
    sandbox.fault(api=ADD, kind="drop-after")
    sandbox.fault(api="material/get_materialcount", kind="delay", seconds=20)
    session.panel.send(pictures(tmp_path, "茶.png"))
    session.wait(lambda: session.rows() == [State.UNKNOWN])
    assert session.words() == "Sent, checking the result"
    session.wait(lambda: "1 being checked" in session.panel.head.text.text())
    sandbox.clear_faults()
    session.wait(lambda: session.rows() == [State.DONE])
    assert session.held() == ["茶.png"]


def ambiguous(session: Session, folder: Path) -> None:
    """Two different files of one name, both lost, both there."""
    session.sandbox.fault(api=ADD, kind="drop-after", times=2)
    uploads = []
    for seed, place in enumerate(("a", "b")):
        (folder / place).mkdir()
        uploads.append(Upload(picture(folder / place / "x.png", seed=seed), Target.IMAGE, "x.png"))
    session.panel.send(uploads)
    session.wait(lambda: len(session.rows()) == 2 and all("say which" in session.words(line) for line in (0, 1)))


def decide(session: Session, line: int) -> Deciding:
    session.panel.list.setFocus()
    session.panel.list.setCurrentIndex(session.panel.list.model().index(line, 0))
    session.bot.keyClick(session.panel.list, Qt.Key.Key_Return)
    return next(one for one in session.panel.findChildren(Deciding) if one.isVisible())


def test_a_person_says_which_it_is(begin: Begin, tmp_path: Path) -> None:
    session = begin()
    ambiguous(session, tmp_path)
    dialog = decide(session, 0)
    assert dialog.list.count() == 2
    plain = dialog.list.item(1).icon().availableSizes()
    session.wait(lambda: dialog.list.item(1).icon().availableSizes() != plain)
    session.click(dialog.this)
    session.wait(lambda: session.rows() == [State.DONE] * 2)  # what is left for the other is clear now
    assert session.held() == ["x.png", "x.png"]


def test_a_person_says_that_it_is_none_and_later(begin: Begin, tmp_path: Path) -> None:
    session = begin()
    ambiguous(session, tmp_path)
    session.click(decide(session, 0).later)
    assert session.rows() == [State.UNKNOWN] * 2
    session.click(decide(session, 0).none)
    session.wait(lambda: session.rows()[0] is State.DONE)
    assert len(session.held()) == 3


# What the account refuses


def test_an_address_it_does_not_know_can_be_copied(begin: Begin, tmp_path: Path, sandbox: SandboxProcess) -> None:
    sandbox.fault(api=ADD, kind="errcode", code=40164, ip="203.0.113.7", times=9)
    session = begin()
    session.panel.send(pictures(tmp_path, "a.png"))
    session.wait(lambda: "Tried again in" in session.strip)
    session.click(session.panel.strip.copy)
    assert QGuiApplication.clipboard().text() == "203.0.113.7"
    assert session.words() == "Paused"
    sandbox.clear_faults()
    session.click(session.panel.strip.resume)
    session.settle()
    assert session.held() == ["a.png"]


def test_fewer_calls_are_asked_for(begin: Begin, tmp_path: Path, sandbox: SandboxProcess) -> None:
    sandbox.fault(api=ADD, kind="errcode", code=45011)
    session = begin()
    session.panel.send(pictures(tmp_path, "a.png"))
    session.wait(lambda: "goes on in" in session.words())
    session.wait(lambda: session.strip.startswith("Too many calls in one minute. Goes on in"))
    session.settle()  # it goes on by itself
    assert session.held() == ["a.png"]


def test_used_up_calls_go_on_after_midnight(begin: Begin, tmp_path: Path, sandbox: SandboxProcess) -> None:
    sandbox.fault(api=ADD, kind="errcode", code=45009)
    session = begin()
    session.panel.send(pictures(tmp_path, "a.png"))
    session.wait(lambda: session.strip)
    assert session.strip == "Today's calls are used up. Goes on by itself after midnight in Beijing"


def test_a_full_kind_waits_until_there_is_room(begin: Begin, tmp_path: Path, sandbox: SandboxProcess) -> None:
    session = begin()
    session.panel.send(pictures(tmp_path, "old.png"))
    session.settle()
    sandbox.fault(api=ADD, kind="errcode", code=45034)
    voice = Upload(sound(tmp_path / "歌.wav"), Target.VOICE, "歌.wav")
    session.panel.send(pictures(tmp_path, "new.png"))
    session.wait(lambda: session.strip)
    session.panel.send([voice])
    session.wait(lambda: session.rows() == [State.DONE, State.WAITING, State.DONE])
    assert session.strip == "The library is full. Images wait, other files go on"
    index = session.opened.index
    old = [one for one in index.rows(list(index.ids(Kind.IMAGE, Order.NAME))) if one.name == "old.png"]
    never = threading.Event()
    materials, executor = session.opened.materials, session.tasks.executor()
    materials.remove(old, executor, lambda _done, _all: None, never, keep_originals=False)
    session.panel.room_changed()
    session.settle()
    assert session.held() == ["new.png", "歌.wav"]


# Order, menus, leaving


def test_keys_and_menu_change_the_order_and_it_stays(begin: Begin, tmp_path: Path) -> None:
    session = begin()
    session.panel.pause()
    session.panel.send(pictures(tmp_path, *(f"{n}.png" for n in range(5))))
    session.wait(lambda: len(session.rows()) == 5)
    rows = session.panel.list
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(3, 0))
    session.bot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    session.wait(lambda: session.names()[2] == "3.png")
    assert rows.currentIndex().row() == 2
    session.bot.keyClick(rows, Qt.Key.Key_Home, Qt.KeyboardModifier.AltModifier)
    session.wait(lambda: session.names() == ["3.png", "0.png", "1.png", "2.png", "4.png"])
    session.bot.keyClick(rows, Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    session.wait(lambda: session.names() == ["0.png", "1.png", "2.png", "4.png", "3.png"])
    session = begin()
    session.wait(lambda: session.names() == ["0.png", "1.png", "2.png", "4.png", "3.png"])


def test_the_menu_of_the_line_has_what_a_narrow_line_lacks(begin: Begin, tmp_path: Path) -> None:
    session = begin()
    session.panel.send(pictures(tmp_path, "a.png"))
    session.settle()
    session.panel.resize(760, 240)
    assert not session.panel.head.clear.isVisible()
    with session.bot.waitSignal(session.panel.report_wanted):
        session.click(session.panel.head.report)
    session.click(session.panel.head.more)
    (menu,) = (menu for menu in session.panel.findChildren(QMenu) if menu.isVisible())
    entries = {action.text(): action for action in menu.actions()}
    assert entries["Report…"].isEnabled()
    assert not entries["Cancel all"].isEnabled()
    entries["Clear finished"].trigger()
    menu.close()
    session.wait(lambda: session.rows() == [])


def test_quitting_at_once_loses_and_doubles_nothing(begin: Begin, tmp_path: Path, sandbox: SandboxProcess) -> None:
    session = begin()
    sandbox.fault(api=ADD, kind="delay", seconds=20, times=9)
    session.panel.send(pictures(tmp_path, *(f"{n}.png" for n in range(5))))
    session.wait(lambda: session.panel.in_flight)
    leaving = Leaving(session.panel, session.panel)
    left: list[bool] = []
    leaving.ask(Occasion.QUIT, lambda: left.append(True))
    (dialog,) = session.panel.findChildren(LeavingDialog)
    assert not dialog.at_once.isVisible()
    session.click(dialog.finish)
    session.click(dialog.at_once)
    session.wait(lambda: left)
    assert session.panel.in_flight == 0
    sandbox.clear_faults()
    session = begin()
    session.wait(lambda: len(session.rows()) > 0)
    session.settle()
    session.wait(lambda: State.UNKNOWN not in session.rows())
    assert session.held() == [f"{n}.png" for n in range(5)]
