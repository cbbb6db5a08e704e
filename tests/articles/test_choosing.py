"""Choosing in a merge: what is left, what is taken, and what it makes."""

from dataclasses import replace

import pytest

from wego_desktop.articles.choosing import Choosing, Tally
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.articles.message_merge import ORDER, merge_messages
from wego_desktop.articles.rows import Side, UndecidedError
from wego_desktop.wechat.answers import Article

TEA = Article("茶的题目", "沈", content="<p>春天的茶园里有人在采茶</p><p>第二段说的是别的事情</p>")
SEA = Article("海的题目", content="<p>夏天的海边涨潮了很久，岸上没有人</p>")
FIELD = Article("田的题目", content="<p>秋天田野上的稻子黄了，风一吹就响</p>")


def edited(message: Message, at: int, **values: str) -> Message:
    entry = message.entries[at]
    return message.with_entry(replace(entry, article=replace(entry.article, **values)))  # type: ignore[arg-type]


def choosing(mine: Message, *theirs: Article) -> Choosing:
    return Choosing(merge_messages(mine, Message.read(Place.DRAFT, "M", theirs, 9)))


def read(*articles: Article) -> Message:
    return Message.read(Place.DRAFT, "M", articles, 5)


def test_only_what_both_changed_is_left() -> None:
    found = choosing(edited(read(TEA), 0, title="我的", digest="摘"), replace(TEA, title="他的", author="他"))
    (title,) = found.left
    assert title.endswith("/title")
    assert found.tally() == Tally(left=1, mine=1, theirs=1)
    with pytest.raises(UndecidedError):
        found.result()
    assert found.choose(title, Side.THEIRS)
    assert found.left == ()
    (entry,) = found.result().entries
    assert (entry.article.title, entry.article.digest, entry.article.author) == ("他的", "摘", "他")


def test_what_was_taken_without_asking_can_be_changed_and_changed_back() -> None:
    found = choosing(read(TEA), replace(TEA, author="他"))
    (key,) = found.spots
    assert found.choose(key, Side.BASE)
    assert found.is_by_hand(key)
    assert found.tally() == Tally(base=1)
    assert found.result().entries[0].article.author == "沈"
    assert found.choose(key, Side.THEIRS)
    assert not found.is_by_hand(key)
    assert not found.choose(key, Side.THEIRS)


def test_both_only_where_both_can_be() -> None:
    put = [TEA.content.replace("</p><p>", f"</p><p>{words}</p><p>") for words in ("我写的", "他写的")]
    found = choosing(edited(read(TEA), 0, title="我的", content=put[0]), replace(TEA, title="他的", content=put[1]))
    title, block = found.left
    assert not found.choose(title, Side.BOTH)
    assert found.choose(block, Side.BOTH)
    found.choose(title, Side.MINE)
    assert found.tally() == Tally(mine=1, both=1)
    content = found.result().entries[0].article.content
    assert content == TEA.content.replace("</p><p>", "</p><p>我写的</p><p>他写的</p><p>")


def test_the_rest_and_back() -> None:
    mine = edited(edited(read(TEA, SEA), 0, title="我的"), 1, title="我的海")
    found = choosing(mine, replace(TEA, title="他的"), replace(SEA, title="他的海"))
    first, second = found.left
    assert found.choose_rest(Side.THEIRS, found.spots[second].article) == 1
    assert found.left == (first,)
    assert found.choose_rest(Side.MINE) == 1
    assert [entry.article.title for entry in found.result().entries] == ["我的", "他的海"]
    assert found.choose_rest(Side.MINE) == 0
    assert found.undo()
    assert found.left == (first,)
    assert found.undo()
    assert not found.can_undo
    assert not found.undo()


def test_an_order_has_no_base_to_go_back_to() -> None:
    mine = read(TEA, SEA, FIELD)
    found = choosing(mine.moved(mine.entries[0].key, 2), FIELD, TEA, SEA)
    assert found.left == (ORDER,)
    assert not found.choose(ORDER, Side.BASE)
    assert found.choose(ORDER, Side.MINE)
    assert [entry.article for entry in found.result().entries] == [SEA, FIELD, TEA]


def test_how_many_articles_there_will_be() -> None:
    mine = edited(read(TEA, SEA), 0, title="我的").added(Entry(FIELD))
    found = choosing(mine, SEA)
    (key,) = found.left
    added = next(key for key in found.spots if key != found.left[0])
    assert found.articles == 3
    found.choose(key, Side.THEIRS)
    assert found.articles == 2 == len(found.result().entries)
    found.choose(added, Side.THEIRS)
    assert found.articles == 1 == len(found.result().entries)
    found.choose(key, Side.BASE)
    assert [entry.article for entry in found.result().entries] == [TEA, SEA]
