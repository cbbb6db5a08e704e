"""What somebody changed meanwhile, decided by mouse and keys; what comes of it is compared byte for byte."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ui.articles.drawn_covers import DrawnCovers
from ui.materials.drawn import jpeg
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.articles.message_merge import MessageMerge, merge_messages
from wego_desktop.articles.rows import Side
from wego_desktop.ui.articles import conflict_view
from wego_desktop.ui.articles.conflict_cell import SIDES
from wego_desktop.ui.articles.conflict_shape import PADDING, columns
from wego_desktop.ui.articles.conflict_sheet import Part
from wego_desktop.ui.articles.conflict_view import ConflictView
from wego_desktop.ui.articles.covers import Covers
from wego_desktop.ui.articles.pictures import Done
from wego_desktop.ui.style import Look
from wego_desktop.ui.tasks import Tasks
from wego_desktop.ui.tokens import DARK
from wego_desktop.wechat.answers import Article

KEY, LEFT, CTRL, SHIFT = (
    Qt.Key,
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
PICTURE = '<section><img data-src="https://mmbiz.qpic.cn/{}/0"  /></section>'
BLOCKS = [f"<p>第 {number} 段，山上的雾还没散尽，芽已经能掐出水来。<br  /></p>" for number in range(30)]
TEA = Article("春茶上新", "沈", "摘要", "".join(BLOCKS) + PICTURE.format(1), cover_media_id="c1")
SEA = Article("海边", content="<p>夏天的海边涨潮了很久，岸上没有人</p>")
FIELD = Article("田野", content="<p>秋天田野上的稻子黄了，风一吹就响</p>")
SNOW = Article("下雪", content="<p>冬夜大雪封山，路都找不到了呢</p>")


class Opened:
    """The view over two versions, and what it handed over."""

    def __init__(self, view: ConflictView) -> None:
        self.view = view
        self.merged: list[Message] = []
        self.backs: list[bool] = []
        self.asked: list[str] = []
        view.merged.connect(self.merged.append)
        view.back.connect(lambda: self.backs.append(True))

    @property
    def row(self) -> int:
        return self.view.table.currentIndex().row()

    def label(self, row: int | None = None) -> str:
        return str(self.view.rows.index(self.row if row is None else row, 0).data())

    def labels(self) -> list[str]:
        return [self.label(row) for row in range(self.view.rows.rowCount())]

    def spoken(self) -> str:
        return str(self.view.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    def area(self, row: int) -> QRect:
        return self.view.table.row_rect(row)

    def radio(self, row: int, side: Side) -> QPoint:
        _label, cells = columns(self.area(row))
        cell = cells[SIDES.index(side)]
        return QPoint(cell.left() + 12, cell.top() + PADDING + 8)

    def marks(self) -> list[str]:
        rows = self.view.articles.rows
        return [str(rows.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(rows.rowCount())]


Open = Callable[[Message, Sequence[Article]], Opened]


@pytest.fixture
def empty(qtbot: QtBot, look: Look, tasks: Tasks) -> Iterator[Opened]:
    asked = list[str]()

    def picture(address: str, done: Done) -> None:
        asked.append(address)
        done(None if "/9/" in address else jpeg(90, 60, 3))

    view = ConflictView(look, tasks, Covers(DrawnCovers(), tasks), picture)
    qtbot.addWidget(view)
    view.resize(1200, 700)
    view.show()
    view.activateWindow()
    opened = Opened(view)
    opened.asked = asked
    yield opened
    view.hide()


@pytest.fixture
def open_(qtbot: QtBot, empty: Opened) -> Open:
    def show(mine: Message, theirs: Sequence[Article]) -> Opened:
        empty.view.open_for(mine, Message.read(Place.DRAFT, "M", theirs, 1712201234))
        qtbot.waitUntil(lambda: empty.view.choosing is not None)
        qtbot.waitUntil(empty.view.table.hasFocus)
        return empty

    return show


def read(*articles: Article) -> Message:
    return Message.read(Place.DRAFT, "M", articles, 5)


def edited(message: Message, at: int, **values: object) -> Message:
    entry = message.entries[at]
    return message.with_entry(replace(entry, article=replace(entry.article, **values)))  # type: ignore[arg-type]


def swapped(old: str, new: str, content: str = TEA.content) -> str:
    assert content.count(old) == 1
    return content.replace(old, new)


def test_keys_decide_and_the_result_is_theirs_with_mine(qtbot: QtBot, open_: Open) -> None:
    mine = edited(read(TEA), 0, title="我的春茶", digest="我的摘要", content=swapped("第 5 段", "第五段"))
    theirs = replace(TEA, title="他的春茶", author="他", content=swapped("第 5 段", "第 ５ 段"))
    opened = open_(mine, [theirs])
    assert opened.label() == "Title"
    assert opened.view.head.subtitle.text() == "2 to decide · 1 taken from yours · 1 taken from WeChat"
    assert "2" in opened.view.head.save.text()
    qtbot.keyClick(opened.view.table, KEY.Key_3)
    qtbot.keyClick(opened.view.table, KEY.Key_F8)
    assert opened.label() == "Block 6"
    qtbot.keyClick(opened.view.table, KEY.Key_1)
    assert opened.view.head.save.text() == "Save this"
    assert not opened.merged
    qtbot.keyClick(opened.view.table, KEY.Key_Return, CTRL)
    (result,) = opened.merged
    article = result.entries[0].article
    assert article == replace(theirs, title="他的春茶", digest="我的摘要", content=swapped("第 5 段", "第五段"))
    assert (result.entries[0].base, result.updated, result.key) == (theirs, 1712201234, mine.key)


def test_a_row_that_only_one_changed_says_so_and_can_be_changed_by_hand(qtbot: QtBot, open_: Open) -> None:
    opened = open_(read(TEA), [replace(TEA, author="他")])
    assert opened.label() == "Author"
    assert opened.spoken() == (
        "Author, Only changed at WeChat. Yours: 沈. As it was: 沈. At WeChat now: 他, without “沈”"
    )
    qtbot.mouseClick(opened.view.table.viewport(), LEFT, pos=opened.radio(0, Side.MINE))
    assert "You chose yours" in opened.spoken()
    qtbot.mouseClick(opened.view.head.save, LEFT)
    assert opened.merged[0].entries[0].article == TEA


def test_a_click_beside_the_circles_chooses_nothing(qtbot: QtBot, open_: Open) -> None:
    opened = open_(edited(read(TEA), 0, title="我的"), [replace(TEA, title="他的")])
    for side in SIDES:
        qtbot.mouseClick(opened.view.table.viewport(), LEFT, pos=opened.radio(0, side) + QPoint(60, 0))
    assert opened.view.choosing is not None
    assert len(opened.view.choosing.left) == 1


def test_the_button_leads_to_what_is_undecided_before_it_saves(qtbot: QtBot, open_: Open) -> None:
    mine = edited(edited(read(TEA, SEA), 0, title="我的"), 1, title="我的海")
    opened = open_(mine, [replace(TEA, title="他的"), replace(SEA, title="他的海")])
    qtbot.keyClick(opened.view.table, KEY.Key_1)
    qtbot.mouseClick(opened.view.head.save, LEFT)
    assert not opened.merged
    current = opened.view.articles.current
    assert current is not None
    assert current.title == "我的海"
    qtbot.keyClick(opened.view.table, KEY.Key_F8, SHIFT)
    assert opened.view.articles.current is current  # the only one left
    qtbot.keyClick(opened.view.table, KEY.Key_2)
    qtbot.mouseClick(opened.view.head.save, LEFT)
    assert [entry.article.title for entry in opened.merged[0].entries] == ["我的", "海边"]


def test_back_and_forth_between_undecided_places(qtbot: QtBot, open_: Open) -> None:
    mine = edited(read(TEA), 0, title="我", author="我", content=swapped("第 9 段", "第九段"))
    opened = open_(mine, [replace(TEA, title="他", author="他", content=swapped("第 9 段", "９"))])
    seen = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 3 + (SHIFT,) * 2:
        qtbot.keyClick(opened.view.table, KEY.Key_F8, modifier)
        seen.append(opened.label())
    assert seen == ["Author", "Block 10", "Title", "Block 10", "Author"]


def test_both_new_blocks_by_key_and_by_mouse(qtbot: QtBot, open_: Open) -> None:
    mine = edited(read(TEA), 0, content=swapped(BLOCKS[7], "<p>我新写的</p>" + BLOCKS[7]))
    opened = open_(mine, [replace(TEA, content=swapped(BLOCKS[7], "<p>他新写的</p>" + BLOCKS[7]))])
    both = swapped(BLOCKS[7], "<p>我新写的</p><p>他新写的</p>" + BLOCKS[7])
    qtbot.keyClick(opened.view.table, KEY.Key_4)
    qtbot.keyClick(opened.view.table, KEY.Key_Z, CTRL)
    assert opened.view.choosing is not None
    assert len(opened.view.choosing.left) == 1
    shape = opened.view._delegate.shapes.shape(opened.row, opened.area(opened.row).width())
    line = opened.area(opened.row).topLeft() + QPoint(24, shape.both_at + 12)
    qtbot.mouseClick(opened.view.table.viewport(), LEFT, pos=line)
    opened.view.save()
    assert opened.merged[0].entries[0].article.content == both


def test_what_nobody_changed_is_folded_and_unfolds(qtbot: QtBot, open_: Open) -> None:
    opened = open_(edited(read(TEA), 0, content=swapped("第 15 段", "十五")), [replace(TEA, author="他")])
    parts = [item.part for item in opened.view.rows.items]
    assert parts == [Part.FIELD, Part.FOLD, Part.FOLD, Part.SAME, Part.BLOCK, Part.SAME, Part.FOLD]
    assert opened.label(2).startswith("14 unchanged")
    qtbot.mouseClick(opened.view.table.viewport(), LEFT, pos=opened.area(2).center())
    assert opened.labels()[2:17] == [f"Block {number}" for number in range(1, 16)]
    assert opened.row == 2
    opened.view.table.go(1)
    qtbot.keyClick(opened.view.table, KEY.Key_Return)
    assert opened.labels()[:3] == ["Author", "Title", "Digest"]
    assert opened.view.rows.rowCount() == len(parts) + 13 + 6
    opened.view.table.go(3)
    before = len(opened.view.choosing.spots) if opened.view.choosing else 0
    qtbot.keyClick(opened.view.table, KEY.Key_1)  # nothing to choose there
    assert opened.view.choosing is not None
    assert (before, opened.view.choosing.choices) == (2, {})


def test_articles_show_what_became_of_them_and_the_order_is_a_row(qtbot: QtBot, open_: Open) -> None:
    mine = edited(read(TEA, SEA, FIELD), 0, title="我的茶")
    mine = mine.added(Entry(Article("新的", content="<p>崭新的一篇</p>")))
    mine = mine.moved(mine.entries[1].key, 0)
    opened = open_(mine, [FIELD, replace(TEA, title="他的茶", author="他"), SEA])
    assert [mark.partition(", ")[2] for mark in opened.marks()] == [
        "Unchanged",
        "1 to decide",
        "Unchanged",
        "You added it",
        "1 to decide",
    ]
    opened.view.articles.setFocus()
    opened.view.articles.setCurrentIndex(opened.view.articles.rows.index(4))
    assert opened.label(0) == "Order of the articles"
    opened.view.table.setFocus()
    qtbot.keyClick(opened.view.table, KEY.Key_2)  # no order to go back to
    assert opened.view.choosing is not None
    assert "order" in opened.view.choosing.left
    qtbot.mouseClick(opened.view.table.viewport(), LEFT, pos=opened.radio(0, Side.THEIRS))
    assert opened.view.choosing.left
    opened.view.choose_rest(Side.THEIRS)
    opened.view.save()
    assert [entry.article.title for entry in opened.merged[0].entries] == ["田野", "新的", "他的茶", "海边"]


def test_an_article_that_was_taken_out_there_and_changed_here(qtbot: QtBot, open_: Open) -> None:
    opened = open_(edited(read(TEA, SEA), 1, author="我"), [TEA])
    assert opened.label() == "The article"
    assert opened.spoken().startswith("The article, You changed it, removed at WeChat, To decide. Yours: 海边")
    assert opened.spoken().endswith("At WeChat now: Removed")
    assert opened.marks()[1] == "海边, 1 to decide"
    assert opened.labels()[1] == "Author"
    opened.view.table.go(1)
    qtbot.keyClick(opened.view.table, KEY.Key_3)  # a row to read only
    assert opened.view.choosing is not None
    assert len(opened.view.choosing.left) == 1
    opened.view.table.go(0)
    qtbot.keyClick(opened.view.table, KEY.Key_3)
    assert opened.marks()[1] == "海边, You chose WeChat's"
    opened.view.save()
    assert [entry.article for entry in opened.merged[0].entries] == [TEA]


def test_nine_articles_and_none_cannot_be_saved_and_say_why(qtbot: QtBot, open_: Open) -> None:
    words = ["茶", "海", "田", "雪", "风", "雨", "花"]
    seven = [Article(word * 4, content=f"<p>{word * 20}</p>") for word in words]
    mine = read(*seven).added(Entry(replace(SNOW, title="我加的")))
    opened = open_(mine, [*seven, replace(FIELD, title="他加的")])
    save = opened.view.head.save
    assert not save.isEnabled()
    assert "9" in opened.view.notice.text
    assert save.toolTip() == opened.view.notice.text
    opened.view.save()
    assert not opened.merged
    opened.view.articles.setCurrentIndex(opened.view.articles.rows.index(7))
    qtbot.keyClick(opened.view.table, KEY.Key_3)
    assert save.isEnabled()
    assert opened.view.notice.text == ""
    qtbot.mouseClick(save, LEFT)
    assert [entry.article.title for entry in opened.merged[0].entries] == [*(each.title for each in seven), "他加的"]


def test_a_message_keeps_an_article(open_: Open) -> None:
    opened = open_(edited(read(SEA), 0, author="我"), [SNOW])
    assert opened.view.choosing is not None
    for key in opened.view.choosing.spots:
        gone = Side.THEIRS if key in opened.view.choosing.left else Side.MINE
        opened.view.choose(key, gone)
    assert not opened.view.head.save.isEnabled()
    assert "no article" in opened.view.notice.text


def test_the_rest_at_once_and_back(qtbot: QtBot, open_: Open) -> None:
    opened = open_(edited(read(TEA), 0, title="我", author="我"), [replace(TEA, title="他", author="他")])
    mine, theirs, _line, undo = opened.view.head.more.actions()
    assert not undo.isEnabled()
    qtbot.keyClick(opened.view.table, KEY.Key_1)
    theirs.trigger()
    assert not mine.isEnabled()
    undo.trigger()
    assert mine.isEnabled()
    mine.trigger()
    opened.view.save()
    article = opened.merged[0].entries[0].article
    assert (article.title, article.author) == ("我", "我")


def test_escape_goes_back_and_the_choices_stay_for_the_same_two_versions(qtbot: QtBot, open_: Open) -> None:
    mine, theirs = edited(read(TEA), 0, title="我"), [replace(TEA, title="他")]
    opened = open_(mine, theirs)
    qtbot.keyClick(opened.view.table, KEY.Key_1)
    qtbot.keyClick(opened.view.table, KEY.Key_Escape)
    assert opened.backs == [True]
    assert not opened.merged
    open_(mine, theirs)
    assert opened.view.choosing is not None
    assert not opened.view.choosing.left
    opened.view.open_for(edited(mine, 0, author="新"), Message.read(Place.DRAFT, "M", theirs, 9))
    qtbot.waitUntil(lambda: opened.view.choosing is not None)
    assert len(opened.view.choosing.left) == 1


def test_while_it_compares_nothing_can_be_saved_and_a_failure_leaves_the_way_back(
    qtbot: QtBot, empty: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = Event()

    def broken(mine: Message, now: Message) -> MessageMerge:
        go.wait(10)
        raise ValueError("nobody expected this")

    monkeypatch.setattr(conflict_view, "merge_messages", broken)
    empty.view.open_for(read(TEA), read(TEA))
    assert not empty.view.head.save.isVisible()
    assert empty.view.waiting.isVisible()
    empty.view.save()
    go.set()
    qtbot.waitUntil(empty.view.waiting._button.isVisible)
    qtbot.mouseClick(empty.view.waiting._button, LEFT)
    assert empty.backs == [True]
    assert not empty.merged


def test_a_later_question_is_the_one_that_is_answered(
    qtbot: QtBot, empty: Opened, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    go = Event()

    def slow(mine: Message, now: Message) -> MessageMerge:
        go.wait(10)
        return merge_messages(mine, now)

    monkeypatch.setattr(conflict_view, "merge_messages", slow)
    empty.view.open_for(edited(read(TEA), 0, title="旧"), read(replace(TEA, title="他")))
    late = merge_messages(edited(read(TEA), 0, author="新"), read(replace(TEA, author="他")))
    empty.view.show_merge(late)
    qtbot.waitUntil(lambda: empty.view.choosing is not None)
    go.set()
    qtbot.waitUntil(lambda: not tasks.busy)
    assert empty.view.choosing is not None
    assert empty.view.choosing.merge is late


def test_long_words_are_cut_until_they_are_asked_for(qtbot: QtBot, open_: Open) -> None:
    long = "<p>" + "很长的一段话，说了很多事情。" * 60 + "</p>"
    base = replace(SEA, content=long)
    opened = open_(edited(read(base), 0, content=long.replace("事情。</p>", "事情！</p>")), [base])
    short = opened.area(opened.row).height()
    qtbot.keyClick(opened.view.table, KEY.Key_Space)
    assert opened.area(opened.row).height() > 3 * short
    qtbot.keyClick(opened.view.table, KEY.Key_Space)
    assert opened.area(opened.row).height() == short


def test_pictures_are_asked_for_once_and_only_when_seen(qtbot: QtBot, empty: Opened, open_: Open, tasks: Tasks) -> None:
    content = TEA.content.replace(PICTURE.format(1), PICTURE.format(2))
    empty.view.resize(1200, 260)
    opened = open_(edited(read(TEA), 0, title="我", cover_media_id="c2", content=content), [TEA])
    assert not opened.asked
    opened.view.table.go(opened.view.rows.rowCount() - 1)
    for _time in range(2):
        opened.view.grab()
        qtbot.waitUntil(lambda: not tasks.busy)
    assert sorted(opened.asked) == [f"https://mmbiz.qpic.cn/{number}/0" for number in (1, 2)]
    assert "picture" in str(opened.view.rows.index(opened.row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_thousands_of_rows_are_measured_as_they_are_seen_and_reading_stays_in_place(qtbot: QtBot, open_: Open) -> None:
    base = replace(TEA, content="".join(f"<p>{number} {BLOCKS[number % 30][3:]}" for number in range(1500)))
    opened = open_(edited(read(base), 0, content=base.content.replace("还没", "早已")), [base])
    table = opened.view.table
    assert opened.view.rows.rowCount() > 1500
    assert len(table._measured) < 30
    table.verticalScrollBar().setValue(40_000)
    first = table.rowAt(0) + 1
    before = table.rowViewportPosition(first)
    table.verticalScrollBar().setValue(table.verticalScrollBar().value() - 100)  # rows above, never seen yet
    assert table.rowViewportPosition(first) == before + 100
    assert len(table._measured) < 60


def test_a_screen_reader_hears_rows_buttons_and_columns(open_: Open) -> None:
    opened = open_(edited(read(TEA, SEA), 0, title="我"), [replace(TEA, title="他"), SEA])
    cell = QAccessible.queryAccessibleInterface(opened.view.table).child(3)  # behind the hidden heads
    assert cell.text(QAccessible.Text.Name).startswith("Title, To decide. Yours: 我")
    head = opened.view.head
    for button in (head.leave, head.previous, head.next, head.menu_button):
        assert button.accessibleName()
    assert opened.view.table.accessibleName()
    assert opened.view.articles.accessibleName()


@pytest.mark.parametrize("width", [1440, 1024])
def test_columns_and_light_and_dark_paint(open_: Open, look: Look, width: int) -> None:
    opened = open_(edited(read(TEA, SEA), 0, cover_media_id="c2"), [replace(TEA, cover_media_id="c3"), SEA])
    opened.view.resize(width, 700)
    _label, cells = columns(opened.area(0))
    assert min(cell.width() for cell in cells) >= 190
    assert cells[-1].right() <= opened.view.table.viewport().width()
    spot = opened.view.table.viewport().mapTo(opened.view, cells[0].topRight() + QPoint(-20, 14))
    light = opened.view.grab().toImage().pixelColor(spot)
    look.wear(DARK)
    assert opened.view.grab().toImage().pixelColor(spot) == DARK.canvas != light
