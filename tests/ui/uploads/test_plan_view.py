"""The plan as a person meets it: real widgets, real files, mouse and keys."""

import sqlite3
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.uploads.plan_stage import LEFT, Stage, choose, open_menu
from ui.uploads.upload_files import document, film, picture, sound
from wego_desktop.intake.checks import Duplicate
from wego_desktop.intake.probe import digest
from wego_desktop.jobs.upload import Upload
from wego_desktop.limits import Target
from wego_desktop.ui.controls.asking import Asking
from wego_desktop.ui.controls.buttons import LinkButton
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads import plan_view
from wego_desktop.ui.uploads.plan_model import Column
from wego_desktop.ui.uploads.plan_row import Verdict
from wego_desktop.ui.uploads.walking import MOST_FILES


@pytest.fixture
def stage(qtbot: QtBot, tasks: Tasks) -> Stage:
    return Stage(qtbot, tasks)


def test_a_dropped_folder_becomes_rows_that_say_what_they_are(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "春茶上新"
    folder.mkdir()
    picture(folder / "茶 10.png")
    picture(folder / "茶 2.jpg", seed=3)
    sound(folder / "采茶歌.wav", 2)
    document(folder / "报价单.pdf")
    stage.add(folder)
    assert stage.shown() == ["报价单.pdf", "茶 2.jpg", "茶 10.png", "采茶歌.wav"]
    model = stage.view.table.shown
    texts = [model.index(line, Column.FINDING).data() for line in range(4)]
    assert "PDF" in texts[0]
    assert texts[1] == "Can be uploaded as it is"
    assert "春茶上新" in stage.view.head.subtitle.text()
    assert "3" in stage.view.foot.start.text()
    assert stage.started == []


def test_start_hands_over_what_goes_in_order(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "b.png"), document(tmp_path / "x.pdf"), picture(tmp_path / "a.jpg", seed=2))
    stage.bot.mouseClick(stage.view.foot.start, LEFT)
    files = [tmp_path / "b.png", tmp_path / "a.jpg"]
    assert stage.started == [Upload(file, Target.IMAGE, file.name, sha256=digest(file)) for file in files]


def test_ctrl_enter_starts(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "b.png"))
    stage.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [upload.name for upload in stage.started] == ["b.png"]


def test_start_does_nothing_while_files_are_checked(stage: Stage, tmp_path: Path) -> None:
    stage.view.add([picture(tmp_path / "b.png")])
    stage.view.start()
    assert stage.started == []
    assert not stage.view.foot.start.isEnabled()


def test_a_click_on_the_box_leaves_out_and_takes_in(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"), picture(tmp_path / "b.png", seed=2))
    stage.click("a.png", Column.TAKEN)
    assert not stage.row("a.png").goes
    stage.settle()
    assert "1" in stage.view.foot.start.text()
    stage.click("a.png", Column.TAKEN)
    assert stage.row("a.png").goes


def test_space_toggles_every_selected_row(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"), picture(tmp_path / "b.png", seed=2), document(tmp_path / "c.pdf"))
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.press(Qt.Key.Key_Space)
    assert not any(row.goes for row in stage.view.plan)
    stage.press(Qt.Key.Key_Space)
    assert [row.goes for row in stage.view.plan] == [True, True, False]


def test_the_box_in_the_head_is_for_all(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"), picture(tmp_path / "b.png", seed=2), document(tmp_path / "c.pdf"))
    header = stage.view.table.horizontalHeader()
    stage.bot.mouseClick(header.viewport(), LEFT, pos=QPoint(24, 20))
    assert not any(row.goes for row in stage.view.plan)
    stage.bot.mouseClick(header.viewport(), LEFT, pos=QPoint(24, 20))
    assert sum(row.goes for row in stage.view.plan) == 2


def test_f2_renames_and_keeps_the_extension(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"))
    stage.click("a.png")
    stage.press(Qt.Key.Key_F2)
    editor = stage.view.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    assert editor.text() == "a"
    stage.bot.keyClicks(editor, "tea")
    stage.bot.keyClick(editor, Qt.Key.Key_Return)
    stage.bot.waitUntil(lambda: stage.row("a.png").name == "tea.png")
    stage.settle()
    stage.view.start()
    assert stage.started[0].name == "tea.png"


def test_escape_while_renaming_gives_up_the_name_only(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"))
    stage.click("a.png")
    stage.press(Qt.Key.Key_F2)
    editor = stage.view.table.viewport().findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    stage.bot.keyClicks(editor, "tea")
    stage.bot.keyClick(editor, Qt.Key.Key_Escape)
    stage.bot.waitUntil(lambda: stage.view.table.viewport().findChild(QLineEdit) is None)
    assert stage.row("a.png").name == "a.png"
    assert stage.closed == []


def test_delete_removes_rows_and_selects_the_next(stage: Stage, tmp_path: Path) -> None:
    stage.add(*(picture(tmp_path / f"{n}.png", seed=n) for n in range(4)))
    stage.click("1.png")
    stage.click("2.png", keys=Qt.KeyboardModifier.ControlModifier)
    stage.press(Qt.Key.Key_Delete)
    assert stage.shown() == ["0.png", "3.png"]
    assert [row.path.name for row in stage.view.table.rows()] == ["3.png"]


def test_a_list_that_was_emptied_says_what_belongs_there(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"))
    stage.click("a.png")
    stage.press(Qt.Key.Key_Delete)
    stage.bot.waitUntil(lambda: not stage.view.table.isVisible())
    assert not stage.view.foot.start.isEnabled()


def test_the_place_is_chosen_from_a_menu(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.jpg"), picture(tmp_path / "b.jpg", seed=2))
    stage.click("a.jpg", Column.PLACE)
    menu = open_menu(stage.view)
    offered = {action.text(): action.isEnabled() for action in menu.actions() if action.text()}
    assert offered["Permanent thumb"]
    assert not offered["Permanent voice"]
    choose(menu, "Permanent thumb")
    stage.settle()
    assert stage.row("a.jpg").target is Target.THUMB
    assert stage.row("b.jpg").target is Target.IMAGE
    stage.click("a.jpg", Column.PLACE)
    choose(open_menu(stage.view), "Not uploaded")
    assert not stage.row("a.jpg").goes


def test_the_menu_of_several_rows_moves_all_of_them(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.jpg"), picture(tmp_path / "b.jpg", seed=2))
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    stage.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    choose(open_menu(stage.view), "Permanent thumb")
    assert {row.target for row in stage.view.plan} == {Target.THUMB}


def test_send_all_to(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.jpg"), sound(tmp_path / "b.wav"))
    choose(stage.view.head.places.menu(), "Permanent thumb")
    assert [row.target for row in stage.view.plan] == [Target.THUMB, Target.VOICE]
    choose(stage.view.head.places.menu(), "By kind")
    assert [row.target for row in stage.view.plan] == [Target.IMAGE, Target.VOICE]


def test_a_film_asks_for_title_and_introduction_beside_it(stage: Stage, tmp_path: Path) -> None:
    stage.add(film(tmp_path / "c.mp4"))
    stage.click("c.mp4")
    side = stage.view.side
    assert side.title.isVisible()
    assert len(side.findings.texts) == 2
    stage.bot.keyClicks(side.title, "Tea")
    stage.bot.keyClicks(side.introduction, "A day")
    stage.settle()
    assert side.findings.texts == []
    assert side.introduction.toPlainText() == "A day"
    stage.view.start()
    assert (stage.started[0].title, stage.started[0].introduction) == ("Tea", "A day")


def test_several_films_are_described_at_once(stage: Stage, tmp_path: Path) -> None:
    stage.add(film(tmp_path / "a.mp4"), film(tmp_path / "b.mp4", 5000), picture(tmp_path / "c.png"))
    stage.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert not stage.view.side.name.isVisible()
    stage.bot.keyClicks(stage.view.side.title, "Tea")
    stage.bot.keyClicks(stage.view.side.introduction, "Day")
    stage.settle()
    assert [(row.title, row.introduction, row.goes) for row in stage.view.plan][:2] == [("Tea", "Day", True)] * 2
    assert stage.row("c.png").title == ""


def test_a_film_stays_in_its_filter_while_it_is_described(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"), film(tmp_path / "c.mp4"))
    stage.bot.mouseClick(stage.view.filters.chips[Verdict.LOOK], LEFT)
    assert stage.shown() == ["c.mp4"]
    stage.click("c.mp4")
    stage.bot.keyClicks(stage.view.side.title, "T")
    stage.bot.keyClicks(stage.view.side.introduction, "I")
    stage.settle()
    assert stage.row("c.mp4").verdict is Verdict.CAN_GO
    assert stage.shown() == ["c.mp4"]
    stage.bot.mouseClick(stage.view.filters.chips[None], LEFT)
    assert len(stage.shown()) == 2


def test_chips_count_and_show_what_they_say(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"), picture(tmp_path / "b.png"), document(tmp_path / "c.pdf"))
    chips = stage.view.filters.chips
    stage.bot.waitUntil(chips[Verdict.DUPLICATE].isVisible)
    assert {verdict: chip.text().split()[-1] for verdict, chip in chips.items() if chip.isVisible()} == {
        None: "3",
        Verdict.CAN_GO: "1",
        Verdict.DUPLICATE: "1",
        Verdict.CANNOT: "1",
    }
    stage.bot.mouseClick(chips[Verdict.CANNOT], LEFT)
    assert stage.shown() == ["c.pdf"]


def test_a_wrong_extension_is_mended_by_a_click(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "logo.jpg", form="PNG"))
    stage.click("logo.jpg")
    (link,) = stage.view.side.findings.findChildren(LinkButton)
    stage.bot.mouseClick(link, LEFT)
    stage.settle()
    assert stage.row("logo.jpg").name == "logo.png"
    assert stage.row("logo.jpg").verdict is Verdict.CAN_GO


def test_the_name_beside_is_what_wechat_will_list(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"))
    stage.click("a.png")
    stage.view.side.name.selectAll()
    stage.bot.keyClicks(stage.view.side.name, "spring")
    assert stage.row("a.png").name == "spring.png"
    stage.view.side.name.selectAll()
    stage.bot.keyClick(stage.view.side.name, Qt.Key.Key_Delete)
    stage.bot.keyClick(stage.view.side.name, Qt.Key.Key_Return)
    assert stage.view.side.name.text() == "spring"


def test_what_the_library_has_is_named_and_left_out(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.png")
    same = digest(path)
    stage = Stage(qtbot, tasks, lambda sha256: [Duplicate("id", "茶山.png")] if sha256 == same else [])
    stage.add(path, picture(tmp_path / "b.png", seed=5))
    text = stage.view.table.shown.index(0, Column.FINDING).data()
    assert "Already in the library as 茶山.png" in text
    assert not stage.row("a.png").goes
    stage.click("a.png", Column.TAKEN)
    stage.settle()
    assert stage.row("a.png").goes


def test_a_library_that_can_not_be_asked_stops_nothing(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    def broken(sha256: str) -> list[Duplicate]:
        raise sqlite3.DatabaseError(sha256)

    stage = Stage(qtbot, tasks, broken)
    stage.add(picture(tmp_path / "a.jpg"))
    assert stage.view.foot.start.isEnabled()


def test_a_blocked_row_can_not_be_ticked_and_shows_why(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"), document(tmp_path / "x.pdf"))
    stage.click("a.png")
    stage.click("x.pdf", Column.TAKEN)
    assert not stage.row("x.pdf").ticked
    assert "PDF" in stage.view.side.findings.texts[0]


def test_escape_leaves_at_once_when_nothing_was_changed(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"))
    stage.press(Qt.Key.Key_Escape)
    assert stage.closed == [True]


def test_escape_asks_when_something_was_changed(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png"))
    stage.click("a.png", Column.TAKEN)
    stage.press(Qt.Key.Key_Escape)
    asking = stage.view.findChild(Asking)
    assert asking is not None
    assert asking.focusWidget() is asking.keep, "Enter must not lose anything"
    assert stage.closed == []
    stage.bot.mouseClick(asking.yes, LEFT)
    assert stage.closed == [True]


def test_more_files_can_be_added_and_the_same_ones_not(stage: Stage, tmp_path: Path) -> None:
    first = picture(tmp_path / "a.png")
    stage.add(first)
    stage.add(first, picture(tmp_path / "b.png", seed=4))
    assert stage.shown() == ["a.png", "b.png"]


def test_too_many_are_bounded_with_a_sentence(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    most = MOST_FILES // 10
    monkeypatch.setattr(plan_view, "MOST_FILES", most)
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(most + 1):
        (folder / f"{number}.png").touch()
    stage.view.add([folder])
    stage.bot.waitUntil(lambda: len(stage.view.plan) == most)
    assert str(most) in stage.view.notice.text.replace(",", "")
    stage.view.close_plan()


def test_rows_speak_to_a_screen_reader(stage: Stage, tmp_path: Path) -> None:
    stage.add(film(tmp_path / "c.mp4"))
    index = stage.view.table.shown.index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("c.mp4", "MP4", "Not uploaded", "title", "introduction"):
        assert part in spoken
    assert stage.view.table.accessibleName()
