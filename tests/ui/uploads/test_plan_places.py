"""Where files of the plan go besides the library, and what is said of pictures that look the same."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.uploads.plan_stage import LEFT, Stage, choose, open_menu
from ui.uploads.upload_files import film, picture, sound
from wego_desktop.intake.checks import Duplicate
from wego_desktop.intake.probe import digest
from wego_desktop.limits import Target
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.plan_beside import BesideDialog
from wego_desktop.ui.uploads.plan_model import Column
from wego_desktop.ui.uploads.plan_row import Step, Verdict

ALT = Qt.KeyboardModifier.AltModifier


def test_each_family_offers_its_places(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    stage = Stage(qtbot, tasks)
    stage.add(picture(tmp_path / "a.jpg"), sound(tmp_path / "b.wav"), film(tmp_path / "c.mp4"))
    offered = {}
    for name in ("a.jpg", "b.wav", "c.mp4"):
        stage.click(name, Column.PLACE)
        menu = open_menu(stage.view)
        offered[name] = [action.text() for action in menu.actions() if action.text() and action.isEnabled()][:-1]
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert offered == {
        "a.jpg": ["Permanent image", "Permanent thumb", "Temporary image", "Temporary thumb", "Body picture"],
        "b.wav": ["Permanent voice", "Temporary voice"],
        "c.mp4": [
            "Permanent voice",
            "Permanent video",
            "Permanent thumb",
            "Temporary voice",
            "Temporary video",
            "Temporary thumb",
        ],
    }


def test_temporary_and_body_pictures_need_no_room(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    stage = Stage(qtbot, tasks, calls_today=lambda: 12)
    stage.add(*(picture(tmp_path / f"{number}.jpg", seed=number) for number in range(3)))
    choose(stage.view.head.places.menu(), "Temporary image")
    stage.view.table.place([stage.row("2.jpg").key], Target.BODY_PICTURE)
    stage.settle()
    stage.bot.waitUntil(lambda: "images" not in stage.view.foot.cost.text())
    assert "3 call" in stage.view.foot.cost.text()
    assert "today 12" in stage.view.foot.cost.text()
    stage.view.start()
    assert [upload.target for upload in stage.started] == [Target.TEMPORARY_IMAGE] * 2 + [Target.BODY_PICTURE]


def test_a_film_for_three_days_needs_no_title(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    stage = Stage(qtbot, tasks)
    stage.add(film(tmp_path / "c.mp4"))
    assert stage.row("c.mp4").step is Step.DESCRIBE
    stage.press_button("c.mp4")
    assert stage.view.side.title.hasFocus()
    stage.view.table.place([stage.row("c.mp4").key], Target.TEMPORARY_VIDEO)
    stage.settle()
    assert stage.row("c.mp4").goes
    assert not stage.view.side.title.isVisible()


def test_a_body_picture_with_a_url_costs_no_call(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    path = picture(tmp_path / "a.jpg")
    same = digest(path)
    stage = Stage(qtbot, tasks, known_url=lambda sha256: "https://mmbiz.qpic.cn/a/0" if sha256 == same else "")
    stage.add(path, picture(tmp_path / "b.jpg", seed=4))
    assert stage.row("a.jpg").findings == ()
    choose(stage.view.head.places.menu(), "Body picture")
    stage.settle()
    row = stage.row("a.jpg")
    assert (row.goes, row.verdict) == (True, Verdict.CAN_GO)
    assert "URL" in stage.text("a.jpg", Column.FINDING)
    assert stage.view.plan.cost().calls == 1


def test_what_looks_the_same_is_shown_side_by_side(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    asked: list[str] = []

    def thumbnail(media_id: str) -> QImage:
        asked.append(media_id)
        image = QImage(80, 60, QImage.Format.Format_RGB32)
        image.fill(QColor("red"))
        return image

    stage = Stage(qtbot, tasks, alike=lambda probe: [Duplicate("mid", "茶山新芽.jpg")], thumbnail=thumbnail)
    stage.add(picture(tmp_path / "a.jpg"))
    stage.bot.waitUntil(lambda: stage.row("a.jpg").verdict is Verdict.LOOK)
    assert "茶山新芽.jpg" in stage.text("a.jpg", Column.FINDING)
    assert stage.row("a.jpg").goes
    stage.settle()
    stage.press(Qt.Key.Key_Return)
    dialog = stage.view.findChild(BesideDialog)
    assert isinstance(dialog, BesideDialog)
    stage.bot.waitUntil(lambda: dialog.wells[1].grab().toImage().pixelColor(160, 120) == QColor("red"))
    assert asked == ["mid"]
    stage.bot.mouseClick(dialog.leave, LEFT)
    assert not stage.row("a.jpg").goes


def test_a_narrow_window_keeps_the_buttons(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    stage = Stage(qtbot, tasks)
    stage.view.resize(1024, 700)
    stage.add(picture(tmp_path / "a.webp", form="WEBP"))
    assert stage.view.width() == 1024
    assert stage.view.table.isColumnHidden(Column.REPAIR)
    assert stage.view.table.viewport().rect().contains(stage.view.table.button_rect(stage.row("a.webp").key))
    stage.press_button("a.webp")
    stage.bot.waitUntil(lambda: stage.row("a.webp").repaired is not None)
    stage.view.resize(1366, 700)
    assert not stage.view.table.isColumnHidden(Column.REPAIR)


def test_a_press_that_leaves_the_button_does_nothing(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    stage = Stage(qtbot, tasks)
    stage.add(picture(tmp_path / "logo.jpg", form="PNG"))
    button = stage.view.table.button_rect(stage.row("logo.jpg").key)
    viewport = stage.view.table.viewport()
    stage.bot.mousePress(viewport, LEFT, pos=button.center())
    stage.bot.mouseRelease(viewport, LEFT, pos=button.center() - QPoint(200, 0))
    assert stage.row("logo.jpg").name == "logo.jpg"
    stage.press_button("logo.jpg")
    assert stage.row("logo.jpg").name == "logo.png"
