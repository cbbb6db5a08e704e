"""The whole way of what is typed in the real page to the account, and back into the page."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from brief import brief
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot
from sandbox_process import SandboxProcess

from browser.driven import MS, Driven, stored
from wego_desktop.accounts import Account
from wego_desktop.articles.message import Entry, Place
from wego_desktop.articles.rows import Side
from wego_desktop.jobs.connection import Reach
from wego_desktop.jobs.open_account import OpenAccount
from wego_desktop.ui.articles.closing import Closing
from wego_desktop.ui.articles.conflict_view import ConflictView
from wego_desktop.ui.articles.editor import Editor
from wego_desktop.ui.articles.save_plan import SavePlan
from wego_desktop.ui.controls.buttons import PrimaryButton
from wego_desktop.ui.language import Language
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.writing import Writing
from wego_desktop.wechat.answers import Article, UploadKind

UPDATE = "draft/update"
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Desk:
    """A window with the editor over it, and the account behind."""

    qtbot: QtBot
    tasks: Tasks
    sandbox: SandboxProcess
    opened: OpenAccount
    writing: Writing
    pages: QStackedWidget
    cover: str

    def draft(self, content: str) -> str:
        """A draft whose text is stored byte for byte so."""
        media_id = self.opened.messages.means.box(Place.DRAFT).add(
            [Article("立春", "", "", "<p>x</p>", "", self.cover)]
        )
        self.sandbox.elsewhere(media_id, changed={"content": content})
        return media_id

    def edit(self, media_id: str) -> Driven:
        self.writing.edit(media_id, Place.DRAFT)
        self.qtbot.waitUntil(lambda: self.writing.editor is not None, timeout=MS)
        driven = Driven(self.qtbot, self.tasks, self.editor.page)
        driven.wait(lambda: self.editor.page.history is not None)
        self.pages.activateWindow()
        self.editor.page.setFocus()
        self.qtbot.waitUntil(self.pages.isActiveWindow)
        return driven

    @property
    def editor(self) -> Editor:
        assert self.writing.editor is not None
        return self.writing.editor

    def press_save(self, driven: Driven) -> None:
        driven.key(Qt.Key.Key_S, CONTROL)

    def said(self, text: str) -> None:
        self.qtbot.waitUntil(lambda: self.editor.notices.notice.text.startswith(text), timeout=MS)

    @property
    def offers_to_save(self) -> bool:
        """Whether that is the filled button."""
        return self.editor.head.save.dressed() == PrimaryButton.dress

    def at_account(self) -> str:
        return str(self.sandbox.state()["drafts"][0]["articles"][0]["content"])


@pytest.fixture
def desk(
    qtbot: QtBot,
    look: Look,
    tasks: Tasks,
    account: Account,
    sandbox: SandboxProcess,
    tmp_path: Path,
    qapp: QApplication,
) -> Iterator[Desk]:
    Language(qapp, "en")
    opened = OpenAccount.open(account, lambda: Reach(account, sandbox.app_secret, brief), thumbnail_bytes=1_000_000)
    opened.reach()
    file = tmp_path / "封面.png"
    Image.new("RGB", (90, 38), "teal").save(file)
    cover = opened.connection.holdings.materials.add(UploadKind.IMAGE, file).media_id
    pages = QStackedWidget()
    below = QWidget()
    pages.addWidget(below)
    qtbot.addWidget(pages)
    pages.resize(1440, 900)
    pages.show()
    writing = Writing(look, tasks, pages, below, lambda: opened, lambda: None, pages)
    yield Desk(qtbot, tasks, sandbox, opened, writing, pages, cover)
    writing.close()
    tasks.shutdown(10)
    opened.close()


def test_what_is_typed_is_saved_and_not_another_byte(desk: Desk) -> None:
    before = f"{stored('xiumi')}<p  >second<br  /></p>"
    desk.sandbox.settings(filter="off")
    driven = desk.edit(desk.draft(before))
    assert driven.text() == desk.at_account()
    assert not desk.offers_to_save
    driven.select("second", 6)
    driven.type("s")
    driven.wait(lambda: desk.offers_to_save)
    desk.press_save(driven)
    desk.said("Saved to the drafts.")
    assert desk.at_account() == before.replace("second", "seconds")
    assert not desk.offers_to_save
    assert not desk.editor.work.message.is_changed


def test_typing_goes_on_while_it_is_saved_and_an_answer_is_lost(desk: Desk) -> None:
    driven = desk.edit(desk.draft("<p>first</p><p>second</p>"))
    driven.select("first", 5)
    driven.type("A")
    desk.editor.page.run("insertHtml", '<b id="x">B</b>')
    desk.sandbox.fault(api=UPDATE, kind="delay", seconds=60)
    desk.press_save(driven)
    desk.qtbot.waitUntil(lambda: "Writing" in desk.editor.head.save.text(), timeout=MS)
    driven.select("second", 6)
    driven.type("T")
    driven.wait(lambda: "secondT" in desk.editor.work.entry.article.content)
    desk.press_save(driven)
    desk.sandbox.clear_faults()
    desk.said("Saved to the drafts.")
    assert "secondT" not in desk.at_account()
    assert "secondT" in driven.text()
    assert 'id="x"' not in driven.text(), "what WeChat made of the rest is in the page"
    desk.sandbox.fault(api=UPDATE, kind="drop-after")
    desk.editor.notices.notice.hide()
    desk.press_save(driven)
    desk.said("Saved to the drafts.")
    assert "secondT" in desk.at_account()
    calls = [call for call in desk.sandbox.state()["recent"] if UPDATE in call[0]]
    assert len(calls) == 2, "the lost answer was settled by reading"
    assert len(desk.sandbox.state()["drafts"]) == 1


def test_somebody_elses_change_is_merged_in_the_window(desk: Desk) -> None:
    media_id = desk.draft("<p>first</p><p>second</p>")
    driven = desk.edit(media_id)
    desk.sandbox.elsewhere(media_id, changed={"content": "<p>theirs</p><p>second</p>", "author": "他们"})
    driven.select("first", 5)
    driven.type("A")
    desk.press_save(driven)
    desk.qtbot.waitUntil(lambda: isinstance(desk.pages.currentWidget(), ConflictView), timeout=MS)
    view = desk.pages.currentWidget()
    assert isinstance(view, ConflictView)
    desk.qtbot.waitUntil(lambda: view.choosing is not None, timeout=MS)
    assert "theirs" in desk.at_account()
    view.choose_rest(Side.MINE)
    view.save()
    assert desk.pages.currentWidget() is desk.editor
    desk.said("Saved to the drafts.")
    assert desk.at_account() == "<p>firstA</p><p>second</p>"
    assert desk.editor.work.entry.article.author == "他们"
    assert driven.text() == "<p>firstA</p><p>second</p>"


def test_leaving_can_save_first(desk: Desk) -> None:
    driven = desk.edit(desk.draft("<p>first</p>"))
    driven.select("first", 5)
    driven.type("A")
    driven.text()
    desk.writing.leave()
    desk.qtbot.waitUntil(lambda: bool(desk.editor.findChildren(Closing)), timeout=MS)
    (closing,) = desk.editor.findChildren(Closing)
    QTest.mouseClick(closing.save, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    desk.qtbot.waitUntil(lambda: desk.writing.editor is None, timeout=MS)
    assert desk.at_account() == "<p>firstA</p>"
    assert desk.opened.autosaves.left_over() == []


def test_an_article_that_is_not_in_the_page_keeps_its_steps_back(desk: Desk) -> None:
    driven = desk.edit(desk.draft("<p>first</p>"))
    driven.select("first", 5)
    driven.type("A")
    driven.wait(lambda: "firstA" in driven.text())  # keys and commands take different ways
    work = desk.editor.work
    key = work.key
    desk.editor.page.run("insertHtml", '<b id="x">B</b>')
    driven.wait(lambda: "id=" in driven.text())
    work.add(Entry(Article("雨水", content="<p>other</p>", cover_media_id=desk.cover)))
    driven.wait(lambda: desk.editor.turning.key == work.key)
    desk.editor.saver.saving.save()
    driven.wait(lambda: isinstance(desk.editor.saver.desk.dialog, SavePlan))
    desk.editor.saver.desk.dialog.accept()  # type: ignore[union-attr]
    desk.said("Saved to the drafts.")
    work.choose(key)
    driven.wait(lambda: desk.editor.turning.key == key)
    assert driven.text() == work.message.entry(key).article.content == "<p>firstA<b>B</b></p>"
    assert not work.message.is_changed
    driven.undo()
    driven.undo()
    assert driven.undo() == "<p>first</p>"
