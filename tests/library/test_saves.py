"""The journal of saves: what is written before and after each step, and what can be asked of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from wego_desktop.library.logbook import Logbook
from wego_desktop.library.saves import ArticleState, SavedArticle, SaveOrder, Saves, SaveState
from wego_desktop.wechat.answers import Article

FIRST = Article("一", content="<p>茶</p>", extra={"product_info": {"a": [1]}})
HALF = Article("half an emoji \ud83d", content="<p>\ud83d</p>")


@pytest.fixture
def logbook(tmp_path: Path) -> Iterator[Logbook]:
    logbook = Logbook.open(tmp_path)
    yield logbook
    logbook.close()


@pytest.fixture
def saves(logbook: Logbook) -> Saves:
    return Saves(logbook)


ADDS = SaveOrder("m", True, "draft", (SavedArticle(0, "a", FIRST), SavedArticle(1, "b", HALF)), "old", replaced=(HALF,))
UPDATES = SaveOrder("m", False, "draft", (SavedArticle(2, "a", FIRST, HALF), SavedArticle(5, "b", HALF)), "old")


def sent(saves: Saves, key: str, media_id: str) -> Article | None:
    last = saves.last_sent(key, media_id)
    return last.article if last else None


def test_an_order_reads_back_whole(saves: Saves) -> None:
    id_ = saves.begin(ADDS)
    save = saves.find(id_)
    assert save
    assert (save.message, save.place, save.was_place, save.media_id) == ("m", "draft", "draft", "old")
    assert save.replaced == (HALF,)
    assert save.state is SaveState.SENDING
    assert [(each.key, each.article, each.state) for each in save.articles] == [
        ("a", FIRST, ArticleState.SENDING),
        ("b", HALF, ArticleState.SENDING),
    ]


def test_an_answer_makes_all_articles_written(saves: Saves) -> None:
    id_ = saves.begin(ADDS)
    assert saves.made(id_, "new")
    save = saves.find(id_)
    assert save
    assert (save.made, save.state) == ("new", SaveState.MADE)
    assert {each.state for each in save.articles} == {ArticleState.WRITTEN}
    assert sent(saves, "b", "new") == HALF
    assert saves.last_sent("b", "old") is None
    assert saves.claimed() == {"new"}
    assert saves.done(id_)
    assert saves.open() == []
    save = saves.find(id_)
    assert save
    assert not save.replaces, "what was replaced takes no room any more"


def test_one_message_is_made_by_one_save(saves: Saves) -> None:
    first, second = saves.begin(ADDS), saves.begin(ADDS)
    assert saves.made(first, "new")
    assert not saves.made(second, "new")
    assert [save.state for save in saves.open()] == [SaveState.MADE, SaveState.SENDING]


def test_what_is_settled_does_not_go_back(saves: Saves) -> None:
    id_ = saves.begin(ADDS)
    assert saves.unknown(id_, "{}")
    assert saves.made(id_, "new")
    assert not saves.unknown(id_, "{}")
    assert not saves.stopped(id_, "{}")
    assert saves.done(id_)
    assert not saves.done(id_)


def test_articles_of_an_update_go_one_by_one(saves: Saves) -> None:
    id_ = saves.begin(UPDATES)
    assert saves.last_sent("a", "old") is None, "it has not left"
    assert saves.sending(id_, 2)
    assert sent(saves, "a", "old") == FIRST, "it may have arrived"
    assert saves.written(id_, 2)
    assert not saves.refused(id_, 2)
    assert saves.sending(id_, 5)
    assert saves.refused(id_, 5)
    assert saves.last_sent("b", "old") is None
    assert saves.stopped(id_, "{}")
    save = saves.find(id_)
    assert save
    assert [each.state for each in save.articles] == [ArticleState.WRITTEN, ArticleState.REFUSED]
    assert save.articles[0].base == HALF


def test_a_message_is_followed_to_what_was_made_of_it(saves: Saves) -> None:
    assert saves.last_move("m") is None
    saves.begin(UPDATES)
    assert saves.last_move("m") is None, "an update moves nothing"
    first = saves.begin(ADDS)
    moved = saves.last_move("m")
    assert moved
    assert moved.id == first
    saves.stopped(first, "{}")
    assert saves.last_move("m") is None
    assert saves.last_sent("a", "") is None
    second = saves.begin(replace(ADDS, media_id=""))
    saves.made(second, "new")
    saves.done(second)
    moved = saves.last_move("m")
    assert moved
    assert moved.made == "new"
    saves.gone("m")
    assert saves.last_move("m") is None


def test_old_ones_are_forgotten_and_open_ones_are_not(logbook: Logbook) -> None:
    saves = Saves(logbook, now=lambda: 1000.0)
    settled, open_ = saves.begin(ADDS), saves.begin(UPDATES)
    saves.stopped(settled, "{}")
    Saves(logbook, now=lambda: 1000.0 + 61 * 86_400).forget_old(60)
    assert saves.find(settled) is None
    assert saves.find(open_) is not None
    with logbook.read() as db:
        assert db.execute("SELECT count(*) FROM saved_articles").fetchone() == (2,)
