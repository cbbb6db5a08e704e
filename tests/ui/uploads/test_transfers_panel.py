"""The transfers as a person meets them: rows, one action each, a pause that is told once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ui.uploads.transfers_stage import LEFT, Stage, staged
from wego_desktop.jobs.sending import order_of
from wego_desktop.jobs.upload import Upload
from wego_desktop.limits import Target
from wego_desktop.ui.occasion import Occasion
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.deciding import Deciding
from wego_desktop.ui.uploads.leaving import Leaving, LeavingDialog
from wego_desktop.ui.uploads.report_view import ReportView
from wego_desktop.ui.uploads.transfer import AT_ONCE, State
from wego_desktop.ui.uploads.transfers_delegate import Parts
from wego_desktop.ui.uploads.transfers_panel import OPEN_HEIGHT
from wego_desktop.wechat.answers import Kind, RemoteMaterial
from wego_desktop.wechat.errors import UnknownOutcome, WechatError

API = "material/add_material"


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    with staged(qtbot, tmp_path) as stage:
        yield stage


def test_everything_arrives_some_at_a_time_in_order(stage: Stage) -> None:
    names = [f"{n}.png" for n in range(12)]
    stage.account.held = set(names)
    stage.send(*names)
    stage.fly()
    assert stage.words(5) == "Waiting"
    stage.account.go.set()
    stage.settle()
    assert sorted(stage.arrived) == sorted(f"id-{name}" for name in names)
    assert AT_ONCE <= stage.account.most_at_once <= 6, "it grows while all goes well"
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
    stage.account.answers["0.png"] = [WechatError(40005, "invalid file type", API)]
    stage.account.answers["1.png"] = [UnknownOutcome(API, "The connection was lost.")]
    stage.send("0.png", "1.png")
    stage.settle()
    retry = stage.panel.head.retry
    assert retry.isVisible()
    assert "1" in retry.text()
    stage.bot.mouseClick(retry, LEFT)
    stage.bot.waitUntil(lambda: stage.arrived == ["id-0.png"])
    assert stage.account.sent.count("1.png") == 1
    stage.bot.waitUntil(lambda: not retry.isVisible())


def test_an_unknown_outcome_says_so_and_offers_no_second_try(stage: Stage) -> None:
    stage.account.answers["0.png"] = [UnknownOutcome(API, "The connection was lost.")]
    stage.send("0.png")
    stage.settle()
    assert stage.words(0) == "Sent, checking the result"
    tip = stage.panel.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "not sent again before that is settled" in tip
    stage.click_action(0)
    (menu,) = [menu for menu in stage.panel.findChildren(QMenu) if menu.isVisible()]
    assert [action.text() for action in menu.actions()] == ["Open the file's folder", "Remove from the list"]
    menu.actions()[1].trigger()
    menu.close()
    stage.bot.waitUntil(lambda: stage.rows() == [])


def test_what_is_the_accounts_fault_pauses_the_rest_and_resume_goes_on(stage: Stage) -> None:
    stage.account.answers["0.png"] = [WechatError(45009, "reach max api daily quota limit", API)]
    stage.account.answers["1.png"] = [WechatError(45009, "reach max api daily quota limit", API)]
    stage.account.held = {"0.png", "1.png", "2.png"}
    stage.send(*(f"{n}.png" for n in range(6)))
    stage.fly()
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
    stage.bot.waitUntil(lambda: stage.rows() == [])


def test_cancel_all_and_clear_finished(stage: Stage) -> None:
    stage.account.held = {f"{n}.png" for n in range(1, 8)}
    stage.send(*(f"{n}.png" for n in range(8)))
    stage.bot.waitUntil(lambda: stage.arrived == ["id-0.png"] and stage.account.at_once == AT_ONCE)
    stage.bot.mouseClick(stage.panel.head.cancel, LEFT)
    stage.settle()
    assert stage.panel.counts.cancelled == 7
    assert not stage.panel.head.cancel.isVisible()
    stage.bot.mouseClick(stage.panel.head.clear, LEFT)
    stage.bot.waitUntil(lambda: stage.rows() == [])
    assert "Nothing is being sent" in stage.panel.head.text.text()


def test_bytes_that_are_out_are_shown(stage: Stage) -> None:
    stage.account.held = {"0.png"}
    stage.send("0.png")
    stage.bot.waitUntil(lambda: bool(stage.rows()) and stage.rows()[0].sent == 500)
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
    stage.panel.close_queue()
    assert tasks.shutdown(5)
    stage.close()
    assert stage.arrived in ([], ["id-1.png"])


def test_narrow_panels_keep_the_words(stage: Stage) -> None:
    stage.panel.resize(700, 240)
    rect = stage.panel.list.visualRect(stage.panel.list.model().index(0, 0))
    rect.setRect(0, 0, 700, 40)
    parts = Parts.within(rect)
    assert parts.bar.width() == 0
    assert parts.words.width() > 150
    assert parts.action.right() < 700


def test_the_person_pauses_and_goes_on(stage: Stage) -> None:
    stage.account.held = {f"{n}.png" for n in range(8)}
    stage.send(*(f"{n}.png" for n in range(8)))
    stage.fly()
    stage.bot.mouseClick(stage.panel.head.pause, LEFT)
    stage.bot.waitUntil(lambda: stage.words(5) == "Paused" and stage.panel.strip.isVisible())
    stage.account.go.set()
    stage.bot.waitUntil(lambda: len(stage.arrived) == AT_ONCE and not stage.panel.in_flight)
    assert stage.panel.busy()
    stage.bot.mouseClick(stage.panel.head.pause, LEFT)
    stage.settle()
    assert len(stage.arrived) == 8
    stage.bot.waitUntil(lambda: not stage.panel.strip.isVisible())


def test_what_waits_is_put_first_by_keys_and_by_dragging(stage: Stage) -> None:
    stage.account.held = {f"{n}.png" for n in range(3)}
    stage.send(*(f"{n}.png" for n in range(8)))
    stage.fly()

    def names() -> list[str]:
        return [row.upload.name for row in stage.rows()]

    stage.panel.list.setFocus()
    stage.panel.list.setCurrentIndex(stage.panel.list.model().index(7, 0))
    stage.bot.keyClick(stage.panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    stage.bot.waitUntil(lambda: names()[6] == "7.png")
    model = stage.panel.list.model()
    data = model.mimeData([model.index(6, 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    stage.bot.waitUntil(lambda: names()[3] == "7.png")
    assert [row.upload.name for row in stage.panel.list.transfers()] == ["7.png"], "it stays selected"
    stage.account.held = {f"{n}.png" for n in range(3, 8)}
    stage.bot.waitUntil(lambda: len(stage.account.sent) == 3 + AT_ONCE)
    assert "7.png" in stage.account.sent[3:], "where it was it would be the last"
    stage.account.go.set()
    stage.settle()


def test_too_many_calls_are_told_with_the_time_it_takes(stage: Stage) -> None:
    stage.account.answers["0.png"] = [WechatError(45011, "api minute-quota reach limit", API)]
    stage.send("0.png", "1.png")
    stage.bot.waitUntil(lambda: stage.panel.strip.isVisible() and "Goes on in" in stage.panel.strip.text.text())
    stage.bot.mouseClick(stage.panel.strip.resume, LEFT)
    stage.settle()
    assert len(stage.arrived) == 2
    assert stage.troubles == []


def test_a_full_list_lets_the_other_kinds_go_on(stage: Stage) -> None:
    stage.account.answers["0.png"] = [WechatError(45034, "media file count is out of limit", API)]
    stage.send("0.png")
    stage.bot.waitUntil(lambda: bool(stage.troubles))
    (stage.folder / "a.mp3").write_bytes(b"x" * 100)
    stage.panel.send([Upload(stage.folder / "a.mp3", Target.VOICE, "a.mp3")])
    stage.bot.waitUntil(lambda: stage.arrived == ["id-a.mp3"])
    assert stage.words(0) == "Paused"
    assert "Images wait, other files go on" in stage.panel.strip.text.text()


def test_what_the_last_time_left_goes_on_and_says_so(stage: Stage) -> None:
    (stage.folder / "0.png").write_bytes(b"x" * 1000)
    stage.journal.add_batch([order_of(Upload(stage.folder / "0.png", Target.IMAGE, "0.png"))])
    stage.account.held = {"0.png"}
    stage.panel.recover()
    stage.bot.waitUntil(stage.panel.strip.isVisible)
    assert "From the last time, going on: 1" in stage.panel.strip.text.text()
    stage.account.go.set()
    stage.settle()
    assert stage.arrived == ["id-0.png"]
    stage.bot.waitUntil(lambda: not stage.panel.strip.isVisible())


def test_leaving_waits_for_the_file_in_flight_and_keeps_the_rest(stage: Stage) -> None:
    stage.account.held = {f"{n}.png" for n in range(6)}
    stage.send(*(f"{n}.png" for n in range(6)))
    stage.fly()
    left: list[str] = []
    Leaving(stage.panel, stage.panel).ask(Occasion.QUIT, lambda: left.append("then"))
    (dialog,) = stage.panel.findChildren(LeavingDialog)
    assert "3 files are being sent" in dialog.text.text()
    assert "The other 3 go on at the next start" in dialog.more.text()
    stage.bot.mouseClick(dialog.finish, LEFT)
    assert dialog.bar.isVisible()
    assert not left
    stage.account.go.set()
    stage.bot.waitUntil(lambda: left == ["then"])
    assert len(stage.arrived) == AT_ONCE
    assert len(stage.journal.unfinished()) == 3


def test_staying_lets_the_rest_go_on(stage: Stage) -> None:
    stage.account.held = {f"{n}.png" for n in range(6)}
    stage.send(*(f"{n}.png" for n in range(6)))
    stage.fly()
    leaving = Leaving(stage.panel, stage.panel)
    left: list[str] = []
    leaving.ask(Occasion.SWITCH, lambda: left.append("then"))
    (dialog,) = stage.panel.findChildren(LeavingDialog)
    stage.account.go.set()
    stage.bot.waitUntil(lambda: "Nothing is being sent" in dialog.text.text())
    assert dialog.finish.text() == "Switch"
    assert len(stage.account.sent) == AT_ONCE, "nothing begins while it asks"
    stage.bot.keyClick(dialog, Qt.Key.Key_Escape)
    stage.settle()
    assert len(stage.arrived) == 6
    assert not left


def test_a_person_says_which_of_several_it_is(stage: Stage) -> None:
    stage.account.answers["0.png"] = [UnknownOutcome(API, "The connection was lost.")]
    stage.send("0.png")
    stage.settle()
    remotes = [RemoteMaterial(Kind.IMAGE, f"id{number}", "0.png", number) for number in (1, 2)]
    stage.index.put(remotes, 1.0)
    found = [stage.index.find(remote.media_id) for remote in remotes]
    stage.rows()[0].candidates = tuple(one for one in found if one)
    stage.click_action(0)
    (asking,) = stage.panel.findChildren(Deciding)
    assert asking.list.count() == 2
    asking.list.setCurrentRow(1)
    stage.bot.mouseClick(asking.this, LEFT)
    stage.bot.waitUntil(lambda: stage.arrived == ["id2"])
    assert stage.words(0) == "Uploaded"


def test_the_report_is_copied_and_saved(stage: Stage, qtbot: QtBot) -> None:
    stage.account.answers["1.png"] = [WechatError(45001, "media size out of limit", API)]
    stage.send("0.png", "1.png", "2.png")
    stage.settle()
    report = ReportView(Look(), stage.tasks, stage.journal)
    qtbot.addWidget(report)
    model = report.table.model()
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    report.show()
    assert [model.index(line, 0).data() for line in range(3)] == ["0.png", "1.png", "2.png"]
    qtbot.mouseClick(report.failed_first, LEFT)
    assert model.index(0, 0).data() == "1.png"
    assert "larger than WeChat takes" in model.index(0, 1).data()
    qtbot.mouseClick(report.copy_ids, LEFT)
    assert QGuiApplication.clipboard().text() == "id-0.png\nid-2.png"
    report.table.setFocus()
    report.table.selectRow(2)
    qtbot.keyClick(report.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\t")[0] == "2.png"
    report.save_to(stage.folder / "report.csv")
    qtbot.waitUntil(lambda: "report.csv" in report.said.text())
    saved = (stage.folder / "report.csv").read_text("utf-8-sig")
    assert "id-0.png" in saved
    assert saved.count("\n") == 4
    qtbot.mouseClick(report.only_failed, LEFT)
    assert model.rowCount() == 1
