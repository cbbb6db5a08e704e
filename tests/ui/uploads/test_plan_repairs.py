"""Repairs in the plan as a person meets them: real files, real repairs, mouse and keys."""

import sys
import threading
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.uploads.plan_stage import LEFT, Stage
from ui.uploads.upload_files import document, film, picture, sound
from wego_desktop.intake.checks import Duplicate
from wego_desktop.intake.probe import digest, probe
from wego_desktop.limits import Target, load
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.plan_model import Column
from wego_desktop.ui.uploads.plan_row import Step, Verdict
from wego_desktop.ui.uploads.plan_words import verdict_icon

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
MOST = load("wego").files[Target.IMAGE].max_bytes


@pytest.fixture
def staging(tmp_path: Path) -> Path:
    folder = tmp_path / "staging"
    folder.mkdir()
    return folder


@pytest.fixture
def stage(qtbot: QtBot, tasks: Tasks, staging: Path) -> Stage:
    return Stage(qtbot, tasks, staging=lambda: staging)


def webp(path: Path, seed: int = 1) -> Path:
    return picture(path, seed=seed, form="WEBP")


def heavy(path: Path, seed: int = 1) -> Path:
    """Over 2 MB, and quickly made smaller: a small picture with much behind it."""
    picture(path, (640, 480), seed=seed)
    path.write_bytes(path.read_bytes() + bytes(MOST))
    return path


def choose_way(stage: Stage, way: str) -> None:
    """Click on its button, once it has its place in the pane."""
    button, at = stage.view.side.repair.ways.buttons[way], QPoint(8, 10)
    stage.bot.waitUntil(lambda: button.rect().contains(at))
    stage.bot.mouseClick(button, LEFT, pos=at)


def repaired(stage: Stage, name: str) -> None:
    stage.bot.waitUntil(lambda: stage.row(name).repaired is not None, timeout=20_000)  # a busy machine takes its time
    stage.settle()


def test_a_click_on_repair_makes_a_file_that_goes(stage: Stage, tmp_path: Path, staging: Path) -> None:
    original = webp(tmp_path / "门店海报.webp")
    before = original.read_bytes()
    stage.add(original)
    assert stage.row("门店海报.webp").verdict is Verdict.REPAIR
    assert not stage.row("门店海报.webp").goes
    stage.press_button("门店海报.webp")
    repaired(stage, "门店海报.webp")
    row = stage.row("门店海报.webp")
    assert (row.goes, row.findings, row.verdict) == (True, (), Verdict.REPAIR)
    assert row.name.startswith("门店海报.")
    assert not row.name.endswith("webp")
    assert "→" in stage.text("门店海报.webp", Column.REPAIR)
    stage.view.start()
    (upload,) = stage.started
    assert upload.repaired is not None
    assert upload.repaired.parent == staging
    assert upload.recipe is None
    assert probe(upload.repaired).format in ("png", "jpeg")
    assert upload.sha256 == digest(original)
    assert original.read_bytes() == before


def test_too_large_a_picture_says_both_sizes(stage: Stage, tmp_path: Path) -> None:
    stage.add(heavy(tmp_path / "big.jpg"))
    stage.click("big.jpg")
    stage.press(Qt.Key.Key_R)
    repaired(stage, "big.jpg")
    row = stage.row("big.jpg")
    assert row.repaired is not None
    assert row.repaired.probe.size <= MOST
    assert stage.view.plan.cost().before > stage.view.plan.cost().size
    stage.bot.waitUntil(lambda: "was" in stage.view.foot.cost.text())


def test_shift_r_repairs_all_and_leaves_the_rest_alone(stage: Stage, tmp_path: Path) -> None:
    stage.add(
        webp(tmp_path / "a.webp"),
        picture(tmp_path / "logo.jpg", form="PNG", seed=3),
        picture(tmp_path / "fine.png", seed=5),
        document(tmp_path / "x.pdf"),
        film(tmp_path / "c.mp4"),
    )
    stage.view.table.toggle([stage.row("fine.png").key])
    stage.settle()
    assert "2" in stage.view.foot.repair.text()
    stage.press(Qt.Key.Key_R, SHIFT)
    repaired(stage, "a.webp")
    assert stage.row("logo.jpg").name == "logo.png"
    assert [row.path.name for row in stage.view.plan if row.goes] == ["a.webp", "logo.jpg"]
    assert not stage.view.foot.repair.isVisible()


def test_the_button_in_the_foot_repairs_all(stage: Stage, tmp_path: Path) -> None:
    stage.add(webp(tmp_path / "a.webp"), webp(tmp_path / "b.webp", 4))
    stage.bot.mouseClick(stage.view.foot.repair, LEFT)
    repaired(stage, "a.webp")
    repaired(stage, "b.webp")
    assert "2" in stage.view.foot.start.text()


def test_a_repair_is_taken_back(stage: Stage, tmp_path: Path) -> None:
    stage.add(webp(tmp_path / "a.webp"))
    stage.click("a.webp")
    stage.press(Qt.Key.Key_R)
    repaired(stage, "a.webp")
    stage.press(Qt.Key.Key_Z, CONTROL)
    stage.settle()
    row = stage.row("a.webp")
    assert (row.name, row.goes, row.repaired) == ("a.webp", False, None)
    stage.bot.mouseClick(stage.view.side.repair.repair, LEFT)
    assert stage.row("a.webp").repaired is not None  # what was made is still there
    stage.bot.mouseClick(stage.view.side.repair.undo, LEFT)
    assert stage.row("a.webp").repaired is None


def test_the_looked_at_file_is_tried_and_compared_before_it_is_taken(stage: Stage, tmp_path: Path) -> None:
    stage.add(webp(tmp_path / "a.webp"))
    stage.click("a.webp")
    side = stage.view.side
    stage.bot.waitUntil(side.visual.split.isVisible)
    assert not stage.row("a.webp").accepted
    assert "KB" in side.repair.sizes[1].text()
    split = side.visual.split
    stage.bot.mouseClick(split, LEFT, pos=QPoint(2, 40))
    assert split.value() <= 1


def test_another_way_is_chosen_beside(stage: Stage, tmp_path: Path) -> None:
    stage.add(webp(tmp_path / "a.webp"))
    stage.click("a.webp")
    ways = stage.view.side.repair.ways
    stage.bot.waitUntil(lambda: len(ways.buttons) > 1)
    stage.bot.waitUntil(lambda: all(size.text() for size in ways._sizes.values()))
    choose_way(stage, "png")
    stage.press(Qt.Key.Key_R)
    repaired(stage, "a.webp")
    assert stage.row("a.webp").name == "a.png"
    choose_way(stage, "smaller")
    stage.bot.waitUntil(lambda: stage.row("a.webp").name == "a.jpg")


def test_start_hands_over_recipes_of_repairs_that_wait(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, staging: Path, request: pytest.FixtureRequest
) -> None:
    gate = threading.Event()
    request.addfinalizer(gate.set)

    def made_later() -> Path:
        gate.wait(30)
        return staging

    stage = Stage(qtbot, tasks, staging=made_later)
    stage.add(*(heavy(tmp_path / f"{number}.jpg", number) for number in range(6)))
    stage.press(Qt.Key.Key_R, SHIFT)
    stage.bot.waitUntil(stage.view.foot.start.isEnabled)
    stage.view.start()
    assert len(stage.started) == 6
    assert all(upload.repaired is None for upload in stage.started)
    assert [upload.recipe.target for upload in stage.started if upload.recipe] == [Target.IMAGE] * 6


def test_a_repair_under_way_is_cancelled_from_its_row(stage: Stage, tmp_path: Path) -> None:
    stage.add(*(heavy(tmp_path / f"{number}.jpg", number) for number in range(6)))
    stage.view.table.selectAll()
    stage.press(Qt.Key.Key_R)
    assert stage.row("5.jpg").step is Step.CANCEL
    stage.press_button("5.jpg")
    assert not stage.row("5.jpg").accepted
    assert stage.row("5.jpg").step is Step.REPAIR
    repaired(stage, "4.jpg")
    assert stage.row("5.jpg").repaired is None


def test_what_can_not_be_repaired_says_so_in_its_row(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "b.png", seed=6))
    file = webp(tmp_path / "a.webp")
    stage.add(file)  # the other is looked at, so nothing was made of this one beforehand
    file.unlink()
    stage.press_button("a.webp")
    stage.bot.waitUntil(lambda: stage.row("a.webp").failed is not None)
    assert not stage.row("a.webp").accepted
    assert stage.text("a.webp", Column.REPAIR)
    stage.bot.waitUntil(stage.view.side.repair.state.isVisible)


def test_a_thumb_is_cropped_by_keys(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png", (600, 600)))
    stage.click("a.png")
    stage.view.table.place([stage.row("a.png").key], Target.THUMB)
    stage.settle()
    crop = stage.view.side.visual.crop
    stage.bot.waitUntil(crop.isVisible)
    stage.press(Qt.Key.Key_R)
    repaired(stage, "a.png")
    crop.setFocus()
    for _ in range(5):
        stage.bot.keyClick(crop, Qt.Key.Key_Left, SHIFT)
    repaired(stage, "a.png")
    made = stage.row("a.png").repaired
    assert made is not None
    with Image.open(made.path) as image:
        assert image.width / image.height == pytest.approx(0.9, abs=0.02)
        assert image.format == "JPEG"


def test_a_long_sound_keeps_the_chosen_part(stage: Stage, tmp_path: Path) -> None:
    stage.add(sound(tmp_path / "采茶歌.wav", 84))
    assert stage.row("采茶歌.wav").step is Step.PART
    stage.press_button("采茶歌.wav")
    part = stage.view.side.repair.part
    assert part.isVisible()
    stage.bot.keyClick(part, Qt.Key.Key_End)
    stage.press(Qt.Key.Key_R)
    repaired(stage, "采茶歌.wav")
    row = stage.row("采茶歌.wav")
    assert row.way is not None
    assert (row.way.start, row.way.end) == (24.0, 84.0)
    assert row.repaired is not None
    assert row.repaired.probe.seconds == pytest.approx(60, abs=0.5)


def test_a_sound_is_compared_by_ear_before_it_is_taken(stage: Stage, tmp_path: Path) -> None:
    stage.add(sound(tmp_path / "a.wav", 84), sound(tmp_path / "b.wav", 2))
    pane = stage.view.side.repair
    stage.view.table.pick(stage.row("a.wav").key)
    stage.bot.waitUntil(pane.other.isVisible, timeout=20_000)
    row = stage.row("a.wav")
    assert row.tried is not None
    assert (pane.listen.file, row.accepted) == (row.path, False)
    pane.other.setFocus()
    stage.bot.keyClick(pane.other, Qt.Key.Key_Space)
    assert pane.listen.file == row.tried.path
    stage.bot.mouseClick(pane.other, LEFT)
    assert pane.listen.file == row.path
    stage.press(Qt.Key.Key_R)
    stage.bot.waitUntil(lambda: pane.listen.file == row.tried.path if row.tried else False)
    stage.view.table.pick(stage.row("b.wav").key)
    assert not pane.other.isVisible()


def talk(path: Path, seconds: int) -> Path:
    """A film without pictures, as some recorders leave it, in a container that tells no length."""
    av = pytest.importorskip("av")
    with av.open(str(path), "w") as out:
        stream = out.add_stream("libmp3lame", rate=44100)
        for _ in range(seconds * 50):
            frame = av.AudioFrame("s16p", "mono", 882)
            frame.sample_rate = 44100
            frame.planes[0].update(bytes(frame.planes[0].buffer_size))
            out.mux(stream.encode(frame))
        out.mux(stream.encode())
    return path


def test_the_sound_track_of_a_film_becomes_a_voice(stage: Stage, tmp_path: Path) -> None:
    stage.add(talk(tmp_path / "a.avi", 3))
    row = stage.row("a.avi")
    assert row.target is Target.VIDEO
    stage.view.table.pick(row.key)
    stage.view.acts.repair([row.key])
    stage.bot.waitUntil(lambda: "Send it as a voice instead" in stage.view.side.repair.state.text())
    stage.view.table.place([row.key], Target.VOICE)
    stage.settle()
    pane = stage.view.side.repair
    assert not pane.preview.isVisible()
    assert not pane.part.isVisible(), "nobody knows how long it is"
    assert pane.listen.time.text() == ""
    stage.press(Qt.Key.Key_R)
    repaired(stage, "a.avi")
    made = stage.row("a.avi").repaired
    assert made is not None
    assert made.probe.format == "mp3"
    assert made.probe.seconds == pytest.approx(3, abs=0.2)
    assert stage.row("a.avi").goes


def test_a_preview_that_can_not_be_made_says_why_and_can_be_asked_for_again(stage: Stage, tmp_path: Path) -> None:
    stage.add(talk(tmp_path / "a.avi", 1))
    pane = stage.view.side.repair
    stage.view.table.pick(stage.row("a.avi").key)
    stage.bot.waitUntil(lambda: "encode" in pane.ways.buttons)
    choose_way(stage, "encode")
    stage.bot.waitUntil(pane.preview.isVisible)
    for _ in range(2):
        stage.bot.mouseClick(pane.preview, LEFT)
        assert not pane.preview.isEnabled()
        stage.bot.waitUntil(pane.preview.isEnabled)
        assert pane.state.isVisible()
        assert pane.state.text().startswith("There are no moving pictures in this film")


def test_without_the_extra_the_plan_says_how_to_get_it_and_promises_nothing(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    stage.add(sound(tmp_path / "a.wav", 84))
    stage.view.table.pick(stage.row("a.wav").key)
    assert any('pip install "wego-desktop[transcode]"' in text for text in stage.view.side.findings.texts)
    assert stage.view.foot.repair.isHidden()
    stage.press(Qt.Key.Key_R)
    stage.press(Qt.Key.Key_R, SHIFT)
    stage.press(Qt.Key.Key_Return)
    stage.settle()
    row = stage.row("a.wav")
    assert (row.accepted, row.pending, row.goes, row.verdict) == (False, False, False, Verdict.CANNOT)


def test_what_is_removed_while_it_is_repaired_is_forgotten(stage: Stage, tmp_path: Path) -> None:
    stage.add(webp(tmp_path / "a.webp"), picture(tmp_path / "b.png", seed=7))
    stage.click("a.webp")
    stage.press(Qt.Key.Key_R)
    stage.press(Qt.Key.Key_Delete)
    stage.settle()
    assert stage.shown() == ["b.png"]


def test_leaving_deletes_what_was_repaired(stage: Stage, tmp_path: Path, staging: Path) -> None:
    stage.add(webp(tmp_path / "a.webp"))
    stage.view.acts.repair_all()
    repaired(stage, "a.webp")
    assert list(staging.iterdir())
    stage.view._leave()
    stage.bot.waitUntil(lambda: not list(staging.iterdir()))


def test_repaired_bytes_that_are_in_the_library_are_left_out(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, staging: Path
) -> None:
    first = Stage(qtbot, tasks, staging=lambda: staging)
    first.add(webp(tmp_path / "a.webp"))
    first.view.acts.repair_all()
    repaired(first, "a.webp")
    made = first.row("a.webp").repaired
    assert made is not None
    same = made.probe.sha256
    known = [Duplicate("id", "海报.png")]
    second = Stage(qtbot, tasks, lambda sha256: known if sha256 == same else [], staging=lambda: staging)
    second.add(tmp_path / "a.webp")
    second.view.acts.repair_all()
    repaired(second, "a.webp")
    assert second.row("a.webp").verdict is Verdict.DUPLICATE
    assert not second.row("a.webp").goes
    second.press_button("a.webp")
    assert second.row("a.webp").goes


def dance(path: Path) -> Path:
    """An animation over 2 MB, mostly padding."""
    frames = [Image.new("RGB", (60, 40), (40 * number, 90, 60)) for number in range(6)]
    frames[0].save(path, "GIF", save_all=True, append_images=frames[1:], duration=40)
    path.write_bytes(path.read_bytes() + bytes(MOST))
    return path


def test_an_animation_stays_one_and_plays_under_the_mouse(stage: Stage, tmp_path: Path) -> None:
    stage.add(dance(tmp_path / "a.gif"))
    stage.click("a.gif")
    stage.press(Qt.Key.Key_R)
    repaired(stage, "a.gif")
    made = stage.row("a.gif").repaired
    assert made is not None
    assert made.probe.frames > 1
    split = stage.view.side.visual.split
    stage.bot.waitUntil(split.isVisible)
    middle = QPointF(split.rect().center())
    QApplication.sendEvent(split, QEnterEvent(middle, middle, middle))
    assert split.plays
    QApplication.sendEvent(split, QEvent(QEvent.Type.Leave))
    assert not split.plays


def moment(stage: Stage) -> float | None:
    """Which picture of the film becomes the thumb."""
    way = stage.row("c.mkv").way
    return way.at if way else None


def test_a_film_is_converted_and_its_loss_previewed(stage: Stage, tmp_path: Path) -> None:
    av = pytest.importorskip("av")
    with av.open(str(tmp_path / "c.mkv"), "w") as out:
        stream = out.add_stream("mpeg4", rate=10)
        stream.width, stream.height, stream.pix_fmt = 160, 120, "yuv420p"
        for number in range(20):
            out.mux(stream.encode(av.VideoFrame.from_image(Image.new("RGB", (160, 120), (number * 10, 90, 60)))))
        out.mux(stream.encode())
    stage.add(tmp_path / "c.mkv")
    stage.view.table.place([stage.row("c.mkv").key], Target.TEMPORARY_VIDEO)
    stage.settle()
    side = stage.view.side
    stage.view.table.pick(stage.row("c.mkv").key)
    stage.bot.waitUntil(lambda: "encode" in side.repair.ways.buttons)
    choose_way(stage, "encode")
    stage.bot.waitUntil(side.repair.preview.isVisible)
    stage.bot.mouseClick(side.repair.preview, LEFT)
    stage.bot.waitUntil(side.visual.split.isVisible)
    stage.press(Qt.Key.Key_R)
    repaired(stage, "c.mkv")
    row = stage.row("c.mkv")
    assert (row.name, row.goes) == ("c.mp4", True)
    stage.view.table.place([row.key], Target.TEMPORARY_THUMB)
    stage.settle()
    assert stage.row("c.mkv").name == "c.mkv"
    stage.bot.waitUntil(side.repair.frame.isVisible)
    assert moment(stage) == 0.2
    stage.bot.keyClick(side.repair.frame, Qt.Key.Key_Right)
    assert moment(stage) == 0.3
    stage.bot.keyClick(side.repair.frame, Qt.Key.Key_End)
    assert moment(stage) == 2.0
    stage.press(Qt.Key.Key_R)
    repaired(stage, "c.mkv")
    assert stage.row("c.mkv").name == "c.jpg"


def test_the_shape_of_a_thumb_is_told_and_chosen(stage: Stage, tmp_path: Path) -> None:
    stage.add(picture(tmp_path / "a.png", (640, 480)))
    stage.click("a.png")
    stage.view.table.place([stage.row("a.png").key], Target.THUMB)
    stage.settle()
    side = stage.view.side
    whole, wide, square = side.repair.shapes
    stage.bot.waitUntil(square.isVisible)
    assert whole.isChecked()
    stage.bot.waitUntil(lambda: side.visual.crop._pixmap is not None)
    stage.bot.mouseClick(square, LEFT)
    assert [chip.isChecked() for chip in (whole, wide, square)] == [False, False, True]
    stage.bot.mouseClick(square, LEFT)
    assert square.isChecked(), "pressed again it stays what it is"
    side.visual.crop.setFocus()
    stage.bot.keyClick(side.visual.crop, Qt.Key.Key_Left, SHIFT)
    assert not any(chip.isChecked() for chip in (whole, wide, square)), "a shape of the person's own"


def findings_show(stage: Stage, icon: str) -> bool:
    return [line._icon[0] for line in stage.view.side.findings._lines] == [icon]


def test_what_a_repair_settles_warns_beside_the_table_too(stage: Stage, tmp_path: Path) -> None:
    stage.add(webp(tmp_path / "a.webp"), document(tmp_path / "b.pdf"))
    for name, icon in (("a.webp", "warning"), ("b.pdf", "error")):
        stage.click(name)
        assert verdict_icon(stage.row(name))[0] == icon
        stage.bot.waitUntil(partial(findings_show, stage, icon))
