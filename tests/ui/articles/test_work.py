"""The message on the table."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.ui.articles.work import MOST, Work
from wego_desktop.wechat.answers import Article


def message(*titles: str) -> Message:
    return Message.read(Place.DRAFT, "d1", [Article(title, content=f"<p>{title}</p>") for title in titles])


def titles(work: Work) -> list[str]:
    return [entry.article.title for entry in work.message.entries]


def test_the_first_article_is_edited_first(qtbot: QtBot) -> None:
    assert Work(message("春", "夏")).entry.article.title == "春"


def test_a_change_is_told_once_and_the_same_again_is_none(qtbot: QtBot) -> None:
    work, told = Work(message("春", "夏")), list[str]()
    work.changed.connect(told.append)
    work.put_text(work.key, "<p>新</p>")
    work.put_text(work.key, "<p>新</p>")
    assert told == [work.key]
    assert work.message.is_changed


def test_the_form_never_takes_the_text_along(qtbot: QtBot) -> None:
    work = Work(message("春"))
    before = work.entry.article
    work.put_text(work.key, "<p>后来写的</p>")
    work.put_article(work.key, replace(before, title="立春"))
    assert (work.entry.article.title, work.entry.article.content) == ("立春", "<p>后来写的</p>")


def test_a_cover_is_put_without_the_text_of_then(qtbot: QtBot) -> None:
    work = Work(message("春"))
    before = work.entry
    work.put_text(work.key, "<p>后来写的</p>")
    work.put_info(replace(before, cover_sha256="f" * 64))
    assert (work.entry.cover_sha256, work.entry.article.content) == ("f" * 64, "<p>后来写的</p>")


def test_taking_out_the_edited_article_edits_its_neighbour(qtbot: QtBot) -> None:
    work = Work(message("春", "夏", "秋"))
    work.choose(work.message.entries[1].key)
    work.remove(work.key)
    assert (titles(work), work.entry.article.title) == (["春", "秋"], "秋")


def test_the_last_article_gives_way_to_an_empty_one(qtbot: QtBot) -> None:
    work = Work(message("春"))
    work.remove(work.key)
    assert titles(work) == [""]
    assert work.entry.base is None


def test_a_copy_stands_behind_its_original_and_was_never_stored(qtbot: QtBot) -> None:
    work = Work(message("春", "夏"))
    work.duplicate(work.message.entries[0].key)
    assert titles(work) == ["春", "春", "夏"]
    assert (work.entry.base, work.entry.at) == (None, -1)
    assert work.key == work.message.entries[1].key
    assert work.message.is_rearranged


def test_there_are_eight_at_most(qtbot: QtBot) -> None:
    work = Work(message(*"一二三四五六七八"))
    work.add()
    assert len(work.message.entries) == MOST


def test_what_was_saved_keeps_the_same_article_in_front(qtbot: QtBot) -> None:
    work = Work(message("春", "夏"))
    second = work.message.entries[1]
    work.choose(second.key)
    told = list[str]()
    work.chosen.connect(told.append)
    work.take(replace(work.message, media_id="d2"))
    assert (work.key, told) == (second.key, [second.key])
    work.take(Message(Place.DRAFT, (Entry(Article("冬")),)))
    assert work.entry.article.title == "冬"
