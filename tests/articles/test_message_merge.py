"""Messages whose articles were edited, added, taken out and moved on both sides."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.articles.counterparts import counterparts
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.articles.message_merge import ORDER, MessageMerge, merge_messages
from wego_desktop.articles.rows import Side, UndecidedError
from wego_desktop.wechat.answers import Article

WORDS = {
    "茶": "春天的茶园里有人在采茶",
    "海": "夏天的海边涨潮了很久",
    "田": "秋天田野上的稻子黄了",
    "雪": "冬夜大雪封山没有路",
}


def article(name: str, more: str = "") -> Article:
    return Article(f"{name}的题目", content=f"<p>{WORDS.get(name, name * 12)}</p><p>共同{more}</p>", cover_media_id="C")


TEA, SEA, FIELD, SNOW = map(article, WORDS)


def read(*articles: Article) -> Message:
    return Message.read(Place.DRAFT, "MEDIA", articles, 5)


def edit(message: Message, at: int, **values: str) -> Message:
    entry = message.entries[at]
    return message.with_entry(replace(entry, article=replace(entry.article, **values)))  # type: ignore[arg-type]


def articles(message: Message) -> list[Article]:
    return [entry.article for entry in message.entries]


def compare(mine: Message, theirs: Sequence[Article]) -> MessageMerge:
    return merge_messages(mine, read(*theirs))


def test_an_untouched_message_becomes_what_the_account_has() -> None:
    mine = read(TEA, SEA)
    merged = merge_messages(mine, Message.read(Place.DRAFT, "MEDIA", (SEA, SNOW, TEA), 9)).merged()
    assert articles(merged) == [SEA, SNOW, TEA]
    assert not merged.is_changed
    assert (merged.updated, merged.stored, merged.key, merged.media_id) == (9, 3, mine.key, "MEDIA")
    assert [merged.entries[2].key, merged.entries[0].key] == [entry.key for entry in mine.entries]


def test_what_only_i_did_stays_as_it_is() -> None:
    mine = edit(read(TEA, SEA), 1, title="新")
    mine = mine.added(Entry(SNOW, cover_sha256="ab" * 32), 0).removed(mine.entries[0].key)
    found = compare(mine, (TEA, SEA))
    assert found.conflicts == ()
    merged = found.merged()
    assert merged.entries == mine.entries
    assert merged.bases == (TEA, SEA)
    assert merged.is_rearranged


def test_different_articles_edited_on_either_side() -> None:
    theirs = (TEA, replace(SEA, author="他"))
    merged = compare(edit(read(TEA, SEA), 0, title="我的"), theirs).merged()
    assert articles(merged) == [replace(TEA, title="我的"), theirs[1]]
    assert [entry.base for entry in merged.entries] == list(theirs)
    assert [entry.is_changed for entry in merged.entries] == [True, False]


def test_the_same_field_of_one_article() -> None:
    found = compare(edit(read(TEA, SEA), 0, title="我的"), (replace(TEA, title="他的"), SEA))
    (key,) = found.conflicts
    with pytest.raises(UndecidedError):
        found.merged()
    assert found.merged({key: Side.THEIRS}).entries[0].article.title == "他的"
    assert found.merged({key: Side.MINE}).entries[0].article.title == "我的"


def test_an_edited_article_that_was_removed_or_moved_meanwhile() -> None:
    mine = edit(read(TEA, SEA, FIELD), 0, title="我的")
    moved = compare(mine, (SEA, FIELD, TEA))
    assert [each.title for each in articles(moved.merged())] == [SEA.title, FIELD.title, "我的"]
    removed = compare(mine, (SEA, FIELD))
    assert removed.conflicts == (mine.entries[0].key,)
    kept = removed.merged({mine.entries[0].key: Side.MINE})
    assert [each.title for each in articles(kept)] == ["我的", SEA.title, FIELD.title]
    assert (kept.entries[0].at, kept.entries[0].base, kept.is_rearranged) == (-1, None, True)
    assert articles(removed.merged({mine.entries[0].key: Side.THEIRS})) == [SEA, FIELD]


def test_removed_here_and_edited_there() -> None:
    mine = read(TEA, SEA)
    mine = mine.removed(mine.entries[0].key)
    found = compare(mine, (replace(TEA, title="他的"), SEA))
    (key,) = found.conflicts
    assert [each.title for each in articles(found.merged({key: Side.THEIRS}))] == ["他的", SEA.title]
    without = found.merged({key: Side.MINE})
    assert articles(without) == [SEA]
    assert without.bases == (replace(TEA, title="他的"), SEA)
    assert articles(compare(mine, (TEA, SEA)).merged()) == [SEA]


def test_both_removed_or_added_the_same() -> None:
    mine = read(TEA, SEA)
    mine = mine.removed(mine.entries[0].key).added(Entry(SNOW))
    found = compare(mine, (SEA, SNOW))
    assert found.conflicts == ()
    merged = found.merged()
    assert articles(merged) == [SEA, SNOW]
    assert not merged.is_changed


def test_both_put_them_in_another_order() -> None:
    mine = read(TEA, SEA, FIELD)
    mine = mine.moved(mine.entries[0].key, 2)
    found = compare(mine, (FIELD, TEA, SEA))
    assert found.conflicts == (ORDER,)
    assert articles(found.merged({ORDER: Side.MINE})) == [SEA, FIELD, TEA]
    assert articles(found.merged({ORDER: Side.THEIRS})) == [FIELD, TEA, SEA]
    assert articles(compare(mine, (TEA, SEA, FIELD)).merged()) == [SEA, FIELD, TEA]
    assert articles(compare(mine, (SEA, FIELD, TEA)).merged()) == [SEA, FIELD, TEA]


def test_both_added_another_one() -> None:
    mine = read(TEA, SEA).added(Entry(article("我")), 1)
    merged = compare(mine, (TEA, article("他"), SEA)).merged()
    assert [each.title[0] for each in articles(merged)] == ["茶", "我", "他", "海"]


def test_a_doubtful_counterpart_is_another_article() -> None:
    """Nothing is merged into what may be another one; what was edited here is asked about, and theirs is there too."""
    mine = edit(read(TEA), 0, title="我的")
    found = compare(mine, (SNOW,))
    assert found.conflicts == (mine.entries[0].key,)
    both = found.merged({mine.entries[0].key: Side.MINE})
    assert {each.title for each in articles(both)} == {"我的", SNOW.title}


def test_rows_say_who_has_an_article() -> None:
    mine = read(TEA, SEA, FIELD)
    mine = mine.removed(mine.entries[1].key).added(Entry(SNOW))
    found = compare(mine, (TEA, SEA, FIELD, article("他")))
    assert [(row.state.value, bool(row.base), bool(row.mine), bool(row.theirs)) for row in found.rows] == [
        ("same", True, True, True),
        ("mine", True, False, True),
        ("same", True, True, True),
        ("mine", False, True, False),
        ("theirs", False, False, True),
    ]


def test_counterparts() -> None:
    assert counterparts([TEA, SEA], [SEA, TEA]) == {0: 1, 1: 0}
    assert counterparts([TEA, TEA], [TEA, TEA]) == {0: 0, 1: 1}
    assert counterparts([TEA, SEA], [article("海", "改"), article("茶", "改")]) == {0: 1, 1: 0}
    assert counterparts([TEA], [article("茶", "一"), article("茶", "二")]) == {}, "either may be it"
    assert counterparts([TEA, SEA], []) == {}
    assert counterparts([replace(TEA, url="a", extra={"update_time": 1})], [replace(TEA, url="b")]) == {0: 0}


def test_an_article_whose_base_is_not_known_is_asked_about() -> None:
    entry = Entry(replace(TEA, title="我的"), None, 0)
    found = compare(Message(Place.DRAFT, (entry,), "MEDIA", 5, 1), (TEA,))
    assert found.conflicts
    choices = dict.fromkeys(found.conflicts, Side.MINE)
    assert "我的" in {each.title for each in articles(found.merged(choices))}


@st.composite
def two_sides(draw: st.DrawFn) -> tuple[Message, tuple[Article, ...]]:
    base = [TEA, SEA, FIELD][: draw(st.integers(1, 3))]
    mine, theirs = read(*base), list(base)
    for _ in range(draw(st.integers(0, 3))):
        act, at = draw(st.sampled_from(["add", "edit", "remove", "move"])), draw(st.integers(0, 2))
        if act == "add" or at >= len(mine.entries):
            mine = mine.added(Entry(article("我", str(draw(st.integers(0, 9))))), 0)
        elif act == "edit":
            mine = edit(mine, at, author="我")
        else:
            key = mine.entries[at].key
            mine = mine.removed(key) if act == "remove" else mine.moved(key, 0)
    for _ in range(draw(st.integers(0, 2))):
        act, at = draw(st.sampled_from(["add", "edit", "remove", "move"])), draw(st.integers(0, 2))
        if act == "add" or at >= len(theirs):
            theirs.append(article("他"))
        elif act == "edit":
            theirs[at] = replace(theirs[at], digest="他")
        elif act == "move":
            theirs.insert(0, theirs.pop(at))
        else:
            del theirs[at]
    return mine, tuple(theirs)


@given(two_sides())
def test_whatever_both_did_nothing_is_lost(sides: tuple[Message, Sequence[Article]]) -> None:
    mine, theirs = sides
    assert articles(compare(mine, mine.bases).merged()) == articles(mine)
    untouched = read(*mine.bases)
    assert articles(compare(untouched, theirs).merged()) == list(theirs)
    found = compare(mine, theirs)
    for side in (Side.MINE, Side.THEIRS):
        merged = found.merged(dict.fromkeys(found.conflicts, side))
        assert merged.bases == tuple(theirs)
        assert len({entry.key for entry in merged.entries}) == len(merged.entries)
        wrote = articles(mine) if side is Side.MINE else theirs
        new = [each for each in wrote if each not in mine.bases]
        kept = articles(merged)
        assert all(any(is_within(each, other) for other in kept) for each in new)


def is_within(each: Article, other: Article) -> bool:
    """Whether all that was changed in one is in another."""
    return each.content == other.content and each.author in ("", other.author) and each.digest in ("", other.digest)
