"""Findings in the real page: marked, clicked, repaired, taken back."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wego_desktop import limits
from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.rules import Setting
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.checking import Checking
from wego_desktop.ui.articles.checks_desk import ChecksDesk
from wego_desktop.ui.articles.turning import Turning
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article

from .driven import Driven

SETTING = Setting(Place.DRAFT, "http://127.0.0.1:4000")
LINK = "<a  href='https://nanshan.tea/price'>price list</a>"
BEFORE, AFTER = "<section  ><p>Spring tea<br  /></p>", '<p style="color:red" >Leaves&nbsp;of April</p></section>'
ARTICLE = f"{BEFORE}<p>Our {LINK} is new</p>{AFTER}"
REPAIRED = f"{BEFORE}<p>Our price list is new</p>{AFTER}"
OTHER = "<p>Water</p><script>x</script>"


class NoPasting(QObject):
    busy = Signal(bool)


class Editing:
    """The page with its checks, as the editor has them."""

    def __init__(self, driven: Driven, tasks: Tasks, *articles: str) -> None:
        self.driven, self.page = driven, driven.page
        self.window = QWidget()
        self.window.resize(900, 700)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        look, said = Look(), [Article(f"T{n}", content=text, cover_media_id="c") for n, text in enumerate(articles)]
        self.work = Work(Message.read(Place.DRAFT, "d1", said), self.window)
        self.turning = Turning(tasks, self.work, self.page, self.window)
        self.checking = Checking(tasks, self.work, limits.load("wego"), SETTING, self._in_page, self.window)
        self.notices = Notices(look, self.window)
        pasting: Any = NoPasting(self.window)
        self.desk = ChecksDesk(
            look, self.work, self.page, self.turning, self.checking, pasting, self.notices, SETTING, self.window
        )
        self.desk.pane.hide()
        self.window.show()
        self.turning.begin()

    def close(self) -> None:
        self.window.hide()
        self.page.setParent(None)
        self.window.deleteLater()

    def _in_page(self) -> tuple[str, Source] | None:
        steps = self.page.history
        return (self.turning.key, steps.current.source) if steps is not None else None

    def wait_marks(self, count: int) -> None:
        self.driven.wait(lambda: len(self.marks()) == count)

    def marks(self) -> list[str]:
        """What the lines under the words say, once the page has drawn them."""
        told = self.driven.js("[...document.querySelectorAll('#overlay .line')].map((one) => one.title)")
        return [str(one) for one in told] if isinstance(told, list) else []

    def place(self, selector: str) -> QPoint:
        box = self.driven.js(
            f"(({{left, top, width, height}}) => [left + width / 2, top + height / 2])"
            f"(document.querySelector({selector!r}).getBoundingClientRect())"
        )
        assert isinstance(box, list)
        return QPoint(round(box[0]), round(box[1]))

    def click(self, selector: str) -> None:
        QTest.mouseClick(
            self.driven._target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.place(selector)
        )

    @property
    def text(self) -> str:
        return self.work.entry.article.content


@pytest.fixture
def editing(driven: Driven, tasks: Tasks) -> Iterator[Editing]:
    editing = Editing(driven, tasks, ARTICLE, OTHER)
    editing.wait_marks(1)
    yield editing
    editing.close()


def test_a_marked_link_is_clicked_repaired_and_taken_back(editing: Editing) -> None:
    assert editing.marks() == ["WeChat will take off this link"]
    callout = editing.desk.callout
    editing.click("#overlay .line")
    editing.driven.wait(callout.isVisible)
    link = editing.place("#article a")
    assert abs(callout.y() + callout._line[0].y() - link.y()) < 12  # the thin line is at the height of the words
    assert callout.x() == editing.page.rect().center().x() + 375 // 2
    callout.cards[0].buttons[0].click()
    editing.driven.wait(lambda: editing.text == REPAIRED)
    assert not callout.isVisible()
    editing.wait_marks(0)
    editing.driven.wait(lambda: editing.notices.notice.text == "Link removed, its words kept")
    editing.notices.notice._button.click()
    editing.driven.wait(lambda: editing.text == ARTICLE)
    editing.wait_marks(1)


def test_the_bar_beside_the_block_opens_it_too_and_esc_closes_it(editing: Editing) -> None:
    editing.click("#overlay .bar")
    editing.driven.wait(editing.desk.callout.isVisible)
    QTest.keyClick(editing.window.windowHandle(), Qt.Key.Key_Escape)
    assert not editing.desk.callout.isVisible()
    editing.click("#overlay .bar")
    editing.driven.wait(editing.desk.callout.isVisible)
    QTest.mouseClick(
        editing.window.windowHandle(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5)
    )
    assert not editing.desk.callout.isVisible()
    assert editing.text == ARTICLE


def test_marks_follow_what_is_typed_and_a_settled_one_closes_its_callout(editing: Editing) -> None:
    editing.click("#overlay .line")
    editing.driven.wait(editing.desk.callout.isVisible)
    editing.page.rewrite(lambda text: text.replace(LINK, "word"))
    editing.driven.wait(lambda: not editing.desk.callout.isVisible())
    editing.wait_marks(0)
    editing.page.undo()
    editing.wait_marks(1)
    editing.page.rewrite(lambda text: "<p>one more before</p>" + text)
    editing.driven.wait(lambda: editing.text.startswith("<p>one"))
    editing.driven.wait(lambda: editing.checking.last.places == [5])
    editing.wait_marks(1)
    assert editing.driven.js("document.querySelector('#overlay .line').dataset.id") == "foreign-link:5"


def test_a_place_chosen_in_the_tab_is_shown(editing: Editing) -> None:
    (card,) = [card for stack in editing.desk.pane.stacks.values() for card in stack.shown]
    card.place.click()
    editing.driven.wait(lambda: editing.driven.js("document.querySelectorAll('#overlay .ring').length") == 1)


def test_another_article_has_its_own_marks(editing: Editing) -> None:
    told: list[tuple[int, str]] = []
    editing.desk.told.connect(lambda count, reason: told.append((count, reason)))
    editing.work.choose(editing.work.message.entries[1].key)
    editing.wait_marks(0)
    editing.driven.wait(lambda: editing.checking.last.key == editing.work.key)
    assert told[-1] == (1, "WeChat would change something")
    (card,) = [card for stack in editing.desk.pane.stacks.values() for card in stack.shown]
    assert card.title.text() == "WeChat will drop this script"
    card.buttons[0].click()
    editing.driven.wait(lambda: editing.text == "<p>Water</p>")


def test_a_page_full_of_faults_has_two_hundred_marks(driven: Driven, tasks: Tasks) -> None:
    editing = Editing(driven, tasks, "<p><a href='https://a.example/'>x</a></p>" * 300)
    editing.wait_marks(200)
    editing.close()
