"""Repairs as a person chooses them, on a message without its page."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wego_desktop import limits
from wego_desktop.articles.checks import ArticleFinding, check
from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.reading_text import reading
from wego_desktop.articles.rules import Repair, Setting
from wego_desktop.articles.safe_repairs import repaired_safely, safe_rules
from wego_desktop.articles.source import Source
from wego_desktop.ui.articles.found import Wish
from wego_desktop.ui.articles.repairing import Repairing
from wego_desktop.ui.articles.work import Work
from wego_desktop.ui.notices import Notices
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Article

SETTING = Setting(Place.DRAFT, "http://127.0.0.1:4000")
CORPUS = Path(__file__).parents[2] / "articles" / "corpus"
LINK = '<a href="//nanshan.tea/price">here</a>'
PICTURES = "".join(f'<img src="https://elsewhere.example/{n}.png">' for n in range(3))


class FakePage(QObject):
    """Stands in for the page and Turning: the first article is in it, each change is a step."""

    edited = Signal(object)

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.work, self.key, self.steps = work, work.key, [work.entry.article.content]
        self.waits: list[tuple[str, Callable[[str], str]]] | None = None

    def rewrite(self, key: str, change: Callable[[str], str], then: Callable[[], object]) -> None:
        if self.waits is not None:
            self.waits.append((key, change))
        elif key != self.key:
            self.work.put_text(key, change(self.work.message.entry(key).article.content))
            then()
        else:
            self.write(change(self.text))

    def write(self, text: str) -> None:
        if text != self.text:
            self.steps.append(text)
            self._tell()

    def undo(self) -> None:
        self.steps.pop()
        self._tell()

    def settle(self, then: Callable[[Source], object]) -> None:
        then(Source.load(self.text, self.text))

    @property
    def text(self) -> str:
        return self.steps[-1]

    def _tell(self) -> None:
        self.work.put_text(self.key, self.text)
        self.edited.emit(Source.load(self.text, self.text))


class FakePasting(QObject):
    busy = Signal(bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.brought: list[list[str]] = []
        self.asked: list[list[str]] = []

    def bring(self, addresses: list[str]) -> None:
        self.brought.append(list(addresses))

    def ask_to_bring(self, addresses: list[str]) -> None:
        self.asked.append(list(addresses))


class Desk:
    def __init__(self, qtbot: QtBot, look: Look, *articles: Article) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.work = Work(Message.read(Place.DRAFT, "d1", list(articles)), self.window)
        self.page = FakePage(self.work)
        self.pasting = FakePasting(self.window)
        self.notices = Notices(look, self.window)
        turning: Any = self.page
        pasting: Any = self.pasting
        self.repairing = Repairing(look, self.work, turning, turning, pasting, self.notices, self.window)
        self.window.show()

    @property
    def key(self) -> str:
        return self.work.key

    @property
    def article(self) -> Article:
        return self.work.message.entries[0].article

    @property
    def said(self) -> str:
        return self.notices.notice.text

    def findings(self, rule: str) -> tuple[ArticleFinding, ...]:
        entry = self.work.message.entries[0]
        found = check(entry, limits.load("wego"), SETTING, len(self.work.message.entries))
        return tuple(each for each in found if each.rule == rule)

    def do(self, rule: str, repair: Repair, *, every: bool = False, seen: tuple[str, ...] = ()) -> None:
        found = self.findings(rule)
        self.repairing.do(self.key, Wish(found if every else found[:1], repair, every, seen))

    def take_back(self) -> None:
        assert self.notices.notice._button.text() == "Undo"
        self.notices.notice._button.click()


@pytest.fixture
def desk(qtbot: QtBot, look: Look, request: pytest.FixtureRequest) -> Iterator[Callable[..., Desk]]:
    made: list[Desk] = []

    def open_desk(*articles: Article) -> Desk:
        made.append(Desk(qtbot, look, *articles))
        return made[-1]

    yield open_desk
    for one in made:
        one.window.hide()


Open = Callable[..., Desk]


def test_one_place_is_repaired_said_and_taken_back(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>a {LINK}</p><p  >{LINK}</p>"))
    one.do("foreign-link", Repair.UNLINK)
    assert one.article.content == f"<p>a here</p><p  >{LINK}</p>"
    assert one.said == "Link removed, its words kept"
    one.take_back()
    assert one.article.content == f"<p>a {LINK}</p><p  >{LINK}</p>"


def test_all_places_are_one_step(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>a {LINK}</p><p  >{LINK}</p>"))
    one.do("foreign-link", Repair.UNLINK, every=True)
    assert (one.article.content, len(one.page.steps)) == ("<p>a here</p><p  >here</p>", 2)
    assert one.said == "Repaired 2 places"


def test_it_is_said_when_the_article_has_it_and_not_before(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>"))
    one.page.waits = []
    one.do("foreign-link", Repair.UNLINK)
    assert one.said == ""
    ((_, change),) = one.page.waits
    change(one.page.text)
    one.page.write(f"<p>typed {LINK}</p>")
    assert one.said == ""
    one.page.write(change(one.page.text))
    assert (one.said, one.page.text) == ("Link removed, its words kept", "<p>typed here</p>")


def test_the_way_back_ends_when_something_else_is_written(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>"))
    one.do("foreign-link", Repair.UNLINK)
    one.page.write("<p>here and more</p>")
    assert one.said == ""


def test_the_way_back_never_takes_what_was_typed(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>"))
    one.do("foreign-link", Repair.UNLINK)
    one.page.steps.append("<p>here and more</p>")  # on its way to the source while the button is clicked
    one.take_back()
    assert one.page.text == "<p>here and more</p>"


def test_what_is_repaired_already_is_left_alone(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>"))
    wish = Wish(one.findings("foreign-link"), Repair.UNLINK)
    one.page.write("<p>here</p>")
    one.repairing.do(one.key, wish)
    assert (one.said, one.page.text) == ("", "<p>here</p>")


def test_an_article_that_is_gone_is_none(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>"))
    one.repairing.do("gone", Wish(one.findings("foreign-link"), Repair.UNLINK))
    one.repairing.do_safe("gone", 2, SETTING)
    assert one.page.text == f"<p>{LINK}</p>"


def test_a_link_becomes_the_source_link_and_back(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>"))
    one.do("foreign-link", Repair.SOURCE_LINK)
    assert (one.article.source_url, one.article.content) == ("https://nanshan.tea/price", "<p>here</p>")
    one.take_back()
    assert (one.article.source_url, one.article.content) == ("", f"<p>{LINK}</p>")


@pytest.mark.parametrize("agrees", [True, False])
def test_another_source_link_is_not_lost_without_a_word(desk: Open, agrees: bool) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>", source_url="https://old.example/"))
    one.do("foreign-link", Repair.SOURCE_LINK)
    asking = one.repairing.asking
    assert asking is not None
    assert [asking.names.item(row).text() for row in range(2)] == ["https://old.example/", "https://nanshan.tea/price"]
    assert one.article.content == f"<p>{LINK}</p>"
    (asking.yes if agrees else asking.keep).click()
    expected = ("https://nanshan.tea/price", "<p>here</p>") if agrees else ("https://old.example/", f"<p>{LINK}</p>")
    assert (one.article.source_url, one.article.content) == expected
    assert one.repairing.asking is None


def test_the_same_source_link_is_no_question(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>", source_url="https://nanshan.tea/price"))
    one.do("foreign-link", Repair.SOURCE_LINK)
    assert one.repairing.asking is None
    assert one.article.content == "<p>here</p>"


def test_a_field_is_repaired_and_taken_back_unless_it_was_written_in(desk: Open) -> None:
    one = desk(Article("t", content="<p>x</p>", source_url="nanshan.tea"))
    one.do("source-link-scheme", Repair.COMPLETE)
    assert one.article.source_url == "https://nanshan.tea"
    one.take_back()
    assert one.article.source_url == "nanshan.tea"
    one.do("source-link-scheme", Repair.COMPLETE)
    one.work.put_article(one.key, replace(one.article, source_url="https://other.example"))
    one.take_back()
    assert one.article.source_url == "https://other.example"


def test_pictures_whose_names_were_seen_are_brought_at_once_and_once(desk: Open) -> None:
    one = desk(Article("t", content=PICTURES))
    addresses = tuple(f"https://elsewhere.example/{n}.png" for n in range(3))
    one.do("foreign-picture", Repair.TAKE_OVER, every=True, seen=addresses)
    one.do("foreign-picture", Repair.TAKE_OVER, every=True, seen=addresses)
    assert (one.pasting.brought, one.pasting.asked) == ([list(addresses)], [])
    one.pasting.busy.emit(False)
    one.do("foreign-picture", Repair.TAKE_OVER, seen=addresses[:1])
    assert one.pasting.brought[1:] == [[addresses[0]]]


def test_pictures_nobody_saw_by_name_and_files_are_asked_for(desk: Open) -> None:
    one = desk(Article("t", content=PICTURES + '<img src="file:///home/me/secret.png">'))
    seen = ("https://elsewhere.example/0.png",)
    one.do("foreign-picture", Repair.TAKE_OVER, every=True, seen=seen)
    assert (one.pasting.brought, len(one.pasting.asked[0])) == ([], 4)
    file = one.findings("foreign-picture")[3]
    one.repairing.do(one.key, Wish((file,), Repair.TAKE_OVER, seen=("file:///home/me/secret.png",)))
    assert one.pasting.asked[1:] == [["file:///home/me/secret.png"]]
    assert one.pasting.brought == []


def test_an_article_that_is_not_in_the_page_is_repaired_in_the_message(desk: Open) -> None:
    one = desk(Article("t", content=f"<p>{LINK}</p>"), Article("u", content=f"<b>{LINK}</b>"))
    other = one.work.message.entries[1].key
    one.repairing.do(other, Wish(one.findings("foreign-link"), Repair.UNLINK))
    assert one.work.message.entry(other).article.content == "<b>here</b>"
    assert one.said == "Link removed, its words kept"


def test_what_no_reader_sees_is_repaired_as_one_step(desk: Open) -> None:
    one = desk(
        Article("t", content=f'<p id="a" onclick="x()">a {LINK}</p><script>x</script><div style="top:0">b</div>')
    )
    one.repairing.do_safe(one.key, 4, SETTING)
    assert one.article.content == f'<p>a {LINK}</p><section style="top:0">b</section>'
    assert (len(one.page.steps), one.said) == (2, "Repaired 4 places")
    one.take_back()
    assert "onclick" in one.article.content


@pytest.mark.parametrize("name", sorted(file.stem for file in CORPUS.glob("*.html")))
def test_no_reader_sees_the_safe_repairs(name: str) -> None:
    text = (CORPUS / f"{name}.html").read_text("utf-8")
    after = repaired_safely(text, SETTING)
    assert reading(after) == reading(re.sub("<title>.*?</title>", "", text))  # a browser shows no title
    left = check(Message.read(Place.DRAFT, "d", [Article("t", content=after)]).entries[0], limits.load("wego"), SETTING)
    assert not safe_rules(left)
