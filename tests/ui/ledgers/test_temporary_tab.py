"""Temporary materials as a person sees them: sent, watched, renewed, made permanent, fetched, forgotten."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from ui.ledgers.shelves import CTRL, HOUR, KEY, LEFT, SHIFT, Clock, Heard, click, details, names, picture, press, send
from ui.materials.looking import idle, painted, speak
from ui.uploads.upload_files import film
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.limits import Target
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.ledgers.fetch_form import FetchForm
from wego_desktop.ui.ledgers.promote_form import PromoteForm
from wego_desktop.ui.ledgers.temporary_tab import TemporaryTab
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import UploadKind

Build = Callable[[], TemporaryTab]


@pytest.fixture
def three(opened: OpenAccount, tmp_path: Path) -> list[str]:
    """Sent just now: media_ids of 甲, 乙 and 丙."""
    return [
        send(opened, picture(tmp_path / f"{name}.png", colour), Target.TEMPORARY_IMAGE).media_id
        for name, colour in (("甲", "teal"), ("乙", "gold"), ("丙", "navy"))
    ]


def dialog(tab: TemporaryTab, kind: type[QWidget]) -> QWidget:
    found = [part for part in tab.findChildren(kind) if part.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def test_without_any_it_teaches_and_asks_for_files(qtbot: QtBot, temporary: Build) -> None:
    tab = temporary()
    assert "three days" in " ".join(label.text() for label in tab.empty.findChildren(QLabel))
    with qtbot.waitSignal(tab.upload_wanted) as wanted:
        tab.empty.findChildren(QPushButton)[0].click()
    assert wanted.args == [Target.TEMPORARY_IMAGE]
    assert tab.count == 0
    assert not tab.attention


def test_what_was_sent_stands_there_with_its_time(temporary: Build, three: list[str], clock: Clock) -> None:
    clock.now += 60
    tab = temporary()
    assert sorted(names(tab)) == sorted(["甲.png", "乙.png", "丙.png"])
    assert tab.count == 3
    assert all("2 d 23 h left" in said for said in details(tab))


def test_its_picture_comes_from_the_kept_bytes(
    temporary: Build, three: list[str], tmp_path: Path, opened: OpenAccount
) -> None:
    (tmp_path / "甲.png").unlink()
    calls = dict(opened.calls.by_api())
    tab = temporary()
    row = names(tab).index("甲.png")
    middle = tab.grid.visualRect(tab.model.index(row, 0)).center() - QPoint(0, 24)
    seen = painted(tab.grid.viewport()).pixelColor(middle)
    assert seen.red() < 4
    assert abs(seen.green() - 128) + abs(seen.blue() - 128) < 8
    assert dict(opened.calls.by_api()) == calls


def test_what_is_not_kept_any_more_says_so(
    temporary: Build, three: list[str], opened: OpenAccount, qtbot: QtBot, tasks: Tasks
) -> None:
    for entry in opened.temporary.all():
        assert entry.file is not None
        entry.file.unlink()
    tab = temporary()
    tab.refresh()
    idle(qtbot, tasks)
    click(tab, 0)
    assert painted(tab).size().width() == 900  # it is painted as a quiet well, and nothing breaks


def test_soon_ones_come_first_and_raise_the_dot(
    qtbot: QtBot, temporary: Build, three: list[str], clock: Clock
) -> None:
    tab = temporary()
    clock.now += 71 * HOUR + 20 * 60
    with qtbot.waitSignal(tab.attention_changed) as told:
        tab.hide()
        tab.show()
    assert told.args == [True]
    assert all("expires in 39 min" in said or "expires in 40 min" in said for said in details(tab))
    clock.now += 2 * HOUR
    with qtbot.waitSignal(tab.attention_changed):
        tab.refresh()
    assert not tab.attention
    assert all(", expired, " in said for said in details(tab))


def test_time_is_told_while_it_is_seen_only(temporary: Build, three: list[str], clock: Clock) -> None:
    tab = temporary()
    assert tab._clock.isActive()
    assert tab._clock.interval() == 60_000
    clock.now += 72 * HOUR - 20
    tab.refresh()
    tab._tick()
    assert tab._clock.interval() == 1000
    tab.hide()
    assert not tab._clock.isActive()


def test_chips_show_what_they_say(
    qtbot: QtBot, tasks: Tasks, temporary: Build, three: list[str], clock: Clock
) -> None:
    tab = temporary()
    click(tab, names(tab).index("乙.png"))
    tab.actions_["renew"].trigger()
    qtbot.waitUntil(tab.head.chips["replaced"].isVisible)
    assert len(names(tab)) == tab.count == 3, "the one that was replaced is put away"
    QTest.mouseClick(tab.head.chips["replaced"], LEFT)
    assert names(tab) == ["乙.png"]
    assert "replaced" in details(tab)[0]
    clock.now += 100 * HOUR
    QTest.mouseClick(tab.head.chips["all"], LEFT)
    QTest.mouseClick(tab.head.chips["expired"], LEFT)
    assert len(names(tab)) == 3
    assert not tab.head.chips["soon"].isVisible()


def test_renewing_sends_the_kept_bytes_and_remembers_the_old_id(
    qtbot: QtBot, temporary: Build, three: list[str], sandbox: SandboxProcess, tmp_path: Path
) -> None:
    tab, before = temporary(), len(sandbox.state()["temporary"])
    heard = Heard(tab)
    (tmp_path / "甲.png").unlink()
    click(tab, names(tab).index("甲.png"))
    press(tab, KEY.Key_R, CTRL | SHIFT)
    qtbot.waitUntil(lambda: heard.said == ["Renewed 1 temporary material"])
    qtbot.waitUntil(tab.head.chips["replaced"].isVisible)
    assert len(sandbox.state()["temporary"]) == before + 1
    click(tab, names(tab).index("甲.png"))
    qtbot.waitUntil(lambda: three[0] in tab.pane.single.facts.shown.values())
    assert tab.pane.single.facts.shown["Earlier"] == three[0]
    assert not heard.troubles


def test_what_wechat_says_to_renewing_is_told(
    qtbot: QtBot, temporary: Build, three: list[str], sandbox: SandboxProcess
) -> None:
    tab = temporary()
    heard = Heard(tab)
    tab.grid.selectAll()
    sandbox.fault(api="media/upload", kind="errcode", code=45009, times=1)
    qtbot.waitUntil(tab.actions_["renew"].isEnabled)
    tab.actions_["renew"].trigger()
    qtbot.waitUntil(lambda: bool(heard.troubles))
    assert heard.troubles[0].code == 45009
    assert heard.said == ["Renewed 2 temporary materials"], "one that does not go does not stop the rest"


def test_a_picture_becomes_permanent(
    qtbot: QtBot, temporary: Build, three: list[str], sandbox: SandboxProcess, opened: OpenAccount
) -> None:
    tab, before = temporary(), sandbox.state()["counts"]["image"]
    heard = Heard(tab)
    click(tab, 0)
    press(tab, KEY.Key_P, CTRL)
    form = dialog(tab, PromoteForm)
    assert isinstance(form, PromoteForm)
    QTest.mouseClick(form.go, LEFT)
    qtbot.waitUntil(lambda: bool(heard.uploads))
    (what,) = heard.uploads
    assert what.target is Target.IMAGE
    made = opened.upload(what, lambda _done, _total: None, threading.Event())  # the queue's part
    assert sandbox.state()["counts"]["image"] == before + 1
    tab.refresh()
    qtbot.waitUntil(lambda: tab.pane.single.facts.shown.get("Permanent") == made.media_id)
    assert not tab.actions_["promote"].isEnabled(), "it is permanent already"
    said = " ".join(label.text() for label in tab.pane.single.findChildren(QLabel))
    assert "Take the permanent one of the same bytes" in said


def test_a_film_is_asked_for_title_and_introduction(
    qtbot: QtBot, temporary: Build, opened: OpenAccount, tmp_path: Path
) -> None:
    send(opened, film(tmp_path / "店庆.mp4"), Target.TEMPORARY_VIDEO)
    tab = temporary()
    heard = Heard(tab)
    click(tab, 0)
    press(tab, KEY.Key_P, CTRL)
    form = dialog(tab, PromoteForm)
    assert isinstance(form, PromoteForm)
    (texts,) = form.films.values()
    assert texts.title.text() == "店庆"
    assert not form.go.isEnabled()
    QTest.keyClicks(texts.introduction, "Ten years")
    assert form.go.isEnabled()
    QTest.mouseClick(form.go, LEFT)
    qtbot.waitUntil(lambda: bool(heard.uploads))
    (what,) = heard.uploads
    assert (what.target, what.title, what.introduction) == (Target.VIDEO, "店庆", "Ten years")


def test_ids_are_copied_by_key(temporary: Build, three: list[str]) -> None:
    tab = temporary()
    heard = Heard(tab)
    press(tab, KEY.Key_A, CTRL)
    press(tab, KEY.Key_C, CTRL | SHIFT)
    assert sorted(QGuiApplication.clipboard().text().split("\n")) == sorted(three)
    assert heard.said == ["Copied"]


def test_any_id_is_fetched_by_hand(
    qtbot: QtBot, temporary: Build, three: list[str], opened: OpenAccount, tmp_path: Path
) -> None:
    tab = temporary()
    heard = Heard(tab)
    folder = tmp_path / "out"
    folder.mkdir()
    press(tab, KEY.Key_G, CTRL)
    form = dialog(tab, FetchForm)
    assert isinstance(form, FetchForm)
    assert not form.go.isEnabled()
    QTest.keyClicks(form.media_id, f" {three[1]} ")
    form.kind.setCurrentIndex(form.kind.findData(UploadKind.IMAGE))
    form.folder.setText(str(folder))
    QTest.mouseClick(form.go, LEFT)
    qtbot.waitUntil(lambda: heard.said == ["Saved 1 file"])
    (saved,) = folder.iterdir()
    assert saved.read_bytes() == (tmp_path / "乙.png").read_bytes()


def test_what_is_fetched_by_hand_lives_at_most_as_long(
    qtbot: QtBot, temporary: Build, three: list[str], opened: OpenAccount, clock: Clock, tmp_path: Path
) -> None:
    opened.temporary.forget([entry.id for entry in opened.temporary.all()])
    tab = temporary()
    tab.doing.fetch(three[0], UploadKind.IMAGE, tmp_path)
    qtbot.waitUntil(lambda: tab.count == 1)
    clock.now += HOUR
    assert details(tab)[0].endswith("h left at most") or " h left at most, " in details(tab)[0]
    click(tab, 0)
    shown = tab.pane.single.facts.shown
    assert "Sent" not in shown
    assert "Fetched" in shown
    assert shown["Expires"].endswith(" at the latest")
    clock.now += 100 * HOUR
    tab._tick()
    assert "expired" in details(tab)[0]
    assert "most" not in details(tab)[0]


def test_what_can_not_be_fetched_is_said_before_it_is_tried(temporary: Build, three: list[str], tmp_path: Path) -> None:
    tab = temporary()
    press(tab, KEY.Key_G, CTRL)
    form = dialog(tab, FetchForm)
    assert isinstance(form, FetchForm)
    form.folder.setText(str(tmp_path))
    assert not form.hint.isVisible(), "nothing was typed yet"
    QTest.keyClicks(form.media_id, "https://mp.weixin.qq.com/")
    assert "no media_id" in form.hint.text()
    assert form.hint.isVisible()
    assert not form.go.isEnabled()
    form.media_id.setText(f'"{three[0]}"')
    assert not form.hint.isVisible()
    assert form.go.isEnabled()
    form.folder.setText("x" * 5000)
    assert "no such folder" in form.hint.text()
    form.folder.setText(str(tmp_path / "gone"))
    assert "no such folder" in form.hint.text()
    assert not form.go.isEnabled()
    form.reject()


def test_a_renewal_whose_answer_was_lost_says_that_it_went_twice(
    qtbot: QtBot, temporary: Build, three: list[str], sandbox: SandboxProcess
) -> None:
    tab = temporary()
    heard = Heard(tab)
    click(tab, 0)
    sandbox.fault(api="media/upload", kind="drop-after", times=1)
    press(tab, KEY.Key_R, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(heard.said))
    assert heard.said == ["Renewed 1 temporary material · 1 sent twice, since WeChat's answer was lost"]
    assert not heard.troubles


def test_an_id_that_is_gone_is_told(qtbot: QtBot, temporary: Build, three: list[str], tmp_path: Path) -> None:
    tab = temporary()
    heard = Heard(tab)
    tab.doing.fetch("no-such-media-id", UploadKind.IMAGE, tmp_path)
    qtbot.waitUntil(lambda: bool(heard.troubles))
    assert heard.troubles[0].code == 40007
    assert not heard.said


def test_saving_takes_the_kept_bytes_and_overwrites_nothing(
    qtbot: QtBot, temporary: Build, three: list[str], tmp_path: Path
) -> None:
    tab = temporary()
    heard = Heard(tab)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "甲.png").write_text("mine")
    tab.doing.saving.save_in(tab.model._entries, folder, tab.doing._saved)
    qtbot.waitUntil(lambda: heard.said == ["Saved 3 files"])
    assert (folder / "甲.png").read_text() == "mine"
    assert (folder / "甲 (2).png").read_bytes() == (tmp_path / "甲.png").read_bytes()
    assert sorted(file.name for file in folder.iterdir()) == sorted(["甲.png", "甲 (2).png", "乙.png", "丙.png"])


def test_forgetting_asks_and_names_what_goes(
    qtbot: QtBot, temporary: Build, three: list[str], opened: OpenAccount
) -> None:
    tab = temporary()
    heard = Heard(tab)
    row = names(tab).index("丙.png")
    click(tab, row)
    press(tab, KEY.Key_Delete)
    question = dialog(tab, Asking)
    assert isinstance(question, Asking)
    assert question.names.item(0).text() == "丙.png"
    assert question.keep.hasFocus() or question.focusWidget() is question.keep
    QTest.mouseClick(question.yes, LEFT)
    qtbot.waitUntil(lambda: heard.said == ["Forgot 1 temporary material"])
    qtbot.waitUntil(lambda: tab.count == 2)
    assert "丙.png" not in [entry.name for entry in opened.temporary.all()]


def test_expired_ones_are_cleaned_up_together(
    qtbot: QtBot, temporary: Build, three: list[str], clock: Clock
) -> None:
    tab = temporary()
    assert not tab.actions_["clean"].isEnabled()
    clock.now += 73 * HOUR
    tab._tick()
    assert tab.actions_["clean"].isEnabled()
    press(tab, KEY.Key_Delete, CTRL | SHIFT)
    question = dialog(tab, Asking)
    assert isinstance(question, Asking)
    assert question.names.count() == 3
    QTest.mouseClick(question.yes, LEFT)
    qtbot.waitUntil(lambda: tab.count == 0)
    assert tab.empty.isVisible()


def test_the_pane_says_why_it_is_no_cover(temporary: Build, three: list[str]) -> None:
    tab = temporary()
    click(tab, 0)
    view = tab.pane.single
    words = " ".join(label.text() for label in view.findChildren(QLabel) if label.isVisibleTo(view))
    assert "It can't be a cover" in words
    assert "three days" in words


def test_the_menu_holds_what_fits(qtbot: QtBot, temporary: Build, three: list[str]) -> None:
    tab = temporary()
    click(tab, 0)
    point = tab.grid.visualRect(tab.model.index(0, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, tab.grid.viewport().mapToGlobal(point))
    QApplication.sendEvent(tab.grid.viewport(), event)
    assert tab.menu.isVisible()
    texts = [action.text() for action in tab.menu.actions() if not action.isSeparator()]
    assert texts == ["Renew", "Make permanent…", "Copy media_id", "Save as…", "Forget…"]
    tab.menu.close()


def test_a_name_is_found_by_typing(temporary: Build, opened: OpenAccount, tmp_path: Path) -> None:
    for name, colour in (("apple", "red"), ("berry", "blue"), ("cherry", "pink")):
        send(opened, picture(tmp_path / f"{name}.png", colour), Target.TEMPORARY_IMAGE)
    tab = temporary()
    QTest.keyClicks(tab.grid, "be")
    assert [entry.name for entry in tab.selected()] == ["berry.png"]


def test_selection_and_place_stay_through_a_refresh(
    qtbot: QtBot, tasks: Tasks, temporary: Build, three: list[str], opened: OpenAccount, tmp_path: Path
) -> None:
    tab = temporary()
    click(tab, names(tab).index("乙.png"))
    send(opened, picture(tmp_path / "丁.png", "brown"), Target.TEMPORARY_IMAGE)
    with qtbot.waitSignal(tab.count_changed):
        tab.refresh()
    assert [entry.name for entry in tab.selected()] == ["乙.png"]


def test_everything_has_a_name_and_another_language_is_taken(temporary: Build, three: list[str]) -> None:
    tab = temporary()
    click(tab, 0)
    for part in (tab, tab.pane):
        speak(part)
        for button in part.findChildren(QPushButton):
            assert button.accessibleName() or button.text() or not button.isVisibleTo(part), button
    assert tab.grid.accessibleName() == "Temporary materials"
    assert all(action.text() for action in tab.actions_.values())
