"""From the drop to the account: the plan, the panel, and what the sandbox then holds."""

from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path

import pytest
from brief import brief
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from ui.uploads.upload_files import document, film, picture, sound
from wego_desktop.accounts import Account
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.jobs.queue_means import queue_of
from wego_desktop.jobs.upload import Uploaded
from wego_desktop.jobs.upload_queue import Listener, UploadQueue
from wego_desktop.limits import load
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.plan_view import PlanView
from wego_desktop.ui.uploads.transfers_panel import TransfersPanel


class Stage:
    """A plan and a panel over one account, wired as the window does it."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, opened: OpenAccount) -> None:
        self.bot, self.opened = qtbot, opened
        look = Look()
        self.plan = PlanView(look, tasks, load("wego"), lambda target: 4000, lambda sha256: ())
        self.panel = TransfersPanel(look, tasks, self._open_queue)
        for widget in (self.plan, self.panel):
            qtbot.addWidget(widget)
            widget.resize(1200, 700)
            widget.show()
        self.arrived: list[Uploaded] = []
        self.panel.uploaded.connect(self.arrived.append)
        self.plan.start_wanted.connect(self.panel.send)

    def _open_queue(self, executor: Executor, background: Executor, listener: Listener) -> UploadQueue:
        return queue_of(self.opened, executor, background, listener=listener, apart=0.05)

    def upload(self, folder: Path) -> None:
        self.plan.add([folder])
        self.bot.waitUntil(self.plan.foot.start.isEnabled)
        self.plan.start()
        self.bot.waitUntil(lambda: self.panel.counts.total > 0 and not self.panel.busy(), timeout=20_000)


@pytest.fixture
def stage(qtbot: QtBot, account: Account, sandbox: SandboxProcess) -> Iterator[Stage]:
    tasks = Tasks()
    opened = OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret, brief), thumbnail_bytes=10_000_000)
    made = Stage(qtbot, tasks, opened)
    yield made
    made.panel.close_queue()
    assert tasks.shutdown(10)
    opened.close()


def test_a_mixed_folder_arrives_as_the_plan_said(stage: Stage, sandbox: SandboxProcess, tmp_path: Path) -> None:
    folder = tmp_path / "春茶"
    folder.mkdir()
    for number in range(6):
        picture(folder / f"茶 {number}.png", seed=number)
    picture(folder / "茶 0 副本.png", seed=0)
    sound(folder / "采茶歌.wav")
    film(folder / "未完成.mp4")
    document(folder / "报价单.pdf")
    stage.upload(folder)
    assert stage.panel.counts.done == 7
    counts = sandbox.state()["counts"]
    assert (counts["image"], counts["voice"], counts["video"]) == (6, 1, 0)
    assert len({uploaded.media_id for uploaded in stage.arrived}) == 7


def test_a_lost_answer_is_looked_for_and_the_file_is_there_once(
    stage: Stage, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    picture(folder / "茶.png")
    sandbox.fault(api="material/add_material", kind="drop-after", times=1)
    stage.upload(folder)
    stage.bot.waitUntil(lambda: len(stage.arrived) == 1, timeout=20_000)
    assert stage.panel.counts.done == 1
    assert sandbox.state()["counts"]["image"] == 1


def test_used_up_calls_pause_and_resume_goes_on(stage: Stage, sandbox: SandboxProcess, tmp_path: Path) -> None:
    folder = tmp_path / "a"
    folder.mkdir()
    for number in range(5):
        picture(folder / f"{number}.png", seed=number)
    sandbox.fault(api="material/add_material", kind="errcode", code=45009, times=3)
    stage.plan.add([folder])
    stage.bot.waitUntil(stage.plan.foot.start.isEnabled)
    stage.plan.start()
    stage.bot.waitUntil(lambda: stage.panel.paused_by is not None and not stage.panel.counts.sending, timeout=20_000)
    sandbox.clear_faults()
    stage.panel.resume()
    stage.bot.waitUntil(lambda: not stage.panel.busy(), timeout=20_000)
    assert stage.panel.counts.done == 5
    assert sandbox.state()["counts"]["image"] == 5
