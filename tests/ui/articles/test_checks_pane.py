"""The tab "Checks", used by mouse and keyboard."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from wego_desktop import limits
from wego_desktop.articles.checks import check_message
from wego_desktop.articles.message import Message, Place
from wego_desktop.articles.rules import RULES, Repair, Setting, Weight
from wego_desktop.ui.articles.checking import Checked
from wego_desktop.ui.articles.checks_pane import ChecksPane
from wego_desktop.ui.articles.finding_card import FindingCard
from wego_desktop.ui.articles.finding_titles import TITLES
from wego_desktop.ui.articles.found import Wish
from wego_desktop.ui.style import Look
from wego_desktop.wechat.answers import Article

SETTING = Setting(Place.DRAFT, "http://127.0.0.1:4000")
LINK = '<a href="https://nanshan.tea/price">here</a>'
PICTURE = '<img src="https://elsewhere.example/{}.png">'
LOCAL = "wego://local/" + "a" * 64


def message(*texts: str) -> Message:
    articles = [Article(f"Title {n}", content=text, cover_media_id="c") for n, text in enumerate(texts, 1)]
    return Message.read(Place.DRAFT, "d1", articles)


def untitled(said: Message) -> Message:
    """Its first article would be refused."""
    entry = said.entries[0]
    return said.with_entry(replace(entry, article=replace(entry.article, title="")))


def checked(said: Message, key: str = "") -> Checked:
    """As the editor asks; each finding of the text stands in an element of its own."""
    key = key or said.entries[0].key
    findings = check_message(said, limits.load("wego"), SETTING)
    places = [None if found.at < 0 else number for number, found in enumerate(findings[key])]
    return Checked(findings, key, places)


class Shown:
    """The pane with what it told."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.pane = ChecksPane(look)
        qtbot.addWidget(self.pane)
        self.pane.resize(320, 700)
        self.pane.show()
        self.pane.activateWindow()
        qtbot.waitUntil(self.pane.isActiveWindow)
        self.wanted: list[tuple[str, Wish]] = []
        self.elements: list[int] = []
        self.fields: list[str] = []
        self.articles: list[str] = []
        self.safe: list[int] = []
        self.pane.wanted.connect(lambda key, wish: self.wanted.append((key, wish)))
        self.pane.element_wanted.connect(self.elements.append)
        self.pane.field_wanted.connect(self.fields.append)
        self.pane.article_wanted.connect(self.articles.append)
        self.pane.safe_wanted.connect(lambda _key, count: self.safe.append(count))

    def tell(self, said: Message, key: str = "") -> None:
        self.pane.show_checked(checked(said, key), said, key or said.entries[0].key)

    def cards(self, weight: Weight = Weight.WARNS) -> list[FindingCard]:
        return [card for card in self.pane.stacks[weight].shown if card.isVisible()]

    def card(self, weight: Weight = Weight.WARNS) -> FindingCard:
        (card,) = self.cards(weight)
        return card


@pytest.fixture
def shown(qtbot: QtBot, look: Look) -> Iterator[Shown]:
    made = Shown(qtbot, look)
    yield made
    made.pane.hide()


def buttons(card: FindingCard) -> list[str]:
    return [button.text() for button in card.buttons if button.isVisible()]


def click(part: QWidget) -> None:
    QTest.mouseClick(part, Qt.MouseButton.LeftButton)


def test_every_rule_that_is_told_has_a_title_of_its_own() -> None:
    assert set(TITLES) == {rule.id for rule in RULES if rule.what and rule.weight is not Weight.PENDING}


def test_an_article_without_fault_gets_one_calm_line(shown: Shown) -> None:
    shown.tell(message("<p>good</p>"))
    assert shown.pane.empty.isVisible()
    assert not any(shown.cards(weight) for weight in shown.pane.stacks)
    shown.tell(message(f"<p>{LINK}</p>"))
    assert not shown.pane.empty.isVisible()


def test_nothing_is_said_before_anything_is_known(shown: Shown) -> None:
    said = message("<p>good</p>")
    shown.pane.show_checked(Checked(), said, said.entries[0].key)
    assert not shown.pane.empty.isVisible()


def test_a_finding_says_what_why_and_the_ways_out(shown: Shown) -> None:
    said = message(f"<p>{LINK}</p>")
    shown.tell(said)
    card = shown.card()
    assert card.title.text() == "WeChat will take off this link"
    assert "https://nanshan.tea/price." in card.reason.text().replace("\u200b", "")
    assert buttons(card) == ["Remove the link", "Make it the source link"]
    click(card.buttons[1])
    ((key, wish),) = shown.wanted
    assert (key, wish.repair, wish.every) == (said.entries[0].key, Repair.SOURCE_LINK, False)
    assert shown.pane.told == 1


def test_several_of_one_rule_are_one_card_that_goes_from_place_to_place(shown: Shown) -> None:
    shown.tell(message("".join(f'<a href="https://tea.example/{n}">x</a>' for n in range(3))))
    card = shown.card()
    assert card.title.text() == "WeChat will take off these 3 links"
    assert card.count.text() == "1 of 3"
    click(card.next)
    assert (card.count.text(), shown.elements) == ("2 of 3", [1])
    assert "tea.\u200bexample/\u200b1" in card.reason.text()
    click(card.back)
    click(card.back)
    assert (card.count.text(), shown.elements) == ("3 of 3", [1, 0, 2])
    assert buttons(card) == ["Remove all 3 links", "Only this one", "Make it the source link"]
    click(card.buttons[0])
    click(card.buttons[1])
    (_, every), (_, one) = shown.wanted
    assert (every.every, len(every.findings)) == (True, 3)
    assert [found.values["address"] for found in one.findings] == ["https://tea.example/2"]


def test_foreign_pictures_are_named_before_they_are_taken_over(shown: Shown) -> None:
    shown.tell(message("".join(PICTURE.format(n) for n in range(3))))
    card = shown.card()
    assert card.title.text() == "WeChat will drop these 3 pictures"
    assert card.names.names == tuple(f"{n}.png (elsewhere.example)" for n in range(3))
    click(card.buttons[0])
    ((_, wish),) = shown.wanted
    assert (wish.repair, wish.every, len(wish.seen)) == (Repair.TAKE_OVER, True, 3)


def test_of_many_pictures_only_those_that_are_named_count_as_seen(shown: Shown) -> None:
    shown.tell(message("".join(PICTURE.format(n) for n in range(40))))
    card = shown.card()
    assert card.names.names[-1].startswith("and ")
    assert buttons(card)[0] == "Copy all 40 to WeChat…"
    click(card.buttons[0])
    ((_, wish),) = shown.wanted
    assert (len(wish.findings), len(wish.seen)) == (40, 6)


def test_a_picture_that_lies_nowhere_can_only_go(shown: Shown) -> None:
    shown.tell(message('<p><img src="pictures/a.png"></p>'))
    assert buttons(shown.card()) == ["Remove"]


def test_what_blocks_comes_first_and_hints_are_folded(shown: Shown) -> None:
    shown.tell(untitled(message(f'<p id="a">{LINK}</p>')))
    blocks, warns = shown.card(Weight.BLOCKS), shown.card()
    assert blocks.mapTo(shown.pane, blocks.pos()).y() < warns.mapTo(shown.pane, warns.pos()).y()
    assert not shown.cards(Weight.HINTS)
    click(shown.pane.fold)
    assert buttons(shown.card(Weight.HINTS)) == ["Remove"]
    click(shown.pane.fold)
    assert not shown.cards(Weight.HINTS)


def test_pictures_on_their_way_are_one_line_and_no_fault(shown: Shown) -> None:
    shown.tell(message(f'<p><img src="{LOCAL}"><img src="{LOCAL}"></p>'))
    assert shown.pane.pending.isVisible()
    assert shown.pane.empty.isVisible()
    assert shown.pane.told == 0


def test_a_field_is_led_to(shown: Shown) -> None:
    shown.tell(untitled(message("<p>x</p>")))
    card = shown.card(Weight.BLOCKS)
    assert card.title.text() == "WeChat refuses an article without a title"
    assert card.place.accessibleName() == "Go to the title"
    click(card.place)
    assert (shown.fields, shown.elements) == (["title"], [])


def test_other_articles_are_told_and_led_to(shown: Shown) -> None:
    said = message("<p>good</p>", f"<p>{LINK}{LINK}</p>", "<p>good</p>")
    shown.tell(said)
    (row,) = [row for row in shown.pane.others if row.isVisible()]
    assert row.accessibleName().startswith("Title 2, 2")
    click(row)
    assert shown.articles == [said.entries[1].key]
    shown.tell(said, said.entries[1].key)
    assert not any(row.isVisible() for row in shown.pane.others)


def test_repairs_no_reader_sees_are_done_together(shown: Shown) -> None:
    shown.tell(message('<p id="a" onclick="x()">a</p><script>x</script>'))
    click(shown.pane.safe)
    assert shown.safe == [3]
    shown.tell(message('<p id="a">a</p>'))
    assert not shown.pane.safe.isVisible()


def test_typing_builds_nothing_anew(shown: Shown) -> None:
    said = message("".join(f'<p id="i{n}" style="position:fixed">{LINK}</p>' for n in range(300)))
    shown.tell(said)
    card = shown.cards()[0]
    click(card.next)
    before = shown.pane.findChildren(QWidget)
    shown.tell(message(said.entries[0].article.content + f"<p>{LINK}</p>"), "")
    assert shown.pane.findChildren(QWidget) == before
    assert shown.cards()[0] is card


def test_typing_keeps_the_place_the_scroll_bar_and_the_focus(shown: Shown, qtbot: QtBot) -> None:
    text = "".join(f'<a href="https://tea.example/{n}">x</a>' for n in range(5))
    said = message(text + '<p style="position:fixed;width:calc(1px)">x</p><style>p{}</style><form></form>')
    shown.pane.resize(320, 300)
    shown.tell(said)
    bar = shown.pane.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 40)
    card = shown.cards()[0]
    click(card.next)
    card.buttons[1].setFocus()
    bar.setValue(40)
    entry = said.entries[0]
    shown.tell(said.with_entry(replace(entry, article=replace(entry.article, content=f"<p>new</p>{text}"))))
    assert card.count.text() == "2 of 5"
    assert card.buttons[1].hasFocus()
    shown.tell(said)
    assert card.buttons[1].hasFocus()
    assert bar.value() == 40


def test_another_article_begins_with_its_first_place(shown: Shown) -> None:
    said = message(LINK * 3, LINK * 4)
    shown.tell(said)
    click(shown.card().next)
    shown.tell(said, said.entries[1].key)
    assert shown.card().count.text() == "1 of 4"


def test_the_keyboard_goes_from_top_to_bottom_and_stays_when_a_card_goes(shown: Shown, qtbot: QtBot) -> None:
    shown.tell(message(f"<p>{LINK}</p>"))  # warnings have their cards first
    shown.tell(untitled(message(f"<p>{LINK}</p>", f"<p>{LINK}</p>")))
    blocks, warns = shown.card(Weight.BLOCKS), shown.card()
    blocks.place.setFocus()
    QTest.keyClick(blocks.place, Qt.Key.Key_Tab)
    assert shown.pane.focusWidget() is warns.place
    warns.buttons[0].setFocus()
    QTest.keyClick(warns.buttons[0], Qt.Key.Key_Space)
    assert len(shown.wanted) == 1
    shown.tell(untitled(message("<p>x</p>", f"<p>{LINK}</p>")))
    focused = shown.pane.window().focusWidget()
    assert focused is not None
    assert shown.pane.isAncestorOf(focused)


def test_a_check_never_takes_the_focus(shown: Shown, qtbot: QtBot) -> None:
    line = QLineEdit(shown.pane)
    line.show()
    line.setFocus()
    shown.tell(message(LINK))
    shown.tell(message("<p>x</p>"))
    assert line.hasFocus()


def test_nothing_is_cut_of_what_changed_out_of_sight(look: Look, qtbot: QtBot) -> None:
    stack, pane = QStackedWidget(), ChecksPane(look)
    qtbot.addWidget(stack)
    stack.addWidget(QLabel("another tab"))
    stack.addWidget(pane)
    stack.resize(320, 300)
    stack.show()
    position, pictures = '<section style="position:relative">x</section>', "".join(map(PICTURE.format, range(3)))
    settle(6)
    tell(pane, position, 3)
    for tab, turns in ((1, 3), (0, 1), (1, 0), (0, 1)):
        stack.setCurrentIndex(tab)
        settle(turns)
    stack.resize(320, 800)
    tell(pane, "", 2)
    tell(pane, f'{pictures}<p onclick="go()">x {LINK}{LINK}</p><script>x</script>{position}', 2)
    stack.setCurrentWidget(pane)
    settle(20)
    assert len(pane.stacks[Weight.WARNS].shown) == 5
    assert cut(pane) == []


def tell(pane: ChecksPane, text: str, turns: int) -> None:
    said = message(text, LINK)
    pane.show_checked(checked(said), said, said.entries[0].key)
    settle(turns)


def settle(turns: int) -> None:
    """Of the event loop: how far layouts came before something else happened is what matters."""
    for _ in range(turns):
        QApplication.processEvents()


def cut(pane: ChecksPane) -> list[str]:
    """Cards that have less room than they need."""
    cards = [card for stack in pane.stacks.values() if stack.isVisible() for card in stack.shown]
    return [card.title.text() for card in cards if card.height() < card.heightForWidth(card.width())]


def test_everything_has_a_name(shown: Shown) -> None:
    shown.tell(message(f'{LINK * 2}<p id="a">x</p><script></script>', LINK))
    for card in shown.cards():
        assert card.accessibleName().startswith("Warning. ")
        assert "\u200b" not in card.accessibleName()
        for stop in card.stops:
            assert not stop.isVisible() or stop.accessibleName() or getattr(stop, "text", str)()
