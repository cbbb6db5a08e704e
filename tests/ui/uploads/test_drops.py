"""What drops and pastes carry, on a real window."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.uploads.upload_files import picture
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.uploads.drop import BROKEN, LINKS, NOTHING, TEXT, Picture, carried, keep_picture, refusal
from wego_desktop.ui.uploads.drop_overlay import DropOverlay
from wego_desktop.ui.uploads.drops import Drops

NOW = datetime(2026, 11, 23, 21, 40, 5)  # noqa: DTZ001 - the clock on the wall
COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Stage:
    """A window that takes drops, and what it took."""

    def __init__(self, qtbot: QtBot, tasks: Tasks) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(600, 400)
        self.drops = Drops(Look(), tasks, self.window, now=lambda: NOW)
        self.taken: list[Path] = []
        self.refused: list[str] = []
        self.drops.taken.connect(self.taken.extend)
        self.drops.refused.connect(self.refused.append)
        self.window.show()

    @property
    def overlay(self) -> DropOverlay:
        found = self.window.findChild(DropOverlay)
        assert isinstance(found, DropOverlay)
        return found

    def drag_in(self, mime: QMimeData) -> bool:
        event = QDragEnterEvent(QPoint(50, 50), COPY | Qt.DropAction.MoveAction, mime, LEFT, PLAIN)
        QApplication.sendEvent(self.window, event)
        return event.isAccepted()

    def drop(self, mime: QMimeData) -> QDropEvent:
        """Qt hands a drop only to what was dragged over before."""
        assert self.drag_in(mime)
        event = QDropEvent(QPointF(50, 50), COPY | Qt.DropAction.MoveAction, mime, LEFT, PLAIN)
        QApplication.sendEvent(self.window, event)
        return event


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    tasks = Tasks()
    yield Stage(qtbot, tasks)
    assert tasks.shutdown(5)


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def screenshot() -> QMimeData:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(image)
    return mime


def test_files_and_folders_are_taken_and_copied_never_moved(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "春茶"
    folder.mkdir()
    mime = files(picture(tmp_path / "茶 1.png"), folder)
    assert stage.drag_in(mime)
    event = stage.drop(mime)
    assert stage.taken == [tmp_path / "茶 1.png", folder]
    assert event.dropAction() == COPY


def test_while_dragging_the_window_says_what_would_happen(stage: Stage, tmp_path: Path) -> None:
    stage.drag_in(files(tmp_path / "a", tmp_path / "b"))
    assert stage.overlay.isVisible()
    assert stage.overlay.geometry() == stage.window.rect()
    assert "2" in stage.overlay.text
    assert stage.window.childAt(50, 50) is None  # drags go through it
    QApplication.sendEvent(stage.window, QDragLeaveEvent())
    assert not stage.overlay.isVisible()
    stage.window.resize(700, 500)


def test_a_drop_ends_what_the_window_said(stage: Stage, tmp_path: Path) -> None:
    stage.drag_in(files(tmp_path / "a"))
    stage.drop(files(tmp_path / "a"))
    assert not stage.overlay.isVisible()


def test_a_screenshot_pasted_becomes_a_file_named_by_its_time(qtbot: QtBot, stage: Stage) -> None:
    QGuiApplication.clipboard().setMimeData(screenshot())
    stage.drops.paste()
    qtbot.waitUntil(lambda: bool(stage.taken))
    assert stage.taken[0].name == "Pasted 2026-11-23 21.40.05.png"
    with Image.open(stage.taken[0]) as image:
        assert (image.format, image.size) == ("PNG", (40, 30))


def test_two_pastes_in_one_second_are_two_files(qtbot: QtBot, stage: Stage) -> None:
    QGuiApplication.clipboard().setMimeData(screenshot())
    stage.drops.paste()
    qtbot.waitUntil(lambda: len(stage.taken) == 1)
    stage.drops.paste()
    qtbot.waitUntil(lambda: len(stage.taken) == 2)
    assert stage.taken[1].name == "Pasted 2026-11-23 21.40.05 2.png"


def test_a_picture_out_of_a_browser_is_the_pixels_it_carries(qtbot: QtBot, stage: Stage) -> None:
    mime = screenshot()
    mime.setUrls([QUrl("https://example.invalid/pictures/茶山.jpg?x=1")])
    stage.drop(mime)
    qtbot.waitUntil(lambda: bool(stage.taken))
    assert stage.taken[0].name == "茶山.png"


def test_a_png_is_kept_byte_for_byte(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    data = picture(tmp_path / "a.png").read_bytes()
    mime = QMimeData()
    mime.setData("image/png", data)
    stage.drop(mime)
    qtbot.waitUntil(lambda: bool(stage.taken))
    assert stage.taken[0].read_bytes() == data
    assert stage.taken[0].name == "Dragged 2026-11-23 21.40.05.png"


def test_links_are_refused_with_a_sentence(stage: Stage) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.invalid/a.jpg")])
    assert stage.drag_in(mime)
    assert stage.overlay.text == LINKS
    stage.drop(mime)
    assert (stage.taken, stage.refused) == ([], [LINKS])


def test_text_and_an_empty_clipboard_are_refused(stage: Stage) -> None:
    QGuiApplication.clipboard().setText("茶")
    stage.drops.paste()
    QGuiApplication.clipboard().clear()
    stage.drops.paste()
    assert stage.refused == [TEXT, NOTHING]


def test_files_come_before_the_picture_that_shows_them(tmp_path: Path) -> None:
    mime = screenshot()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.jpg")), QUrl("https://example.invalid/b")])
    assert carried(mime).paths == (tmp_path / "a.jpg",)
    assert carried(mime).picture is None


def test_a_drag_of_text_and_html_fetches_nothing(stage: Stage) -> None:
    mime = QMimeData()
    mime.setHtml('<img src="https://example.invalid/a.jpg">')
    mime.setText("https://example.invalid/a.jpg")
    stage.drop(mime)
    assert (stage.taken, stage.refused) == ([], [TEXT])


def test_pixels_win_over_the_html_and_the_link_beside_them(qtbot: QtBot, stage: Stage) -> None:
    mime = screenshot()
    mime.setHtml('<img src="https://example.invalid/a.jpg">')
    mime.setUrls([QUrl("https://example.invalid/view?id=1")])
    stage.drop(mime)
    qtbot.waitUntil(lambda: bool(stage.taken))
    assert stage.taken[0].name == "Dragged 2026-11-23 21.40.05.png"
    assert stage.refused == []


def test_pixels_land_in_the_folder_that_is_given(qtbot: QtBot, tmp_path: Path, tasks: Tasks) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    drops = Drops(Look(), tasks, window, now=lambda: NOW, folder=lambda: tmp_path / "staging")
    taken: list[Path] = []
    drops.taken.connect(taken.extend)
    QGuiApplication.clipboard().setMimeData(screenshot())
    drops.paste()
    qtbot.waitUntil(lambda: bool(taken))
    assert taken[0].parent == tmp_path / "staging"
    assert taken[0].is_file()


def test_files_copied_in_a_file_manager_are_pasted(stage: Stage, tmp_path: Path) -> None:
    QGuiApplication.clipboard().setMimeData(files(picture(tmp_path / "茶.png"), tmp_path))
    stage.drops.paste()
    assert stage.taken == [tmp_path / "茶.png", tmp_path]


def out_of_a_browser(data: bytes, form: str = "application/octet-stream") -> QMimeData:
    """As Chromium hands over a picture of a page: its address, and its file as it was loaded."""
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.invalid/%E8%8C%B6.bin?x=1")])
    mime.setHtml('<img src="https://example.invalid/a.bin">')
    mime.setData(form, data)
    return mime


@pytest.mark.parametrize("form", ["application/octet-stream", 'application/octet-stream;name="a.jpg"'])
def test_a_file_that_a_browser_carries_is_the_picture(qtbot: QtBot, stage: Stage, tmp_path: Path, form: str) -> None:
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "a.jpg", "JPEG")
    data = (tmp_path / "a.jpg").read_bytes()
    stage.drop(out_of_a_browser(data, form))
    qtbot.waitUntil(lambda: bool(stage.taken))
    assert (stage.taken[0].name, stage.taken[0].read_bytes()) == ("茶.jpg", data)
    assert stage.refused == []


def test_an_animation_that_is_carried_still_moves(qtbot: QtBot, stage: Stage, tmp_path: Path) -> None:
    frames = [Image.new("RGB", (20, 10), colour) for colour in ("teal", "red", "white")]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    mime = screenshot()  # the first of its pictures stands beside it
    mime.setData("image/gif", (tmp_path / "a.gif").read_bytes())
    stage.drop(mime)
    qtbot.waitUntil(lambda: bool(stage.taken))
    with Image.open(stage.taken[0]) as image:
        assert (stage.taken[0].suffix, image.format, getattr(image, "n_frames", 1)) == (".gif", "GIF", 3)


def test_a_link_beside_bytes_that_are_no_picture_is_a_link(stage: Stage) -> None:
    stage.drop(out_of_a_browser(b"%PDF-1.7"))
    assert (stage.taken, stage.refused) == ([], [LINKS])


def empty_picture() -> QMimeData:
    mime = QMimeData()
    mime.setImageData(QImage())
    return mime


def false_png() -> QMimeData:
    mime = QMimeData()
    mime.setData("image/png", b"nothing")
    return mime


@pytest.mark.parametrize("mime", [empty_picture, false_png])
def test_a_picture_without_pixels_is_refused_with_a_sentence(stage: Stage, mime: Callable[[], QMimeData]) -> None:
    stage.drop(mime())
    assert (stage.taken, stage.refused) == ([], [BROKEN])


def test_a_pixmap_of_this_app_is_a_picture(qtbot: QtBot, stage: Stage) -> None:
    mime = QMimeData()
    mime.setImageData(QPixmap(QImage(4, 3, QImage.Format.Format_RGB32)))
    stage.drop(mime)
    qtbot.waitUntil(lambda: bool(stage.taken))


@pytest.mark.parametrize("name", ["x" * 400 + ".jpg", "\N{TEACUP WITHOUT HANDLE}茶" * 99 + ".jpg", "a%3Fb%3Ac.jpg"])
def test_any_name_of_a_page_becomes_one_that_a_disk_holds(qtbot: QtBot, stage: Stage, name: str) -> None:
    mime = screenshot()
    mime.setUrls([QUrl(f"https://example.invalid/{name}")])
    stage.drop(mime)
    stage.drop(mime)
    qtbot.waitUntil(lambda: len(stage.taken) == 2)
    assert not {":", "?"} & set(stage.taken[0].name)


def test_pictures_that_come_at_once_are_files_of_their_own(tmp_path: Path) -> None:
    pictures = [Picture("", bytes((number,))) for number in range(64)]
    with ThreadPoolExecutor(8) as pool:
        files = list(pool.map(lambda one: keep_picture(one, tmp_path, "tea"), pictures))
    assert [file.read_bytes() for file in files] == [one.data for one in pictures]


def test_what_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="could not be written"):
        keep_picture(Picture("", image=QImage()), tmp_path, "tea")
    assert list(tmp_path.iterdir()) == []


class Untouched(QMimeData):
    """A drag whose bytes must not be asked for yet: the program it comes from would have to make them."""

    def formats(self) -> list[str]:
        return ["image/png", "text/html"]

    def retrieveData(self, name: str, kind: object) -> object:
        raise AssertionError(name)


def test_while_dragging_no_pixels_are_asked_for() -> None:
    assert refusal(Untouched()) == ""
