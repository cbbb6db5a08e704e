"""A message after it was saved: nothing that was typed meanwhile is lost, and what the account made of it is there."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wego_desktop.articles.catching_up import caught_up, caught_up_text
from wego_desktop.articles.message import Entry, Message, Place
from wego_desktop.wechat.answers import Article


def message(*titles: str) -> Message:
    return Message.read(Place.DRAFT, "d1", [Article(title, content=f"<p>{title}</p>") for title in titles], 5)


def written(before: Message, at: int, **fields: Any) -> Message:
    entry = before.entries[at]
    return before.with_entry(replace(entry, article=replace(entry.article, **fields)))


def stored_of(sent: Message, **fields: Any) -> Message:
    """As the account has it after a save: each with another text than was sent."""
    articles = [
        replace(each.article, content=each.article.content.replace("<p>", '<p class="k">'), **fields)
        for each in sent.entries
    ]
    read = Message.read(Place.DRAFT, "d2", articles, 9)
    entries = (replace(new, key=old.key) for new, old in zip(read.entries, sent.entries, strict=True))
    return replace(read, key=sent.key, entries=tuple(entries))


def test_what_nobody_touched_meanwhile_is_what_is_stored() -> None:
    sent = written(message("一", "二"), 0, title="春")
    stored = stored_of(sent)
    assert caught_up(sent, stored, sent) == stored
    assert not caught_up(sent, stored, sent).is_changed


def test_what_was_typed_meanwhile_stands_on_what_is_stored() -> None:
    sent = written(message("一", "二"), 0, title="春")
    now = written(written(sent, 0, author="我"), 1, content="<p>二三</p>")
    found = caught_up(sent, stored_of(sent, digest="从正文来"), now)
    first, second = found.entries
    assert (first.article.title, first.article.author, first.article.digest) == ("春", "我", "从正文来")
    assert first.article.content == '<p class="k">一</p>'
    assert second.article.content == "<p>二三</p>"
    assert second.base is not None
    assert second.base.content == '<p class="k">二</p>'
    assert found.media_id == "d2"
    assert found.is_changed


def test_where_both_changed_a_field_what_is_here_stays() -> None:
    sent = message("一")
    found = caught_up(sent, stored_of(sent, digest="从正文来"), written(sent, 0, digest="我写的"))
    assert found.entries[0].article.digest == "我写的"
    assert found.is_changed


def test_the_text_in_the_page_is_left_to_the_page() -> None:
    sent = message("一", "二")
    found = caught_up(sent, stored_of(sent), sent, in_page=sent.entries[0].key)
    assert [entry.article.content for entry in found.entries] == ["<p>一</p>", '<p class="k">二</p>']


def test_a_cover_that_became_permanent_is_not_made_twice() -> None:
    sent = message("一")
    sent = sent.with_entry(replace(sent.entries[0], cover_sha256="a" * 64))
    stored = stored_of(sent, cover_media_id="cover")
    assert caught_up(sent, stored, sent).entries[0].cover_sha256 == ""
    cut = written(sent, 0, extra={"pic_crop_1_1": "0_0_1_1"})
    entry = caught_up(sent, stored, cut).entries[0]
    assert (entry.article.cover_media_id, entry.cover_sha256) == ("cover", "")
    assert entry.article.extra == {"pic_crop_1_1": "0_0_1_1"}
    other = sent.with_entry(replace(sent.entries[0], cover_sha256="b" * 64))
    assert caught_up(sent, stored, other).entries[0].cover_sha256 == "b" * 64, "chosen while the first was sent"


def test_articles_added_moved_and_taken_out_meanwhile() -> None:
    sent = message("一", "二", "三")
    now = sent.removed(sent.entries[1].key).moved(sent.entries[2].key, 0).added(Entry(Article("新"), at=7))
    found = caught_up(sent, stored_of(sent), now)
    assert [entry.article.title for entry in found.entries] == ["三", "一", "新"]
    assert [entry.at for entry in found.entries] == [2, 0, -1]
    assert [entry.article.title for entry in found.gone] == ["二"]
    assert found.is_rearranged


def test_what_was_not_written_stays_to_be_saved() -> None:
    """Of an unfinished save one article is there, and the other as it was handed in, on a new base."""
    sent = written(written(message("一", "二"), 0, title="春"), 1, title="夏")
    there = stored_of(sent)
    left = replace(sent.entries[1], base=Article("二", content="x"))
    unfinished = there.with_entry(left)
    found = caught_up(sent, unfinished, sent)
    assert [entry.is_changed for entry in found.entries] == [False, True]
    assert found.entries[1].article.title == "夏"


def test_a_text_nobody_touched_is_what_is_stored() -> None:
    assert caught_up_text("<p>a</p>", '<p class="k">a</p>', "<p>a</p>") == '<p class="k">a</p>'


def test_what_was_typed_in_one_paragraph_leaves_the_others_as_stored() -> None:
    sent = "<p>a</p><p>b</p><p onclick=x>c</p>"
    assert caught_up_text(sent, "<p>a</p><p>b</p><p>c</p>", sent.replace("a", "typed")) == (
        "<p>typed</p><p>b</p><p>c</p>"
    )


@pytest.mark.parametrize("typed", ["<p onclick=x>a typed</p>", "<p onclick=x>a</p><p>typed</p>", "typed", ""])
def test_where_both_changed_a_paragraph_what_was_typed_stays(typed: str) -> None:
    found = caught_up_text("<p onclick=x>a</p>", "<p>a</p>", typed)
    assert ("typed" in found) == ("typed" in typed)


words = st.lists(st.text("abc ", min_size=1, max_size=3), max_size=5)


@given(words, words, words)
def test_no_typed_paragraph_is_lost(before: list[str], now: list[str], stored: list[str]) -> None:
    def text(lines: list[str], own: str) -> str:
        return "".join(f"<p>{own if at % 2 else ''}{line}</p>" for at, line in enumerate(lines))

    found = caught_up_text(text(before, ""), text(stored, "s"), text(now, "t"))
    assert found.count("t") >= text(now, "t").count("t")
