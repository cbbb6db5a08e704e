"""The cover in the form: cut, dropped on, chosen from the library, from a file and from the article."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from brief import brief
from intake.made_files import picture
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollBar, QWidget
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from ui.articles.desks import TEMPORARY, Desk
from ui.materials import drawn
from ui.materials.looking import idle
from wego_desktop import limits
from wego_desktop.accounts import Account
from wego_desktop.articles.cover import Cover, cover_of
from wego_desktop.articles.crop import Pixels, fits
from wego_desktop.articles.message import Entry
from wego_desktop.library.local_pictures import address
from wego_desktop.ui import formats
from wego_desktop.ui.articles.article_pictures import ArticlePictures
from wego_desktop.ui.articles.cover_chooser import CoverChooser
from wego_desktop.ui.articles.cover_pane import CoverPane
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.articles.info_pane import InfoPane
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article, UploadKind
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.draft_bodies import Ratio, crops_of
from wego_desktop.wechat.drafts import Drafts
from wego_desktop.wechat.materials import Materials

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
TODAY = limits.today().article
TEA, HILL = drawn.image(1, "茶.jpg"), drawn.image(2, "山.png", "png")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path, [TEA, HILL])
    made.host.put(TEA, drawn.jpeg(900, 520, 1))
    made.host.put(HILL, drawn.plain(640, 640, "green"))
    yield made
    made.close()


class Stage:
    """The pane over one article, as the editor joins them."""

    def __init__(self, qtbot: QtBot, tasks: Tasks, pane: InfoPane) -> None:
        self.qtbot, self.tasks, self.pane = qtbot, tasks, pane
        self.told: list[Entry] = []
        pane.edited.connect(self._take)

    def _take(self, entry: Entry) -> None:
        self.told.append(entry)
        self.pane.show_entry(entry, True, TODAY)

    def show(self, entry: Entry) -> None:
        self.pane.show_entry(entry, True, TODAY)
        self.settle()

    def settle(self) -> None:
        idle(self.qtbot, self.tasks)

    @property
    def cover(self) -> CoverPane:
        return self.pane.cover

    def drop(self, mime: QMimeData) -> None:
        """Over the middle of the pane, which is asked first."""
        copy, left, none = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(self.cover.rect().center(), copy, mime, left, none)
        QApplication.sendEvent(self.cover, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.cover, QDropEvent(QPointF(self.cover.rect().center()), copy, mime, left, none))
        self.settle()


@pytest.fixture
def stage(qtbot: QtBot, look: Look, tasks: Tasks, desk: Desk) -> Iterator[Stage]:
    pane = InfoPane(look, tasks, Covers(desk.covers, tasks), desk.desk)
    qtbot.addWidget(pane)
    pane.resize(320, 800)
    pane.show()
    yield Stage(qtbot, tasks, pane)
    pane.hide()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def write(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def article(media_id: str = TEA.media_id, content: str = "") -> Entry:
    return Entry(Article("题", content=content, cover_media_id=media_id), key="a")


def test_nobody_cut_it_so_wechat_does_and_nothing_is_written(stage: Stage) -> None:
    stage.show(article())
    assert "by itself" in stage.cover.hint.text()
    assert not stage.cover.reset.isVisible()
    assert not stage.told


def test_each_ratio_is_cut_for_itself_and_reset_takes_one_back(stage: Stage) -> None:
    stage.show(article())
    QTest.keyClick(stage.cover.crop, KEY.Key_Minus)
    stage.cover.ratios.set_current(Ratio.SQUARE)
    QTest.keyClick(stage.cover.crop, KEY.Key_Right)
    crops = crops_of(stage.told[-1].article)
    assert set(crops) == set(Ratio)
    assert all(fits(crop, Pixels(900, 520), ratio, 1e-5) for ratio, crop in crops.items())
    QTest.mouseClick(stage.cover.reset, LEFT)
    assert set(crops_of(stage.told[-1].article)) == {Ratio.WIDE}


def test_a_box_of_another_ratio_is_told(stage: Stage) -> None:
    info = {"crop_percent_list": [{"ratio": "2.35_1", "x1": "0", "y1": "0", "x2": "1", "y2": "1"}]}
    stage.show(Entry(Article("题", cover_media_id=TEA.media_id, extra={"cover_info": info})))
    assert "another ratio" in stage.cover.hint.text()
    assert not stage.told


def test_a_dropped_picture_is_the_cover_and_its_cost_is_told(stage: Stage, tmp_path: Path, desk: Desk) -> None:
    stage.show(article())
    stage.drop(files(write(tmp_path, "new.png", picture("PNG", (900, 383)))))
    cover = cover_of(stage.told[-1])
    assert desk.local.path(cover.sha256)
    assert stage.told[-1].article.cover_media_id == ""
    assert "4,788" in stage.cover.cost.text
    assert stage.cover.cost.isVisible()
    assert stage.cover.note.text == ""


def test_what_wechat_would_refuse_is_made_to_fit_and_says_so(stage: Stage, desk: Desk, tmp_path: Path) -> None:
    stage.show(article())
    stage.drop(files(write(tmp_path, "a.webp", picture("WEBP", (300, 200)))))
    kept = desk.local.path(stage.told[-1].cover_sha256)
    assert kept is not None
    assert kept.read_bytes()[:4] != b"RIFF"
    assert stage.cover.note.text.endswith(f"{formats.size(kept.stat().st_size)} now")


def test_pixels_can_be_dropped_too(stage: Stage) -> None:
    stage.show(article())
    mime, image = QMimeData(), QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill("red")
    mime.setImageData(image)
    stage.drop(mime)
    assert stage.told[-1].cover_sha256


@pytest.mark.parametrize("content", [b"no picture", b""])
def test_what_is_no_picture_changes_nothing_and_says_why(stage: Stage, tmp_path: Path, content: bytes) -> None:
    stage.show(article())
    stage.drop(files(write(tmp_path, "a.png", content)))
    assert not stage.told
    assert len(stage.cover.note.text) > 10
    text = QMimeData()
    text.setText("words")
    stage.drop(text)
    assert not stage.told
    assert "Text is no material" in stage.cover.note.text


def test_a_full_disk_is_told(stage: Stage, desk: Desk, tmp_path: Path) -> None:
    def full(_file: Path) -> str:
        raise OSError(28, "No space left on device")

    desk.kept = full
    stage.show(article())
    stage.drop(files(write(tmp_path, "a.png", picture())))
    assert not stage.told
    assert stage.cover.note.text


def test_a_file_is_chosen_in_the_dialog(stage: Stage, tmp_path: Path) -> None:
    stage.show(article())
    stage.cover.file.trigger()
    dialog = stage.cover.dialog
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(write(tmp_path, "a.png", picture())))
    dialog.reject()
    stage.settle()
    assert stage.told[-1].cover_sha256


def test_a_picture_that_arrives_late_is_not_given_to_another_article(stage: Stage, tmp_path: Path) -> None:
    stage.show(article())
    stage.cover.taking.take_file(write(tmp_path, "a.png", picture()))
    stage.show(Entry(Article("另一篇"), key="b"))
    assert not stage.told


def test_the_cover_is_taken_away(stage: Stage) -> None:
    stage.show(article())
    stage.cover.clear.trigger()
    assert not cover_of(stage.told[-1])
    assert not stage.cover.clear.isEnabled()
    assert "No cover yet" in stage.cover.crop._words


def test_a_temporary_media_id_is_told(stage: Stage) -> None:
    stage.show(article(TEMPORARY))
    assert "permanent" in stage.cover.cost.text


def test_a_picture_that_cannot_be_fetched_says_so_and_is_tried_again(stage: Stage, desk: Desk) -> None:
    content = desk.host.pictures.pop(TEA.url)
    error = desk.host.fetch

    def offline(url: str, edge: int) -> bytes:
        raise OSError("unreachable")

    desk.desk.thumbnails._fetch = offline
    stage.show(article())
    assert "could not be fetched" in stage.cover.crop._words
    assert stage.cover.retry.isVisible()
    desk.host.pictures[TEA.url] = content
    desk.desk.thumbnails._fetch = error
    desk.desk.thumbnails._broken._known.clear()
    QTest.mouseClick(stage.cover.retry, LEFT)
    stage.settle()
    assert stage.cover.crop.usable
    assert not stage.cover.retry.isVisible()


# From the library


def chooser(stage: Stage) -> CoverChooser:
    stage.cover.library.trigger()
    stage.settle()
    dialog = stage.cover.dialog
    assert isinstance(dialog, CoverChooser)
    return dialog


def test_an_image_of_the_library_is_found_and_taken(stage: Stage) -> None:
    stage.show(article())
    dialog = chooser(stage)
    assert len(dialog.model.ids) == 2
    assert not dialog.take.isEnabled()
    dialog.search.setText("山")
    stage.qtbot.waitUntil(lambda: len(dialog.model.ids) == 1)
    QTest.mouseClick(dialog.take, LEFT)
    stage.settle()
    assert cover_of(stage.told[-1]) == Cover(HILL.media_id, HILL.url)
    assert stage.told[-1].cover_sha256 == ""


def test_a_card_is_taken_by_key(stage: Stage) -> None:
    stage.show(article())
    dialog = chooser(stage)
    dialog.grid.setFocus()
    QTest.keyClick(dialog.grid, KEY.Key_End)
    QTest.keyClick(dialog.grid, KEY.Key_Return)
    stage.settle()
    assert cover_of(stage.told[-1]).media_id in (TEA.media_id, HILL.media_id)


def test_a_temporary_media_id_is_refused_with_its_reason(stage: Stage) -> None:
    stage.show(article())
    dialog = chooser(stage)
    dialog.search.setText(TEMPORARY)
    stage.qtbot.waitUntil(lambda: "permanent" in dialog.nothing.text())
    assert not dialog.take.isEnabled()
    dialog.search.setText(HILL.media_id)
    stage.qtbot.waitUntil(dialog.take.isEnabled)
    dialog.reject()


# From the article


def test_a_picture_of_the_article_is_taken(stage: Stage, desk: Desk) -> None:
    sha256 = desk.local.put(drawn.plain(300, 200, "blue"))
    url = "https://mmbiz.qpic.cn/mmbiz_png/x/0"
    desk.pictures = {address(sha256): drawn.plain(300, 200, "blue"), url: drawn.plain(400, 300, "red")}
    text = f'<img src="{address(sha256)}"><img data-src="{url}"><img src="https://else.where/a.png"><img src="{url}">'
    stage.show(article(content=text))
    QTest.mouseClick(stage.cover.from_article, LEFT)
    stage.settle()
    dialog = stage.cover.dialog
    assert isinstance(dialog, ArticlePictures)
    assert dialog.list.count() == 2
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, KEY.Key_Home)
    QTest.keyClick(dialog.list, KEY.Key_Space)
    QTest.mouseClick(dialog.take, LEFT)
    stage.settle()
    assert cover_of(stage.told[-1]) == Cover(sha256=sha256)
    assert stage.told[-1].article.content == text


def test_one_that_cannot_be_had_cannot_be_chosen(stage: Stage) -> None:
    stage.show(article(content='<img src="https://mmbiz.qpic.cn/gone/0">'))
    stage.cover.article.trigger()
    stage.settle()
    dialog = stage.cover.dialog
    assert isinstance(dialog, ArticlePictures)
    assert dialog.list.item(0).flags() == Qt.ItemFlag.NoItemFlags
    assert dialog.list.item(0).toolTip()
    dialog.reject()


def test_an_article_without_pictures_says_so(stage: Stage) -> None:
    stage.show(article(content="<p>字</p>"))
    stage.cover.article.trigger()
    stage.settle()
    assert "no picture" in stage.cover.note.text


def test_a_message_of_pictures_is_only_shown(stage: Stage) -> None:
    stage.show(Entry(Article("题", extra={"article_type": "newspic"})))
    assert stage.pane.fixed.isVisible()
    assert not stage.cover.isEnabled()


def test_everything_the_keyboard_reaches_has_a_name(stage: Stage) -> None:
    stage.show(article())
    reached = [one for one in stage.pane.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    named = [one for one in reached if not isinstance(one, QScrollBar)]
    assert len(named) > 10
    assert not [one for one in named if not (one.accessibleName() or getattr(one, "text", str)())]


def test_form_cover_and_switches_do_not_undo_each_other(stage: Stage) -> None:
    """Also where the editor is slow to tell what came of it."""
    stage.pane.edited.disconnect()
    told: list[Entry] = []
    stage.pane.edited.connect(told.append)
    stage.show(article())
    QTest.keyClicks(stage.pane.form.author.text, "Shen")
    QTest.keyClick(stage.cover.crop, KEY.Key_Minus)
    QTest.keyClick(stage.pane.switches.cover, KEY.Key_Space)
    last = told[-1].article
    assert (last.author, last.show_cover, set(crops_of(last))) == ("Shen", True, {Ratio.WIDE})


def test_the_account_takes_what_was_cut(
    stage: Stage, account: Account, sandbox: SandboxProcess, tmp_path: Path
) -> None:
    """As it is sent to the practice account, which measures the box."""
    client = Client(account, sandbox.app_secret, wait=brief)
    added = Materials(client).add(UploadKind.IMAGE, write(tmp_path, "茶.jpg", drawn.jpeg(900, 520, 1)))
    stage.show(article(content="<p>字</p>"))
    QTest.keyClick(stage.cover.crop, KEY.Key_Minus)
    QTest.keyClick(stage.cover.crop, KEY.Key_Right)
    stage.cover.ratios.set_current(Ratio.SQUARE)
    QTest.keyClick(stage.cover.crop, KEY.Key_Down)
    QTest.keyClick(stage.cover.crop, KEY.Key_Right)
    cut = stage.told[-1].article
    drafts = Drafts(client)
    media_id = drafts.add([replace(cut, cover_media_id=added.media_id)])
    assert crops_of(drafts.get(media_id).articles[0]) == crops_of(cut)
    client.close()
