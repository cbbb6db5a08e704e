"""A message as it is edited: what counts as changed, and what taking out and moving articles leaves behind."""

from dataclasses import replace

import pytest

from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.wechat.answers import Article

ARTICLES = (Article("一", content="<p>1</p>"), Article("二", content="<p>2</p>"), Article("三", content="<p>3</p>"))


@pytest.fixture
def message() -> Message:
    return Message.read(Place.DRAFT, "MEDIA", ARTICLES, updated=5)


def titles(message: Message) -> list[str]:
    return [entry.article.title for entry in message.entries]


def test_as_read_nothing_is_changed(message: Message) -> None:
    assert not message.is_changed
    assert (message.stored, message.updated, message.bases) == (3, 5, ARTICLES)
    assert len({entry.key for entry in message.entries} | {message.key}) == 4


def test_an_edited_article_and_a_new_cover_are_changes(message: Message) -> None:
    entry = message.entries[1]
    edited = message.with_entry(replace(entry, article=replace(entry.article, title="新")))
    assert edited.is_changed
    assert not edited.is_rearranged
    assert not edited.with_entry(replace(entry, article=ARTICLES[1])).is_changed
    assert message.with_entry(replace(entry, cover_sha256="ab" * 32)).is_changed
    assert edited.bases == ARTICLES


def test_extra_fields_count(message: Message) -> None:
    entry = message.entries[0]
    assert message.with_entry(replace(entry, article=replace(entry.article, extra={"product_info": {}}))).is_changed
    assert not message.with_entry(replace(entry, article=replace(entry.article, extra={}))).is_changed


def test_an_article_taken_out_is_still_known_and_can_come_back(message: Message) -> None:
    first = message.entries[0]
    without = message.removed(first.key)
    assert titles(without) == ["二", "三"]
    assert without.is_rearranged
    assert without.bases == ARTICLES
    back = without.added(first, 0)
    assert (back.entries, back.gone, back.is_changed) == (message.entries, (), False)


def test_a_new_article_that_is_taken_out_leaves_nothing(message: Message) -> None:
    new = Entry(Article("新"))
    added = message.added(new)
    assert titles(added) == ["一", "二", "三", "新"]
    assert added.is_rearranged
    assert added.removed(new.key) == message


def test_moving_keeps_every_article(message: Message) -> None:
    moved = message.moved(message.entries[0].key, 2)
    assert titles(moved) == ["二", "三", "一"]
    assert moved.gone == ()
    assert moved.is_rearranged
    assert moved.bases == ARTICLES
    assert moved.moved(message.entries[0].key, 0) == message


def test_a_new_message_differs_from_what_the_account_has() -> None:
    message = Message.begin(Place.DRAFT)
    assert message.is_changed
    assert (message.media_id, message.bases, message.key != Message.begin(Place.DRAFT).key) == ("", (), True)


def test_an_unknown_article_is_said(message: Message) -> None:
    for act in (message.entry, message.removed, lambda key: message.moved(key, 0)):
        with pytest.raises(KeyError):
            act("nobody")
    with pytest.raises(KeyError):
        message.with_entry(Entry(Article("")))
