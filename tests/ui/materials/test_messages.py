"""News and drafts in their tabs and in the preview: edited, begun, read when asked for, pictures shown."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ui.materials import drawn
from ui.materials.looking import LEFT, OpenTab, idle
from ui.materials.panes import Open, Reading
from wego_desktop.library.index import DRAFTS_REFRESHED, DRAFTS_TROUBLE
from wego_desktop.ui.materials.preview.strip import PictureStrip
from wego_desktop.ui.materials.tab import MaterialTab
from wego_desktop.ui.tasks import Tasks
from wego_desktop.wechat.answers import Article, Kind, RemoteMaterial
from wego_desktop.wechat.errors import NetworkError


def draft(number: int, *titles: str, pictures: int = 0) -> RemoteMaterial:
    """As the draft box lists it: without content."""
    ids = [{"image_media_id": drawn.media_id(100 + each)} for each in range(pictures)]
    extra = {"article_type": "newspic", "image_info": {"image_list": ids}} if pictures else {}
    articles = [replace(drawn.article(title, number, ""), extra=extra) for title in titles]
    return replace(drawn.news(number, articles), kind=Kind.DRAFT, whole=False)


def cards(tab: MaterialTab) -> list[str]:
    return [tab.model.index(row, 0).data() for row in range(tab.model.rowCount())]


def at(tab: MaterialTab, row: int) -> QPoint:
    return tab.views.grid.visualRect(tab.model.index(row, 0)).center()


def menu_at(tab: MaterialTab, row: int) -> dict[str, Callable[[], None]]:
    viewport = tab.views.grid.viewport()
    QTest.mouseClick(viewport, LEFT, pos=at(tab, row))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at(tab, row), viewport.mapToGlobal(at(tab, row)))
    QApplication.sendEvent(viewport, event)
    menu = tab._menu
    assert isinstance(menu, QMenu)
    menu.close()
    return {action.text(): action.trigger for action in menu.actions() if action.text()}


@pytest.fixture
def box(open_tab: OpenTab) -> MaterialTab:
    drafts = [draft(1, "初夏"), draft(2, "夏至", "小暑", "大暑"), draft(3, "荷塘", pictures=4)]
    return open_tab([*drafts, drawn.image(9, "x.jpg")], Kind.DRAFT)


def test_drafts_are_cards_like_news(box: MaterialTab) -> None:
    assert cards(box) == ["初夏", "夏至", "荷塘"]
    spoken = [box.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]
    assert "Draft" in spoken[0]
    assert "3 articles" in spoken[1]
    assert "Picture message" in spoken[2]
    assert "4 pictures" in spoken[2]
    assert box.filters.new.isVisible()


def test_a_double_click_or_enter_asks_for_the_editor(qtbot: QtBot, box: MaterialTab) -> None:
    viewport = box.views.grid.viewport()
    QTest.mouseClick(viewport, LEFT, pos=at(box, 1))
    with qtbot.waitSignal(box.edit_requested) as asked, qtbot.assertNotEmitted(box.open_requested):
        QTest.mouseDClick(viewport, LEFT, pos=at(box, 1))
    assert asked.args[0].name == "夏至"
    with qtbot.waitSignal(box.edit_requested):
        QTest.keyClick(box.views.grid, Qt.Key.Key_Return)


def test_a_picture_message_is_looked_at(qtbot: QtBot, box: MaterialTab) -> None:
    viewport = box.views.grid.viewport()
    QTest.mouseClick(viewport, LEFT, pos=at(box, 2))
    with qtbot.waitSignal(box.open_requested), qtbot.assertNotEmitted(box.edit_requested):
        QTest.mouseDClick(viewport, LEFT, pos=at(box, 2))
    assert "Edit" not in menu_at(box, 2)


def test_the_menu_of_a_draft(qtbot: QtBot, box: MaterialTab) -> None:
    acts = menu_at(box, 0)
    assert list(acts) == ["Edit", "Copy link", "Copy media_id", "Download…", "Delete…"]
    with qtbot.waitSignal(box.edit_requested):
        acts["Edit"]()


def test_the_menu_of_a_news_copies_it_to_the_drafts(qtbot: QtBot, open_tab: OpenTab) -> None:
    tab = open_tab([drawn.news(1, [drawn.article("立春", 1)])], Kind.NEWS)
    acts = menu_at(tab, 0)
    assert list(acts) == ["Edit", "Copy link", "Copy media_id", "Copy to drafts", "Download…", "Delete…"]
    with qtbot.waitSignal(tab.copy_to_drafts_requested):
        acts["Copy to drafts"]()


@pytest.mark.parametrize("kind", [Kind.NEWS, Kind.DRAFT])
def test_a_message_is_begun_from_the_head_of_its_tab(qtbot: QtBot, open_tab: OpenTab, kind: Kind) -> None:
    tab = open_tab([drawn.news(1, [drawn.article("立春", 1)]), draft(2, "夏至")], kind)
    with qtbot.waitSignal(tab.new_requested):
        QTest.mouseClick(tab.filters.new, LEFT)


def test_files_are_begun_elsewhere(open_tab: OpenTab) -> None:
    assert not open_tab([drawn.image(1, "x.jpg")]).filters.new.isVisible()


def test_an_account_that_shows_no_drafts_says_so(qtbot: QtBot, open_tab: OpenTab, tasks: Tasks) -> None:
    tab = open_tab([drawn.image(1, "x.jpg")], Kind.DRAFT)
    tab._index.set_state(DRAFTS_REFRESHED, "")
    tab._index.set_state(DRAFTS_TROUBLE, "48001")
    tab.refresh()
    idle(qtbot, tasks)
    assert "48001" in tab.empty._words.text()
    assert not tab.empty._button.isVisible()


# The preview


def whole(listed: RemoteMaterial) -> tuple[Article, ...]:
    return tuple(replace(article, content=f"<p>{article.title}的正文</p>") for article in listed.articles)


def test_selecting_a_draft_costs_no_call_and_reading_it_one(open_pane: Open, reading: Reading) -> None:
    listed = draft(1, "夏至", "小暑")
    reading.articles[listed.media_id] = whole(listed)
    shown = open_pane([listed])
    shown.select(Kind.DRAFT, 0)
    single = shown.pane.single
    assert single.subtitle.text() == "Draft"
    assert [card.title.text() for card in single.articles.cards] == ["夏至", "小暑"]
    assert reading.asked == []
    QTest.mouseClick(single.articles.cards[1].more, LEFT)
    shown.wait()
    assert single.articles.cards[1].text.text() == "小暑的正文"
    assert reading.asked == [listed.media_id]


def test_a_single_draft_is_not_read_by_itself(open_pane: Open, reading: Reading) -> None:
    shown = open_pane([draft(1, "夏至")])
    shown.select(Kind.DRAFT, 0)
    (card,) = shown.pane.single.articles.cards
    assert not card.text.isVisible()
    assert card.more.text() == "Read"
    assert reading.asked == []


def test_a_draft_that_can_not_be_read_says_why_and_tries_again(open_pane: Open, reading: Reading) -> None:
    listed = draft(1, "夏至")
    reading.articles[listed.media_id] = whole(listed)
    reading.error = NetworkError("draft/get", "away")
    shown = open_pane([listed])
    shown.select(Kind.DRAFT, 0)
    single = shown.pane.single
    QTest.mouseClick(single.articles.cards[0].more, LEFT)
    shown.wait()
    assert single.trouble.isVisible()
    assert single.articles.cards[0].more.text() == "Read"
    reading.error = None
    single.trouble.action.emit("retry")
    shown.wait()
    assert single.articles.cards[0].text.text() == "夏至的正文"
    assert not single.trouble.isVisible()


def test_what_somebody_changed_is_not_shown_as_it_was(open_pane: Open, reading: Reading) -> None:
    listed = draft(1, "夏至")
    reading.articles[listed.media_id] = whole(listed)
    shown = open_pane([listed])
    shown.select(Kind.DRAFT, 0)
    QTest.mouseClick(shown.pane.single.articles.cards[0].more, LEFT)
    shown.wait()
    shown.index.put([replace(listed, updated=listed.updated + 60)], drawn.NOON + 60)
    shown.pane.refresh()
    shown.wait()
    assert shown.pane.single.articles.cards[0].text.text() == ""


def test_a_text_that_was_read_stays_open(open_pane: Open, reading: Reading) -> None:
    """Another refresh says nothing new; the index has the content by now."""
    listed = draft(1, "夏至")
    reading.articles[listed.media_id] = whole(listed)
    shown = open_pane([listed])
    shown.select(Kind.DRAFT, 0)
    QTest.mouseClick(shown.pane.single.articles.cards[0].more, LEFT)
    shown.wait()
    shown.index.put([replace(listed, articles=whole(listed), whole=True)], drawn.NOON + 60)
    shown.pane.refresh()
    shown.wait()
    assert shown.pane.single.articles.cards[0].text.isVisible()


def test_the_pictures_of_a_picture_message(open_pane: Open, host: drawn.PictureHost) -> None:
    pictures = [drawn.image(100 + number, f"{number}.png", "png") for number in range(3)]
    for picture in pictures:
        host.put(picture, drawn.plain(80, 60, "#D02020"))
    shown = open_pane([draft(1, "荷塘", pictures=4), *pictures])
    shown.select(Kind.DRAFT, 0)
    single = shown.pane.single
    strip = single.articles.findChild(PictureStrip)
    assert strip is not None
    assert [isinstance(picture.picture, QPixmap) for picture in strip.pictures] == [True] * 3
    assert "1 of the pictures" in strip.lacking.text()
    assert not single.deeds.edit.isVisible()
    assert single.deeds.note.isVisible()
    assert single.facts.shown["Pictures"] == "4"


@pytest.mark.parametrize(("kind", "texts"), [
    (Kind.NEWS, ["Download", "Copy to drafts", "Delete…"]),
    (Kind.DRAFT, ["Download", "Delete…"]),
])  # fmt: skip
def test_the_buttons_of_a_message(qtbot: QtBot, open_pane: Open, kind: Kind, texts: list[str]) -> None:
    shown = open_pane([drawn.news(1, [drawn.article("立春", 1)]), draft(2, "夏至")])
    shown.select(kind, 0)
    pane, deeds = shown.pane, shown.pane.single.deeds
    assert not deeds.download.isVisible()
    with qtbot.waitSignal(pane.edit_requested):
        QTest.mouseClick(deeds.edit, LEFT)
    actions = {action.text(): action for action in deeds.more.menu().actions()}
    assert list(actions) == texts
    with qtbot.waitSignal(pane.download_requested):
        actions["Download"].trigger()
    if kind is Kind.NEWS:
        with qtbot.waitSignal(pane.copy_to_drafts_requested):
            actions["Copy to drafts"].trigger()


def test_several_news_are_copied_together(qtbot: QtBot, open_pane: Open) -> None:
    news = [drawn.news(number, [drawn.article("立春", number)]) for number in (1, 2)]
    shown = open_pane([*news, draft(3, "a"), draft(4, "b")])
    shown.select(Kind.NEWS, 0, 1)
    with qtbot.waitSignal(shown.pane.copy_to_drafts_requested):
        QTest.mouseClick(shown.pane.several.to_drafts, LEFT)
    shown.select(Kind.DRAFT, 0, 1)
    assert not shown.pane.several.to_drafts.isVisible()
